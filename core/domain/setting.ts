import { z } from 'zod';
import { clientId } from '../ids.ts';
import { label } from './text.ts';

/** The value that a workspace, or one client in it, gives a rule's parameter. Its key is (clientId, rule, key). */
export const settingSchema = z.strictObject({
  clientId: clientId.exactOptional(),
  rule: label,
  key: label,
  value: z.union([z.string(), z.number(), z.boolean()]),
});

export type Setting = Readonly<z.infer<typeof settingSchema>>;
