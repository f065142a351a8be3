import { postTable } from './rule-table.ts';

const named = (...names: string[]) => ({ media: names.map((name) => ({ name })) });
const numbered = (...numbers: number[]) => named(...numbers.map((number) => `茶会-0${number}.jpg`));

postTable(
  'media-nine-grid',
  [
    { why: 'one picture', post: named('1.jpg') },
    { why: 'nine', post: numbered(1, 2, 3, 4, 5, 6, 7, 8, 9) },
    { why: 'eight, and nothing says that there should be nine', post: numbered(1, 2, 3, 4, 5, 6, 7, 8) },
    { why: 'six, as is usual', post: { text: '九宫格之外的六张图', ...numbered(1, 2, 3, 4, 5, 6) } },
    { why: 'film numbers', post: named('DSC1201.jpg', 'DSC1202.jpg', 'DSC1209.jpg') },
    {
      why: 'two of one name that are not one',
      post: {
        media: [
          { name: 'a.jpg', sha256: 'a'.repeat(64) },
          { name: 'a.jpg', sha256: 'b'.repeat(64) },
        ],
      },
    },
  ],
  [
    {
      why: 'number 4 is missing',
      post: numbered(1, 2, 3, 5, 6, 7, 8, 9),
      finds: ['short media[7]'],
    },
    {
      why: 'the text says so',
      post: { text: '九宫格来了', ...numbered(1, 2, 3, 4, 5, 6, 7) },
      finds: ['short media[6]'],
    },
    { why: 'the same file twice', post: named('a.jpg', 'b.jpg', 'A.jpg '), finds: ['twice media[2]'] },
    {
      why: 'the same bytes under two names',
      post: {
        media: [
          { name: 'a.jpg', sha256: 'a'.repeat(64) },
          { name: 'b.jpg', sha256: 'a'.repeat(64) },
        ],
      },
      finds: ['twice media[1]'],
    },
  ],
);
