import type { Instant } from '../core/domain/instant.ts';
import type { PostId } from '../core/ids.ts';
import { type ReadableDb, type WritableDb, rowsOf, writer } from './handle.ts';

/** What was typed into a post's form and could not be taken, as JSON values. */
export interface Draft {
  readonly form: unknown;
  readonly problems: unknown;
  readonly at: Instant;
}

/** Keeps a draft of a post in place of the one before. */
export const keepDraft = (db: WritableDb, id: PostId, { form, problems, at }: Draft): void =>
  void writer(db, 'INSERT OR REPLACE INTO draft (post_id, form, problems, at) VALUES (?, ?, ?, ?)')(
    id,
    JSON.stringify(form),
    JSON.stringify(problems),
    at,
  );

/** Lets go of a post's draft; false where there was none. */
export const dropDraft = (db: WritableDb, id: PostId): boolean =>
  writer(db, 'DELETE FROM draft WHERE post_id = ?')(id).changes > 0;

/** The draft of a post, if there is one. */
export const draftOf = (db: ReadableDb, id: PostId): Draft | undefined =>
  rowsOf<readonly [string, string, Instant]>(db, 'SELECT form, problems, at FROM draft WHERE post_id = ?', id).map(
    ([form, problems, at]) => ({ form: JSON.parse(form) as unknown, problems: JSON.parse(problems) as unknown, at }),
  )[0];
