import type { Span } from './finding.ts';

/** Whether a stretch lies in another, or is it. */
export const isWithin = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Of stretches that lie in others of the same field only the longest, the text's first, from left to right. */
export function outermost<T extends Span & { readonly field: 'text' | 'firstComment' }>(
  places: readonly T[],
): readonly T[] {
  if (places.length < 2) return places;
  const inOrder = [...places].sort(
    (a, b) =>
      Number(a.field === 'firstComment') - Number(b.field === 'firstComment') || a.start - b.start || b.end - a.end,
  );
  // What reaches farthest so far holds whatever lies in any of those before.
  let outer: T | undefined;
  return inOrder.filter((place) => {
    if (outer?.field === place.field && isWithin(place, outer)) return false;
    if (outer?.field !== place.field || place.end > outer.end) outer = place;
    return true;
  });
}
