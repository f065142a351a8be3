import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { CallOutput } from '../../../core/api.ts';
import type { FindingName, ToldFinding } from '../../../core/api/posts.ts';
import { CHINA } from '../../../core/domain/instant.ts';
import { formOfPost } from '../../../core/plan/post-form.ts';
import { aboutOf } from '../../../core/rules/judging/waive.ts';
import { type Desk, deskAt } from './desk.ts';
import { type Seat, bringIn, must, sitDown } from './window.ts';
import { at } from '../../core/rules/workbench.ts';

type Opened = CallOutput<'posts:open'>;

const WORLD = {
  format: 'fangxing-plan',
  version: 1,
  clients: [{ id: 'c1', name: '青禾茶', region: 'mainland', legalName: '上海青禾茶业有限公司' }],
  accounts: [
    {
      id: 'a1',
      owner: 'brand',
      clientId: 'c1',
      nickname: '青禾茶',
      kind: 'enterprise',
      verification: { state: 'verified', expiresOn: '2028-01-01' },
    },
  ],
  posts: [
    // An error and a warning that a person may answer for, and an error that nobody may.
    {
      id: 'p1',
      clientId: 'c1',
      accountId: 'a1',
      scheduledAt: '2026-12-03T10:00:00+08:00',
      text: '最高级的茶叶 待定',
    },
    {
      id: 'p2',
      clientId: 'c1',
      accountId: 'a1',
      scheduledAt: '2026-12-04T10:00:00+08:00',
      text: '看 https://tea.example.org/ ',
    },
  ],
};

let seat: Seat & { readonly folder: string };
afterEach(() => {
  seat.close();
});

async function seated(): Promise<void> {
  seat = sitDown();
  await bringIn(seat, WORLD);
}

const open = async (id: string): Promise<Opened> => must(await seat.api['posts:open']({ id }));
const nameOf = (finding: ToldFinding): FindingName => {
  const { rule, message, field } = finding;
  return { rule, message, field, about: aboutOf(finding) };
};
const errors = ({ findings }: Opened): readonly ToldFinding[] =>
  findings.filter(({ severity, waived }) => severity === 'error' && waived === undefined);

/** Waives every error of a post, one after the other. */
async function waiveAll(id: string, until?: string): Promise<void> {
  for (let post = await open(id); ; post = await open(id)) {
    const [error] = errors(post);
    if (error === undefined) return;
    const given = { reason: '法务看过', ...(until !== undefined && { until }) };
    must(await seat.api['posts:waive']({ id, version: post.version, finding: nameOf(error), ...given }));
  }
}

