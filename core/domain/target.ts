import { z } from 'zod';
import { daySchema } from './day.ts';

/** Where a post or an ad leads. Addresses are kept as they were written: judging them is the rules' work. */
export const targetSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('none') }),
    z.strictObject({ kind: z.literal('web'), url: z.string() }),
    z.strictObject({ kind: z.literal('taobao'), url: z.string() }),
    z.strictObject({
      kind: z.literal('mini-program'),
      appId: z.string().exactOptional(),
      originalId: z.string().exactOptional(),
      path: z.string().exactOptional(),
      query: z.string().exactOptional(),
      link: z.string().exactOptional(),
      linkCreatedOn: daySchema.exactOptional(),
      fallbackUrl: z.string().exactOptional(),
    }),
  ],
  { error: 'target-kind' },
);

export type Target = Readonly<z.infer<typeof targetSchema>>;
