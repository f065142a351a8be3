import { z } from 'zod';
import { accountId, applicationId, siteId } from '../ids.ts';
import { type Day, daySchema } from './day.ts';
import { evidenceFileSchema } from './evidence.ts';

/** One verified company's request that Weibo put one site on its whitelist, sent from one account. */
export const applicationSchema = z.strictObject({
  id: applicationId,
  accountId,
  siteId,
  scope: z.enum(['domain', 'host', 'unknown'], { error: 'choice' }).default('unknown'),
  reach: z.enum(['account', 'entity', 'anyone', 'unknown'], { error: 'choice' }).default('unknown'),
  state: z.enum(['draft', 'submitted', 'approved', 'rejected', 'withdrawn', 'revoked'], { error: 'choice' }),
  submittedOn: daySchema.exactOptional(),
  decidedOn: daySchema.exactOptional(),
  validUntil: daySchema.exactOptional(),
  revokedOn: daySchema.exactOptional(),
  evidence: z.string().exactOptional(),
  evidenceFiles: z.array(evidenceFileSchema).exactOptional(),
});

export type Application = Readonly<z.infer<typeof applicationSchema>>;

/** How a listing stands over a span of days. */
export type ListingStanding = 'in-force' | 'later' | 'ended' | 'none';

/**
 * Whether the listing that an application brought is in force on every day from `first` to `last`.
 * `later`: it starts after `first`. `ended`: it is over by `last`. `none`: there never was one.
 */
export function listingStanding(application: Application, first: Day, last: Day): ListingStanding {
  const { state, decidedOn, validUntil, revokedOn } = application;
  if (state === 'revoked') {
    // Revoked from a known day on, the listing still serves the days before it.
    if (revokedOn === undefined || revokedOn <= last) return 'ended';
  } else if (state !== 'approved') {
    return 'none';
  }
  if (validUntil !== undefined && validUntil < last) return 'ended';
  if (decidedOn !== undefined && decidedOn > first) return 'later';
  return 'in-force';
}
