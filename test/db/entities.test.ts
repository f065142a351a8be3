import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { accountSchema } from '../../core/domain/account.ts';
import { applicationSchema } from '../../core/domain/application.ts';
import { campaignSchema } from '../../core/domain/campaign.ts';
import { clientSchema } from '../../core/domain/client.ts';
import { listEntrySchema } from '../../core/domain/list-entry.ts';
import { postSchema } from '../../core/domain/post.ts';
import { settingSchema } from '../../core/domain/setting.ts';
import { siteSchema } from '../../core/domain/site.ts';
import { accountsByIds, accountsOfClient, allAccounts, upsertAccounts } from '../../db/accounts.ts';
import {
  allApplications,
  applicationsByIds,
  applicationsForDomains,
  applicationsForSites,
  applicationsOfAccount,
  upsertApplications,
} from '../../db/applications.ts';
import { allCampaigns, campaignsByIds, campaignsOfClient, upsertCampaigns } from '../../db/campaigns.ts';
import { allClients, clientsByIds, upsertClients } from '../../db/clients.ts';
import { type WritableDb, databaseOf } from '../../db/handle.ts';
import { allListEntries, entriesOfList, upsertListEntries } from '../../db/list-entries.ts';
import { allPosts, upsertPosts } from '../../db/posts.ts';
import { allSettings, upsertSettings } from '../../db/settings.ts';
import { allSites, sitesByDomains, sitesByIds, sitesOfClient, upsertSites } from '../../db/sites.ts';
import * as arbitrary from './arbitraries.ts';
import { account, application, campaign, client, emptyWorkspace, furnish, site } from './workspace.ts';

/** Writes an entity over whatever was of its kind and reads all of the kind back. */
interface Kind<T> {
  readonly name: string;
  readonly table: string;
  readonly schema: z.ZodType<T>;
  readonly input: fc.Arbitrary<unknown>;
  readonly write: (db: WritableDb, entity: T) => void;
  readonly read: (db: WritableDb) => T[];
}

const kind = <T>(given: Kind<T>): Kind<unknown> => given as unknown as Kind<unknown>;

const KINDS = [
  kind({
    name: 'client',
    table: 'client',
    schema: clientSchema,
    input: arbitrary.anyClient,
    write: (db, entity) => upsertClients(db, [entity]),
    read: allClients,
  }),
  kind({
    name: 'account',
    table: 'account',
    schema: accountSchema,
    input: arbitrary.anyAccount,
    write: (db, entity) => upsertAccounts(db, [entity]),
    read: allAccounts,
  }),
  kind({
    name: 'site',
    table: 'site',
    schema: siteSchema,
    input: arbitrary.anySite,
    write: (db, entity) => upsertSites(db, [{ site: entity, domain: 'example.com' }]),
    read: allSites,
  }),
  kind({
    name: 'application',
    table: 'application',
    schema: applicationSchema,
    input: arbitrary.anyApplication,
    write: (db, entity) => upsertApplications(db, [entity]),
    read: allApplications,
  }),
  kind({
    name: 'campaign',
    table: 'campaign',
    schema: campaignSchema,
    input: arbitrary.anyCampaign,
    write: (db, entity) => upsertCampaigns(db, [entity]),
    read: allCampaigns,
  }),
  kind({
    name: 'setting',
    table: 'setting',
    schema: settingSchema,
    input: arbitrary.anySetting,
    write: (db, entity) => upsertSettings(db, [entity]),
    read: allSettings,
  }),
  kind({
    name: 'list entry',
    table: 'list_entry',
    schema: listEntrySchema,
    input: arbitrary.anyListEntry,
    write: (db, entity) => upsertListEntries(db, [entity]),
    read: allListEntries,
  }),
  kind({
    name: 'post',
    table: 'post',
    schema: postSchema,
    input: arbitrary.anyPost,
    write: (db, entity) => upsertPosts(db, [{ post: entity, contentSha256: '', domains: [] }]),
    read: allPosts,
  }),
];

describe('what is written comes back equal, key by key in the order of the schema', () => {
  it.each(KINDS)('$name', ({ table, schema, input, write, read }) => {
    const db = emptyWorkspace();
    furnish(db);
    const database = databaseOf(db);
    fc.assert(
      fc.property(input, (value) => {
        const entity = schema.parse(value);
        database.exec('BEGIN');
        try {
          // References are looked at when a transaction ends, and this one is undone.
          database.exec(`DELETE FROM "${table}"`);
          write(db, entity);
          const [back, ...others] = read(db);
          expect(others).toEqual([]);
          expect(back).toStrictEqual(entity);
          expect(JSON.stringify(back)).toBe(JSON.stringify(entity));
        } finally {
          database.exec('ROLLBACK');
        }
      }),
      { numRuns: 300 },
    );
  });
});

