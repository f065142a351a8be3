import { expect, it } from 'vitest';
import { briefTime } from '../../../renderer/words/moment.ts';

it.each([
  [{ time: '2026-12-03 10:00', zone: 'Asia/Shanghai' }, '2026-12-03 10:00'],
  [{ time: '2026-12-03 10:00', zone: 'Europe/London' }, '2026-12-03 10:00 Europe/London'],
  [{ zone: 'Europe/London' }, undefined],
])('says the zone of a time that is not on China’s clock: %o', (brief, said) => {
  expect(briefTime(brief)).toBe(said);
});
