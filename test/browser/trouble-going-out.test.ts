// Batches that cannot be written: each is told with what is safe, and nothing half is left.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { type Word, goTo } from './hands.ts';
import { LOOKS, expectAccessible, picture } from './page.ts';
import { type Served, ask } from './planner-side.ts';
import { walks } from './walk.ts';

const [ZH, EN] = LOOKS;
const walk = walks();

async function before(served: Served): Promise<void> {
  await ask(served, 'plan:import', { file: 'test/samples/workspace.plan.json', dryRun: false });
  const file = 'test/samples/agency-calendar-2026-12.xlsx';
  await ask(served, 'sheet:import', { file, dryRun: false, onlyValid: true });
}

async function exportInto(page: Page, word: Word, folder: string): Promise<void> {
  await page.getByRole('textbox', { name: word('放到哪个文件夹', 'Folder'), exact: true }).fill(folder);
  await page.getByRole('button', { name: word('只出可发的 6 条', 'Export the 6 that may go') }).click();
}

/** Everything below a folder. */
const below = (folder: string): readonly string[] => readdirSync(folder, { recursive: true }).map(String);

const canMount = process.platform === 'linux' && process.getuid?.() === 0 && mounts();

function mounts(): boolean {
  try {
    execFileSync('unshare', ['--mount', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('a batch that cannot be written', () => {
  it('into a place where no folder can be is told, and is not recorded', { timeout: 120_000 }, () =>
    walk(
      EN,
      async ({ page, word, served }) => {
        const file = join(served.folder, 'note.txt');
        writeFileSync(file, 'a file');
        await goTo(page, 'export');
        for (const [folder, sentence] of [
          [file, 'There is a file where the folder'],
          [join(file, 'below', 'it'), 'There is a file where the folder'],
          ['/proc/fangxing', 'cannot be written to'],
        ] as const) {
          await exportInto(page, word, folder);
          const told = page.getByRole('alert').filter({ hasText: sentence }).filter({ hasText: folder });
          await told.getByText('Nothing was changed.').waitFor();
        }
        await picture(page, 'unwritable-en-GB');
        await expectAccessible(page);
        expect((await ask(served, 'batches:list', {})).batches).toEqual([]);
        expect(below(served.folder).filter((path) => path.includes('partial'))).toEqual([]);
        await exportInto(page, word, join(served.folder, 'out'));
        await page.getByRole('status').filter({ hasText: 'Posts in it: 6.' }).waitFor();
      },
      { before },
    ),
  );

  it.skipIf(!canMount)(
    'onto a full disk (skipped where no disk can be mounted) leaves nothing half',
    { timeout: 120_000 },
    () =>
      walk(
        ZH,
        async ({ page, word, served }) => {
          const disk = join(served.folder, '小盘');
          mkdirSync(disk);
          execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]);
          try {
            writeFileSync(join(disk, 'full'), Buffer.alloc(48 * 1024));
            await goTo(page, 'export');
            await exportInto(page, word, join(disk, '成品'));
            const told = page.getByRole('alert').filter({ hasText: '磁盘已满' });
            await told.getByText('没有留下半个文件，工作区没有改动。').waitFor();
            await picture(page, 'disk-full-zh-CN');
            expect(below(disk).filter((path) => path !== 'full' && path !== '成品')).toEqual([]);
            expect((await ask(served, 'batches:list', {})).batches).toEqual([]);
          } finally {
            execFileSync('umount', ['-l', disk]);
          }
        },
        { before },
      ),
  );

  it('is cancelled while it waits for its turn', { timeout: 120_000 }, () =>
    walk(
      EN,
      async ({ page, word, served }) => {
        await goTo(page, 'export');
        const row = (index: number) =>
          `青禾茶,2027-03-${String(1 + (index % 28)).padStart(2, '0')},10:00,第 ${index} 条`;
        const file = join(served.folder, 'long.csv');
        writeFileSync(
          file,
          ['账号,发布日期,发布时间,微博文案', ...Array.from({ length: 6000 }, (_, i) => row(i))].join('\n'),
        );
        const name = word('只出可发的 6 条', 'Export the 6 that may go');
        await page.getByRole('button', { name }).waitFor();
        const importing = served.planner.ask('sheet:import', { file, dryRun: false, onlyValid: true });
        await exportInto(page, word, join(served.folder, 'out'));
        await page.getByRole('button', { name: 'Cancel' }).click();
        await page.getByRole('status').filter({ hasText: 'Cancelled; nothing was changed.' }).waitFor();
        const imported = await importing;
        expect(imported.ok ? 'done' : imported.error.code).toBe('cancelled');
        expect((await ask(served, 'posts:check', {})).totals.posts).toBe(16);
        expect((await ask(served, 'batches:list', {})).batches).toEqual([]);
        expect(below(served.folder).filter((path) => path.startsWith('out'))).toEqual([]);
      },
      { before },
    ),
  );
});
