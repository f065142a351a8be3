// What colours and struck-out text stand for, as `--marks` says it.
import { isMarkName } from '../../core/sheet/row-marks.ts';
import type { MarkChoice } from '../../core/sheet/sheet-reading.ts';

const MARK = /^(?:strike|(?:fill|font):#[0-9a-f]{6})$/i;

/** How the option is written, for whoever wrote it otherwise. */
export const MARKS_WRITTEN = '红字=待确认,黄底=ignore,strike=leave,font:#C00000=已定';

/** `font:#FF0000=待确认,黄底=ignore,strike=leave`; undefined where it is not written so. */
export function marksOf(written: string): readonly MarkChoice[] | undefined {
  const choices = new Map<string, MarkChoice>();
  for (const part of written.split(/[,，]/)) {
    const at = part.indexOf('=');
    const name = part.slice(0, Math.max(0, at)).trim();
    const status = part.slice(at + 1).trim();
    const isMark = MARK.test(name);
    if ((!isMark && !isMarkName(name)) || status === '' || status.length > 200) return undefined;
    const mark = isMark ? asInSheets(name) : name;
    const isWord = status === 'leave' || status === 'ignore';
    choices.set(mark, isWord ? { mark, does: status } : { mark, does: 'status', status });
  }
  return [...choices.values()];
}

function asInSheets(name: string): string {
  const [kind = '', colour] = name.toLowerCase().split(':');
  return colour === undefined ? kind : `${kind}:${colour.toUpperCase()}`;
}
