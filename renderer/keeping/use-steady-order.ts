import { useState } from 'react';

/** Items sorted as they are first seen: nothing moves away under the hands of whoever edits it, and what is new comes last. */
export function useSteadyOrder<T extends { readonly id: string }>(
  items: readonly T[],
  compare: (a: T, b: T) => number,
): readonly T[] {
  const [ids] = useState(() => [...items].sort(compare).map(({ id }) => id));
  const place = ({ id }: T): number => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  return [...items].sort((a, b) => place(a) - place(b) || compare(a, b));
}
