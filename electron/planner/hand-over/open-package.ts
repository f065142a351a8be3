// A .fangxing file as it comes from somebody else: nothing is inflated before it is bounded, nothing believed before it is digested.
import { type FileHandle, open, stat } from 'node:fs/promises';
import { LARGEST_MEDIA } from '../../../core/domain/media.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import {
  ALL_TEXTS,
  LARGEST_TEXT,
  MANIFEST_FILE,
  MEDIA_FOLDER,
  PLAN_FILE,
  type PackageManifest,
  TEXTS_FOLDER,
  parsePackageManifest,
} from '../../../core/plan/package.ts';
import { asDeepAsRead, parseJson } from '../../../core/plan/read-plan.ts';
import { type Result, fail, ok } from '../../../core/result.ts';
import { fileFailure } from '../../files/file-failure.ts';
import { digestOfPieces } from '../../files/file-pieces.ts';
import { type ZippedFile, zippedFiles } from '../../files/read-zip.ts';
import { LIMITS } from '../../sheets/limits.ts';

/** A package whose every byte is what its manifest says. */
export interface OpenPackage {
  readonly manifest: PackageManifest;
  readonly plan: Uint8Array;
  /** The files that its objects name, by their digest. */
  readonly media: ReadonlyMap<string, ZippedFile>;
  /** Texts that a back office has of its posts, by their digest. */
  readonly texts: ReadonlyMap<string, string>;
  readonly close: () => Promise<void>;
}

const LARGEST_MANIFEST = 64 * 1024 * 1024;
const NAMED = new RegExp(`^(${MEDIA_FOLDER}|${TEXTS_FOLDER})/([0-9a-f]{64})$`);

/** What an entry may be, with the digest that its name says; undefined for one that has no place in a package. */
function kindOf(
  name: string,
): { readonly largest: number; readonly folder?: string; readonly digest?: string } | undefined {
  if (name === MANIFEST_FILE) return { largest: LARGEST_MANIFEST };
  if (name === PLAN_FILE) return { largest: LIMITS.partBytes };
  const [, folder, digest] = NAMED.exec(name) ?? [];
  if (folder === undefined || digest === undefined) return undefined;
  return { largest: folder === MEDIA_FOLDER ? LARGEST_MEDIA : LARGEST_TEXT, folder, digest };
}

/** Is told between parts how many bytes of how many are read, and stops the work by throwing. */
export type OnPart = (done: number, total: number) => void;

/** Opens a package and reads it to its end. */
export async function openPackage(file: string, onPart: OnPart): Promise<Result<OpenPackage, PlannerError>> {
  let handle: FileHandle;
  try {
    // Whoever opens a pipe or a device waits for it.
    const found = await stat(file);
    if (found.isDirectory()) return fail({ code: 'file-is-folder', data: { file }, file });
    if (!found.isFile()) return fail(broken(file, 'ZIP'));
    handle = await open(file, 'r');
  } catch (error) {
    return fail(fileFailure(error, file));
  }
  const close = () => handle.close();
  try {
    const read = await readPackage(handle, file, onPart);
    if (read.ok) return ok({ ...read.value, close });
    await close();
    return read;
  } catch (error) {
    await close();
    if (isDamage(error)) return fail(broken(file, 'ZIP'));
    if (error instanceof Error && 'syscall' in error) return fail(fileFailure(error, file));
    throw error;
  }
}

type Refused = Result<never, PlannerError>;

const broken = (file: string, reason: string): PlannerError => ({
  code: 'package-broken',
  data: { file, reason },
  file,
});

const refused =
  (code: 'package-stray' | 'package-altered' | 'package-incomplete' | 'package-inflates') =>
  (file: string, part: string): Refused =>
    fail({ code, data: { file, part: shownPart(part) }, file });
const stray = refused('package-stray');
const altered = refused('package-altered');
const incomplete = refused('package-incomplete');
const inflates = refused('package-inflates');

// A name may be anything and of any length; a sentence shows its beginning.
const shownPart = (part: string): string => {
  const plain = part.replace(/[\p{Cc}\p{Cf}]/gu, '�');
  return plain.length > 80 ? `${plain.slice(0, 80)}…` : plain;
};

