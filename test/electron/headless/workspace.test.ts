import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { startChild } from '../../db/children/run.ts';
import { spawnProgram } from './program.ts';
import { monthDesk } from './sample-month.ts';
import { planImport } from './shapes.ts';
import { Desk, call, runProgram, sample, sampleDesk } from './terminal.ts';

const PLAN = sample('workspace.plan.json');
const HOLDER = 'hold-lock.ts';

/** The database of a desk: the one large SQLite file in its folder. */
function storeOf(desk: Desk): string {
  const [file] = readdirSync(desk.data)
    .map((name) => join(desk.data, name))
    .filter((path) => /\.(?:sqlite3?|db)$/.test(path))
    .sort((a, b) => readFileSync(b).length - readFileSync(a).length);
  if (file === undefined) throw new Error('there is no database');
  return file;
}

const everyCommand = (desk: Desk): readonly (readonly string[])[] => [
  ['check'],
  ['import', PLAN],
  ['unblock'],
  ['export', '--out', desk.path('out')],
  ['plan', '--out', desk.path('plan-out.json')],
];

async function refusesUnharmed(desk: Desk, code: string): Promise<void> {
  const store = storeOf(desk);
  const before = readFileSync(store);
  for (const words of everyCommand(desk)) {
    const error = await desk.refused(...words);
    expect(error.code).toBe(code);
    expect(error.text.zh).toContain(store);
    expect(error.text.en).toContain(store);
    expect(readFileSync(store).equals(before)).toBe(true);
  }
}

describe('a workspace that cannot be opened is left as it is', () => {
  it('of a newer version', async () => {
    const desk = await sampleDesk();
    const store = new Database(storeOf(desk));
    store.pragma('user_version = 999');
    store.pragma('journal_mode = DELETE');
    store.close();
    await refusesUnharmed(desk, 'workspace-newer');
  });

  it('of another program', async () => {
    const desk = await sampleDesk();
    const path = storeOf(desk);
    for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
    const store = new Database(path);
    store.exec('CREATE TABLE notes (text)');
    store.close();
    await refusesUnharmed(desk, 'workspace-foreign');
  });

  const damages: readonly (readonly [string, (bytes: Buffer) => Buffer])[] = [
    ['cut in half', (bytes) => bytes.subarray(0, Math.floor(bytes.length / 2 / 4096) * 4096 + 100)],
    ['with a spoilt header', (bytes) => Buffer.concat([Buffer.alloc(100, 1), bytes.subarray(100)])],
    [
      'with its second page zeroed',
      (bytes) => Buffer.concat([bytes.subarray(0, 4096), Buffer.alloc(4096), bytes.subarray(8192)]),
    ],
    [
      'with all but the first page overwritten',
      (bytes) => Buffer.concat([bytes.subarray(0, 4096), Buffer.alloc(bytes.length - 4096, 7)]),
    ],
    ['with only prose in it', () => Buffer.from('这不是数据库，'.repeat(100))],
  ];
  it.each(damages)('%s', async (_what, damage) => {
    const desk = await monthDesk();
    const path = storeOf(desk);
    writeFileSync(path, damage(readFileSync(path)));
    for (const suffix of ['-wal', '-shm']) rmSync(path + suffix, { force: true });
    const spoilt = readFileSync(path);
    for (const words of [['check'], ['plan', '--out', desk.path('out.json')], ['import', PLAN]]) {
      const error = await desk.refused(...words);
      expect(error.code).toMatch(/^workspace-(?:damaged|foreign)$/);
      expect(error.text.en).toContain(path);
    }
    expect(readFileSync(path).equals(spoilt)).toBe(true);
  });
});

describe('a place where nothing can be written', () => {
  it('is refused where a file stands for the data folder', async () => {
    const desk = new Desk();
    writeFileSync(desk.data, 'x');
    for (const words of everyCommand(desk)) {
      const error = await desk.refused(...words);
      expect(error.text.en).toContain(desk.data);
    }
    expect(readFileSync(desk.data, 'utf8')).toBe('x');
  });

  it('is refused where a file stands above the data folder', async () => {
    const desk = new Desk();
    const file = desk.file('file', 'x');
    const { exit, err } = await call(['check', '--lang', 'en'], join(file, 'deep'));
    expect(exit).toBe(2);
    expect(err).toMatch(/^[^\n]+\n$/);
  });

  it.each(['a file', 'below a file'])('is refused where the export folder is %s', async (where) => {
    const desk = await monthDesk();
    const file = desk.file('out', 'x');
    const out = where === 'a file' ? file : join(file, 'deep');
    const before = readdirSync(desk.folder);
    const error = await desk.refused('export', '--out', out, '--cleared');
    expect(error.text.zh).toContain(out);
    expect(error.text.en).toContain(out);
    expect(readFileSync(file, 'utf8')).toBe('x');
    expect(readdirSync(desk.folder)).toEqual(before);
    const { exit } = await desk.run('check', '--as-of', '2026-12-02T00:00:00+08:00', '--json');
    expect(exit).toBe(1);
  });

  it('an export into a folder that is already in use adds to it and takes nothing away', async () => {
    const desk = await monthDesk();
    mkdirSync(desk.path('out'));
    writeFileSync(desk.path('out', '旧文件.txt'), '旧');
    expect((await desk.run('export', '--out', desk.path('out'), '--cleared')).exit).toBe(0);
    expect(readdirSync(desk.path('out'))).toHaveLength(3);
    expect(readFileSync(desk.path('out', '旧文件.txt'), 'utf8')).toBe('旧');
  });
});

describe('a second writer', () => {
  it('waits and is then told who holds the workspace, in both languages', async () => {
    const desk = await sampleDesk();
    const before = await desk.bytes();
    const holder = await startChild(HOLDER, desk.data);
    expect(holder.line).toBe('ready');
    const error = await desk.refused('import', sample('excel-windows-gb18030.csv'), '--client', 'qinghe');
    expect(error.code).toBe('workspace-busy');
    for (const text of Object.values(error.text)) {
      expect(text).toContain('holder');
      expect(text).toContain(String(holder.pid));
    }
    await holder.kill();
    expect(await desk.bytes()).toBe(before);
    // A holder that died holds nothing any more.
    expect(await desk.ask(planImport, 0, 'import', PLAN)).toMatchObject({ changed: 0 });
  });

  it('is nobody who only reads', async () => {
    const desk = await sampleDesk();
    const before = await desk.bytes();
    const holder = await startChild(HOLDER, desk.data);
    expect(await desk.bytes()).toBe(before);
    await holder.kill();
  });

  it('goes on once the first is done', async () => {
    const desk = await sampleDesk();
    const holder = await startChild(HOLDER, desk.data);
    await holder.finish();
    const { status } = runProgram(['import', PLAN, '--data', desk.data]);
    expect(status).toBe(0);
  });

  it('two real programs at once both get through, and nothing is lost', async () => {
    const desk = await sampleDesk();
    const file = (index: number) =>
      desk.file(`${index}.json`, {
        format: 'fangxing-plan',
        version: 1,
        posts: [{ id: `x${index}`, clientId: 'qinghe', accountId: 'qinghe-weibo', text: String(index) }],
      });
    const exits = await Promise.all(
      [1, 2, 3].map((index) => spawnProgram('import', file(index), '--data', desk.data).exit),
    );
    expect(exits).toEqual([0, 0, 0]);
    expect((await desk.plan()).posts.map(({ id }) => id)).toEqual(['x1', 'x2', 'x3']);
  });
});
