// Whether a domain passes for one that readers know: by its letters, by one slip of the hand, or by what stands in front of it.
import { domainOf } from '../domain/link-site.ts';
import { oneEdit } from '../domain/one-edit.ts';
import { inOwnLetters } from '../domain/punycode.ts';
import { skeletonOf } from './confusables.ts';
import { MEDIA } from './media.ts';
import { PLATFORMS, TAOBAO_DOMAINS } from './platforms.ts';
import { SHORTENERS } from './shorteners.ts';
import { WEIBO_HOSTS } from './weibo-hosts.ts';
import { WELL_KNOWN_DOMAINS } from './well-known-domains.ts';

/** A domain for which another may be taken, and how. */
export interface LookAlike {
  readonly known: string;
  readonly how: 'confusable' | 'oneEdit' | 'inFront';
}

interface Index {
  readonly domains: ReadonlySet<string>;
  readonly bySkeleton: ReadonlyMap<string, string>;
  /** By what is left of a domain with one character taken out. */
  readonly byRemains: ReadonlyMap<string, readonly string[]>;
}

let shipped: Index | undefined;

function index(): Index {
  if (shipped !== undefined) return shipped;
  const names = [MEDIA, PLATFORMS, SHORTENERS, WEIBO_HOSTS, WELL_KNOWN_DOMAINS].flatMap((list) => [...list.keys()]);
  const domains = new Set([...names.map((name) => domainOf(name) ?? name), ...TAOBAO_DOMAINS]);
  const known = [...domains].sort();
  const byRemains = new Map<string, string[]>();
  for (const domain of known) {
    if (labelLength(domain) < SHORTEST_WITH_SWAPS) continue;
    for (const remains of remainsOf(domain)) {
      const list = byRemains.get(remains);
      if (list === undefined) byRemains.set(remains, [domain]);
      else list.push(domain);
    }
  }
  shipped = { domains, bySkeleton: new Map(known.map((domain) => [skeletonOf(domain), domain])), byRemains };
  return shipped;
}

// Short names have too many honest neighbours: qd.com, small.com.
const SHORTEST_WITH_SWAPS = 5;
const SHORTEST_WITH_EDITS = 6;

const labelLength = (domain: string): number => domain.indexOf('.');

/** A text and what it is with one character left out. */
function remainsOf(text: string): Set<string> {
  const remains = new Set([text]);
  for (let at = 0; at < text.length; at++) remains.add(text.slice(0, at) + text.slice(at + 1));
  return remains;
}

/** Whether a domain is one slip away from a known one that is long enough for it to mean something; both in their own letters. */
function isSlip(known: string, other: string): boolean {
  const edit = oneEdit(known, other);
  if (edit === undefined) return false;
  if (labelLength(known) >= SHORTEST_WITH_EDITS) return true;
  if (labelLength(known) < SHORTEST_WITH_SWAPS) return false;
  return edit === 'swap' || (edit === 'insert' && doubles(known, other));
}

const doubles = (text: string, longer: string): boolean => {
  let at = 0;
  while (at < text.length && text[at] === longer[at]) at++;
  return longer[at] === longer[at - 1];
};

interface Looks {
  readonly letters: string;
  readonly skeleton: string;
}

const looks = new Map<string, Looks>();
const MOST_LOOKS = 10_000;

/** How a known domain reads and looks, worked out once. */
function looksOf(domain: string): Looks {
  let known = looks.get(domain);
  if (known !== undefined) return known;
  if (looks.size >= MOST_LOOKS) looks.clear();
  const letters = inOwnLetters(domain);
  looks.set(domain, (known = { letters, skeleton: skeletonOf(letters) }));
  return known;
}

const answers = new Map<string, LookAlike | undefined>();
const MOST_ANSWERS = 10_000;

/**
 * The domain for which a host may be taken: one of those given first, then one that comes with the product. Undefined for
 * a host that is under such a domain itself. `host` and `domain` as in {@link LinkSite}, `own` registrable domains.
 */
export function lookAlikeOf(host: string, domain: string, own: readonly string[]): LookAlike | undefined {
  if (own.includes(domain) || index().domains.has(domain)) return undefined;
  const letters = inOwnLetters(domain);
  if (own.length > 0) {
    const before = inFront(host, domain);
    const skeleton = skeletonOf(letters);
    for (const known of own) {
      if (before.includes(known)) return { known, how: 'inFront' };
      const shown = looksOf(known);
      if (shown.skeleton === skeleton) return { known, how: 'confusable' };
      if (isSlip(shown.letters, letters)) return { known, how: 'oneEdit' };
    }
  }
  if (!answers.has(host)) {
    if (answers.size >= MOST_ANSWERS) answers.clear();
    answers.set(host, shippedLookAlike(host, domain, letters));
  }
  return answers.get(host);
}

const GOVERNMENT = 'gov.cn';

function shippedLookAlike(host: string, domain: string, letters: string): LookAlike | undefined {
  const { domains, bySkeleton, byRemains } = index();
  if (domain === 'gov.com' || `.${host}`.includes(`.${GOVERNMENT}.`)) return { known: GOVERNMENT, how: 'inFront' };
  const before = inFront(host, domain).find((name) => domains.has(name));
  if (before !== undefined) return { known: before, how: 'inFront' };
  const twin = bySkeleton.get(skeletonOf(letters));
  if (twin !== undefined) return { known: twin, how: 'confusable' };
  for (const remains of remainsOf(letters)) {
    const slip = byRemains.get(remains)?.find((known) => isSlip(known, letters));
    if (slip !== undefined) return { known: slip, how: 'oneEdit' };
  }
  return undefined;
}

/** The names of two and three labels that stand before a host's registrable domain: of `www.a.com.b.cn` `www.a`, `a.com`. */
function inFront(host: string, domain: string): string[] {
  const labels = host.slice(0, -domain.length - 1).split('.');
  return labels.flatMap((_, at) => [labels.slice(at, at + 2), labels.slice(at, at + 3)].map((part) => part.join('.')));
}
