// What a poster handed back: held against the batches that left, then recorded as one change.
import type { CallInput } from '../../../core/api.ts';
import type { Returned, ReturnedPost } from '../../../core/api/returns.ts';
import { type KnownPost, type MatchedReturn, matchReturned } from '../../../core/batch/returned/match-returned.ts';
import type { ReturnedFile, ReturnedRow } from '../../../core/batch/returned/returned-row.ts';
import { type Instant, clockText } from '../../../core/domain/instant.ts';
import type { Post } from '../../../core/domain/post.ts';
import { asKept } from '../../../core/domain/text.ts';
import type { PostId } from '../../../core/ids.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import { zonesOf } from '../../../core/plan/write-plan.ts';
import { type Result, fail, ok } from '../../../core/result.ts';
import { createContext } from '../../../core/rules/context/rule-context.ts';
import { batchById } from '../../../db/batches.ts';
import { type LeftPost, departuresOf } from '../../../db/batches-of-posts.ts';
import { campaignsByIds } from '../../../db/campaigns.ts';
import type { ReadableDb } from '../../../db/handle.ts';
import { contentHashes, postsByIds } from '../../../db/posts.ts';
import { stopIfAsked } from '../cancelling.ts';
import { stateFor } from '../judging/context.ts';
import { earlierForm, hasContent } from '../changes/earlier-texts.ts';
import { takePosts } from '../hand-over/import-plan.ts';
import { sha256 } from '../sha256.ts';
import { briefOf } from '../tell.ts';
import type { Workspace } from '../workspace.ts';

/** Records what a 回填文件 or a filled 发布清单 says, or with `dryRun` only says what it would record. */
export async function takeReturned(
  workspace: Workspace,
  { file, dryRun, onlyValid, digest }: CallInput<'batches:return'>,
): Promise<Result<Returned, PlannerError>> {
  const { db, jobs, now, cancelling } = workspace;
  const read = await jobs.readReturned({ file, ...(digest !== undefined && { digest }) });
  if (!read.ok) return read;
  stopIfAsked(cancelling);
  const returned = read.value;
  if (returned === undefined) return fail({ code: 'return-unread', data: { file }, file });
  const { batch, from } = returned;
  if (batch !== undefined && batchById(db, batch) === undefined) {
    return fail({ code: 'return-batch-unknown', data: { file, batch }, file });
  }
  const known = knownPosts(db, returned);
  const { posts, problems } = matchReturned(returned, known, now(), sha256);
  const taken = onlyValid || !problems.some(({ severity }) => severity === 'error');
  const after = posts.map((one) => one.after);
  const counts = await takePosts(workspace, 'batch:return', after, dryRun || !taken);
  if (!counts.ok) return counts;
  return ok({
    ...{ taken, file, digest: returned.digest, from, ...(batch !== undefined && { batch }) },
    read: returned.rows.length + returned.problems.filter(({ code }) => code !== 'row-ignored').length,
    changed: taken ? counts.value.changed : 0,
    unchanged: taken ? counts.value.unchanged : 0,
    posts: told(db, posts, now()),
    problems,
  });
}

function knownPosts(db: ReadableDb, { rows, batch }: ReturnedFile): ReadonlyMap<string, KnownPost> {
  const ids = rows.map(({ id }) => id as PostId);
  const posts = postsByIds(db, ids);
  const contents = contentHashes(db, ids);
  const zoneOf = zonesOf(campaignsByIds(db, new Set(posts.flatMap(({ campaignId }) => campaignId ?? []))));
  const formOf = (post: Post, { contentSha256 }: LeftPost): Post | undefined =>
    contents.get(post.id) === contentSha256 ? post : earlierForm(db, post.id, hasContent(contentSha256));
  const departures = new Map<string, LeftPost[]>();
  for (const one of departuresOf(db, ids)) {
    if (batch === undefined || one.batch === batch)
      departures.set(one.postId, [...(departures.get(one.postId) ?? []), one]);
  }
  const rowOf = new Map<string, ReturnedRow>(rows.map((row) => [row.id, row]));
  return new Map(
    posts.map((post) => {
      const left = leftWith(departures.get(post.id) ?? [], (one) => formOf(post, one), rowOf.get(post.id)?.text);
      return [post.id, { post, zone: zoneOf(post), ...(left !== undefined && { left }) }];
    }),
  );
}

/** Of several batches with a post the latest with the text that the row shows, else the latest. */
function leftWith(
  departures: readonly LeftPost[],
  formOf: (departure: LeftPost) => Post | undefined,
  shownText: string | undefined,
): KnownPost['left'] {
  const forms = departures.map((departure) => ({ batch: departure.batch, form: formOf(departure) }));
  const shows = (form: Post | undefined) =>
    form !== undefined && shownText !== undefined && asKept(form.text) === asKept(shownText);
  const found = forms.find(({ form }) => shows(form)) ?? forms[0];
  if (found === undefined) return undefined;
  const { batch, form } = found;
  return { batch, ...(form && { text: form.text, scheduledAt: form.scheduledAt }) };
}

function told(db: ReadableDb, posts: readonly MatchedReturn[], now: Instant): ReturnedPost[] {
  const state = stateFor(
    db,
    posts.map(({ before }) => before),
    [],
  );
  const context = createContext(state, now);
  const zoneOf = zonesOf(state.campaigns);
  return posts.map(({ row, batch, before, after, isStale }): ReturnedPost => {
    const brief = briefOf(before, context);
    const { publishedAt } = after.delivery;
    return {
      ...{ row, brief, batch, is: after === before ? 'same' : 'new', isStale },
      ...{ before: before.delivery, after: after.delivery },
      ...(publishedAt !== undefined && { publishedAt: clockText(publishedAt, zoneOf(before)) }),
    };
  });
}
