import { describe, expect, it } from 'vitest';
import { isDay } from '../../../core/domain/day.ts';
import { festivalNear } from '../../../core/facts/festivals.ts';

const near = (name: string, day: string): string | undefined => {
  if (!isDay(day)) throw new Error(`${day} is no day`);
  return festivalNear(name, day);
};

describe('the day of a festival that copy counts down to', () => {
  it.each([
    ['520', '2026-05-01', '2026-05-20'],
    ['女王节', '2027-03-01', '2027-03-08'],
    ['元旦', '2026-12-20', '2027-01-01'],
    ['双十一', '2027-01-05', '2026-11-11'],
    ['母亲节', '2026-04-20', '2026-05-10'],
    ['母亲节', '2027-05-01', '2027-05-09'],
    ['父亲节', '2026-06-01', '2026-06-21'],
    ['父亲节', '2027-06-01', '2027-06-20'],
    ['清明', '2028-03-20', '2028-04-04'],
    ['重阳', '2026-10-01', '2026-10-18'],
    ['中秋', '2027-09-01', '2027-09-15'],
  ])('%s, said on %s, is %s', (name, day, festival) => {
    expect(near(name, day)).toBe(festival);
  });

  it('is not known for a lunar one in a year that the table does not hold, nor for what is none', () => {
    expect(near('中秋', '2029-09-01')).toBeUndefined();
    expect(near('茶节', '2027-09-01')).toBeUndefined();
  });
});