it('writing again replaces the whole entity and makes no second one', () => {
  const db = emptyWorkspace();
  furnish(db);
  const full = clientSchema.parse({ ...client('c1'), uscc: '9131000063159284XQ', requiresApproval: true });
  upsertClients(db, [full]);
  expect(allClients(db)).toStrictEqual([full, client('c2')]);
  upsertClients(db, [client('c1')]);
  expect(allClients(db)).toStrictEqual([client('c1'), client('c2')]);
});

it('a setting goes by client, rule and key; the workspace’s own come first', () => {
  const db = emptyWorkspace();
  furnish(db);
  const setting = (clientId: string | undefined, value: number) =>
    settingSchema.parse({
      ...(clientId !== undefined && { clientId }),
      rule: 'schedule-collision',
      key: 'minutes',
      value,
    });
  upsertSettings(db, [
    setting('c2', 1),
    setting('c1', 2),
    setting(undefined, 3),
    setting('c2', 4),
    setting(undefined, 5),
  ]);
  expect(allSettings(db)).toStrictEqual([setting(undefined, 5), setting('c1', 2), setting('c2', 4)]);
});

it('a list entry goes by list, value and account', () => {
  const db = emptyWorkspace();
  furnish(db);
  const entry = (list: string, value: string, more: object = {}) =>
    listEntrySchema.parse({ list, value, change: 'off', ...more });
  upsertListEntries(db, [
    entry('platforms', 'b.com', { accountId: 'a1' }),
    entry('platforms', 'b.com'),
    entry('platforms', 'a.com'),
    entry('media', 'b.com'),
    entry('platforms', 'b.com', { evidence: '截图' }),
  ]);
  expect(entriesOfList(db, 'platforms')).toStrictEqual([
    entry('platforms', 'a.com'),
    entry('platforms', 'b.com', { evidence: '截图' }),
    entry('platforms', 'b.com', { accountId: 'a1' }),
  ]);
  expect(allListEntries(db)).toHaveLength(4);
});

describe('questions about entities', () => {
  const c = (id: string) => client(id);
  const cases: readonly (readonly [string, (db: WritableDb) => unknown, unknown])[] = [
    ['clients by ids', (db) => clientsByIds(db, [c('c2').id, c('c9').id]), [c('c2')]],
    ['no ids at all', (db) => clientsByIds(db, []), []],
    ['accounts by ids', (db) => accountsByIds(db, [account('a1', 'c1').id]), [account('a1', 'c1')]],
    ['accounts of a client', (db) => accountsOfClient(db, c('c2').id), [account('a2', 'c2')]],
    ['sites by ids', (db) => sitesByIds(db, [site('s2', 'c2', 'localhost').id]), [site('s2', 'c2', 'localhost')]],
    ['sites of a client', (db) => sitesOfClient(db, c('c1').id), [site('s1', 'c1', 'www.example.com')]],
    ['sites by domain', (db) => sitesByDomains(db, ['example.com', 'x.cn']), [site('s1', 'c1', 'www.example.com')]],
    ['sites of no domain', (db) => sitesByDomains(db, ['']), []],
    [
      'applications by ids',
      (db) => applicationsByIds(db, [application('w1', 'a1', 's1').id]),
      [application('w1', 'a1', 's1')],
    ],
    [
      'applications for a site',
      (db) => applicationsForSites(db, [site('s1', 'c1', 'x').id]),
      [application('w1', 'a1', 's1')],
    ],
    ['applications for another', (db) => applicationsForSites(db, [site('s2', 'c1', 'x').id]), []],
    ['applications of an account', (db) => applicationsOfAccount(db, account('a2', 'c2').id), []],
    ['applications for a domain', (db) => applicationsForDomains(db, ['example.com']), [application('w1', 'a1', 's1')]],
    ['campaigns by ids', (db) => campaignsByIds(db, [campaign('k2', 'c2').id]), [campaign('k2', 'c2')]],
    ['campaigns of a client', (db) => campaignsOfClient(db, c('c1').id), [campaign('k1', 'c1')]],
  ];

  it.each(cases)('%s', (_name, ask, answer) => {
    const db = emptyWorkspace();
    furnish(db);
    expect(ask(db)).toStrictEqual(answer);
  });

  it('takes more ids than a statement has parameters', () => {
    const db = emptyWorkspace();
    const many = Array.from({ length: 40_000 }, (_, index) => client(`c${index}`));
    upsertClients(db, many);
    const ids = many.map(({ id }) => id);
    expect(clientsByIds(db, ids).map(({ id }) => id)).toStrictEqual(ids.sort());
  });
});
