// What has to fall together so that a held post goes out.
import type { Sha256 } from '../../domain/content.ts';
import { contentDigest } from '../../domain/content.ts';
import type { PostId } from '../../ids.ts';
import type { RuleContext } from '../context/rule-context.ts';
import { type PostToJudge, judgePost } from './judge-post.ts';
import { DAY_RULES, movedPost } from './moving.ts';
import { type Timetable, neighboursOf } from './neighbours.ts';
import { type HeldPost, type Obstacle, type OutsideObstacle, holds, keyOf } from './obstacles.ts';
import { standingWaivers } from './waive.ts';

/** Obstacles by their place in a list, in rising order. */
export type Numbers = readonly number[];

/** A held post that goes out once certain obstacles have fallen. */
export interface Freeable {
  readonly id: PostId;
  /** Smallest sets that free it: all of them where `complete`, else at least one, and every single obstacle that does. */
  readonly ways: readonly Numbers[];
  readonly complete: boolean;
  /** Everything that may matter to it. */
  readonly touched: Numbers;
  /** Whether it would still be held once these have fallen. */
  readonly isHeldWithout: (fallen: ReadonlySet<number>) => boolean;
}

/** A group of posts of one account that would move to one day. */
export interface Move {
  readonly obstacle: Obstacle;
  readonly moves: PostId[];
}

/** More obstacles than that are not tried out in every combination. */
const TRIED_TOGETHER = 6;

/** Whatever an obstacle can change is told by one of these rules. */
const RULES_THAT_TURN: ReadonlySet<string> = new Set([
  ...DAY_RULES,
  'link-site-allowed',
  'link-account-verified',
  'link-personal-paid',
  'target-mini-program-enabled',
]);

/** The posts that obstacles can free, and the moves, which are numbered after the obstacles outside. */
export function freeablePosts(
  held: readonly HeldPost[],
  outside: readonly OutsideObstacle[],
  table: Timetable,
  context: RuleContext,
  sha256: Sha256,
): { readonly freeable: readonly Freeable[]; readonly moves: readonly Move[] } {
  const touching = touchingOf(outside);
  const moves = new Map<string, Move & { readonly number: number }>();
  const freeable: Freeable[] = [];
  for (const item of held) {
    // What holds a post by its own words holds it whatever falls.
    if (item.findings.some((finding) => holds(finding) && !RULES_THAT_TURN.has(finding.rule))) continue;
    const stays = reader(item, item.domains, touching(item, item.domains), outside, table, context, [['', true]]);
    const alwaysHeld = stays.isHeld(stays.numbers);
    const ways: Numbers[] = alwaysHeld ? [] : [...smallestSets(stays.numbers, (set) => !stays.isHeld(set))];
    let complete = stays.numbers.length <= TRIED_TOGETHER;
    const move = moveOf(item, alwaysHeld, touching, outside, table, context, sha256);
    let moved: Reader | undefined;
    let number = -1;
    if (move !== undefined) {
      moved = move.reader;
      const { isHeld, numbers } = moved;
      const key = keyOf(move.obstacle);
      const known = moves.get(key) ?? { obstacle: move.obstacle, moves: [], number: outside.length + moves.size };
      moves.set(key, known);
      known.moves.push(item.post.id);
      number = known.number;
      for (const set of smallestSets(numbers, (some) => !isHeld(some))) ways.push([...set, known.number]);
      complete &&= numbers.length <= TRIED_TOGETHER;
    }
    if (ways.length === 0) continue;
    freeable.push({
      id: item.post.id,
      ways,
      complete,
      touched: [...new Set([...stays.numbers, ...(moved === undefined ? [] : [...moved.numbers, number])])],
      isHeldWithout: (fallen) => {
        const { isHeld, numbers } = moved !== undefined && fallen.has(number) ? moved : stays;
        return isHeld(numbers.filter((one) => fallen.has(one)));
      },
    });
  }
  return { freeable, moves: [...moves.values()] };
}

/** One version of a post, with the obstacles outside that it may meet. */
interface Reader {
  readonly numbers: Numbers;
  /** Whether it is held once these of its obstacles have fallen. */
  readonly isHeld: (fallen: Numbers) => boolean;
}

function reader(
  item: PostToJudge,
  domains: readonly string[],
  numbers: Numbers,
  outside: readonly OutsideObstacle[],
  table: Timetable,
  context: RuleContext,
  answers: readonly (readonly [string, boolean])[] = [],
): Reader {
  const cut = cutFor(item, domains, context);
  const known = new Map(answers);
  const isHeld = (fallen: Numbers): boolean => {
    const key = fallen.join();
    let answer = known.get(key);
    if (answer === undefined) {
      const then = fallen.reduce((before, number) => outside[number]?.fall(before) ?? before, cut);
      answer = judgePost(item, neighboursOf(item.post, table, then), then).verdict === 'held';
      known.set(key, answer);
    }
    return answer;
  };
  return { numbers, isHeld };
}

