// Batches taken apart and put together again by means that the product does not use.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import type { z } from 'zod';
import { monthDesk } from './sample-month.ts';
import { exported } from './shapes.ts';
import type { Desk } from './terminal.ts';

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** RFC 8785: members in code unit order, no white space, strings and numbers as ECMAScript writes them. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = new Map(Object.entries(value));
  const keys = [...members.keys()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(members.get(key))}`).join(',')}}`;
}

export interface ManifestText {
  format: string;
  version: number;
  batch: string;
  createdAt: string;
  operator: string;
  ruleSet: string;
  ground: string;
  posts: { id: string; sha256: string; verdict: string; waivers: unknown[] }[];
  files: { path: string; bytes: number; sha256: string }[];
}

export interface Batch extends z.infer<typeof exported> {
  readonly desk: Desk;
  readonly zip: string;
  /** Reads a file of the batch's folder. */
  readonly read: (name: string) => Buffer;
  readonly manifest: ManifestText;
}

/** Exports the cleared posts of the desk. */
export async function exportFrom(desk: Desk, ...options: string[]): Promise<Batch> {
  const out = desk.path('out');
  const answer = await desk.ask(exported, 0, 'export', '--out', out, '--cleared', ...options);
  const read = (name: string) => readFileSync(join(answer.folder, name));
  const manifest = JSON.parse(read('manifest.json').toString()) as ManifestText;
  return { ...answer, desk, zip: join(out, `${answer.batch}.zip`), read, manifest };
}

export const monthBatch = async (): Promise<Batch> => exportFrom(await monthDesk());

/** Every file below a folder by its path from there. */
export function filesBelow(folder: string): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(folder.length + 1), readFileSync(path));
  }
  return files;
}

/** The files of the batch's zip by their path below the manifest. */
export function filesInZip(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const entries = Object.entries(unzipSync(bytes));
  const manifest = entries.map(([path]) => path).find((path) => path.endsWith('manifest.json')) ?? '';
  const prefix = manifest.slice(0, -'manifest.json'.length);
  return new Map(entries.map(([path, content]) => [path.slice(prefix.length), content]));
}

/** The bytes of a zip with one change made to its files. */
export function zipWith(
  bytes: Uint8Array,
  change: (files: Map<string, Uint8Array>, prefix: string) => void,
): Uint8Array {
  const files = new Map(Object.entries(unzipSync(bytes)));
  const manifest = [...files.keys()].find((path) => path.endsWith('manifest.json')) ?? '';
  change(files, manifest.slice(0, -'manifest.json'.length));
  return zipSync(Object.fromEntries(files));
}

/** The same bytes with the middle one turned over. */
export function flipped(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const middle = Math.floor(copy.length / 2);
  copy[middle] = (copy[middle] ?? 0) ^ 1;
  return copy;
}
