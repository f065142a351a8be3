import { parse as parseHost } from 'tldts';

/** What makes an address one that no reader should be sent to, whatever its site. */
export type LinkFlaw =
  | 'scheme'
  | 'unreadable'
  | 'userinfo'
  | 'ipHost'
  | 'noSuffix'
  | 'hiddenCharacter'
  | 'backslash'
  | 'fullWidthHost'
  | 'encodedHost';

/** Where an address leads, as a browser would resolve it (WHATWG URL), with its registrable domain. */
export interface LinkSite {
  /** The normalised address. */
  readonly href: string;
  /** ASCII, lower case, no trailing dot. */
  readonly host: string;
  /** The host as people read it: with its own letters where {@link host} spells them in ASCII. */
  readonly shownHost: string;
  /** The domain somebody registered, private suffixes such as `github.io` counted as suffixes. */
  readonly domain: string;
}

export interface LinkReading {
  readonly flaws: readonly LinkFlaw[];
  /** Absent where there is no host under a public suffix to judge. */
  readonly site?: LinkSite;
}

/** Control, zero-width, bidirectional and other characters that a reader cannot see. */
export const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb]/;

const FOLDABLE = /[０-９Ａ-Ｚａ-ｚ．／－＿：＠％？＃＼。｡]/g;

/** Full-width letters, digits and address punctuation as their ASCII twins; the length stays the same. */
export const foldWidth = (text: string): string =>
  text.replace(FOLDABLE, (character) =>
    character === '。' || character === '｡' ? '.' : String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const PORT_AFTER_HOST = /^[^/?#\\]*\.[a-z]{2,}:\d/i;
// WHATWG writes every form of an IPv4 address as four decimal numbers.
const isIpAddress = (host: string): boolean => /^\d+(?:\.\d+){3}$/.test(host);

const PLAIN_HOST = /^[a-z0-9._-]+$/;

// Nothing in it that could be read in two ways: nearly every address is one of these.
const PLAIN_ADDRESS = /^https?:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?:[/?#][!-[\]-~]*)?$/;
const NO_FLAWS: readonly LinkFlaw[] = [];

/** Reads one address; one without a scheme counts as http. The source is the URL standard: https://url.spec.whatwg.org */
export const readLink = (raw: string): LinkReading => readPlain(raw) ?? readAny(raw);

function readPlain(raw: string): LinkReading | undefined {
  const written = PLAIN_ADDRESS.exec(raw)?.[1];
  const url = written === undefined ? undefined : parseUrl(raw);
  // `127.1` is another host than it says.
  if (url === undefined || url.hostname !== written) return undefined;
  const domain = registrableOf(written);
  return domain === undefined
    ? undefined
    : { flaws: NO_FLAWS, site: { href: url.href, host: written, shownHost: written, domain } };
}

function readAny(raw: string): LinkReading {
  const flaws = new Set<LinkFlaw>();
  const trimmed = raw.trim();
  if (HIDDEN.test(trimmed) || /[\t\n\r]/.test(trimmed)) flaws.add('hiddenCharacter');

  const folded = foldWidth(trimmed);
  const scheme = PORT_AFTER_HOST.test(folded) ? undefined : SCHEME.exec(folded)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return { flaws: [...flaws, 'scheme'] };

  const afterScheme = scheme === undefined ? 0 : scheme.length + 1;
  const slashes = scheme === undefined ? 0 : (/^[/\\]*/.exec(folded.slice(afterScheme))?.[0].length ?? 0);
  if (scheme !== undefined && slashes !== 2) flaws.add('unreadable');
  if (folded.includes('\\')) flaws.add('backslash');

  const authority = /^[^/?#\\]*/.exec(folded.slice(afterScheme + slashes))?.[0] ?? '';
  const authorityEnd = afterScheme + slashes + authority.length;
  if (trimmed.slice(0, authorityEnd) !== folded.slice(0, authorityEnd)) flaws.add('fullWidthHost');
  if (authority.includes('@')) flaws.add('userinfo');
  if (authority.includes('%')) flaws.add('encodedHost');

  // Beyond a plain authority the address stays as written: a full-width slash in a path is no slash to a browser.
  const rest = (flaws.has('fullWidthHost') ? folded : trimmed).slice(authorityEnd);
  const url = parseUrl(`${scheme === undefined ? 'http://' : ''}${folded.slice(0, authorityEnd)}${rest}`);
  if (url === undefined) return { flaws: [...flaws.add('unreadable')] };

  const host = url.hostname.replace(/\.$/, '');
  if (host.endsWith('.')) return { flaws: [...flaws.add('unreadable')] };
  if (host.startsWith('[')) return { flaws: [...flaws.add('ipHost')] };
  if (!PLAIN_HOST.test(host)) return { flaws: [...flaws.add('unreadable')] };
  const domain = registrableOf(host);
  if (domain === undefined) return { flaws: [...flaws.add(isIpAddress(host) ? 'ipHost' : 'noSuffix')] };
  const written = authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d*$/, '');
  const shownHost = host.includes('xn--') ? written.toLowerCase() : host;
  return { flaws: [...flaws], site: { href: url.href, host, shownHost, domain } };
}

function parseUrl(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

/** The registrable domain of a plain host in lower case; undefined for an address, or without a known public suffix. */
function registrableOf(host: string): string | undefined {
  const parsed = parseHost(host, { allowPrivateDomains: true, extractHostname: false, mixedInputs: false });
  const known = parsed.isIcann === true || parsed.isPrivate === true;
  return known ? (parsed.domain ?? undefined) : undefined;
}

/** The registrable domain of a host or of a whole address; undefined where there is none. */
export const domainOf = (text: string): string | undefined =>
  PLAIN_HOST.test(text) ? registrableOf(text.replace(/\.$/, '')) : readLink(text).site?.domain;

/** True where a bare host such as `shop.example.net` stands under a suffix that the public suffix list knows. */
export const hasKnownSuffix = (host: string): boolean => registrableOf(host) !== undefined;
