// The smallest sets of obstacles that suffice.

/** Obstacles by their place in a list, in rising order. */
export type Numbers = readonly number[];

/** More obstacles than that are not tried out in every combination. */
export const TRIED_TOGETHER = 6;

/**
 * The smallest sets that suffice: all of up to {@link TRIED_TOGETHER}, else each single number that does, or one set where
 * none does. Where `grows`, whatever holds a set that suffices must suffice too.
 */
export function smallestSets(numbers: Numbers, suffices: (set: Numbers) => boolean, grows: boolean): Numbers[] {
  if (suffices([])) return [[]];
  if (grows && !suffices(numbers)) return [];
  if (numbers.length > TRIED_TOGETHER) {
    const singles = numbers.filter((number) => suffices([number])).map((number) => [number]);
    return singles.length > 0 || !grows ? singles : [oneSmallestSet(numbers, suffices)];
  }
  const found: { readonly mask: number; readonly set: Numbers }[] = [];
  for (const mask of masksBySize(numbers.length)) {
    if (found.some((smaller) => (mask & smaller.mask) === smaller.mask)) continue;
    const set = numbers.filter((_number, place) => (mask & (1 << place)) !== 0);
    if (suffices(set)) found.push({ mask, set });
  }
  return found.map(({ set }) => set);
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
    known = Array.from({ length: (1 << count) - 1 }, (_, index) => index + 1).sort(
      (a, b) => bits(a) - bits(b) || a - b,
    );
    masks.set(count, known);
  }
  return known;
}
