// A workspace on disk, filled without a planner and ready to be judged.
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentDigest } from '../../core/domain/content.ts';
import { readLink } from '../../core/domain/link-site.ts';
import type { Post } from '../../core/domain/post.ts';
import { domainsNamed } from '../../core/rules/context/post-links.ts';
import type { WorkspaceState } from '../../core/rules/context/rule-context.ts';
import { upsertAccounts } from '../../db/accounts.ts';
import { upsertApplications } from '../../db/applications.ts';
import { upsertCampaigns } from '../../db/campaigns.ts';
import { upsertClients } from '../../db/clients.ts';
import { atomically, databaseOf } from '../../db/handle.ts';
import { queueAllPosts } from '../../db/judge-queue.ts';
import { upsertListEntries } from '../../db/list-entries.ts';
import { upsertPosts } from '../../db/posts.ts';
import { upsertSettings } from '../../db/settings.ts';
import { upsertSites } from '../../db/sites.ts';
import { type WorkerJobs, workerJobs } from '../../electron/planner/host/worker-jobs.ts';
import { sha256 } from '../../electron/planner/sha256.ts';
import { type HostServices, type Workspace, holdWorkspace } from '../../electron/planner/workspace.ts';
import { NOW } from './data.ts';

const root = new URL('../../', import.meta.url);

/** A folder of its own for one figure, on the disk that the project lies on. */
export interface Desk {
  readonly path: (name: string) => string;
  /** Writes a file and gives its path. */
  readonly file: (name: string, content: string | Uint8Array) => string;
  readonly jobs: WorkerJobs;
  readonly services: HostServices;
  readonly clear: () => Promise<void>;
}

/** Bundles the worker's program where a source is newer, as the command line does before it starts. */
export async function bundleWorker(): Promise<void> {
  const bundle = (await import(new URL('build/bundle.mjs', root).href)) as {
    readonly ensureBundle: (...names: readonly string[]) => void;
  };
  bundle.ensureBundle('headless', 'rules');
}

/** Makes an empty desk; `name` is its workspace's folder. */
export function desk(name: string): Desk {
  const cache = fileURLToPath(new URL('node_modules/.cache/', root));
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'bench-'));
  const path = (file: string): string => join(folder, file);
  const jobs = workerJobs(new URL('dist/headless/job-worker.js', root));
  let ids = 0;
  return {
    path,
    file: (file, content) => {
      writeFileSync(path(file), content);
      return path(file);
    },
    jobs,
    services: {
      folder: path(name),
      program: 'bench',
      operator: 'bench',
      now: () => NOW,
      newId: () => String(ids++).padStart(10, '0'),
      jobs,
      onEvent: () => undefined,
    },
    clear: async () => {
      await jobs.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Opens the desk's workspace and writes a state and posts into it; nothing is judged, everything is queued. */
export function filledWorkspace({ services }: Desk, state: WorkspaceState, posts: readonly Post[]): Workspace {
  const held = holdWorkspace(services);
  if (!held.ok) throw new Error(held.error.code);
  const { db } = held.value;
  atomically(db, () => {
    upsertClients(db, state.clients);
    upsertAccounts(db, state.accounts);
    upsertSites(
      db,
      state.sites.map((site) => {
        const domain = readLink(site.host).site?.domain;
        return domain === undefined ? { site } : { site, domain };
      }),
    );
    upsertApplications(db, state.applications);
    upsertCampaigns(db, state.campaigns);
    upsertSettings(db, state.settings);
    upsertListEntries(db, state.listEntries);
    upsertPosts(
      db,
      posts.map((post) => ({ post, contentSha256: contentDigest(post, sha256), domains: domainsNamed(post) })),
    );
    queueAllPosts(db);
  });
  return held.value;
}

/** Forgets all answers and queues every post, so that the next refresh is the first. */
export function forgetAnswers({ db }: Workspace): void {
  atomically(db, () => {
    databaseOf(db).exec('DELETE FROM finding; DELETE FROM judgement;');
    queueAllPosts(db);
  });
  databaseOf(db).pragma('wal_checkpoint(TRUNCATE)');
}

/** Deletes every post, so that the next import finds none; batches go on naming them. */
export function forgetPosts({ db }: Workspace): void {
  atomically(db, () => databaseOf(db).exec('DELETE FROM post;'));
  databaseOf(db).pragma('wal_checkpoint(TRUNCATE)');
}
