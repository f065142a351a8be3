import type { Setting } from '../core/domain/setting.ts';
import { entityTable, removeAll, select, upsertAll } from './entity-table.ts';
import type { ReadableDb, WritableDb } from './handle.ts';

const IDENTITY = [`coalesce(client_id, '')`, 'rule', '"key"'];

// A setting's scope is its client; without one it is the workspace's.
const settings = entityTable<Setting>(
  'setting',
  { clientId: 'plain', rule: 'plain', key: 'plain', value: 'json' },
  { identity: IDENTITY },
);

/** Writes settings by client, rule and key, all or none. */
export const upsertSettings = (db: WritableDb, list: Iterable<Setting>): void => upsertAll(db, settings, list);

/** All settings, the workspace's own first, then by client, rule and key. */
export const allSettings = (db: ReadableDb): Setting[] => select(db, settings, 'true', [], IDENTITY.join(', '));

/** Deletes settings by client, rule and key. */
export const deleteSettings = (db: WritableDb, list: readonly Setting[]): void =>
  removeAll(
    db,
    settings,
    list.map(({ clientId, rule, key }) => [clientId ?? '', rule, key]),
  );
