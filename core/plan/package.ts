// What a hand-over package, a .fangxing file, says of itself: who made it, what is in it, and what its objects came from.
import { z } from 'zod';
import { digestSchema } from '../domain/digest.ts';
import { CHINA, type Instant, formatInstant, parseInstant } from '../domain/instant.ts';
import { type Problem, parseWith, shown } from '../domain/problem.ts';
import { type Result, fail } from '../result.ts';
import { PLAN_LISTS } from './plan-objects.ts';

export const PACKAGE_FORMAT = 'fangxing-package';
const PACKAGE_VERSION = 1;

/** True for the name of a package. */
export const isPackageName = (file: string): boolean => /\.fangxing$/i.test(file);

/** The one name of the manifest in a package, and of the plan beside it. */
export const MANIFEST_FILE = 'manifest.json';
export const PLAN_FILE = 'plan.json';

/** The folders of what is named by its digest: files, and texts that a back office still has. */
export const MEDIA_FOLDER = 'media';
export const TEXTS_FOLDER = 'texts';

/** Bytes of one such text and of all of a package: a text beyond them does not travel. */
export const LARGEST_TEXT = 1024 * 1024;
export const ALL_TEXTS = 32 * 1024 * 1024;

const moment = z.string().refine((text) => parseInstant(text) !== undefined, { error: 'instant' });

const manifestSchema = z.strictObject({
  format: z.literal(PACKAGE_FORMAT),
  version: z.literal(PACKAGE_VERSION),
  createdAt: moment,
  operator: z.string(),
  files: z.array(
    z.strictObject({ path: z.string(), bytes: z.int({ error: 'whole-number' }).min(0), sha256: digestSchema }),
  ),
  /** For objects that were changed after they came in with another file: the digest under which they came in. */
  bases: z
    .array(z.strictObject({ list: z.enum(PLAN_LISTS, { error: 'choice' }), id: z.string(), sha256: digestSchema }))
    .default([]),
});

/** A package's manifest; `files` are those beside it. */
export type PackageManifest = Readonly<z.infer<typeof manifestSchema>>;

/** The version an object had when the sender last got it from somebody else. */
export type Base = PackageManifest['bases'][number];

/** Reads a manifest out of parsed JSON; what a newer program wrote is the problem `version`. */
export function parsePackageManifest(value: unknown): Result<PackageManifest, readonly Problem[]> {
  const named = z.looseObject({ format: z.literal(PACKAGE_FORMAT), version: z.int().min(1) }).safeParse(value);
  if (named.success && named.data.version > PACKAGE_VERSION) {
    return fail([{ path: 'version', expected: 'version', read: shown(named.data.version) }]);
  }
  return parseWith(manifestSchema, value, '');
}

/** The text of a manifest: the same content always gives the same bytes. */
export function packageManifest(
  createdAt: Instant,
  operator: string,
  files: PackageManifest['files'],
  bases: readonly Base[],
): string {
  const manifest = {
    format: PACKAGE_FORMAT,
    version: PACKAGE_VERSION,
    createdAt: formatInstant(createdAt, CHINA),
    operator,
    files,
    ...(bases.length > 0 && { bases }),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
