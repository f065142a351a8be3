import type { CallInput } from '../../core/api.ts';
import type { ReviewImport, ReviewedPost } from '../../core/api/reviews.ts';
import { type ReviewAnswer, weighReview } from '../../core/batch/review/weigh-review.ts';
import type { Post } from '../../core/domain/post.ts';
import type { PostId } from '../../core/ids.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { EMPTY_PLAN } from '../../core/plan/plan.ts';
import { type Result, fail, ok } from '../../core/result.ts';
import { createContext } from '../../core/rules/context/rule-context.ts';
import { clientsByIds } from '../../db/clients.ts';
import { postsByIds } from '../../db/posts.ts';
import { stopIfAsked } from './cancelling.ts';
import { change } from './change.ts';
import { stateFor } from './context.ts';
import { sha256 } from './sha256.ts';
import { briefOf } from './tell.ts';
import type { Workspace } from './workspace.ts';

/** Puts the answers of a review workbook to their posts, all of them or with `onlyValid` those without an error, in one step. */
export async function importReview(
  workspace: Workspace,
  { file, dryRun, onlyValid, rewrites, digest }: CallInput<'review:import'>,
): Promise<Result<ReviewImport, PlannerError>> {
  const { db, now, onEvent } = workspace;
  onEvent({ kind: 'job:progress', job: 'read', done: 0, total: 1 });
  const read = await workspace.jobs.readReview({ file, ...(digest !== undefined && { digest }) });
  if (!read.ok) return read;
  stopIfAsked(workspace.cancelling);
  onEvent({ kind: 'job:progress', job: 'read', done: 1, total: 1 });
  const reading = read.value;
  const named = new Set(reading.rows.map(({ postId }) => postId as PostId));
  const posts = postsByIds(db, named);
  if (named.size > 0 && posts.length === 0) {
    return fail({ code: 'review-elsewhere', data: { file, count: named.size }, file });
  }
  const names = new Map(
    clientsByIds(db, new Set(posts.map(({ clientId }) => clientId))).map(({ id, name }) => [id, name]),
  );
  const { answers, undecided, problems } = weighReview(reading, {
    posts: new Map(posts.map((post) => [post.id, post])),
    clientOf: ({ clientId }) => names.get(clientId) ?? clientId,
    rewrites: new Set(rewrites),
    now: now(),
    sha256,
  });
  const sides = sidesOf(answers);
  const taken = onlyValid || !problems.some(({ severity }) => severity === 'error');
  const made =
    dryRun || !taken || sides.after.length === 0
      ? ok({ freed: [], held: [] })
      : await change(
          workspace,
          { kind: 'review:import' },
          { before: { ...EMPTY_PLAN, posts: sides.before }, after: { ...EMPTY_PLAN, posts: sides.after } },
        );
  if (!made.ok) return made;
  const count = (is: ReviewAnswer['is']) => answers.filter((answer) => answer.is === is).length;
  return ok({
    taken,
    file,
    digest: reading.digest,
    sheet: reading.sheet,
    read: reading.rows.length,
    recorded: count('recorded'),
    texts: answers.filter(({ post, after }) => after !== undefined && after.text !== post.text).length,
    unchanged: count('same'),
    changedSince: count('changed-since'),
    undecided,
    posts: told(workspace, answers),
    problems,
    turned: made.value,
  });
}

function sidesOf(answers: readonly ReviewAnswer[]): {
  readonly before: readonly Post[];
  readonly after: readonly Post[];
} {
  const changed = answers.flatMap(({ post, after }) => (after === undefined ? [] : [{ post, after }]));
  return { before: changed.map(({ post }) => post), after: changed.map(({ after }) => after) };
}

function told({ db, now }: Workspace, answers: readonly ReviewAnswer[]): readonly ReviewedPost[] {
  const context = createContext(
    stateFor(
      db,
      answers.map(({ post }) => post),
      [],
    ),
    now(),
  );
  return answers.map(({ post, after: _after, ...answer }) => ({
    id: post.id,
    brief: briefOf(post, context),
    ...answer,
  }));
}
