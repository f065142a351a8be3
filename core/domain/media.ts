import { z } from 'zod';
import { digestSchema } from './digest.ts';
import { daySchema } from './day.ts';
import { label } from './text.ts';

/** A picture or film of a post: its file name, and what is known of its bytes, of the rights in it, and that a machine made it. */
export const mediaSchema = z.strictObject({
  name: label,
  bytes: z.int({ error: 'whole-number' }).min(0, { error: 'whole-number' }).exactOptional(),
  type: z.string().exactOptional(),
  sha256: digestSchema.exactOptional(),
  rightsUntil: daySchema.exactOptional(),
  rightsNote: z.string().exactOptional(),
  generated: z.literal(true, { error: 'boolean' }).exactOptional(),
});

export type Media = Readonly<z.infer<typeof mediaSchema>>;

/** The largest file that is taken in as media, in bytes. */
export const LARGEST_MEDIA = 2 * 1024 ** 3;
