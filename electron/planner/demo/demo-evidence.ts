// The demo's evidence: two pages and a picture, made here, each of which says that it is none.
import { crc32, deflateSync } from 'node:zlib';
import type { EvidenceFile } from '../../../core/domain/evidence.ts';
import { sha256 } from '../sha256.ts';

/** One file of the demo with its bytes. */
export interface DemoProof {
  readonly application: string;
  readonly file: EvidenceFile & { readonly sha256: string };
  readonly bytes: Uint8Array;
}

/** The files of the demo's applications. They are the same at every call. */
export const demoEvidence = (): readonly DemoProof[] => [
  proof('wl-qinghe', '示例 营业执照.pdf', 'application/pdf', 'application-licence-recorded', licence('Qinghe Tea')),
  proof('wl-qinghe', '示例 私信回复.png', 'image/png', undefined, chat()),
  proof('wl-gift', '示例 营业执照.pdf', 'application/pdf', 'application-licence-recorded', licence('Qinghe Tea')),
];

function proof(
  application: string,
  name: string,
  type: string,
  proves: EvidenceFile['for'] | undefined,
  bytes: Uint8Array,
): DemoProof {
  const file = { name, bytes: bytes.length, type, sha256: sha256(bytes), ...(proves !== undefined && { for: proves }) };
  return { application, file, bytes };
}

/** One page of A6 with a few lines of Latin text. */
function licence(company: string): Uint8Array {
  const lines = ['DEMO', 'Business licence of a fictional company', company, 'This is not a real document.'];
  const drawn = lines.map(
    (line, index) => `BT /F ${index === 0 ? 36 : 11} Tf 24 ${340 - index * 40} Td (${line}) Tj ET`,
  );
  const content = ['0.5 w 12 12 274 396 re S', ...drawn].join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 298 420] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

const WIDTH = 320;
const HEIGHT = 180;
const PAPER = 240;
const BUBBLE = 255;
const INK = 60;
const LINE = 190;

const LETTERS = [
  '1110 1111 1   1 0110',
  '1001 1000 11 11 1001',
  '1001 1110 1 1 1 1001',
  '1001 1000 1   1 1001',
  '1110 1111 1   1 0110',
];

/** A chat with two answers of which nothing can be read, under the word DEMO. */
function chat(): Uint8Array {
  const rows = Array.from({ length: HEIGHT }, () => new Uint8Array(WIDTH).fill(PAPER));
  const fill = (left: number, top: number, width: number, height: number, grey: number) => {
    for (const row of rows.slice(top, top + height)) row.fill(grey, left, left + width);
  };
  LETTERS.forEach((row, y) => {
    [...row].forEach((dot, x) => {
      if (dot === '1') fill(16 + x * 5, 12 + y * 5, 5, 5, INK);
    });
  });
  for (const [left, top] of [
    [16, 56],
    [72, 116],
  ] as const) {
    fill(left, top, 232, 48, BUBBLE);
    fill(left + 12, top + 12, 200, 6, LINE);
    fill(left + 12, top + 28, 140, 6, LINE);
  }
  const size = Buffer.alloc(8);
  size.writeUInt32BE(WIDTH, 0);
  size.writeUInt32BE(HEIGHT, 4);
  // Eight bits of grey for each dot, each row unfiltered.
  const head = Buffer.concat([size, Buffer.from([8, 0, 0, 0, 0])]);
  const dots = deflateSync(Buffer.concat(rows.map((row) => Buffer.concat([Buffer.from([0]), row]))));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', dots), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
