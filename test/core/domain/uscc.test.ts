import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseUscc } from '../../../core/domain/uscc.ts';

const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const ok = (value: string) => ({ ok: true, value });
const bad = (error: string) => ({ ok: false, error });

describe('a social credit code', () => {
  it.each([
    { why: 'the worked example of the standard', code: '91350100M000100Y43' },
    { why: 'a company', code: '91110000802100433B' },
    { why: 'another', code: '91440300708461136T' },
    { why: 'with letters in the organisation code', code: '91512081MA62K0260E' },
    { why: 'one that a forum took for wrong', code: '9131000063159284XQ' },
  ])('holds: $why', ({ code }) => {
    expect(parseUscc(code)).toEqual(ok(code));
  });

  it.each([
    { why: 'in small letters', text: '91350100m000100y43' },
    { why: 'full-width', text: '９１３５０１００Ｍ０００１００Ｙ４３' },
    { why: 'in groups', text: ' 91350100 M000100Y-4 3\u3000' },
    { why: 'with something hidden inside', text: '91350100\u200bM000100Y43' },
  ])('is read $why', ({ text }) => {
    expect(parseUscc(text)).toEqual(ok('91350100M000100Y43'));
  });

  it.each([
    { why: 'the check character is another', text: '91350100M000100Y4Z', flaw: 'form' },
    { why: 'the check character is another that may stand there', text: '91350100M000100Y4X', flaw: 'checkDigit' },
    { why: 'an early code of Xiamen, really given out', text: '91350211M0000XUF46', flaw: 'checkDigit' },
    { why: 'an early code of Fuzhou', text: '91350100M0001TGQXM', flaw: 'checkDigit' },
    { why: 'another early code of Xiamen', text: '91350203M0001FUE2P', flaw: 'checkDigit' },
    { why: 'too short', text: '91350100M000100Y4', flaw: 'form' },
    { why: 'the older number of 15 digits', text: '110108000000016', flaw: 'form' },
    { why: 'a letter that the standard leaves out', text: '91350100M000100O43', flaw: 'form' },
    { why: 'a region that is no number', text: '9135A100M000100Y43', flaw: 'form' },
    { why: 'nothing', text: '', flaw: 'form' },
    { why: 'half a character', text: '\ud83c', flaw: 'form' },
  ])('is refused: $why', ({ text, flaw }) => {
    expect(parseUscc(text)).toEqual(bad(flaw));
  });

  it('changing one character of a good code always shows', () => {
    const good = fc.constantFrom(
      '91350100M000100Y43',
      '91110000802100433B',
      '91512081MA62K0260E',
      '9131000063159284XQ',
    );
    fc.assert(
      fc.property(good, fc.nat(17), fc.constantFrom(...CHARACTERS.split('')), (code, place, character) => {
        fc.pre(code.charAt(place) !== character);
        expect(parseUscc(`${code.slice(0, place)}${character}${code.slice(place + 1)}`).ok).toBe(false);
      }),
      { seed: 20261123, numRuns: 1000 },
    );
  });
});
