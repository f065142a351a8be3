// What the 发布清单 has no column for and a poster must not miss: where ads lead, and times on another clock than China's.
import type { Account } from '../domain/account.ts';
import { CHINA, type TimeZone, clockText } from '../domain/instant.ts';
import type { Post } from '../domain/post.ts';
import type { Target } from '../domain/target.ts';
import type { PostingColumn } from './posting-sheet.ts';

export const SUPPLEMENT_COLUMNS: readonly PostingColumn[] = [
  { header: '放行编号', width: 16 },
  { header: '账号', width: 16 },
  { header: '北京时间', width: 18 },
  { header: '投放类型', width: 10 },
  { header: '跳转去向', width: 14 },
  { header: '去向地址', width: 48 },
  { header: '推广博文', width: 16 },
];

/** What a target is, in the words of the sheet. */
const TARGETS: Readonly<Record<Target['kind'], string>> = {
  none: '不跳转',
  web: '网页',
  taobao: '淘宝天猫',
  'mini-program': '微信小程序',
};

/** The row of a post that needs one: an ad, one that leads somewhere, or one whose campaign runs on another clock. */
export function supplementRow(post: Post, account: Account, zone: TimeZone): readonly string[] | undefined {
  if (post.placement === 'organic' && post.target.kind === 'none' && zone === CHINA) return undefined;
  return [
    post.id,
    account.nickname,
    post.scheduledAt === undefined ? '' : clockText(post.scheduledAt, CHINA),
    post.placement === 'ad' ? '广告投放' : '日常博文',
    TARGETS[post.target.kind],
    addressOf(post.target),
    post.promotes ?? '',
  ];
}

/** Where a target leads, a line a part. */
export function addressOf(target: Target): string {
  if (target.kind === 'none') return '';
  if (target.kind !== 'mini-program') return target.url;
  const { link, appId, originalId, path, query, fallbackUrl } = target;
  return [link, appId, originalId, path, query, fallbackUrl].filter((part) => part !== undefined).join('\n');
}
