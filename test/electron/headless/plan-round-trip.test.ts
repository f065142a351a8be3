import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bare, full, withAt } from './small-plan.ts';
import { Desk, sample } from './terminal.ts';

const written = (plan: object) => `${JSON.stringify(plan, null, 2)}\n`;

async function comesBackAs(plan: object | string): Promise<string> {
  const desk = new Desk();
  await desk.take(plan);
  return desk.bytes();
}

describe('a plan that is written', () => {
  it('has the keys in the order of the format, two spaces, LF and one final newline', async () => {
    expect(await comesBackAs(full())).toBe(written(full()));
  });

  it('leaves out what is absent: a card without offers has none afterwards', async () => {
    const { offers: _none, ...card } = full().clients[0]?.card ?? {};
    const plan = withAt(full(), 'clients[0].card', card);
    expect(await comesBackAs(plan)).toBe(written(plan));
  });

  it('gives the defaults of the format for whatever a plan leaves out', async () => {
    const plan = JSON.parse(await comesBackAs(bare())) as ReturnType<typeof full>;
    expect(plan.clients[0]).toMatchObject({ categories: [], requiresApproval: false });
    expect(plan.campaigns[0]).toMatchObject({ timeZone: 'Asia/Shanghai' });
    expect(plan.accounts[0]?.verification.state).toBe('unverified');
    for (const key of ['paid-links', 'mini-program-ads'] as const) {
      expect(plan.accounts[0]?.capabilities[key].state).toBe('unknown');
    }
    expect(plan.sites[0]).toMatchObject({ hosting: 'mainland', licenceRecorded: false });
    expect(plan.applications[0]).toMatchObject({ scope: 'unknown', reach: 'unknown' });
    expect(plan.posts[0]).toMatchObject({
      placement: 'organic',
      form: 'original',
      target: { kind: 'none' },
      media: [],
      delivery: { state: 'unscheduled' },
    });
  });

  it.each([
    ['the sample workspace', readFileSync(sample('workspace.plan.json'), 'utf8')],
    ['everything', full()],
    ['only what is required', bare()],
    ['nothing', { format: 'fangxing-plan', version: 1 }],
    ['a client and nothing else', { format: 'fangxing-plan', version: 1, clients: bare().clients }],
  ])('goes into an empty workspace and out again as the same bytes: %s', async (_what, plan) => {
    const first = await comesBackAs(plan);
    expect(await comesBackAs(first)).toBe(first);
    expect(first).toBe(written(JSON.parse(first) as object));
  });

  it('sorts its lists by id in code units', async () => {
    const ids = ['b', 'A', 'a-1', 'a.1', 'a_1', 'a1', '10', '9', 'Z'];
    const posts = ids.map((id) => ({ ...bare().posts[0], id }));
    const plan = JSON.parse(await comesBackAs({ ...bare(), posts })) as ReturnType<typeof full>;
    expect(plan.posts.map(({ id }) => id)).toEqual([...ids].sort());
  });
});

describe('what means the same', () => {
  it.each([
    ['a BOM before it', `\uFEFF${written(full())}`],
    ['CRLF between the lines', written(full()).replaceAll('\n', '\r\n')],
    ['CRLF in a text', written(withAt(full(), 'posts[2].text', '两行\r\n文字'))],
    ['CR in a text', written(withAt(full(), 'posts[2].text', '两行\r文字'))],
    ['one line', JSON.stringify(full())],
    ['null for what is absent', written(withAt(full(), 'posts[2].scheduledAt', null))],
    ['a time in another offset', written(withAt(full(), 'posts[0].scheduledAt', '2026-12-03T02:00:00Z'))],
    ['a time without seconds', written(withAt(full(), 'posts[0].scheduledAt', '2026-12-03T10:00+08:00'))],
    ['lists in another order', written({ ...full(), posts: [...full().posts].reverse() })],
    ['a default said by null', written(withAt(full(), 'posts[2].media', null))],
    ['escapes for letters', written(full()).replaceAll('青', '\\u9752')],
  ])('is read alike: %s', async (_what, text) => {
    expect(await comesBackAs(text)).toBe(written(full()));
  });

  it('null stands for absent wherever a key is optional', async () => {
    const post = {
      ...bare().posts[0],
      campaignId: null,
      scheduledAt: null,
      endsAt: null,
      promotes: null,
      target: null,
    };
    const nulls = {
      ...bare(),
      clients: [{ ...bare().clients[0], legalName: null, uscc: null, card: null, categories: null }],
      accounts: [{ ...bare().accounts[0], uid: null, verification: null, capabilities: { 'paid-links': null } }],
      sites: [{ ...bare().sites[0], icpNumber: null, reviewedOn: null, hosting: null }],
      applications: [{ ...bare().applications[0], scope: null, validUntil: null }],
      campaigns: [{ ...bare().campaigns[0], timeZone: null }],
      posts: [{ ...post, media: null, delivery: { state: null, link: null } }],
      settings: null,
      lists: null,
    };
    expect(await comesBackAs(nulls)).toBe(await comesBackAs(bare()));
  });

  it('writes instants with the offset of the campaign’s zone', async () => {
    const at = (timeZone: string, scheduledAt: string) => ({
      ...bare(),
      campaigns: [{ ...bare().campaigns[0], timeZone }],
      posts: [{ ...bare().posts[0], campaignId: 'k1', scheduledAt }],
    });
    const table: readonly [string, string, string][] = [
      ['Asia/Shanghai', '2026-12-03T02:00:00Z', '2026-12-03T10:00:00+08:00'],
      ['Europe/Oslo', '2026-12-03T10:00:00+08:00', '2026-12-03T03:00:00+01:00'],
      ['Europe/Oslo', '2026-07-03T10:00:00+08:00', '2026-07-03T04:00:00+02:00'],
      ['America/New_York', '2026-11-01T05:30:00Z', '2026-11-01T01:30:00-04:00'],
      ['America/New_York', '2026-11-01T06:30:00Z', '2026-11-01T01:30:00-05:00'],
      ['Asia/Kathmandu', '2026-12-03T00:00:00Z', '2026-12-03T05:45:00+05:45'],
      ['UTC', '2026-12-03T10:00:00+08:00', '2026-12-03T02:00:00+00:00'],
    ];
    for (const [zone, given, wanted] of table) {
      const text = await comesBackAs(at(zone, given));
      expect(text).toContain(`"scheduledAt": "${wanted}"`);
      expect(await comesBackAs(text)).toBe(text);
    }
  });
});

