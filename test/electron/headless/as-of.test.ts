import { describe, expect, it } from 'vitest';
import { exportFrom } from './batch-parts.ts';
import { monthDesk } from './sample-month.ts';
import { type Check, check, exported, unblock, verified } from './shapes.ts';
import { bare } from './small-plan.ts';
import { Desk } from './terminal.ts';

const rulesOf = ({ posts }: Check, id: string) =>
  posts.find((post) => post.id === id)?.findings.map(({ rule }) => rule);

async function checkAt(desk: Desk, instant: string): Promise<Check> {
  const { exit, out } = await desk.run('check', '--as-of', instant, '--json');
  const answer = check.parse(JSON.parse(out));
  expect(exit).toBe(answer.totals.held > 0 ? 1 : 0);
  return answer;
}

const verifiedUntil = (expiresOn: string) => ({ verification: { state: 'verified', expiresOn } });

const oneLink = (post: object, account: object = {}) => ({
  ...bare(),
  accounts: [{ ...bare().accounts[0], ...account }],
  applications: [{ ...bare().applications[0], state: 'approved', scope: 'domain' }],
  posts: [{ ...bare().posts[0], text: 'https://www.example.com/new', ...post }],
});

describe('now is what --as-of says', () => {
  it.each([
    ['2026-12-03T09:59:59+08:00', []],
    ['2026-12-03T10:00:00+08:00', []],
    ['2026-12-03T02:00:00Z', []],
    ['2026-12-03T10:00:01+08:00', ['schedule-past']],
    ['2026-12-04T10:00:00+08:00', ['schedule-past']],
  ])('at %s a post of 10:00 sharp has %j', async (instant, rules) => {
    const desk = new Desk();
    await desk.take(oneLink({ scheduledAt: '2026-12-03T10:00:00+08:00' }, verifiedUntil('2028-01-01')));
    expect(rulesOf(await checkAt(desk, instant), 'p1')).toEqual(rules);
  });

  it('every answer and the manifest say which moment it was', async () => {
    const desk = new Desk();
    await desk.take(oneLink({ scheduledAt: '2026-12-03T10:00:00+08:00' }, verifiedUntil('2028-01-01')));
    const at = '2026-11-30T16:30:05Z';
    expect((await desk.ask(check, 0, 'check', '--as-of', at)).asOf).toBe('2026-12-01T00:30:05+08:00');
    expect((await desk.ask(unblock, 0, 'unblock', '--as-of', at)).asOf).toBe('2026-12-01T00:30:05+08:00');
    const batch = await exportFrom(desk, '--as-of', at);
    expect(batch.manifest.createdAt).toBe('2026-12-01T00:30:05+08:00');
  });

  it('a post without a time is judged on the day that is asked about', async () => {
    const desk = new Desk();
    await desk.take(oneLink({}, verifiedUntil('2026-12-07')));
    const table: readonly [string, readonly string[]][] = [
      ['2026-12-01T12:00:00+08:00', ['schedule-missing', 'account-verification-lapses']],
      ['2026-12-07T23:59:59+08:00', ['schedule-missing', 'account-verification-lapses']],
      ['2026-12-08T00:00:00+08:00', ['link-account-verified', 'schedule-missing']],
      ['2026-11-07T00:00:00+08:00', ['schedule-missing', 'account-verification-lapses']],
      ['2026-11-06T23:59:59+08:00', ['schedule-missing']],
      ['2026-12-07T16:00:00Z', ['link-account-verified', 'schedule-missing']],
      ['2026-12-07T15:59:59Z', ['schedule-missing', 'account-verification-lapses']],
    ];
    for (const [instant, rules] of table) {
      expect([instant, rulesOf(await checkAt(desk, instant), 'p1')]).toEqual([instant, rules]);
    }
  });

  it('an earlier moment after a later one gives what a fresh workspace gives', async () => {
    const instants = [
      '2026-12-20T12:00:00+08:00',
      '2026-11-01T00:00:00+08:00',
      '2026-12-08T00:00:00+08:00',
      '2026-12-07T23:59:59+08:00',
      '2027-06-01T00:00:00+08:00',
      '2026-12-05T10:00:01+08:00',
      '2026-12-05T10:00:00+08:00',
      '2020-01-01T00:00:00+08:00',
      '2026-11-23T12:00:00+08:00',
    ];
    const used = await monthDesk();
    const plan = await used.plan();
    const timeless = { ...plan.posts[0], id: 'timeless', text: 'https://www.example.com/a' };
    delete timeless.scheduledAt;
    const asked = { ...plan, posts: [...plan.posts, timeless] };
    await used.take(asked);
    for (const instant of instants) {
      const fresh = new Desk();
      await fresh.take(asked);
      expect(await checkAt(used, instant)).toEqual(await checkAt(fresh, instant));
    }
  });
});

