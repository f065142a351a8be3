// The copy sheet: one page, alone and offline, from which a poster copies text by text and says what was done.
import type { Account } from '../../domain/account.ts';
import { byCodeUnits } from '../../domain/code-units.ts';
import { CHINA, type Instant, type TimeZone, wallClock } from '../../domain/instant.ts';
import type { Post } from '../../domain/post.ts';
import type { Language } from '../../messages/phrase.ts';
import { declaredOf } from '../posting-sheet.ts';
import { addressOf } from '../supplement-sheet.ts';
import { COPY_SCRIPT } from './script.ts';
import { COPY_STYLE } from './style.ts';
import { COPY_WORDS } from './words.ts';

/** A post as the sheet shows it; `media` are its files in their order, `isHere` where their bytes lie in the batch. */
export interface PostToCopy {
  readonly post: Post;
  readonly account: Account;
  readonly zone: TimeZone;
  readonly verdict: 'cleared' | 'warned';
  readonly media: readonly { readonly name: string; readonly isHere: boolean }[];
}

export interface CopySheet {
  readonly batch: string;
  readonly createdAt: Instant;
  readonly operator: string;
  /** The language in which it opens. */
  readonly language: Language;
  /** In the order in which they go out. */
  readonly posts: readonly PostToCopy[];
}

const NO_TIME = { wall: '', china: '', offset: '+08:00' };

/** The text of a copy-sheet.html. `digest` gives a text's SHA-256 in Base64: only this script and this style may run. */
export function writeCopySheet(sheet: CopySheet, digest: (text: string) => string): string {
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${digest(COPY_SCRIPT)}'`,
    `style-src 'sha256-${digest(COPY_STYLE)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return [
    '<!doctype html>',
    `<html lang="${sheet.language === 'zh' ? 'zh-CN' : 'en'}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${COPY_WORDS.title[sheet.language]}</title>`,
    `<style>${COPY_STYLE}</style>`,
    '</head>',
    '<body>',
    '<div class="page" id="page"></div>',
    `<script type="application/json" id="data">${embedded(dataOf(sheet))}</script>`,
    `<script>${COPY_SCRIPT}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** JSON that ends no element and begins no comment, whatever the strings in it are. */
const embedded = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

function dataOf({ batch, createdAt, operator, language, posts }: CopySheet): Record<string, unknown> {
  const byAccount = new Map<string, { readonly name: string; readonly posts: unknown[] }>();
  for (const item of posts) {
    const { id, nickname } = item.account;
    const own = byAccount.get(id) ?? { name: nickname, posts: [] };
    own.posts.push(postData(item));
    byAccount.set(id, own);
  }
  const { day, time } = wallClock(createdAt, CHINA);
  const accounts = [...byAccount.values()].sort((a, b) => byCodeUnits(a.name, b.name));
  return { batch, made: `${day} ${time}`, operator, language, accounts, words: COPY_WORDS };
}

function postData({ post, zone, verdict, media }: PostToCopy): Record<string, unknown> {
  const { id, text, firstComment, placement, form, promotes, target } = post;
  const { wall, china, offset } = clockOf(post, zone);
  return {
    ...{ id, time: wall, china, zone, offset, placement, form, verdict, text, firstComment, media },
    declared: declaredOf(post),
    ...(promotes !== undefined && { promotes }),
    ...(target.kind !== 'none' && { target: { kind: target.kind, address: addressOf(target) } }),
  };
}

function clockOf({ scheduledAt }: Post, zone: TimeZone): typeof NO_TIME {
  if (scheduledAt === undefined) return NO_TIME;
  const own = wallClock(scheduledAt, zone);
  const china = wallClock(scheduledAt, CHINA);
  return { wall: `${own.day} ${own.time}`, china: `${china.day} ${china.time}`, offset: own.offset };
}
