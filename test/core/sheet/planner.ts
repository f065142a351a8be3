import { type Account, accountSchema } from '../../../core/domain/account.ts';
import { type Campaign, campaignSchema } from '../../../core/domain/campaign.ts';
import { type Client, clientSchema } from '../../../core/domain/client.ts';
import { type Day, daySchema } from '../../../core/domain/day.ts';
import { accountId, campaignId, clientId } from '../../../core/ids.ts';
import type { Workbook } from '../../../core/sheet/grid.ts';
import { readSheet } from '../../../core/sheet/read-sheet.ts';
import type { SheetQuestion, SheetReading } from '../../../core/sheet/sheet-reading.ts';
import { type Short, gridOf, workbookOf } from './grid-of.ts';

export const day = (text: string): Day => daySchema.parse(text);

export const clients: readonly Client[] = [
  clientSchema.parse({ id: 'tea', name: '青禾茶', legalName: '上海青禾茶业有限公司', region: 'mainland' }),
  clientSchema.parse({ id: 'skin', name: 'Nordlys 北光', region: 'overseas' }),
];

export const accounts: readonly Account[] = [
  { id: 'tea-weibo', owner: 'brand', clientId: 'tea', nickname: '青禾茶', uid: '5000000001', kind: 'enterprise' },
  { id: 'skin-weibo', owner: 'brand', clientId: 'skin', nickname: 'Nordlys北光', kind: 'enterprise' },
  { id: 'reader', owner: 'creator', nickname: '小满读书', uid: '5000000003', kind: 'personal' },
].map((account) => accountSchema.parse(account));

export const december: Campaign = campaignSchema.parse({
  id: 'dec',
  clientId: 'tea',
  name: '双十二',
  startsOn: '2026-12-01',
  endsOn: '2026-12-31',
});

export const question: SheetQuestion = {
  file: '排期.xlsx',
  clients,
  accounts,
  campaigns: [december],
  today: day('2026-11-23'),
};

export const ids = { client: clientId, account: accountId, campaign: campaignId };

/** Reads a workbook that has to be readable. */
export function reading(workbook: Workbook, asked: Partial<SheetQuestion> = {}): SheetReading {
  const read = readSheet(workbook, { ...question, ...asked });
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

/** A workbook of one sheet. */
export const sheet = (header: readonly Short[], ...rows: (readonly Short[])[]): Workbook =>
  workbookOf(gridOf([header, ...rows]));

/** Problems in short: severity, row, column, code. */
export const problemsOf = ({ problems }: SheetReading): string[] =>
  problems.map(({ severity, row, column, code }) => `${severity} ${row} ${column} ${code}`);

export const HEADER: readonly string[] = ['账号', '日期', '时间', '文案'];
