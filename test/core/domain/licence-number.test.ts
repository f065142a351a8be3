import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLicenceNumber } from '../../../core/domain/licence-number.ts';

describe('an older registration number', () => {
  it.each(['110108000000016', '440301103097413', '1101081234567'])('%s holds', (number) => {
    expect(parseLicenceNumber(number)).toEqual({ ok: true, value: number });
  });

  it.each(['１１０１０８０００００００１６', '1101 0800 0000 016', '110108-000000016', '110108000000016号'])(
    '%s is the same in another writing',
    (text) => {
      expect(parseLicenceNumber(text)).toEqual({ ok: true, value: '110108000000016' });
    },
  );

  it.each([
    ['110108000000017', 'checkDigit'],
    ['11010800000001', 'form'],
    ['91350100M000100Y43', 'form'],
    ['工商企字第1号', 'form'],
    ['', 'form'],
  ])('%s is refused: %s', (text, flaw) => {
    expect(parseLicenceNumber(text)).toEqual({ ok: false, error: flaw });
  });

  it('changing one digit of a good number always shows', () => {
    const good = fc.constantFrom('110108000000016', '440301103097413');
    fc.assert(
      fc.property(good, fc.nat(14), fc.integer({ min: 0, max: 9 }), (number, place, digit) => {
        fc.pre(number.charAt(place) !== String(digit));
        const changed = `${number.slice(0, place)}${digit}${number.slice(place + 1)}`;
        expect(parseLicenceNumber(changed)).toEqual({ ok: false, error: 'checkDigit' });
      }),
      { seed: 20261123, numRuns: 1000 },
    );
  });
});
