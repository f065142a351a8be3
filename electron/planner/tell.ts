// Gives findings their sentences.
import type { CheckedApplication, CheckedPost, PostInBrief, ToldFinding } from '../../core/api.ts';
import type { Finding, Verdict } from '../../core/domain/finding.ts';
import { CHINA, type Instant, chinaDay, wallClock } from '../../core/domain/instant.ts';
import { partsOfDay } from '../../core/domain/day.ts';
import type { Post } from '../../core/domain/post.ts';
import { fillBoth } from '../../core/messages/phrase.ts';
import { type RuleContext, everyApplication } from '../../core/rules/context/rule-context.ts';
import { ruleMetas } from '../../core/rules/registry.ts';
import type { ApplicationAnswer } from '../../core/rules/judging/run-rules.ts';

/** A finding with its sentence in both languages; years are said where they are not that of `now`. */
function tellFinding(finding: Finding, now: Instant): ToldFinding {
  const sentence = ruleMetas.get(finding.rule)?.messages[finding.message];
  if (sentence === undefined) throw new Error(`${finding.rule} has no message ${finding.message}`);
  return { ...finding, text: fillBoth(sentence, finding.data, partsOfDay(chinaDay(now)).year) };
}

/** A post with its answer, as lists show it. */
export const tellPost = (
  post: Post,
  verdict: Verdict,
  findings: readonly Finding[],
  context: RuleContext,
): CheckedPost => ({
  id: post.id,
  verdict,
  findings: findings.map((finding) => tellFinding(finding, context.now)),
  brief: briefOf(post, context),
});

/** Applications with what their checklists say. */
export function tellApplications(answers: readonly ApplicationAnswer[], context: RuleContext): CheckedApplication[] {
  const requests = new Map(everyApplication(context).map((request) => [request.application.id, request]));
  return answers.map(({ id, findings }) => ({
    id,
    account: requests.get(id)?.applicant.nickname ?? '',
    host: requests.get(id)?.shownHost ?? '',
    findings: findings.map((finding) => tellFinding(finding, context.now)),
  }));
}

/** What a person needs to recognise a post; the context must hold its account, client and campaign. */
export function briefOf(post: Post, context: RuleContext): PostInBrief {
  const campaign = post.campaignId === undefined ? undefined : context.campaigns.get(post.campaignId);
  const zone = campaign?.timeZone ?? CHINA;
  const wall = post.scheduledAt === undefined ? undefined : wallClock(post.scheduledAt, zone);
  return {
    id: post.id,
    account: context.accounts.get(post.accountId)?.nickname ?? '',
    client: context.clients.get(post.clientId)?.name ?? '',
    placement: post.placement,
    ...(wall && { time: `${wall.day} ${wall.time}` }),
    zone,
    text: post.text,
  };
}
