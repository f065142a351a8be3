import { postTable } from './rule-table.ts';

const named = (...names: string[]) => ({ media: names.map((name) => ({ name })) });

postTable(
  'media-format',
  [
    { why: 'pictures', post: named('a.jpg', 'b.JPEG', 'c.png', 'd.gif', 'e.webp') },
    { why: 'films of any kind: nothing is known of those', post: named('a.mp4', 'b.mov', 'c.mkv') },
    { why: 'a name without an ending', post: named('产品主图', '主视觉 V2.1', 'DSC0001') },
    { why: 'an address', post: named('https://cdn.example.com/a.jpg?x=1.psd') },
    { why: 'an address whose host ends like a draft', post: named('https://pictures.example.ai') },
    { why: 'a media type that speaks louder', post: { media: [{ name: '原图.psd', type: 'image/jpeg' }] } },
    { why: 'a media type that says nothing', post: { media: [{ name: 'a.jpg', type: 'application/octet-stream' }] } },
    { why: 'an empty media type', post: { media: [{ name: 'a.jpg', type: '' }] } },
  ],
  [
    { why: "a designer's file", post: named('a.jpg', '主视觉终稿.PSD'), finds: ['workFile media[1]'] },
    { why: 'a document', post: named('文案.docx'), finds: ['workFile media[0]'] },
    { why: 'an archive', post: named('全部配图.zip'), finds: ['workFile media[0]'] },
    { why: 'at an address', post: named('https://pan.example.com/kv.ai'), finds: ['workFile media[0]'] },
    {
      why: 'a draft by its media type',
      post: { media: [{ name: 'a', type: 'image/vnd.adobe.photoshop' }] },
      finds: ['workFile media[0]'],
    },
    {
      why: 'a document by its media type',
      post: { media: [{ name: 'a.jpg', type: 'application/pdf' }] },
      finds: ['workFile media[0]'],
    },
    { why: 'what telephones write', post: named('IMG_0001.HEIC'), finds: ['unsure media[0]'] },
    { why: 'by its media type', post: { media: [{ name: 'a', type: 'image/tiff' }] }, finds: ['unsure media[0]'] },
    { why: 'a drawing', post: { media: [{ name: 'a', type: 'image/svg+xml' }] }, finds: ['unsure media[0]'] },
  ],
);
