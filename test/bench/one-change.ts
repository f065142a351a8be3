// P4: one thing changes in a workspace of 100,000 posts and 500 accounts, through the planner's own import of a plan.json.
// Held against a full run over the same workspace, in time, in which posts were judged, and in every single answer.
import type { Judgement } from '../../core/domain/finding.ts';
import type { Post } from '../../core/domain/post.ts';
import type { PostId } from '../../core/ids.ts';
import { contentDigest } from '../../core/domain/content.ts';
import { EMPTY_PLAN } from '../../core/plan/plan.ts';
import { writePlan } from '../../core/plan/write-plan.ts';
import type { WorkspaceState } from '../../core/rules/context/rule-context.ts';
import { judgePosts } from '../../core/rules/judging/judgements.ts';
import { databaseOf } from '../../db/handle.ts';
import { readJudgements } from '../../db/judgements.ts';
import { importPlan } from '../../electron/planner/hand-over/import-plan.ts';
import { refresh } from '../../electron/planner/judging/judging.ts';
import { sha256 } from '../../electron/planner/sha256.ts';
import type { Workspace } from '../../electron/planner/workspace.ts';
import { type Change, changesOf } from './changes.ts';
import { NOW, posts, workspaceState } from './data.ts';
import { type Desk, bundleWorker, desk, filledWorkspace, forgetAnswers } from './desk.ts';
import { type Figure, ms } from './figure.ts';
import { median, timed } from './measure.ts';

const POSTS = 100_000;
const FULL_RUNS = 3;
// There and back again: every call changes something, and an even number of them ends where it began.
const WARM_UP = 4;
const TIMES = 20;
/** How often it is looked at which posts a call judges, apart from the calls that are timed; odd, so that the change stands. */
const WATCHED = 3;

/** Measures P4, one row a change. */
export async function oneChange(): Promise<Figure[]> {
  await bundleWorker();
  const own = desk('workspace');
  const state = workspaceState();
  const items = posts(0, POSTS, POSTS);
  const workspace = filledWorkspace(own, state, items);
  try {
    const full: number[] = [];
    for (let run = 0; run < FULL_RUNS; run++) {
      if (run > 0) forgetAnswers(workspace);
      full.push(await timed(() => refresh(workspace)));
    }
    const figures: Figure[] = [];
    for (const change of changesOf(state)) {
      figures.push(await changed(change, { own, workspace, state, items, full: median(full) }));
    }
    return figures;
  } finally {
    workspace.close();
    await own.clear();
  }
}

interface Ground {
  readonly own: Desk;
  readonly workspace: Workspace;
  readonly state: WorkspaceState;
  readonly items: readonly Post[];
  /** Milliseconds of a full run. */
  readonly full: number;
}

async function changed(change: Change, { own, workspace, state, items, full }: Ground): Promise<Figure> {
  const there = own.file('there.json', writePlan({ ...EMPTY_PLAN, ...change.after }));
  const back = own.file('back.json', writePlan({ ...EMPTY_PLAN, ...change.before }));
  const times: number[] = [];
  const judged: PostId[][] = [];
  for (let turn = -WARM_UP; turn < TIMES; turn++) {
    const time = await imported(workspace, turn % 2 === 0 ? there : back);
    if (turn >= 0) times.push(time);
  }
  watchAnswers(workspace);
  for (let turn = 0; turn < WATCHED; turn++) {
    await imported(workspace, turn % 2 === 0 ? there : back);
    judged.push(takeJudged(workspace));
  }
  unwatchAnswers(workspace);
  const touched = items.filter(change.touches).map(({ id }) => id);
  const exact = judged.every((ids) => isSame(ids, touched)) && isSameAsFull(workspace, change.applied(state), items);
  await imported(workspace, back);
  const faster = times.map((time) => full / time);
  const ratio = full / median(times);
  return {
    id: 'P4',
    what: `${change.what}: ${exact ? 'exactly' : 'NOT exactly'} the ${touched.length} touched of ${POSTS.toLocaleString('en')} posts`,
    floor: `${ms(full)} (full run)`,
    product: ms(median(times)),
    ratio: `${Math.round(ratio)} × faster (${Math.round(Math.min(...faster))}–${Math.round(Math.max(...faster))})`,
    goal: 'exact, ≥ 100 ×',
    met: exact && ratio >= 100,
  };
}

async function imported(workspace: Workspace, file: string): Promise<number> {
  return timed(async () => {
    const counts = await importPlan(workspace, { file, dryRun: false });
    if (!counts.ok || counts.value.created + counts.value.changed !== 1) throw new Error(JSON.stringify(counts));
  });
}

/** Notes every post whose answer is written, in a table of this connection alone. */
function watchAnswers({ db }: Workspace): void {
  const note = (event: string): string =>
    `CREATE TEMP TRIGGER noted_${event} AFTER ${event} ON main.judgement BEGIN INSERT INTO judged VALUES (NEW.post_id); END;`;
  databaseOf(db).exec(`CREATE TEMP TABLE judged (post_id TEXT); ${note('INSERT')} ${note('UPDATE')}`);
}

function unwatchAnswers({ db }: Workspace): void {
  databaseOf(db).exec('DROP TRIGGER noted_INSERT; DROP TRIGGER noted_UPDATE; DROP TABLE temp.judged;');
}

function takeJudged({ db }: Workspace): PostId[] {
  const ids = databaseOf(db).prepare<[], PostId>('SELECT post_id FROM judged').pluck().all();
  databaseOf(db).exec('DELETE FROM judged');
  return ids;
}

const isSame = (judged: readonly PostId[], touched: readonly PostId[]): boolean =>
  [...judged].sort().join() === [...touched].sort().join();

/** Whether every stored answer is what judging all posts from nothing gives, in memory and without the store. */
function isSameAsFull({ db }: Workspace, state: WorkspaceState, items: readonly Post[]): boolean {
  const all = items.map((post) => ({
    post,
    contentSha256: contentDigest(post, sha256),
    handedOver: false,
    domains: [],
  }));
  const fresh = new Map<PostId, string>(
    judgePosts({ posts: all, around: [], written: [], state, now: NOW }, sha256).map(({ judgement }) => [
      judgement.postId,
      answerText(judgement),
    ]),
  );
  let same = 0;
  for (const stored of readJudgements(db)) if (fresh.get(stored.postId) === answerText(stored)) same++;
  return same === items.length && fresh.size === items.length;
}

const answerText = ({ verdict, findings, inputHash, validFrom, recheckAt }: Judgement): string =>
  JSON.stringify([verdict, findings, inputHash, validFrom, recheckAt]);
