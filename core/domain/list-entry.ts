import { z } from 'zod';
import { accountId } from '../ids.ts';
import { daySchema, isDay } from './day.ts';
import { readLink } from './link-site.ts';
import { label } from './text.ts';

/**
 * The lists that an agency may add to or switch entries of. `short-links` maps a short address to where it leads;
 * `landing-pages` holds pages that somebody checked, with who, when and what as evidence.
 */
export const LISTS = ['media', 'platforms', 'shorteners', 'short-links', 'dense-days', 'landing-pages'] as const;

export type ListName = (typeof LISTS)[number];

const isGiven = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';

const EARLIEST_DENSE_DAY = '2000-01-01';

/** A day for dense days, an address for short links and landing pages, else a host under a known suffix and nothing more. */
function isListValue(list: ListName, value: string): boolean {
  if (list === 'dense-days') return isDay(value) && value >= EARLIEST_DENSE_DAY;
  const { site, flaws } = readLink(value);
  if (site === undefined || flaws.length > 0) return false;
  return (
    list === 'short-links' || list === 'landing-pages' || site.href.replace(/^https?:\/\//, '') === `${site.host}/`
  );
}

const NEEDS_EVIDENCE: ReadonlySet<ListName> = new Set(['media', 'platforms', 'landing-pages']);

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
  .refine((entry) => entry.change === 'off' || !NEEDS_EVIDENCE.has(entry.list) || isGiven(entry.evidence), {
    error: 'missing',
    path: ['evidence'],
  });

export type ListEntry = Readonly<z.infer<typeof listEntrySchema>>;
