// The planner behind the one contract, whoever hosts it.
import type { CallInput, PlannerApi } from '../../core/api.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { type Result, fail, ok } from '../../core/result.ts';
import { type ReadableDb, closeWorkspace, fileOf } from '../../db/handle.ts';
import { openForReading } from '../../db/open.ts';
import { storeFailure } from '../../db/store-failure.ts';
import { addMedia } from './add-media.ts';
import { addEvidence, saveEvidence } from './evidence-files.ts';
import { approvePost, outstandingApprovals } from './approve-post.ts';
import { Cancelled, type Cancelling } from './cancelling.ts';
import { checkPosts } from './check-posts.ts';
import { checkSheet } from './check-sheet.ts';
import { postsOutOfStep, postsWaiting } from './departed-posts.ts';
import { deliverPost } from './deliver-post.ts';
import { comparePlan } from './compare-plan.ts';
import { demoDoors } from './demo.ts';
import { explainRule } from './explain-rule.ts';
import { exportBatch } from './export-batch.ts';
import { importPlan } from './import-plan.ts';
import { importLegal } from './import-legal.ts';
import { importReview } from './import-review.ts';
import { importSheet } from './import-sheet.ts';
import { deleteRecord, readHistory, readLedger, readUse, saveRecords } from './ledger.ts';
import { countPostRules, outlinePosts, pagePosts } from './list-posts.ts';
import { mergePlan } from './merge-plan.ts';
import { isMissed } from './missing-media.ts';
import { openPost, postsAround } from './open-post.ts';
import { previewExport, readBatches } from './past-batches.ts';
import { pagePreview, previewSheet } from './preview-sheet.ts';
import { addTemplate, lookAtTemplate } from './review-template.ts';
import { rankObstacles } from './rank-obstacles.ts';
import { refreshPosts } from './refresh-posts.ts';
import { createPost, deletePosts, savePost } from './save-post.ts';
import { takeReturned } from './take-returned.ts';
import { readHistorySteps, redo, undo } from './undo.ts';
import { verifyBatch } from './verify-batch.ts';
import { readBrief, savePreferences } from './workspace-brief.ts';
import { unwaiveFinding, waiveFinding } from './waive-finding.ts';
import { listStops, writeStops } from './stop-posts.ts';
import { type HostServices, type Workspace, holdWorkspace } from './workspace.ts';
import { writePackage } from './write-package.ts';
import { writeFaults } from './write-faults.ts';
import { writeDossier } from './write-dossier.ts';
import { writePlanFile } from './write-plan-file.ts';
import { writeReview } from './write-review.ts';

/** A planner, which holds its workspace from the first call that needs it until it is closed. */
export interface Planner {
  readonly api: PlannerApi;
  /** Resolves when the call whose turn it is has come to its end. */
  readonly idle: () => Promise<void>;
  readonly close: () => void;
}

