// Ctrl+C while something long is under way: it ends, and nothing half is left. And a second program is told who is there.
import { EXPORT_FORMATS } from '../../../../core/api/batches.ts';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serve } from './served.ts';
import { enter, startProgram } from './started.ts';

const PLAN = 'test/samples/workspace.plan.json';
const timeout = 180_000;

function schedule(folder: string, rows: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const lines = Array.from({ length: rows }, (_, index) => {
    const day = `2027-${two(1 + (index % 12))}-${two(1 + (index % 28))}`;
    return `青禾茶,${day},${two(index % 24)}:${two(index % 60)},第 ${index} 条`;
  });
  const file = join(folder, 'year.csv');
  writeFileSync(file, ['账号,发布日期,发布时间,微博文案', ...lines].join('\n'));
  return file;
}

/** How many posts and batches a workspace holds that nobody has open. */
async function holds(folder: string) {
  const served = await serve(folder);
  const [brief, listed] = [
    await served.planner.ask('workspace:read', {}),
    await served.planner.ask('batches:list', {}),
  ];
  await served.close();
  if (!brief.ok || !listed.ok) throw new Error('the workspace could not be read');
  return { posts: brief.value.posts, batches: listed.value.batches.length };
}

describe('the program is ended', () => {
  it('while it imports: the import is taken back', { timeout }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fangxing-ending-'));
    const program = startProgram(folder);
    const page = await enter(program);
    await page.call('plan:import', { file: PLAN, dryRun: false });
    const judging = page.hears('"job":"judge"');
    const file = schedule(folder, 15000);
    // Its answer goes with the server.
    const importing = page.call('sheet:import', { file, dryRun: false, onlyValid: false }).catch(() => 'gone');
    await judging;
    program.child.kill('SIGINT');
    expect((await program.ended).code).toBe(0);
    await importing;
    expect(readdirSync(folder).filter((name) => /inbox|holder|partial|-wal$/.test(name))).toEqual([]);
    expect(await holds(folder)).toEqual({ posts: 0, batches: 0 });
  });

  it('while it exports: no batch, no half of one', { timeout }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fangxing-ending-'));
    const program = startProgram(folder);
    const page = await enter(program);
    await page.call('plan:import', { file: PLAN, dryRun: false });
    await page.call('sheet:import', { file: schedule(folder, 8000), dryRun: false, onlyValid: false });
    const writing = page.hears('"job":"write"');
    const out = join(folder, 'out');
    const exporting = page
      .call('batches:export', { folder: out, formats: [...EXPORT_FORMATS], clearedOnly: true })
      .catch(() => 'gone');
    await writing;
    program.child.kill('SIGINT');
    expect((await program.ended).code).toBe(0);
    await exporting;
    const left = readdirSync(folder, { recursive: true }).map(String);
    expect(left.filter((path) => /partial|\.zip$|manifest/.test(path))).toEqual([]);
    expect(await holds(folder)).toEqual({ posts: 8000, batches: 0 });
  });
});

describe('a second program on the same workspace', () => {
  it.each([
    ['zh-CN', '工作区正被占用：fangxing (PID '],
    ['en-GB', 'The workspace is in use by fangxing (PID '],
  ])('is told in %s who holds it', { timeout }, async (language, sentence) => {
    const folder = mkdtempSync(join(tmpdir(), 'fangxing-second-'));
    const first = startProgram(folder);
    await enter(first);
    const { code, told } = await startProgram(folder, '--lang', language).ended;
    expect(code).toBe(2);
    expect(told).toContain(`${sentence}${first.child.pid ?? ''}`);
    expect(told.trim().split('\n')).toHaveLength(1);
  });
});
