// Characters that a reader does not see, or sees as an empty box, and that no writer put there on purpose.
import type { Span } from './finding.ts';

/** A stretch that does not belong in a text. `unseen`: zero-width, bidi and control characters. `broken`: private use, half a pair. */
export interface HiddenStretch extends Span {
  readonly kind: 'unseen' | 'broken';
}

// Whole characters, so that the two halves of an emoji are one and only a half alone is broken.
const UNSEEN =
  '\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f' +
  '\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb\\u{e0000}-\\u{e007f}';
const BROKEN = '\\ue000-\\uf8ff\\ud800-\\udfff\\u{f0000}-\\u{10ffff}';
const EACH_HIDDEN = new RegExp(`([${UNSEEN}])|[${BROKEN}]`, 'gu');

const HARMLESS = 0;
const WORTH_A_LOOK = 1;
const HALF_OF_A_PAIR = 2;

// By code unit: whether the expression above could match there. First halves that begin a plane of hidden characters, and
// halves of which only what stands beside them tells, need it. Most texts hold none.
const LOOKS = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
  if ((unit & 0xfc00) === 0xd800) return unit >= 0xdb40 ? WORTH_A_LOOK : HALF_OF_A_PAIR;
  return String.fromCharCode(unit).search(EACH_HIDDEN) === 0 ? WORTH_A_LOOK : HARMLESS;
});

function isWorthALook(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const look = LOOKS[text.charCodeAt(index)];
    if (look === HARMLESS) continue;
    if (look === WORTH_A_LOOK || (text.charCodeAt(index + 1) & 0xfc00) !== 0xdc00) return true;
    index++;
  }
  return false;
}

const MARKS_OF_DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
// Scripts whose letters are joined or parted by U+200C and U+200D.
const JOINED = '[\\u0600-\\u06ff\\u0750-\\u077f\\u0900-\\u0fff\\u1000-\\u109f\\u1780-\\u17ff]';
const AFTER_JOINED = new RegExp(`${JOINED}$`, 'u');
const BEFORE_JOINED = new RegExp(`^${JOINED}`, 'u');
// Between an emoji and the character that joins it to the next may stand its style and its skin.
const AFTER_EMOJI = /\p{Extended_Pictographic}[\ufe0e\ufe0f\u{1f3fb}-\u{1f3ff}]*$/u;
const BEFORE_EMOJI = /^\p{Extended_Pictographic}/u;
const IN_FLAG = /\u{1f3f4}[\u{e0020}-\u{e007f}]*$/u;
const TAG = /^[\u{e0020}-\u{e007f}]/u;
// The longest flag of tags has seven characters of two units.
const LONGEST_EMOJI_PART = 16;

const NOTHING: readonly HiddenStretch[] = [];

/** The hidden stretches of a text, from left to right; what makes up an emoji is none. */
export function hiddenStretches(text: string): readonly HiddenStretch[] {
  if (!isWorthALook(text)) return NOTHING;
  const found: HiddenStretch[] = [];
  for (const { 0: character, 1: unseen, index: start } of text.matchAll(EACH_HIDDEN)) {
    const end = start + character.length;
    if (unseen !== undefined && isWanted(character, text, start, end)) continue;
    const kind = unseen === undefined ? 'broken' : 'unseen';
    const last = found.at(-1);
    if (last?.end === start && last.kind === kind) found[found.length - 1] = { ...last, end };
    else found.push({ start, end, kind });
  }
  return found;
}

function isWanted(character: string, text: string, start: number, end: number): boolean {
  if (MARKS_OF_DIRECTION.test(character)) return RIGHT_TO_LEFT.test(text);
  const ahead = text.slice(Math.max(0, start - LONGEST_EMOJI_PART), start);
  if (TAG.test(character)) return IN_FLAG.test(ahead);
  if (character !== '\u200d' && character !== '\u200c') return false;
  const behind = text.slice(end, end + 2);
  if (character === '\u200d' && AFTER_EMOJI.test(ahead) && BEFORE_EMOJI.test(behind)) return true;
  return AFTER_JOINED.test(ahead) && BEFORE_JOINED.test(behind);
}

/** The text without what is hidden in it; a line or paragraph separator becomes a line break. */
export function withoutHidden(text: string): string {
  let cleaned = '';
  let reached = 0;
  for (const { start, end } of hiddenStretches(text)) {
    cleaned += text.slice(reached, start) + (/[\u2028\u2029]/.test(text.slice(start, end)) ? '\n' : '');
    reached = end;
  }
  return cleaned + text.slice(reached);
}
