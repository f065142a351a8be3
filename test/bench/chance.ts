/** A source of repeatable numbers: the same seed always gives the same workspace. */
export interface Chance {
  /** A whole number from 0 up to and without `below`. */
  readonly below: (below: number) => number;
  /** True in `percent` of a hundred cases. */
  readonly happens: (percent: number) => boolean;
  readonly pick: <T>(items: readonly [T, ...T[]]) => T;
}

/** Makes a source from a seed (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    happens: (percent) => next() * 100 < percent,
    pick: (items) => items[below(items.length)] ?? items[0],
  };
}
