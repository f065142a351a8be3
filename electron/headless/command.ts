// What every command has: how it is called, and what it does with an open planner.
import type { PlannerApi, Scope } from '../../core/api.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import type { Language } from '../../core/messages/phrase.ts';
import type { Result } from '../../core/result.ts';
import type { Usage, Words } from './arguments.ts';
import type { Speech } from './speech.ts';

/** 0: all is well. 1: something is held, altered or left out. Refusals exit with 2. */
export type ExitCode = 0 | 1;

/** What a command came to: its exit code, the JSON object, and the same told to a person. */
export interface Outcome {
  readonly exit: ExitCode;
  readonly json: unknown;
  readonly tell: (speech: Speech) => void;
  /** What a person has to know besides, told on standard error, with --json too. */
  readonly warn?: (speech: Speech) => void;
}

export interface Command extends Usage {
  /** `language` is what it writes into files. */
  readonly run: (api: PlannerApi, words: Words, language: Language) => Promise<Result<Outcome, PlannerError>>;
}

/** The client and campaign that options name. */
export function scopeOf({ texts }: Words): Scope {
  const clientId = texts.get('client');
  const campaignId = texts.get('campaign');
  return { ...(clientId !== undefined && { clientId }), ...(campaignId !== undefined && { campaignId }) };
}
