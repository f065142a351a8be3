import { z } from 'zod';
import { digestSchema } from '../domain/digest.ts';
import { canonicalJson } from '../domain/canonical-json.ts';
import type { Sha256 } from '../domain/content.ts';
import { type Instant, CHINA, formatInstant } from '../domain/instant.ts';
import { type Problem, parseWith } from '../domain/problem.ts';
import { waiverSchema } from '../domain/waiver.ts';
import { ID_PATTERN } from '../ids.ts';
import type { Result } from '../result.ts';

export const MANIFEST_FORMAT = 'fangxing-batch';
export const MANIFEST_VERSION = 1;

const manifestSchema = z.strictObject({
  format: z.literal(MANIFEST_FORMAT),
  version: z.literal(MANIFEST_VERSION),
  batch: z.string().regex(ID_PATTERN, { error: 'id' }),
  createdAt: z.string(),
  operator: z.string(),
  ruleSet: z.string(),
  ground: digestSchema,
  posts: z.array(
    z.strictObject({
      id: z.string(),
      sha256: digestSchema,
      verdict: z.enum(['cleared', 'warned'], { error: 'choice' }),
      waivers: z.array(waiverSchema.omit({ contentSha256: true }).extend({ at: z.string() })),
    }),
  ),
  files: z.array(
    z.strictObject({ path: z.string(), bytes: z.int({ error: 'whole-number' }).min(0), sha256: digestSchema }),
  ),
});

/** What a batch says of itself: its posts, what they were judged by, and every file beside the manifest. */
export type Manifest = Readonly<z.infer<typeof manifestSchema>>;

/** Reads a manifest out of parsed JSON. */
export const parseManifest = (value: unknown): Result<Manifest, readonly Problem[]> =>
  parseWith(manifestSchema, value, '');

/** The instant as a manifest writes it: in China's zone, whatever the campaigns' are. */
export const manifestTime = (instant: Instant): string => formatInstant(instant, CHINA);

/** The bytes of a manifest as text. */
export const writeManifest = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 2)}\n`;

/** The digest under which a manifest names a post: of its form in plan.json, canonical (RFC 8785). */
export const postDigest = (postInPlan: Readonly<Record<string, unknown>>, sha256: Sha256): string =>
  sha256(canonicalJson(postInPlan));
