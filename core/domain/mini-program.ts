// How WeChat mini-programs are named and opened from outside: developers.weixin.qq.com, URL Scheme, URL Link, Short Link.
import { domainOf } from './link-site.ts';

/** True for an AppID: `wx` and 16 hex digits in lower case. */
export const isAppId = (text: string): boolean => /^wx[0-9a-f]{16}$/.test(text);

/** True for an original ID: `gh_` and 12 hex digits in lower case. */
export const isOriginalId = (text: string): boolean => /^gh_[0-9a-f]{12}$/.test(text);

/** A link that opens a mini-program; `custom` is what `cq` hands over, percent-encoded as it stands. */
export type MiniProgramLink =
  | { readonly form: 'short-link' }
  | { readonly form: 'ticket-scheme' | 'url-link'; readonly custom: string }
  | {
      readonly form: 'plain-scheme';
      readonly appId: string;
      readonly path: string;
      /** Percent-encoded as it stands. */
      readonly query: string;
      /** `release` where none is given. */
      readonly version: string;
    }
  /** WeChat's own, but of no form that its documents know. */
  | { readonly form: 'unknown' };

/** The registrable domains of WeChat's URL Links. */
const URL_LINK_DOMAINS: ReadonlySet<string> = new Set(['wxaurl.cn', 'wxmpurl.cn']);

/** True where a registrable domain is that of WeChat's own links to mini-programs. */
export const isWeChatDomain = (domain: string): boolean => URL_LINK_DOMAINS.has(domain);

const SCHEME_BASE = /^weixin:\/\/dl\/business\/?\?/i;
const URL_LINK = /^https?:\/\/[^/?#]+\/[A-Za-z0-9_~*-]+(?:\?(?<pairs>[^#]*))?$/i;

/** Reads a link that opens a mini-program; undefined for what is none of WeChat's, such as a web page. */
export function readMiniProgramLink(link: string): MiniProgramLink | undefined {
  const trimmed = link.trim();
  if (trimmed.startsWith('#小程序://')) return { form: 'short-link' };
  if (/^weixin:\/\//i.test(trimmed)) {
    return SCHEME_BASE.test(trimmed) ? readScheme(trimmed.replace(SCHEME_BASE, '')) : { form: 'unknown' };
  }
  if (!isWeChatDomain(domainOf(trimmed) ?? '')) return undefined;
  const match = URL_LINK.exec(trimmed);
  return match === null
    ? { form: 'unknown' }
    : { form: 'url-link', custom: pairsOf(match.groups?.['pairs'] ?? '').get('cq') ?? '' };
}

function readScheme(written: string): MiniProgramLink {
  const pairs = pairsOf(written);
  const appId = pairs.get('appid');
  if (appId !== undefined) {
    const version = pairs.get('env_version') ?? 'release';
    const [path, query] = [pairs.get('path'), pairs.get('query') ?? ''];
    return path === undefined || path === ''
      ? { form: 'unknown' }
      : { form: 'plain-scheme', appId, path: decoded(path), query, version };
  }
  const ticket = pairs.get('t') ?? '';
  return /^[^\s&]+$/.test(ticket) ? { form: 'ticket-scheme', custom: pairs.get('cq') ?? '' } : { form: 'unknown' };
}

/** The pairs of a query as they are written; of two with one name the first. */
function pairsOf(query: string): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (const pair of query.split('&')) {
    const equals = pair.indexOf('=');
    const name = equals < 0 ? pair : pair.slice(0, equals);
    if (!pairs.has(name)) pairs.set(name, equals < 0 ? '' : pair.slice(equals + 1));
  }
  return pairs;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
