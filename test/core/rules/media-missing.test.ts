import { postTable } from './rule-table.ts';

const [HERE, GONE] = ['a'.repeat(64), 'b'.repeat(64)];
const media = (...files: readonly object[]) => ({ media: files });

postTable(
  'media-missing',
  [
    { why: 'no media' },
    { why: 'a file that is there', post: media({ name: 'a.jpg', sha256: HERE }), change: { missingMedia: [] } },
    {
      why: 'a file of which a schedule knows only the name: nobody has given it yet',
      post: media({ name: 'b.jpg' }),
      change: { missingMedia: [GONE] },
    },
    {
      why: 'a file that is missing from another post',
      post: media({ name: 'a.jpg', sha256: HERE }),
      change: { missingMedia: [GONE] },
    },
  ],
  [
    {
      why: 'a file that is not there',
      post: media({ name: 'a.jpg', sha256: HERE }, { name: 'b.jpg', sha256: GONE }),
      change: { missingMedia: [GONE] },
      finds: ['gone media[1]'],
    },
    {
      why: 'the same file twice, and another one',
      post: media({ name: 'b.jpg', sha256: GONE }, { name: 'c.jpg', sha256: GONE }, { name: 'a.jpg', sha256: HERE }),
      change: { missingMedia: [GONE, HERE] },
      finds: ['gone media[0]', 'gone media[1]', 'gone media[2]'],
    },
    {
      why: 'an ad',
      post: { ...media({ name: 'b.mp4', sha256: GONE }), placement: 'ad' },
      change: { missingMedia: [GONE] },
      finds: ['gone media[0]'],
    },
  ],
);
