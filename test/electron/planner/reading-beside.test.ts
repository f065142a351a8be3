import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { jobs } from '../../../electron/planner/host/jobs.ts';
import { workerJobs } from '../../../electron/planner/host/worker-jobs.ts';
import { writeXlsx } from '../../../electron/sheets/write-xlsx.ts';
import { HEADER, question } from '../../core/sheet/planner.ts';

const folder = mkdtempSync(join(tmpdir(), 'fangxing-reading-'));
const beside = workerJobs(new URL('../../../dist/headless/job-worker.js', import.meta.url));
afterAll(async () => {
  await beside.stop();
  rmSync(folder, { recursive: true });
});

it('hands the rows of a large sheet over in parts, in their order, and says how much is read', async () => {
  const file = join(folder, '排期.xlsx');
  const rows = Array.from({ length: 2500 }, (_, row) => ['青禾茶', '2026-12-03', '10:00', `第 ${row} 条新茶`]);
  writeFileSync(file, await writeXlsx({ name: '表', columns: HEADER.map((header) => ({ header, width: 10 })), rows }));

  const said: number[] = [];
  const read = await beside.readSheet(
    { ...question, file },
    {
      progress: (done, total) => {
        expect(done).toBeLessThanOrEqual(total);
        said.push(done);
      },
    },
  );
  expect(read).toEqual(await jobs.readSheet({ ...question, file }));
  expect(read.ok && read.value.rows.map(({ row }) => row)).toEqual(rows.map((_, row) => row + 2));
  expect(said.length).toBeGreaterThan(2);
  expect(said).toEqual([...said].sort((a, b) => a - b));
});

it('refuses beside as it refuses here', async () => {
  const file = join(folder, '坏.xlsx');
  writeFileSync(file, 'nothing');
  expect(await beside.readSheet({ ...question, file })).toEqual(await jobs.readSheet({ ...question, file }));
});
