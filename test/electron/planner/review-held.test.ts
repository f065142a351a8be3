// A client that is asked is told nothing of what the rules hold; the planner who asks it is told how many.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sheetsIn, sitDownToReview } from './client-hands.ts';
import { must } from './window.ts';

const INTERNAL = ['不可发', '可发', '否', '加白', '问题', 'held', 'link-'];

it('says to the planner alone how many posts cannot go out', async () => {
  const { api, folder, edit, close } = await sitDownToReview();
  const send = async () => {
    const made = must(await api['review:write']({ folder, clientId: 'c1', formats: ['xlsx', 'html'], language: 'zh' }));
    const [book, page] = ['review.xlsx', 'review.html'].map((name) => join(made.review?.folder ?? '', name));
    const cells = [...sheetsIn(book ?? '').values()].flat(2);
    return { held: made.held, told: [...cells, readFileSync(page ?? '', 'utf8')] };
  };
  const before = await send();
  await edit('p3', '周末一起喝茶。https://shop.example.net/tea');
  const after = await send();
  expect(after.held).toBe(before.held + 1);
  expect(after.held).toBe(must(await api['batches:preview']({ clientId: 'c1' })).held);
  for (const text of [...before.told, ...after.told]) {
    const seen = text.replace(/[0-9a-f]{64}|<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>/g, '');
    expect(INTERNAL.filter((word) => seen.includes(word))).toEqual([]);
  }
  close();
});
