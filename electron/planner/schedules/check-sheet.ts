import type { CallInput } from '../../../core/api.ts';
import type { Checkup } from '../../../core/api/checkups.ts';
import { type CheckTotals, type JudgedRow, checkRows } from '../../../core/checkup/check-rows.ts';
import type { ReadSchedules } from '../../../core/checkup/read-schedules.ts';
import { chinaDay } from '../../../core/domain/instant.ts';
import { contentDigest, isChangedSinceAnswer, isOutOfHands, isOutOfStep } from '../../../core/domain/content.ts';
import { type Post, parsePost } from '../../../core/domain/post.ts';
import { postId } from '../../../core/ids.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import { EMPTY_PLAN } from '../../../core/plan/plan.ts';
import { type Result, fail, ok } from '../../../core/result.ts';
import { brandsOf } from '../../../core/rules/context/brand-words.ts';
import type { WorkspaceState } from '../../../core/rules/context/rule-context.ts';
import type { JudgingOrder, PostToAnswer } from '../../../core/rules/judging/judgements.ts';
import { writtenOf } from '../../../core/rules/judging/twins.ts';
import { standingWaivers } from '../../../core/rules/judging/waive.ts';
import { matchRows } from '../../../core/sheet/match-rows.ts';
import { exportedAsTheyAre } from '../../../db/batches.ts';
import type { ReadableDb } from '../../../db/handle.ts';
import { contentHashes, postsByIds, postsOfAccounts } from '../../../db/posts.ts';
import { fileFailure } from '../../files/file-failure.ts';
import { putFile } from '../../files/put-file.ts';
import { wholeState } from '../judging/context.ts';
import { missingMediaReader } from '../judging/missing-media.ts';
import { sha256 } from '../sha256.ts';
import type { HostServices } from '../workspace.ts';
import { outRefusal } from './write-checkup.ts';

/** What a check-up is made with; without a workspace nobody is known. */
type Desk = Pick<HostServices, 'jobs' | 'now' | 'onEvent'> & { readonly db?: ReadableDb };

/** Judges the schedules of a file, with what the workspace knows of the names in it; nothing of the workspace changes. */
export async function checkSheet(
  { jobs, now, onEvent, db }: Desk,
  { file, sheet, out }: CallInput<'sheet:checkup'>,
): Promise<Result<Checkup, PlannerError>> {
  const refusal = out === undefined ? undefined : await refusalOf(file, out);
  if (refusal !== undefined) return fail(refusal);
  const at = now();
  const state = db === undefined ? NOBODY : wholeState(db);
  const { clients, accounts, campaigns } = state;
  const asked = { file, ...(sheet !== undefined && { sheet }), clients, accounts, campaigns, today: chinaDay(at) };
  onEvent({ kind: 'job:progress', job: 'read', done: 0, total: 1 });
  const read = await jobs.readSchedules(asked);
  if (!read.ok) return read;
  const rows = postsOf(read.value, db);
  onEvent({ kind: 'job:progress', job: 'judge', done: 0, total: rows.length });
  const judged = await jobs.judge({ ...orderOf(rows, read.value, state, db), now: at });
  const findings = new Map(judged.map(({ judgement }) => [judgement.postId, judgement.findings]));
  const answered = rows.map((row): JudgedRow => ({ ...row, findings: findings.get(row.post.id) ?? [] }));
  const sheets = checkRows(read.value, answered, at);
  if (out !== undefined) {
    onEvent({ kind: 'job:progress', job: 'write', done: 0, total: 1 });
    const made = await jobs.checkedUp({ file, digest: read.value.digest, sheets });
    if (!made.ok) return made;
    const failure = await putFile(out, made.value);
    if (failure !== undefined) return fail(failure);
  }
  const totals: Record<keyof CheckTotals, number> = { cleared: 0, warned: 0, held: 0, unchecked: 0 };
  for (const one of sheets) {
    for (const verdict of VERDICTS) totals[verdict] += one.totals[verdict];
  }
  return ok({ file, ...(out !== undefined && { out }), totals, sheets });
}

