import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { read as readXlsx, utils } from '@e965/xlsx';
import { readXlsx as readWithHucre } from 'hucre';
import { describe, expect, it } from 'vitest';
import { canonical, exportFrom, filesBelow, filesInZip, monthBatch, sha256 } from './batch-parts.ts';
import { MONTH, idsByRow, monthDesk, sampleMonthText } from './sample-month.ts';
import { check, notExported, planImport } from './shapes.ts';
import { Desk, NOON } from './terminal.ts';

const COLUMNS =
  '放行编号｜账号｜日期｜时间｜正文｜配图顺序｜首评｜内容声明｜抽奖设置｜定时✓｜发布链接｜实际时间｜截图｜发布人'.split(
    '｜',
  );

const heldBy = new Map(
  MONTH.filter(({ verdict }) => verdict === 'held').map(({ row, findings }) => [
    row,
    [
      ...new Set(findings.filter((finding) => finding.endsWith(' error')).map((finding) => finding.split(' ')[0])),
    ].sort(),
  ]),
);

describe('an export with a held post among the chosen', () => {
  it('makes nothing and names every held post with what holds it', async () => {
    const desk = await monthDesk();
    const ids = idsByRow(await desk.plan());
    const answer = await desk.ask(notExported, 1, 'export', '--out', desk.path('out'));
    const wanted = [...heldBy].map(([row, rules]) => ({ id: ids.get(row), rules }));
    expect(new Set(answer.left)).toEqual(new Set(wanted));
    expect(existsSync(desk.path('out')) ? readdirSync(desk.path('out')) : []).toEqual([]);
    for (const language of ['zh', 'en']) {
      const { exit, out, err } = await desk.run('export', '--out', desk.path('out'), '--lang', language);
      expect(exit).toBe(1);
      for (const { id, rules } of answer.left) for (const word of [id, ...rules]) expect(out + err).toContain(word);
    }
  });

  it.each([
    ['no post at all', []],
    ['a client without posts', ['--client', 'nordlys']],
    ['no post that is cleared', ['--client', 'nordlys', '--cleared']],
  ])('makes nothing of %s', async (what, options) => {
    const desk = what === 'no post at all' ? new Desk() : await monthDesk();
    await desk.ask(notExported, 1, 'export', '--out', desk.path('out'), ...options);
    expect(existsSync(desk.path('out')) ? readdirSync(desk.path('out')) : []).toEqual([]);
  });
});

