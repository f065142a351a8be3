// A planner at work on a folder of its own, with a clock that a test sets, and readers of what it stored.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CallOutput } from '../../../core/api.ts';
import type { ImportCounts } from '../../../core/api/sheets.ts';
import type { Judgement } from '../../../core/domain/finding.ts';
import type { Instant } from '../../../core/domain/instant.ts';
import type { PostId } from '../../../core/ids.ts';
import type { Result } from '../../../core/result.ts';
import { judgePosts } from '../../../core/rules/judging/judgements.ts';
import { readJudgements } from '../../../db/judgements.ts';
import { type ReadableDb, closeWorkspace } from '../../../db/handle.ts';
import { openForReading } from '../../../db/open.ts';
import { allPosts } from '../../../db/posts.ts';
import { judgingOrder, wholeState } from '../../../electron/planner/judging/context.ts';
import { type Jobs, jobs } from '../../../electron/planner/host/jobs.ts';
import { createPlanner } from '../../../electron/planner/planner.ts';
import { sha256 } from '../../../electron/planner/sha256.ts';

export type Plain = Readonly<Record<string, unknown>>;

/** Lists of a plan.json; what is missing is empty. */
export type Lists = Readonly<Partial<Record<ListKey, readonly Plain[]>>>;

export type ListKey = 'clients' | 'accounts' | 'sites' | 'applications' | 'campaigns' | 'posts' | 'settings' | 'lists';

export interface Desk {
  readonly folder: string;
  readonly take: (lists: Lists, now: Instant) => Promise<ImportCounts>;
  /** Takes the lists unless they are refused; says whether they were taken. */
  readonly offer: (lists: Lists, now: Instant) => Promise<boolean>;
  readonly check: (now: Instant) => Promise<CallOutput<'posts:check'>>;
  readonly unblock: (now: Instant) => Promise<CallOutput<'obstacles:rank'>>;
  readonly send: (now: Instant, clearedOnly?: boolean) => Promise<CallOutput<'batches:export'>>;
  /** What is stored at this moment. */
  readonly stored: () => readonly Judgement[];
  /** What judging every post of the store afresh gives. */
  readonly anew: (now: Instant) => readonly Judgement[];
  /** The workspace as the text of a plan.json in a file. */
  readonly written: () => Promise<string>;
  readonly takeFile: (file: string, now: Instant) => Promise<ImportCounts>;
  readonly close: () => void;
}

const scratch = (): string => mkdtempSync(join(tmpdir(), 'fangxing-planner-'));

function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** Sits down at the workspace in a folder. */
export function deskAt(folder: string, judge: Jobs['judge'] = jobs.judge): Desk {
  let clock = 0 as Instant;
  let count = 0;
  const planner = createPlanner(
    {
      folder: join(folder, 'data'),
      program: 'test',
      operator: 'tester',
      now: () => clock,
      newId: () => String(count++).padStart(6, '0'),
      jobs: { ...jobs, judge },
      onEvent: () => undefined,
    },
    'docs/rules',
  );
  const { api } = planner;
  const at = (now: Instant): void => void (clock = now);
  const importing = (file: string, now: Instant) => {
    at(now);
    return api['plan:import']({ file, dryRun: false });
  };
  const takeFile = async (file: string, now: Instant): Promise<ImportCounts> => must(await importing(file, now));
  const fileOf = (lists: Lists): string => {
    const file = join(folder, `change-${count++}.json`);
    writeFileSync(file, JSON.stringify({ format: 'fangxing-plan', version: 1, ...lists }));
    return file;
  };
  return {
    folder,
    takeFile,
    take: (lists, now) => takeFile(fileOf(lists), now),
    offer: async (lists, now) => (await importing(fileOf(lists), now)).ok,
    check: async (now) => {
      at(now);
      return must(await api['posts:check']({}));
    },
    unblock: async (now) => {
      at(now);
      return must(await api['obstacles:rank']({}));
    },
    send: async (now, clearedOnly = false) => {
      at(now);
      const out = join(folder, 'out');
      return must(await api['batches:export']({ folder: out, formats: ['csv'], clearedOnly }));
    },
    stored: () => reading(folder, (db) => [...readJudgements(db)]),
    anew: (now) => reading(folder, (db) => judgedAnew(db, now)),
    written: async () => {
      const file = join(folder, `whole-${count++}.json`);
      must(await api['plan:write']({ file }));
      return file;
    },
    close: planner.close,
  };
}

/** Reads a workspace beside whoever holds it. */
export function reading<T>(folder: string, read: (db: ReadableDb) => T): T {
  const db = must(openForReading(join(folder, 'data')));
  try {
    return read(db);
  } finally {
    closeWorkspace(db);
  }
}

function judgedAnew(db: ReadableDb, now: Instant): readonly Judgement[] {
  const order = judgingOrder(db, allPosts(db), wholeState(db), now);
  const posts = order.posts.map(({ earlier: _earlier, ...item }) => ({ ...item, domains: [] }));
  return judgePosts({ ...order, posts }, sha256).map(({ judgement }) => judgement);
}

/** Works in a folder of its own, which is gone afterwards. */
export async function atNewDesk<T>(work: (desk: Desk) => Promise<T>, judge?: Jobs['judge']): Promise<T> {
  const folder = scratch();
  const desk = deskAt(folder, judge);
  try {
    return await work(desk);
  } finally {
    desk.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Works on a copy of a workspace that nobody holds at the moment. */
export async function atCopy<T>(of: Desk, work: (desk: Desk) => Promise<T>): Promise<T> {
  of.close();
  return atNewDesk(async (desk) => {
    cpSync(join(of.folder, 'data'), join(desk.folder, 'data'), { recursive: true });
    return work(desk);
  });
}

/** What a brand-new workspace answers that takes the whole of this one at the same time. */
export async function afresh(desk: Desk, now: Instant): Promise<readonly Judgement[]> {
  const file = await desk.written();
  return atNewDesk(async (other) => {
    await other.takeFile(file, now);
    return other.stored();
  });
}

/** The answers by post. */
export const byPost = (answers: readonly Judgement[]): ReadonlyMap<PostId, Judgement> =>
  new Map(answers.map((answer) => [answer.postId, answer]));

/** The posts whose stored answer is not what judging afresh gives, with both. */
export function disagreements(desk: Desk, now: Instant): readonly { stored: Judgement | undefined; anew: Judgement }[] {
  const stored = byPost(desk.stored());
  return desk
    .anew(now)
    .map((anew) => ({ stored: stored.get(anew.postId), anew }))
    .filter((pair) => JSON.stringify(inKeyOrder(pair.stored)) !== JSON.stringify(inKeyOrder(pair.anew)));
}

// The two are made by different hands, so their keys may stand in different orders.
const inKeyOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inKeyOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]: [string, unknown]) => [key, inKeyOrder(item)]),
  );
};
