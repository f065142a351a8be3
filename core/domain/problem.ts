import type { z } from 'zod';
import { type Result, fail, ok } from '../result.ts';

/** What was expected where something else was read; the sentences for each lie in `core/messages`. */
export type Expectation =
  | 'array'
  | 'boolean'
  | 'choice'
  | 'day'
  | 'duplicate-id'
  | 'empty'
  | 'ends-before-start'
  | 'id'
  | 'instant'
  | 'known-key'
  | 'missing'
  | 'object'
  | 'parameter-bounds'
  | 'reference'
  | 'rule-fixed'
  | 'sha256'
  | 'string'
  | 'target-kind'
  | 'time-zone'
  | 'value'
  | 'version'
  | 'whole-number';

/** One thing that keeps a value from being taken: where it is, what was read, what was expected. */
export interface Problem {
  /** From the root of the value, as in `posts[3].accountId`; empty for the value itself. */
  readonly path: string;
  readonly expected: Expectation;
  /** What was read, shortened for a sentence; absent where nothing was. */
  readonly read?: string;
  /** The values that would have been taken, where there are few. */
  readonly choices?: readonly string[];
}

const SHOWN_LENGTH = 60;

/** A value as a sentence shows it: one line, shortened, never an object's inside. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : typeof value === 'object' ? kindOf(value) : JSON.stringify(value);
  const line = text.replace(/\s+/g, ' ');
  return line.length > SHOWN_LENGTH ? `${line.slice(0, SHOWN_LENGTH)}…` : line;
}

const kindOf = (value: object | null): string => (value === null ? 'null' : Array.isArray(value) ? '[…]' : '{…}');

/** Joins keys and indexes the way a person reads them: `posts[3].accountId`. */
export function joinPath(prefix: string, keys: readonly PropertyKey[]): string {
  let path = prefix;
  for (const key of keys) {
    path += typeof key === 'number' ? `[${key}]` : path === '' ? String(key) : `.${String(key)}`;
  }
  return path;
}

/** Parses a value with a schema, `null` counting as absent, and names every problem by its path below `prefix`. */
export function parseWith<T>(schema: z.ZodType<T>, value: unknown, prefix: string): Result<T, readonly Problem[]> {
  const parsed = schema.safeParse(withoutNulls(value), { reportInput: true });
  return parsed.success ? ok(parsed.data) : fail(parsed.error.issues.flatMap((issue) => problemsOf(issue, prefix)));
}

const EXPECTED_TYPES: Readonly<Record<string, Expectation>> = {
  array: 'array',
  boolean: 'boolean',
  int: 'whole-number',
  number: 'whole-number',
  object: 'object',
  string: 'string',
};

function problemsOf(issue: z.core.$ZodIssue, prefix: string): Problem[] {
  const path = joinPath(prefix, issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: joinPath(path, [key]), expected: 'known-key', read: shown(key) }));
  }
  if (issue.input === undefined) return [{ path, expected: 'missing' }];
  const read = shown(issue.input);
  if (issue.code === 'invalid_value') return [{ path, expected: 'choice', read, choices: issue.values.map(String) }];
  if (isExpectation(issue.message)) return [{ path, expected: issue.message, read }];
  const type = issue.code === 'invalid_type' ? EXPECTED_TYPES[issue.expected] : undefined;
  return [{ path, expected: type ?? 'value', read }];
}

const OWN_CHECKS: ReadonlySet<string> = new Set<Expectation>([
  'choice',
  'day',
  'empty',
  'ends-before-start',
  'id',
  'instant',
  'missing',
  'parameter-bounds',
  'rule-fixed',
  'sha256',
  'target-kind',
  'time-zone',
  'version',
  'whole-number',
]);

const isExpectation = (message: string): message is Expectation => OWN_CHECKS.has(message);

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.every((inner) => withoutNulls(inner) === inner) ? value : value.map(withoutNulls);
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  if (entries.every(([, inner]) => inner !== null && withoutNulls(inner) === inner)) return value;
  return Object.fromEntries(
    entries.filter(([, inner]) => inner !== null).map(([key, inner]) => [key, withoutNulls(inner)]),
  );
}
