import { z } from 'zod';
import { instantSchema } from './instant.ts';
import { label } from './text.ts';

/** What the client said of a post, of the content that it had then (`contentSha256`): go ahead, change it, or do not send it. */
export const approvalSchema = z.strictObject({
  decision: z.enum(['approved', 'changes', 'dropped'], { error: 'choice' }),
  by: label,
  at: instantSchema,
  comment: z.string().exactOptional(),
  contentSha256: z.string().regex(/^[0-9a-f]{64}$/, { error: 'sha256' }),
});

export type Approval = Readonly<z.infer<typeof approvalSchema>>;
