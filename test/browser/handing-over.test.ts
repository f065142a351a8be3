// Two colleagues: one writes a package, the other sees what differs and chooses, field by field.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serve } from '../electron/headless/serve/served.ts';
import { drop, goTo } from './hands.ts';
import { LOOKS, expectAccessible, picture } from './page.ts';
import { type Served, ask } from './planner-side.ts';
import { walks } from './walk.ts';

const PLAN = 'test/samples/workspace.plan.json';
const walk = walks();
const before = (served: Served) => ask(served, 'plan:import', { file: PLAN, dryRun: false });

const clientsOf = async (served: Served) => (await ask(served, 'ledger:read', {})).clients;

async function saveFirst(served: Served, change: object): Promise<void> {
  const [client] = await clientsOf(served);
  await ask(served, 'ledger:save', { act: 'client:save', changes: { clients: [{ ...client, ...change }] } });
}

/** A colleague who got the workspace, changed two things in it, and sends it back. */
async function sentBack(served: Served): Promise<string> {
  const there = join(served.folder, 'there.fangxing');
  const back = join(served.folder, 'back.fangxing');
  await ask(served, 'package:write', { file: there });
  const colleague = await serve();
  try {
    await ask(colleague, 'plan:import', { file: there, dryRun: false });
    await saveFirst(colleague, { contact: 'theirs@example.com', legalName: '对方写的公司' });
    const { accounts } = await ask(colleague, 'ledger:read', {});
    const [account] = accounts;
    const changes = { accounts: [{ ...account, holder: '小周' }] };
    await ask(colleague, 'ledger:save', { act: 'account:save', changes });
    await ask(colleague, 'package:write', { file: back });
  } finally {
    await colleague.close();
  }
  return back;
}

describe.each(LOOKS)('a hand-over in $locale', (look) => {
  it('is compared, chosen field by field, and undone in one step', { timeout: 120_000 }, () =>
    walk(
      look,
      async ({ page, word, served }) => {
        const back = await sentBack(served);
        await saveFirst(served, { contact: 'ours@example.com' });
        await drop(page, [back]);
        const conflicts = page.getByRole('region', { name: word('有冲突', 'In conflict') });
        await conflicts.getByText('theirs@example.com').waitFor();
        const changed = page.getByRole('region', { name: word('对方改了', 'Changed by them') });
        await changed.getByText('小周').waitFor();
        expect(await changed.getByRole('radio', { checked: true }).getAttribute('aria-label')).toBe(
          word('登录在谁手里：用对方的', 'Who holds the login: take theirs'),
        );
        await expectAccessible(page);
        await picture(page, `hand-over-${look.locale}`);
        await page.getByRole('button', { name: word('按选择导入 1 项', 'Import as chosen (1)') }).waitFor();
        const legalName = word('公司全称：用对方的', 'Legal name: take theirs');
        await conflicts.getByRole('radio', { name: legalName }).check();
        await page.getByRole('button', { name: word('全部导入', 'Import all') }).click();
        await page.getByText(word('已导入：新增 0，改动 2', 'Imported: new 0, changed 2')).waitFor();
        const [client] = await clientsOf(served);
        expect(client).toMatchObject({ contact: 'ours@example.com', legalName: '对方写的公司' });
        await page.getByRole('button', { name: word('撤销：导入交接包', 'Undo: package imported') }).click();
        await expect.poll(async () => (await clientsOf(served))[0]?.legalName).not.toBe('对方写的公司');
      },
      { before },
    ),
  );

  it('is written from the settings and from a client, and can be downloaded', { timeout: 120_000 }, () =>
    walk(
      look,
      async ({ page, word, served }) => {
        await goTo(page, 'settings');
        const write = page.getByRole('button', { name: word('写交接包', 'Write the package') });
        await write.click();
        const link = page.getByRole('link', { name: word('下载交接包', 'Download the package') });
        const saved = page.waitForEvent('download');
        await link.click();
        const download = await saved;
        expect(download.suggestedFilename()).toBe('2026-11-23.fangxing');
        const here = join(served.folder, 'packages', '2026-11-23.fangxing');
        expect(readFileSync(await download.path())).toEqual(readFileSync(here));
        await goTo(page, 'clients');
        await page.locator('.accounts tbody th a').first().click();
        await write.click();
        await link.waitFor();
        const [client] = await clientsOf(served);
        const name = (await link.getAttribute('href')) ?? '';
        expect(decodeURIComponent(name)).toMatch(/^\/packages\/2026-11-23-.+\.fangxing$/);
        expect(existsSync(join(served.folder, 'packages', decodeURIComponent(name).slice('/packages/'.length)))).toBe(
          true,
        );
        expect(client).toBeDefined();
      },
      { before },
    ),
  );

  it('that is broken is refused with a sentence and changes nothing', { timeout: 120_000 }, () =>
    walk(
      look,
      async ({ page, word, served }) => {
        const file = join(served.folder, 'broken.fangxing');
        await ask(served, 'package:write', { file });
        writeFileSync(file, readFileSync(file).subarray(0, 900));
        await drop(page, [file]);
        await page.getByText(word('broken.fangxing 打不开', 'broken.fangxing does not open')).waitFor();
        await page.getByText(word('工作区没有任何改动。', 'The workspace is unchanged.')).waitFor();
      },
      { before },
    ),
  );
});
