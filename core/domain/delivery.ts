import { z } from 'zod';
import { instantSchema } from './instant.ts';

/** What became of a post in Weibo's back office. `textHash` is the SHA-256 of the text that was put there. */
export const deliverySchema = z.strictObject({
  state: z.enum(['unscheduled', 'scheduled', 'published', 'withdrawn'], { error: 'choice' }).default('unscheduled'),
  link: z.string().exactOptional(),
  publishedAt: instantSchema.exactOptional(),
  textHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/, { error: 'sha256' })
    .exactOptional(),
});

export type Delivery = Readonly<z.infer<typeof deliverySchema>>;
