// What was changed between two texts, word by word: the shortest way from one to the other, as Myers finds it.
import { wordsOfText } from './words-of-text.ts';

/** A stretch that both texts have, or only the one before or the one after. */
export interface TextPart {
  readonly is: 'same' | 'removed' | 'added';
  readonly text: string;
}

// Beyond so many changed words nobody reads a difference any more, and finding it grows with the square.
const MOST_CHANGES = 1_200;

/**
 * The parts of both texts in reading order, what was removed before what was added in its place. Same and removed parts
 * joined are `before`, same and added ones are `after`. Texts that have almost nothing in common are told as replaced.
 */
export function wordDifference(before: string, after: string): readonly TextPart[] {
  if (before === after) return before === '' ? [] : [{ is: 'same', text: before }];
  const [old, fresh] = [wordsOfText(before), wordsOfText(after)];
  const start = lengthOfCommon(old, fresh, (words, index) => words[index]);
  const rest = [old.slice(start), fresh.slice(start)] as const;
  const end = lengthOfCommon(...rest, (words, index) => words[words.length - 1 - index]);
  const [removed, added] = rest.map((words) => words.slice(0, words.length - end)) as [string[], string[]];
  return merged([
    ...old.slice(0, start).map((text): TextPart => ({ is: 'same', text })),
    ...changesBetween(removed, added),
    ...old.slice(old.length - end).map((text): TextPart => ({ is: 'same', text })),
  ]);
}

/** How many stretches of a difference say something else than before. */
export const countChanges = (parts: readonly TextPart[]): number =>
  parts.filter(({ is }, index) => is !== 'same' && (parts[index - 1]?.is ?? 'same') === 'same').length;

function lengthOfCommon(
  a: readonly string[],
  b: readonly string[],
  at: (words: readonly string[], index: number) => string | undefined,
): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && at(a, length) === at(b, length)) length++;
  return length;
}

function changesBetween(a: readonly string[], b: readonly string[]): TextPart[] {
  const trace = a.length === 0 || b.length === 0 ? undefined : traceOf(a, b);
  if (trace === undefined) {
    return [
      ...a.map((text): TextPart => ({ is: 'removed', text })),
      ...b.map((text): TextPart => ({ is: 'added', text })),
    ];
  }
  return walkBack(a, b, trace);
}

/** The farthest reach on every diagonal, by the number of changes; undefined where there are too many. */
function traceOf(a: readonly string[], b: readonly string[]): readonly Int32Array[] | undefined {
  const most = Math.min(a.length + b.length, MOST_CHANGES);
  const reach = new Int32Array(2 * most + 3);
  const middle = most + 1;
  const trace: Int32Array[] = [];
  for (let changes = 0; changes <= most; changes++) {
    // What was reached with fewer changes, from diagonal -changes-1 on.
    trace.push(reach.slice(middle - changes - 1, middle + changes + 2));
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      const [below, above] = [reach[middle + diagonal - 1] ?? 0, reach[middle + diagonal + 1] ?? 0];
      const isDown = diagonal === -changes || (diagonal !== changes && below < above);
      let x = isDown ? above : below + 1;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++;
      reach[middle + diagonal] = x;
      if (x >= a.length && x - diagonal >= b.length) return trace;
    }
  }
  return undefined;
}

function walkBack(a: readonly string[], b: readonly string[], trace: readonly Int32Array[]): TextPart[] {
  const parts: TextPart[] = [];
  let [x, y] = [a.length, b.length];
  for (let changes = trace.length - 1; changes >= 0; changes--) {
    const reach = trace[changes];
    const reached = (diagonal: number) => reach?.[diagonal + changes + 1] ?? 0;
    const diagonal = x - y;
    const isDown = diagonal === -changes || (diagonal !== changes && reached(diagonal - 1) < reached(diagonal + 1));
    const from = diagonal + (isDown ? 1 : -1);
    const fromX = changes === 0 ? 0 : reached(from);
    const fromY = changes === 0 ? 0 : fromX - from;
    while (x > fromX && y > fromY) {
      parts.push({ is: 'same', text: a[--x] ?? '' });
      y--;
    }
    if (changes === 0) break;
    parts.push(isDown ? { is: 'added', text: b[--y] ?? '' } : { is: 'removed', text: a[--x] ?? '' });
  }
  return parts.reverse();
}

/** Neighbours of a kind as one; between two same parts, what was removed stands before what was added. */
function merged(parts: readonly TextPart[]): TextPart[] {
  const done: TextPart[] = [];
  const open = { same: '', removed: '', added: '' };
  const close = (...kinds: readonly TextPart['is'][]) => {
    for (const is of kinds) {
      if (open[is] !== '') done.push({ is, text: open[is] });
      open[is] = '';
    }
  };
  for (const { is, text } of parts) {
    if (is === 'same') close('removed', 'added');
    else close('same');
    open[is] += text;
  }
  close('same', 'removed', 'added');
  return done;
}
