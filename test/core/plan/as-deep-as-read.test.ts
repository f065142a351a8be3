import { expect, it } from 'vitest';
import { asDeepAsRead, parseJson } from '../../../core/plan/read-plan.ts';

const parsed = (bytes: Uint8Array) => parseJson(new TextDecoder().decode(bytes));

it.each([
  ['brackets without end', '['.repeat(5000)],
  ['objects in objects', '{"a":'.repeat(201)],
  ['brackets behind Chinese text and line breaks', `{"青禾":\n"茶",\n"a":${'['.repeat(400)}`],
])('cuts %s behind the bracket that is refused', (_, text) => {
  const bytes = new TextEncoder().encode(text);
  const cut = asDeepAsRead(bytes);
  expect(cut.length).toBeLessThan(bytes.length);
  expect(parsed(cut)).toEqual(parsed(bytes));
});

it.each([
  ['brackets in a string', `{"a":"${'[{'.repeat(500)}\\"${'['.repeat(500)}"}`],
  ['many brackets side by side', `[${'[],'.repeat(5000)}{}]`],
  ['as deep as may be', '['.repeat(200) + ']'.repeat(200)],
])('leaves %s whole', (_, text) => {
  const bytes = new TextEncoder().encode(text);
  expect(asDeepAsRead(bytes)).toBe(bytes);
  expect(parsed(bytes).ok).toBe(true);
});
