import { describe, expect, it } from 'vitest';
import { withFullWidth } from '../../../core/domain/mixed-width.ts';
import { postTable } from './rule-table.ts';

const on = { settings: [{ rule: 'text-width-mixed', key: 'severity', value: 'info' }] };
const mixed = { text: '新茶上市,限时尝鲜。' };

postTable(
  'text-width-mixed',
  [
    { why: 'it is off until somebody turns it on', post: mixed },
    {
      why: 'it is off for all but the client that turned it on',
      post: mixed,
      change: { settings: [{ ...on.settings[0], clientId: 'nord' }] },
    },
    {
      why: 'turned on, then off for this client',
      post: mixed,
      change: { settings: [...on.settings, { ...on.settings[0], value: 'off', clientId: 'tea' }] },
    },
    { why: 'full-width throughout', post: { text: '新茶上市，限时尝鲜！（仅限三天）' }, change: on },
    { why: 'half-width throughout', post: { text: '新茶上市,限时尝鲜!' }, change: on },
    {
      why: 'times, numbers, addresses, faces and English',
      post: { text: '10:00开抢，满1,000减50。见 https://www.example.com/a,b?c=茶!d 好喝:) Hello, world.' },
      change: on,
    },
  ],
  [
    { why: 'a half-width comma', post: mixed, change: on, finds: ['mixed text 「,」'] },
    {
      why: 'turned on for this client',
      post: mixed,
      change: { settings: [{ ...on.settings[0], clientId: 'tea' }] },
      finds: ['mixed text 「,」'],
    },
    { why: 'brackets', post: { text: '新茶上市(仅限三天)。' }, change: on, finds: ['mixed text 「(」'] },
    { why: 'a stop', post: { text: '新茶上市，限时尝鲜.' }, change: on, finds: ['mixed text 「.」'] },
  ],
);

describe('the text with even punctuation', () => {
  it.each([
    ['新茶上市,限时尝鲜!速来(仅限三天).', '新茶上市，限时尝鲜！速来（仅限三天）。'],
    ['时间:10:00,地点:上海.', '时间:10:00,地点：上海。'],
    ['新茶.com,好喝?', '新茶.com,好喝？'],
    ['Hello, world.', 'Hello, world.'],
  ])('%s', (text, even) => {
    expect(withFullWidth(text)).toBe(even);
  });
});
