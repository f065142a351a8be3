// How a text is read by whoever looks for words in it: what looks alike is alike, and what nobody sees is not there.

/** A code unit that a reader does not see between two letters: {@link foldOf} gives it for those. */
export const UNSEEN = -1;

const SPACES = [0x20, 0xa0, 0x3000, ...range(0x2000, 0x200a), 0x202f, 0x205f];
const ZERO_WIDTH = [
  0xad,
  0x34f,
  0x61c,
  0x115f,
  0x1160,
  0x17b4,
  0x17b5,
  ...range(0x180b, 0x180f),
  ...range(0x200b, 0x200f),
  ...range(0x202a, 0x202e),
  ...range(0x2060, 0x206f),
  0x3164,
  ...range(0xfe00, 0xfe0f),
  0xfeff,
  0xffa0,
];

// The variation selectors of the second plane, U+E0100 to U+E01EF, are these two code units.
const SELECTOR_HIGH = 0xdb40;

/** By code unit: what it is read as, or {@link UNSEEN}. Built once; 128 KiB. */
const FOLDS = Int32Array.from({ length: 0x10000 }, (_, unit) => {
  if (unit >= 0xff01 && unit <= 0xff5e) return lower(unit - 0xfee0);
  return lower(unit);
});
for (const unit of [...SPACES, ...ZERO_WIDTH, SELECTOR_HIGH]) FOLDS[unit] = UNSEEN;
for (const unit of range(0xdd00, 0xddef)) FOLDS[unit] = UNSEEN;

/** What a UTF-16 code unit is read as: full-width as half-width, capitals as small letters, spaces and hidden ones as {@link UNSEEN}. */
export const foldOf = (unit: number): number => FOLDS[unit] ?? unit;

function lower(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

/** A text as it is read: folded, without what is not seen. */
export function foldedText(text: string): string {
  let folded = '';
  for (let index = 0; index < text.length; index++) {
    const unit = foldOf(text.charCodeAt(index));
    if (unit !== UNSEEN) folded += String.fromCharCode(unit);
  }
  return folded;
}