describe('a post that was handed over is not past', () => {
  const later = '2026-12-03T12:00:00+08:00';
  const timed = (more: object = {}) =>
    oneLink({ scheduledAt: '2026-12-03T10:00:00+08:00', ...more }, verifiedUntil('2028-01-01'));

  it.each([
    [{ state: 'scheduled' }, []],
    [{ state: 'published', link: 'https://weibo.com/1/a' }, []],
    [{ state: 'unscheduled' }, ['schedule-past']],
  ])('by its delivery %j: %j', async (delivery, rules) => {
    const desk = new Desk();
    await desk.take(timed({ delivery }));
    expect(rulesOf(await checkAt(desk, later), 'p1')).toEqual(rules);
  });

  it('by an export, until its content changes', async () => {
    const desk = new Desk();
    await desk.take(timed());
    await desk.ask(exported, 0, 'export', '--out', desk.path('out'));
    expect(rulesOf(await checkAt(desk, later), 'p1')).toEqual([]);
    await desk.take(timed({ notes: [{ label: '备注', text: '和读者无关' }] }));
    expect(rulesOf(await checkAt(desk, later), 'p1')).toEqual([]);
    await desk.take(timed({ text: '改了' }));
    expect(rulesOf(await checkAt(desk, later), 'p1')).toEqual(['schedule-past']);
    await desk.take(timed());
    expect(rulesOf(await checkAt(desk, later), 'p1')).toEqual([]);
  });

  it('not by an export that was refused', async () => {
    const desk = new Desk();
    await desk.take(timed({ text: 'https://tea.example.org/' }));
    expect((await desk.run('export', '--out', desk.path('out'))).exit).toBe(1);
    expect(rulesOf(await checkAt(desk, later), 'p1')).toContain('schedule-past');
  });

  it('and a past one cannot be exported afterwards', async () => {
    const desk = new Desk();
    await desk.take(timed());
    const { exit } = await desk.run('export', '--out', desk.path('out'), '--as-of', later);
    expect(exit).toBe(1);
  });
});

describe('judgements follow what they rest on', () => {
  const edits: readonly (readonly [string, object])[] = [
    [
      'the text',
      { posts: [{ ...bare().posts[0], text: 'https://www.example.com/b', scheduledAt: '2026-12-09T10:00:00+08:00' }] },
    ],
    ['the verification', { accounts: [{ ...bare().accounts[0], ...verifiedUntil('2026-12-01') }] }],
    ['the application', { applications: [{ ...bare().applications[0], state: 'rejected' }] }],
    ['the site', { sites: [{ ...bare().sites[0], host: 'www.example.org' }] }],
    ['a setting', { settings: [{ rule: 'account-verification-lapses', key: 'days', value: 0 }] }],
    ['a list', { lists: [{ list: 'media', value: 'example.com', change: 'add', evidence: '实测' }] }],
    ['a neighbour', { posts: [{ ...bare().posts[0], id: 'p2', scheduledAt: '2026-12-03T10:05:00+08:00' }] }],
    ['the client’s name', { clients: [{ ...bare().clients[0], name: '青禾' }] }],
    ['the nickname', { accounts: [{ ...bare().accounts[0], ...verifiedUntil('2026-12-07'), nickname: '青禾' }] }],
    ['a campaign', { campaigns: [{ ...bare().campaigns[0], endsOn: '2026-12-05' }] }],
  ];
  it.each(edits)('after a change of %s the answer is that of a fresh workspace', async (what, edit) => {
    const start = oneLink(
      {
        scheduledAt: '2026-12-03T10:00:00+08:00',
        placement: 'ad',
        campaignId: 'k1',
        target: { kind: 'web', url: 'http://www.example.com' },
      },
      verifiedUntil('2026-12-07'),
    );
    const used = new Desk();
    await used.take(start);
    const before = await used.ask(check, 1, 'check');
    await used.take({ format: 'fangxing-plan', version: 1, ...edit });
    const fresh = new Desk();
    await fresh.take(await used.bytes());
    const now = '2026-11-23T12:00:00+08:00';
    const after = await checkAt(used, now);
    expect(after).toEqual(await checkAt(fresh, now));
    if (what !== 'the client’s name') expect(after).not.toEqual(before);
  });

  it('a batch verifies at another moment without moving by itself', async () => {
    const desk = new Desk();
    await desk.take(oneLink({ scheduledAt: '2026-12-03T10:00:00+08:00' }, verifiedUntil('2026-12-07')));
    const batch = await exportFrom(desk);
    const answer = await desk.ask(verified, 0, 'verify', batch.zip, '--as-of', '2027-02-01T00:00:00+08:00');
    expect(answer.state).toBe('intact');
  });
});
