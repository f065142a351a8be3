import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SHA } from './small-plan.ts';
import { Desk } from './terminal.ts';

const RUNS = { seed: 20261123, numRuns: 40 } as const;

const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '',
    '新茶上市 https://www.example.com/new',
    '一\r\n二\r三\n四',
    '\u2028',
    '\uFEFF',
    '\u0000',
    '\ud800',
  ),
);
const label = fc.constantFrom('青禾茶', '双十二', ' 前后有空格 ', '"引号"', '\\', '𠮷');
const ids = fc.uniqueArray(fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,8}$/), { minLength: 1, maxLength: 4 });
const day = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const offset = fc.constantFrom('Z', '+08:00', '-05:00', '+05:45', '+00:00', '-00:00', '+14:00');
const instant = fc
  .tuple(day, fc.integer({ min: 0, max: 86_399 }), offset, fc.boolean())
  .map(([date, second, zone, short]) => {
    const time = new Date(second * 1000).toISOString().slice(11, short ? 16 : 19);
    return `${date}T${time}${zone}`;
  });
const zone = fc.constantFrom(
  'Asia/Shanghai',
  'Europe/Oslo',
  'America/New_York',
  'Asia/Kathmandu',
  'UTC',
  'Pacific/Apia',
);

const target = fc.oneof(
  fc.constant({ kind: 'none' }),
  fc.record({ kind: fc.constantFrom('web', 'taobao'), url: text }),
  fc.record({
    kind: fc.constant('mini-program'),
    ...{ appId: some(text), originalId: some(text), path: some(text), query: some(text), link: some(text) },
    ...{ linkCreatedOn: some(day), fallbackUrl: some(text) },
  }),
);

const capability = fc.record({
  state: fc.constantFrom('enabled', 'disabled', 'unknown', null),
  from: some(day),
  until: some(day),
});

const client = {
  name: label,
  legalName: some(text),
  region: fc.constantFrom('mainland', 'overseas'),
  ...{
    uscc: some(text),
    licenceNumber: some(text),
    registration: some(text),
    address: some(text),
    contact: some(text),
  },
  categories: some(fc.array(label, { maxLength: 2 })),
  requiresApproval: some(fc.boolean()),
  card: some(
    fc.record({ topics: some(fc.array(label, { maxLength: 2 })), names: some(fc.array(label, { maxLength: 2 })) }),
  ),
};

const post = {
  placement: fc.constantFrom('organic', 'ad', null),
  form: fc.constantFrom('original', 'repost', null),
  scheduledAt: some(instant),
  endsAt: some(instant),
  text,
  firstComment: some(text),
  target: some(target),
  media: some(
    fc.array(fc.record({ name: label, bytes: some(fc.nat()), type: some(text), sha256: fc.constantFrom(SHA, null) }), {
      maxLength: 2,
    }),
  ),
  delivery: some(
    fc.record({
      state: fc.constantFrom('unscheduled', 'scheduled', 'published', 'withdrawn', null),
      link: some(text),
      publishedAt: some(instant),
      textHash: fc.constantFrom(SHA, null),
      scheduledAt: some(instant),
    }),
  ),
  approval: some(
    fc.record({
      decision: fc.constantFrom('approved', 'changes', 'dropped'),
      by: label,
      at: instant,
      comment: some(text),
      contentSha256: fc.constant(SHA),
    }),
  ),
};

const list = <T>(names: readonly string[], item: (id: string) => fc.Arbitrary<T>) => fc.tuple(...names.map(item));

const plan = fc
  .tuple(ids, ids, ids, ids, ids, ids)
  .chain(([clients, accounts, sites, applications, campaigns, posts]) =>
    fc.record({
      format: fc.constant('fangxing-plan'),
      version: fc.constant(1),
      clients: list(clients, (id) => fc.record({ id: fc.constant(id), ...client })),
      accounts: list(accounts, (id) =>
        fc.record({
          id: fc.constant(id),
          owner: fc.constantFrom('brand', 'creator'),
          clientId: fc.constantFrom(...clients),
          nickname: label,
          uid: some(text),
          kind: fc.constantFrom('personal', 'enterprise', 'government', 'media', 'organisation'),
          verification: some(
            fc.record({ state: fc.constantFrom('verified', 'in-review', null), expiresOn: some(day) }),
          ),
          capabilities: some(fc.record({ 'paid-links': some(capability), 'mini-program-ads': some(capability) })),
        }),
      ),
      sites: list(sites, (id) =>
        fc.record({ id: fc.constant(id), clientId: fc.constantFrom(...clients), host: label, reviewedOn: some(day) }),
      ),
      applications: list(applications, (id) =>
        fc.record({
          id: fc.constant(id),
          accountId: fc.constantFrom(...accounts),
          siteId: fc.constantFrom(...sites),
          state: fc.constantFrom('draft', 'approved', 'revoked'),
          ...{ decidedOn: some(day), validUntil: some(day), revokedOn: some(day) },
        }),
      ),
      campaigns: list(campaigns, (id) =>
        fc
          .record({
            id: fc.constant(id),
            clientId: fc.constantFrom(...clients),
            name: label,
            days: fc.tuple(day, day),
            categories: some(fc.array(label, { maxLength: 2 })),
            timeZone: some(zone),
          })
          .map(({ days, ...rest }) => ({ ...rest, startsOn: [...days].sort()[0], endsOn: [...days].sort()[1] })),
      ),
      posts: list(posts, (id) =>
        fc.record({
          id: fc.constant(id),
          clientId: fc.constantFrom(...clients),
          accountId: fc.constantFrom(...accounts),
          campaignId: some(fc.constantFrom(...campaigns)),
          promotes: some(fc.constantFrom(...posts)),
          ...post,
        }),
      ),
    }),
  );

it('any plan goes in, out, in and out again as the same bytes, and means what it said', async () => {
  await fc.assert(
    fc.asyncProperty(plan, async (given) => {
      const [first, second] = [new Desk(), new Desk()];
      await first.take(given);
      const bytes = await first.bytes();
      expect(await second.take(bytes)).toMatchObject({ changed: 0, unchanged: 0 });
      expect(await second.bytes()).toBe(bytes);
      expect(await first.take(bytes)).toMatchObject({ created: 0, changed: 0 });
      const read = JSON.parse(bytes) as { posts: { id: string; text: string; scheduledAt?: string }[] };
      const byId = new Map(given.posts.map((one) => [one.id, one]));
      expect(read.posts).toHaveLength(byId.size);
      for (const one of read.posts) {
        const from = byId.get(one.id);
        expect(one.text).toBe(from?.text.replace(/\r\n?/g, '\n'));
        const wanted = from?.scheduledAt === null || from === undefined ? undefined : Date.parse(from.scheduledAt);
        expect(one.scheduledAt === undefined ? undefined : Date.parse(one.scheduledAt)).toBe(wanted);
      }
    }),
    RUNS,
  );
});
