import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../electron/sheets/limits.ts';
import { recordOfLongField } from '../../../electron/sheets/long-field.ts';
import { readCsv } from '../../../electron/sheets/read-csv.ts';

const LONG = '长'.repeat(LIMITS.characters + 1);
const FULL = '长'.repeat(LIMITS.characters);
const wide = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');

describe('recordOfLongField', () => {
  it.each<[string, Uint8Array, number | undefined]>([
    ['a field too long', Buffer.from(`a,b\n1,2\n${LONG},3\n`), 3],
    [
      'one behind a quotation mark, with separators in it',
      Buffer.from(`a,b\n"${'x,\n'.repeat(LIMITS.characters * 2)}`),
      2,
    ],
    ['the longest field that may be', Buffer.from(`a,b\n${FULL},"${FULL}"\n`), undefined],
    ['a long record of short fields', Buffer.from('x;'.repeat(LIMITS.characters * 2)), undefined],
    ['a mark of inches inside of a field', Buffer.from(`a,b\n5" pipe,${'1,2\n'.repeat(LIMITS.characters)}`), undefined],
    ['marks written twice inside of quotation marks', Buffer.from('"a ""b"", c",d\n'.repeat(30_000)), undefined],
    ['the longest field with marks written twice', Buffer.from(`a,"${'""'.repeat(LIMITS.characters)}",b`), undefined],
    ['a field too long behind such marks', Buffer.from(`a,b\n"x""${',\n'.repeat(LIMITS.characters * 2)}"`), 2],
    ['line ends of an old Mac', Buffer.from('text\r'.repeat(100_000)), undefined],
    ['a field too long in UTF-16', wide(`a,b\n${LONG.repeat(3)}`), 2],
    ['the longest in UTF-16', wide(`a,b\n${FULL},"${FULL}"`), undefined],
    [
      'characters of UTF-16 with a byte of a quotation mark',
      wide(`a,∢b\n${'∢一,\n'.repeat(LIMITS.characters)}`),
      undefined,
    ],
  ])('%s', (_, bytes, record) => {
    expect(recordOfLongField(bytes)).toBe(record);
  });

  it('keeps a large file from being decoded', () => {
    const bytes = Buffer.concat([Buffer.from('a,b\n1,2\n"'), Buffer.alloc(33 * 1024 ** 2, 'x,')]);
    expect(readCsv(bytes, 'large.csv')).toMatchObject({ ok: false, error: { code: 'sheet-too-large', row: 3 } });
  });
});
