// What stands between held posts and their clearance: what each obstacle alone would free, and what they free together.
import type { Sha256 } from '../../domain/content.ts';
import type { Instant } from '../../domain/instant.ts';
import type { PostId } from '../../ids.ts';
import { type WorkspaceState, createContext } from '../context/rule-context.ts';
import { type Timed, timetableOf } from './neighbours.ts';
import { type HeldPost, type Obstacle, keyOf, outsideObstacles } from './obstacles.ts';
import type { Numbers } from './smallest-sets.ts';
import { stepsOf } from './steps.ts';
import { freeablePosts } from './ways.ts';

/** An obstacle with the posts that are held now and would not be if it alone fell, sorted. */
export interface RankedObstacle extends Obstacle {
  readonly frees: readonly PostId[];
  /** The posts that would move, sorted; only where a date is to be moved. */
  readonly moves?: readonly PostId[];
}

/** Obstacles that fall together after those of the steps before, with the further posts that go out then, sorted. */
export interface UnblockingStep {
  readonly obstacles: readonly Obstacle[];
  readonly frees: readonly PostId[];
}

export interface Unblocking {
  readonly obstacles: readonly RankedObstacle[];
  readonly steps: readonly UnblockingStep[];
}

/** All obstacles of the held posts, the one that frees most first, and the steps. `around` are posts that may be near them in time. */
export function rankObstacles(
  held: readonly HeldPost[],
  around: readonly Timed[],
  state: WorkspaceState,
  now: Instant,
  sha256: Sha256,
): Unblocking {
  const context = createContext(state, now);
  const outside = outsideObstacles(held, context);
  const { freeable, moves } = freeablePosts(held, { outside, table: timetableOf(held, around), context }, sha256);
  const frees = new Map<number, PostId[]>();
  for (const { id, ways } of freeable) {
    for (const [number, ...others] of ways) {
      if (number === undefined || others.length > 0) continue;
      const known = frees.get(number);
      if (known === undefined) frees.set(number, [id]);
      else known.push(id);
    }
  }
  const all = [...outside, ...moves].map(({ obstacle }) => obstacle);
  const named = (numbers: Numbers): Obstacle[] => numbers.flatMap((number) => all[number] ?? []);
  return {
    obstacles: all
      .map((obstacle, number) => {
        const moved = moves[number - outside.length]?.moves;
        return { ...obstacle, frees: (frees.get(number) ?? []).sort(), ...(moved && { moves: [...moved].sort() }) };
      })
      .sort((a, b) => b.frees.length - a.frees.length || (keyOf(a) < keyOf(b) ? -1 : 1)),
    steps: stepsOf(freeable).map(({ fallen, frees: ids }) => ({ obstacles: named(fallen), frees: ids })),
  };
}
