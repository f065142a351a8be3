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
  | 'list-value'
  | 'missing'
  | 'object'
  | 'parameter-bounds'
  | 'reference'
  | 'rule-fixed'
  | 'sha256'
  | 'skipped-hour'
  | 'string'
  | 'target-kind'
  | 'time'
  | 'time-zone'
  | 'unwaivable'
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
  const given = withoutNulls(value, 0);
  const parsed = schema.safeParse(given, { reportInput: true });
  // A key that nobody knows is no absent one, whatever it says.
  const unknown = given === value ? [] : unknownKeys(schema, value, prefix);
  if (parsed.success) return unknown.length === 0 ? ok(parsed.data) : fail(unknown);
  const problems = parsed.error.issues.flatMap((issue) => problemsOf(issue, prefix));
  const known = new Set(problems.map(({ path }) => path));
  return fail([...problems, ...unknown.filter(({ path }) => !known.has(path))]);
}

const unknownKeys = (schema: z.ZodType, value: unknown, prefix: string): Problem[] =>
  (schema.safeParse(value).error?.issues ?? [])
    .filter(({ code }) => code === 'unrecognized_keys')
    .flatMap((issue) => problemsOf(issue, prefix));

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
  'list-value',
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

// Nothing that any schema knows lies deeper; what does is refused by it, and must not exhaust the stack here.
const DEEPEST = 32;

function withoutNulls(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return value;
  const inner = (item: unknown): unknown => withoutNulls(item, depth + 1);
  if (Array.isArray(value)) return value.every((item) => inner(item) === item) ? value : value.map(inner);
  const entries = Object.entries(value);
  if (entries.every(([, item]) => item !== null && inner(item) === item)) return value;
  return Object.fromEntries(entries.filter(([, item]) => item !== null).map(([key, item]) => [key, inner(item)]));
}
