import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type TimeZone, isTimeZone, parseInstant } from '../../../core/domain/instant.ts';
import { type Post, parsePost } from '../../../core/domain/post.ts';
import { type PostForm, formOfPost, readPostForm } from '../../../core/plan/post-form.ts';

function zone(name: string): TimeZone {
  if (!isTimeZone(name)) throw new Error(`no zone ${name}`);
  return name;
}
const CHINA = zone('Asia/Shanghai');

function post(more: Readonly<Record<string, unknown>> = {}): Post {
  const parsed = parsePost({ id: 'p1', clientId: 'c1', accountId: 'a1', text: '新茶上市', ...more });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

const typed = (base: Post, changes: Partial<PostForm>, at: TimeZone = CHINA) =>
  readPostForm({ ...formOfPost(base, at), ...changes }, base, at);

const scheduled = post({ scheduledAt: '2026-12-03T10:00:30+08:00' });

describe('a form that nobody touched gives the post that it was made of', () => {
  const targets = fc.oneof(
    fc.constant({ kind: 'none' }),
    fc.record({ kind: fc.constantFrom('web', 'taobao'), url: fc.webUrl() }),
    fc.record({
      kind: fc.constant('mini-program'),
      appId: fc.constant('wx0123456789abcdef'),
      path: fc.constant('a/b'),
    }),
  );
  const posts = fc
    .record({
      text: fc.string({ unit: 'grapheme' }),
      firstComment: fc.string(),
      placement: fc.constantFrom('organic', 'ad'),
      form: fc.constantFrom('original', 'repost'),
      scheduledAt: fc.option(
        fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2035, 0) }).map((ms) => new Date(ms).toISOString()),
      ),
      target: targets,
      media: fc.array(
        fc.record(
          {
            name: fc.constantFrom('a.jpg', 'b.mp4'),
            bytes: fc.nat(),
            type: fc.constantFrom('image/jpeg', 'video/mp4'),
            sha256: fc.constantFrom('a'.repeat(64), 'b'.repeat(64)),
            rightsUntil: fc.constant('2027-12-31'),
            rightsNote: fc.constant('全网'),
          },
          { requiredKeys: ['name'] },
        ),
        { maxLength: 4 },
      ),
      pillar: fc.option(fc.constant('新品')),
      notes: fc.array(fc.record({ label: fc.constant('备注'), text: fc.string() }), { maxLength: 2 }),
      delivery: fc.constantFrom({ state: 'unscheduled' }, { state: 'scheduled', textHash: '0'.repeat(64) }),
    })
    .map((fields) => post(fields));
  test.each(['Asia/Shanghai', 'Europe/Oslo', 'America/New_York', 'Asia/Kolkata'])('in %s', (name) => {
    fc.assert(
      fc.property(posts, (base) => {
        expect(readPostForm(formOfPost(base, zone(name)), base, zone(name))).toEqual({ ok: true, value: base });
      }),
    );
  });
});

describe('days and times are meant on the wall clock of the zone', () => {
  test.each([
    { zone: 'Asia/Shanghai', day: '2026-12-03', time: '9:05', is: '2026-12-03T09:05:00+08:00' },
    { zone: 'Asia/Shanghai', day: ' 2026-12-03 ', time: '10：30', is: '2026-12-03T10:30:00+08:00' },
    { zone: 'Europe/Oslo', day: '2026-12-03', time: '10:00', is: '2026-12-03T10:00:00+01:00' },
  ])('$day $time in $zone', ({ zone: name, day, time, is }) => {
    const read = typed(post(), { day, time }, zone(name));
    expect(read.ok && read.value.scheduledAt).toBe(parseInstant(is));
  });

  test('the seconds of a clock that was not touched stay', () => {
    const read = typed(scheduled, { text: '改了' });
    expect(read.ok && read.value.scheduledAt).toBe(scheduled.scheduledAt);
  });

  test('emptying both takes the time away', () => {
    const read = typed(scheduled, { day: '', time: ' ' });
    expect(read).toEqual({ ok: true, value: post() });
  });
});

