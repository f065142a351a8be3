// Comments on cells: the old kind, and the threads that newer programs keep beside them.
import type { CellComment } from '../../core/sheet/grid.ts';
import { LIMITS } from './limits.ts';
import { placeOf } from './sheet-place.ts';
import type { XmlReader } from './xml-scanner.ts';
import { rawAttribute } from './xml-text.ts';

type CommentsReader = XmlReader & { readonly comments: readonly CellComment[] };

function createReader(element: string, textElement: string): CommentsReader {
  const comments: CellComment[] = [];
  let place: { readonly row: number; readonly column: number } | undefined;
  let text = '';
  let listens = false;
  let inAid = false;
  return {
    comments,
    get listens() {
      return listens;
    },
    open(name, attributes) {
      if (name === element) {
        place = placeOf(rawAttribute(attributes, 'ref') ?? '');
        text = '';
      } else if (name === 'rPh') inAid = true;
      else if (name === textElement) listens = place !== undefined && !inAid;
    },
    close(name) {
      if (name === textElement) listens = false;
      else if (name === 'rPh') inAid = false;
      else if (name === element && place !== undefined) {
        if (comments.length < LIMITS.comments) comments.push({ ...place, text: text.slice(0, LIMITS.characters) });
        place = undefined;
      }
    },
    text(piece) {
      if (text.length < LIMITS.characters) text += piece;
    },
  };
}

/** Reads `comments1.xml`. */
export const createCommentsReader = (): CommentsReader => createReader('comment', 't');

/** Reads `threadedComment1.xml`; an answer is a comment of its own on the same cell. */
export const createThreadsReader = (): CommentsReader => createReader('threadedComment', 'text');

/** The comments of both kinds: a thread's cell also has an old comment, which only says that it is a thread. */
export function allComments(old: readonly CellComment[], threads: readonly CellComment[]): CellComment[] {
  const at = ({ row, column }: CellComment): string => `${row} ${column}`;
  const threaded = new Set(threads.map(at));
  return [...old.filter((comment) => !threaded.has(at(comment))), ...threads];
}
