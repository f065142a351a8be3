import type { Campaign } from '../core/domain/campaign.ts';
import type { CampaignId, ClientId } from '../core/ids.ts';
import { among, entityTable, listOf, removeAll, select, upsertAll } from './entity-table.ts';
import type { ReadableDb, WritableDb } from './handle.ts';

const campaigns = entityTable<Campaign>('campaign', {
  id: 'plain',
  clientId: 'plain',
  name: 'plain',
  startsOn: 'plain',
  endsOn: 'plain',
  timeZone: 'plain',
  categories: 'json',
});

/** Writes campaigns by id, all or none. */
export const upsertCampaigns = (db: WritableDb, list: Iterable<Campaign>): void => upsertAll(db, campaigns, list);

/** All campaigns by id. */
export const allCampaigns = (db: ReadableDb): Campaign[] => select(db, campaigns, 'true');

/** The campaigns among these ids, by id; unknown ids are passed over. */
export const campaignsByIds = (db: ReadableDb, ids: Iterable<CampaignId>): Campaign[] =>
  select(db, campaigns, among('id'), [listOf(ids)]);

/** A client's campaigns, by id. */
export const campaignsOfClient = (db: ReadableDb, clientId: ClientId): Campaign[] =>
  select(db, campaigns, 'client_id = ?', [clientId]);

/** Deletes campaigns by their ids; what still names one of them fails the commit. */
export const deleteCampaigns = (db: WritableDb, ids: Iterable<CampaignId>): void =>
  removeAll(
    db,
    campaigns,
    [...ids].map((id) => [id]),
  );
