// Which posts of a client carry the very same text.
import type { Instant } from '../../domain/instant.ts';
import type { Post } from '../../domain/post.ts';
import type { AccountId, ClientId, PostId } from '../../ids.ts';
import type { Twin } from '../context/post-context.ts';
import type { RuleContext } from '../context/rule-context.ts';

/** What has to be known of a post to tell whether another one repeats it. */
export interface Written {
  readonly id: PostId;
  readonly clientId: ClientId;
  readonly accountId: AccountId;
  readonly scheduledAt: Instant;
  readonly text: string;
}

/** A shorter text is a greeting, which may come again. */
const SHORTEST_TWIN = 8;

// Half a surrogate pair and NUL are no text that a store could compare.
const UNSTORABLE = /[\0\p{Cs}]/u;

/** Whether a text is long enough to be told again by, and one that a store keeps as it is. */
const isTelling = (text: string): boolean => text.trim().length >= SHORTEST_TWIN && !UNSTORABLE.test(text);

/** Whether a post can have twins: an organic original with a time, not withdrawn. Ads repeat, and reposts say little. */
const isWritten = (post: Post): post is Post & Written =>
  post.scheduledAt !== undefined &&
  post.placement === 'organic' &&
  post.form === 'original' &&
  post.delivery.state !== 'withdrawn' &&
  post.text.length >= SHORTEST_TWIN;

/** The posts among these that can have twins. */
export const writtenOf = (posts: readonly Post[]): readonly Written[] => posts.filter(isWritten);

/** Posts of one client with one text. */
interface Group {
  /** By post: the last one before it on its account, in order of time, then of id. */
  readonly before: ReadonlyMap<PostId, Written>;
  readonly byMinute: ReadonlyMap<number, readonly Written[]>;
}

/** By client and text: the posts where there are at least two. */
export type TwinTable = ReadonlyMap<ClientId, ReadonlyMap<string, Group>>;

const minuteOf = (instant: Instant): number => Math.floor(instant / 60_000);

/** Sorts the posts that are judged together, with others of which these things are known, by text; repeats of an id are left out. */
export function twinTable(items: readonly { readonly post: Post }[], others: readonly Written[]): TwinTable {
  const first = new Map<string, Written>();
  const groups = new Map<ClientId, Map<string, Map<PostId, Written>>>();
  // Nearly every text is there once: only from the second on is anything kept beside it.
  const add = (post: Written): void => {
    const before = first.get(post.text);
    if (before === undefined) {
      first.set(post.text, post);
      return;
    }
    if (before.id === post.id) return;
    for (const one of [before, post]) {
      const texts = groups.get(one.clientId) ?? new Map<string, Map<PostId, Written>>();
      groups.set(one.clientId, texts);
      const known = texts.get(one.text) ?? new Map<PostId, Written>();
      texts.set(one.text, known);
      if (!known.has(one.id)) known.set(one.id, one);
    }
  };
  const judged = others.length === 0 ? undefined : new Set(items.map(({ post }) => post.id));
  for (const { post } of items) if (isWritten(post)) add(post);
  for (const other of others) if (judged?.has(other.id) === false) add(other);
  const table = new Map<ClientId, Map<string, Group>>();
  for (const [clientId, texts] of groups) {
    const told = new Map<string, Group>();
    for (const [text, posts] of texts) {
      if (posts.size > 1 && isTelling(text)) told.set(text, groupOf([...posts.values()]));
    }
    if (told.size > 0) table.set(clientId, told);
  }
  return table;
}

function groupOf(posts: readonly Written[]): Group {
  const inOrder = [...posts].sort((a, b) => a.scheduledAt - b.scheduledAt || (a.id < b.id ? -1 : 1));
  const before = new Map<PostId, Written>();
  const last = new Map<AccountId, Written>();
  const byMinute = new Map<number, Written[]>();
  for (const post of inOrder) {
    const earlier = last.get(post.accountId);
    if (earlier !== undefined) before.set(post.id, earlier);
    last.set(post.accountId, post);
    const minute = byMinute.get(minuteOf(post.scheduledAt));
    if (minute === undefined) byMinute.set(minuteOf(post.scheduledAt), [post]);
    else minute.push(post);
  }
  return { before, byMinute };
}

const NONE: readonly Twin[] = [];

/**
 * The twins that a post reads: the last one before it on its account, and those that other brand accounts of the client
 * carry in its minute. The table holds the post itself.
 */
export function twinsOf(post: Post, table: TwinTable, { accounts }: RuleContext): readonly Twin[] {
  const { accountId, scheduledAt } = post;
  if (table.size === 0 || scheduledAt === undefined) return NONE;
  const group = table.get(post.clientId)?.get(post.text);
  if (group === undefined || !isWritten(post)) return NONE;
  const twins: Twin[] = [];
  const earlier = group.before.get(post.id);
  if (earlier !== undefined) twins.push({ id: earlier.id, accountId, scheduledAt: earlier.scheduledAt });
  const isBrands = (account: AccountId): boolean => {
    const known = accounts.get(account);
    return known?.owner === 'brand' && known.clientId === post.clientId;
  };
  if (!isBrands(accountId)) return twins;
  for (const other of group.byMinute.get(minuteOf(scheduledAt)) ?? []) {
    if (other.accountId === accountId || !isBrands(other.accountId)) continue;
    const sister = accounts.get(other.accountId)?.nickname ?? '';
    twins.push({ id: other.id, accountId: other.accountId, scheduledAt: other.scheduledAt, sister });
  }
  return twins;
}
