// A client with a review workbook: what it is sent, and what it does to it in a spreadsheet of its own.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils, write } from '@e965/xlsx';
import type { CallInput, CallOutput } from '../../../core/api.ts';
import { CHINA } from '../../../core/domain/instant.ts';
import { formOfPost } from '../../../core/plan/post-form.ts';
import { type Seat, bringIn, must, sitDown } from './window.ts';

const post = (id: string, day: string, text: string, more: object = {}) => ({
  ...{ id, clientId: 'c1', accountId: 'a1', scheduledAt: `2026-12-${day}T10:00:00+08:00`, text },
  ...more,
});

/** Four posts of a client who approves every one, and one of another client. */
export const WORLD = {
  format: 'fangxing-plan',
  version: 1,
  clients: [
    { id: 'c1', name: '青禾茶', region: 'mainland', requiresApproval: true },
    { id: 'c2', name: '小满', region: 'mainland' },
  ],
  accounts: [
    { id: 'a1', owner: 'brand', clientId: 'c1', nickname: '青禾茶', kind: 'enterprise' },
    { id: 'a2', owner: 'brand', clientId: 'c2', nickname: '小满', kind: 'enterprise' },
  ],
  posts: [
    post('p1', '03', '=新茶上市，欢迎来店里尝。\n#青禾茶# 等你'),
    post('p2', '04', '第二件半价，只在门店。', {
      media: [{ name: 'cover.jpg' }],
      firstComment: '@青禾茶 门店地址在这里',
    }),
    post('p3', '05', '周末一起喝茶。'),
    post('p4', '06', '早安，来一杯老白茶。'),
    { id: 'p5', clientId: 'c2', accountId: 'a2', scheduledAt: '2026-12-07T10:00:00+08:00', text: '小满的博文' },
  ],
};

/** A sheet as rows of texts, the header first. */
export type Rows = string[][];

export interface Reviewing extends Seat {
  readonly folder: string;
  /** The path of a workbook that was sent. */
  readonly send: (language?: 'zh' | 'en') => Promise<string>;
  readonly bringBack: (file: string, how?: Partial<CallInput<'review:import'>>) => Promise<CallOutput<'review:import'>>;
  readonly open: (id: string) => Promise<CallOutput<'posts:open'>>;
  readonly edit: (id: string, text: string) => Promise<void>;
}

/** Sits down at {@link WORLD}. */
export async function sitDownToReview(): Promise<Reviewing> {
  const seat = sitDown();
  const { api, folder } = seat;
  await bringIn(seat, WORLD);
  const open = async (id: string) => must(await api['posts:open']({ id }));
  return {
    ...seat,
    send: async (language = 'zh') => {
      const out = join(folder, 'out');
      const made = must(await api['review:write']({ clientId: 'c1', folder: out, formats: ['xlsx'], language }));
      return join(made.review?.folder ?? '', 'review.xlsx');
    },
    bringBack: async (path, how = {}) =>
      must(await api['review:import']({ file: path, dryRun: false, onlyValid: false, rewrites: [], ...how })),
    open,
    edit: async (id, text) => {
      const { post: stored, version } = await open(id);
      must(await api['posts:save']({ id, form: { ...formOfPost(stored, CHINA), text }, version, step: text }));
    },
  };
}

/** The sheets of a workbook as texts, by name. */
export function sheetsIn(file: string): ReadonlyMap<string, Rows> {
  const book = read(readFileSync(file));
  return new Map(
    book.SheetNames.map((name) => [
      name,
      utils.sheet_to_json<string[]>(book.Sheets[name] ?? {}, { header: 1, defval: '', raw: false }),
    ]),
  );
}

/** Saves the workbook again as another program does, the rows of its first sheet changed. */
export function saveAgain(
  file: string,
  change: (rows: Rows) => Rows,
  keeps: (sheet: string) => boolean = () => true,
): string {
  const book = utils.book_new();
  for (const [index, [name, rows]] of [...sheetsIn(file)].entries()) {
    if (keeps(name)) utils.book_append_sheet(book, utils.aoa_to_sheet(index === 0 ? change(rows) : rows), name);
  }
  const path = file.replace(/\.xlsx$/, '-back.xlsx');
  writeFileSync(path, write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array);
  return path;
}

/** The rows with cells written into them: by the number of the row, then by the header; the last one of two alike. */
export const written =
  (cells: Readonly<Record<string, Readonly<Record<string, string>>>>) =>
  (rows: Rows): Rows => {
    const [header = [], ...others] = rows;
    return [
      header,
      ...others.map((row) => {
        const filled = [...row];
        for (const [name, text] of Object.entries(cells[row[0] ?? ''] ?? {})) filled[header.lastIndexOf(name)] = text;
        return filled;
      }),
    ];
  };
