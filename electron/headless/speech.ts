// Speaks one language to one terminal.
import { type Datum, type DataFor, type Language, type Sentence, fill } from '../../core/messages/phrase.ts';
import { WORDS } from './words.ts';

type Word = keyof typeof WORDS;

/** What a command speaks with: results go to standard output, everything else to standard error. */
export interface Speech {
  readonly language: Language;
  /** A phrase of the command line in the language. */
  readonly word: <K extends Word>(name: K, ...data: WordData<K>) => string;
  /** Of a sentence in both languages, the one that is spoken. */
  readonly of: (sentence: Sentence) => string;
  readonly result: (line: string) => void;
  readonly aside: (line: string) => void;
}

type WordData<K extends Word> = keyof DataFor<(typeof WORDS)[K]> extends never ? [] : [DataFor<(typeof WORDS)[K]>];

/** Makes the speech of a terminal. */
export function speech(language: Language, out: (text: string) => void, aside: (text: string) => void): Speech {
  return {
    language,
    word: (name, ...data) => {
      const given: Readonly<Record<string, Datum>> = data[0] ?? {};
      return fill(WORDS[name][language], given, language);
    },
    of: (sentence) => sentence[language],
    result: (line) => {
      out(`${line}\n`);
    },
    aside: (line) => {
      aside(`${line}\n`);
    },
  };
}
