import { z } from 'zod';
import { accountId } from '../ids.ts';
import { daySchema, isDay } from './day.ts';
import { foldedText } from './fold.ts';
import { readLink } from './link-site.ts';
import { label } from './text.ts';

/** The lists whose values are days. In `holidays` an entry added is a day off, one switched off a workday. */
const DAY_LISTS = ['dense-days', 'sensitive-days', 'holidays'] as const;

/**
 * The lists that an agency may add to or switch entries of. `short-links` maps a short address to where it leads;
 * `landing-pages` holds pages that somebody checked, with who, when and what as evidence; `terms` holds words that no post
 * should use.
 */
const LISTS = ['media', 'platforms', 'shorteners', 'short-links', ...DAY_LISTS, 'landing-pages', 'terms'] as const;

export type ListName = (typeof LISTS)[number];

export type DayList = (typeof DAY_LISTS)[number];

/** True where a list's values are days. */
export const isDayList = (list: ListName): list is DayList => DAY_LISTS.some((name) => name === list);

const ADDED_WITH_EVIDENCE: ReadonlySet<ListName> = new Set(['media', 'platforms', 'landing-pages']);

/** What lets more posts out rests on something: a site that is allowed, a page that was checked, a word that is harmless. */
const needsEvidence = ({ list, change }: { readonly list: ListName; readonly change: 'add' | 'off' }): boolean =>
  list === 'terms' ? change === 'off' : change === 'add' && ADDED_WITH_EVIDENCE.has(list);

const isGiven = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';

const EARLIEST_LISTED_DAY = '2000-01-01';
const LATEST_LISTED_DAY = '9998-12-31';

/** The longest word that is looked for, in UTF-16 units as it is read. */
const LONGEST_TERM = 40;

/** Whether a word can be looked for: something of it is seen, and it is no whole paragraph. */
export function isTerm(text: string): boolean {
  const { length } = foldedText(text);
  return length > 0 && length <= LONGEST_TERM;
}

/** A day for lists of days, a word for terms, an address for short links and landing pages, else a host under a known suffix and nothing more. */
function isListValue(list: ListName, value: string): boolean {
  if (list === 'terms') return isTerm(value);
  if (isDayList(list)) return isDay(value) && value >= EARLIEST_LISTED_DAY && value <= LATEST_LISTED_DAY;
  const { site, flaws } = readLink(value);
  if (site === undefined || flaws.length > 0) return false;
  return (
    list === 'short-links' || list === 'landing-pages' || site.href.replace(/^https?:\/\//, '') === `${site.host}/`
  );
}

/** The agency's own word on one entry of a list. Its key is (list, value, accountId). */
export const listEntrySchema = z
  .strictObject({
    list: z.enum(LISTS, { error: 'choice' }),
    value: label,
    change: z.enum(['add', 'off'], { error: 'choice' }),
    accountId: accountId.exactOptional(),
    destination: z.string().exactOptional(),
    from: daySchema.exactOptional(),
    until: daySchema.exactOptional(),
    evidence: z.string().exactOptional(),
  })
  .refine(({ list, value }) => isListValue(list, value), { error: 'list-value', path: ['value'] })
  .refine((entry) => entry.list !== 'short-links' || entry.change === 'off' || entry.destination !== undefined, {
    error: 'missing',
    path: ['destination'],
  })
  .refine((entry) => !needsEvidence(entry) || isGiven(entry.evidence), { error: 'missing', path: ['evidence'] });

export type ListEntry = Readonly<z.infer<typeof listEntrySchema>>;
