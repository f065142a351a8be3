// The workbook in which a client says what it thinks of each post: nothing of the house is to be seen in it.
import type { Account } from '../../domain/account.ts';
import type { Day } from '../../domain/day.ts';
import { type TimeZone, CHINA, wallClock } from '../../domain/instant.ts';
import { scanLinks } from '../../domain/link-scan.ts';
import type { Post } from '../../domain/post.ts';
import { DECISIONS } from '../../domain/approval.ts';
import { excerptOf } from '../../messages/excerpt.ts';
import { type Language, fill } from '../../messages/phrase.ts';
import type { PostingColumn } from '../posting-sheet.ts';
import { addressOf } from '../supplement-sheet.ts';
import { REVIEW_WORDS, ROW_MARK, SENT_MARK } from './words.ts';

/** A post that goes to its client, with the digest of its content. */
export interface PostToReview {
  readonly post: Post;
  readonly account: Account;
  readonly zone: TimeZone;
  readonly contentSha256: string;
  /** The name of its campaign. */
  readonly campaign?: string;
  /** The text of the post that it promotes. */
  readonly promoted?: string;
}

/** A sheet of a workbook before it is written; a hidden one cannot be shown from the spreadsheet's menus. */
export interface ReviewSheet {
  readonly name: string;
  readonly columns: readonly (PostingColumn & { readonly hidden?: true })[];
  readonly rows: readonly (readonly string[])[];
  readonly isHidden?: true;
  /** Printed across, as wide as one page, with its header on each. */
  readonly isPrinted?: true;
}

/** The sheet that the client fills in, and the hidden one that remembers what was sent; posts in the order given. */
export function reviewSheets(posts: readonly PostToReview[], language: Language): readonly [ReviewSheet, ReviewSheet] {
  const word = (key: keyof typeof REVIEW_WORDS) => REVIEW_WORDS[key][language];
  const withComment = posts.some(({ post }) => post.firstComment !== '');
  const columns = [
    { header: word('number'), width: 7 },
    { header: word('day'), width: 12 },
    { header: word('time'), width: 8 },
    { header: word('account'), width: 14 },
    { header: word('text'), width: 56 },
    ...(withComment ? [{ header: word('firstComment'), width: 24 }] : []),
    { header: word('media'), width: 18 },
    { header: word('target'), width: 30 },
    { header: word('decision'), width: 14, choices: DECISIONS.map(word) },
    { header: word('comment'), width: 36 },
    { header: word('by'), width: 12 },
    { header: word('on'), width: 12 },
    { header: ROW_MARK, width: 10, hidden: true as const },
  ];
  const rows = posts.map(({ post, account, zone, contentSha256, promoted }, index) => {
    const when = whenOf(post, zone);
    return [
      String(index + 1),
      when?.day ?? word('untimed'),
      when?.time ?? '',
      account.nickname,
      post.text,
      ...(withComment ? [post.firstComment] : []),
      post.media.map(({ name }) => name).join('\n'),
      leadsTo(post, promoted, language),
      ...['', '', '', ''],
      `${post.id} ${contentSha256}`,
    ];
  });
  return [{ name: word('sheet'), columns, rows, isPrinted: true }, sentSheet(posts, word('number'))];
}

/** The day of a post, and its time by the campaign's clock, with the zone where that is not China's; undefined without one. */
export function whenOf(
  { scheduledAt }: Post,
  zone: TimeZone,
): { readonly day: Day; readonly time: string } | undefined {
  if (scheduledAt === undefined) return undefined;
  const { day, time } = wallClock(scheduledAt, zone);
  return { day, time: zone === CHINA ? time : `${time} ${zone}` };
}

/** What was sent, by the number of its row: it survives a column that is deleted and a text that is overwritten. */
export const sentSheet = (posts: readonly PostToReview[], number: string): ReviewSheet => ({
  name: 'fangxing',
  columns: [SENT_MARK, number, 'text'].map((header) => ({ header, width: 20 })),
  rows: posts.map(({ post, contentSha256 }, index) => [`${post.id} ${contentSha256}`, String(index + 1), post.text]),
  isHidden: true,
});

const PROMOTED = 60;

/** Every address that a reader can reach from the post, each on a line. */
export function leadsTo(post: Post, promoted: string | undefined, language: Language): string {
  const links = new Set(scanLinks(post.text).map(({ raw }) => raw));
  return [...links, ...targetLines(post, promoted, language)].join('\n');
}

/** Where the post itself leads, and what it promotes. */
export function targetLines({ target }: Post, promoted: string | undefined, language: Language): readonly string[] {
  return [
    ...(target.kind === 'none' ? [] : [`${REVIEW_WORDS[target.kind][language]}\n${addressOf(target)}`]),
    ...(promoted === undefined
      ? []
      : [fill(REVIEW_WORDS.promotes[language], { text: excerptOf(promoted, PROMOTED) }, language)]),
  ];
}
