// What has to fall together so that a held post goes out.
import { type Sha256, contentDigest, isChangedSinceAnswer } from '../../domain/content.ts';
import type { PostId } from '../../ids.ts';
import { judgePost } from './judge-post.ts';
import { movedPost } from './moving.ts';
import { neighboursOf } from './neighbours.ts';
import { type HeldPost, type Obstacle, keyOf } from './obstacles.ts';
import { type Ground, type Hold, type Reader, type Touching, holdOf, reader, touchingOf } from './readers.ts';
import { type Numbers, TRIED_TOGETHER, smallestSets } from './smallest-sets.ts';
import { standingWaivers } from './waive.ts';

/** A held post that goes out once certain obstacles have fallen. */
export interface Freeable {
  readonly id: PostId;
  /** Smallest sets that free it: all of them where `sure`, else at least one, and every single obstacle that does. */
  readonly ways: readonly Numbers[];
  /** Whether it goes out just where one of its ways has fallen, whatever else has. */
  readonly sure: boolean;
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
  ground: Ground,
  sha256: Sha256,
): { readonly freeable: readonly Freeable[]; readonly moves: readonly Move[] } {
  const touching = touchingOf(ground.outside);
  const moves = new Map<string, Move & { readonly number: number }>();
  const freeable: Freeable[] = [];
  for (const item of held) {
    // What holds a post by its own words holds it whatever falls.
    const hold = holdOf(item.findings);
    if (hold !== 'held') continue;
    const stays = reader(item, item.domains, touching(item, item.domains), hold, ground);
    const last = stays.hold(stays.numbers);
    // A site that is entered may hold a creator's post in another way.
    let sure = last !== 'for-good';
    const ways = smallestSets(stays.numbers, (set) => stays.hold(set) === 'none', sure);
    sure &&= stays.numbers.length <= TRIED_TOGETHER;
    const move = moveOf(item, last, touching, ground, sha256);
    let moved: Reader | undefined;
    let number = -1;
    if (move !== undefined) {
      moved = move.reader;
      const { hold: holdThen, numbers } = moved;
      const key = keyOf(move.obstacle);
      const known = moves.get(key) ?? {
        obstacle: move.obstacle,
        moves: [],
        number: ground.outside.length + moves.size,
      };
      moves.set(key, known);
      known.moves.push(item.post.id);
      number = known.number;
      for (const set of smallestSets(numbers, (some) => holdThen(some) === 'none', true)) ways.push([...set, number]);
      sure &&= numbers.length <= TRIED_TOGETHER && holdThen(numbers) === 'none';
    }
    if (ways.length === 0) continue;
    freeable.push({
      id: item.post.id,
      ways,
      sure,
      touched: [...new Set([...stays.numbers, ...(moved === undefined ? [] : [...moved.numbers, number])])],
      isHeldWithout: (fallen) => {
        const { hold: holdNow, numbers } = moved !== undefined && fallen.has(number) ? moved : stays;
        return holdNow(numbers.filter((one) => fallen.has(one))) !== 'none';
      },
    });
  }
  return { freeable, moves: [...moves.values()] };
}

/**
 * The move that clears a post by itself, or without which nothing does: one that only sometimes helps would hold again what
 * another obstacle's fall had freed. `last` says how the post stands where everything else has fallen.
 */
function moveOf(
  item: HeldPost,
  last: Hold,
  touching: Touching,
  ground: Ground,
  sha256: Sha256,
): { readonly obstacle: Obstacle; readonly reader: Reader } | undefined {
  const move = movedPost(item, ground.context);
  if (move === undefined) return undefined;
  const { post, to } = move;
  // A waiver and an approval are of the content that they were given for, and the time belongs to it.
  const isBound = post.waivers !== undefined || post.approval !== undefined;
  const contentSha256 = isBound ? contentDigest(post, sha256) : '';
  const moved = {
    post,
    handedOver: false,
    outOfStep: item.outOfStep ?? false,
    changedSinceAnswer: isChangedSinceAnswer(post, contentSha256),
    missingMedia: item.missingMedia ?? [],
    waivers: standingWaivers(post, contentSha256),
  };
  // Behind a short link another site may lie by then.
  const { domains, findings } = judgePost(moved, neighboursOf(post, ground.table, ground.context), [], ground.context);
  const hold = holdOf(findings);
  if (hold === 'for-good') return undefined;
  const then = reader(moved, domains, touching(item, domains), hold, ground);
  const isNeeded = last === 'held' && then.hold(then.numbers) === 'none';
  if (hold === 'held' && !isNeeded) return undefined;
  return { obstacle: { kind: 'move-date', accountId: post.accountId, to }, reader: then };
}
