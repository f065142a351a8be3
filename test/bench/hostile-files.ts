// S6: how long the worst of the files that mean harm keeps the reader busy, and how much memory it takes.
import { execFile } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { strToU8, zipSync } from 'fflate';
import { HOSTILE_PACKAGES } from '../electron/planner/hostile-packages.ts';
import { packageOf } from '../electron/sheets/package-of.ts';
import type { Refused } from './children/refuse.ts';
import { desk } from './desk.ts';
import { type Figure, megabytes, ms } from './figure.ts';

const MB = 1024 * 1024;
const SHEET = 'xl/worksheets/sheet1.xml';
const MOST_TIME = 2000;
const MOST_BYTES = 300 * MB;

const repeated = (piece: string, bytes: number): Uint8Array =>
  new Uint8Array(Buffer.alloc(bytes, piece)).subarray(0, bytes - (bytes % piece.length));
const sheetOf = (piece: string, megabytes: number): Uint8Array =>
  Buffer.concat([
    strToU8('<worksheet><sheetData>'),
    repeated(piece, megabytes * MB),
    strToU8('</sheetData></worksheet>'),
  ]);
const laughs = Array.from({ length: 9 }, (_, level) => `<!ENTITY a${level + 1} "${`&a${level};`.repeat(10)}">`).join(
  '',
);

const plain = packageOf('<row r="1"><c r="A1"><v>1</v></c></row>');

/** Files by name, and whether they are to be refused. */
const FILES: readonly (readonly [name: string, bytes: () => Uint8Array, refused: boolean])[] = [
  ['bomb-of-blanks.xlsx', () => packageOf('', { [SHEET]: sheetOf(' ', 1024) }), true],
  ['bomb-of-rows.xlsx', () => packageOf('', { [SHEET]: sheetOf('<row/>', 512) }), true],
  ['bomb-of-strings.xlsx', () => packageOf('', { 'xl/sharedStrings.xml': sheetOf('<si/>', 512) }), true],
  ['bomb-in-a-bomb.xlsx', () => zipSync({ 'a.xlsx': zipSync({ 'b.bin': repeated('0', 512 * MB) }) }), true],
  [
    'many-entries.xlsx',
    () => zipSync(Object.fromEntries(Array.from({ length: 65_000 }, (_, at) => [`a${at}`, new Uint8Array()]))),
    true,
  ],
  [
    'entity-of-a-file.xlsx',
    () => packageOf('', { [SHEET]: '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>' }),
    true,
  ],
  [
    'billion-laughs.xlsx',
    () => packageOf('', { [SHEET]: `<!DOCTYPE a [<!ENTITY a0 "ha">${laughs}]><a>&a9;</a>` }),
    true,
  ],
  ['cut-off.xlsx', () => plain.subarray(0, plain.length - 30), true],
  ['not-a-package.xlsx', () => repeated('x', 64 * MB), true],
  ['old-kind.xls', () => plain, true],
  [
    'million-empty-rows.xlsx',
    () =>
      packageOf(
        `<row r="1"><c r="A1"><v>1</v></c></row>${Array.from({ length: 1_000_000 }, (_, at) => `<row r="${at + 2}"/>`).join('')}`,
      ),
    false,
  ],
  ['million-rows.xlsx', () => packageOf('<row><c><v>1</v></c></row>'.repeat(1_000_000)), true],
  [
    'lying-dimension.xlsx',
    () => packageOf('', { [SHEET]: '<worksheet><dimension ref="A1:XFD1048576"/><sheetData/></worksheet>' }),
    false,
  ],
  ['wide-records.csv', () => repeated(`${'x,'.repeat(2000)}\n`, 64 * MB), true],
  ['one-quotation-mark.csv', () => Buffer.concat([strToU8('a,b\n"'), repeated('x,', 128 * MB)]), true],
  ...HOSTILE_PACKAGES.map(([name, bytes]) => [`${name}.fangxing`, bytes, true] as const),
];

const child = fileURLToPath(new URL('children/refuse.ts', import.meta.url));

/** Measures S6: the longest and the largest of them, each read in a process of its own. */
export async function hostileFiles(): Promise<Figure[]> {
  const own = desk('hostile');
  const rows: { readonly name: string; readonly told: Refused }[] = [];
  try {
    for (const [name, bytes, refused] of FILES) {
      const { stdout } = await promisify(execFile)(process.execPath, [child, own.file(name, bytes())]);
      const told = JSON.parse(stdout) as Refused;
      if (refused !== (told.code !== undefined)) throw new Error(`${name}: ${told.code ?? 'taken'}`);
      rows.push({ name, told });
    }
  } finally {
    await own.clear();
  }
  const longest = rows.reduce((a, b) => (a.told.milliseconds >= b.told.milliseconds ? a : b));
  const largest = rows.reduce((a, b) => (a.told.bytes >= b.told.bytes ? a : b));
  const row = (what: string, product: string, goal: string, met: boolean): Figure => ({
    id: 'S6',
    what,
    floor: '–',
    product,
    ratio: '–',
    goal,
    met,
  });
  const { milliseconds } = longest.told;
  return [
    row(
      `the longest of ${rows.length} files that mean harm (${longest.name})`,
      ms(milliseconds),
      '≤ 2 s',
      milliseconds <= MOST_TIME,
    ),
    row(
      `the one that takes most memory (${largest.name}), whole process`,
      megabytes(largest.told.bytes),
      '≤ 300 MiB',
      largest.told.bytes <= MOST_BYTES,
    ),
  ];
}
