import { z } from 'zod';
import { digestSchema } from './digest.ts';
import { daySchema } from './day.ts';
import { instantSchema } from './instant.ts';
import { label } from './text.ts';

/**
 * A person's written reason why a finding may be ignored on its post. It is of that finding, of the content that the post
 * had (`contentSha256`), and ends after the day `until` in China.
 */
export const waiverSchema = z.strictObject({
  rule: z.string(),
  message: z.string(),
  field: z.string(),
  /** What tells the finding from others of its rule in the same field: what it names, without what a count says. */
  about: z.string(),
  reason: label,
  operator: label,
  at: instantSchema,
  until: daySchema.exactOptional(),
  contentSha256: digestSchema,
});

export type Waiver = Readonly<z.infer<typeof waiverSchema>>;
