import { describe, expect, it } from 'vitest';
import { accountSchema } from '../../../core/domain/account.ts';
import { campaignSchema } from '../../../core/domain/campaign.ts';
import { clientSchema } from '../../../core/domain/client.ts';
import { listEntrySchema } from '../../../core/domain/list-entry.ts';
import { parsePost } from '../../../core/domain/post.ts';
import { joinPath, parseWith, shown } from '../../../core/domain/problem.ts';

const POST = { id: 'p1', clientId: 'c1', accountId: 'a1', text: '茶' };

/** What is in the way of a post, as `path: expectation`. */
function problems(value: unknown): string[] {
  const parsed = parsePost(value);
  return parsed.ok ? [] : parsed.error.map(({ path, expected }) => `${path}: ${expected}`);
}

describe('a problem names its place', () => {
  it.each([
    { why: 'a key that nobody knows', value: { ...POST, colour: 'red' }, finds: ['colour: known-key'] },
    {
      why: 'one in an object inside',
      value: { ...POST, target: { kind: 'web', url: 'x', urI: 'y' } },
      finds: ['target.urI: known-key'],
    },
    {
      why: 'one in a list',
      value: { ...POST, media: [{ name: '1.jpg' }, { name: '2.jpg', size: 1 }] },
      finds: ['media[1].size: known-key'],
    },
    { why: 'two at once', value: { ...POST, a: 1, b: 2 }, finds: ['a: known-key', 'b: known-key'] },
    { why: 'a required value', value: { ...POST, text: undefined }, finds: ['text: missing'] },
    { why: 'an id with a space', value: { ...POST, clientId: 'c 1' }, finds: ['clientId: id'] },
    { why: 'an id of 65 characters', value: { ...POST, id: 'a'.repeat(65) }, finds: ['id: id'] },
    { why: 'a word that is no choice', value: { ...POST, placement: 'story' }, finds: ['placement: choice'] },
    { why: 'a target of no kind', value: { ...POST, target: { kind: 'app' } }, finds: ['target.kind: target-kind'] },
    {
      why: 'a time without offset',
      value: { ...POST, scheduledAt: '2026-12-03T10:00:00' },
      finds: ['scheduledAt: instant'],
    },
    { why: 'a number for a text', value: { ...POST, text: 5 }, finds: ['text: string'] },
    { why: 'a text for a list', value: { ...POST, media: '1.jpg' }, finds: ['media: array'] },
    { why: 'a text for a post', value: 'tea', finds: [': object'] },
    { why: 'a list for a post', value: [POST], finds: [': object'] },
    {
      why: 'half a byte',
      value: { ...POST, media: [{ name: 'a', bytes: 0.5 }] },
      finds: ['media[0].bytes: whole-number'],
    },
    { why: 'an empty name', value: { ...POST, media: [{ name: ' ' }] }, finds: ['media[0].name: empty'] },
    {
      why: 'a day that the calendar lacks',
      value: { ...POST, media: [{ name: 'a', rightsUntil: '2026-02-30' }] },
      finds: ['media[0].rightsUntil: day'],
    },
  ])('$why', ({ value, finds }) => {
    expect(problems(value)).toEqual(finds);
  });

  it.each([
    {
      why: 'at the top',
      json: '{"__proto__":{"text":"x"},"id":"p1","clientId":"c1","accountId":"a1","text":"茶"}',
      path: '__proto__',
    },
    {
      why: 'inside',
      json: '{"id":"p1","clientId":"c1","accountId":"a1","text":"茶","target":{"kind":"none","__proto__":1}}',
      path: 'target.__proto__',
    },
    {
      why: 'beside a null',
      json: '{"__proto__":{},"id":"p1","clientId":"c1","accountId":"a1","text":"茶","endsAt":null}',
      path: '__proto__',
    },
    {
      why: 'named constructor',
      json: '{"constructor":1,"id":"p1","clientId":"c1","accountId":"a1","text":"茶"}',
      path: 'constructor',
    },
  ])('a key that JavaScript treats in a way of its own is unknown like any other: $why', ({ json, path }) => {
    expect(problems(JSON.parse(json))).toEqual([`${path}: known-key`]);
  });
});

