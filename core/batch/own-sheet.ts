// What a row of our own 发布清单 says that the post it names knows better.
import type { Post } from '../domain/post.ts';
import type { ReadRow } from '../sheet/sheet-reading.ts';
import { mediaAt } from './media-places.ts';
import { DECLARED, declaredOf } from './posting-sheet.ts';

/** The row with each file under its own name again, and without the note that only repeats what the post declares. */
export function asOurOwn(row: ReadRow, post: Post): ReadRow {
  const { media, notes } = row.draft;
  const draft = {
    ...row.draft,
    ...(media && { media: media.map((file) => mediaAt(file.name, post.media) ?? file) }),
    notes: notes.filter(({ label, text }) => label !== DECLARED || text !== declaredOf(post)),
  };
  return { ...row, draft };
}
