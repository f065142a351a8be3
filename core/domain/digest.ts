import { z } from 'zod';

/** A SHA-256 as it is written everywhere: 64 small hex digits. */
export const digestSchema = z.string().regex(/^[0-9a-f]{64}$/, { error: 'sha256' });
