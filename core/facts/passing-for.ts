// Whether a link's site passes for another one, as a rule may ask it.
import { domainOf } from '../domain/link-site.ts';
import type { Site } from '../domain/site.ts';
import { type LookAlike, lookAlikeOf } from './look-alikes.ts';

/** A link as far as it is asked: what it leads to, how that stands on the whitelist, and the clients who keep it as their site. */
interface AskedLink {
  readonly site?: { readonly host: string; readonly domain: string } | undefined;
  readonly standing?: { readonly kind: string } | undefined;
  readonly owners: readonly unknown[];
}

/** The site for which an unlisted link's site may be taken; nothing where it is allowed or kept as somebody's own. `sites` are the client's. */
export function passesFor({ site, standing, owners }: AskedLink, sites: readonly Site[]): LookAlike | undefined {
  if (site === undefined || standing?.kind !== 'unlisted' || owners.length > 0) return undefined;
  return lookAlikeOf(site.host, site.domain, domainsOf(sites));
}

const known = new WeakMap<readonly Site[], readonly string[]>();

/** The registrable domains of a client's sites, worked out once for as long as they are the same. */
function domainsOf(sites: readonly Site[]): readonly string[] {
  let domains = known.get(sites);
  if (domains === undefined) {
    domains = [...new Set(sites.flatMap(({ host }) => domainOf(host) ?? []))];
    known.set(sites, domains);
  }
  return domains;
}
