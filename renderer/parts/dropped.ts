// What a hand let fall on the window.
import type { DragEvent } from 'react';

/** The first file of a drop; a folder looks like a file until somebody reads it. */
export interface Dropped {
  readonly file: File;
  readonly isFolder: boolean;
  /** How many more were dropped with it. */
  readonly others: number;
}

/** What was dropped; undefined where it holds no file. */
export function droppedIn({ dataTransfer: { files, items } }: DragEvent): Dropped | undefined {
  const file = files[0];
  if (file === undefined) return undefined;
  const [item] = [...items].filter(({ kind }) => kind === 'file');
  return { file, isFolder: item?.webkitGetAsEntry()?.isDirectory === true, others: files.length - 1 };
}
