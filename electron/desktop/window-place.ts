// Where the window stood, kept from one start to the next.
import { readFileSync } from 'node:fs';
import { type Rectangle, screen } from 'electron';
import { writeFileWhole } from '../files/write-whole.ts';

export const LEAST = { width: 960, height: 600 } as const;

export interface WindowPlace {
  /** Absent: in the middle of the first display. */
  readonly x?: number;
  readonly y?: number;
  readonly width: number;
  readonly height: number;
  readonly isMaximized: boolean;
}

const USUAL: WindowPlace = { width: 1280, height: 840, isMaximized: false };

/** Reads the place kept in a file; the usual one where there is none, or where that display is gone. */
export function readPlace(file: string): WindowPlace {
  const kept = parse(file);
  if (kept === undefined) return USUAL;
  const { x, y, width, height } = kept;
  const size = { ...kept, width: Math.max(width, LEAST.width), height: Math.max(height, LEAST.height) };
  if (x === undefined || y === undefined) return size;
  const isSeen = screen.getAllDisplays().some(({ workArea }) => overlap(workArea, { x, y, width, height }));
  return isSeen ? size : { width: size.width, height: size.height, isMaximized: size.isMaximized };
}

/** Keeps a place. What cannot be written is not worth a question while somebody closes a window. */
export const keepPlace = (file: string, place: WindowPlace): Promise<void> =>
  writeFileWhole(file, JSON.stringify(place)).catch(() => undefined);

function parse(file: string): WindowPlace | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof value !== 'object' || value === null) return undefined;
    const { x, y, width, height, isMaximized } = value as Readonly<Record<string, unknown>>;
    if (!isLength(width) || !isLength(height) || typeof isMaximized !== 'boolean') return undefined;
    const size = { width, height, isMaximized };
    return isLength(x) && isLength(y) ? { x, y, ...size } : size;
  } catch {
    return undefined;
  }
}

const isLength = (value: unknown): value is number => Number.isInteger(value) && Math.abs(Number(value)) < 100_000;

/** Enough of the window is on the display to take hold of it. */
function overlap(display: Rectangle, window: Rectangle): boolean {
  const across = Math.min(display.x + display.width, window.x + window.width) - Math.max(display.x, window.x);
  const down = Math.min(display.y + display.height, window.y + window.height) - Math.max(display.y, window.y);
  return across >= 120 && down >= 60 && window.y >= display.y - 20;
}
