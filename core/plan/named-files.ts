import type { Plan } from './plan.ts';

/** The digests of every file that a plan's objects name: the media of its posts, what proves applications and approvals, templates. */
export function namedFiles({
  clients,
  posts,
  applications,
}: Pick<Plan, 'clients' | 'posts' | 'applications'>): ReadonlySet<string> {
  const files = [
    ...clients.map(({ reviewTemplate }) => reviewTemplate),
    ...posts.flatMap(({ media, approval }) => [...media, approval?.evidenceFile]),
    ...applications.flatMap(({ evidenceFiles = [] }) => evidenceFiles),
  ];
  return new Set(files.flatMap((file) => file?.sha256 ?? []));
}