const VERDICTS = ['cleared', 'warned', 'held', 'unchecked'] as const;

const NOBODY: WorkspaceState = { ...EMPTY_PLAN };

async function refusalOf(file: string, out: string): Promise<PlannerError | undefined> {
  try {
    return await outRefusal(file, out);
  } catch (error) {
    return fileFailure(error, out);
  }
}

type Row = Omit<JudgedRow, 'findings'>;

/** The rows as posts: one that the workspace has already keeps what the sheet has no column for. */
function postsOf({ sheets }: ReadSchedules, db: ReadableDb | undefined): readonly Row[] {
  const drafts = sheets.flatMap(({ rows }) => rows);
  const accounts = new Set(drafts.map(({ draft }) => draft.accountId));
  const named = drafts.flatMap(({ externalId }) => (externalId === undefined ? [] : [postId.parse(externalId)]));
  const stored = db === undefined ? [] : [...postsOfAccounts(db, accounts), ...postsByIds(db, named)];
  const left = new Map(stored.map((post) => [post.id, post]));
  const taken = new Set<string>(left.keys());
  let count = 0;
  // An id that the workspace has, or another sheet gives too, is of another post.
  const fresh = (id: string): string => {
    let free = id;
    while (free === '' || taken.has(free)) free = `row-${(count += 1)}`;
    taken.add(free);
    return free;
  };
  return sheets.flatMap(({ sheet, rows }) =>
    matchRows(rows, [...left.values()], () => '').map((matched) => {
      const id = matched.kind === 'matched' ? matched.existing : fresh(matched.post.id);
      const post = parsePost({ ...matched.post, id });
      // The rows were made from cells that had been checked one by one.
      if (!post.ok) throw new Error(`row ${matched.row} gave no post: ${JSON.stringify(post.error)}`);
      if (matched.kind === 'matched') left.delete(matched.existing);
      return { sheet, row: matched.row, post: post.value };
    }),
  );
}

function orderOf(
  rows: readonly Row[],
  { question, strangers }: ReadSchedules,
  state: WorkspaceState,
  db: ReadableDb | undefined,
): Omit<JudgingOrder, 'now'> {
  const posts = rows.map(({ post }) => post);
  const own = new Set(posts.map(({ id }) => id));
  const known = new Set(posts.map(({ accountId }) => accountId).filter((id) => !strangers.accounts.has(id)));
  const others = db === undefined ? [] : postsOfAccounts(db, known).filter(({ id }) => !own.has(id));
  const hashes = db === undefined ? new Map<string, string>() : contentHashes(db, [...own]);
  const exported = db === undefined ? new Set<string>() : exportedAsTheyAre(db, own);
  const missingOf = db === undefined ? () => [] : missingMediaReader(db);
  const toAnswer = (post: Post): PostToAnswer => {
    const contentSha256 = contentDigest(post, sha256);
    return {
      post,
      contentSha256,
      waivers: standingWaivers(post, contentSha256),
      handedOver: isOutOfHands(post, sha256) || (exported.has(post.id) && hashes.get(post.id) === contentSha256),
      outOfStep: isOutOfStep(post, sha256),
      changedSinceAnswer: isChangedSinceAnswer(post, contentSha256),
      missingMedia: missingOf(post),
      domains: [],
    };
  };
  return {
    posts: posts.map(toAnswer),
    around: others.flatMap(({ id, accountId, scheduledAt, promotes }) =>
      scheduledAt === undefined ? [] : [{ id, accountId, scheduledAt, ...(promotes !== undefined && { promotes }) }],
    ),
    written: writtenOf(others),
    state: {
      ...state,
      accounts: question.accounts,
      clients: question.clients,
      // Nobody is another client of the agency for being named in a sheet.
      brands: brandsOf(state.clients, state.accounts),
    },
  };
}
