import { z } from 'zod';
import { accountId, clientId } from '../ids.ts';
import { capabilitySchema } from './capability.ts';
import { label } from './text.ts';
import { verificationSchema } from './verification.ts';

/** A Weibo account: a client's own (`brand`) or a creator's, who posts for many clients. */
export const accountSchema = z
  .strictObject({
    id: accountId,
    owner: z.enum(['brand', 'creator'], { error: 'choice' }),
    clientId: clientId.exactOptional(),
    nickname: label,
    uid: z.string().exactOptional(),
    kind: z.enum(['personal', 'enterprise', 'government', 'media', 'organisation'], { error: 'choice' }),
    holder: z.string().exactOptional(),
    verification: verificationSchema.prefault({}),
    capabilities: z
      .strictObject({ 'paid-links': capabilitySchema.prefault({}), 'mini-program-ads': capabilitySchema.prefault({}) })
      .prefault({}),
  })
  .refine((account) => account.owner === 'creator' || account.clientId !== undefined, {
    error: 'missing',
    path: ['clientId'],
  });

export type Account = Readonly<z.infer<typeof accountSchema>>;
