import { expect, it } from 'vitest';
import { createContext } from '../../../core/rules/context/rule-context.ts';
import { runApplicationRules } from '../../../core/rules/judging/run-rules.ts';
import { applicationTable } from './rule-table.ts';
import { BASE, type Change, at, stateOf } from './workbench.ts';

const sent = (submittedOn: string | null, state = 'submitted'): Change => ({
  applications: [{ ...BASE.applications[0], state, submittedOn, decidedOn: null }],
});
const patience = (value: number, clientId?: string) => ({
  rule: 'application-stale',
  key: 'days',
  value,
  ...(clientId && { clientId }),
});

applicationTable(
  'application-stale',
  [
    { why: 'answered' },
    { why: 'sent a week ago', change: sent('2026-11-16') },
    { why: 'sent today', change: sent('2026-11-23') },
    { why: 'when it was sent is not recorded', change: sent(null) },
    { why: 'not sent yet', change: sent('2026-10-01', 'draft') },
    { why: 'withdrawn', change: sent('2026-10-01', 'withdrawn') },
    { why: 'a month of patience', change: { ...sent('2026-11-01'), settings: [patience(30)] } },
    {
      why: 'the client’s patience before the workspace’s',
      change: { ...sent('2026-11-10'), settings: [patience(3), patience(30, 'tea')] },
    },
    {
      why: 'turned off',
      change: { ...sent('2026-10-01'), settings: [{ rule: 'application-stale', key: 'severity', value: 'off' }] },
    },
    { why: 'the day counts in China', change: { ...sent('2026-11-16'), now: '2026-11-23T15:59:00Z' } },
  ],
  [
    { why: 'sent eight days ago', change: sent('2026-11-15'), finds: ['waiting site'] },
    { why: 'less patience', change: { ...sent('2026-11-19'), settings: [patience(3)] }, finds: ['waiting site'] },
    {
      why: 'a day later in China',
      change: { ...sent('2026-11-16'), now: '2026-11-23T16:00:00Z' },
      finds: ['waiting site'],
    },
  ],
);

it('warns, says how long it has been, and can be made milder', () => {
  const found = (change: Change) =>
    runApplicationRules(createContext(stateOf(change), at('2026-11-23T12:00:00+08:00')))
      .flatMap(({ findings }) => findings)
      .filter(({ rule }) => rule === 'application-stale');
  expect(found(sent('2026-11-14'))).toMatchObject([
    { severity: 'warning', data: { host: 'www.example.com', days: 9 } },
  ]);
  const settings = [{ rule: 'application-stale', key: 'severity', value: 'info' }];
  expect(found({ ...sent('2026-11-14'), settings })).toMatchObject([{ severity: 'info' }]);
});
