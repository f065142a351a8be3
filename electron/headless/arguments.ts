// The command line's words into a command, its options and its arguments, or the sentence that says what is wrong.
import { parseArgs } from 'node:util';
import type { PlannerError } from '../../core/messages/errors.ts';
import { type Result, fail, ok } from '../../core/result.ts';

/** What one command takes beside the options that all take. */
export interface Usage {
  /** As a person types it, after the program's name. */
  readonly usage: string;
  /** The name of its argument; empty where it takes none. */
  readonly argument: string;
  /** `text` takes a value, `flag` none. */
  readonly options: Readonly<Record<string, 'text' | 'flag'>>;
}

/** A command line taken apart. */
export interface Words {
  readonly argument: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
}

/** The options of every command. */
const COMMON_OPTIONS = { data: 'text', 'as-of': 'text', json: 'flag', lang: 'text' } as const;

/** Reads the words after a command's name. */
export function readWords(command: string, usage: Usage, words: readonly string[]): Result<Words, PlannerError> {
  const options = { ...COMMON_OPTIONS, ...usage.options };
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      Object.entries(options).map(([name, kind]) => [name, { type: kind === 'flag' ? 'boolean' : 'string' }] as const),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const texts = new Map<string, string>();
  const flags = new Set<string>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const kind = Object.hasOwn(options, token.name) ? options[token.name as keyof typeof options] : undefined;
    const known = Object.keys(options).map((name) => `--${name}`);
    if (kind === undefined) {
      return fail({ code: 'option-unknown', data: { command, name: token.rawName, known: known.join(' ') } });
    }
    if (kind === 'flag') {
      if (token.value !== undefined) {
        return fail({ code: 'option-takes-none', data: { name: token.rawName, value: token.value } });
      }
      flags.add(token.name);
    } else if (
      token.value === undefined ||
      token.value === '' ||
      (!token.inlineValue && token.value.startsWith('--'))
    ) {
      return fail({ code: 'option-empty', data: { name: token.rawName } });
    } else {
      texts.set(token.name, token.value);
    }
  }
  const [argument, extra] = positionals;
  if (usage.argument !== '' && argument === undefined) {
    return fail({ code: 'argument-missing', data: { name: usage.argument, usage: usage.usage } });
  }
  const tooMany = usage.argument === '' ? argument : extra;
  if (tooMany !== undefined) return fail({ code: 'argument-extra', data: { value: tooMany, usage: usage.usage } });
  return ok({ argument: argument ?? '', texts, flags });
}
