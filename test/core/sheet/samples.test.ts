import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { accountSchema } from '../../../core/domain/account.ts';
import { campaignSchema } from '../../../core/domain/campaign.ts';
import { clientSchema } from '../../../core/domain/client.ts';
import { accountId } from '../../../core/ids.ts';
import { readSheet } from '../../../core/sheet/read-sheet.ts';
import { readWorkbook } from '../../../electron/sheets/read-workbook.ts';
import { day, problemsOf } from './planner.ts';

const bytesOf = (name: string) => readFileSync(new URL(`../../samples/${name}`, import.meta.url));

const plan = z
  .object({ clients: z.array(clientSchema), accounts: z.array(accountSchema), campaigns: z.array(campaignSchema) })
  .parse(JSON.parse(bytesOf('workspace.plan.json').toString()));

const table: readonly [string, { accountId?: z.infer<typeof accountId> }, object, readonly string[]][] = [
  [
    'agency-calendar-2026-12.xlsx',
    {},
    { sheet: '12月排期', headerRow: 3, read: 20, skipped: 1 },
    [
      ...['error 11  client-missing', 'error 12  client-missing'],
      ...['error 16 发布时间 time-missing', 'error 17 发布时间 time-beyond-day'],
    ],
  ],
  ['excel-windows-gb18030.csv', {}, { headerRow: 1, read: 3, skipped: 0 }, ['error 4  client-missing']],
  [
    'hootsuite-bulk.csv',
    { accountId: accountId.parse('qinghe-weibo') },
    { headerRow: 0, read: 2, skipped: 0 },
    ['error 2 A date-either'],
  ],
];

it.each(table)('reads the sample %s', async (file, asked, counts, problems) => {
  const book = await readWorkbook(bytesOf(file), file);
  const read = book.ok ? readSheet(book.value, { ...plan, file, today: day('2026-11-23'), ...asked }) : book;
  if (!read.ok) throw new Error(read.error.code);
  expect(read.value).toMatchObject(counts);
  expect(problemsOf(read.value)).toEqual(problems);
});
