import { describe, expect, test } from 'vitest';
import { isShownPicture, mediaKindOf } from '../../../core/domain/media-kind.ts';
import { mediaTypeOf, pictureTypeOf } from '../../../core/domain/media-type.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('a file is what its first bytes say, else what its name says', () => {
  test.each([
    { head: '\xff\xd8\xff\xe0\0\x10JFIF', name: 'a.jpg', type: 'image/jpeg' },
    { head: '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', name: 'a.jpg', type: 'image/png', why: 'the bytes are believed' },
    { head: 'GIF89a\x01\0\x01\0', name: 'a', type: 'image/gif' },
    { head: 'RIFF\x24\0\0\0WEBPVP8 ', name: 'a.webp', type: 'image/webp' },
    { head: 'RIFF\x24\0\0\0AVI LIST', name: 'a.avi', type: 'video/x-msvideo' },
    { head: '\0\0\0\x20ftypisom\0\0\x02\0', name: 'a.bin', type: 'video/mp4' },
    { head: '\0\0\0\x14ftypqt  \0\0\0\0', name: 'a.mp4', type: 'video/quicktime' },
    { head: '\0\0\0\x18ftypheic\0\0\0\0', name: 'a.heic', type: 'image/heic' },
    { head: '\x1aE\xdf\xa3', name: 'a.webm', type: 'video/webm' },
    { head: '<svg xmlns=', name: 'a.svg', type: 'image/svg+xml' },
    { head: '<html><script>', name: 'a.png', type: 'application/octet-stream', why: 'a name makes no picture' },
    { head: '', name: 'a.jpg', type: 'application/octet-stream' },
    { head: 'hello', name: 'notes', type: 'application/octet-stream' },
  ])('$name $type', ({ head, name, type }) => {
    expect(mediaTypeOf(bytes(head), name)).toBe(type);
  });
});

test.each(['', 'GIF88a', 'RIFF\x24\0\0\0AVI ', '<svg', '\x89PNG', '\xff\xd8', 'BM'])(
  '%j is no picture to show',
  (head) => {
    expect(pictureTypeOf(bytes(head))).toBeUndefined();
  },
);

describe('what a file is to a reader', () => {
  test.each([
    { file: { name: 'a.JPG' }, kind: 'picture', shown: true },
    { file: { name: 'a.mp4' }, kind: 'video', shown: false },
    { file: { name: 'a.txt' }, kind: 'other', shown: false },
    { file: { name: 'a.jpg', type: 'application/octet-stream' }, kind: 'other', shown: false },
    { file: { name: 'a.svg', type: 'image/svg+xml' }, kind: 'picture', shown: false },
    { file: { name: 'a', type: 'image/webp' }, kind: 'picture', shown: true },
    { file: { name: 'a.jpg', type: 'video/mp4' }, kind: 'video', shown: false },
  ])('$file', ({ file, kind, shown }) => {
    expect([mediaKindOf(file), isShownPicture(file)]).toEqual([kind, shown]);
  });
});