describe('a finding that somebody answers for', () => {
  it('counts no more, stays listed with who and why, and counts again when that is taken back or undone', async () => {
    await seated();
    const before = await open('p1');
    expect([before.verdict, errors(before).map(({ rule }) => rule)]).toEqual([
      'held',
      ['text-absolute-term', 'text-leftover-instruction'],
    ]);
    await waiveAll('p1');
    const after = await open('p1');
    expect(after.verdict).not.toBe('held');
    const waived = after.findings.filter((finding) => finding.waived !== undefined);
    expect(waived.map(({ rule, waived: by }) => [rule, by])).toEqual(
      ['text-absolute-term', 'text-leftover-instruction'].map((rule) => [
        rule,
        { reason: '法务看过', operator: '小林', at: at('2026-11-23T12:00:00+08:00') },
      ]),
    );
    const { rows } = must(await seat.api['posts:page']({ query: {}, offset: 0, limit: 10 }));
    expect(rows.find(({ id }) => id === 'p1')).toMatchObject({ waived: 2 });
    const { rules } = must(await seat.api['posts:rules']({ query: {} }));
    expect(rules.map(({ rule }) => rule)).not.toContain('text-absolute-term');

    const [first] = waived;
    if (first === undefined) throw new Error('nothing is waived');
    const taken = must(await seat.api['posts:unwaive']({ id: 'p1', version: after.version, finding: nameOf(first) }));
    expect(taken.turned.held).toEqual(['p1']);
    expect((await open('p1')).verdict).toBe('held');
    must(await seat.api['history:undo']({}));
    expect((await open('p1')).verdict).not.toBe('held');
    must(await seat.api['history:undo']({}));
    must(await seat.api['history:undo']({}));
    expect((await open('p1')).post).toEqual(before.post);
  });

  it('is not waived by an edited post, and is again by the text that was waived', async () => {
    await seated();
    await waiveAll('p1');
    const waived = await open('p1');
    const save = async (text: string) => {
      const { post, version } = await open('p1');
      must(await seat.api['posts:save']({ id: 'p1', form: { ...formOfPost(post, CHINA), text }, version, step: 's' }));
    };
    await save(`${waived.post.text}！`);
    const edited = await open('p1');
    expect([edited.verdict, edited.waivers, errors(edited).length]).toEqual(['held', [], 2]);
    await save(waived.post.text);
    expect((await open('p1')).verdict).toBe(waived.verdict);
  });

  it('is refused for an error of the product brief, without a reason, for a finding or a post that is not there so', async () => {
    await seated();
    const brief = await open('p2');
    const [error] = errors(brief);
    if (error === undefined) throw new Error('p2 is not held');
    const ask = (change: Partial<Parameters<Seat['api']['posts:waive']>[0]>) =>
      seat.api['posts:waive']({ id: 'p2', version: brief.version, finding: nameOf(error), reason: 'x', ...change });
    const codes = [];
    for (const change of [
      {},
      { reason: ' \n' },
      { until: '下周' },
      { version: 'older' },
      { id: 'gone' },
      { finding: { ...nameOf(error), about: 'elsewhere' } },
    ]) {
      const result = await ask(change);
      codes.push(result.ok ? 'taken' : result.error.code);
    }
    expect(codes).toEqual([
      'finding-unwaivable',
      'reason-missing',
      'day-unreadable',
      'post-changed',
      'post-unknown',
      'finding-gone',
    ]);
    expect((await open('p2')).post).toEqual(brief.post);
  });

  it('goes into the batch with its reason', async () => {
    await seated();
    await waiveAll('p1');
    const folder = join(seat.folder, 'out');
    const made = must(await seat.api['batches:export']({ folder, formats: ['json'], clearedOnly: true }));
    expect([made.posts, made.left.map(({ id }) => id)]).toEqual([['p1'], ['p2']]);
    const manifest = JSON.parse(readFileSync(join(made.batch?.folder ?? '', 'manifest.json'), 'utf8')) as {
      posts: { waivers: unknown[] }[];
    };
    expect(manifest.posts[0]?.waivers).toMatchObject([
      { rule: 'text-absolute-term', reason: '法务看过', operator: '小林', at: '2026-11-23T12:00:00+08:00' },
      { rule: 'text-leftover-instruction', reason: '法务看过' },
    ]);
    expect(must(await seat.api['batches:verify']({ path: made.batch?.folder ?? '' })).state).toBe('intact');
  });
});

describe('a waiver in a plan.json', () => {
  const waiver = (change: object) => ({
    rule: 'text-absolute-term',
    message: 'statutory',
    field: 'text',
    about: '',
    reason: 'x',
    operator: '小林',
    at: '2026-11-23T12:00:00+08:00',
    contentSha256: 'ab'.repeat(32),
    ...change,
  });
  it.each([
    { what: 'of no rule', change: { rule: 'text-none' }, path: 'posts[0].waivers[0].rule', expected: 'reference' },
    {
      what: 'of an error of the brief',
      change: { rule: 'link-site-allowed', message: 'notApplied' },
      path: 'posts[0].waivers[0].rule',
      expected: 'unwaivable',
    },
    { what: 'without a reason', change: { reason: ' ' }, path: 'posts[0].waivers[0].reason', expected: 'empty' },
  ])('$what is refused', async ({ change, path, expected }) => {
    seat = sitDown();
    const file = join(seat.folder, 'world.json');
    const [post] = WORLD.posts;
    writeFileSync(file, JSON.stringify({ ...WORLD, posts: [{ ...post, waivers: [waiver(change)] }] }));
    const taken = await seat.api['plan:import']({ file, dryRun: false });
    expect(taken.ok || taken.error.problem).toMatchObject({ path, expected });
  });
});

// A waiver ends with its day in China: the stored answers are those of judging anew at any moment before and after.
it('ends at the end of its day', async () => {
  seat = sitDown();
  await seated();
  await waiveAll('p1', '2026-11-30');
  const plan = JSON.parse(await seat.written()) as Parameters<Desk['take']>[0];
  const desk = deskAt(mkdtempSync(join(tmpdir(), 'fangxing-desk-')));
  try {
    await desk.take(plan, at('2026-11-24T00:00:00+08:00'));
    const last = at('2026-12-01T00:00:00+08:00');
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: -3 * 86_400_000, max: 2 * 86_400_000 }), async (offset) => {
        const now = (last + offset) as ReturnType<typeof at>;
        const { posts } = await desk.check(now);
        expect(posts.find(({ id }) => id === 'p1')?.verdict === 'held').toBe(now >= last);
        expect(desk.stored()).toEqual(desk.anew(now));
      }),
      { numRuns: 25, examples: [[-1], [0]] },
    );
  } finally {
    desk.close();
  }
});