async function readPackage(
  handle: FileHandle,
  file: string,
  onPart: OnPart,
): Promise<Result<Omit<OpenPackage, 'close'>, PlannerError>> {
  const found = await handle.stat();
  if (found.size === 0) return fail({ code: 'file-empty', data: { file }, file });
  const listed = await zippedFiles(handle, found.size);
  if (listed === undefined) return fail(broken(file, 'ZIP'));
  const parts = boundedParts(listed, file, found.size);
  if (!parts.ok) return parts;
  const total = [...parts.value.values()].reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  const hear = (piece: Uint8Array) => {
    done += piece.length;
    onPart(done, total);
  };
  const main = parts.value.get(MANIFEST_FILE);
  if (main === undefined) return incomplete(file, MANIFEST_FILE);
  const manifest = await readManifest(main, file, hear);
  if (!manifest.ok) return manifest;
  const mismatch = unlike(parts.value, manifest.value, file);
  if (mismatch !== undefined) return mismatch;
  let plan: Uint8Array = new Uint8Array();
  const media = new Map<string, ZippedFile>();
  const texts = new Map<string, string>();
  for (const { path, sha256 } of manifest.value.files) {
    const part = parts.value.get(path);
    if (part === undefined) continue;
    // Read into its place: a plan may be large, and there is room for one of it.
    const isMedia = kindOf(path)?.folder === MEDIA_FOLDER;
    const whole = isMedia ? undefined : new Uint8Array(part.bytes);
    let at = 0;
    const digest = await digestOf(part, (piece) => {
      hear(piece);
      whole?.set(piece.subarray(0, whole.length - at), at);
      at = Math.min(at + piece.length, part.bytes);
    });
    if (digest !== sha256) return altered(file, path);
    if (whole === undefined) media.set(sha256, part);
    else if (path === PLAN_FILE) plan = whole;
    else {
      const text = textOf(whole);
      if (text === undefined) return altered(file, path);
      texts.set(sha256, text);
    }
  }
  return ok({ manifest: manifest.value, plan, media, texts });
}

/** A text as it is, a byte order mark included; undefined where it is none. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const swells = (bytes: number, packed: number): boolean => bytes > LIMITS.ratioFrom && bytes > packed * LIMITS.ratio;

/** The parts by name, where every name is one of ours and every size within bounds. */
function boundedParts(
  listed: readonly ZippedFile[],
  file: string,
  size: number,
): Result<ReadonlyMap<string, ZippedFile>, PlannerError> {
  if (listed.length > LIMITS.entries) return inflates(file, listed[LIMITS.entries]?.name ?? '');
  const parts = new Map<string, ZippedFile>();
  let packed = 0;
  let unpacked = 0;
  let texts = 0;
  for (const part of listed) {
    const { name, bytes } = part;
    const kind = kindOf(name);
    if (kind === undefined || parts.has(name)) return stray(file, name);
    if (kind.folder === TEXTS_FOLDER) texts += bytes;
    packed += part.packed;
    unpacked += bytes;
    // Parts that lie over each other would come to more than the file has.
    if (packed > size) return fail(broken(file, 'ZIP'));
    if (bytes > kind.largest || texts > ALL_TEXTS || swells(bytes, part.packed)) return inflates(file, name);
    if (swells(unpacked, packed)) return inflates(file, name);
    parts.set(name, part);
  }
  return ok(parts);
}

async function readManifest(
  part: ZippedFile,
  file: string,
  hear: (piece: Uint8Array) => void,
): Promise<Result<PackageManifest, PlannerError>> {
  const pieces: Uint8Array[] = [];
  const digest = await digestOf(part, (piece) => {
    hear(piece);
    pieces.push(Uint8Array.from(piece));
  });
  if (digest === undefined) return altered(file, MANIFEST_FILE);
  const json = parseJson(new TextDecoder().decode(asDeepAsRead(Buffer.concat(pieces))));
  const manifest = json.ok ? parsePackageManifest(json.value) : undefined;
  if (manifest?.ok === true) return manifest;
  const problem = manifest?.error[0];
  if (problem?.expected === 'version') {
    return fail({ code: 'package-newer', data: { file, read: problem.read ?? '' }, file });
  }
  return fail({ code: 'package-manifest', data: { file, path: problem?.path ?? MANIFEST_FILE }, file });
}

/** What the manifest and the directory do not say alike, if anything. */
function unlike(parts: ReadonlyMap<string, ZippedFile>, { files }: PackageManifest, file: string): Refused | undefined {
  const listed = new Set<string>([MANIFEST_FILE]);
  for (const { path, bytes, sha256 } of files) {
    const part = parts.get(path);
    const kind = kindOf(path);
    if (listed.has(path) || kind === undefined) return stray(file, path);
    if (part === undefined) return incomplete(file, path);
    if (part.bytes !== bytes || (kind.digest !== undefined && kind.digest !== sha256)) return altered(file, path);
    listed.add(path);
  }
  if (!listed.has(PLAN_FILE)) return incomplete(file, PLAN_FILE);
  const extra = [...parts.keys()].find((name) => !listed.has(name));
  return extra === undefined ? undefined : stray(file, extra);
}

/** The digest of a part that comes to exactly what the directory says; undefined where it does not. */
async function digestOf(part: ZippedFile, hear: (piece: Uint8Array) => void): Promise<string | undefined> {
  try {
    return await digestOfPieces(part.parts(), part.bytes, hear);
  } catch (error) {
    if (isDamage(error)) return undefined;
    throw error;
  }
}

/** Whether an error is the archive's own; anything else is a bug, or somebody stopping. */
const isDamage = (error: unknown): boolean =>
  error instanceof RangeError ||
  (error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_'));
