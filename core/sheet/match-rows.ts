import type { Media } from '../domain/media.ts';
import { type Instant, CHINA, formatInstant, parseInstant } from '../domain/instant.ts';
import type { Post } from '../domain/post.ts';
import type { AccountId, PostId } from '../ids.ts';
import type { NoteForm, PostDraft, ReadRow, TargetForm } from './sheet-reading.ts';

/** A post as in plan.json, for `parsePost`. */
export type PostForm = Readonly<Record<string, unknown>> & { readonly id: string };

/** What a row became: a new post, or what an existing one turns into. */
export type MatchedRow = { readonly row: number; readonly post: PostForm } & (
  { readonly kind: 'created' } | { readonly kind: 'matched'; readonly existing: PostId }
);

const MINUTE = 60_000;
const GAP = '\u0000';

interface Keyed {
  readonly accountId: AccountId;
  readonly minute: number | undefined;
  readonly text: string;
}

const minuteOf = (instant: Instant | undefined): number | undefined =>
  instant === undefined ? undefined : Math.floor(instant / MINUTE);

const isClosed = ({ delivery }: Post): boolean => delivery.state === 'published' || delivery.state === 'withdrawn';

// One function a pass, surest first; undefined where the pass has nothing to go by.
const PASSES: readonly ((keyed: Keyed) => string | undefined)[] = [
  ({ accountId, minute, text }) => `${accountId}${GAP}${minute ?? ''}${GAP}${text}`,
  ({ accountId, minute }) => (minute === undefined ? undefined : `${accountId}${GAP}${minute}`),
  ({ accountId, text }) => (text === '' ? undefined : `${accountId}${GAP}${text}`),
];

/**
 * Decides for each row which existing post it is: by our id, else by account, minute and text, by account and minute,
 * by account and text; each post at most once. `existing` holds the posts of the accounts concerned and those that rows
 * name by id. A row that is none of them becomes a post under its own id, else one from `newId`.
 */
export function matchRows(rows: readonly ReadRow[], existing: readonly Post[], newId: () => string): MatchedRow[] {
  const partner = new Map<ReadRow, Post>();
  const byId = new Map<string, Post>(existing.map((post) => [post.id, post]));
  const taken = new Set<Post>();
  const open: { row: ReadRow; keyed: Keyed }[] = [];
  for (const row of rows) {
    const post = row.externalId === undefined ? undefined : byId.get(row.externalId);
    if (post !== undefined && !taken.has(post)) {
      partner.set(row, post);
      taken.add(post);
    } else if (row.externalId === undefined) {
      const { accountId, scheduledAt, text } = row.draft;
      const instant = typeof scheduledAt === 'string' ? parseInstant(scheduledAt) : undefined;
      open.push({ row, keyed: { accountId, minute: minuteOf(instant), text } });
    }
  }
  const posts = existing.map((post) => ({
    post,
    keyed: { accountId: post.accountId, minute: minuteOf(post.scheduledAt), text: post.text },
  }));
  for (const [pass, keyOf] of PASSES.entries()) {
    const waiting = new Map<string, Post[]>();
    // Backwards, so that the first of several equals is the first to be taken from the end of its list.
    for (let at = posts.length - 1; at >= 0; at--) {
      const item = posts[at];
      // What went out, or was withdrawn, is that same post only where nothing about it differs.
      const closed = pass > 0 && item !== undefined && isClosed(item.post);
      const key = item === undefined || closed || taken.has(item.post) ? undefined : keyOf(item.keyed);
      if (item === undefined || key === undefined) continue;
      const list = waiting.get(key);
      if (list === undefined) waiting.set(key, [item.post]);
      else list.push(item.post);
    }
    for (const { row, keyed } of open) {
      const key = partner.has(row) ? undefined : keyOf(keyed);
      const post = key === undefined ? undefined : waiting.get(key)?.pop();
      if (post === undefined) continue;
      partner.set(row, post);
      taken.add(post);
    }
  }
  return rows.map((row) => {
    const post = partner.get(row);
    if (post === undefined) {
      return { row: row.row, kind: 'created', post: { ...row.draft, id: row.externalId ?? newId() } };
    }
    return { row: row.row, kind: 'matched', existing: post.id, post: merged(post, row) };
  });
}

/** The existing post with what the sheet has a column for; all else stays. */
function merged(post: Post, { draft, inferred, noteLabels }: ReadRow): PostForm {
  const keepsClient = inferred.includes('clientId') && draft.accountId === post.accountId;
  const clientId = keepsClient ? post.clientId : draft.clientId;
  const keepsCampaign = inferred.includes('campaignId') && clientId === post.clientId;
  const { campaignId, ...said }: PostDraft = draft;
  return {
    ...formOf(post),
    ...said,
    id: post.id,
    clientId,
    ...(keepsCampaign || campaignId === undefined ? {} : { campaignId }),
    ...(draft.target === undefined ? {} : { target: mergedTarget(post, draft.target) }),
    ...(draft.media === undefined ? {} : { media: mergedMedia(post.media, draft.media) }),
    notes: mergedNotes(post.notes, draft.notes, noteLabels),
  };
}

const written = (instant: Instant | undefined): string | null =>
  instant === undefined ? null : formatInstant(instant, CHINA);

const formOf = (post: Post): Record<string, unknown> => ({
  ...post,
  scheduledAt: written(post.scheduledAt),
  endsAt: written(post.endsAt),
  delivery: {
    ...post.delivery,
    publishedAt: written(post.delivery.publishedAt),
    scheduledAt: written(post.delivery.scheduledAt),
  },
  approval: post.approval === undefined ? null : { ...post.approval, at: written(post.approval.at) },
  waivers: post.waivers?.map((waiver) => ({ ...waiver, at: written(waiver.at) })) ?? null,
});

function mergedTarget(post: Post, target: TargetForm): TargetForm {
  const { target: old } = post;
  if (target.kind !== 'mini-program' || old.kind !== 'mini-program') return target;
  const { linkCreatedOn, ...kept } = old;
  const sameLink = linkCreatedOn !== undefined && (target.link === undefined || target.link === old.link);
  return { ...kept, ...target, ...(sameLink ? { linkCreatedOn } : {}) };
}

/** A file that is named again keeps what is known of its bytes and rights. */
function mergedMedia(old: readonly Media[], media: readonly Media[]): Media[] {
  const left = [...old];
  return media.map((file) => {
    const at = left.findIndex((one) => one.name === file.name);
    return at < 0 ? file : (left.splice(at, 1)[0] ?? file);
  });
}

/** The sheet's notes in the places of those they replace; a note under a label that is not the sheet's stays. */
function mergedNotes(old: readonly NoteForm[], notes: readonly NoteForm[], labels: readonly string[]): NoteForm[] {
  const own = new Set([...labels, ...notes.map((note) => note.label)]);
  const coming = new Map<string, NoteForm[]>();
  for (const note of notes) {
    const list = coming.get(note.label);
    if (list === undefined) coming.set(note.label, [note]);
    else list.push(note);
  }
  const kept = old.flatMap((note) => {
    if (!own.has(note.label)) return [note];
    const next = coming.get(note.label)?.shift();
    return next === undefined ? [] : [next];
  });
  const placed = new Set(kept);
  return [...kept, ...notes.filter((note) => !placed.has(note))];
}
