// A package as it lies on the disk: what each entry's stretch of bytes is, and what its parts hold.
import { unzipSync } from 'fflate';

const names = new TextDecoder();

/** Each entry's bytes from its local header to the next one, by name. */
export function stretches(bytes: Uint8Array): Map<string, string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end -= 1;
  const directory = view.getUint32(end + 16, true);
  const found: { name: string; offset: number }[] = [];
  let at = directory;
  for (let index = 0; index < view.getUint16(end + 10, true); index += 1) {
    const length = view.getUint16(at + 28, true);
    found.push({
      name: names.decode(bytes.subarray(at + 46, at + 46 + length)),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  found.sort((a, b) => a.offset - b.offset);
  return new Map(
    found.map(({ name, offset }, index) => {
      const next = found[index + 1]?.offset ?? directory;
      return [name, Buffer.from(bytes.subarray(offset, next)).toString('base64')];
    }),
  );
}

/** A part's text. */
export const partText = (bytes: Uint8Array, path: string): string => names.decode(unzipSync(bytes)[path]);
