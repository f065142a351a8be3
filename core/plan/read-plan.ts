import { type ParseError, parse as parseTolerantly } from 'jsonc-parser';
import type { z } from 'zod';
import { accountSchema } from '../domain/account.ts';
import { applicationSchema } from '../domain/application.ts';
import { campaignSchema } from '../domain/campaign.ts';
import { clientSchema } from '../domain/client.ts';
import { listEntrySchema } from '../domain/list-entry.ts';
import { postSchema } from '../domain/post.ts';
import { type Problem, joinPath, parseWith, shown } from '../domain/problem.ts';
import { type Result, fail, ok } from '../result.ts';
import { settingSchema } from '../domain/setting.ts';
import { siteSchema } from '../domain/site.ts';
import { PLAN_FORMAT, PLAN_VERSION, type Plan } from './plan.ts';

/** Where a text stops being JSON; both numbers count from 1. */
export interface SyntaxProblem {
  readonly row: number;
  readonly column: number;
  readonly reason: 'ends-early' | 'unexpected';
  /** The character that was not expected; empty where the text ends. */
  readonly read: string;
}

/** Reads JSON; a failure says where, as at the bracket that nests deeper than anything of ours. */
export function parseJson(text: string): Result<unknown, SyntaxProblem> {
  const deep = tooDeep(text.length, (at) => text.charCodeAt(at));
  try {
    // A hundred million brackets take the engine half a minute and all the memory that there is.
    if (deep !== undefined) throw new RangeError('nested too deep');
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch (error) {
    const offset = deep ?? (endsEarly(error) ? text.length : firstFault(text));
    const before = text.slice(0, offset);
    const row = before.split('\n').length;
    const column = offset - before.lastIndexOf('\n');
    if (/^[ \t\n\r]*$/.test(text.slice(offset))) return fail({ row, column, reason: 'ends-early', read: '' });
    const code = text.codePointAt(offset) ?? 0;
    // A space that JSON does not know would show as nothing at all.
    const read = String.fromCodePoint(code).trim() || `U+${code.toString(16).padStart(4, '0').toUpperCase()}`;
    return fail({ row, column, reason: 'unexpected', read });
  }
}

const DEEPEST = 200;

/** UTF-8 up to and with the first bracket that nests too deep, all of it where none does: what follows need not become text. */
export function asDeepAsRead(bytes: Uint8Array): Uint8Array {
  const deep = tooDeep(bytes.length, (at) => bytes[at]);
  return deep === undefined ? bytes : bytes.subarray(0, deep + 1);
}

/** Where the brackets outside strings first lie deeper than that, if they do; of a character of several bytes none is ASCII. */
function tooDeep(length: number, unitAt: (at: number) => number | undefined): number | undefined {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < length; at++) {
    const code = unitAt(at);
    if (isInString) {
      if (code === 0x5c) at++;
      else if (code === 0x22) isInString = false;
    } else if (code === 0x22) isInString = true;
    else if (code === 0x5b || code === 0x7b) {
      if (++depth > DEEPEST) return at;
    } else if (code === 0x5d || code === 0x7d) depth--;
  }
  return undefined;
}

// Only the engine knows a string that was cut off from one that somebody forgot to close.
const endsEarly = (error: unknown): boolean =>
  error instanceof SyntaxError && /^Unterminated string|^Unexpected end/.test(error.message);

// The engine's own message names a position only sometimes, and never in one form.
function firstFault(text: string): number {
  const faults: ParseError[] = [];
  parseTolerantly(text, faults, { disallowComments: true, allowEmptyContent: false });
  // That parser takes a full-width or non-breaking space for space; JSON does not.
  const strange = text.search(/[^\S \t\n\r]/);
  return faults[0]?.offset ?? (strange < 0 ? text.length : strange);
}

/** Reads a plan out of parsed JSON: every list through its one parser. Ids are not held against each other here. */
export function readPlan(value: unknown): Result<Plan, readonly Problem[]> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return fail([{ path: '', expected: 'object', read: shown(value) }]);
  }
  const entries = new Map<string, unknown>(Object.entries(value));
  const problems: Problem[] = [];
  const format = entries.get('format');
  const version = entries.get('version');
  if (format !== PLAN_FORMAT) problems.push(wrong('format', 'choice', format, [PLAN_FORMAT]));
  else if (version !== PLAN_VERSION) problems.push(wrong('version', 'version', version, [String(PLAN_VERSION)]));
  if (problems.length > 0) return fail(problems);

  const taken = new Set<string>(['format', 'version']);
  const list = <T>(key: string, schema: z.ZodType<T>): T[] => {
    taken.add(key);
    return readList(schema, key, entries.get(key), problems);
  };
  const plan: Plan = {
    clients: list('clients', clientSchema),
    accounts: list('accounts', accountSchema),
    sites: list('sites', siteSchema),
    applications: list('applications', applicationSchema),
    campaigns: list('campaigns', campaignSchema),
    posts: list('posts', postSchema),
    settings: list('settings', settingSchema),
    listEntries: list('lists', listEntrySchema),
  };
  for (const key of entries.keys()) {
    if (!taken.has(key)) problems.push({ path: joinPath('', [key]), expected: 'known-key', read: shown(key) });
  }
  return problems.length > 0 ? fail(problems) : ok(plan);
}

const wrong = (path: string, expected: Problem['expected'], value: unknown, choices: readonly string[]): Problem =>
  value === undefined ? { path, expected: 'missing' } : { path, expected, read: shown(value), choices };

function readList<T>(schema: z.ZodType<T>, key: string, value: unknown, problems: Problem[]): T[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    problems.push({ path: key, expected: 'array', read: shown(value) });
    return [];
  }
  const items: T[] = [];
  value.forEach((item: unknown, index) => {
    const read = parseWith(schema, item, `${key}[${index}]`);
    if (read.ok) items.push(read.value);
    else problems.push(...read.error);
  });
  return items;
}
