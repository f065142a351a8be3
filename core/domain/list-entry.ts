import { z } from 'zod';
import { accountId } from '../ids.ts';
import { daySchema, isDay } from './day.ts';
import { foldedText } from './fold.ts';
import { readLink } from './link-site.ts';
import { label } from './text.ts';

/**
 * The lists that an agency may add to or switch entries of. `short-links` maps a short address to where it leads, `terms`
 * holds words that no post should use.
 */
export const LISTS = ['media', 'platforms', 'shorteners', 'short-links', 'dense-days', 'terms'] as const;

export type ListName = (typeof LISTS)[number];

/** What lets more posts out rests on something: a site that is allowed, a word that is harmless. */
const needsEvidence = ({ list, change }: { readonly list: ListName; readonly change: 'add' | 'off' }): boolean =>
  list === 'terms' ? change === 'off' : change === 'add' && (list === 'media' || list === 'platforms');

const isGiven = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';

const EARLIEST_DENSE_DAY = '2000-01-01';

/** The longest word that is looked for, in UTF-16 units as it is read. */
const LONGEST_TERM = 40;

/** Whether a word can be looked for: something of it is seen, and it is no whole paragraph. */
export function isTerm(text: string): boolean {
  const { length } = foldedText(text);
  return length > 0 && length <= LONGEST_TERM;
}

/** A day for dense days, a word for terms, an address for short links, else a host under a known suffix and nothing more. */
function isListValue(list: ListName, value: string): boolean {
  if (list === 'terms') return isTerm(value);
  if (list === 'dense-days') return isDay(value) && value >= EARLIEST_DENSE_DAY;
  const { site, flaws } = readLink(value);
  if (site === undefined || flaws.length > 0) return false;
  return list === 'short-links' || site.href.replace(/^https?:\/\//, '') === `${site.host}/`;
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
