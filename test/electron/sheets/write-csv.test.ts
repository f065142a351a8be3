import { describe, expect, it } from 'vitest';
import type { CsvEncoding } from '../../../core/api/batches.ts';
import { writeCsv } from '../../../electron/sheets/write-csv.ts';

const written = (header: readonly string[], rows: readonly (readonly string[])[], encoding: CsvEncoding): string => {
  const result = writeCsv(header, rows, encoding);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(result.value);
};

describe('CSV out', () => {
  it('has a BOM in UTF-8, CRLF, and quotes where they are needed', () => {
    expect(written(['编号', '正文'], [['1', '他说"好"\n茶, 酒']], 'utf-8')).toBe(
      '\uFEFF编号,正文\r\n1,"他说""好""\n茶, 酒"\r\n',
    );
  });

  it('has no BOM in GB18030 and holds what lies outside the basic plane', () => {
    expect(written(['正文'], [['𠮷祥🍵']], 'gb18030')).toBe('正文\r\n𠮷祥🍵\r\n');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+86 10', "'+86 10"],
    ['-1', "'-1"],
    ['@品牌', "'@品牌"],
    ['\tx', "'\tx"],
    ['\rx', `"'\rx"`],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠品牌', "'＠品牌"],
    ["'=1", "''=1"],
    ["'x", "'x"],
    ['#话题#', '#话题#'],
  ])('guards %j', (cell, expected) => {
    expect(written(['a', 'b'], [[cell, 'x']], 'utf-8')).toBe(`\uFEFFa,b\r\n${expected},x\r\n`);
  });

  it.each(['utf-8', 'gb18030'] as const)('lists every cell that %s cannot hold', (encoding) => {
    const result = writeCsv(
      ['编号', '正文'],
      [
        ['1', '好'],
        ['2', '坏\ud83c了\udf75\0'],
      ],
      encoding,
    );
    expect(result).toEqual({ ok: false, error: [{ row: 3, column: '正文', characters: ['\ud83c', '\udf75', '\0'] }] });
  });
});
