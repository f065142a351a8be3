// How a list is made up is held against the list itself, counted row by row.
import { afterAll, describe, expect, it } from 'vitest';
import type { PostQuery, PostRow } from '../../../core/api/posts.ts';
import { chinaDay } from '../../../core/domain/instant.ts';
import type { Verdict } from '../../../core/domain/finding.ts';
import { must, sitDownAtSample } from './window.ts';

const seat = await sitDownAtSample();
afterAll(seat.close);

// Otherwise the verification that ends in December warns on every post of the month.
const quieter = { rule: 'account-verification-lapses', key: 'severity', value: 'off' };
must(await seat.api['ledger:save']({ act: 'setting:save', changes: { settings: [quieter] } }));

const rowsOf = async (query: PostQuery): Promise<readonly PostRow[]> =>
  must(await seat.api['posts:page']({ query, offset: 0, limit: 500 })).rows;

const all = await rowsOf({});
const [first] = all;
if (first?.scheduledAt === undefined) throw new Error('the sample has no post with a time');

/** What a query means, said once more and plainly. */
const means =
  ({ verdict, rule, clientId, from }: PostQuery) =>
  (row: PostRow): boolean =>
    (verdict === undefined || row.verdict === verdict) &&
    (rule === undefined || row.problems.some((problem) => problem.rule === rule)) &&
    (clientId === undefined || row.clientId === clientId) &&
    (from === undefined || (row.scheduledAt !== undefined && row.scheduledAt >= from));

const someRule = all.find(({ problems }) => problems.length > 0)?.problems[0]?.rule ?? '';
const QUERIES: readonly PostQuery[] = [
  {},
  { verdict: 'held' },
  { verdict: 'warned' },
  { verdict: 'cleared' },
  { rule: someRule },
  { rule: someRule, verdict: 'held' },
  { clientId: first.clientId },
  { clientId: first.clientId, verdict: 'held' },
  { clientId: first.clientId, rule: someRule },
  { from: first.scheduledAt, verdict: 'cleared' },
];

describe('a list of posts', () => {
  it('has something of everything', () => {
    expect(new Set(all.map(({ verdict }) => verdict))).toEqual(new Set(['cleared', 'warned', 'held']));
    expect(someRule).not.toBe('');
  });

  it.each(QUERIES)('of %j holds what it should, in order of time', async (query) => {
    expect((await rowsOf(query)).map(({ id }) => id)).toEqual(all.filter(means(query)).map(({ id }) => id));
  });

  it.each(QUERIES)('of %j is made up as its rows are', async (query) => {
    const outline = must(await seat.api['posts:outline']({ query }));
    const rows = all.filter(means(query));
    expect(outline.total).toBe(rows.length);
    expect(outline.unjudged).toBe(0);

    const days = new Map<string | undefined, number>();
    for (const { scheduledAt } of rows) {
      const day = scheduledAt === undefined ? undefined : chinaDay(scheduledAt);
      days.set(day, (days.get(day) ?? 0) + 1);
    }
    expect(outline.days.map(({ day, posts }) => [day, posts])).toEqual([...days]);

    const { verdict: _verdict, ...anyVerdict } = query;
    const ofAny = all.filter(means(anyVerdict));
    const count = (verdict: Verdict) => ofAny.filter((row) => row.verdict === verdict).length;
    expect(outline.verdicts).toEqual({ cleared: count('cleared'), warned: count('warned'), held: count('held') });

    const { clientId, from } = query;
    const scope = { ...(clientId !== undefined && { clientId }), ...(from !== undefined && { from }) };
    const may = must(await seat.api['batches:preview'](scope));
    expect(outline.exportable).toBe(may.cleared + may.warned);

    const { rule: _rule, ...anyRule } = query;
    const rules = new Map<string, number>();
    for (const { problems } of all.filter(means(anyRule))) {
      for (const rule of new Set(problems.map((problem) => problem.rule))) rules.set(rule, (rules.get(rule) ?? 0) + 1);
    }
    const { rules: found } = must(await seat.api['posts:rules']({ query }));
    expect(new Map(found.map(({ rule, posts }) => [rule, posts]))).toEqual(rules);
  });
});