describe('a batch of the cleared posts', () => {
  it('leaves the held ones out and lists them', async () => {
    const batch = await monthBatch();
    const ids = idsByRow(await batch.desk.plan());
    const taken = MONTH.filter(({ verdict }) => verdict !== 'held').map(({ row }) => ids.get(row));
    expect(new Set(batch.posts)).toEqual(new Set(taken));
    expect(new Set(batch.left)).toEqual(new Set([...heldBy].map(([row, rules]) => ({ id: ids.get(row), rules }))));
    expect(readdirSync(batch.desk.path('out')).sort()).toEqual([batch.batch, `${batch.batch}.zip`]);
    expect(batch.folder).toBe(batch.desk.path('out', batch.batch));
  });

  it('lists posts by id, as every answer does', async () => {
    const { posts, left } = await monthBatch();
    expect(left.map(({ id }) => id)).toEqual(left.map(({ id }) => id).sort());
    expect(posts).toEqual([...posts].sort());
  });

  it('has a manifest whose every digest can be recomputed', async () => {
    const batch = await monthBatch();
    const { manifest } = batch;
    const { ruleSet, posts: judged } = await batch.desk.ask(check, 1, 'check');
    expect(Object.keys(manifest)).toEqual([
      'format',
      'version',
      'batch',
      'createdAt',
      'operator',
      'ruleSet',
      'ground',
      'posts',
      'files',
    ]);
    expect(manifest).toMatchObject({
      format: 'fangxing-batch',
      version: 1,
      batch: batch.batch,
      createdAt: NOON,
      operator: '小林',
      ruleSet,
    });
    expect(manifest.ground).toMatch(/^[0-9a-f]{64}$/);
    const { posts } = await batch.desk.plan();
    const digests = new Map(posts.map((post) => [post.id, sha256(canonical(post))]));
    const verdicts = new Map(judged.map(({ id, verdict }) => [id, verdict]));
    expect(manifest.posts.map(({ id }) => id).sort()).toEqual([...batch.posts].sort());
    for (const post of manifest.posts) {
      expect(post).toEqual({ id: post.id, sha256: digests.get(post.id), verdict: verdicts.get(post.id), waivers: [] });
    }
    const onDisk = [...filesBelow(batch.folder)].filter(([path]) => path !== 'manifest.json');
    const wanted = onDisk.map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: sha256(bytes) }));
    expect(new Set(manifest.files)).toEqual(new Set(wanted));
  });

  it('holds the same bytes in the zip as in the folder', async () => {
    const batch = await monthBatch();
    const zipped = filesInZip(readFileSync(batch.zip));
    const folder = filesBelow(batch.folder);
    expect([...zipped.keys()].sort()).toEqual([...folder.keys()].sort());
    for (const [path, bytes] of folder) expect(Buffer.from(zipped.get(path) ?? []).equals(bytes)).toBe(true);
  });

  it('has a CSV for Excel: BOM, CRLF, the columns of the 发布清单, one record a post', async () => {
    const batch = await monthBatch();
    const text = batch.read('batch.csv').toString('utf8');
    expect([...batch.read('batch.csv').subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text.slice(1).split('\r\n')[0]).toBe(COLUMNS.join(','));
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.trimEnd().split('\r\n')).toHaveLength(1 + batch.posts.length);
  });

  it('has a workbook that two other readers understand', async () => {
    const batch = await monthBatch();
    const { posts } = await batch.desk.plan();
    const book = readXlsx(batch.read('batch.xlsx'), { cellFormula: true });
    const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
    const rows = utils.sheet_to_json<string[]>(sheet, { header: 1, raw: true, defval: '' });
    expect(rows[0]).toEqual(COLUMNS);
    expect(rows.length).toBe(1 + batch.posts.length);
    for (const row of rows.slice(1)) {
      const post = posts.find(({ id }) => id === row[0]);
      const given = [post?.id, post?.scheduledAt?.slice(0, 10), post?.scheduledAt?.slice(11, 16), post?.text];
      expect([row[0], row[2], row[3], row[4]]).toEqual(given);
    }
    const cells = Object.entries(sheet).filter(([key]) => !key.startsWith('!'));
    expect(cells.filter(([, cell]) => (cell as { f?: string }).f !== undefined)).toEqual([]);
    const hucre = await readWithHucre(batch.read('batch.xlsx'));
    const again = hucre.sheets[0]?.rows.map((row) => COLUMNS.map((_, index) => String(row[index] ?? '')));
    expect(again).toEqual(rows.map((row) => row.map(String)));
  });

  it('has a posts.json that an empty workspace takes, posts unchanged', async () => {
    const batch = await monthBatch();
    const [before, desk] = [await batch.desk.plan(), new Desk()];
    const counts = await desk.take(batch.read('posts.json').toString());
    expect(counts).toMatchObject({ changed: 0, unchanged: 0 });
    const after = await desk.plan();
    expect(after.posts).toEqual(before.posts.filter(({ id }) => batch.posts.includes(id)));
    expect(await desk.bytes()).toBe(batch.read('posts.json').toString());
  });

  it.each([
    ['xlsx', ['batch.xlsx']],
    ['csv', ['batch.csv']],
    ['json', ['posts.json']],
    ['ics', ['calendar.ics']],
    ['html', ['copy-sheet.html']],
    ['csv,json', ['batch.csv', 'posts.json']],
    ['csv,csv', ['batch.csv']],
  ])('is made in the formats asked for: %s', async (format, files) => {
    const batch = await exportFrom(await monthDesk(), '--format', format);
    expect([...filesBelow(batch.folder).keys()].sort()).toEqual([...files, 'manifest.json'].sort());
    expect(batch.manifest.files.map(({ path }) => path).sort()).toEqual(files);
  });

  it('never runs in a spreadsheet, and comes back as it was', async () => {
    const risky = [
      '=1+1',
      '+86 21 0000',
      '-1',
      '@青禾茶 你好',
      '\t=1',
      '＝1+1',
      '＋1',
      '－1',
      '＠茶',
      "'单引号",
      "'=1",
    ];
    const desk = new Desk();
    const posts = risky.map((text, index) => ({
      id: `r${index}`,
      clientId: 'qinghe',
      accountId: 'xiaoman-weibo',
      scheduledAt: `2026-12-01T${10 + index}:00:00+08:00`,
      text,
      firstComment: text,
    }));
    await desk.take({ ...sampleMonthText(), posts });
    const batch = await exportFrom(desk);
    expect(batch.posts).toHaveLength(risky.length);
    const lines = batch.read('batch.csv').toString('utf8').trimEnd().split('\r\n').slice(1);
    const asCells = lines.map((line) => (line.split(',')[4] ?? '').replace(/^"|"$/g, ''));
    for (const cell of asCells) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
    expect(asCells[0]).toBe("'=1+1");
    const book = readXlsx(batch.read('batch.xlsx'), { cellFormula: true });
    const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
    const rows = utils.sheet_to_json<string[]>(sheet, { header: 1, raw: true, defval: '' });
    expect(rows.slice(1).map((row) => row[4])).toEqual(risky);
    const before = await desk.plan();
    for (const name of ['batch.csv', 'batch.xlsx']) {
      writeFileSync(desk.path(name), batch.read(name));
      const { exit } = await desk.run('import', desk.path(name), '--client', 'qinghe');
      expect(exit).toBe(0);
      const after = await desk.plan();
      const texts = (plan: typeof after) => plan.posts.map(({ id, text, firstComment }) => [id, text, firstComment]);
      expect(texts(after)).toEqual(texts(before));
    }
  });

  it('changes no post: the workspace reads the same before and after', async () => {
    const desk = await monthDesk();
    const before = await desk.bytes();
    await exportFrom(desk);
    expect(await desk.bytes()).toBe(before);
    expect(await desk.ask(planImport, 0, 'import', desk.file('again.json', before))).toMatchObject({ changed: 0 });
  });
});
