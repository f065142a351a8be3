// The loop closes: what a batch holds is read back as exactly the posts that it was made of.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Batch, exportFrom, monthBatch } from './batch-parts.ts';
import { sampleMonthText } from './sample-month.ts';
import { check, planImport, sheetImport } from './shapes.ts';
import { Desk, NOON, runProgram } from './terminal.ts';

const SHEETS = ['batch.xlsx', 'batch.csv'];

const post = (id: string, more: object) => ({
  id,
  clientId: 'qinghe',
  accountId: 'xiaoman-weibo',
  scheduledAt: '2026-12-01T10:00:00+08:00',
  text: '一条博文',
  ...more,
});

async function deskWith(posts: readonly object[]): Promise<Desk> {
  const desk = new Desk();
  await desk.take({ ...sampleMonthText(), posts });
  return desk;
}

async function unchangedBy({ desk, folder, posts }: Batch, name: string): Promise<void> {
  const before = await desk.bytes();
  const answer = await desk.ask(sheetImport, 0, 'import', join(folder, name), '--client', 'qinghe');
  expect(answer).toMatchObject({ created: 0, changed: 0, unchanged: posts.length, problems: [] });
  expect(await desk.bytes()).toBe(before);
}

describe('a batch that is imported again', () => {
  it.each(SHEETS)('changes no byte of the workspace: %s', async (name) => {
    await unchangedBy(await monthBatch(), name);
  });

  it('changes no byte of the workspace: posts.json', async () => {
    const batch = await monthBatch();
    const before = await batch.desk.bytes();
    const answer = await batch.desk.ask(planImport, 0, 'import', join(batch.folder, 'posts.json'));
    expect(answer).toMatchObject({ created: 0, changed: 0 });
    expect(await batch.desk.bytes()).toBe(before);
  });

  const odd: readonly string[] = [
    ...['=1', '+86', '-1', '@青禾茶', '＝1', '\t=1', "'", "''=1", '"', '""', ',', ';', '|', '#N/A', 'TRUE', '<&>'],
    ...['1234567890123456789', '2026-12-01', '12:00', '1e5', '合计', '小计', 'total', '序号', '正文'],
    ...[
      ' 两边有空格 ',
      '一\n\n二',
      '\n开头',
      '结尾\n',
      'a\tb',
      '\u200b茶',
      '\u3000茶',
      '\uFEFF茶',
      '茶\u2028茶',
      '\u{1F600}',
      '𠮷',
    ],
    ...['_x000D_', '_x005F_', 'a\u0001b', '{host}', '$&', '__proto__'],
  ];
  it.each(SHEETS)('keeps whatever a text may hold: %s', async (name) => {
    const desk = await deskWith(
      odd.map((text, index) => {
        const minute = String(index % 60).padStart(2, '0');
        return post(`r${index}`, { text, firstComment: text, scheduledAt: `2026-12-02T10:${minute}:00+08:00` });
      }),
    );
    const settings = [{ rule: 'text-leftover-instruction', key: 'severity', value: 'info' }];
    await desk.take({ format: 'fangxing-plan', version: 1, settings });
    const batch = await exportFrom(desk);
    const left = new Set(batch.left.map(({ id }) => Number(id.slice(1))));
    expect([...left].map((index) => odd[index])).toEqual([]);
    await unchangedBy(batch, name);
  });
});

describe('what a file cannot hold', () => {
  it.each([
    ['half a character in the text', { text: '\ud800' }, 'csv'],
    ['half a character in the first comment', { firstComment: 'a\udc00' }, 'csv'],
    ['half a character in the name of a picture', { media: [{ name: 'a\ud800.jpg' }] }, 'csv'],
    ['more than a cell takes', { firstComment: '茶'.repeat(32_768) }, 'xlsx'],
  ])('refuses the batch, names the post and makes nothing: %s', async (_what, more, format) => {
    const desk = await deskWith([post('odd-one', more)]);
    const error = await desk.refused('export', '--out', desk.path('out'), '--format', format);
    expect(error.text.zh).toContain('odd-one');
    expect(error.text.en).toContain('odd-one');
    expect(existsSync(desk.path('out')) ? readdirSync(desk.path('out')) : []).toEqual([]);
  });
});

it('an export that failed handed nothing over', async () => {
  const desk = await deskWith([post('p1', { orderNumber: 'WRW-1' })]);
  const { status } = runProgram(['export', '--out', desk.file('out', 'x'), '--data', desk.data, '--as-of', NOON]);
  expect(status).not.toBe(0);
  const later = await desk.ask(check, 1, 'check', '--as-of', '2026-12-02T00:00:00+08:00');
  expect(later.posts[0]?.findings.map(({ rule }) => rule)).toEqual(['schedule-past']);
});
