// What has to fall together so that a held post goes out.
import { type Sha256, contentDigest } from '../../domain/content.ts';
import type { PostId } from '../../ids.ts';
import type { RuleContext } from '../context/rule-context.ts';
import { judgePost } from './judge-post.ts';
import { TURNING_RULES, movedPost } from './moving.ts';
import { type Timetable, neighboursOf } from './neighbours.ts';
import { type HeldPost, type Obstacle, type OutsideObstacle, holds, keyOf } from './obstacles.ts';
import { type Reader, type Touching, reader, touchingOf } from './readers.ts';
import { type Numbers, TRIED_TOGETHER, smallestSets } from './smallest-sets.ts';
import { standingWaivers } from './waive.ts';

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
    if (item.findings.some((finding) => holds(finding) && !TURNING_RULES.has(finding.rule))) continue;
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
  const { domains } = judgePost(moved, neighboursOf(post, table, context), [], context);
  const then = reader(moved, domains, touching(item, domains), outside, table, context);
  if (then.isHeld([]) && !(alwaysHeld && !then.isHeld(then.numbers))) return undefined;
  return { obstacle: { kind: 'move-date', accountId: post.accountId, to }, reader: then };
}
