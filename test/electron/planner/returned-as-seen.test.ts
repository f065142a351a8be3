// What came back is taken as it was shown, and only where it belongs.
import { expect, it } from 'vitest';
import { afterExport } from './batch-world.ts';
import { saveAgain, sitDownToReview, written } from './client-hands.ts';
import { sitDown } from './window.ts';

const ANSWERS = written({ 1: { 确认结果: '通过' }, 2: { 确认结果: '不发' } });
const ONE = { id: 'p1', state: 'scheduled' };
const OTHER = { id: 'p2', state: 'scheduled' };

it('a review workbook of another workspace is refused with one sentence', async () => {
  const seat = await sitDownToReview();
  const file = saveAgain(await seat.send(), ANSWERS);
  const other = sitDown();
  const refused = await other.api['review:import']({ file, dryRun: true, onlyValid: false, rewrites: [] });
  expect(refused).toMatchObject({ ok: false, error: { code: 'review-elsewhere', data: { count: 4 } } });
  other.close();
  seat.close();
});

it('a review workbook is not taken where the file is another one than was looked at', async () => {
  const seat = await sitDownToReview();
  const file = saveAgain(await seat.send(), ANSWERS);
  const { digest } = await seat.bringBack(file, { dryRun: true });
  saveAgain(file.replace('-back', ''), (rows) => rows);
  const asked = { file, dryRun: false, onlyValid: false, rewrites: [], digest };
  expect(await seat.api['review:import'](asked)).toMatchObject({ ok: false, error: { code: 'sheet-moved-on' } });
  saveAgain(file.replace('-back', ''), ANSWERS);
  expect(await seat.bringBack(file)).toMatchObject({ recorded: 2 });
  seat.close();
});

it('a 回填文件 is not recorded where the file is another one than was looked at', async () => {
  const desk = await afterExport();
  const file = desk.backfill([ONE, OTHER]);
  const { digest } = await desk.take(file, { dryRun: true });
  expect(await desk.take(file, { dryRun: true, digest })).toMatchObject({ changed: 2 });
  desk.backfill([OTHER]);
  const refused = await desk.api['batches:return']({ file, dryRun: false, onlyValid: false, digest });
  expect(refused).toMatchObject({ ok: false, error: { code: 'sheet-moved-on' } });
  desk.close();
});
