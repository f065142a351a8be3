// What a row of our own 发布清单 says that the post it names knows better.
import type { Post } from '../domain/post.ts';
import { withoutLabel } from '../sheet/compose-text.ts';
import { isNothing } from '../sheet/fold.ts';
import type { ReadRow } from '../sheet/sheet-reading.ts';
import { mediaAt } from './media-places.ts';
import { DECLARED, declaredOf } from './posting-sheet.ts';

/**
 * The row with each file under its own name again, without the note that only repeats what the post declares, and with
 * what reading leaves away of any sheet: a label before the text, a first comment of white space or a dash alone.
 */
export function asOurOwn(row: ReadRow, post: Post): ReadRow {
  const { text, firstComment, media, notes } = row.draft;
  const said = post.firstComment.trim();
  const isBlank = firstComment === '' && (said === '' || isNothing(said));
  const draft = {
    ...row.draft,
    text: text === withoutLabel(post.text) ? post.text : text,
    ...(isBlank && { firstComment: post.firstComment }),
    ...(media && { media: media.map((file) => mediaAt(file.name, post.media) ?? file) }),
    notes: notes.filter(({ label, text: note }) => label !== DECLARED || note !== declaredOf(post)),
  };
  return { ...row, draft };
}
