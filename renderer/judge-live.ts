// Judges the post that is being written, by the same rules as the planner, from what the page holds.
import type { OpenPost, ToldFinding } from '../core/api/posts.ts';
import { contentText } from '../core/domain/content.ts';
import type { Verdict } from '../core/domain/finding.ts';
import type { Instant } from '../core/domain/instant.ts';
import { type PostForm, readPostForm, zoneOfForm } from '../core/plan/post-form.ts';
import type { RuleContext } from '../core/rules/context/rule-context.ts';
import { judgePost } from '../core/rules/judging/judge-post.ts';
import { neighboursOf, timetableOf } from '../core/rules/judging/neighbours.ts';
import { tellFinding } from '../core/rules/judging/tell-finding.ts';
import { twinTable, twinsOf } from '../core/rules/judging/twins.ts';

/** An answer to what is typed. */
export interface LiveAnswer {
  readonly verdict: Verdict;
  readonly findings: readonly ToldFinding[];
}

/** The answer for a form; undefined while it is no post, or names what the context does not hold. */
export function judgeLive(open: OpenPost, form: PostForm, context: RuleContext, now: Instant): LiveAnswer | undefined {
  const read = readPostForm(form, open.post, zoneOfForm(form, [...context.campaigns.values()]));
  if (!read.ok) return undefined;
  const post = read.value;
  const isKnown =
    context.accounts.has(post.accountId) &&
    context.clients.has(post.clientId) &&
    (post.campaignId === undefined || context.campaigns.has(post.campaignId));
  if (!isKnown) return undefined;
  const isChanged = post.text !== open.post.text || post.scheduledAt !== open.post.scheduledAt;
  const isSame = contentText(post) === contentText(open.post);
  const { delivery, text } = open.post;
  const isOther = delivery.state === 'scheduled' && delivery.textHash !== undefined && post.text !== text;
  const item = {
    post,
    handedOver: open.handedOver && !isChanged,
    outOfStep: open.outOfStep || isOther,
    changedSinceAnswer: isSame ? open.changedSinceAnswer : post.approval !== undefined,
    missingMedia: open.missingMedia,
    waivers: isSame ? open.waivers : [],
  };
  const around = open.around.filter(({ id }) => id !== post.id);
  const neighbours = neighboursOf(post, timetableOf([item], around), context);
  const twins = twinsOf(post, twinTable([item], open.written), context);
  const { verdict, findings } = judgePost(item, neighbours, twins, context);
  return { verdict, findings: findings.map((finding) => tellFinding(finding, now)) };
}
