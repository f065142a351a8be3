import { postTable } from './rule-table.ts';

const picture = { media: [{ name: 'cover.jpg' }] };

postTable(
  'text-empty',
  [
    { why: 'one character is a text', post: { text: '茶' } },
    { why: 'a picture alone can be published', post: { text: '', ...picture } },
    { why: 'an ad that promotes a post shows that post', post: { placement: 'ad', text: '', promotes: 'p0' } },
    { why: 'an emoji is a text', post: { text: '🍵' } },
  ],
  [
    { why: 'neither text nor media', post: { text: '' }, finds: ['nothing text'] },
    {
      why: 'spaces, line breaks and a full-width space are no text',
      post: { text: ' \n\u3000\t' },
      finds: ['nothing text'],
    },
    { why: 'an ad of its own that says nothing', post: { placement: 'ad', text: '' }, finds: ['nothing text'] },
    {
      why: 'only an ad may lean on the post it promotes',
      post: { text: '', promotes: 'p0' },
      finds: ['nothing text'],
    },
    { why: 'a first comment is no post', post: { text: '', firstComment: '链接在这里' }, finds: ['nothing text'] },
    {
      why: 'where it leads is no content',
      post: { placement: 'ad', text: '', target: { kind: 'web', url: 'https://www.example.com' } },
      finds: ['nothing text'],
    },
  ],
);
