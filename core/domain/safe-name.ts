// Names of files and folders that Windows, macOS and Linux all take.

// What a file system refuses, and what a reader cannot see.
const REFUSED = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}<>:"/\\|?*]/gu;
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
const LONGEST = 40;

const trimmed = (name: string): string => name.replace(/^[\s.]+|[\s.]+$/g, '');

/** The text as a name of at most 40 characters; `otherwise` where nothing of it can stand in one. */
export function safeName(text: string, otherwise: string): string {
  const clean = trimmed(text.normalize('NFC').replace(REFUSED, '').replace(/\s+/gu, ' '));
  const short = trimmed([...clean].slice(0, LONGEST).join(''));
  if (short === '') return otherwise;
  return RESERVED.test(short) ? `_${short}` : short;
}

/** The name, or the name with `_2`, `_3`, … where a system that ignores case has it already; it is taken from then on. */
export function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let count = 2; taken.has(free.toLowerCase()); count++) free = `${name}_${count}`;
  taken.add(free.toLowerCase());
  return free;
}
