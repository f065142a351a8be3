import { describe, expect, it } from 'vitest';
import { numberText } from '../../../electron/sheets/number-text.ts';

const numbers: readonly [stored: string, text: string | undefined][] = [
  ['0', '0'],
  ['-7', '-7'],
  ['5000000000000012345', '5000000000000012345'],
  ['1E+3', '1000'],
  ['1.5e-7', '0.00000015'],
  ['-2.5E-10', '-0.00000000025'],
  ['1.2345678901234501E+16', '12345678901234500'],
  ['6.02214076E+23', '602214076000000000000000'],
  ['0.1', '0.1'],
  ['0.30000000000000004', '0.3'],
  ['46357.416666666664', '46357.4166666667'],
  ['', undefined],
  ['abc', undefined],
  ['1e999', undefined],
];

describe('stored numbers as text', () => {
  it.each(numbers)('%s', (stored, text) => expect(numberText(stored)).toBe(text));
});
