// A post as a row. Rows were parsed when they came in, so reading builds the object straight, keys in the schema's order.

import type { Delivery } from '../core/domain/delivery.ts';
import type { Instant } from '../core/domain/instant.ts';
import type { Post } from '../core/domain/post.ts';
import type { Target } from '../core/domain/target.ts';
import type { AccountId, CampaignId, ClientId, PostId } from '../core/ids.ts';
import { exactTexts } from './entity-table.ts';
import type { SqlValue } from './handle.ts';

/** The columns that {@link postFromRow} reads, in its order. */
export const POST_COLUMNS =
  'id, client_id, campaign_id, account_id, placement, form, scheduled_at, ends_at, promotes, text, first_comment, ' +
  'target, media, delivery, pillar, feedback, notes, declarations, order_number, waivers, approval, exact';

export type PostRow = readonly [
  id: PostId,
  clientId: ClientId,
  campaignId: CampaignId | null,
  accountId: AccountId,
  placement: Post['placement'],
  form: Post['form'],
  scheduledAt: Instant | null,
  endsAt: Instant | null,
  promotes: PostId | null,
  text: string,
  firstComment: string,
  target: string | null,
  media: string | null,
  delivery: string | null,
  pillar: string | null,
  feedback: string | null,
  notes: string | null,
  declarations: string | null,
  orderNumber: string | null,
  waivers: string | null,
  approval: string | null,
  exact: string | null,
];

const isPlainTarget = (target: Target): boolean => target.kind === 'none';

const isPlainDelivery = (delivery: Delivery): boolean =>
  delivery.state === 'unscheduled' && Object.keys(delivery).length === 1;

/** The values of a post's columns; a nested value that is its default is null, which spares most posts their JSON. */
export function postToRow(post: Post): SqlValue[] {
  const { text, firstComment, pillar, feedback, orderNumber, declarations, waivers, approval } = post;
  return [
    post.id,
    post.clientId,
    post.campaignId ?? null,
    post.accountId,
    post.placement,
    post.form,
    post.scheduledAt ?? null,
    post.endsAt ?? null,
    post.promotes ?? null,
    text,
    firstComment,
    isPlainTarget(post.target) ? null : JSON.stringify(post.target),
    post.media.length === 0 ? null : JSON.stringify(post.media),
    isPlainDelivery(post.delivery) ? null : JSON.stringify(post.delivery),
    pillar ?? null,
    feedback ?? null,
    post.notes.length === 0 ? null : JSON.stringify(post.notes),
    declarations === undefined ? null : JSON.stringify(declarations),
    orderNumber ?? null,
    waivers === undefined ? null : JSON.stringify(waivers),
    approval === undefined ? null : JSON.stringify(approval),
    exactTexts({ text, firstComment, pillar, feedback, orderNumber }),
  ];
}

type Growing = { -readonly [K in keyof Post]: Post[K] };

/** The post of a row, equal to the one that was written, down to the order of its keys. */
export function postFromRow(row: PostRow): Post {
  const post = { id: row[0], clientId: row[1] } as Growing;
  if (row[2] !== null) post.campaignId = row[2];
  post.accountId = row[3];
  post.placement = row[4];
  post.form = row[5];
  if (row[6] !== null) post.scheduledAt = row[6];
  if (row[7] !== null) post.endsAt = row[7];
  if (row[8] !== null) post.promotes = row[8];
  post.text = row[9];
  post.firstComment = row[10];
  post.target = row[11] === null ? { kind: 'none' } : (JSON.parse(row[11]) as Post['target']);
  post.media = row[12] === null ? [] : (JSON.parse(row[12]) as Post['media']);
  if (row[17] !== null) post.declarations = JSON.parse(row[17]) as NonNullable<Post['declarations']>;
  if (row[18] !== null) post.orderNumber = row[18];
  post.delivery = row[13] === null ? { state: 'unscheduled' } : (JSON.parse(row[13]) as Post['delivery']);
  if (row[14] !== null) post.pillar = row[14];
  if (row[15] !== null) post.feedback = row[15];
  if (row[20] !== null) post.approval = JSON.parse(row[20]) as NonNullable<Post['approval']>;
  post.notes = row[16] === null ? [] : (JSON.parse(row[16]) as Post['notes']);
  if (row[19] !== null) post.waivers = JSON.parse(row[19]) as NonNullable<Post['waivers']>;
  if (row[21] !== null) Object.assign(post, JSON.parse(row[21]));
  return post;
}
