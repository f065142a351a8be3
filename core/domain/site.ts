import { z } from 'zod';
import { clientId, siteId } from '../ids.ts';
import { daySchema } from './day.ts';
import { label } from './text.ts';

/** A host of a client, with what an application for it has to show. */
export const siteSchema = z.strictObject({
  id: siteId,
  clientId,
  host: label,
  hosting: z.enum(['mainland', 'overseas'], { error: 'choice' }).default('mainland'),
  icpNumber: z.string().exactOptional(),
  icpEntity: z.string().exactOptional(),
  licenceRecorded: z.boolean().default(false),
  reviewedOn: daySchema.exactOptional(),
  reviewedBy: z.string().exactOptional(),
});

export type Site = Readonly<z.infer<typeof siteSchema>>;
