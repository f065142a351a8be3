import type { CallInput, CallOutput } from '../../../core/api.ts';
import type { Saved } from '../../../core/api/posts.ts';
import { type Post, parsePost } from '../../../core/domain/post.ts';
import { shown } from '../../../core/domain/problem.ts';
import { type PostId, postId } from '../../../core/ids.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import { EMPTY_PLAN } from '../../../core/plan/plan.ts';
import { type FormField, type FormProblem, readPostForm, zoneOfForm } from '../../../core/plan/post-form.ts';
import { referenceProblems } from '../../../core/plan/references.ts';
import { type Result, fail, ok } from '../../../core/result.ts';
import { allCampaigns } from '../../../db/campaigns.ts';
import { dropDraft, keepDraft } from '../../../db/drafts.ts';
import type { ReadableDb, WritableDb } from '../../../db/handle.ts';
import { lastStepOn } from '../../../db/history.ts';
import { postsByIds, postsPromoting } from '../../../db/posts.ts';
import { change } from '../changes/change.ts';
import { changePost } from './change-post.ts';
import { knownIds } from '../known-ids.ts';
import { versionOf } from './open-post.ts';
import { unknownId } from '../scope.ts';
import type { Workspace } from '../workspace.ts';

/** Takes a form as a post's new value; what cannot be taken, or comes too late, is kept as its draft. */
export async function savePost(
  workspace: Workspace,
  { id, form, version, step }: CallInput<'posts:save'>,
): Promise<Result<Saved, PlannerError>> {
  const { db, now } = workspace;
  const base = postsByIds(db, [id as PostId])[0];
  if (base === undefined) return fail({ code: 'post-unknown', data: { id } });
  const at = now();
  const read = readKnown(db, readPostForm(form, base, zoneOfForm(form, allCampaigns(db))));
  const sitting = `${id} ${step}`;
  const stored = versionOf(base);
  // A page that is being left sends its last words before it has heard what became of the save before.
  if (stored !== version && lastStepOn(db, base.id) !== sitting) {
    // The same change twice is no quarrel.
    if (read.ok && versionOf(read.value) === stored) return ok(unchanged(base, at));
    keepDraft(db, base.id, { form, problems: [], at });
    return fail({ code: 'post-changed', data: {} });
  }
  if (!read.ok) {
    const problems = read.error;
    keepDraft(db, base.id, { form, problems, at });
    return ok({ taken: false, problems, at });
  }
  const post = read.value;
  if (versionOf(post) === stored) {
    dropDraft(db, base.id);
    return ok(unchanged(post, at));
  }
  const also = (store: WritableDb) => void dropDraft(store, base.id);
  const made = await changePost(workspace, { kind: 'post:save', step: sitting, also }, base, post);
  return made.ok ? ok({ taken: true, at, ...made.value }) : made;
}

const unchanged = (post: Post, at: Saved['at']): Saved => ({
  taken: true,
  version: versionOf(post),
  at,
  turned: { freed: [], held: [] },
});

/** Whether everything that a post names is there. */
function readKnown(db: ReadableDb, read: Result<Post, readonly FormProblem[]>): Result<Post, readonly FormProblem[]> {
  if (!read.ok) return read;
  const plan = { ...EMPTY_PLAN, posts: [read.value] };
  const problems = referenceProblems(plan, knownIds(db, plan)).map(({ path, ...problem }): FormProblem => ({
    ...problem,
    field: path.replace('posts[0].', '') as FormField,
  }));
  return problems.length === 0 ? read : fail(problems);
}

/** Makes an empty post without a time. */
export async function createPost(
  workspace: Workspace,
  { clientId, accountId, campaignId }: CallInput<'posts:create'>,
): Promise<Result<CallOutput<'posts:create'>, PlannerError>> {
  const ids = { clientId, accountId, ...(campaignId !== undefined && { campaignId }) };
  const refusal = unknownId(workspace.db, ids);
  if (refusal !== undefined) return fail(refusal);
  const id = postId.parse(`p-${workspace.newId()}`);
  const parsed = parsePost({ id, ...ids, text: '' });
  if (!parsed.ok) throw new Error(`an empty post was refused: ${JSON.stringify(parsed.error)}`);
  const sides = { before: EMPTY_PLAN, after: { ...EMPTY_PLAN, posts: [parsed.value] } };
  const made = await change(workspace, { kind: 'post:create' }, sides);
  return made.ok ? ok({ id }) : made;
}

/** Deletes posts in one step of the history; refused where an ad that stays promotes one of them. */
export async function deletePosts(
  workspace: Workspace,
  { ids }: CallInput<'posts:delete'>,
): Promise<Result<CallOutput<'posts:delete'>, PlannerError>> {
  const { db } = workspace;
  const posts = postsByIds(db, ids as readonly PostId[]);
  const going = new Set(posts.map(({ id }) => id));
  const staying = new Set(posts.flatMap(({ id }) => postsPromoting(db, id)).filter((id) => !going.has(id)));
  const [ad] = postsByIds(db, staying);
  if (ad !== undefined) {
    const named = ad.text.trim() === '' ? ad.id : shown(ad.text);
    return fail({ code: 'post-promoted', data: { count: staying.size, ad: named } });
  }
  if (posts.length === 0) return ok({ deleted: 0 });
  const made = await change(
    workspace,
    { kind: 'post:delete' },
    { before: { ...EMPTY_PLAN, posts }, after: EMPTY_PLAN },
  );
  return made.ok ? ok({ deleted: posts.length }) : made;
}
