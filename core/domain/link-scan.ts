// Finds what leads somewhere in Chinese text, where no spaces stand around an address.
import { HIDDEN, foldWidth, hasKnownSuffix } from './link-site.ts';

/** One address in a text, in UTF-16 units, `end` exclusive. */
export interface FoundLink {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  /** `address`: with a scheme. `bare`: a host without one. `mini-program`: a WeChat Short Link. */
  readonly form: 'address' | 'bare' | 'mini-program';
  /** Letters follow without a break, so that the end is a guess. */
  readonly endUnclear: boolean;
}

const WORTH_A_LOOK = /[.．:：]/;
const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ．]/;
const MINI_PROGRAM = '#小程序:\\/\\/[^/\\s#.，。！？；：]+(?:\\/[^/\\s#.，。！？；：]+)?\\/[A-Za-z0-9_-]+';
const LABEL = '[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?';
// What stands before a host without a scheme: no part of a longer word, of a path, or of a mail address.
const BEFORE_HOST = '(?<![A-Za-z0-9@_.%]|[A-Za-z0-9][/＠-])';
const AFTER_HOST = '(?![A-Za-z0-9_]|[.-][A-Za-z0-9]|@[A-Za-z0-9-]+\\.[A-Za-z])';
const STARTS = new RegExp(
  [
    `(?<mini>${MINI_PROGRAM})`,
    '(?<web>https?[:：][/\\\\]{2})',
    '(?<other>[a-z][a-z0-9+.-]{1,30}:\\/\\/)',
    `(?<bare>${BEFORE_HOST}(?:${LABEL}\\.)+(?:xn--[A-Za-z0-9-]+|[A-Za-z]{2,})${AFTER_HOST})`,
  ].join('|'),
  'giu',
);

// File endings that are also top-level domains: without a path they name a file far more often than a site.
const FILE_ENDINGS = new Set(['ai', 'md', 'mov', 'pl', 'ps', 'py', 'rs', 'sh', 'so', 'zip']);

const byAsciiCode = (expression: RegExp): readonly boolean[] =>
  Array.from({ length: 0x80 }, (_, code) => expression.test(String.fromCharCode(code)));

