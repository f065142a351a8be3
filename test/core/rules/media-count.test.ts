import { postTable } from './rule-table.ts';

const media = (count: number) => Array.from({ length: count }, (_, index) => ({ name: `${index + 1}.jpg` }));
const limit = (value: number, clientId?: string) => ({
  settings: [{ rule: 'media-count', key: 'limit', value, ...(clientId && { clientId }) }],
});

postTable(
  'media-count',
  [
    { why: 'no picture' },
    { why: 'nine', post: { media: media(9) } },
    { why: 'eighteen are just enough', post: { media: media(18) } },
    { why: 'more, where the workspace says so', post: { media: media(20) }, change: limit(20) },
    { why: 'a narrower limit of another client', post: { media: media(10) }, change: limit(9, 'nord') },
  ],
  [
    { why: 'the nineteenth is one too many', post: { media: media(19) }, finds: ['tooMany media[18]'] },
    { why: 'once, however many', post: { media: media(30) }, finds: ['tooMany media[18]'] },
    { why: 'in an ad', post: { placement: 'ad', media: media(19) }, finds: ['tooMany media[18]'] },
    { why: 'a narrower limit', post: { media: media(10) }, change: limit(9), finds: ['tooMany media[9]'] },
  ],
);
