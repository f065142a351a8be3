import { z } from 'zod';
import { campaignId, clientId } from '../ids.ts';
import { daySchema } from './day.ts';
import { CHINA, zoneSchema } from './instant.ts';
import { label } from './text.ts';

/** A client's plan between two days, both inclusive, in one time zone. */
export const campaignSchema = z
  .strictObject({
    id: campaignId,
    clientId,
    name: label,
    startsOn: daySchema,
    endsOn: daySchema,
    timeZone: zoneSchema.default(CHINA),
    /** The trades that it advertises, where they are not all of its client's. */
    categories: z.array(label).optional(),
  })
  .refine((campaign) => campaign.startsOn <= campaign.endsOn, { error: 'ends-before-start', path: ['endsOn'] });

export type Campaign = Readonly<z.infer<typeof campaignSchema>>;
