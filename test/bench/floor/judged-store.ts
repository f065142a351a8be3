// The bare parts of posts that are judged where they are stored, in their order and in one place for every figure that needs them.
import type Database from 'better-sqlite3';
import { databaseOf } from '../../../db/handle.ts';
import { judgementsOf } from '../../../db/judgements.ts';
import { postsByIds } from '../../../db/posts.ts';
import type { PostId } from '../../../core/ids.ts';
import type { Workspace } from '../../../electron/planner/workspace.ts';
import type { Desk } from '../desk.ts';
import { listedDomains } from '../rules-in-memory.ts';
import { judgeBare } from './judging.ts';
import { bareStore, echoOf, hashTexts, insertAnswers, insertRows, selectRows } from './store.ts';

/** The bare parts for the posts of a workspace, which has judged them. */
export interface JudgedStore {
  /** Forgets what the last turn wrote. */
  readonly clear: () => void;
  /** Writes the posts' rows into a table without an index. */
  readonly store: () => void;
  /** Reads the rows, hashes the texts, hops to a worker and back, judges, writes the answers. */
  readonly judge: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Gets the bare parts ready; they read the posts from the workspace itself. */
export function judgedStore(own: Desk, { db }: Workspace, ids: readonly PostId[]): JudgedStore {
  const items = postsByIds(db, ids);
  const texts = items.map(({ text }) => text);
  const answers = judgementsOf(db, ids);
  const listed = listedDomains();
  const echo = echoOf(answers);
  const database: Database.Database = databaseOf(db);
  const rows = selectRows(database);
  const store = bareStore(own.path('bare.sqlite'), rows[0]?.length ?? 0);
  return {
    clear: () => {
      store.exec('DELETE FROM finding; DELETE FROM judgement; DELETE FROM post;');
      store.pragma('wal_checkpoint(TRUNCATE)');
    },
    store: () => {
      insertRows(store, rows);
    },
    judge: async () => {
      const read = selectRows(database);
      hashTexts(texts);
      await echo.hop(read);
      judgeBare(items, listed);
      insertAnswers(store, answers);
    },
    close: async () => {
      store.close();
      await echo.stop();
    },
  };
}
