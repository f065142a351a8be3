// Which posts of an account stand close to each other in time.
import type { Instant } from '../../domain/instant.ts';
import type { Post } from '../../domain/post.ts';
import { agencyDay } from '../../facts/agency-lists.ts';
import { chinaDay } from '../../domain/instant.ts';
import type { AccountId, PostId } from '../../ids.ts';
import type { RuleContext } from '../context/rule-context.ts';
import type { Neighbour } from '../context/post-context.ts';
import { parametersInForce } from '../rule-settings.ts';
import { scheduleCollision } from '../schedule-collision.ts';

/** What has to be known of a post to tell whether it is near another. */
export interface Timed {
  readonly id: PostId;
  readonly accountId: AccountId;
  readonly scheduledAt: Instant;
  readonly promotes?: PostId;
}

/** Posts by account, each account's in order of time, then of id. */
export type Timetable = ReadonlyMap<AccountId, readonly Timed[]>;

/** Sorts posts into a timetable; those without a time and repeats of an id are left out. */
export function timetable(posts: Iterable<Pick<Post, 'id' | 'accountId' | 'scheduledAt' | 'promotes'>>): Timetable {
  const accounts = new Map<AccountId, Timed[]>();
  const seen = new Set<PostId>();
  for (const { id, accountId, scheduledAt, promotes } of posts) {
    if (scheduledAt === undefined || seen.has(id)) continue;
    seen.add(id);
    const timed = { id, accountId, scheduledAt, ...(promotes !== undefined && { promotes }) };
    const account = accounts.get(accountId);
    if (account === undefined) accounts.set(accountId, [timed]);
    else account.push(timed);
  }
  for (const account of accounts.values()) {
    account.sort((a, b) => a.scheduledAt - b.scheduledAt || (a.id < b.id ? -1 : 1));
  }
  return accounts;
}

/** The timetable of posts that are judged together with those that may be near them. */
export const timetableOf = (items: readonly { readonly post: Post }[], around: readonly Timed[]): Timetable =>
  timetable([...items.map(({ post }) => post), ...around]);

/** The minutes within which two posts collide, for the post's client. */
const collisionMinutes = (post: Pick<Post, 'clientId'>, context: RuleContext): number =>
  parametersInForce(scheduleCollision.meta, context, post.clientId)['minutes'] ?? 0;

/** The posts of the same account that lie closer than the collision window; none on a day marked as dense. */
export function neighboursOf(post: Post, table: Timetable, context: RuleContext): readonly Neighbour[] {
  const { scheduledAt } = post;
  if (scheduledAt === undefined) return [];
  const account = table.get(post.accountId) ?? [];
  const window = collisionMinutes(post, context) * 60_000;
  const near: Neighbour[] = [];
  for (let index = firstAfter(account, scheduledAt - window); index < account.length; index++) {
    const other = account[index];
    if (other === undefined || other.scheduledAt >= scheduledAt + window) break;
    if (other.id !== post.id) near.push(other);
  }
  return near.length > 0 && isDenseDay(post, scheduledAt, context) ? [] : near;
}

/** The index of the first entry that lies after an instant. */
function firstAfter(account: readonly Timed[], instant: number): number {
  let low = 0;
  let high = account.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((account[middle]?.scheduledAt ?? Infinity) > instant) high = middle;
    else low = middle + 1;
  }
  return low;
}

const isDenseDay = (post: Post, scheduledAt: Instant, { lists }: RuleContext): boolean =>
  agencyDay(lists, 'dense-days', chinaDay(scheduledAt), post.accountId) === 'add';
