import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CALENDAR, monthDesk } from './sample-month.ts';
import { refusal } from './shapes.ts';
import { Desk, call, sample, sampleDesk } from './terminal.ts';

const PLAN = sample('workspace.plan.json');

const misused: readonly (readonly [string, readonly string[], string])[] = [
  ['an unknown command', ['chekc'], 'chekc'],
  ['a command in capitals', ['CHECK'], 'CHECK'],
  ['a command out of the prototype', ['constructor'], 'constructor'],
  ['an unknown option', ['check', '--fast'], '--fast'],
  ['a single dash', ['check', '-x'], '-x'],
  ['another command’s option', ['check', '--cleared'], '--cleared'],
  ['an option out of the prototype', ['check', '--__proto__', 'x'], '--__proto__'],
  ['a switch with a value', ['import', PLAN, '--dry-run=yes'], '--dry-run'],
  ['a missing file', ['import'], 'import'],
  ['a missing rule', ['explain'], 'explain'],
  ['a missing batch', ['verify'], 'verify'],
  ['a file too many', ['import', PLAN, 'second.json'], 'second.json'],
  ['an argument that check does not take', ['check', 'dec'], 'dec'],
  ['no folder to export to', ['export'], '--out'],
  ['no file to write the plan to', ['plan'], '--out'],
  ['an option without its value', ['export', '--out'], '--out'],
  ['an option without its value before another', ['export', '--out', '--cleared'], '--out'],
  ['a time without an offset', ['check', '--as-of', '2026-11-23T12:00:00'], '--as-of'],
  ['a day for a time', ['check', '--as-of', '2026-11-23'], '--as-of'],
  ['a day that is not in the calendar', ['check', '--as-of', '2026-02-30T12:00:00+08:00'], '--as-of'],
  ['no time', ['check', '--as-of', 'now'], '--as-of'],
  ['a language it does not speak', ['check', '--lang', 'fr'], 'fr'],
  ['a language and a country', ['check', '--lang', 'zh-CN'], 'zh-CN'],
  ['a format it does not write', ['export', '--out', 'o', '--format', 'pdf'], 'pdf'],
  ['one good format and a bad one', ['export', '--out', 'o', '--format', 'csv,pdf'], 'pdf'],
  ['an empty format', ['export', '--out', 'o', '--format', ''], '--format'],
  ['formats with a gap', ['export', '--out', 'o', '--format', 'csv,,xlsx'], '--format'],
  ['a client that is not there', ['check', '--client', 'nobody'], 'nobody'],
  ['a campaign that is not there', ['check', '--campaign', 'nothing'], 'nothing'],
  ['a client that is not there', ['unblock', '--client', 'nobody'], 'nobody'],
  ['a client that is not there', ['export', '--out', 'o', '--client', 'nobody'], 'nobody'],
  ['a campaign that is not there', ['export', '--out', 'o', '--campaign', 'nothing'], 'nothing'],
  ['a rule that is not there', ['explain', 'nothing'], 'nothing'],
  ['a rule out of the prototype', ['explain', '__proto__'], '__proto__'],
  ['a rule as a path', ['explain', '../rules/text-empty'], '../rules/text-empty'],
];

describe('what the command line does not understand', () => {
  it.each(misused)('is refused in one sentence: %s %j', async (_what, words, named) => {
    const desk = await sampleDesk();
    const error = await desk.refused(...words);
    for (const language of ['zh', 'en'] as const) {
      expect(error.text[language]).toContain(named);
      expect(error.text[language]).not.toMatch(/\{\w+\}|undefined|\n/);
      if (words.includes('--lang')) continue;
      const said = await desk.run(...words, '--lang', language);
      expect(said).toEqual({ exit: 2, out: '', err: `${error.text[language]}\n` });
    }
  });

  it('is refused before anything is made', async () => {
    const desk = new Desk();
    await desk.refused('check', '--fast');
    await desk.refused('export', '--out', desk.path('out'), '--format', 'pdf');
    expect([desk.data, desk.path('out')].map((path) => existsSync(path))).toEqual([false, false]);
  });

  it('no word at all is told how to go on, and is a refusal', async () => {
    const desk = new Desk();
    const { exit, out, err } = await call([], desk.data, 'en-GB');
    expect([exit, out]).toEqual([2, '']);
    for (const word of ['import', 'check', 'explain', 'unblock', 'export', 'verify', 'plan', '--as-of']) {
      expect(err).toContain(word);
    }
  });

  it('no word at all with --json is one object too', async () => {
    const { exit, out } = await call(['--json'], new Desk().data, 'en-GB');
    expect(exit).toBe(2);
    refusal.parse(JSON.parse(out));
  });
});

describe('the language', () => {
  const zh = '没有';
  const en = 'There is no';
  it.each([
    ['zh-CN', [], zh],
    ['zh-Hant-TW', [], zh],
    ['en-GB', [], en],
    ['de-DE', [], en],
    ['C', [], en],
    ['', [], en],
    ['zh-CN', ['--lang', 'en'], en],
    ['zh-CN', ['--lang=en'], en],
    ['en-GB', ['--lang', 'zh'], zh],
  ] as const)('of %j with %j', async (locale, words, start) => {
    const { err } = await call(['chekc', ...words], new Desk().data, locale);
    expect(err.startsWith(start)).toBe(true);
  });
});

describe('--json', () => {
  it('prints exactly one object on stdout, whatever is asked', async () => {
    const desk = await monthDesk();
    const calls: readonly (readonly string[])[] = [
      ['import', PLAN],
      ['import', CALENDAR],
      ['check'],
      ['explain', 'text-empty'],
      ['unblock'],
      ['export', '--out', desk.path('out')],
      ['export', '--out', desk.path('out'), '--cleared'],
      ['plan', '--out', desk.path('p.json')],
      ['check', '--fast'],
    ];
    for (const words of calls) {
      const { out } = await desk.run(...words, '--json');
      const value: unknown = JSON.parse(out);
      expect(typeof value === 'object' && value !== null && !Array.isArray(value)).toBe(true);
    }
  });

  it('is in the same place before and after the command', async () => {
    const desk = await sampleDesk();
    const after = await desk.run('check', '--json');
    const with0 = await desk.run('check', '--json', '--lang', 'zh');
    expect(with0.out).toBe(after.out);
  });

  it('says the same every time', async () => {
    const desk = await monthDesk();
    const [first, second] = [await desk.run('check', '--json'), await desk.run('check', '--json')];
    expect(second.out).toBe(first.out);
  });
});

describe('writing the plan', () => {
  it('cannot write where there is a folder or no folder can be', async () => {
    const desk = await sampleDesk();
    const file = desk.file('file', 'x');
    for (const out of [desk.folder, `${file}/plan.json`]) {
      const error = await desk.refused('plan', '--out', out);
      expect(error.text.en).toContain(out);
    }
  });
});
