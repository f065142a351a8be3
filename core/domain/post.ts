import { z } from 'zod';
import { accountId, campaignId, clientId, postId } from '../ids.ts';
import type { Result } from '../result.ts';
import { approvalSchema } from './approval.ts';
import { deliverySchema } from './delivery.ts';
import { instantSchema } from './instant.ts';
import { mediaSchema } from './media.ts';
import { type Problem, parseWith } from './problem.ts';
import { targetSchema } from './target.ts';
import { label, writtenText } from './text.ts';
import { waiverSchema } from './waiver.ts';

/** What a sheet said about a post that no other field holds, under the sheet's own heading. */
const note = z.strictObject({ label, text: writtenText });

/** What a post says of itself where Weibo asks: `ai-generated` 内容由AI生成; and `sentence-in-picture`, which our rules ask. */
export const DECLARATIONS = ['ai-generated', 'sentence-in-picture'] as const;

/** One scheduled item of one client on one account. An ad carries its own text or promotes an existing post. */
export const postSchema = z.strictObject({
  id: postId,
  clientId,
  campaignId: campaignId.exactOptional(),
  accountId,
  placement: z.enum(['organic', 'ad'], { error: 'choice' }).default('organic'),
  form: z.enum(['original', 'repost'], { error: 'choice' }).default('original'),
  scheduledAt: instantSchema.exactOptional(),
  endsAt: instantSchema.exactOptional(),
  promotes: postId.exactOptional(),
  text: writtenText,
  firstComment: writtenText.default(''),
  target: targetSchema.prefault({ kind: 'none' }),
  media: z.array(mediaSchema).default([]),
  declarations: z
    .array(z.enum(DECLARATIONS, { error: 'choice' }))
    .min(1, { error: 'empty' })
    .exactOptional(),
  orderNumber: label.exactOptional(),
  delivery: deliverySchema.prefault({}),
  pillar: z.string().exactOptional(),
  feedback: z.string().exactOptional(),
  approval: approvalSchema.exactOptional(),
  notes: z.array(note).default([]),
  waivers: z.array(waiverSchema).min(1, { error: 'empty' }).exactOptional(),
});

export type Post = Readonly<z.infer<typeof postSchema>>;

/** The one door: whatever a sheet, a form or a file holds becomes a post here, or says what is in its way. */
export const parsePost = (value: unknown): Result<Post, readonly Problem[]> => parseWith(postSchema, value, '');
