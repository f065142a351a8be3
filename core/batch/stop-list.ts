// 紧急停发: everything that goes out in the next hours, and what has to be done so that it does not.
import type { Delivery } from '../domain/delivery.ts';
import { CHINA, type Instant, type TimeZone, clockText } from '../domain/instant.ts';
import type { PostId } from '../ids.ts';
import { excerptOf } from '../messages/excerpt.ts';
import { type Language, fill, sentences } from '../messages/phrase.ts';

/**
 * What stops a post: it stands in the back office and is taken down there; it left in a batch and nobody said what became of
 * it, so somebody looks; it left nowhere and is not posted; or it was withdrawn.
 */
export type StopTask = 'take-down' | 'look' | 'hold' | 'done';

export interface StopPost {
  readonly id: PostId;
  /** As `posts:deliver` wants it. */
  readonly version: string;
  readonly client: string;
  readonly scheduledAt: Instant;
  readonly zone: TimeZone;
  readonly placement: 'organic' | 'ad';
  readonly text: string;
  readonly task: StopTask;
}

/** The posts of one account by time. */
export interface StopAccount {
  readonly id: string;
  readonly nickname: string;
  /** Who holds the login. */
  readonly holder?: string;
  readonly posts: readonly StopPost[];
}

export interface StopList {
  readonly from: Instant;
  readonly hours: number;
  /** The account whose post comes first comes first. */
  readonly accounts: readonly StopAccount[];
}

/** What has to be done about a post of this delivery; undefined where it is out already. */
export function stopTaskOf({ state }: Delivery, hasLeft: boolean): StopTask | undefined {
  if (state === 'published') return undefined;
  if (state === 'withdrawn') return 'done';
  if (state === 'scheduled') return 'take-down';
  return hasLeft ? 'look' : 'hold';
}

/** What is to be done, as a person is told. */
export const STOP_TASKS = sentences({
  'take-down': { zh: '后台已定时：到后台撤下', en: 'Scheduled at Weibo: take it down there' },
  look: {
    zh: '已交给发布的人、还没回填：到后台看一眼，定时了就撤下',
    en: 'Handed out, no word back: look in the back office, take it down if it is there',
  },
  hold: { zh: '还没定时：不要发', en: 'Not scheduled: do not post it' },
  done: { zh: '已撤下', en: 'Withdrawn' },
});

const WORDS = sentences({
  title: {
    zh: '【紧急停发】{from} 起 {hours} 小时内共 {count} 条，已撤下 {done} 条（北京时间）',
    en: 'EMERGENCY STOP: next {hours} hours from {from}, posts: {count}, withdrawn so far: {done} (Beijing time)',
  },
  account: { zh: '@{nickname}', en: '@{nickname}' },
  held: { zh: '@{nickname}（登录：{holder}）', en: '@{nickname} (login: {holder})' },
  post: { zh: '{number}. {time}「{text}」{task}', en: '{number}. {time} "{text}" {task}' },
  noText: { zh: '没有正文 {id}', en: 'no text, {id}' },
  last: { zh: '撤下以后请回一声，写上序号。', en: 'Please answer with the numbers once they are down.' },
});

const SHOWN = 24;

const beijing = (instant: Instant): string => clockText(instant, CHINA);

/** The list as plain text for a chat group. */
export function stopText({ from, hours, accounts }: StopList, language: Language): string {
  const say = (key: keyof typeof WORDS, data: Readonly<Record<string, string | number>>) =>
    fill(WORDS[key][language], data, language);
  const posts = accounts.flatMap((account) => account.posts);
  const done = posts.filter(({ task }) => task === 'done').length;
  const lines = [say('title', { from: beijing(from), hours, count: posts.length, done })];
  let number = 0;
  for (const { nickname, holder = '', posts: own } of accounts) {
    lines.push('', say(holder === '' ? 'account' : 'held', { nickname, holder }));
    for (const { id, scheduledAt, text, task } of own) {
      number++;
      const shown = text.trim() === '' ? say('noText', { id }) : excerptOf(text, SHOWN);
      lines.push(say('post', { number, time: beijing(scheduledAt), text: shown, task: STOP_TASKS[task][language] }));
    }
  }
  if (done < posts.length) lines.push('', say('last', {}));
  return `${lines.join('\n')}\n`;
}

/** The columns of the list as a sheet; a person ticks the last but one. */
export const STOP_COLUMNS = [
  { header: '序号', width: 6 },
  { header: '账号', width: 18 },
  { header: '登录保管人', width: 14 },
  { header: '发布时间（北京）', width: 18 },
  { header: '正文', width: 60 },
  { header: '要做什么', width: 40 },
  { header: '已撤下✓', width: 10, choices: ['✓'] },
  { header: '放行编号', width: 16 },
] as const;

/** The rows under {@link STOP_COLUMNS}. */
export function stopRows({ accounts }: StopList): string[][] {
  const posts = accounts.flatMap((account) => account.posts.map((post) => ({ account, post })));
  return posts.map(({ account, post }, index) => [
    String(index + 1),
    account.nickname,
    account.holder ?? '',
    beijing(post.scheduledAt),
    post.text,
    STOP_TASKS[post.task].zh,
    post.task === 'done' ? '✓' : '',
    post.id,
  ]);
}