/**
 * The move that clears a post by itself, or without which nothing does: one that only sometimes helps would hold again what
 * another obstacle's fall had freed.
 */
function moveOf(
  item: HeldPost,
  alwaysHeld: boolean,
  touching: Touching,
  outside: readonly OutsideObstacle[],
  table: Timetable,
  context: RuleContext,
  sha256: Sha256,
): { readonly obstacle: Obstacle; readonly reader: Reader } | undefined {
  const move = movedPost(item, context);
  if (move === undefined) return undefined;
  const { post, to } = move;
  // A waiver is of the content that it was given for, and the time belongs to it.
  const waivers = post.waivers === undefined ? [] : standingWaivers(post, contentDigest(post, sha256));
  const moved = { post, handedOver: false, waivers };
  // Behind a short link another site may lie by then.
  const { domains } = judgePost(moved, neighboursOf(post, table, context), context);
  const then = reader(moved, domains, touching(item, domains), outside, table, context);
  if (then.isHeld([]) && !(alwaysHeld && !then.isHeld(then.numbers))) return undefined;
  return { obstacle: { kind: 'move-date', accountId: post.accountId, to }, reader: then };
}

type Touching = (item: HeldPost, domains: readonly string[]) => Numbers;

/** Finds the obstacles that may matter to a post: those of its account, of the domains it leads to, and those it names. */
function touchingOf(outside: readonly OutsideObstacle[]): Touching {
  const byDomain = new Map<string, number[]>();
  const byAccount = new Map<string, number[]>();
  const byPost = new Map<HeldPost, number[]>();
  const add = <Key>(map: Map<Key, number[]>, key: Key, number: number) => {
    const known = map.get(key);
    if (known === undefined) map.set(key, [number]);
    else known.push(number);
  };
  outside.forEach(({ obstacle, posts, domains }, number) => {
    for (const domain of domains) add(byDomain, domain, number);
    for (const post of posts) add(byPost, post, number);
    if (obstacle.accountId !== undefined && obstacle.host === undefined) add(byAccount, obstacle.accountId, number);
  });
  return (item, domains) => {
    const numbers = new Set([...(byPost.get(item) ?? []), ...(byAccount.get(item.post.accountId) ?? [])]);
    for (const domain of domains) for (const number of byDomain.get(domain) ?? []) numbers.add(number);
    return [...numbers].sort((a, b) => a - b);
  };
}

/** What a post reads of a context, so that a fall copies little. */
function cutFor({ post }: PostToJudge, domains: readonly string[], context: RuleContext): RuleContext {
  const only = <Key, Value>(map: ReadonlyMap<Key, Value>, keys: readonly Key[]): ReadonlyMap<Key, Value> => {
    const cut = new Map<Key, Value>();
    for (const key of keys) {
      const value = map.get(key);
      if (value !== undefined) cut.set(key, value);
    }
    return cut;
  };
  return {
    ...context,
    accounts: only(context.accounts, [post.accountId]),
    applications: only(context.applications, domains),
    unreadableApplications: [],
    sites: only(context.sites, [post.clientId]),
    siteOwners: only(context.siteOwners, domains),
  };
}

/** The smallest sets that suffice, where whatever holds one suffices too, and all together do; of many, only some. */
function* smallestSets(numbers: Numbers, suffices: (set: Numbers) => boolean): Generator<Numbers> {
  if (suffices([])) return yield [];
  if (!suffices(numbers)) return;
  if (numbers.length > TRIED_TOGETHER) {
    const singles = numbers.filter((number) => suffices([number]));
    for (const number of singles) yield [number];
    if (singles.length === 0) yield oneSmallestSet(numbers, suffices);
    return;
  }
  const found: number[] = [];
  for (const mask of masksBySize(numbers.length)) {
    if (found.some((smaller) => (mask & smaller) === smaller)) continue;
    const set = numbers.filter((_number, place) => (mask & (1 << place)) !== 0);
    if (!suffices(set)) continue;
    found.push(mask);
    yield set;
  }
}

function oneSmallestSet(numbers: Numbers, suffices: (set: Numbers) => boolean): Numbers {
  let set = numbers;
  for (const number of numbers) {
    const without = set.filter((one) => one !== number);
    if (suffices(without)) set = without;
  }
  return set;
}

const masks = new Map<number, readonly number[]>();

/** Every set of so many places, as bits, the smaller first; the empty one is left out. */
function masksBySize(count: number): readonly number[] {
  let known = masks.get(count);
  if (known === undefined) {
    const bits = (mask: number): number => (mask === 0 ? 0 : (mask & 1) + bits(mask >> 1));
    known = Array.from({ length: (1 << count) - 1 }, (_, index) => index + 1).sort((a, b) => bits(a) - bits(b) || a - b);
    masks.set(count, known);
  }
  return known;
}
