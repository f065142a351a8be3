// Packages that mean harm or are damaged, each wrong in one way; made by another program than our writer.
import { createHash } from 'node:crypto';
import { type Zippable, strToU8, zipSync } from 'fflate';
import { bare } from '../headless/small-plan.ts';

const MB = 1024 * 1024;
const END = 0x06054b50;

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const plan = strToU8(JSON.stringify(bare()));
const blanks = (megabytes: number): Uint8Array => new Uint8Array(megabytes * MB).fill(0x20);
const noise = (megabytes: number): Uint8Array => {
  const piece = new Uint8Array(MB);
  let state = 1;
  for (let at = 0; at < MB; at++) piece[at] = (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) >>> 16;
  return Buffer.concat(Array.from({ length: megabytes }, () => piece));
};

interface Part {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sha256?: string;
}

const manifestOf = (parts: readonly Part[]): Uint8Array =>
  strToU8(
    JSON.stringify({
      format: 'fangxing-package',
      version: 1,
      createdAt: '2026-11-23T12:00:00+08:00',
      operator: '小林',
      files: parts.map(({ path, bytes, sha256 }) => ({ path, bytes: bytes.length, sha256: sha256 ?? digest(bytes) })),
    }),
  );

/** An archive of a manifest and the parts that it lists; `level` 0 packs nothing. */
function packOf(parts: readonly Part[], level: 0 | 6 = 0, more: Zippable = {}): Uint8Array {
  const files: Zippable = { 'manifest.json': manifestOf(parts) };
  for (const { path, bytes } of parts) files[path] = bytes;
  return zipSync({ ...files, ...more }, { level });
}

/** A package of the smallest plan. */
export const honestPackage = (): Uint8Array => packOf([{ path: 'plan.json', bytes: plan }]);

/** Changes the record of an entry in the directory; offsets as in the ZIP format. */
function withRecord(bytes: Uint8Array, name: string, change: (record: DataView) => void): Uint8Array {
  const changed = Uint8Array.from(bytes);
  const view = new DataView(changed.buffer);
  let at = view.getUint32(endOf(view) + 16, true);
  for (;;) {
    const length = view.getUint16(at + 28, true);
    if (Buffer.from(changed.subarray(at + 46, at + 46 + length)).toString() === name) break;
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  change(new DataView(changed.buffer, at));
  return changed;
}

function endOf(view: DataView): number {
  let end = view.byteLength - 22;
  while (view.getUint32(end, true) !== END) end -= 1;
  return end;
}

const media = (megabytes: number, sha256?: string): Part => {
  const bytes = noise(megabytes);
  const name = sha256 ?? digest(bytes);
  return { path: `media/${name}`, bytes, sha256: name };
};

const text = (bytes: Uint8Array, name = digest(bytes)): Part => ({ path: `texts/${name}`, bytes });

const planPart: Part = { path: 'plan.json', bytes: plan };
const strayEntry = (name: string): Uint8Array => packOf([planPart], 0, { [name]: strToU8('x') });
const bomb = () => packOf([{ path: 'plan.json', bytes: blanks(250) }], 6);
const honest = honestPackage;

/** Each by what is wrong with it, with the code of its refusal. */
export const HOSTILE_PACKAGES: readonly (readonly [name: string, bytes: () => Uint8Array, code: string])[] = [
  ['bomb', bomb, 'package-inflates'],
  ['bomb-that-lies', () => withRecord(bomb(), 'plan.json', (r) => r.setUint32(24, 1000, true)), 'package-altered'],
  [
    'bomb-in-a-bomb',
    () => packOf([planPart], 6, { 'inner.zip': zipSync({ a: zipSync({ b: blanks(64) }) }) }),
    'package-stray',
  ],
  [
    'parts-over-each-other',
    () => withRecord(honest(), 'plan.json', (r) => r.setUint32(20, 0x7fff_ffff, true)),
    'package-broken',
  ],
  ['size-too-small', () => withRecord(honest(), 'plan.json', (r) => r.setUint32(24, 10, true)), 'package-altered'],
  [
    'offset-outside',
    () => withRecord(honest(), 'manifest.json', (r) => r.setUint32(42, 0x7fff_0000, true)),
    'package-altered',
  ],
  [
    'many-entries',
    () => packOf([planPart], 0, Object.fromEntries(Array.from({ length: 65_000 }, (_, at) => [`a${at}`, strToU8('')]))),
    'package-inflates',
  ],
  ['cut-off', () => honest().subarray(0, honest().length - 30), 'package-broken'],
  ['not-an-archive', () => blanks(64), 'package-broken'],
  ['wrong-digest-of-the-plan', () => packOf([{ ...planPart, sha256: '0'.repeat(64) }]), 'package-altered'],
  ['wrong-digest-of-a-film', () => packOf([planPart, media(200, '0'.repeat(64))]), 'package-altered'],
  ['plan-of-hundreds-of-megabytes', () => packOf([{ path: 'plan.json', bytes: noise(300) }]), 'package-inflates'],
  [
    'plan-of-brackets',
    () => packOf([{ path: 'plan.json', bytes: new Uint8Array(100 * MB).fill(0x5b) }]),
    'plan-not-json',
  ],
  ['path-upwards', () => strayEntry('../../evil.txt'), 'package-stray'],
  ['path-of-the-system', () => strayEntry('/etc/cron.d/evil'), 'package-stray'],
  ['path-of-a-drive', () => strayEntry('C:\\Windows\\evil.dll'), 'package-stray'],
  ['media-upwards', () => strayEntry(`media/../${'a'.repeat(64)}`), 'package-stray'],
  [
    'link-to-a-file',
    () => packOf([planPart], 0, { link: [strToU8('/etc/passwd'), { os: 3, attrs: (0o120_777 << 16) >>> 0 }] }),
    'package-broken',
  ],
  [
    'link-as-media',
    () =>
      withRecord(packOf([planPart, media(1)]), media(1).path, (r) => {
        r.setUint16(4, 0x0314, true);
        r.setUint32(38, (0o120_777 << 16) >>> 0, true);
      }),
    'package-broken',
  ],
  ['text-of-megabytes', () => packOf([planPart, text(blanks(2))], 6), 'package-inflates'],
  [
    'texts-of-megabytes',
    () => packOf([planPart, ...Array.from({ length: 33 }, (_, at) => text(blanks(1).fill(0x41 + at)))]),
    'package-inflates',
  ],
  ['text-that-is-none', () => packOf([planPart, text(new Uint8Array([0xff, 0xfe, 0x80]))]), 'package-altered'],
  ['text-under-another-name', () => packOf([planPart, text(strToU8('x'), '0'.repeat(64))]), 'package-altered'],
  ['encrypted', () => withRecord(honest(), 'plan.json', (r) => r.setUint16(8, 1, true)), 'package-broken'],
  ['unknown-packing', () => withRecord(honest(), 'plan.json', (r) => r.setUint16(10, 99, true)), 'package-altered'],
];
