import { expect, test } from 'vitest';
import { sizeInWords } from '../../../core/messages/size.ts';

test.each([
  [0, '0 B'],
  [1023, '1023 B'],
  [1024, '1 KB'],
  [1025, '1.1 KB'],
  [640 * 1024, '640 KB'],
  [1024 ** 2 * 2.5, '2.5 MB'],
  [1024 ** 3 * 2, '2 GB'],
  [1024 ** 3 * 2 + 1, '2.1 GB'],
])('%d bytes are %s', (bytes, words) => {
  expect(sizeInWords(bytes)).toBe(words);
});
