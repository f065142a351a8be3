// Which addresses open the same page: what marks where readers came from is no part of it.
import { readLink } from '../domain/link-site.ts';

/**
 * Parameters that tell a site where readers came from and change nothing on its page.
 * Source: the makers' own documents (Google and Baidu tongji campaign parameters, Taobao's spm and scm, the click ids of
 * Google, Meta, Microsoft, Baidu and Tencent ads), by general knowledge; as of 2026-11-23, confidence D.
 */
export const TRACKING_PARAMETERS: readonly string[] = [
  'ali_trackid',
  'bd_vid',
  'fbclid',
  'gclid',
  'gdt_vid',
  'hmci',
  'hmcu',
  'hmkw',
  'hmpl',
  'hmsr',
  'msclkid',
  'qz_gdt',
  'scm',
  'spm',
  'utm_campaign',
  'utm_content',
  'utm_id',
  'utm_medium',
  'utm_source',
  'utm_term',
];

const isTracking: ReadonlySet<string> = new Set(TRACKING_PARAMETERS);

/**
 * The name under which a page's check is kept: host, path without a final slash, the other parameters in order of name,
 * and a fragment that names a page of its own (`#/new`). An address that cannot be read is its own name.
 */
export function pageKey(address: string): string {
  const { site } = readLink(address);
  if (site === undefined) return address;
  const { port = '', path = '', query = '', fragment = '' } = PARTS.exec(site.href)?.groups ?? {};
  const pairs = query.split('&').filter((pair) => pair !== '' && !isTracking.has(nameOf(pair)));
  const kept = pairs.length === 0 ? '' : `?${pairs.sort().join('&')}`;
  return `${site.host}${port}${path.replace(/\/$/, '')}${kept}${/^#!?\//.test(fragment) ? fragment : ''}`;
}

const PARTS = /^https?:\/\/[^/?#]*?(?<port>:\d+)?(?<path>\/[^?#]*)?(?:\?(?<query>[^#]*))?(?<fragment>#.*)?$/;

const nameOf = (pair: string): string => (pair.split('=')[0] ?? '').toLowerCase();