/** Makes a planner on the workspace in the host's folder. `pages` is the folder of the rules' pages. */
export function createPlanner(given: HostServices, pages: string): Planner {
  let workspace: Workspace | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let inDemo = false;
  const services = (): HostServices =>
    inDemo && given.demoFolder !== undefined ? { ...given, folder: given.demoFolder } : given;
  const close = () => {
    workspace?.close();
    workspace = undefined;
  };

  // One call at a time: what a call has read must not change while it waits for the worker or for a file.
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  const holding = async <T>(
    work: (workspace: Workspace) => Promise<Result<T, PlannerError>>,
  ): Promise<Result<T, PlannerError>> => {
    const held = workspace === undefined ? holdWorkspace(services()) : ok(workspace);
    if (!held.ok) return held;
    workspace = held.value;
    const { db, cancelling } = workspace;
    try {
      return await failing(db, () => work(held.value));
    } finally {
      cancelling.asked = false;
    }
  };
  const onWorkspace =
    <I, O>(call: (workspace: Workspace, input: I) => Promise<Result<O, PlannerError>>) =>
    (input: I): Promise<Result<O, PlannerError>> =>
      inTurn(() => holding((held) => call(held, input)));
  // Work that may take long, and that a person may stop: what is under way, and what waits for its turn.
  let stoppable: Workspace | undefined;
  const waiting = new Set<{ isStopped: boolean }>();
  const stoppably =
    <I, O>(call: (workspace: Workspace, input: I) => Promise<Result<O, PlannerError>>) =>
    (input: I): Promise<Result<O, PlannerError>> => {
      const wait = { isStopped: false };
      waiting.add(wait);
      return onWorkspace(async (held: Workspace, asked: I) => {
        waiting.delete(wait);
        if (wait.isStopped) throw new Cancelled();
        stoppable = held;
        try {
          return await call(held, asked);
        } finally {
          stoppable = undefined;
        }
      })(input).finally(() => waiting.delete(wait));
    };
  const beside = new Set<Cancelling>();
  const stop = (): boolean => {
    const wasAny = stoppable !== undefined || waiting.size > 0 || beside.size > 0;
    for (const cancelling of beside) cancelling.asked = true;
    for (const wait of waiting) wait.isStopped = true;
    if (stoppable !== undefined) {
      stoppable.cancelling.asked = true;
      stoppable.jobs.cancel?.();
    }
    return wasAny;
  };
  // Reading needs no lock and waits for no turn, so that it works beside a program or a call that writes; a workspace that is
  // not there yet or is older has to be made or updated first, which only a writer may.
  const onReading =
    <I, O>(call: (db: ReadableDb, input: I, services: HostServices) => Promise<Result<O, PlannerError>>) =>
    async (input: I): Promise<Result<O, PlannerError>> => {
      const here = services();
      const reader = workspace === undefined ? openForReading(here.folder) : ok(workspace.db);
      if (!reader.ok) {
        const writes = reader.error.code === 'file-missing' || reader.error.code === 'workspace-older';
        return writes ? onWorkspace(({ db }, asked: I) => call(db, asked, here))(input) : reader;
      }
      try {
        return await failing(reader.value, () => call(reader.value, input, here));
      } finally {
        if (reader.value !== workspace?.db) closeWorkspace(reader.value);
      }
    };
  const stoppablyReading =
    <I, O>(
      call: (
        db: ReadableDb,
        input: I,
        services: HostServices,
        cancelling: Cancelling,
      ) => Promise<Result<O, PlannerError>>,
    ) =>
    async (input: I): Promise<Result<O, PlannerError>> => {
      const cancelling = { asked: false };
      beside.add(cancelling);
      try {
        return await onReading((db, asked: I, here) => call(db, asked, here, cancelling))(input);
      } finally {
        beside.delete(cancelling);
      }
    };
  // A check-up needs no workspace; whoever only wants that is made none.
  const checkBeside = async (input: CallInput<'sheet:checkup'>) => {
    const here = services();
    const reader = openForReading(here.folder);
    if (!reader.ok)
      return reader.error.code === 'file-missing' ? checkSheet(here, input) : stoppably(checkSheet)(input);
    const db = reader.value;
    try {
      return await failing(db, () => checkSheet({ ...here, db }, input));
    } finally {
      closeWorkspace(db);
    }
  };
  // A film takes its time, and nobody who writes has to wait for it.
  const taking =
    <I, O extends { readonly sha256: string }>(
      add: (here: HostServices, input: I) => Promise<Result<O, PlannerError>>,
    ) =>
    async (input: I): Promise<Result<O, PlannerError>> => {
      const added = await add(services(), input);
      const isAwaited = added.ok && workspace !== undefined && isMissed(workspace.db, added.value.sha256);
      // A fault while nobody asked for anything shows again, and is told, at the next call.
      if (isAwaited) void onWorkspace(refreshPosts)({}).catch(() => undefined);
      return added;
    };
  const demo = demoDoors(given, {
    isOpen: () => inDemo,
    open: (asked) =>
      inTurn(async () => {
        close();
        inDemo = asked;
        return holding((held) => Promise.resolve(ok(held)));
      }),
  });
  return {
    api: {
      'workspace:read': onReading((db, _input, here) => Promise.resolve(ok(readBrief(db, here, inDemo)))),
      'preferences:save': onWorkspace(savePreferences),
      'demo:open': demo.open,
      'demo:remove': demo.remove,
      'history:read': onReading(readHistorySteps),
      'history:undo': onWorkspace(undo),
      'history:redo': onWorkspace(redo),
      'job:cancel': () => Promise.resolve(ok({ cancelled: stop() })),
      'posts:outline': onReading(outlinePosts),
      'posts:rules': onReading(countPostRules),
      'posts:page': onReading(pagePosts),
      'posts:open': onReading(openPost),
      'posts:around': onReading(postsAround),
      'posts:save': onWorkspace(savePost),
      'posts:create': onWorkspace(createPost),
      'posts:waive': onWorkspace(waiveFinding),
      'posts:unwaive': onWorkspace(unwaiveFinding),
      'posts:deliver': onWorkspace(deliverPost),
      'posts:stops': onReading(listStops),
      'posts:write-stops': onReading(writeStops),
      'posts:out-of-step': onReading(postsOutOfStep),
      'posts:approve': onWorkspace(approvePost),
      'posts:delete': onWorkspace(deletePosts),
      'posts:refresh': stoppably(refreshPosts),
      'posts:check': stoppably(checkPosts),
      // A film takes its time, and nobody who writes has to wait for it.
      'media:add': taking((here, input) => addMedia(here, input)),
      'evidence:add': taking((here, input) => addEvidence(here, input)),
      'template:add': (input) => addTemplate(services(), input),
      'template:read': (input) => lookAtTemplate(services(), input),
      'evidence:save': (input) => saveEvidence(services(), input),
      'ledger:read': onReading(readLedger),
      'ledger:use': onReading(readUse),
      'ledger:save': onWorkspace(saveRecords),
      'ledger:delete': onWorkspace(deleteRecord),
      'applications:dossier': onReading(writeDossier),
      'ledger:history': onReading(readHistory),
      'plan:import': stoppably(importPlan),
      'plan:compare': stoppably(comparePlan),
      'plan:merge': stoppably(mergePlan),
      'plan:write': onReading(writePlanFile),
      'package:write': stoppablyReading(writePackage),
      'sheet:look': stoppably(({ jobs }, { file }) => jobs.look(file)),
      'sheet:preview': stoppably(previewSheet),
      'sheet:rows': onWorkspace(pagePreview),
      'sheet:faults': stoppably(writeFaults),
      'sheet:import': stoppably(importSheet),
      'review:write': stoppably(writeReview),
      'review:import': stoppably(importReview),
      'legal:import': stoppably(importLegal),
      'review:outstanding': onReading(outstandingApprovals),
      'sheet:checkup': (input) => (workspace === undefined ? checkBeside(input) : stoppably(checkSheet)(input)),
      'obstacles:rank': stoppably(rankObstacles),
      'rules:explain': (input) => explainRule(pages, input),
      'batches:preview': stoppably(previewExport),
      'batches:export': stoppably(exportBatch),
      'batches:list': onReading(readBatches),
      'batches:return': stoppably(takeReturned),
      'batches:waiting': onReading(postsWaiting),
      'batches:verify': onWorkspace(verifyBatch),
    },
    idle: () => last.then(() => undefined),
    close,
  };
}

/** Awaits work on a store: a page that SQLite cannot read shows only when it is needed, wherever that is. */
async function failing<T>(
  db: ReadableDb,
  work: () => Promise<Result<T, PlannerError>>,
): Promise<Result<T, PlannerError>> {
  const file = fileOf(db);
  try {
    return await work();
  } catch (error) {
    if (error instanceof Cancelled) return fail({ code: 'cancelled', data: {} });
    const failure = storeFailure(error, file);
    if (failure === undefined) throw error;
    return fail(failure);
  }
}
