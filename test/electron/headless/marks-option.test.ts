import { expect, it } from 'vitest';
import { marksOf } from '../../../electron/headless/marks-option.ts';
import { sheetImport } from './shapes.ts';
import { sample, sampleDesk } from './terminal.ts';

it('says what marks stand for, whatever case they are written in', () => {
  expect(marksOf('FONT:#ff0000=待确认，strike=leave')).toEqual([
    { mark: 'font:#FF0000', does: 'status', status: '待确认' },
    { mark: 'strike', does: 'leave' },
  ]);
});

it.each(['red=待确认', 'strike', 'strike=', 'font:#F00=a', '红色的字=待确认'])('takes no %s', (written) => {
  expect(marksOf(written)).toBeUndefined();
});

it('is what an import goes by', async () => {
  const desk = await sampleDesk();
  const words = ['import', sample('sheets/messy.xlsx'), '--account', 'qinghe-weibo', '--hidden-rows', 'leave'];
  const done = await desk.ask(sheetImport, 0, ...words, '--marks', 'font:#FF0000=待确认,strike=leave');
  expect(done).toMatchObject({ read: 4, skipped: 3, created: 4 });
  expect(await desk.refused(...words, '--marks', 'red=x')).toMatchObject({ code: 'option-value' });
});
