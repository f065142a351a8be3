// A batch as it lies on disk: a folder, its manifest, or its zip. However large, no more than a part of it is in memory.
import { createReadStream } from 'node:fs';
import { type FileHandle, open, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { type Manifest, parseManifest } from '../../../core/batch/manifest.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import { parseJson } from '../../../core/plan/read-plan.ts';
import { type Result, fail, ok } from '../../../core/result.ts';
import { fileFailure } from '../../files/file-failure.ts';
import { digestOfPieces } from '../../files/file-pieces.ts';
import { zippedFiles } from '../../files/read-zip.ts';

/** The manifest as bytes and read, and what lies beside it. */
export interface BatchOnDisk {
  readonly manifest: Manifest;
  readonly manifestBytes: Uint8Array;
  /** The paths of everything beside the manifest; one that an archive has twice stands here twice. */
  readonly paths: readonly string[];
  /** The digest of a file of so many bytes; undefined where it has another size or cannot be read. */
  readonly digest: (path: string, bytes: number) => Promise<string | undefined>;
  readonly close: () => Promise<void>;
}

const MANIFEST_FILE = 'manifest.json';
const LARGEST_MANIFEST = 64 * 1024 * 1024;

/** Opens what the person named: a batch's folder, a manifest.json in one, or a zip. */
export async function readBatch(path: string): Promise<Result<BatchOnDisk, PlannerError>> {
  try {
    const named = await stat(path);
    if (named.isDirectory()) return await openFolder(path, path);
    const handle = await open(path, 'r');
    const zip = await openZip(path, handle, named.size).catch(async (error: unknown) => {
      await handle.close();
      throw error;
    });
    if (zip !== undefined) return zip;
    await handle.close();
    return basename(path).endsWith('.json') ? await openFolder(dirname(path), path) : fail(notABatch(path, 'kind'));
  } catch (error) {
    return fail(fileFailure(error, path));
  }
}

const notABatch = (file: string, reason: 'kind' | 'manifest'): PlannerError => ({
  code: `batch-${reason}` as const,
  data: { file },
  file,
});

type Parts = AsyncIterable<Uint8Array>;

const fileParts = (path: string): Parts => createReadStream(path) as Parts;

async function openFolder(folder: string, named: string): Promise<Result<BatchOnDisk, PlannerError>> {
  const file = named === folder ? join(folder, MANIFEST_FILE) : named;
  const read = await readManifest(fileParts(file));
  if (read === undefined) return fail(notABatch(named, 'manifest'));
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((entry) => entry !== basename(file));
  const digest: BatchOnDisk['digest'] = (entry, bytes) => digestOf(fileParts(join(folder, ...entry.split('/'))), bytes);
  return ok({ ...read, paths, digest, close: () => Promise.resolve() });
}

/** Undefined where the file does not even begin as an archive. */
async function openZip(
  path: string,
  handle: FileHandle,
  size: number,
): Promise<Result<BatchOnDisk, PlannerError> | undefined> {
  const start = Buffer.alloc(2);
  await handle.read(start, 0, 2, 0);
  if (start.toString() !== 'PK') return undefined;
  const files = (await zippedFiles(handle, size)) ?? [];
  const main = files.find(({ name }) => name === MANIFEST_FILE || name.endsWith(`/${MANIFEST_FILE}`));
  const read = main && (await readManifest(main.parts()));
  if (main === undefined || read === undefined) {
    await handle.close();
    return fail(notABatch(path, 'manifest'));
  }
  const folder = main.name.slice(0, -MANIFEST_FILE.length);
  const placed = files
    .filter((file) => file !== main)
    .map(({ name, parts }) => ({ path: name.startsWith(folder) ? name.slice(folder.length) : name, parts }));
  const byPath = new Map(placed.map((file) => [file.path, file]));
  return ok({
    ...read,
    paths: placed.map((file) => file.path),
    digest: async (entry, bytes) => {
      const found = byPath.get(entry);
      return found && (await digestOf(found.parts(), bytes));
    },
    close: () => handle.close(),
  });
}

type ReadManifest = Pick<BatchOnDisk, 'manifest' | 'manifestBytes'>;

async function readManifest(parts: Parts): Promise<ReadManifest | undefined> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const piece of parts) {
      size += piece.length;
      if (size > LARGEST_MANIFEST) return undefined;
      pieces.push(piece);
    }
  } catch {
    return undefined;
  }
  const manifestBytes = Buffer.concat(pieces);
  const json = parseJson(new TextDecoder().decode(manifestBytes));
  const manifest = json.ok ? parseManifest(json.value) : json;
  return manifest.ok ? { manifest: manifest.value, manifestBytes } : undefined;
}

const digestOf = (parts: Parts, bytes: number): Promise<string | undefined> =>
  digestOfPieces(parts, bytes).catch(() => undefined);
