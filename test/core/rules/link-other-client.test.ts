import { postTable } from './rule-table.ts';

postTable(
  'link-other-client',
  [
    { why: 'the own site', post: { text: '新茶 https://www.example.com/new' } },
    { why: 'a host beside the own site', post: { text: '新茶 https://tea.example.com/new' } },
    { why: 'a site that no client has', post: { text: '见 https://www.example.org/' } },
    { why: 'nothing that leads anywhere', post: { text: '新茶上市' } },
    {
      why: 'a domain that two clients share',
      post: { text: '见 https://www.example.net/' },
      change: { sites: [{ id: 'tea-net', clientId: 'tea', host: 'www.example.net' }] },
    },
  ],
  [
    {
      why: "another client's site",
      post: { text: '见 https://shop.example.net/a' },
      finds: ['otherClient text 「https://shop.example.net/a」'],
    },
    {
      why: 'a host beside it, in the first comment',
      post: { firstComment: 'www.example.net' },
      finds: ['otherClient firstComment 「www.example.net」'],
    },
    {
      why: 'a target',
      post: { target: { kind: 'web', url: 'https://shop.example.net/a' } },
      finds: ['otherClient target.url'],
    },
    {
      why: 'a short link whose destination is recorded',
      post: { text: '见 https://bit.ly/x' },
      change: {
        lists: [
          { list: 'short-links', value: 'https://bit.ly/x', change: 'add', destination: 'https://shop.example.net/' },
        ],
      },
      finds: ['otherClient text 「https://bit.ly/x」'],
    },
  ],
);
