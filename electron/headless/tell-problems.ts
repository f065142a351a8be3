import type { Sentence } from '../../core/messages/phrase.ts';
import type { Speech } from './speech.ts';

interface Told {
  readonly severity: 'error' | 'warning';
  readonly message: Sentence;
}

/** Tells what is wrong with a file and its rows, a line each. */
export function tellProblems(problems: readonly Told[], speech: Speech): void {
  for (const { severity, message } of problems) {
    speech.result(`  ${speech.word(severity === 'error' ? 'errorMark' : 'warningMark')} · ${speech.of(message)}`);
  }
}

/** How many of them keep their row out. */
export const errorsIn = (problems: readonly Told[]): number =>
  problems.filter(({ severity }) => severity === 'error').length;
