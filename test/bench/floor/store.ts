// What judging a workspace on disk costs besides judging: reading, hashing, crossing to a worker and back, writing.
import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import Database from 'better-sqlite3';
import type { Judgement } from '../../../core/domain/finding.ts';

type Row = readonly (string | number | null)[];

/** Reads all rows of posts as SQLite gives them. */
export const selectRows = (database: Database.Database): Row[] =>
  database.prepare<[], Row>('SELECT * FROM post').raw().all();

/** SHA-256 of every text. */
export const hashTexts = (texts: readonly string[]): string[] =>
  texts.map((text) => createHash('sha256').update(text).digest('hex'));

/** A worker thread that answers every message with what it was started to answer. */
export interface Echo {
  readonly hop: (message: unknown) => Promise<unknown>;
  readonly stop: () => Promise<unknown>;
}

/** Starts a worker that takes any message and sends `answer` back. */
export function echoOf(answer: unknown): Echo {
  const program =
    "const { parentPort, workerData } = require('node:worker_threads');" +
    "parentPort.on('message', () => parentPort.postMessage(workerData));";
  const worker = new Worker(program, { eval: true, workerData: answer });
  return {
    hop: (message) =>
      new Promise((resolve) => {
        worker.once('message', resolve);
        worker.postMessage(message);
      }),
    stop: () => worker.terminate(),
  };
}

/**
 * A file with plain tables: two for answers, keys and columns as the product has them, no further index, no references; one
 * for posts of so many columns.
 */
export function bareStore(file: string, columns: number): Database.Database {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.exec(`
    CREATE TABLE judgement (post_id TEXT PRIMARY KEY NOT NULL, verdict TEXT NOT NULL, valid_from INTEGER,
      recheck_at INTEGER, input_hash TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE finding (post_id TEXT NOT NULL, seq INTEGER NOT NULL, rule TEXT NOT NULL, message TEXT NOT NULL,
      severity TEXT NOT NULL, field TEXT NOT NULL, span_start INTEGER, span_end INTEGER, data TEXT NOT NULL, fix TEXT,
      PRIMARY KEY (post_id, seq)) STRICT, WITHOUT ROWID;
    CREATE TABLE post (${Array.from({ length: columns }, (_, index) => `c${index} ANY`).join(', ')}) STRICT;`);
  return database;
}

/** Writes rows of posts in one transaction. */
export function insertRows(database: Database.Database, rows: readonly Row[]): void {
  const insert = database.prepare(`INSERT INTO post VALUES (${(rows[0] ?? []).map(() => '?').join(', ')})`);
  database.transaction(() => {
    for (const row of rows) insert.run(...row);
  })();
}

/** Writes answers in one transaction. */
export function insertAnswers(database: Database.Database, answers: readonly Judgement[]): void {
  const judgement = database.prepare('INSERT INTO judgement VALUES (?, ?, ?, ?, ?)');
  const finding = database.prepare('INSERT INTO finding VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  database.transaction(() => {
    for (const { postId, verdict, validFrom, recheckAt, inputHash, findings } of answers) {
      judgement.run(postId, verdict, validFrom ?? null, recheckAt ?? null, inputHash);
      findings.forEach(({ rule, message, severity, field, span, data, fix }, seq) => {
        const place = [field, span?.start ?? null, span?.end ?? null];
        finding.run(
          postId,
          seq,
          rule,
          message,
          severity,
          ...place,
          JSON.stringify(data),
          fix ? JSON.stringify(fix) : null,
        );
      });
    }
  })();
}
