// Characters that a reader does not see, or sees as an empty box, and that no writer put there on purpose.
import type { Span } from './finding.ts';

/** A stretch that does not belong in a text. `unseen`: zero-width, bidi and control characters. `broken`: private use, half a pair. */
export interface HiddenStretch extends Span {
  readonly kind: 'unseen' | 'broken';
}

const UNSEEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]/u;
const BROKEN = /[\ue000-\uf8ff\ud800-\udfff\u{f0000}-\u{fffff}\u{100000}-\u{10ffff}]/u;

/** Code units of which one stands in every text that holds anything hidden; pairs that make emoji are among them. */
const SIGNS =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ud800-\uf8ff\ufeff\uffa0\ufff9-\ufffb]/;

const MARKS_OF_DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
// Scripts whose letters are joined or parted by U+200C and U+200D.
const JOINED_SCRIPT = /[\u0600-\u06ff\u0750-\u077f\u0900-\u0dff\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff]/;
const PICTOGRAPH = /\p{Extended_Pictographic}/u;
// What may stand between an emoji and the character that joins it to the next.
const EMOJI_TRIM = /[\ufe0e\ufe0f\u{1f3fb}-\u{1f3ff}]/u;

/** The hidden stretches of a text, from left to right; what makes up an emoji is none. */
export function hiddenStretches(text: string): HiddenStretch[] {
  if (!SIGNS.test(text)) return [];
  const characters = [...text];
  const found: HiddenStretch[] = [];
  let start = 0;
  let isInFlag = false;
  characters.forEach((character, index) => {
    const end = start + character.length;
    const code = character.codePointAt(0) ?? 0;
    const isTag = code >= 0xe0020 && code <= 0xe007f;
    isInFlag = code === 0x1f3f4 || (isInFlag && isTag);
    const kind = BROKEN.test(character) ? 'broken' : UNSEEN.test(character) ? 'unseen' : undefined;
    if (kind !== undefined && !(isTag && isInFlag) && !isWanted(character, characters, index, text)) {
      const last = found.at(-1);
      if (last?.end === start && last.kind === kind) found[found.length - 1] = { ...last, end };
      else found.push({ start, end, kind });
    }
    start = end;
  });
  return found;
}

function isWanted(character: string, characters: readonly string[], index: number, text: string): boolean {
  if (MARKS_OF_DIRECTION.test(character)) return RIGHT_TO_LEFT.test(text);
  if (character !== '\u200d' && character !== '\u200c') return false;
  const next = characters[index + 1] ?? '';
  let back = index - 1;
  while (EMOJI_TRIM.test(characters[back] ?? '')) back--;
  const before = characters[back] ?? '';
  if (character === '\u200d' && PICTOGRAPH.test(before) && PICTOGRAPH.test(next)) return true;
  return JOINED_SCRIPT.test(before) && JOINED_SCRIPT.test(next);
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
