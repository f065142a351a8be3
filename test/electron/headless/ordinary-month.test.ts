// No rule cries wolf more than once in ten: findings in an ordinary month, in the sample calendars and in the demo.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseInstant } from '../../../core/domain/instant.ts';
import { writePlan } from '../../../core/plan/write-plan.ts';
import { demoPlan } from '../../../electron/planner/demo/demo-plan.ts';
import { DEMO, type Judgements, ORDINARY_MONTH, SAMPLES, readBy, words } from './judged-by-hand.ts';
import { check, planImport, sheetImport } from './shapes.ts';
import { Desk, NOON, type PostText, sample, sampleDesk } from './terminal.ts';

const MONTH = join(import.meta.dirname, '..', '..', 'ordinary', 'month.plan.json');
const ENOUGH = 10;

interface Calendar {
  readonly what: string;
  readonly asOf: string;
  readonly judged: Judgements;
  readonly exit: 0 | 1;
  /** Its rows in a workspace that was empty. */
  readonly desk: () => Promise<Desk>;
  readonly nameOf: (post: PostText) => string;
}

const CALENDARS: readonly Calendar[] = [
  {
    what: 'an ordinary month',
    asOf: '2027-02-20T09:00:00+08:00',
    judged: ORDINARY_MONTH,
    exit: 0,
    desk: async () => {
      const desk = new Desk();
      expect(await desk.ask(planImport, 0, 'import', MONTH)).toMatchObject({ changed: 0, unchanged: 0 });
      return desk;
    },
    nameOf: ({ id }) => id,
  },
  {
    what: 'the sample calendars',
    asOf: NOON,
    judged: SAMPLES,
    exit: 1,
    desk: async () => {
      const desk = await sampleDesk();
      const calendar = sample('agency-calendar-2026-12.xlsx');
      await desk.ask(sheetImport, 1, 'import', calendar, '--client', 'qinghe', '--only-valid');
      await desk.ask(sheetImport, 0, 'import', sample('excel-windows-gb18030.csv'), '--client', 'qinghe');
      return desk;
    },
    nameOf: ({ accountId, scheduledAt = '' }) => `${accountId.replace('-weibo', '')}@${scheduledAt.slice(5, 16)}`,
  },
  {
    what: 'the demo',
    asOf: NOON,
    judged: DEMO,
    exit: 1,
    desk: async () => {
      const now = parseInstant(NOON);
      if (now === undefined) throw new Error(NOON);
      const desk = new Desk();
      await desk.take(writePlan(demoPlan(now)));
      return desk;
    },
    nameOf: ({ id }) => id,
  },
];

describe.each(CALENDARS)('$what', ({ asOf, judged, exit, desk: filled, nameOf }) => {
  it('has the findings that were judged by hand, and no others', async () => {
    const desk = await filled();
    const { posts } = await desk.plan();
    const names = new Map(posts.map((post) => [post.id, nameOf(post)]));
    const answer = await desk.ask(check, exit, 'check', '--as-of', asOf);
    const found = answer.posts.flatMap(({ id, findings }) =>
      findings.map(({ rule }) => [rule, names.get(id) ?? id] as const),
    );
    const table = Object.entries(judged).flatMap(([rule, { right, false: wrong }]) =>
      [...words(right), ...words(wrong)].map((name) => [rule, name] as const),
    );
    expect(listed(found)).toEqual(listed(table));

    const placements = posts.map(({ placement }) => placement);
    for (const [rule, { right, false: wrong }] of Object.entries(judged)) {
      const falseAlarms = words(wrong).length;
      const findings = words(right).length + falseAlarms;
      const falseOn = new Set(words(wrong)).size;
      expect({ rule, ofPosts: falseOn * 10 <= readBy(rule, placements) }).toEqual({ rule, ofPosts: true });
      if (findings < ENOUGH) continue;
      expect({ rule, ofFindings: falseAlarms * 10 <= findings }).toEqual({ rule, ofFindings: true });
    }
  });
});

const listed = (pairs: readonly (readonly [rule: string, name: string])[]): readonly string[] =>
  pairs.map(([rule, name]) => `${rule} ${name}`).sort();
