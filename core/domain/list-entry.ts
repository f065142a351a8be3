import { z } from 'zod';
import { accountId } from '../ids.ts';
import { daySchema } from './day.ts';
import { label } from './text.ts';

/** The lists that an agency may add to or switch entries of. `short-links` maps a short address to where it leads. */
export const LISTS = ['media', 'platforms', 'shorteners', 'short-links', 'dense-days'] as const;

export type ListName = (typeof LISTS)[number];

const isGiven = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';

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
  .refine((entry) => entry.list !== 'short-links' || entry.change === 'off' || entry.destination !== undefined, {
    error: 'missing',
    path: ['destination'],
  })
  .refine(
    (entry) => entry.change === 'off' || !['media', 'platforms'].includes(entry.list) || isGiven(entry.evidence),
    { error: 'missing', path: ['evidence'] },
  );

export type ListEntry = Readonly<z.infer<typeof listEntrySchema>>;
