// Every address of a post, read once for all rules.
import type { Account } from '../../domain/account.ts';
import type { Field, Span } from '../../domain/finding.ts';
import { scanLinks } from '../../domain/link-scan.ts';
import { type LinkFlaw, type LinkSite, readLink } from '../../domain/link-site.ts';
import { readMiniProgramLink } from '../../domain/mini-program.ts';
import type { Post } from '../../domain/post.ts';
import { agencyEntry, isListed } from '../../facts/agency-lists.ts';
import { isTaobaoDomain } from '../../facts/platforms.ts';
import type { LookAlike } from '../../facts/look-alikes.ts';
import { passesFor } from '../../facts/passing-for.ts';
import { namesOf } from '../../facts/reference-list.ts';
import { SHORTENERS } from '../../facts/shorteners.ts';
import type { ClientId } from '../../ids.ts';
import type { RuleContext } from './rule-context.ts';
import type { Run } from './run.ts';
import { type Standing, standingOf } from './standing.ts';

interface Address {
  readonly field: Field;
  /** Absent where the whole field is the address. */
  readonly span?: Span | undefined;
  readonly raw: string;
  readonly endUnclear: boolean;
}

/** One external address of a post. */
export interface PostLink extends Address {
  readonly flaws: readonly LinkFlaw[];
  /** Where it leads: what the address says, or what the agency recorded behind a short link. */
  readonly site?: LinkSite;
  /** The registrable domain that the address itself names. */
  readonly writtenDomain?: string;
  /** The short link's host, where nobody recorded what lies behind it. */
  readonly hiddenBehind?: string | undefined;
  /** Absent where there is no site to judge. */
  readonly standing?: Standing;
  /** The clients that have a site under the link's registrable domain, by id. */
  readonly owners: readonly ClientId[];
  /** The site for which this one may be taken. */
  readonly passesFor?: LookAlike | undefined;
}

/** All addresses of a post with where they lead and how that site stands. */
export function linksOf(post: Post, account: Account, run: Run, context: RuleContext): readonly PostLink[] {
  const ownersOf = (domain: string | undefined): readonly ClientId[] =>
    (domain === undefined ? undefined : context.siteOwners.get(domain)) ?? [];
  const own = context.sites.get(post.clientId) ?? [];
  return addressesOf(post).map((address): PostLink => {
    const { flaws, site } = readLink(address.raw);
    if (site === undefined) return { ...address, flaws, owners: [] };
    const recorded = agencyEntry(context.lists, 'short-links', site.href, account.id, run.first, run.last);
    const destination = recorded?.change === 'add' ? recorded.destination : undefined;
    const isShort = (names: readonly string[]): boolean =>
      isListed(SHORTENERS, context.lists, 'shorteners', names, account.id, run.first, run.last);
    if (destination !== undefined) {
      const known = readLink(destination);
      const owners = ownersOf(known.site?.domain);
      const link = { ...address, flaws: [...flaws, ...known.flaws], writtenDomain: site.domain, owners };
      if (known.site === undefined) return link;
      const names = namesOf(known.site.host);
      const standing = standingOf(known.site, names, account, run, context);
      return {
        ...link,
        site: known.site,
        standing,
        passesFor: passesFor(known.site, standing, owners, own),
        // A short link behind a short link hides as much as before.
        ...(isShort(names) && { hiddenBehind: known.site.shownHost }),
      };
    }
    const names = namesOf(site.host);
    const standing = standingOf(site, names, account, run, context);
    const owners = ownersOf(site.domain);
    // Field by field: of these there is one for nearly every post.
    return {
      field: address.field,
      span: address.span,
      raw: address.raw,
      endUnclear: address.endUnclear,
      flaws,
      site,
      writtenDomain: site.domain,
      standing,
      owners,
      passesFor: passesFor(site, standing, owners, own),
      hiddenBehind: isShort(names) ? site.shownHost : undefined,
    };
  });
}

/** The registrable domains that a post's addresses name, sorted; what lies behind short links is not looked up. */
export function domainsNamed(post: Post): readonly string[] {
  const domains = new Set<string>();
  for (const { raw } of addressesOf(post)) {
    const { site } = readLink(raw);
    if (site !== undefined) domains.add(site.domain);
  }
  const { target } = post;
  const landing = target.kind === 'taobao' ? readLink(target.url).site : undefined;
  if (landing !== undefined) domains.add(landing.domain);
  return [...domains].sort();
}

function addressesOf(post: Post): Address[] {
  const addresses: Address[] = [];
  for (const field of ['text', 'firstComment'] as const) {
    for (const link of scanLinks(post[field])) {
      if (link.form === 'mini-program') continue;
      addresses.push({
        field,
        span: { start: link.start, end: link.end },
        raw: link.raw,
        endUnclear: link.endUnclear,
      });
    }
  }
  const { target } = post;
  if (target.kind === 'web' || (target.kind === 'taobao' && !leadsToTaobao(post))) {
    addresses.push({ field: 'target.url', raw: target.url, endUnclear: false });
  }
  // What is no link of WeChat's leads to the web, whatever the target calls itself.
  if (target.kind === 'mini-program' && target.link !== undefined && readMiniProgramLink(target.link) === undefined) {
    addresses.push({ field: 'target.link', raw: target.link, endUnclear: false });
  }
  if (target.kind === 'mini-program' && target.fallbackUrl !== undefined) {
    addresses.push({ field: 'target.fallbackUrl', raw: target.fallbackUrl, endUnclear: false });
  }
  return addresses;
}

// An ad may lead to Taobao by its own kind of target; what only claims to be Taobao is judged as the web link it is.
function leadsToTaobao(post: Post): boolean {
  if (post.placement !== 'ad' || post.target.kind !== 'taobao') return false;
  const { site, flaws } = readLink(post.target.url);
  return site !== undefined && flaws.length === 0 && isTaobaoDomain(site.domain);
}
