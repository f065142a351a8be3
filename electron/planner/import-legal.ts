import type { CallInput } from '../../core/api.ts';
import type { LegalImport } from '../../core/api/reviews.ts';
import { weighLegal } from '../../core/batch/review/weigh-legal.ts';
import type { PostId } from '../../core/ids.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { EMPTY_PLAN } from '../../core/plan/plan.ts';
import { type Result, fail, ok } from '../../core/result.ts';
import { createContext } from '../../core/rules/context/rule-context.ts';
import { judgementsOf } from '../../db/judgements.ts';
import { postsByIds } from '../../db/posts.ts';
import { stopIfAsked } from './cancelling.ts';
import { change } from './change.ts';
import { stateFor } from './context.ts';
import { refresh } from './judging.ts';
import { sha256 } from './sha256.ts';
import { briefOf } from './tell.ts';
import type { Workspace } from './workspace.ts';

/** Puts legal's opinions to the findings that were asked about, all of them or with `onlyValid` those without an error, in one step. */
export async function importLegal(
  workspace: Workspace,
  { file, dryRun, onlyValid, digest }: CallInput<'legal:import'>,
): Promise<Result<LegalImport, PlannerError>> {
  const { db, now, operator } = workspace;
  const read = await workspace.jobs.readLegal({ file, ...(digest !== undefined && { digest }) });
  if (!read.ok) return read;
  stopIfAsked(workspace.cancelling);
  await refresh(workspace);
  const reading = read.value;
  const named = new Set(reading.rows.map(({ postId }) => postId as PostId));
  const posts = postsByIds(db, named);
  if (named.size > 0 && posts.length === 0) {
    return fail({ code: 'review-elsewhere', data: { file, count: named.size }, file });
  }
  const ids = posts.map(({ id }) => id);
  const found = new Map(judgementsOf(db, ids).map(({ postId, findings }) => [postId, findings]));
  const { answers, after, undecided, problems } = weighLegal(reading, {
    posts: new Map(posts.map((post) => [post.id, post])),
    findingsOf: ({ id }) => found.get(id) ?? [],
    operator,
    now: now(),
    sha256,
  });
  const taken = onlyValid || !problems.some(({ severity }) => severity === 'error');
  const before = posts.filter(({ id }) => after.has(id));
  const sides = { before: { ...EMPTY_PLAN, posts: before }, after: { ...EMPTY_PLAN, posts: [...after.values()] } };
  const isWritten = taken && !dryRun && before.length > 0;
  const made = isWritten ? await change(workspace, { kind: 'legal:import' }, sides) : ok({ freed: [], held: [] });
  if (!made.ok) return made;
  const context = createContext(stateFor(db, posts, []), now());
  const count = (...kinds: readonly string[]) => answers.filter(({ is }) => kinds.includes(is)).length;
  return ok({
    taken,
    file,
    digest: reading.digest,
    sheet: reading.sheet,
    read: reading.rows.length,
    waived: count('waived'),
    noted: count('noted'),
    unchanged: count('same'),
    outdated: count('changed-since', 'gone'),
    undecided,
    opinions: answers.map(({ post, ...answer }) => ({ id: post.id, brief: briefOf(post, context), ...answer })),
    problems,
    turned: made.value,
  });
}
