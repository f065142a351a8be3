import { readFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { CALENDAR } from './sample-month.ts';
import { sheetImport } from './shapes.ts';
import { type PlanText, sample, sampleDesk } from './terminal.ts';

const GB = readFileSync(sample('excel-windows-gb18030.csv'));
const TEXT = iconv.decode(GB, 'gb18030');
const DEC = ['--client', 'qinghe'] as const;

const posts = ({ posts: all }: PlanText) =>
  all
    .map(({ accountId, clientId, campaignId, scheduledAt, text }) => ({
      accountId,
      clientId,
      campaignId,
      scheduledAt,
      text,
    }))
    .sort((a, b) => ((a.scheduledAt ?? '') < (b.scheduledAt ?? '') ? -1 : 1));

const book = (...sheets: readonly [string, readonly (readonly unknown[])[]][]): Uint8Array => {
  const made = utils.book_new();
  for (const [name, rows] of sheets)
    utils.book_append_sheet(made, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  return new Uint8Array(write(made, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
};

const HEAD = ['账号', '日期', '时间', '正文'];
const ROW = ['青禾茶', '12/9', '10:00', '一条博文'];

describe('the Windows table in GB18030', () => {
  const wanted = [
    {
      accountId: 'qinghe-weibo',
      clientId: 'qinghe',
      campaignId: 'dec',
      scheduledAt: '2026-12-21T10:00:00+08:00',
      text: '冬至快乐，愿你有茶有暖。𠮷祥 https://www.example.com/dongzhi',
    },
    {
      accountId: 'qinghe-weibo',
      clientId: 'qinghe',
      campaignId: 'dec',
      scheduledAt: '2026-12-24T20:00:00+08:00',
      text: '平安夜，三五好友，一壶老白茶\n评论区说说你和谁喝茶',
    },
    {
      accountId: 'xiaoman-weibo',
      clientId: 'qinghe',
      campaignId: 'dec',
      scheduledAt: '2026-12-31T23:30:00+08:00',
      text: '年度书单来了 https://blog.example.org/2026',
    },
  ];

  it.each([
    ['GB18030 as it is', GB],
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a BOM', Buffer.from(`\uFEFF${TEXT}`)],
    ['UTF-16 LE', iconv.encode(TEXT, 'utf16-le', { addBOM: true })],
    ['UTF-16 BE', iconv.encode(TEXT, 'utf16-be', { addBOM: true })],
    ['LF instead of CRLF', Buffer.from(TEXT.replaceAll('\r\n', '\n'))],
    ['semicolons', Buffer.from(TEXT.replaceAll(',', ';'))],
    ['tabs', Buffer.from(TEXT.replaceAll(',', '\t'))],
  ])('is the same in %s', async (_what, bytes) => {
    const desk = await sampleDesk();
    const answer = await desk.ask(sheetImport, 0, 'import', desk.file('排期.csv', bytes), ...DEC);
    expect(answer).toMatchObject({ headerRow: 1, read: 3, created: 3, problems: [] });
    expect(posts(await desk.plan())).toEqual(wanted);
  });

  it('is the same post again in another encoding', async () => {
    const desk = await sampleDesk();
    await desk.ask(sheetImport, 0, 'import', desk.file('a.csv', GB), ...DEC);
    const again = await desk.ask(sheetImport, 0, 'import', desk.file('b.csv', TEXT), ...DEC);
    expect(again).toMatchObject({ created: 0, changed: 0, unchanged: 3 });
  });

  it('without a client takes nothing, because the creator’s row says none', async () => {
    const desk = await sampleDesk();
    const before = await desk.bytes();
    const answer = await desk.ask(sheetImport, 1, 'import', sample('excel-windows-gb18030.csv'));
    expect(answer.problems.map(({ severity, row, code }) => [severity, row, code])).toEqual([
      ['error', 4, 'client-missing'],
    ]);
    expect(await desk.bytes()).toBe(before);
  });
});

describe('the Hootsuite file', () => {
  const file = sample('hootsuite-bulk.csv');

  it('needs an account to be named', async () => {
    const desk = await sampleDesk();
    const error = await desk.refused('import', file);
    expect(error.text.zh).toContain('--account');
    expect(error.text.en).toContain('--account');
    expect(error.file).toBe(file);
  });

  it('shows both readings of an ambiguous date and keeps its row out', async () => {
    const desk = await sampleDesk();
    const answer = await desk.ask(sheetImport, 1, 'import', file, '--account', 'qinghe-weibo');
    expect(answer.problems).toHaveLength(1);
    expect(answer.problems[0]).toMatchObject({ severity: 'error', row: 2, value: '03/04/2026 11:00' });
    for (const text of Object.values(answer.problems[0]?.message ?? {})) {
      expect(text).toMatch(/3月4日|2026-03-04|4 Mar/);
      expect(text).toMatch(/4月3日|2026-04-03|3 Apr/);
    }
    const valid = await desk.ask(sheetImport, 1, 'import', file, '--account', 'qinghe-weibo', '--only-valid');
    expect(valid).toMatchObject({ headerRow: 0, read: 2, created: 1 });
    expect(posts(await desk.plan())).toEqual([
      {
        accountId: 'qinghe-weibo',
        clientId: 'qinghe',
        campaignId: 'dec',
        scheduledAt: '2026-12-03T10:00:00+08:00',
        text: 'New tea is here https://www.example.com/new',
      },
    ]);
  });
});

describe('a file that is no sheet of ours', () => {
  const zip = Buffer.from(readFileSync(CALENDAR).subarray(0, 2000));
  const table: readonly (readonly [string, string, string | Uint8Array])[] = [
    ['an old workbook by its name', '排期.xls', 'D0CF'],
    ['a WPS workbook by its name', '排期.et', 'D0CF'],
    ['a new workbook that is called .xls', '排期.xls', readFileSync(CALENDAR)],
    ['an old workbook that is called .xlsx', '排期.xlsx', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['text that is called .xlsx', '排期.xlsx', TEXT],
    ['half a workbook', '排期.xlsx', zip],
    ['an empty workbook file', '排期.xlsx', ''],
    ['an empty CSV', '排期.csv', ''],
    ['only a BOM', '排期.csv', '\uFEFF'],
    ['only blanks', '排期.csv', '\r\n,,,\r\n'],
    ['a header and nothing that is a schedule', '排期.csv', '甲,乙,丙,丁\r\n1,2,3,4\r\n'],
    ['a picture', 'cover.png', Buffer.from('89504e470d0a1a0a', 'hex')],
    ['no ending', '排期', TEXT],
    ['a quotation mark that never ends', '排期.csv', '账号,日期,时间,正文\r\n青禾茶,12/9,10:00,"没有完'],
  ];
  it.each(table)('is refused with one sentence in each language: %s', async (_what, name, content) => {
    const desk = await sampleDesk();
    const before = await desk.bytes();
    const file = desk.file(name, content);
    const error = await desk.refused('import', file, '--account', 'qinghe-weibo');
    for (const language of ['zh', 'en'] as const) {
      expect(error.text[language]).toContain(file);
      const said = await desk.run('import', file, '--account', 'qinghe-weibo', '--lang', language);
      expect(said).toEqual({ exit: 2, out: '', err: `${error.text[language]}\n` });
    }
    if (/\.(?:xls|et)$/.test(name)) expect(error.text.zh).toContain('请另存为 .xlsx');
    expect(await desk.bytes()).toBe(before);
  });
});

describe('names that are traps', () => {
  const header = ['账号', '日期', '时间', '正文', '__proto__', 'constructor', 'toString'];
  const row = ['青禾茶', '2026-12-09', '10:00', '一条', '甲', '乙', '丙'];

  it.each([
    ['a CSV', 'a.csv', `${header.join()}\r\n${row.join()}\r\n`],
    ['a workbook whose sheet is called __proto__', 'a.xlsx', book(['__proto__', [header, row]])],
  ])('are kept as notes: %s', async (_what, name, content) => {
    const desk = await sampleDesk();
    const answer = await desk.ask(sheetImport, 0, 'import', desk.file(name, content));
    expect(answer.created).toBe(1);
    if (name === 'a.xlsx') expect(answer.sheet).toBe('__proto__');
    const [post] = (await desk.plan()).posts;
    expect(post?.['notes']).toEqual([
      { label: '__proto__', text: '甲' },
      { label: 'constructor', text: '乙' },
      { label: 'toString', text: '丙' },
    ]);
    expect(Object.hasOwn(Object.prototype, '甲')).toBe(false);
  });

  it.each(['__proto__', 'constructor', 'toString'])('are no account and no client: %s', async (name) => {
    const desk = await sampleDesk();
    const file = desk.file('a.csv', `客户,${HEAD.join()}\r\n${name},${name},12/9,10:00,一条\r\n`);
    const { problems } = await desk.ask(sheetImport, 1, 'import', file);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['client-unknown', 'account-unknown']));
  });
});

describe('options of an import', () => {
  it('--dry-run says the same and writes nothing', async () => {
    const desk = await sampleDesk();
    const before = await desk.bytes();
    const dry = await desk.ask(sheetImport, 1, 'import', CALENDAR, ...DEC, '--only-valid', '--dry-run');
    expect(await desk.bytes()).toBe(before);
    const done = await desk.ask(sheetImport, 1, 'import', CALENDAR, ...DEC, '--only-valid');
    expect(dry).toEqual(done);
  });

  it.each([
    ['--client', 'nobody', 'nobody'],
    ['--campaign', 'nothing', 'nothing'],
    ['--account', 'nobody', 'nobody'],
    ['--sheet', '11月排期', '11月排期'],
    ['--client', '__proto__', '__proto__'],
    ['--account', '青禾茶', '青禾茶'],
  ])('%s %s is refused by its name', async (option, value, named) => {
    const desk = await sampleDesk();
    const before = await desk.bytes();
    const error = await desk.refused('import', CALENDAR, option, value);
    expect(error.text.zh).toContain(named);
    expect(error.text.en).toContain(named);
    expect(await desk.bytes()).toBe(before);
  });

  it('a row with nothing but a warning is taken, and all is well', async () => {
    const desk = await sampleDesk();
    const file = desk.file(
      'a.csv',
      [HEAD, ['Nordlys北光', '12/9', '10:00', '北光']].map((row) => row.join()).join('\r\n'),
    );
    const answer = await desk.ask(sheetImport, 0, 'import', file, '--client', 'qinghe');
    expect(answer.problems.map(({ severity, row }) => [severity, row])).toEqual([['warning', 2]]);
    expect(answer.created).toBe(1);
  });

  it('asks which of several sheets, and takes the one that is named', async () => {
    const desk = await sampleDesk();
    const other = ['青禾茶', '12/10', '11:00', '另一张'];
    const file = desk.file('两张.xlsx', book(['第一版', [HEAD, ROW]], ['第二版', [HEAD, other]]));
    const error = await desk.refused('import', file);
    for (const name of ['第一版', '第二版', '--sheet']) expect(error.text.zh).toContain(name);
    const answer = await desk.ask(sheetImport, 0, 'import', file, '--sheet', '第二版');
    expect([answer.sheet, answer.created]).toEqual(['第二版', 1]);
    expect((await desk.plan()).posts.map(({ text }) => text)).toEqual(['另一张']);
  });

  it('--campaign counts only where it is of the row’s client', async () => {
    const desk = await sampleDesk();
    const plan = await desk.plan();
    const extra = { ...plan.campaigns[0], id: 'dec-2', name: '同期另一个' };
    await desk.take({ ...plan, campaigns: [...plan.campaigns, extra] });
    const nordlys = ['Nordlys北光', '12/9', '10:00', '北光'];
    const file = desk.file('a.csv', [HEAD, ROW, nordlys].map((row) => row.join()).join('\r\n'));
    await desk.ask(sheetImport, 0, 'import', file, '--campaign', 'dec-2');
    const where = new Map((await desk.plan()).posts.map(({ clientId, campaignId }) => [clientId, campaignId]));
    expect(where).toEqual(
      new Map([
        ['qinghe', 'dec-2'],
        ['nordlys', undefined],
      ]),
    );
  });

  it('a row that names an id of ours changes that post, whatever else it says', async () => {
    const desk = await sampleDesk();
    const head = ['放行编号', ...HEAD];
    const first = desk.file('a.csv', [head, ['x-1', ...ROW]].map((row) => row.join()).join('\r\n'));
    expect(await desk.ask(sheetImport, 0, 'import', first)).toMatchObject({ created: 1 });
    const moved = desk.file(
      'b.csv',
      [head, ['x-1', '青禾茶', '12/11', '12:00', '改了']].map((row) => row.join()).join('\r\n'),
    );
    expect(await desk.ask(sheetImport, 0, 'import', moved)).toMatchObject({ created: 0, changed: 1 });
    const { posts: all } = await desk.plan();
    expect(all.map(({ id, text, scheduledAt }) => [id, text, scheduledAt])).toEqual([
      ['x-1', '改了', '2026-12-11T12:00:00+08:00'],
    ]);
  });

  it('a row is the same post by account and minute, else by account and text', async () => {
    const desk = await sampleDesk();
    const csv = (name: string, row: readonly string[]) =>
      desk.file(name, [HEAD, row].map((one) => one.join()).join('\r\n'));
    await desk.ask(sheetImport, 0, 'import', csv('a.csv', ROW));
    const retold = await desk.ask(sheetImport, 0, 'import', csv('b.csv', ['青禾茶', '12/9', '10:00', '换了文案']));
    expect(retold).toMatchObject({ created: 0, changed: 1 });
    const moved = await desk.ask(sheetImport, 0, 'import', csv('c.csv', ['青禾茶', '12/10', '18:00', '换了文案']));
    expect(moved).toMatchObject({ created: 0, changed: 1 });
    const other = await desk.ask(sheetImport, 0, 'import', csv('d.csv', ['青禾茶', '12/11', '18:00', '全新一条']));
    expect(other).toMatchObject({ created: 1, changed: 0 });
  });

  it('an unknown id is refused of a plan as well', async () => {
    const desk = await sampleDesk();
    for (const option of ['--client', '--campaign', '--account']) {
      await desk.refused('import', sample('workspace.plan.json'), option, 'nobody');
    }
  });
});
