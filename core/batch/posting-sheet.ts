// The 发布清单: one row a post, for the person who schedules it in Weibo's back office.
import type { Account } from '../domain/account.ts';
import { type TimeZone, wallClock } from '../domain/instant.ts';
import type { Post } from '../domain/post.ts';

/** A column of the sheet; `choices` are the values that its cells may hold, `width` is in characters. */
export interface PostingColumn {
  readonly header: string;
  readonly width: number;
  readonly choices?: readonly string[];
}

/** The heading of what has to be declared at Weibo. */
export const DECLARED = '内容声明';

/** The columns in their order; the last ones are for the poster to fill in. */
export const POSTING_COLUMNS: readonly PostingColumn[] = [
  { header: '放行编号', width: 16 },
  { header: '账号', width: 16 },
  { header: '日期', width: 12 },
  { header: '时间', width: 8 },
  { header: '正文', width: 60 },
  { header: '配图顺序', width: 24 },
  { header: '首评', width: 24 },
  { header: DECLARED, width: 14 },
  { header: '抽奖设置', width: 14 },
  { header: '定时✓', width: 8, choices: ['✓'] },
  { header: '发布链接', width: 24 },
  { header: '实际时间', width: 18 },
  { header: '截图', width: 14 },
  { header: '发布人', width: 10 },
];

/** What is declared at Weibo of a post, in Weibo's words. */
export const declaredOf = ({ declarations }: Post): string =>
  declarations?.includes('ai-generated') === true ? '内容由AI生成' : '';

/**
 * One post as the cells of a row, all text, in the order of {@link POSTING_COLUMNS}; `media` names its files in their order,
 * by their paths in the batch where they lie in it.
 */
export function postingRow(
  post: Post,
  account: Account,
  zone: TimeZone,
  media: readonly string[] = post.media.map(({ name }) => name),
): readonly string[] {
  const wall = post.scheduledAt === undefined ? undefined : wallClock(post.scheduledAt, zone);
  const given = [
    post.id,
    account.nickname,
    wall?.day ?? '',
    wall?.time ?? '',
    post.text,
    media.join('；'),
    post.firstComment,
    declaredOf(post),
  ];
  return POSTING_COLUMNS.map((_, index) => given[index] ?? '');
}
