import { afterEach, expect, it } from 'vitest';
import { CHINA } from '../../../core/domain/instant.ts';
import { formOfPost } from '../../../core/plan/post-form.ts';
import { type Seat, must, sitDownAtSample } from './window.ts';

let seat: Seat;
afterEach(() => {
  seat.close();
});

it('lists are narrowed to ads or to organic posts, their counts likewise', async () => {
  seat = await sitDownAtSample();
  const listed = async (placement?: 'organic' | 'ad') => {
    const query = placement === undefined ? {} : { placement };
    const { rows } = must(await seat.api['posts:page']({ query, offset: 0, limit: 100 }));
    expect(must(await seat.api['posts:outline']({ query })).total).toBe(rows.length);
    return rows;
  };
  const [ads, organic, all] = [await listed('ad'), await listed('organic'), await listed()];
  expect([new Set(ads.map((row) => row.placement)), new Set(organic.map((row) => row.placement))]).toEqual([
    new Set(['ad']),
    new Set(['organic']),
  ]);
  expect(ads.length + organic.length).toBe(all.length);
});

it('an ad keeps the post that it promotes until it is let go, and names one that is not there', async () => {
  seat = await sitDownAtSample();
  const { rows } = must(await seat.api['posts:page']({ query: { placement: 'organic' }, offset: 0, limit: 2 }));
  const [ad = '', other = ''] = rows.map(({ id }) => id);
  const save = async (promotes: string) => {
    const open = must(await seat.api['posts:open']({ id: ad }));
    const form = { ...formOfPost(open.post, CHINA), placement: 'ad', promotes };
    const saved = must(await seat.api['posts:save']({ id: ad, form, version: open.version, step: promotes }));
    return saved.taken ? must(await seat.api['posts:open']({ id: ad })).post.promotes : saved.problems;
  };
  expect(await save(other)).toBe(other);
  expect(await save('')).toBeUndefined();
  expect(await save('nobody')).toEqual([{ field: 'promotes', expected: 'reference', read: 'nobody' }]);
});
