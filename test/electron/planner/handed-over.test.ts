// What was exported or marked as scheduled is out of our hands; an edit brings it back, a withdrawal keeps it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../core/domain/instant.ts';
import { instant } from './any-world.ts';
import { type Desk, type Plain, atNewDesk } from './desk.ts';

const BEFORE = instant('2026-12-01T09:00:00+08:00');
const AFTER = instant('2026-12-04T09:00:00+08:00');
const RUNS = { seed: 20261123, numRuns: 25 };
const BASE = {
  clients: [{ id: 'c1', name: '青禾茶', region: 'mainland' }],
  accounts: [{ id: 'a1', owner: 'brand', clientId: 'c1', nickname: '青禾茶', kind: 'enterprise' }],
};
const post = (fields: Plain = {}): Plain => ({
  id: 'p1',
  clientId: 'c1',
  accountId: 'a1',
  scheduledAt: '2026-12-03T10:00:00+08:00',
  text: '新茶上市',
  ...fields,
});
const rulesOf = async (desk: Desk, now: Instant): Promise<string[]> =>
  (await desk.check(now)).posts.flatMap(({ findings }) => findings.map(({ rule }) => rule));

describe('a time that has passed', () => {
  it('is no fault of a post that was exported as it is, is one once it is edited, and none once it is as it was', async () => {
    await atNewDesk(async (desk) => {
      await desk.take({ ...BASE, posts: [post()] }, BEFORE);
      expect((await desk.send(BEFORE)).posts).toEqual(['p1']);
      expect(await rulesOf(desk, AFTER)).toEqual([]);
      await desk.take({ posts: [post({ text: '新茶到店' })] }, AFTER);
      expect(await rulesOf(desk, AFTER)).toEqual(['schedule-past']);
      await desk.take({ posts: [post({ feedback: '好' })] }, AFTER);
      expect(await rulesOf(desk, AFTER)).toEqual([]);
    });
  });

  it.each([
    ['scheduled', {}, []],
    ['published', {}, []],
    ['scheduled', { textHash: '0'.repeat(64) }, ['delivery-out-of-step', 'schedule-past']],
    ['unscheduled', {}, ['schedule-past']],
  ])('of a post marked %s %j gives %j', async (state, more, rules) => {
    await atNewDesk(async (desk) => {
      await desk.take({ ...BASE, posts: [post()] }, AFTER);
      await desk.take({ posts: [post({ delivery: { state, ...more } })] }, AFTER);
      expect(await rulesOf(desk, AFTER)).toEqual(rules);
    });
  });

  it.each([
    ['unscheduled', 'withdrawn'],
    ['withdrawn', 'unscheduled'],
    ['scheduled', 'withdrawn'],
    ['withdrawn', 'published'],
  ])('of a post marked %s and then %s is judged as of the later mark', async (first, second) => {
    await atNewDesk(async (desk) => {
      await desk.take({ ...BASE, posts: [post({ delivery: { state: first } })] }, AFTER);
      await desk.take({ posts: [post({ delivery: { state: second } })] }, AFTER);
      await desk.check(AFTER);
      expect(desk.stored()).toEqual(desk.anew(AFTER));
    });
  });

  it('no longer counts once a post leaves that only carried it as a warning', async () => {
    await atNewDesk(async (desk) => {
      const settings = [{ rule: 'schedule-past', key: 'severity', value: 'warning' }];
      await desk.take({ ...BASE, posts: [post()], settings }, AFTER);
      expect((await desk.send(AFTER)).posts).toEqual(['p1']);
      expect(await rulesOf(desk, AFTER)).toEqual([]);
      expect(desk.stored()).toEqual(desk.anew(AFTER));
    });
  });
});

const IDS = ['p1', 'p2', 'p3'];
const edit = fc.record({
  kind: fc.constant('edit' as const),
  id: fc.constantFrom(...IDS),
  text: fc.constantFrom('新茶上市', '新茶到店'),
  day: fc.constantFrom('02', '03'),
  state: fc.constantFrom('unscheduled', 'unscheduled', 'scheduled', 'published', 'withdrawn'),
});
const act = fc.oneof(
  { weight: 3, arbitrary: edit },
  { weight: 2, arbitrary: fc.constant({ kind: 'export' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'wait' as const }) },
);
const NOWS = [
  '2026-12-01T09:00:00+08:00',
  '2026-12-02T10:00:00+08:00',
  '2026-12-02T10:00:01+08:00',
  '2026-12-04T09:00:00+08:00',
];
const acts = fc.array(fc.tuple(act, fc.constantFrom(...NOWS).map(instant)), { minLength: 2, maxLength: 10 });

it('through any course of events just the posts out of our hands are past without fault, and none leaves that may not', async () => {
  let left = 0;
  await fc.assert(
    fc.asyncProperty(acts, async (course) => {
      await atNewDesk(async (desk) => {
        const shown = (id: string) => ({ id, text: '新茶上市', day: '03', state: 'unscheduled' });
        const posts = new Map(IDS.map((id) => [id, shown(id)]));
        const plain = ({ id, text, day, state }: ReturnType<typeof shown>) =>
          post({
            id,
            text,
            scheduledAt: `2026-12-${day}T10:00:00+08:00`,
            delivery: { state },
            target: { kind: 'none' },
          });
        const exported = new Set<string>();
        const content = (item: ReturnType<typeof shown>) => `${item.id} ${item.text} ${item.day}`;
        await desk.take({ ...BASE, posts: [...posts.values()].map(plain) }, BEFORE);
        for (const [what, now] of course) {
          if (what.kind === 'edit') {
            posts.set(what.id, what);
            await desk.take({ posts: [plain(what)] }, now);
          }
          const faulty = [...posts.values()].filter(
            (item) =>
              instant(`2026-12-${item.day}T10:00:00+08:00`) < now &&
              !exported.has(content(item)) &&
              !['scheduled', 'published'].includes(item.state),
          );
          if (what.kind === 'export') {
            const gone = (await desk.send(now, true)).posts;
            const may = [...posts.values()].filter(
              (item) => !['published', 'withdrawn'].includes(item.state) && !faulty.includes(item),
            );
            expect([...gone].sort()).toEqual(may.map(({ id }) => id).sort());
            for (const item of may) exported.add(content(item));
            left += gone.length;
          }
          const past = (await desk.check(now)).posts.filter(({ findings }) =>
            findings.some(({ rule }) => rule === 'schedule-past'),
          );
          // Whether a withdrawn post is late is for its rule to say; the next line holds that to be one answer.
          const counted = (id: string) => posts.get(id)?.state !== 'withdrawn';
          const late = faulty.map(({ id }) => id).sort();
          expect(past.map(({ id }) => id).filter(counted)).toEqual(late.filter(counted));
          expect(desk.stored()).toEqual(desk.anew(now));
        }
      });
    }),
    RUNS,
  );
  expect(left).toBeGreaterThan(0);
});
