// The demo's files of evidence are what they are called, and lie where the planner looks for them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzlibSync } from 'fflate';
import { expect, it } from 'vitest';
import { evidenceTypeOf } from '../../../core/domain/evidence.ts';
import { demoEvidence } from '../../../electron/planner/demo/demo-evidence.ts';
import { sha256 } from '../../../electron/planner/sha256.ts';
import { serve } from '../headless/serve/served.ts';

it('are a PDF or a picture, each by its bytes', () => {
  for (const { file, bytes } of demoEvidence()) {
    expect(evidenceTypeOf(bytes)).toBe(file.type);
    expect([file.bytes, file.sha256]).toEqual([bytes.length, sha256(bytes)]);
    expect(file.name.startsWith('示例')).toBe(true);
  }
});

it('name the places of their objects, and hold as many dots as they say', () => {
  const [pdf, picture] = ['application/pdf', 'image/png'].map((type) =>
    Buffer.from(demoEvidence().find(({ file }) => file.type === type)?.bytes ?? []),
  );
  const text = pdf?.toString('latin1') ?? '';
  const places = [...text.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, place]) => Number(place));
  expect(places.map((place) => text.slice(place, place + 7))).toEqual([1, 2, 3, 4, 5].map((id) => `${id} 0 obj`));
  expect(text.slice(Number(/startxref\n(\d+)/.exec(text)?.[1])).startsWith('xref')).toBe(true);
  const start = picture?.indexOf('IDAT') ?? -1;
  const data = picture?.subarray(start + 4, start + 4 + picture.readUInt32BE(start - 4)) ?? new Uint8Array();
  expect(unzlibSync(data).length).toBe(180 * 321);
});

it('lie with the media of the demo', async () => {
  const served = await serve();
  try {
    await served.planner.call('demo:open', {});
    for (const { file, bytes } of demoEvidence())
      expect(readFileSync(join(served.folder, 'demo', 'media', file.sha256)).equals(bytes)).toBe(true);
  } finally {
    await served.close();
  }
});
