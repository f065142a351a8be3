// In which order obstacles are best brought down: step by step what frees the most further posts for each of them.
import type { PostId } from '../../ids.ts';
import type { Numbers } from './smallest-sets.ts';
import type { Freeable } from './ways.ts';

/** What falls together in one step, and the further posts that go out then, sorted. */
export interface NumberedStep {
  readonly fallen: Numbers;
  readonly frees: readonly PostId[];
}

/** Posts that the same sets free. */
interface Family {
  readonly ways: readonly Numbers[];
  readonly posts: Freeable[];
  /** What is still missing of each of its ways. */
  rests: Rest[];
  isFree: boolean;
}

/** What some families still miss. */
interface Rest {
  readonly members: Numbers;
  readonly families: Set<Family>;
  /** The posts that go out once it falls. */
  gain: number;
}

/** Up to so many obstacles, all that a part of them frees is counted when sets are compared. */
const PARTS_COUNTED = 6;

/** Steps until no set of obstacles that one post needs frees another. Every post is in one step at most. */
export function stepsOf(freeable: readonly Freeable[]): readonly NumberedStep[] {
  const board = boardOf(freeable);
  const steps: NumberedStep[] = [];
  for (let best = board.best(); best !== undefined; best = board.best()) {
    const frees = board.take(best.members);
    if (frees.length > 0) steps.push({ fallen: best.members, frees: frees.sort() });
  }
  return steps;
}

function boardOf(freeable: readonly Freeable[]) {
  const fallen = new Set<number>();
  const rests = new Map<string, Rest>();
  const byNumber = new Map<number, Set<Rest>>();
  const stale = new Set<Rest>();
  const barred = new Set<string>();
  // Of posts that are not sure, judging decides.
  const uncertain = new Map<number, Set<Family>>();

  const leave = (family: Family) => {
    for (const rest of family.rests) {
      rest.families.delete(family);
      stale.add(rest);
    }
    family.rests = [];
  };
  const enter = (family: Family) => {
    const missing = family.ways.map((way) => way.filter((number) => !fallen.has(number)));
    family.rests = missing.flatMap((members) => {
      if (members.length === 0) return [];
      const key = members.join();
      let rest = rests.get(key);
      if (rest === undefined) {
        rest = { members, families: new Set(), gain: 0 };
        rests.set(key, rest);
        for (const number of members) byNumber.set(number, (byNumber.get(number) ?? new Set()).add(rest));
      }
      rest.families.add(family);
      stale.add(rest);
      return rest;
    });
  };
  const forget = (rest: Rest) => {
    rests.delete(rest.members.join());
    for (const number of rest.members) byNumber.get(number)?.delete(rest);
  };
  const refresh = () => {
    const grown = new Set<Rest>();
    for (const rest of stale) {
      if (rest.families.size === 0) forget(rest);
      for (const other of around(rest, byNumber)) grown.add(other);
    }
    stale.clear();
    for (const rest of grown) rest.gain = gainOf(rest, rests);
  };

  for (const family of familiesOf(freeable)) {
    enter(family);
    for (const { sure, touched } of family.posts) {
      if (sure) continue;
      for (const number of touched) uncertain.set(number, (uncertain.get(number) ?? new Set()).add(family));
    }
  }
  const isFree = ({ ways, posts: [post] }: Family): boolean =>
    post?.sure === false ? !post.isHeldWithout(fallen) : ways.some((way) => way.every((number) => fallen.has(number)));
  return {
    best(): Rest | undefined {
      refresh();
      let best: Rest | undefined;
      for (const [key, rest] of rests) {
        if (!barred.has(key) && (best === undefined || isBetter(rest, best))) best = rest;
      }
      return best;
    },
    /** Lets a set fall and gives the posts that go out with it; none where it would free nothing, or hold one again, and stays. */
    take(members: Numbers): PostId[] {
      const touched = new Set<Family>();
      for (const number of members) {
        fallen.add(number);
        for (const rest of byNumber.get(number) ?? []) for (const family of rest.families) touched.add(family);
        for (const family of uncertain.get(number) ?? []) touched.add(family);
      }
      const freed = [...touched].filter((family) => !family.isFree && isFree(family));
      if (freed.length === 0 || [...touched].some((family) => family.isFree && !isFree(family))) {
        for (const number of members) fallen.delete(number);
        barred.add(members.join());
        return [];
      }
      for (const family of freed) family.isFree = true;
      for (const family of touched) {
        leave(family);
        if (!family.isFree) enter(family);
      }
      return freed.flatMap(({ posts }) => posts.map(({ id }) => id));
    },
  };
}

function familiesOf(freeable: readonly Freeable[]): Iterable<Family> {
  const families = new Map<string, Family>();
  for (const post of freeable) {
    const key = `${post.sure ? '' : post.id} ${post.ways.join(' ')}`;
    const known = families.get(key);
    if (known === undefined) families.set(key, { ways: post.ways, posts: [post], rests: [], isFree: false });
    else known.posts.push(post);
  }
  return families.values();
}

/** The sets that hold a set. */
function around({ members }: Rest, byNumber: ReadonlyMap<number, ReadonlySet<Rest>>): Rest[] {
  const sets = members.map((number) => byNumber.get(number) ?? new Set<Rest>()).sort((a, b) => a.size - b.size);
  const [fewest = new Set<Rest>(), ...others] = sets;
  return [...fewest].filter((rest) => others.every((set) => set.has(rest)));
}

/** The posts of all families that miss no more than this. */
function gainOf({ members, families }: Rest, rests: ReadonlyMap<string, Rest>): number {
  const freed = new Set(families);
  const add = (part: Numbers) => rests.get(part.join())?.families.forEach((family) => freed.add(family));
  if (members.length <= PARTS_COUNTED) {
    for (let mask = 1; mask < (1 << members.length) - 1; mask++) {
      add(members.filter((_number, place) => (mask & (1 << place)) !== 0));
    }
  } else members.forEach((number) => add([number]));
  let posts = 0;
  for (const family of freed) posts += family.posts.length;
  return posts;
}

// More posts for each obstacle; else fewer obstacles; else those that come first.
function isBetter(a: Rest, b: Rest): boolean {
  const byRatio = a.gain * b.members.length - b.gain * a.members.length;
  if (byRatio !== 0) return byRatio > 0;
  if (a.members.length !== b.members.length) return a.members.length < b.members.length;
  const place = a.members.findIndex((number, index) => number !== b.members[index]);
  return place >= 0 && (a.members[place] ?? 0) < (b.members[place] ?? 0);
}
