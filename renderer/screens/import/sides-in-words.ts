// The two sides of a field that differs, as lines that a person can hold against each other.
import type { Comparison, DifferingField } from '../../../core/api/hand-over.ts';
import { isDay } from '../../../core/domain/day.ts';
import { parseInstant } from '../../../core/domain/instant.ts';
import { type Language, dayInWords } from '../../../core/messages/phrase.ts';
import type { PlanList } from '../../../core/plan/plan-objects.ts';
import { momentInWords } from '../../words/moment.ts';
import { fieldName, valueName } from './field-words.ts';

/** In what the sides are told. */
export interface Telling {
  readonly list: PlanList;
  readonly names: Comparison['names'];
  readonly language: Language;
}

type Part = readonly [label: string, text: string];

/** Digests and sizes tell nobody anything; what they are of differs beside them. */
const HIDDEN = new Set(['sha256', 'contentSha256', 'textHash', 'bytes', 'type']);

/** What each side has, only the parts in which they differ; no line where a side has nothing. */
export function sidesInWords(
  { key, ours, theirs }: DifferingField,
  telling: Telling,
): { readonly ours: readonly string[]; readonly theirs: readonly string[] } {
  const [mine, other] = [partsOf(ours, key, telling), partsOf(theirs, key, telling)];
  const lines = (parts: readonly Part[]) =>
    parts.map(([label, text]) =>
      label === '' ? text : telling.language === 'zh' ? `${label}：${text}` : `${label}: ${text}`,
    );
  const isIn = (parts: readonly Part[], [label, text]: Part) =>
    parts.some(([otherLabel, otherText]) => otherLabel === label && otherText === text);
  const onlyMine = mine.filter((part) => !isIn(other, part));
  const onlyOther = other.filter((part) => !isIn(mine, part));
  // Where only the order or something hidden differs, both are shown whole.
  const isToldApart = onlyMine.length + onlyOther.length > 0;
  return isToldApart
    ? { ours: lines(onlyMine), theirs: lines(onlyOther) }
    : { ours: lines(mine), theirs: lines(other) };
}

function partsOf(value: unknown, path: string, telling: Telling): Part[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) {
    const items = (value as readonly unknown[]).map((item) => itemInWords(item, path, telling));
    const isPlain = value.every((item) => typeof item !== 'object');
    const joined = items.join(telling.language === 'zh' ? '、' : ', ');
    return isPlain ? (items.length === 0 ? [] : [['', joined]]) : items.map((item) => ['', item]);
  }
  if (typeof value !== 'object') return [['', leafInWords(value, path, telling)]];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (HIDDEN.has(key)) return [];
    const name = fieldName(key)[telling.language];
    return partsOf(inner, `${path}.${key}`, telling).map(([label, text]): Part => [
      label === '' ? name : `${name} ${label}`,
      text,
    ]);
  });
}

/** One of several on a line of its own: what it is called first, then what else is known of it. */
function itemInWords(item: unknown, path: string, telling: Telling): string {
  if (typeof item !== 'object' || item === null) return leafInWords(item, path, telling);
  return Object.entries(item)
    .filter(([key]) => !HIDDEN.has(key))
    .map(([key, value]) => (value === true ? fieldName(key)[telling.language] : leafInWords(value, key, telling)))
    .join(' · ');
}

function leafInWords(value: unknown, path: string, { list, names, language }: Telling): string {
  if (typeof value === 'boolean') return language === 'zh' ? (value ? '是' : '否') : value ? 'Yes' : 'No';
  if (typeof value !== 'string') return String(value);
  const word = valueName(list, path, value);
  if (word !== undefined) return word[language];
  const named = names[`${path} ${value}`];
  if (named !== undefined) return named;
  if (isDay(value)) return dayInWords(value, language);
  const instant = /^\d{4}-\d{2}-\d{2}T/.test(value) ? parseInstant(value) : undefined;
  return instant === undefined ? value : momentInWords(instant, language);
}
