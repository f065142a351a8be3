// What colours and struck-out text stand for, as `--marks` says it.
import type { MarkChoice } from '../../core/sheet/sheet-reading.ts';

const MARK = /^(?:strike|(?:fill|font):#[0-9a-f]{6})$/i;

/** How the option is written, for whoever wrote it otherwise. */
export const MARKS_WRITTEN = 'font:#FF0000=待确认,fill:#FFFF00=已定,strike=leave';

/** `font:#FF0000=待确认,strike=leave`; undefined where it is not written so. */
export function marksOf(written: string): readonly MarkChoice[] | undefined {
  const choices = new Map<string, MarkChoice>();
  for (const part of written.split(/[,，]/)) {
    const at = part.indexOf('=');
    const name = part.slice(0, Math.max(0, at)).trim();
    const status = part.slice(at + 1).trim();
    if (!MARK.test(name) || status === '' || status.length > 200) return undefined;
    const [kind = '', colour] = name.toLowerCase().split(':');
    const mark = colour === undefined ? kind : `${kind}:${colour.toUpperCase()}`;
    choices.set(mark, status === 'leave' ? { mark, does: 'leave' } : { mark, does: 'status', status });
  }
  return [...choices.values()];
}
