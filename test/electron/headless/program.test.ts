import { existsSync, readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { spawnProgram } from './program.ts';
import { refusal, verified } from './shapes.ts';
import { bare } from './small-plan.ts';
import { Desk, NOON, runProgram, sample, scratch } from './terminal.ts';

const PLAN = sample('workspace.plan.json');
const CALENDAR = sample('agency-calendar-2026-12.xlsx');

describe('the real program', () => {
  it('does the whole job and says so by its exit codes', () => {
    const folder = scratch();
    const out = `${folder}/out`;
    const fangxing = (...words: string[]) => {
      const { status, stdout, stderr } = runProgram([...words, '--data', `${folder}/data`, '--as-of', NOON]);
      return { status, stdout, stderr };
    };
    const steps: readonly (readonly [readonly string[], number])[] = [
      [['import', PLAN], 0],
      [['import', CALENDAR], 1],
      [['import', CALENDAR, '--client', 'qinghe', '--only-valid'], 1],
      [['check'], 1],
      [['check', '--client', 'nordlys'], 0],
      [['explain', 'link-site-allowed'], 0],
      [['explain', 'no-such-rule'], 2],
      [['unblock'], 0],
      [['export', '--out', out], 1],
      [['export', '--out', out, '--cleared'], 0],
      [['plan', '--out', `${folder}/plan.json`], 0],
      [['import', `${folder}/plan.json`], 0],
      [['import', `${folder}/nowhere.json`], 2],
      [['chekc'], 2],
    ];
    for (const [words, status] of steps) {
      const reply = fangxing(...words);
      expect([words, reply.status]).toEqual([words, status]);
      expect(reply.stdout + reply.stderr).not.toMatch(/\n\s+at |node:internal|Warning:/);
      if (status === 2) expect([reply.stdout, reply.stderr.split('\n').length]).toEqual(['', 2]);
    }
    const zip = readdirSync(out).find((name) => name.endsWith('.zip')) ?? '';
    expect(fangxing('verify', `${out}/${zip}`).status).toBe(0);
    expect(fangxing('verify', PLAN).status).toBe(2);
  });

  it('prints exactly one JSON object on stdout with --json, good or bad', () => {
    const folder = scratch();
    for (const words of [
      ['import', PLAN],
      ['check'],
      ['unblock'],
      ['explain', 'text-empty'],
      ['chekc'],
      ['check', '-x'],
    ]) {
      const { stdout } = runProgram([...words, '--json', '--data', folder]);
      const value = JSON.parse(stdout) as object;
      if (words.length === 1 && words[0] === 'chekc') refusal.parse(value);
      expect(Object.keys(value).length).toBeGreaterThan(0);
    }
  });

  it.each([
    ['zh_CN.UTF-8', /^没有「chekc」/],
    ['en_GB.UTF-8', /^There is no command/],
  ])('speaks the language of the locale %s', (locale, sentence) => {
    const { stderr } = runProgram(['chekc'], { LC_ALL: locale, LANG: locale });
    expect(stderr).toMatch(sentence);
  });

  it('ends quietly when nobody reads on', async () => {
    const desk = new Desk();
    const posts = Array.from({ length: 3000 }, (_, index) => ({ ...bare().posts[0], id: `p${index}` }));
    await desk.take({ ...bare(), posts });
    const { child, exit } = spawnProgram('check', '--data', desk.data, '--as-of', NOON);
    let err = '';
    child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.stdout?.destroy();
    await exit;
    expect(err).not.toMatch(/EPIPE|\n\s+at /);
  });
});

describe('a program that is killed on the way', () => {
  const many = 3000;
  const large = {
    ...bare(),
    posts: Array.from({ length: many }, (_, index) => ({
      ...bare().posts[0],
      id: `p${index}`,
      scheduledAt: `2026-12-${String(1 + (index % 28)).padStart(2, '0')}T10:00:00+08:00`,
    })),
  };

  it('leaves all of an import or nothing, and the next one goes through', async () => {
    for (const wait of [150, 220, 300, 380, 480]) {
      const desk = new Desk();
      await desk.take({ ...bare(), posts: [] });
      const { child, exit } = spawnProgram('import', desk.file('large.json', large), '--data', desk.data);
      await Promise.race([sleep(wait), exit]);
      child.kill('SIGKILL');
      await exit;
      const left = (await desk.plan()).posts.length;
      expect([0, many]).toContain(left);
      if (wait === 300) expect((await desk.take(large)).created).toBe(left === 0 ? many : 0);
    }
  });

  it('leaves only whole batches behind', async () => {
    const desk = new Desk();
    await desk.take(large);
    await desk.run('check');
    for (const wait of [250, 350, 450, 600]) {
      const out = desk.path(`out-${wait}`);
      const words = ['export', '--out', out, '--cleared', '--data', desk.data, '--as-of', NOON];
      const { child, exit } = spawnProgram(...words);
      await Promise.race([sleep(wait), exit]);
      child.kill('SIGKILL');
      await exit;
      const names = existsSync(out) ? readdirSync(out).filter((name) => !name.startsWith('.')) : [];
      for (const name of names) {
        expect((await desk.ask(verified, 0, 'verify', `${out}/${name}`)).state).toBe('intact');
      }
    }
  });
});
