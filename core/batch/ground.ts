import { canonicalJson } from '../domain/canonical-json.ts';
import type { Sha256 } from '../domain/content.ts';
import type { Post } from '../domain/post.ts';
import type { RuleContext, WorkspaceState } from '../rules/context/rule-context.ts';

/**
 * The digest of the state that posts are judged against: their accounts with verification and capabilities, the
 * applications for the domains they lead to with everything those rest on, and all settings and list entries.
 */
export function groundOf(
  posts: readonly Post[],
  domains: Iterable<string>,
  context: RuleContext,
  state: Pick<WorkspaceState, 'settings' | 'listEntries'>,
  sha256: Sha256,
): string {
  const accounts = [...new Set(posts.map(({ accountId }) => accountId))].sort();
  const applications = [...new Set(domains)].sort().flatMap((domain) => context.applications.get(domain) ?? []);
  return sha256(
    canonicalJson({
      accounts: accounts.map((id) => context.accounts.get(id)),
      applications: applications.map(({ application, site, applicant }) => ({ application, site, applicant })),
      settings: state.settings,
      lists: state.listEntries,
    }),
  );
}
