// A batch as it lies on disk: a folder, its manifest, or its zip.
import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { unzip } from 'fflate';
import { type Manifest, parseManifest } from '../../core/batch/manifest.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { parseJson } from '../../core/plan/read-plan.ts';
import { type Result, fail, ok } from '../../core/result.ts';
import { fileFailure, isMissing } from '../files/file-failure.ts';

/** The manifest as bytes and read, and what lies beside it; a listed file is read only when it is asked for. */
export interface BatchOnDisk {
  readonly manifest: Manifest;
  readonly manifestBytes: Uint8Array;
  /** The paths of everything beside the manifest. */
  readonly paths: readonly string[];
  readonly read: (path: string) => Promise<Uint8Array>;
}

const MANIFEST_FILE = 'manifest.json';

// A zip of more than this is no batch of ours; listed files bound what is inflated.
const LARGEST_ZIP = 1024 * 1024 * 1024;

/** Opens what the person named: a batch's folder, a manifest.json in one, or a zip. */
export async function readBatch(path: string): Promise<Result<BatchOnDisk, PlannerError>> {
  try {
    const named = await stat(path);
    if (named.isDirectory()) return await openFolder(path, path);
    if (named.size > LARGEST_ZIP) return fail(notABatch(path, 'size'));
    const bytes = await readFile(path);
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) return await openZip(path, bytes);
    return basename(path).endsWith('.json') ? await openFolder(dirname(path), path) : fail(notABatch(path, 'kind'));
  } catch (error) {
    return fail(fileFailure(error, path));
  }
}

const notABatch = (file: string, reason: 'kind' | 'size' | 'manifest'): PlannerError => ({
  code: `batch-${reason}` as const,
  data: { file },
  file,
});

async function openFolder(folder: string, named: string): Promise<Result<BatchOnDisk, PlannerError>> {
  const file = named === folder ? join(folder, MANIFEST_FILE) : named;
  const bytes = await readFile(file).catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });
  const manifest = bytes && manifestOf(bytes);
  if (bytes === undefined || manifest === undefined) return fail(notABatch(named, 'manifest'));
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((entry) => entry !== basename(file));
  return ok({ manifest, manifestBytes: bytes, paths, read: (entry) => readFile(join(folder, ...entry.split('/'))) });
}

async function openZip(path: string, bytes: Uint8Array): Promise<Result<BatchOnDisk, PlannerError>> {
  let inflated = 0;
  const files = await new Promise<Record<string, Uint8Array> | undefined>((resolve) => {
    unzip(
      bytes,
      {
        filter: ({ originalSize }) => {
          inflated += originalSize;
          return inflated <= LARGEST_ZIP;
        },
      },
      (error, entries) => {
        resolve(error === null ? entries : undefined);
      },
    );
  });
  const byPath = new Map(Object.entries(files ?? {}).filter(([name]) => !name.endsWith('/')));
  const manifestPath = [...byPath.keys()].find((name) => name === MANIFEST_FILE || name.endsWith(`/${MANIFEST_FILE}`));
  const manifestBytes = manifestPath === undefined ? undefined : byPath.get(manifestPath);
  const manifest = manifestBytes && manifestOf(manifestBytes);
  if (manifestPath === undefined || manifestBytes === undefined || manifest === undefined) {
    return fail(notABatch(path, 'manifest'));
  }
  const folder = manifestPath.slice(0, -MANIFEST_FILE.length);
  const paths = [...byPath.keys()]
    .filter((name) => name !== manifestPath)
    .map((name) => (name.startsWith(folder) ? name.slice(folder.length) : name));
  const read = (entry: string): Promise<Uint8Array> =>
    Promise.resolve(byPath.get(folder + entry) ?? byPath.get(entry) ?? new Uint8Array());
  return ok({ manifest, manifestBytes, paths, read });
}

function manifestOf(bytes: Uint8Array): Manifest | undefined {
  const json = parseJson(new TextDecoder().decode(bytes));
  if (!json.ok) return undefined;
  const manifest = parseManifest(json.value);
  return manifest.ok ? manifest.value : undefined;
}
