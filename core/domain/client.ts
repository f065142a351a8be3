import { z } from 'zod';
import { clientId } from '../ids.ts';
import { daySchema } from './day.ts';
import { proofSchema } from './evidence.ts';
import { label } from './text.ts';

const terms = z.array(label).default([]);

/** An offer that runs between two days, as the client states it. */
export const offerSchema = z.strictObject({
  text: label,
  from: daySchema.exactOptional(),
  until: daySchema.exactOptional(),
});

/** What every post of the client must carry, may not carry, and how its names are spelt. */
const card = z.strictObject({
  topics: terms,
  mentions: terms,
  ownTerms: terms,
  competitors: terms,
  names: terms,
  offers: z.array(offerSchema).exactOptional(),
});

/** The brand the agency works for. `overseas` includes Hong Kong, Macau and Taiwan. */
export const clientSchema = z.strictObject({
  id: clientId,
  name: label,
  legalName: z.string().exactOptional(),
  region: z.enum(['mainland', 'overseas'], { error: 'choice' }),
  uscc: z.string().exactOptional(),
  licenceNumber: z.string().exactOptional(),
  registration: z.string().exactOptional(),
  address: z.string().exactOptional(),
  contact: z.string().exactOptional(),
  categories: terms,
  requiresApproval: z.boolean().default(false),
  card: card.prefault({}),
  /** The sheet in which it wants its reviews. */
  reviewTemplate: proofSchema.exactOptional(),
});

export type Offer = Readonly<z.infer<typeof offerSchema>>;

export type Client = Readonly<z.infer<typeof clientSchema>>;
