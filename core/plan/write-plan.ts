import { byCodeUnits } from '../domain/code-units.ts';
import type { Approval } from '../domain/approval.ts';
import type { Delivery } from '../domain/delivery.ts';
import { CHINA, type TimeZone, formatInstant } from '../domain/instant.ts';
import type { Post } from '../domain/post.ts';
import type { Waiver } from '../domain/waiver.ts';
import { PLAN_FORMAT, PLAN_VERSION, type Plan, listEntryIdentity, settingIdentity } from './plan.ts';

/** A post in the form of plan.json: instants as text with the zone's offset, keys in the order of the format. */
export function postInPlan(post: Post, zone: TimeZone): Record<string, unknown> {
  const { scheduledAt, endsAt, delivery, ...rest } = post;
  const { id, clientId, campaignId, accountId, placement, form, ...content } = rest;
  return {
    id,
    clientId,
    ...(campaignId !== undefined && { campaignId }),
    accountId,
    placement,
    form,
    ...(scheduledAt !== undefined && { scheduledAt: formatInstant(scheduledAt, zone) }),
    ...(endsAt !== undefined && { endsAt: formatInstant(endsAt, zone) }),
    ...contentInOrder(content, delivery, zone),
  };
}

type Content = Omit<
  Post,
  'id' | 'clientId' | 'campaignId' | 'accountId' | 'placement' | 'form' | 'scheduledAt' | 'endsAt' | 'delivery'
>;

function contentInOrder(content: Content, delivery: Delivery, zone: TimeZone): Record<string, unknown> {
  const { promotes, text, firstComment, target, media, declarations, orderNumber } = content;
  const { pillar, feedback, approval, notes, waivers } = content;
  return {
    ...(promotes !== undefined && { promotes }),
    text,
    firstComment,
    target,
    media,
    ...(declarations !== undefined && { declarations }),
    ...(orderNumber !== undefined && { orderNumber }),
    delivery: deliveryInPlan(delivery, zone),
    ...(pillar !== undefined && { pillar }),
    ...(feedback !== undefined && { feedback }),
    ...(approval !== undefined && { approval: approvalInPlan(approval, zone) }),
    ...(notes.length > 0 && { notes }),
    ...(waivers !== undefined && { waivers: waivers.map((waiver) => waiverInPlan(waiver, zone)) }),
  };
}

function deliveryInPlan(delivery: Delivery, zone: TimeZone): Record<string, unknown> {
  const { state, link, publishedAt, textHash, scheduledAt, by, screenshot } = delivery;
  return {
    state,
    ...(link !== undefined && { link }),
    ...(publishedAt !== undefined && { publishedAt: formatInstant(publishedAt, zone) }),
    ...(textHash !== undefined && { textHash }),
    ...(scheduledAt !== undefined && { scheduledAt: formatInstant(scheduledAt, zone) }),
    ...(by !== undefined && { by }),
    ...(screenshot !== undefined && { screenshot }),
  };
}

function approvalInPlan(
  { decision, by, at, comment, contentSha256, text, evidenceFile }: Approval,
  zone: TimeZone,
): Record<string, unknown> {
  return {
    decision,
    by,
    at: formatInstant(at, zone),
    ...(comment !== undefined && { comment }),
    contentSha256,
    ...(text !== undefined && { text }),
    ...(evidenceFile !== undefined && { evidenceFile }),
  };
}

function waiverInPlan({ at, until, contentSha256, ...rest }: Waiver, zone: TimeZone): Record<string, unknown> {
  const { rule, message, field, about, reason, operator } = rest;
  return {
    rule,
    message,
    field,
    about,
    reason,
    operator,
    at: formatInstant(at, zone),
    ...(until !== undefined && { until }),
    contentSha256,
  };
}

const sortedBy = <T>(items: readonly T[], identity: (item: T) => string): T[] =>
  [...items].sort((a, b) => byCodeUnits(identity(a), identity(b)));

const sorted = <T extends { readonly id: string }>(items: readonly T[]): T[] => sortedBy(items, ({ id }) => id);

/** The zone in which a post's instants are written: its campaign's, else China's. */
export function zonesOf(campaigns: Plan['campaigns']): (post: Post) => TimeZone {
  const zones = new Map(campaigns.map((campaign) => [campaign.id, campaign.timeZone]));
  return ({ campaignId }) => (campaignId === undefined ? undefined : zones.get(campaignId)) ?? CHINA;
}

/** A plan as the text of a plan.json: the same workspace always gives the same bytes. */
export function writePlan(plan: Plan): string {
  const zoneOf = zonesOf(plan.campaigns);
  const document = {
    format: PLAN_FORMAT,
    version: PLAN_VERSION,
    clients: sorted(plan.clients),
    accounts: sorted(plan.accounts),
    sites: sorted(plan.sites),
    applications: sorted(plan.applications),
    campaigns: sorted(plan.campaigns),
    posts: sorted(plan.posts).map((post) => postInPlan(post, zoneOf(post))),
    ...(plan.settings.length > 0 && { settings: sortedBy(plan.settings, settingIdentity) }),
    ...(plan.listEntries.length > 0 && { lists: sortedBy(plan.listEntries, listEntryIdentity) }),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
