const decode = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const PLAUSIBLE = 4096;

/** The encodings in which a text file is read. */
export type TextEncoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/** Text of a file that says nothing of its encoding: BOM, strict UTF-8, UTF-16 with NULs in one half, GB18030; else `undefined`. */
export const decodeText = (bytes: Uint8Array): string | undefined => readText(bytes)?.text;

/** {@link decodeText} with the encoding that was found. */
export function readText(bytes: Uint8Array): { readonly text: string; readonly encoding: TextEncoding } | undefined {
  const inEncoding = (encoding: TextEncoding) => {
    const text = decode(bytes, encoding);
    return text === undefined ? undefined : { text, encoding };
  };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return inEncoding('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return inEncoding('utf-16be');
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return inEncoding('utf-8');
  if (!bytes.includes(0)) {
    const read = inEncoding('utf-8') ?? inEncoding('gb18030');
    return read && { ...read, text: read.text.replace(/^\uFEFF/, '') };
  }
  const encoding = wideEncodingOf(bytes);
  const read = encoding === undefined ? undefined : inEncoding(encoding);
  return read?.text.includes('\0') ? undefined : read;
}

/** Separators and line ends are below U+0100: their NUL halves all stand on one side. */
function wideEncodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
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
