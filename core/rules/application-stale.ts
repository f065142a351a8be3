/** Applications get lost: after some days without an answer somebody has to ask again. */
import { daysBetween } from '../domain/day.ts';
import { defineApplicationRule } from './define-rule.ts';

export const applicationStale = defineApplicationRule({
  meta: {
    id: 'application-stale',
    name: { zh: '申请很久没回复', en: 'Application without an answer' },
    severity: 'warning',
    basis: [{ source: 'practice', confidence: 'setting' }],
    parameters: {
      days: {
        name: { zh: '提交多少天没回复就提醒', en: 'Remind when unanswered for more than' },
        default: 7,
        min: 0,
        max: 365,
        unit: 'days',
      },
    },
    messages: {
      waiting: {
        zh: '{host} 的加白申请 {day:date} 提交，{days} 天没有回复，请私信 @企业微博助理 问进展。',
        en: 'The application for {host} was sent on {day:date} and has had no answer for {days} days; please ask @企业微博助理.',
      },
    },
  },
  check({ application, site, today }, report, { days }) {
    const { state, submittedOn } = application;
    if (state !== 'submitted' || submittedOn === undefined) return;
    const waited = daysBetween(submittedOn, today);
    if (waited <= days) return;
    report({
      message: 'waiting',
      at: { field: 'site' },
      data: { host: site.host, day: submittedOn, days: waited },
      fix: { kind: 'record-decision', applicationId: application.id, host: site.host },
    });
  },
});
