import { describe, expect, it } from 'vitest';
import { applicationSchema } from '../../../core/domain/application.ts';
import { EVIDENCE_FOR, evidenceTypeOf, nameParts } from '../../../core/domain/evidence.ts';
import { parseWith } from '../../../core/domain/problem.ts';
import { requirements } from '../../../core/rules/registry.ts';

it('proves what the checklist asks for, and nothing else', () => {
  expect([...EVIDENCE_FOR].sort()).toEqual(requirements.map(({ meta }) => meta.id).sort());
});

describe('a file of evidence', () => {
  const application = { id: 'w1', accountId: 'a1', siteId: 's1', state: 'draft' };
  const read = (file: object) => parseWith(applicationSchema, { ...application, evidenceFiles: [file] }, '');

  it('needs no more than its name', () => {
    expect(read({ name: '回复.png' })).toMatchObject({ ok: true, value: { evidenceFiles: [{ name: '回复.png' }] } });
  });

  it.each([
    ['evidenceFiles[0].name', { name: ' ' }],
    ['evidenceFiles[0].bytes', { name: 'a', bytes: -1 }],
    ['evidenceFiles[0].sha256', { name: 'a', sha256: 'A'.repeat(64) }],
    ['evidenceFiles[0].for', { name: 'a', for: 'text-empty' }],
    ['evidenceFiles[0].rightsUntil', { name: 'a', rightsUntil: '2027-01-01' }],
  ])('is refused for its %s', (path, file) => {
    expect(read(file)).toMatchObject({ ok: false, error: [{ path }] });
  });
});

it.each([
  ['application/pdf', Buffer.from('%PDF-1.7\n')],
  ['image/png', Buffer.from('89504e470d0a1a0a', 'hex')],
  ['image/jpeg', Buffer.from('ffd8ffe0', 'hex')],
  ['image/heic', Buffer.from('\0\0\0\u0018ftypheic', 'latin1')],
  [undefined, Buffer.from('\0\0\0\u0018ftypisom', 'latin1')],
  [undefined, Buffer.from('PK\u0003\u0004')],
  [undefined, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  [undefined, Buffer.from('')],
])('takes %s for what its bytes are', (type, bytes) => {
  expect(evidenceTypeOf(bytes)).toBe(type);
});

it.each([
  ['证书 2026.PDF', 'application/pdf', '证书 2026', 'pdf'],
  ['照片.JPEG', 'image/jpeg', '照片', 'jpeg'],
  ['营业执照', 'application/pdf', '营业执照', 'pdf'],
  ['账单.exe', 'image/png', '账单.exe', 'png'],
  ['.png', 'image/png', '.png', 'png'],
  ['只有名字.png', undefined, '只有名字', 'png'],
  ['没有结尾', undefined, '没有结尾', ''],
])('calls %s of type %s %s with the ending %s', (name, type, stem, ending) => {
  expect(nameParts({ name, ...(type !== undefined && { type }) })).toEqual({ stem, ending });
});
