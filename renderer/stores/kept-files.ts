// What was said of the files that were opened since the page was: dropped again, a file is where it was left.
import type { SheetChoice } from '../../core/api/sheets.ts';
import { type Mended, NOTHING_MENDED } from './edits.ts';

/** What somebody says about the file beside what is in it. */
export type Asked = Omit<SheetChoice, 'file' | 'edits' | 'digest'>;

interface KeptFile {
  asked: Asked;
  /** The sheet that is read where none is chosen. */
  sheet: string | undefined;
  /** By the sheet's name. */
  readonly mended: Map<string, Mended>;
}

const files = new Map<string, KeptFile>();

/** What is kept of a file; one that was changed since is another one. */
export function fileKept(file: File | undefined): KeptFile {
  const fresh: KeptFile = { asked: {}, sheet: undefined, mended: new Map() };
  if (file === undefined) return fresh;
  const key = `${file.name}|${file.size}|${file.lastModified}`;
  const kept = files.get(key) ?? fresh;
  files.set(key, kept);
  return kept;
}

/** What was said of a file before. */
export function keptOf({ asked, mended }: KeptFile): { readonly asked: Asked; readonly isAgain: boolean } {
  const isMended = [...mended.values()].some(({ now }) => now.length > 0);
  return { asked, isAgain: isMended || Object.keys(asked).length > 0 };
}

/** What was written over cells of the sheet that is asked for. */
export const mendedOf = ({ sheet, mended }: KeptFile, asked: Asked): Mended =>
  mended.get(asked.sheet ?? sheet ?? '') ?? NOTHING_MENDED;
