import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Account, accountSchema } from '../../../core/domain/account.ts';
import { CHINA, type TimeZone } from '../../../core/domain/instant.ts';
import { type Post, parsePost } from '../../../core/domain/post.ts';
import { mediaAt, mediaPlaces } from '../../../core/batch/media-places.ts';
import { freeName, safeName } from '../../../core/domain/safe-name.ts';

const HASH = 'ab'.repeat(32);

function post(id: string, more: object = {}): Post {
  const parsed = parsePost({
    id,
    clientId: 'c1',
    accountId: 'a1',
    scheduledAt: '2026-12-03T10:00:00+08:00',
    text: '新茶',
    media: [{ name: 'cover.JPG', sha256: HASH }],
    ...more,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

const account = (nickname: string): Account =>
  accountSchema.parse({ id: 'a1', owner: 'creator', nickname, kind: 'personal' });

const placed = (posts: readonly Post[], nickname = '青禾茶', zone: TimeZone = CHINA) => [
  ...mediaPlaces(
    posts,
    () => account(nickname),
    () => zone,
  ).values(),
];

describe('where media lie', () => {
  it('is a folder a post, by day, time and account, its files by number', () => {
    const media = [
      { name: 'a.JPG', sha256: HASH },
      { name: '只有名字.png' },
      { name: '片', type: 'video/mp4', sha256: HASH },
    ];
    expect(placed([post('p1', { media })])).toEqual([
      ['1203_1000_青禾茶/01.jpg', undefined, '1203_1000_青禾茶/03.mp4'],
    ]);
  });

  it('follows the clock of the campaign', () => {
    expect(placed([post('p1')], '青禾茶', 'America/New_York' as TimeZone)).toEqual([['1202_2100_青禾茶/01.jpg']]);
  });

  it('gives posts of one minute and account a number, whatever the case of their names', () => {
    const posts = [post('p1'), post('p2'), post('p3', { scheduledAt: '2027-12-03T10:00:00+08:00' })];
    expect(placed(posts, 'Tea').flat()).toEqual([
      '1203_1000_Tea/01.jpg',
      '1203_1000_Tea_2/01.jpg',
      '1203_1000_Tea_3/01.jpg',
    ]);
    const taken = new Set<string>();
    expect([freeName('Tea', taken), freeName('tea', taken), freeName('Tea_2', taken)]).toEqual([
      'Tea',
      'tea_2',
      'Tea_2_2',
    ]);
  });

  it('says of a post without a time that it has none', () => {
    expect(placed([post('p1', { scheduledAt: null })])).toEqual([['待定_青禾茶/01.jpg']]);
  });

  it.each([
    ['a/../../b', 'a....b'],
    ['..', 'a1'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['名字. . ', '名字'],
    ['a:b*c?"<>|\\', 'abc'],
    ['\u202ecod.exe', 'cod.exe'],
    ['一\n二\t三', '一二三'],
    ['茶'.repeat(60), '茶'.repeat(40)],
    ['\ud800', 'a1'],
  ])('is a name that every system takes: %j', (nickname, name) => {
    expect(safeName(nickname, 'a1')).toBe(name);
  });

  it('never lies outside its folder, never twice in one place, and leads back to its file', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constantFrom('..', '/', '\\', 'aux', ' x. ', 'A', 'a'),
    );
    const file = fc.record({ name: name.filter((one) => one.trim() !== ''), sha256: fc.constantFrom(HASH, undefined) });
    fc.assert(
      fc.property(
        name.filter((one) => one.trim() !== ''),
        fc.array(fc.array(file, { maxLength: 4 }), { maxLength: 6 }),
        (nickname, all) => {
          const posts = all.map((media, index) =>
            post(`p${index}`, {
              media: media.map((one) => ({ name: one.name, ...(one.sha256 && { sha256: one.sha256 }) })),
            }),
          );
          const paths = placed(posts, nickname);
          const flat = paths.flat().filter((path) => path !== undefined);
          expect(new Set(flat.map((path) => path.toLowerCase())).size).toBe(flat.length);
          for (const path of flat) {
            expect(path).toMatch(/^[^/\\<>:"|?*\p{Cc}]+[^/\\<>:"|?*\p{Cc}. ]\/\d\d(?:\.[a-z0-9]{1,8})?$/u);
            expect(Buffer.byteLength(path)).toBeLessThan(230);
          }
          paths.forEach((own, at) => {
            own.forEach((path, index) => {
              const media = posts[at]?.media ?? [];
              if (path !== undefined) expect(mediaAt(path, media)).toBe(media[index]);
            });
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each(['01.jpg', 'a/01.jpg', '1203_1000_x/09.jpg', '1203_1000_x/01.png', '../1203_1000_x/01.jpg'])(
    'takes no other name for one of its paths: %s',
    (name) => {
      expect(mediaAt(name, post('p1').media)).toBeUndefined();
    },
  );
});
