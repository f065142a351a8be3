import { z } from 'zod';
import { type Day, daySchema } from './day.ts';

/** Weibo's verification of an account; `expiresOn` is the last day before its review is due. */
export const verificationSchema = z.strictObject({
  state: z
    .enum(['unverified', 'submitted', 'in-review', 'verified', 'rejected', 'expired', 'cancelled'], { error: 'choice' })
    .default('unverified'),
  entityName: z.string().exactOptional(),
  verifiedOn: daySchema.exactOptional(),
  expiresOn: daySchema.exactOptional(),
  evidence: z.string().exactOptional(),
});

export type Verification = Readonly<z.infer<typeof verificationSchema>>;

/** True where the account counts as verified on every day from `first` to `last`; missing dates are open. */
export function isVerifiedThroughout(verification: Verification, first: Day, last: Day): boolean {
  return (
    verification.state === 'verified' &&
    (verification.verifiedOn === undefined || verification.verifiedOn <= first) &&
    (verification.expiresOn === undefined || last <= verification.expiresOn)
  );
}
