// A post's text as Weibo shows it: topics, mentions and links apart from the words, folded where it is long.
import { scanLinks } from './link-scan.ts';
import { weightedLength } from './weighted-length.ts';

/** One stretch of a text. What a reader sees of a link is not its address. */
export interface TextPiece {
  readonly kind: 'words' | 'topic' | 'mention' | 'link' | 'mini-program';
  readonly text: string;
}

// A topic stands on one line and holds no other; a name ends where letters end.
const MARKED = /(?<topic>#[^#\r\n]+#)|(?<mention>(?<![A-Za-z0-9_.])@[\p{L}\p{N}_\-·]{1,30})/gu;

/** The pieces of a text from left to right; joined they are the text. */
export function piecesOf(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const { start, end, form } of scanLinks(text)) {
    pieces.push(...marked(text.slice(at, start)));
    pieces.push({ kind: form === 'mini-program' ? 'mini-program' : 'link', text: text.slice(start, end) });
    at = end;
  }
  pieces.push(...marked(text.slice(at)));
  return pieces;
}

function marked(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const { index, 0: found, groups } of text.matchAll(MARKED)) {
    if (index > at) pieces.push({ kind: 'words', text: text.slice(at, index) });
    pieces.push({ kind: groups?.['topic'] === undefined ? 'mention' : 'topic', text: found });
    at = index + found.length;
  }
  if (at < text.length) pieces.push({ kind: 'words', text: text.slice(at) });
  return pieces;
}

/** How far a text is shown before it has to be unfolded. */
export interface Fold {
  /** In Weibo's characters, as `weightedLength` counts them. */
  readonly at: number;
  readonly linkWeight: number;
}

/** The pieces up to the fold; undefined where the text is not folded. Only words are cut, and never within a character. */
export function foldedPieces(pieces: readonly TextPiece[], { at, linkWeight }: Fold): TextPiece[] | undefined {
  const kept: TextPiece[] = [];
  let left = at;
  for (const piece of pieces) {
    const isLink = piece.kind === 'link' || piece.kind === 'mini-program';
    const weight = isLink ? linkWeight : halvesOf(piece.text) / 2;
    if (weight > left) {
      const text = piece.kind === 'words' ? beginning(piece.text, left) : '';
      if (text !== '') kept.push({ kind: 'words', text });
      return kept;
    }
    kept.push(piece);
    left -= weight;
  }
  return undefined;
}

// The count of a whole text is rounded up; that of its pieces must not be, or many pieces would fold too early.
const halvesOf = (text: string): number => weightedLength(text + text, [], 0);

function beginning(text: string, limit: number): string {
  let kept = '';
  let halves = 0;
  for (const character of text) {
    halves += halvesOf(character);
    if (halves > 2 * limit) break;
    kept += character;
  }
  return kept;
}
