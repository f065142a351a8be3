// Half-width punctuation in Chinese sentences, and the same text with full-width punctuation.
import type { Span } from './finding.ts';
import { scanLinks } from './link-scan.ts';

/** A half-width mark that belongs to a Chinese sentence, with the mark that it should be. */
export interface NarrowMark extends Span {
  readonly full: string;
}

const HAN = '\\p{Script=Han}';
// Neither in numbers and times (10:00, 1,000) nor in faces such as :) and ;D.
const AFTER_HAN = new RegExp(`(?<=[${HAN}》」』”’）】]|${HAN}\\))[,;:!?](?![,;:!?\\d/()DPpOo*-]|[A-Za-z])`, 'gu');
const STOP = new RegExp(`(?<=${HAN}|）|${HAN}\\))\\.(?=\\s|$|${HAN})`, 'gu');
const BRACKETS = new RegExp(`(?<=${HAN})\\(([^()\\n]{0,60}${HAN}[^()\\n]{0,60})\\)`, 'gu');
const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？', '.': '。' };
const WORTH_A_LOOK = /[,;:!?.(]/;

/** True where a text uses full-width punctuation. */
export const usesFullWidth = (text: string): boolean => /[，。；：！？（）]/.test(text);

/** The half-width marks of Chinese sentences, from left to right; those of addresses are left alone. */
export function narrowMarks(text: string): NarrowMark[] {
  if (!WORTH_A_LOOK.test(text)) return [];
  const marks: NarrowMark[] = [];
  const add = (start: number, full: string) => void marks.push({ start, end: start + 1, full });
  for (const pattern of [AFTER_HAN, STOP]) {
    for (const { 0: mark, index } of text.matchAll(pattern)) add(index, FULL[mark] ?? mark);
  }
  for (const { 0: whole, index } of text.matchAll(BRACKETS)) {
    add(index, '（');
    add(index + whole.length - 1, '）');
  }
  const links = scanLinks(text);
  return marks
    .filter(({ start }) => !links.some((link) => link.start <= start && start < link.end))
    .sort((a, b) => a.start - b.start);
}

/** The text with full-width punctuation in its Chinese sentences. */
export function withFullWidth(text: string): string {
  let even = '';
  let reached = 0;
  for (const { start, end, full } of narrowMarks(text)) {
    even += text.slice(reached, start) + full;
    reached = end;
  }
  return even + text.slice(reached);
}
