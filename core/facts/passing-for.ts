// Whether a link's site passes for another one.
import { type LinkSite, domainOf } from '../domain/link-site.ts';
import type { Site } from '../domain/site.ts';
import { type LookAlike, lookAlikeOf } from './look-alikes.ts';

/**
 * The site for which a link's site may be taken, by how it stands on the whitelist; nothing where it is listed or kept as
 * somebody's own. `sites` are the client's.
 */
export function passesFor(
  { host, domain }: LinkSite,
  { kind }: { readonly kind: string },
  owners: readonly unknown[],
  sites: readonly Site[],
): LookAlike | undefined {
  return kind === 'unlisted' && owners.length === 0 ? lookAlikeOf(host, domain, domainsOf(sites)) : undefined;
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