/** By ASCII code: what an address goes on with after its host. */
const isAddressCharacter = byAsciiCode(/[!#$%&'()*+,\-./0-9:;=?@A-Z[\\\]^_a-z{|}~]/);
/** By ASCII code: what user info, host and port are made of; and what host and port alone. */
const isInAuthority = byAsciiCode(/[A-Za-z0-9.\-_~%!$&'*+,;=:@[\]]/);
const isHostCharacter = byAsciiCode(/[A-Za-z0-9.\-:[\]%_]/);
const LETTER = /[\p{L}\p{N}]/u;
const ENDING_PUNCTUATION = /[.,;:!?'"*_~\])}|]/;

/** All addresses of a text from left to right; they never overlap. */
export function scanLinks(text: string): FoundLink[] {
  if (!WORTH_A_LOOK.test(text)) return [];
  const folded = FULL_WIDTH.test(text) ? foldLetters(text) : text;
  const found: FoundLink[] = [];
  STARTS.lastIndex = 0;
  for (let match = STARTS.exec(folded); match !== null; match = STARTS.exec(folded)) {
    const link = readMatch(text, folded, match);
    if (link === undefined) continue;
    found.push(link);
    STARTS.lastIndex = Math.max(link.end, match.index + 1);
  }
  return withChineseHosts(text, folded, found);
}

const CHINESE_SUFFIX = /\.(?:com|cn|net|org|中国|公司|网络|网址)(?![A-Za-z0-9_.-])/gi;
const HAN = /\p{Script=Han}/u;
const LONGEST_LABEL = 20;

/** Adds hosts such as `青禾茶.com`, which begin wherever the sentence before them ends: a guess, and told as one. */
function withChineseHosts(text: string, folded: string, found: FoundLink[]): FoundLink[] {
  CHINESE_SUFFIX.lastIndex = 0;
  let added = false;
  for (let match = CHINESE_SUFFIX.exec(folded); match !== null; match = CHINESE_SUFFIX.exec(folded)) {
    const dot = match.index;
    if (!HAN.test(folded[dot - 1] ?? '') || found.some(({ start, end }) => start <= dot && dot < end)) continue;
    let start = dot;
    while (start > 0 && dot - start < LONGEST_LABEL && /[\p{Script=Han}A-Za-z0-9-]/u.test(folded[start - 1] ?? ''))
      start--;
    const end = restEnd(folded, text, dot + match[0].length, false);
    found.push({ start, end, raw: text.slice(start, end), form: 'bare', endUnclear: true });
    added = true;
  }
  return added ? found.sort((a, b) => a.start - b.start) : found;
}

// Only what may stand in an address: a full-width comma or colon ends one, as it does for a reader.
function foldLetters(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ．－／]/g, foldWidth);
}

function readMatch(text: string, folded: string, match: RegExpExecArray): FoundLink | undefined {
  const start = match.index;
  const groups = match.groups ?? {};
  const matchEnd = start + match[0].length;
  if (groups['mini'] !== undefined) {
    return { start, end: matchEnd, raw: text.slice(start, matchEnd), form: 'mini-program', endUnclear: false };
  }
  const bare = groups['bare'];
  if (bare !== undefined && !isLikelyHost(bare, folded[matchEnd])) return undefined;
  const wide = text.slice(start, matchEnd) !== folded.slice(start, matchEnd);
  const authority =
    bare !== undefined
      ? { end: matchEnd, unclear: false }
      : groups['web'] !== undefined
        ? authorityEnd(folded, matchEnd)
        : { end: plainRunEnd(folded, text, matchEnd, wide), unclear: false };
  if (authority.end === matchEnd && bare === undefined) return undefined;
  const wideHost = text.slice(start, authority.end) !== folded.slice(start, authority.end);
  const runEnd = authority.unclear ? authority.end : restEnd(folded, text, authority.end, wideHost);
  const end = trimEnding(folded, start, runEnd);
  const next = text.slice(runEnd, runEnd + 2);
  const endUnclear = authority.unclear || (end === runEnd && (startsWithLetter(next) || /^[#@h]/i.test(next)));
  return { start, end, raw: text.slice(start, end), form: bare === undefined ? 'address' : 'bare', endUnclear };
}

function isLikelyHost(host: string, next: string | undefined): boolean {
  const suffix = host.slice(host.lastIndexOf('.') + 1);
  if (!/^www\./i.test(host) && next !== '/') {
    if (FILE_ENDINGS.has(suffix.toLowerCase())) return false;
    // `good.It` is the end of one sentence and the start of another.
    if (/^[A-Z][a-z]+$/.test(suffix)) return false;
  }
  return hasKnownSuffix(host.toLowerCase());
}

function startsWithLetter(next: string): boolean {
  const character = next.codePointAt(0);
  return character !== undefined && character > 0x7f && LETTER.test(String.fromCodePoint(character));
}

/** The end of user info, host and port. Letters beyond ASCII belong to it only where a known suffix demands them. */
function authorityEnd(folded: string, from: number): { end: number; unclear: boolean } {
  let end = from;
  while (end < folded.length && isAuthorityCharacter(folded, end)) end++;
  const at = folded.lastIndexOf('@', end - 1);
  const hostStart = at >= from ? at + 1 : from;
  const run = folded.slice(hostStart, end);
  const ascii = run.slice(0, asciiEnd(run));
  if (ascii === run || (ascii !== '' && !ascii.endsWith('.') && looksWhole(ascii))) {
    if (ascii !== '' || at < from) return { end: hostStart + ascii.length, unclear: ascii.length < run.length };
  }
  const international = longestKnownHost(run);
  if (international > 0) return { end: hostStart + international, unclear: international < run.length };
  // `…com@小明`: an address and a mention, not a user name and a host.
  if (at > from) return { end: at, unclear: true };
  return { end: ascii === '' ? end : hostStart + ascii.length, unclear: ascii.length < run.length };
}

// After signs that no name is made of: the rest of a host all the same, but no address of its own.
const JOINED_ON = /^[~!$&'*+,;=(){}"`.]{0,253}(?!https?:)[A-Za-z0-9]/i;
const BRACKETS = /[(){}"`]/;

// Browsers take more into a host than names are made of: what is hidden or joins two parts of it must not end it early.
function asciiEnd(run: string): number {
  let end = 0;
  while (end < run.length) {
    if (isHostCharacter[run.charCodeAt(end)] === true) {
      end++;
      continue;
    }
    const character = run[end] ?? '';
    const joins = /[~!$&'*+,;=(){}"`]/.test(character) && JOINED_ON.test(run.slice(end + 1));
    if (!joins && !HIDDEN.test(character)) break;
    end++;
  }
  return end;
}

const isAuthorityCharacter = (folded: string, index: number): boolean => {
  if (isInAuthority[folded.charCodeAt(index)] === true) return true;
  const character = folded[index] ?? '';
  if (HIDDEN.test(character)) return true;
  if (BRACKETS.test(character)) return /^\.[A-Za-z0-9]/.test(folded.slice(index + 1, index + 3));
  if (character === '。' || character === '｡') return /[A-Za-z0-9]/.test(folded[index + 1] ?? '');
  return character > '\u007f' && LETTER.test(character);
};

const looksWhole = (host: string): boolean =>
  !HIDDEN.test(host) && hasKnownSuffix(host.replace(/:\d*$/, '').toLowerCase());

// No host is longer: RFC 1035.
const LONGEST_HOST = 253;

/** How many characters of a run with letters beyond ASCII make a host under a known suffix; 0 where none do. */
function longestKnownHost(run: string): number {
  for (let length = Math.min(run.length, LONGEST_HOST); length > 2; length--) {
    const host = run.slice(0, length).replace(/[。｡]/g, '.').toLowerCase();
    if (!host.endsWith('.') && host.includes('.') && hasKnownSuffix(host)) return length;
  }
  return 0;
}

// `//@青禾茶:` begins what an earlier reader wrote, and `[doge]` is a face; brackets of a query are its own.
function plainRunEnd(folded: string, text: string, from: number, wide: boolean): number {
  let end = from;
  while (end < folded.length && isRestCharacter(folded, text, end, wide)) {
    if (end > from && startsAnotherLink(folded, end)) break;
    if (folded[end] === '/' && folded.startsWith('//@', end)) break;
    if (folded[end] === '[' && isFace(folded, from, end)) break;
    end++;
  }
  return end;
}

const FACE = /\[(?:\p{Script=Han}[^[\]\s]{0,9}|[A-Za-z]{2,8})\]/uy;

function isFace(folded: string, from: number, index: number): boolean {
  FACE.lastIndex = index;
  return (
    FACE.test(folded) &&
    (startsWithLetter(folded.slice(index + 1, index + 3)) || !folded.slice(from, index).includes('?'))
  );
}

const ADDRESS_START = /https?:\/\//iy;

// `…/a|https://…` are two addresses; `?url=https://…` and `/web/2026/https://…` are one.
function startsAnotherLink(folded: string, index: number): boolean {
  const character = folded[index];
  if (character !== 'h' && character !== 'H') return false;
  ADDRESS_START.lastIndex = index;
  return ADDRESS_START.test(folded) && !/[=/]/.test(folded[index - 1] ?? '');
}

/** Port, path, query and fragment, where one begins at `from`. */
function restEnd(folded: string, text: string, from: number, wide: boolean): number {
  return /[/?#\\:]/.test(folded[from] ?? '') ? plainRunEnd(folded, text, from, wide) : from;
}

function isRestCharacter(folded: string, text: string, index: number, wide: boolean): boolean {
  const character = folded[index] ?? '';
  if (!wide && text[index] !== character) return false;
  // `…/new#青禾茶#` and `…/new@小满`: a topic and a mention begin there, no fragment.
  if (character === '#' || character === '@') return !startsWithLetter(folded.slice(index + 1, index + 3));
  if (isAddressCharacter[folded.charCodeAt(index)] === true) return true;
  return HIDDEN.test(character) && isAddressCharacter[folded.charCodeAt(index + 1)] === true;
}

/** Takes the punctuation of the sentence off the end, and closing brackets that were opened outside. */
function trimEnding(folded: string, start: number, end: number): number {
  let kept = end;
  const surplus = new Map<string, number>();
  while (kept > start) {
    const last = folded[kept - 1] ?? '';
    if (!ENDING_PUNCTUATION.test(last) && !HIDDEN.test(last)) break;
    const opening = OPENING[last];
    if (opening !== undefined) {
      const left = surplus.get(last) ?? surplusOf(folded, start, kept, opening, last);
      if (left <= 0) break;
      surplus.set(last, left - 1);
    }
    kept--;
  }
  return kept;
}

const OPENING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** How many more brackets close than open in an address. */
function surplusOf(folded: string, start: number, end: number, opening: string, closing: string): number {
  let surplus = 0;
  for (let index = start; index < end; index++) {
    if (folded[index] === closing) surplus++;
    else if (folded[index] === opening) surplus--;
  }
  return surplus;
}
