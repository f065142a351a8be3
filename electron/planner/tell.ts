// Gives findings their sentences.
import type { CheckedApplication, CheckedPost } from '../../core/api/checks.ts';
import type { PostInBrief } from '../../core/api/posts.ts';
import type { Finding, Verdict } from '../../core/domain/finding.ts';
import { CHINA, clockText } from '../../core/domain/instant.ts';
import type { Post } from '../../core/domain/post.ts';
import { excerptOf } from '../../core/messages/excerpt.ts';
import { type RuleContext, everyApplication } from '../../core/rules/context/rule-context.ts';
import { tellFinding } from '../../core/rules/judging/tell-finding.ts';
import type { ApplicationAnswer } from '../../core/rules/judging/run-rules.ts';

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

const EXCERPT = 60;

/** What a person needs to recognise a post; the context must hold its account, client and campaign. */
export function briefOf(post: Post, context: RuleContext): PostInBrief {
  const campaign = post.campaignId === undefined ? undefined : context.campaigns.get(post.campaignId);
  const zone = campaign?.timeZone ?? CHINA;
  return {
    id: post.id,
    account: context.accounts.get(post.accountId)?.nickname ?? '',
    client: context.clients.get(post.clientId)?.name ?? '',
    placement: post.placement,
    ...(post.scheduledAt !== undefined && { time: clockText(post.scheduledAt, zone) }),
    zone,
    excerpt: excerptOf(post.text, EXCERPT),
  };
}
