import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ask, dropFile, openWindow, sample } from './window.ts';

it('a review is made in the window and printed into a PDF beside it', async () => {
  const { app, page, complaints } = await openWindow(undefined, ['--lang', 'zh']);
  await dropFile(page, sample('workspace.plan.json'));
  await page.getByRole('button', { name: '全部导入' }).click();
  await page.getByRole('button', { name: '去看博文' }).waitFor();
  await dropFile(page, sample('agency-calendar-2026-12.xlsx'));
  await page.getByRole('button', { name: '只导入没问题的 16 条' }).click();
  await page.getByRole('button', { name: '去看博文' }).waitFor();
  const { clients } = await ask(page, 'ledger:read', {});
  const tea = clients.find(({ name }) => name === '青禾茶');

  await page.locator('a[href="#/export"]').click();
  await page.getByRole('combobox', { name: '客户' }).selectOption(tea?.id ?? '');
  await page.getByRole('button', { name: '生成确认表' }).click();
  await page.getByRole('button', { name: '存成 PDF' }).click();
  const told = page.getByText(/^已存到 .*review\.pdf/);
  await told.waitFor();
  const [, folder = ''] = /已存到 (.*)review\.pdf/.exec((await told.textContent()) ?? '') ?? [];
  const pdf = readFileSync(join(folder, 'review.pdf'));
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.length).toBeGreaterThan(10_000);
  expect(complaints).toEqual([]);
  await app.close();
});
