// A text in the pieces that a person changes as one: addresses, topics and mentions whole, and words between them.
import { piecesOf } from './shown-text.ts';

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/** The pieces of a text in their order; joined they are the text. */
export const wordsOfText = (text: string): readonly string[] =>
  piecesOf(text).flatMap(({ kind, text: piece }) =>
    kind === 'words' ? [...WORDS.segment(piece)].map(({ segment }) => segment) : [piece],
  );
