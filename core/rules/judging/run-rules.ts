// Judges posts and applications against one snapshot: the same call while typing, on import, before export.
import type { Finding } from '../../domain/finding.ts';
import { chinaDay } from '../../domain/instant.ts';
import type { ApplicationId } from '../../ids.ts';
import { type RuleContext, everyApplication } from '../context/rule-context.ts';
import { inOrder } from './finding-order.ts';
import { type PostAnswer, type PostToJudge, judgePost } from './judge-post.ts';
import { type Timed, neighboursOf, timetableOf } from './neighbours.ts';
import { applicationRules } from '../registry.ts';
import { type Written, twinTable, twinsOf } from './twins.ts';
import { milder, parametersInForce, severityInForce } from '../rule-settings.ts';

/** The answers in the order of the posts. `around` and `written` are posts that are not judged but may be near those that are, or twins of them. */
export function runRules(
  items: readonly PostToJudge[],
  around: readonly Timed[],
  context: RuleContext,
  written: readonly Written[] = [],
): readonly PostAnswer[] {
  const table = timetableOf(items, around);
  const texts = twinTable(items, written);
  return items.map((item) => {
    const { post } = item;
    return judgePost(item, neighboursOf(post, table, context), twinsOf(post, texts, context), context);
  });
}

/** What an application's checklist says today. */
export interface ApplicationAnswer {
  readonly id: ApplicationId;
  readonly findings: readonly Finding[];
}

/** Runs the checklist of every application that is being prepared, waits, or serves; in the order of their ids. */
export function runApplicationRules(context: RuleContext): readonly ApplicationAnswer[] {
  const today = chinaDay(context.now);
  return everyApplication(context)
    .sort((a, b) => (a.application.id < b.application.id ? -1 : 1))
    .map((request) => {
      const findings: Finding[] = [];
      if (['draft', 'submitted', 'approved'].includes(request.application.state)) {
        for (const { meta, check } of applicationRules) {
          const level = severityInForce(meta, context, request.client.id);
          if (level === 'off') continue;
          const report = ({ message, at, data, fix }: Parameters<Parameters<typeof check>[1]>[0]) => {
            const own = meta.messages[message]?.severity;
            findings.push({
              rule: meta.id,
              message,
              severity: own === undefined ? level : milder(own, level),
              field: at.field,
              data,
              ...(fix && { fix }),
            });
          };
          const parameters = parametersInForce(meta, context, request.client.id);
          check({ ...request, today }, Object.assign(report, { dependsOn: () => undefined }), parameters);
        }
      }
      return { id: request.application.id, findings: inOrder(findings) };
    });
}
