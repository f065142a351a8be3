// The day to which a held post would have to move, where what holds it turns on its day.
import { type Day, addDays, dayNumber, isDay } from '../../domain/day.ts';
import type { Finding } from '../../domain/finding.ts';
import { chinaDay, isInstant } from '../../domain/instant.ts';
import type { Post } from '../../domain/post.ts';
import { isEnabledThroughout } from '../../domain/capability.ts';
import type { RuleContext } from '../context/rule-context.ts';
import { runOf } from '../context/run.ts';
import { type HeldPost, holds } from './obstacles.ts';

const MS_PER_DAY = 86_400_000;

/** Findings that name the day from which on, or until which, a post could stand. */
const LIMITS: Readonly<Record<string, readonly ['from' | 'until', string]>> = {
  'link-site-allowed approvedLater': ['from', 'day'],
  'link-site-allowed ended': ['until', 'day'],
  'link-account-verified notYet': ['from', 'day'],
  'link-account-verified expires': ['until', 'day'],
  'link-personal-paid notYet': ['from', 'day'],
  'link-personal-paid ended': ['until', 'day'],
  'media-rights-valid ended': ['until', 'day'],
  'target-mini-program-expires expires': ['until', 'until'],
};

/** The rules of which some finding turns on the day; whatever an obstacle outside a post changes is told by one of them. */
export const TURNING_RULES: ReadonlySet<string> = new Set([
  ...Object.keys(LIMITS).map((key) => key.slice(0, key.indexOf(' '))),
  'schedule-past',
  'target-mini-program-enabled',
]);

/**
 * A held post as it would be at the same time of day in China, on the first day that comes after what it waits for, else on
 * the last before what it outlives. Undefined where no finding names such a day, that moment has passed, somebody has the
 * post already, or it runs for longer than a day.
 */
export function movedPost(held: HeldPost, context: RuleContext): { readonly post: Post; readonly to: Day } | undefined {
  const { post } = held;
  if (held.handedOver || post.scheduledAt === undefined || !isOfOneDay(post, context)) return undefined;
  const to = dayFor(held, context);
  if (to === undefined) return undefined;
  const by = (dayNumber(to) - dayNumber(chinaDay(post.scheduledAt))) * MS_PER_DAY;
  const scheduledAt = post.scheduledAt + by;
  const endsAt = (post.endsAt ?? post.scheduledAt) + by;
  if (by === 0 || scheduledAt < context.now || !isInstant(scheduledAt) || !isInstant(endsAt)) return undefined;
  const moved = { ...post, scheduledAt, ...(post.endsAt !== undefined && { endsAt }) };
  return isOfOneDay(moved, context) ? { post: moved, to } : undefined;
}

function dayFor({ post, findings }: HeldPost, context: RuleContext): Day | undefined {
  const from: Day[] = [];
  const until: Day[] = [];
  for (const finding of findings) {
    if (!holds(finding)) continue;
    const limit = limitOf(finding, post, context);
    if (limit === undefined) continue;
    (limit.side === 'from' ? from : until).push(limit.day);
  }
  return from.length > 0 ? from.sort().at(-1) : until.sort()[0];
}

function limitOf(
  { rule, message, data }: Finding,
  post: Post,
  { now, accounts }: RuleContext,
): { readonly side: 'from' | 'until'; readonly day: Day } | undefined {
  if (rule === 'schedule-past') return { side: 'from', day: addDays(chinaDay(now), 1) };
  if (rule === 'target-mini-program-enabled') {
    const capability = accounts.get(post.accountId)?.capabilities['mini-program-ads'];
    if (capability?.state !== 'enabled' || post.scheduledAt === undefined) return undefined;
    const own = chinaDay(post.scheduledAt);
    if (isEnabledThroughout(capability, own, own)) return undefined;
    const { from, until } = capability;
    if (from !== undefined && from > own) return { side: 'from', day: from };
    return until === undefined ? undefined : { side: 'until', day: until };
  }
  const [side, key] = LIMITS[`${rule} ${message}`] ?? [];
  const day = key === undefined ? undefined : data[key];
  return side === undefined || typeof day !== 'string' || !isDay(day) ? undefined : { side, day };
}

function isOfOneDay(post: Post, { campaigns, now }: RuleContext): boolean {
  const run = runOf(post, post.campaignId === undefined ? undefined : campaigns.get(post.campaignId), now);
  return run.first === run.last;
}
