import type { Span } from './finding.ts';
import { UNSEEN, foldOf } from './fold.ts';

const unitsOf = (text: string): { readonly folded: string; readonly places: readonly number[] } => {
  const places: number[] = [];
  let folded = '';
  for (let index = 0; index < text.length; index++) {
    const unit = foldOf(text.charCodeAt(index));
    if (unit === UNSEEN) continue;
    folded += String.fromCharCode(unit);
    places.push(index);
  }
  return { folded, places };
};

/** Where a few words first stand in a text, whatever their case and width, with spaces or hidden characters inside or not. */
export function findFolded(text: string, words: string): Span | undefined {
  const wanted = unitsOf(words).folded;
  if (wanted === '' || text === '') return undefined;
  const { folded, places } = unitsOf(text);
  const at = folded.indexOf(wanted);
  const start = at < 0 ? undefined : places[at];
  const last = at < 0 ? undefined : places[at + wanted.length - 1];
  return start === undefined || last === undefined ? undefined : { start, end: last + 1 };
}
