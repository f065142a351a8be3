const decode = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const PLAUSIBLE = 4096;

/** Text of a file that says nothing of its encoding: BOM, strict UTF-8, UTF-16 with NULs in one half, GB18030; else `undefined`. */
export function decodeText(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, 'utf-16be');
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decode(bytes, 'utf-8');
  if (!bytes.includes(0)) return decode(bytes, 'utf-8') ?? decode(bytes, 'gb18030')?.replace(/^\uFEFF/, '');
  const encoding = wideEncodingOf(bytes);
  const text = encoding === undefined ? undefined : decode(bytes, encoding);
  return text?.includes('\0') ? undefined : text;
}

/** Separators and line ends are below U+0100: their NUL halves all stand on one side. */
function wideEncodingOf(bytes: Uint8Array): string | undefined {
  if (bytes.length % 2 === 1) return undefined;
  let first = 0;
  let second = 0;
  for (let at = 0; at + 1 < bytes.length && at < PLAUSIBLE; at += 2) {
    if (bytes[at] === 0) first += 1;
    if (bytes[at + 1] === 0) second += 1;
  }
  // A few characters such as U+4E00 have a NUL in their lower half.
  if (second > first * 4) return 'utf-16le';
  return first > second * 4 ? 'utf-16be' : undefined;
}