describe('null is absent', () => {
  it('where a value may be absent', () => {
    expect(parsePost({ ...POST, scheduledAt: null, placement: null, media: null, target: null })).toEqual(
      parsePost(POST),
    );
  });

  it('inside objects and lists', () => {
    const media = [{ name: '1.jpg', bytes: null, sha256: null }];
    expect(parsePost({ ...POST, media })).toEqual(parsePost({ ...POST, media: [{ name: '1.jpg' }] }));
  });

  it('and missing where a value is required', () => {
    expect(problems({ ...POST, text: null })).toEqual(['text: missing']);
    expect(problems({ ...POST, target: { kind: 'web', url: null } })).toEqual(['target.url: missing']);
  });

  it('the value that was given stays as it was', () => {
    const value = { ...POST, scheduledAt: null };
    parsePost(value);
    expect(value.scheduledAt).toBeNull();
  });
});

describe('demands across two values name the one that lacks', () => {
  it.each([
    {
      why: 'a brand’s account belongs to a client',
      schema: accountSchema,
      value: { id: 'a1', owner: 'brand', nickname: '青禾茶', kind: 'enterprise' },
      finds: [{ path: 'clientId', expected: 'missing' }],
    },
    {
      why: 'a campaign ends after it starts',
      schema: campaignSchema,
      value: { id: 'k1', clientId: 'c1', name: '双十二', startsOn: '2026-12-12', endsOn: '2026-12-01' },
      finds: [{ path: 'endsOn', expected: 'ends-before-start' }],
    },
    {
      why: 'a zone that nobody knows',
      schema: campaignSchema,
      value: {
        id: 'k1',
        clientId: 'c1',
        name: '双十二',
        startsOn: '2026-12-01',
        endsOn: '2026-12-12',
        timeZone: 'Asia/Qinghe',
      },
      finds: [{ path: 'timeZone', expected: 'time-zone' }],
    },
    {
      why: 'a tested platform has its evidence',
      schema: listEntrySchema,
      value: { list: 'platforms', value: 'example.org', change: 'add' },
      finds: [{ path: 'evidence', expected: 'missing' }],
    },
    {
      why: 'a checked landing page has its evidence',
      schema: listEntrySchema,
      value: { list: 'landing-pages', value: 'https://www.example.com/sale', change: 'add' },
      finds: [{ path: 'evidence', expected: 'missing' }],
    },
    {
      why: 'and an address',
      schema: listEntrySchema,
      value: { list: 'landing-pages', value: '双十二会场', change: 'add', evidence: '李 11-20' },
      finds: [{ path: 'value', expected: 'list-value' }],
    },
    {
      why: 'a short link has its destination',
      schema: listEntrySchema,
      value: { list: 'short-links', value: 't.cn/a', change: 'add' },
      finds: [{ path: 'destination', expected: 'missing' }],
    },
    {
      why: 'a key deep inside a client',
      schema: clientSchema,
      value: { id: 'c1', name: '青禾茶', region: 'mainland', card: { offers: [{ text: '满减', til: '2026-12-12' }] } },
      finds: [{ path: 'card.offers[0].til', expected: 'known-key' }],
    },
  ])('$why', ({ schema, value, finds }) => {
    const parsed = parseWith<unknown>(schema, value, '');
    expect(parsed.ok ? [] : parsed.error).toMatchObject(finds);
  });

  it('paths begin at the place that the reader gives', () => {
    const parsed = parseWith(campaignSchema, { id: 'k1' }, 'campaigns[3]');
    expect(parsed.ok ? [] : parsed.error.map(({ path }) => path)).toContain('campaigns[3].clientId');
  });
});

it('a choice names what would have been taken', () => {
  const parsed = parsePost({ ...POST, placement: 'story' });
  expect(parsed.ok ? [] : parsed.error).toEqual([
    { path: 'placement', expected: 'choice', read: 'story', choices: ['organic', 'ad'] },
  ]);
});

describe('what was read is shown on one short line', () => {
  it.each([
    { value: '茶', line: '茶' },
    { value: 'a\n b\t c', line: 'a b c' },
    { value: 'a'.repeat(100), line: `${'a'.repeat(60)}…` },
    { value: 5, line: '5' },
    { value: false, line: 'false' },
    { value: null, line: 'null' },
    { value: ['tea'], line: '[…]' },
    { value: { a: 1 }, line: '{…}' },
  ])('$line', ({ value, line }) => {
    expect(shown(value)).toBe(line);
  });
});

it.each([
  { prefix: '', keys: [], path: '' },
  { prefix: '', keys: ['posts', 3, 'accountId'], path: 'posts[3].accountId' },
  { prefix: 'posts[3]', keys: ['media', 0, 'name'], path: 'posts[3].media[0].name' },
  { prefix: 'posts', keys: [3], path: 'posts[3]' },
])('a path reads $path', ({ prefix, keys, path }) => {
  expect(joinPath(prefix, keys)).toBe(path);
});
