// What was typed into the fields of a record and is not stored yet, and how it is laid over the record.
import type { Act, RecordList } from '../../core/api/records.ts';
import type { Problem } from '../../core/domain/problem.ts';
import type { Sentence } from '../../core/messages/phrase.ts';
import { problemText } from '../../core/messages/problems.ts';

/** The fields of one record that are kept under one name in the history. */
export interface DraftOf {
  readonly list: RecordList;
  readonly id: string;
  readonly act: Act;
  /** Tells apart what is typed in different places for the same act. */
  readonly part: string;
}

/** One field: its text as it stands there, and the value that it means; undefined for one that is not to be stored. */
export interface Typed {
  readonly text: string;
  readonly value: unknown;
}

/** Paths have dots, as in `card.offers.0.until`. */
export interface Draft {
  readonly of: DraftOf;
  readonly fields: Readonly<Record<string, Typed>>;
  /** What is wrong, by path; a field that nobody touched may be named too. */
  readonly wrong: Readonly<Record<string, Sentence>>;
}

type Plain = Readonly<Record<string, unknown>>;

export const keyOf = ({ list, id, act, part }: DraftOf): string => `${prefixOf(list, id)}${act}/${part}`;

/** What the keys of all drafts of a record begin with. */
export const prefixOf = (list: RecordList, id: string): string => `${list}/${id}/`;

/** The value at a path of a record. */
export const valueAt = (record: object, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Plain | undefined)?.[key], record);

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? '') === JSON.stringify(b ?? '');

/** The fields that would change the record. */
export const changesIn = ({ fields }: Draft, record: object): string[] =>
  Object.entries(fields)
    .filter(([path, { value }]) => value !== undefined && !isSame(value, valueAt(record, path)))
    .map(([path]) => path);

/** The record with these fields of a draft in it; an empty text stands for none. */
export const withFields = (record: object, { fields }: Draft, paths: readonly string[]): Plain =>
  paths.reduce<Plain>((made, path) => put(made, path.split('.'), fields[path]?.value), { ...record });

function put(record: Plain, [key = '', ...rest]: readonly string[], value: unknown): Plain {
  const inner = rest.length > 0 ? put((record[key] as Plain | undefined) ?? {}, rest, value) : value;
  const kept = inner === '' ? null : inner;
  if (!Array.isArray(record)) return { ...record, [key]: kept };
  const items: readonly unknown[] = record;
  return items.map((item, index) => (String(index) === key ? kept : item)) as unknown as Plain;
}

/** Sentences by the path of their field, of problems such as `clients[0].card.offers[1].until`. */
export const wrongOf = (problems: readonly Problem[]): Readonly<Record<string, Sentence>> =>
  Object.fromEntries(
    problems.map((problem) => [
      problem.path.replace(/^\w+\[\d+\]\.?/, '').replace(/\[(\d+)\]/g, '.$1'),
      problemText(problem),
    ]),
  );

/** The fields that none of the problems is about. */
export const withoutWrong = (paths: readonly string[], wrong: Draft['wrong']): string[] => {
  const places = Object.keys(wrong);
  return paths.filter((path) => !places.some((place) => place === path || place.startsWith(`${path}.`)));
};

/** The draft without fields that are stored now and still say the same; undefined where nothing is left of it. */
export function afterKeeping(
  draft: Draft,
  sent: Draft,
  stored: readonly string[],
  wrong: Draft['wrong'],
): Draft | undefined {
  const isDone = (path: string) => stored.includes(path) && draft.fields[path] === sent.fields[path];
  const left = Object.entries(draft.fields).filter(([path]) => !isDone(path));
  if (left.length === 0 && Object.keys(wrong).length === 0) return undefined;
  return { ...draft, fields: Object.fromEntries(left), wrong };
}

/** Drafts after the item at an index of an inner list went: what was typed in later items moves up with them. */
export function withoutItem(draft: Draft, list: string, index: number): Draft {
  const move = <T>(table: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(
      Object.entries(table).flatMap(([path, entry]): [string, T][] => {
        const [, at = '', rest = ''] = path.startsWith(`${list}.`)
          ? (/^(\d+)(.*)$/.exec(path.slice(list.length + 1)) ?? [])
          : [];
        if (at === '' || Number(at) < index) return [[path, entry]];
        return Number(at) === index ? [] : [[`${list}.${Number(at) - 1}${rest}`, entry]];
      }),
    );
  return { ...draft, fields: move(draft.fields), wrong: move(draft.wrong) };
}