describe('what cannot be taken is named by its field', () => {
  test.each([
    { changes: { day: '12/3' }, finds: { field: 'day', expected: 'day', read: '12/3' } },
    { changes: { day: '' }, finds: { field: 'day', expected: 'missing' } },
    { changes: { time: '25:99' }, finds: { field: 'time', expected: 'time', read: '25:99' } },
    { changes: { time: '' }, finds: { field: 'time', expected: 'missing' } },
    { changes: { endDay: '2026-12-04', endTime: '晚上' }, finds: { field: 'endTime', expected: 'time', read: '晚上' } },
    { changes: { accountId: '' }, finds: { field: 'accountId', expected: 'id', read: '' } },
    {
      changes: { placement: 'banner' },
      finds: { field: 'placement', expected: 'choice', read: 'banner', choices: ['organic', 'ad'] },
    },
  ])('$changes', ({ changes, finds }) => {
    expect(typed(scheduled, changes)).toEqual({ ok: false, error: [finds] });
  });

  test('an hour that the clocks leave out', () => {
    const read = typed(post(), { day: '2027-03-28', time: '02:30' }, zone('Europe/Oslo'));
    expect(read).toEqual({ ok: false, error: [{ field: 'time', expected: 'skipped-hour', read: '02:30' }] });
  });

  test('a day of the rights in a picture', () => {
    const media = [{ name: 'a.jpg', rightsUntil: '下月', rightsNote: '', generated: false }];
    expect(typed(post(), { media })).toEqual({
      ok: false,
      error: [{ field: 'media[0].rightsUntil', expected: 'day', read: '下月' }],
    });
  });

  test('several at once, all of them', () => {
    const read = typed(post(), { day: 'x', time: 'y', form: 'z' });
    expect(!read.ok && read.error.map(({ field }) => field)).toEqual(['day', 'time', 'form']);
  });
});

test('what was typed for another kind of target is left out of the post', () => {
  const base = post({ target: { kind: 'web', url: 'https://www.example.com/' } });
  const form = formOfPost(base, CHINA);
  const target = { ...form.target, kind: 'mini-program', appId: 'wx0123456789abcdef', path: '' };
  const read = typed(base, { target });
  expect(read.ok && read.value.target).toEqual({ kind: 'mini-program', appId: 'wx0123456789abcdef' });
});

describe('the files of a form are the files of the post', () => {
  const first = { name: 'a.jpg', bytes: 7, type: 'image/jpeg', sha256: 'a'.repeat(64) };
  // Under the same name as the first: only its bytes tell them apart.
  const second = { name: 'a.jpg', bytes: 8, type: 'image/png', sha256: 'b'.repeat(64) };
  const named = { name: 'c.jpg' };
  const plain = { rightsUntil: '', rightsNote: '', generated: false };
  const base = post({ media: [first, named] });
  test.each([
    {
      what: 'rights are set, and that a machine made it',
      media: [{ ...first, rightsUntil: '2026-12-31', rightsNote: '全网', generated: true }],
      is: [{ ...first, rightsUntil: '2026-12-31', rightsNote: '全网', generated: true }],
    },
    {
      what: 'one is added',
      media: [
        { ...first, ...plain },
        { ...named, ...plain },
        { ...second, ...plain },
      ],
      is: [first, named, second],
    },
    {
      what: 'they change places',
      media: [
        { ...named, ...plain },
        { ...first, ...plain },
      ],
      is: [named, first],
    },
    { what: 'one is exchanged for one of the same name', media: [{ ...second, ...plain }], is: [second] },
    { what: 'a name gets its file', media: [{ ...second, ...named, ...plain }], is: [{ ...second, ...named }] },
    { what: 'all are removed', media: [], is: [] },
  ])('where $what', ({ media, is }) => {
    const read = typed(base, { media });
    expect(read.ok && read.value.media).toEqual(is);
  });

  test('a digest that is none is named by its field', () => {
    const media = [{ name: 'a.jpg', sha256: 'x', ...plain }];
    expect(typed(base, { media })).toEqual({
      ok: false,
      error: [{ field: 'media[0].sha256', expected: 'sha256', read: 'x' }],
    });
  });
});
