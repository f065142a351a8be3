import { z } from 'zod';
import { type Day, daySchema } from './day.ts';

/** What Weibo grants per account: links for money on a personal account, ads that lead to WeChat mini-programs. */
export const capabilitySchema = z.strictObject({
  state: z.enum(['enabled', 'disabled', 'unknown'], { error: 'choice' }).default('unknown'),
  from: daySchema.exactOptional(),
  until: daySchema.exactOptional(),
  evidence: z.string().exactOptional(),
});

export type Capability = Readonly<z.infer<typeof capabilitySchema>>;

/** True where the capability is enabled on every day from `first` to `last`; missing dates are open. */
export function isEnabledThroughout(capability: Capability, first: Day, last: Day): boolean {
  return (
    capability.state === 'enabled' &&
    (capability.from === undefined || capability.from <= first) &&
    (capability.until === undefined || last <= capability.until)
  );
}
