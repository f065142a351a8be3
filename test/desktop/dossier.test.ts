import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ask, dropFile, openWindow, ownFile, sample } from './window.ts';

it('an application goes into a folder that is chosen with its evidence, and its page printed into a PDF of one sheet', async () => {
  const { app, page, complaints } = await openWindow(undefined, ['--lang', 'zh']);
  await dropFile(page, sample('workspace.plan.json'));
  await page.getByRole('button', { name: '全部导入' }).click();
  await page.getByRole('button', { name: '去看博文' }).waitFor();
  const { applications } = await ask(page, 'ledger:read', {});
  const chosen = mkdtempSync(join(tmpdir(), 'fangxing-dossier-'));
  chmodSync(chosen, 0o777);
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, chosen);
  await page.evaluate((id) => {
    window.location.hash = `#/whitelist?application=${id}`;
  }, applications[0]?.id ?? '');
  const licence = Buffer.from('%PDF-1.7\n营业执照');
  const row = page.locator('[data-requirement="application-licence-recorded"]');
  const chooser = page.waitForEvent('filechooser');
  await row.getByRole('button', { name: '营业执照：附凭证文件' }).click();
  await (await chooser).setFiles(ownFile('执照.pdf', licence));
  await row.getByText('执照.pdf').waitFor();
  const copy = join(chosen, '副本.pdf');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, copy);
  await row.getByRole('button', { name: '另存 执照.pdf' }).click();
  await expect.poll(() => existsSync(copy)).toBe(true);
  expect(readFileSync(copy)).toEqual(licence);
  rmSync(copy);

  await page.getByRole('button', { name: '导出申请材料' }).click();
  await page.getByText(/^已放到 .*加白材料/).waitFor();
  const folder = join(chosen, readdirSync(chosen)[0] ?? '');
  expect(readdirSync(folder).sort()).toEqual(['凭证', '私信.txt', '清单.xlsx', '材料.html', '材料.pdf'].sort());
  expect(readFileSync(join(folder, '凭证', '1 营业执照-执照.pdf'))).toEqual(licence);
  const pdf = readFileSync(join(folder, '材料.pdf')).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  expect(complaints).toEqual([]);
  await app.close();
});
