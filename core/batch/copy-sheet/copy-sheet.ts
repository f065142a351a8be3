// The copy sheet: one page, alone and offline, from which a poster copies text by text and says what was done.
import type { Account } from '../../domain/account.ts';
import { byCodeUnits } from '../../domain/code-units.ts';
import { CHINA, type Instant, type TimeZone, clockText, wallClock } from '../../domain/instant.ts';
import type { Post } from '../../domain/post.ts';
import { lonePage } from '../../messages/lone-page.ts';
import type { Language, Sentence } from '../../messages/phrase.ts';
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
  /** What a poster has to look at: what the warnings say, each once. */
  readonly warnings: readonly Sentence[];
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

/** The text of a copy-sheet.html. `digest` gives a text's SHA-256 in Base64: only this script and this style may run. */
export function writeCopySheet(sheet: CopySheet, digest: (text: string) => string): string {
  const body = [
    '<div class="page" id="page"></div>',
    `<script type="application/json" id="data">${embedded(dataOf(sheet))}</script>`,
  ];
  const { language } = sheet;
  return lonePage(
    { language, title: COPY_WORDS.title[language], style: COPY_STYLE, script: COPY_SCRIPT, body },
    digest,
  );
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
    own.posts.push(postData(item, createdAt));
    byAccount.set(id, own);
  }
  const accounts = [...byAccount.values()].sort((a, b) => byCodeUnits(a.name, b.name));
  return { batch, made: clockText(createdAt, CHINA), operator, language, accounts, words: COPY_WORDS };
}

function postData({ post, zone, verdict, warnings, media }: PostToCopy, createdAt: Instant): Record<string, unknown> {
  const { id, text, firstComment, placement, form, promotes, target } = post;
  const { wall, china, offset } = clockOf(post, zone, createdAt);
  return {
    ...{ id, time: wall, china, zone, offset, placement, form, verdict, warnings, text, firstComment, media },
    declared: declaredOf(post),
    ...(promotes !== undefined && { promotes }),
    ...(target.kind !== 'none' && { target: { kind: target.kind, address: addressOf(target) } }),
  };
}

/** When it goes out, on its campaign's clock and China's, and that clock's offset: then or, without a time, now. */
function clockOf({ scheduledAt }: Post, zone: TimeZone, createdAt: Instant) {
  const { offset } = wallClock(scheduledAt ?? createdAt, zone);
  if (scheduledAt === undefined) return { wall: '', china: '', offset };
  return { wall: clockText(scheduledAt, zone), china: clockText(scheduledAt, CHINA), offset };
}
