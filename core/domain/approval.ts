import { z } from 'zod';
import { digestSchema } from './digest.ts';
import { proofSchema } from './evidence.ts';
import { instantSchema } from './instant.ts';
import { label, writtenText } from './text.ts';

/** Go ahead, change it, or do not send it. */
export const DECISIONS = ['approved', 'changes', 'dropped'] as const;

/** What the client said of a post, of the content that it had then (`contentSha256`), the text that the client read, and what proves it. */
export const approvalSchema = z.strictObject({
  decision: z.enum(DECISIONS, { error: 'choice' }),
  by: label,
  at: instantSchema,
  comment: z.string().exactOptional(),
  contentSha256: digestSchema,
  text: writtenText.exactOptional(),
  evidenceFile: proofSchema.exactOptional(),
});

export type Approval = Readonly<z.infer<typeof approvalSchema>>;

export type Decision = Approval['decision'];
