// Workspaces for tests: each in a folder of its own that goes when the test is over.

import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { accountSchema } from '../../core/domain/account.ts';
import { applicationSchema } from '../../core/domain/application.ts';
import { campaignSchema } from '../../core/domain/campaign.ts';
import { clientSchema } from '../../core/domain/client.ts';
import { type Instant, parseInstant } from '../../core/domain/instant.ts';
import { type Post, parsePost } from '../../core/domain/post.ts';
import { siteSchema } from '../../core/domain/site.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import type { Result } from '../../core/result.ts';
import { upsertAccounts } from '../../db/accounts.ts';
import { upsertApplications } from '../../db/applications.ts';
import { upsertCampaigns } from '../../db/campaigns.ts';
import { upsertClients } from '../../db/clients.ts';
import { type ReadableDb, type WritableDb, closeWorkspace } from '../../db/handle.ts';
import { openWorkspace } from '../../db/open.ts';
import { type PostToStore, upsertPosts } from '../../db/posts.ts';
import { upsertSites } from '../../db/sites.ts';

/** An empty folder that is removed after the test. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fangxing-db-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The value of a result that has to be there. */
export function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** The error of a result that has to be refused. */
export function refusal(result: Result<unknown, PlannerError>): PlannerError {
  if (result.ok) throw new Error('was not refused');
  return result.error;
}

/** Closes a handle after the test, before its folder goes. */
export function closing<T extends ReadableDb>(db: T): T {
  onTestFinished(() => closeWorkspace(db));
  return db;
}

/** An empty workspace. */
export const emptyWorkspace = (folder = emptyFolder()): WritableDb =>
  closing(must(openWorkspace(folder, { create: true })));

export const instant = (text: string): Instant => {
  const parsed = parseInstant(text);
  if (parsed === undefined) throw new Error(`${text} is not an instant`);
  return parsed;
};

/** A parsed post; what is not given is as plain as can be. */
export const post = (fields: Readonly<Record<string, unknown>>): Post =>
  must(parsePost({ clientId: 'c1', accountId: 'a1', text: '新茶上市', ...fields }));

export const stored = (fields: Readonly<Record<string, unknown>>, ...domains: readonly string[]): PostToStore => ({
  post: post(fields),
  contentSha256: 'ab'.repeat(32),
  domains,
});

export const client = (id: string) => clientSchema.parse({ id, name: `客户 ${id}`, region: 'mainland' });

export const account = (id: string, clientId: string) =>
  accountSchema.parse({ id, owner: 'brand', clientId, nickname: `号 ${id}`, kind: 'enterprise' });

export const site = (id: string, clientId: string, host: string) => siteSchema.parse({ id, clientId, host });

export const application = (id: string, accountId: string, siteId: string) =>
  applicationSchema.parse({ id, accountId, siteId, state: 'draft' });

export const campaign = (id: string, clientId: string) =>
  campaignSchema.parse({ id, clientId, name: `项目 ${id}`, startsOn: '2026-12-01', endsOn: '2026-12-12' });

/** Two clients, each with an account, a site and a campaign; one application; three posts, one of them an ad. */
export function furnish(db: WritableDb): void {
  upsertClients(db, [client('c1'), client('c2')]);
  upsertAccounts(db, [account('a1', 'c1'), account('a2', 'c2')]);
  upsertSites(db, [
    { site: site('s1', 'c1', 'www.example.com'), domain: 'example.com' },
    { site: site('s2', 'c2', 'localhost') },
  ]);
  upsertApplications(db, [application('w1', 'a1', 's1')]);
  upsertCampaigns(db, [campaign('k1', 'c1'), campaign('k2', 'c2')]);
  upsertPosts(db, [
    stored({ id: 'p1', campaignId: 'k1', scheduledAt: '2026-12-03T10:00:00+08:00' }, 'example.com', 'weibo.com'),
    stored({ id: 'p2', scheduledAt: '2026-12-01T10:00:00+08:00' }, 'example.com'),
    stored({ id: 'p3', clientId: 'c2', accountId: 'a2', placement: 'ad', promotes: 'p1' }),
  ]);
}

/** The names of the files in a folder, sorted. */
export const filesIn = (folder: string): string[] => readdirSync(folder).sort();