describe('importing upserts', () => {
  it('counts what it made, changed and found as it was, over all lists together', async () => {
    const desk = new Desk();
    expect(await desk.take(full())).toEqual({ created: 13, changed: 0, unchanged: 0 });
    expect(await desk.take(full())).toEqual({ created: 0, changed: 0, unchanged: 13 });
    const edited = withAt(withAt(full(), 'posts[0].text', '改'), 'clients[0].name', '青禾');
    expect(await desk.take(edited)).toEqual({ created: 0, changed: 2, unchanged: 11 });
    const more = { ...bare(), posts: [{ ...bare().posts[0], id: 'p9' }] };
    expect(await desk.take({ format: 'fangxing-plan', version: 1, posts: more.posts })).toEqual({
      created: 1,
      changed: 0,
      unchanged: 0,
    });
  });

  it('replaces whole objects and deletes nothing', async () => {
    const desk = new Desk();
    await desk.take(full());
    await desk.take({ format: 'fangxing-plan', version: 1, posts: [{ ...bare().posts[0] }] });
    const plan = await desk.plan();
    expect(plan.posts.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3']);
    expect(plan.posts[0]).toEqual({
      ...bare().posts[0],
      placement: 'organic',
      form: 'original',
      firstComment: '',
      target: { kind: 'none' },
      media: [],
      delivery: { state: 'unscheduled' },
    });
  });

  it('takes references into the file, in any order, and into the workspace', async () => {
    const desk = new Desk();
    await desk.take({
      posts: bare().posts,
      accounts: bare().accounts,
      clients: bare().clients,
      version: 1,
      format: 'fangxing-plan',
    });
    const rest = { sites: bare().sites, applications: bare().applications, campaigns: bare().campaigns };
    expect((await desk.take({ format: 'fangxing-plan', version: 1, ...rest })).created).toBe(3);
    const ads = [
      { ...bare().posts[0], id: 'x1', placement: 'ad', promotes: 'x2' },
      { ...bare().posts[0], id: 'x2' },
      { ...bare().posts[0], id: 'x3', placement: 'ad', promotes: 'p1' },
    ];
    expect((await desk.take({ format: 'fangxing-plan', version: 1, posts: ads })).created).toBe(3);
  });

  it('keeps as content whatever only a rule could dislike', async () => {
    const odd = ['', ' ', 'http://', '=1+1', '\u200b', '\u{1F600}', 'a\u0000b', '\ud800', '__proto__', '{host}'];
    const posts = odd.map((text, index) => ({
      ...bare().posts[0],
      id: `o${index}`,
      text,
      target: { kind: 'mini-program', appId: text, link: text },
    }));
    const text = await comesBackAs({ ...bare(), posts });
    const read = JSON.parse(text) as { posts: { text: string; target: { appId: string } }[] };
    expect(read.posts.map((post) => [post.text, post.target.appId])).toEqual(odd.map((one) => [one, one]));
    expect(await comesBackAs(text)).toBe(text);
  });

  it('says with --dry-run what it would do, and does nothing', async () => {
    const desk = new Desk();
    const before = await desk.bytes();
    const reply = await desk.run('import', desk.file('p.json', full()), '--dry-run', '--json');
    expect(JSON.parse(reply.out)).toEqual({ created: 13, changed: 0, unchanged: 0 });
    expect(reply.exit).toBe(0);
    expect(await desk.bytes()).toBe(before);
  });
});
