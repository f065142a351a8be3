import { expect, it } from 'vitest';
import { sheetImport } from './shapes.ts';
import { sample, sampleDesk } from './terminal.ts';

const TABLE = '日期,时间,账号,正文\r\n2026-12-03,10:00,,没写账号\r\n2026-12-03,11:00,青禾茶,写了账号';

it.each([
  ['client-missing', '--client', () => sample('excel-windows-gb18030.csv')],
  ['account-missing', '--account', (file: (name: string, content: string) => string) => file('a.csv', TABLE)],
] as const)('%s names no option in its sentence; the command line adds %s', async (code, option, fileOf) => {
  const desk = await sampleDesk();
  const file = fileOf((name, content) => desk.file(name, content));
  const { problems } = await desk.ask(sheetImport, 1, 'import', file);
  const sentences = problems.filter((problem) => problem.code === code).map(({ message }) => JSON.stringify(message));
  expect(sentences).toHaveLength(1);
  expect(sentences.join()).not.toContain('--');
  for (const language of ['zh', 'en']) {
    expect((await desk.run('import', file, '--lang', language)).out).toContain(option);
  }
});
