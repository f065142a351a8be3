import type { Plan } from './plan.ts';

/** The digests of every file that a plan's objects name: the media of its posts, and what proves applications and approvals. */
export function namedFiles({ posts, applications }: Pick<Plan, 'posts' | 'applications'>): ReadonlySet<string> {
  const files = [
    ...posts.flatMap(({ media, approval }) => [...media, approval?.evidenceFile]),
    ...applications.flatMap(({ evidenceFiles = [] }) => evidenceFiles),
  ];
  return new Set(files.flatMap((file) => file?.sha256 ?? []));
}
