// Holds what a poster handed back against what the workspace knows. A file adds to what is recorded and never takes from it.
import type { Sha256 } from '../../domain/content.ts';
import { type Delivery, type PutThere, type ToldDelivery, delivered } from '../../domain/delivery.ts';
import { type Instant, type TimeZone, clockText } from '../../domain/instant.ts';
import type { Post } from '../../domain/post.ts';
import { shown } from '../../domain/problem.ts';
import { asKept } from '../../domain/text.ts';
import { actualTime } from './actual-time.ts';
import { readPostLink } from './post-link.ts';
import { type ReturnProblem, returnError, returnWarning } from './return-problems.ts';
import type { ReturnedFile, ReturnedRow } from './returned-row.ts';

/** A post as it is, and as it last left. */
export interface KnownPost {
  readonly post: Post;
  readonly zone: TimeZone;
  /**
   * Absent where it never left, or is not in the batch that the file names; text and time, as they were handed out, are
   * absent where nobody knows them any more.
   */
  readonly left?: { readonly batch: string; readonly text?: string; readonly scheduledAt?: Instant | undefined };
}

/** One post of the file. `after` is the post itself where nothing new was told. */
export interface MatchedReturn {
  readonly row: number;
  readonly state: ReturnedRow['state'];
  readonly batch: string;
  readonly before: Post;
  readonly after: Post;
  /** Weibo holds another text of it than it has now. */
  readonly isStale: boolean;
}

export interface MatchedFile {
  readonly posts: readonly MatchedReturn[];
  /** Of the file and of its rows, by row. */
  readonly problems: readonly ReturnProblem[];
}

// The clocks of two computers are not the same to the minute.
const CLOCKS_APART = 10 * 60_000;

/** Says of every row what would be recorded, or what is in its way. */
export function matchReturned(
  { rows, problems, batch }: ReturnedFile,
  known: ReadonlyMap<string, KnownPost>,
  now: Instant,
  sha256: Sha256,
): MatchedFile {
  const found = [...problems];
  const posts: MatchedReturn[] = [];
  const first = new Map<string, number>();
  for (const row of rows) {
    const earlier = first.get(row.id);
    if (earlier !== undefined) {
      found.push(returnError('id-twice', row.row, { id: row.id, first: earlier }));
      continue;
    }
    first.set(row.id, row.row);
    const of = known.get(row.id);
    if (of === undefined) found.push(returnError('post-unknown', row.row, { id: row.id }));
    else if (of.left === undefined) found.push(neverLeft(row, batch));
    else {
      const matched = matchRow(row, of, of.left, now, sha256);
      found.push(...matched.problems);
      if (matched.post !== undefined) posts.push(matched.post);
    }
  }
  return { posts, problems: found.sort((a, b) => a.row - b.row) };
}

const neverLeft = ({ row, id }: ReturnedRow, batch: string | undefined): ReturnProblem =>
  batch === undefined ? returnError('never-exported', row, { id }) : returnError('not-in-batch', row, { id, batch });

interface MatchedRow {
  readonly post?: MatchedReturn;
  readonly problems: readonly ReturnProblem[];
}

function matchRow(
  told: ReturnedRow,
  { post, zone }: KnownPost,
  left: NonNullable<KnownPost['left']>,
  now: Instant,
  sha256: Sha256,
): MatchedRow {
  const read = readTold(told, post, zone, now);
  if ('problem' in read) return { problems: [read.problem] };
  const { link, publishedAt, warnings } = read;
  const { row, id, state, by, screenshot } = told;
  const against = contradiction(told, post.delivery, { link, publishedAt }, zone);
  if (against !== undefined) return { problems: [against] };
  const text = left.text ?? (told.text === undefined ? undefined : readText(told.text, post.text));
  const presentHash = sha256(post.text);
  const isEdited = told.text !== undefined && left.text !== undefined && asKept(told.text) !== asKept(left.text);
  const delivery = advanced(
    post.delivery,
    {
      state,
      link,
      publishedAt,
      ...(by !== undefined && { by }),
      ...(screenshot !== undefined && { screenshot }),
    },
    { textHash: text === undefined ? undefined : sha256(text), scheduledAt: left.scheduledAt },
    presentHash,
  );
  const isStale =
    delivery.state !== 'withdrawn' && delivery.textHash !== undefined && delivery.textHash !== presentHash;
  const isNew = JSON.stringify(delivery) !== JSON.stringify(post.delivery);
  const problems = [
    ...warnings,
    ...(isNew && isStale ? [returnWarning('text-changed', row, { id })] : []),
    ...(isNew && isEdited ? [returnWarning('text-edited', row, { id })] : []),
  ];
  const after = isNew ? { ...post, delivery } : post;
  return { post: { row, state, batch: left.batch, before: post, after, isStale }, problems };
}

/** A text of a cell as the post would have it: a spreadsheet program may have changed its line ends and the space around it. */
const readText = (shownText: string, present: string): string =>
  asKept(shownText) === asKept(present) ? present : shownText.replace(/\r\n?/g, '\n');

type Read = Pick<ToldDelivery, 'link' | 'publishedAt'>;

/** The link and the time, read; or what cannot be read of them. */
function readTold(
  { row, link, at, atText = '' }: ReturnedRow,
  { scheduledAt }: Post,
  zone: TimeZone,
  now: Instant,
): (Read & { readonly warnings: readonly ReturnProblem[] }) | { readonly problem: ReturnProblem } {
  const value = shown(atText);
  const publishedAt = at === undefined ? undefined : actualTime(at, zone, scheduledAt ?? now);
  if (publishedAt === 'unreadable') return { problem: returnError('time-unreadable', row, { value }) };
  if (publishedAt === 'without-clock') return { problem: returnError('time-without-clock', row, { value }) };
  if (publishedAt !== undefined && publishedAt > now + CLOCKS_APART) {
    return { problem: returnError('time-ahead', row, { value }) };
  }
  if (link === undefined) return { link, publishedAt, warnings: [] };
  const address = readPostLink(link);
  if (address === undefined) return { problem: returnError('link-unreadable', row, { value: shown(link) }) };
  const { url, host, isWeibo } = address;
  return { link: url, publishedAt, warnings: isWeibo ? [] : [returnWarning('link-elsewhere', row, { host })] };
}

/** What the workspace knows otherwise; a person has to look which of both is true. */
function contradiction(
  { row, id, state }: ReturnedRow,
  known: Delivery,
  { link, publishedAt }: Read,
  zone: TimeZone,
): ReturnProblem | undefined {
  if (known.state === 'withdrawn' && state !== 'withdrawn') return returnError('withdrawn-here', row, { id });
  if (known.state === 'unscheduled') return undefined;
  if (link !== undefined && known.link !== undefined && link !== known.link) {
    return returnError('other-link', row, { id, value: shown(link), known: shown(known.link) });
  }
  if (publishedAt !== undefined && known.publishedAt !== undefined && publishedAt !== known.publishedAt) {
    const [value, onRecord] = [clockText(publishedAt, zone), clockText(known.publishedAt, zone)];
    return returnError('other-time', row, { id, value, known: onRecord });
  }
  return undefined;
}

const STEPS: readonly Delivery['state'][] = ['unscheduled', 'scheduled', 'published', 'withdrawn'];

/** The delivery with what is new in the file; `out` is what was handed out, `presentHash` of the text that the post has. */
function advanced(
  known: Delivery,
  told: ToldDelivery & { readonly state: ReturnedRow['state'] },
  out: PutThere,
  presentHash: string,
): Delivery {
  const [from, to] = [STEPS.indexOf(known.state), STEPS.indexOf(told.state)];
  // Whoever changed the text there since may have recorded it; what the post has now is then the latest.
  const textHash = out.textHash === presentHash ? out.textHash : (known.textHash ?? out.textHash);
  const newest: PutThere = { textHash, scheduledAt: known.scheduledAt ?? out.scheduledAt };
  if (to > from) return delivered(known, told, newest);
  // An older file says nothing new of a post that has gone further, but may still know who and where.
  const { link, publishedAt, by, screenshot } = told;
  const filled: ToldDelivery = {
    state: known.state,
    link: known.link ?? link,
    publishedAt: known.publishedAt ?? publishedAt,
    ...(known.by === undefined && by !== undefined && { by }),
    ...(known.screenshot === undefined && screenshot !== undefined && { screenshot }),
  };
  return delivered(known, filled, to === from && to === STEPS.indexOf('scheduled') ? newest : known);
}
