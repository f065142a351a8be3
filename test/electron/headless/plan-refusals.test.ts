import { mkdirSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { bare, full, withAt } from './small-plan.ts';
import { Desk } from './terminal.ts';

/** A desk with a workspace in it, and the refusal of one file; the workspace is the same before and after. */
async function refusalOf(name: string, content: string | Uint8Array | object | undefined) {
  const desk = new Desk();
  await desk.take(bare());
  const before = await desk.bytes();
  const file = content === undefined ? desk.path(name) : desk.file(name, content);
  const error = await desk.refused('import', file);
  for (const language of ['zh', 'en'] as const) {
    const said = await desk.run('import', file, '--lang', language);
    expect(said).toEqual({ exit: 2, out: '', err: `${error.text[language]}\n` });
    expect(error.text[language]).not.toContain('\n');
    expect(said.err).toContain(file);
  }
  expect(await desk.bytes()).toBe(before);
  return { error, file, desk };
}

const at = (path: string, value: unknown): [string, object] => [path, withAt(full(), path, value)];

const unknownKeys: readonly string[] = [
  'note',
  'clients[0].colour',
  'clients[0].card.slogans',
  'accounts[0].password',
  'accounts[0].verification.fee',
  'accounts[0].capabilities.live',
  'accounts[0].capabilities.paid-links.price',
  'sites[0].port',
  'applications[0].answer',
  'campaigns[0].budget',
  'posts[1].title',
  'posts[1].target.page',
  'posts[0].media[0].width',
  'posts[0].delivery.note',
  'settings[0].note',
  'lists[1].note',
];

const dangling: readonly string[] = [
  'accounts[0].clientId',
  'sites[0].clientId',
  'applications[0].accountId',
  'applications[0].siteId',
  'campaigns[0].clientId',
  'posts[0].clientId',
  'posts[1].campaignId',
  'posts[2].accountId',
  'posts[1].promotes',
  'settings[1].clientId',
  'lists[0].accountId',
];

const missing: readonly string[] = [
  'format',
  'version',
  ...['id', 'name', 'region'].map((key) => `clients[0].${key}`),
  ...['id', 'owner', 'nickname', 'kind', 'clientId'].map((key) => `accounts[0].${key}`),
  ...['id', 'clientId', 'host'].map((key) => `sites[0].${key}`),
  ...['id', 'accountId', 'siteId', 'state'].map((key) => `applications[0].${key}`),
  ...['id', 'clientId', 'name', 'startsOn', 'endsOn'].map((key) => `campaigns[0].${key}`),
  ...['id', 'clientId', 'accountId', 'text'].map((key) => `posts[0].${key}`),
];

const badValues: readonly (readonly [string, unknown])[] = [
  ['format', 'fangxing-batch'],
  ['version', 2],
  ['version', '1'],
  ['clients[0].region', 'Mainland'],
  ['accounts[0].owner', 'agency'],
  ['accounts[0].kind', 'company'],
  ['accounts[0].verification.state', 'pending'],
  ['accounts[0].verification.verifiedOn', '2026-02-30'],
  ['accounts[0].verification.expiresOn', '2026/12/07'],
  ['accounts[0].capabilities.paid-links.state', true],
  ['accounts[0].capabilities.mini-program-ads.from', '2026-6-1'],
  ['sites[0].hosting', 'hk'],
  ['sites[0].licenceRecorded', 'yes'],
  ['applications[0].scope', 'path'],
  ['applications[0].reach', 'all'],
  ['applications[0].state', 'pending'],
  ['applications[0].decidedOn', '2026-13-01'],
  ['campaigns[0].startsOn', '0000-00-00'],
  ['campaigns[0].endsOn', '2026-11-31'],
  ['campaigns[0].timeZone', 'Mars/Olympus'],
  ['posts[0].placement', 'paid'],
  ['posts[0].form', 'copy'],
  ['posts[0].scheduledAt', '2026-12-03T10:00:00'],
  ['posts[0].scheduledAt', '2026-12-03 10:00'],
  ['posts[0].scheduledAt', '2026-02-30T10:00:00+08:00'],
  ['posts[0].scheduledAt', '2026-12-03T25:00:00+08:00'],
  ['posts[0].scheduledAt', 1_780_000_000],
  ['posts[0].text', 5],
  ['posts[0].text', ['a']],
  ['posts[0].target', { kind: 'page' }],
  ['posts[0].target', 'https://www.example.com'],
  ['posts[0].media', { name: 'a.jpg' }],
  ['posts[0].media[0].bytes', -1],
  ['posts[0].delivery.state', 'sent'],
  ['posts[0].delivery.publishedAt', 'yesterday'],
  ['posts', { p1: {} }],
  ['clients[0]', 'c1'],
];

const badIds: readonly unknown[] = ['', '-a', '.a', 'a b', 'a/b', '茶', 'a'.repeat(65), 'a\n', 7, { id: 'a' }, '../a'];

describe('a plan that is refused, with the path to the place', () => {
  it.each(unknownKeys.map((path) => at(path, 'x')))('has an unknown key: %s', async (path, plan) => {
    expect((await refusalOf('plan.json', plan)).error).toMatchObject({
      path,
      file: expect.stringContaining('plan.json') as string,
    });
  });

  it.each(['note', 'clients[0].colour', 'posts[0].delivery.note'].map((path) => at(path, null)))(
    'has an unknown key that says null: %s',
    async (path, plan) => {
      expect((await refusalOf('plan.json', plan)).error.path).toBe(path);
    },
  );

  it.each(dangling.map((path) => at(path, 'nobody')))('names something that is nowhere: %s', async (path, plan) => {
    const { error } = await refusalOf('plan.json', plan);
    expect(error.path).toBe(path);
    expect(error.text.zh).toContain('nobody');
    expect(error.text.en).toContain(path);
  });

  it.each(missing.map((path) => at(path, undefined)))('lacks what is required: %s', async (path, plan) => {
    expect((await refusalOf('plan.json', plan)).error.path).toBe(path);
  });

  it.each(badValues.map(([path, value]) => [JSON.stringify(value), ...at(path, value)] as const))(
    'cannot be %s at %s',
    async (_value, path, plan) => {
      const { error } = await refusalOf('plan.json', plan);
      expect(error.path).toMatch(new RegExp(`^${path.replace(/[[\].]/g, '\\$&')}(?:\\.kind)?$`));
    },
  );

  it.each(badIds.map((id) => [JSON.stringify(id), id] as const))('has no id of the form: %s', async (_text, id) => {
    expect((await refusalOf('plan.json', withAt(full(), 'posts[1].id', id))).error.path).toBe('posts[1].id');
  });

  it.each(['clients', 'accounts', 'sites', 'applications', 'campaigns', 'posts'] as const)(
    'has an id twice in %s',
    async (list) => {
      const plan = { ...bare(), [list]: [...bare()[list], ...bare()[list]] };
      const { error } = await refusalOf('plan.json', plan);
      expect(error.path).toBe(`${list}[1].id`);
    },
  );

  it.each([
    ['__proto__', 'top', '{"format":"fangxing-plan","version":1,"__proto__":{}}'],
    [
      'clients[0].__proto__',
      'a client',
      '{"format":"fangxing-plan","version":1,"clients":[{"id":"c9","name":"a","region":"mainland","__proto__":{"x":1}}]}',
    ],
    [
      'posts[0].target.__proto__',
      'a target',
      JSON.stringify({ ...bare(), posts: [{ ...bare().posts[0], target: { kind: 'none', PROTO: {} } }] }).replace(
        'PROTO',
        '__proto__',
      ),
    ],
    [
      'posts[0].delivery.__proto__',
      'a delivery',
      JSON.stringify({
        ...bare(),
        posts: [{ ...bare().posts[0], delivery: { state: null, PROTO: { state: 'published' } } }],
      }).replace('PROTO', '__proto__'),
    ],
    ['clients[0].constructor', 'constructor', JSON.stringify(withAt(full(), 'clients[0].constructor', 'x'))],
  ])('has %s in %s', async (path, _where, text) => {
    expect((await refusalOf('plan.json', text)).error.path).toBe(path);
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });

  it.each([
    ['settings[0].rule', [{ rule: 'no-such-rule', key: 'severity', value: 'off' }]],
    ['settings[0].rule', [{ rule: '__proto__', key: 'severity', value: 'off' }]],
    ['settings[0].key', [{ rule: 'text-length', key: 'colour', value: 1 }]],
    ['settings[0].key', [{ rule: 'text-length', key: '__proto__', value: 1 }]],
    ['settings[0].key', [{ rule: 'text-length', key: 'toString', value: 1 }]],
    ['settings[0].value', [{ rule: 'text-length', key: 'limit', value: 0 }]],
    ['settings[0].value', [{ rule: 'text-length', key: 'limit', value: 20_001 }]],
    ['settings[0].value', [{ rule: 'text-length', key: 'limit', value: 1.5 }]],
    ['settings[0].value', [{ rule: 'text-length', key: 'severity', value: 'loud' }]],
    ['settings[0].value', [{ rule: 'schedule-collision', key: 'severity', value: 'error' }]],
    ['settings[0].key', [{ rule: 'link-site-allowed', key: 'severity', value: 'warning' }]],
    ['settings[1]', [0, 0].map(() => ({ rule: 'text-length', key: 'limit', value: 9 }))],
  ])('has a setting that does not stand: %s', async (path, settings) => {
    expect((await refusalOf('plan.json', { ...bare(), settings })).error.path).toBe(path);
  });

  it.each([
    ['lists[0].evidence', [{ list: 'media', value: 'a.example.org', change: 'add' }]],
    ['lists[0].evidence', [{ list: 'platforms', value: 'a.example.org', change: 'add', evidence: null }]],
    ['lists[0].evidence', [{ list: 'platforms', value: 'a.example.org', change: 'add', evidence: '  ' }]],
    ['lists[0].evidence', [{ list: 'terms', value: '极品', change: 'off' }]],
    ['lists[0].value', [{ list: 'terms', value: '\u200b', change: 'add' }]],
    ['lists[0].value', [{ list: 'terms', value: '长'.repeat(41), change: 'add' }]],
    ['lists[0].list', [{ list: 'friends', value: 'a', change: 'add' }]],
    ['lists[0].change', [{ list: 'media', value: 'a', change: 'remove' }]],
    ['lists[0].destination', [{ list: 'short-links', value: 't.cn/a', change: 'add' }]],
    ['lists[1]', [0, 0].map(() => ({ list: 'dense-days', value: '2026-12-12', change: 'add' }))],
  ])('has a list entry that does not stand: %s', async (path, lists) => {
    expect((await refusalOf('plan.json', { ...bare(), lists })).error.path).toBe(path);
  });
});

describe('a file that is no plan', () => {
  const whole = JSON.stringify(full(), null, 2);
  it.each([
    ['cut in the middle of a string', whole.slice(0, whole.indexOf('青禾茶') + 1), 7],
    ['cut before its last brace', whole.slice(0, -2), whole.split('\n').length - 1],
    ['a comma too many', whole.replace('"version": 1,', '"version": 1,,'), 3],
    ['a comment', whole.replace('"version"', '// v\n  "version"'), 3],
    ['single quotes', "{'format': 1}", 1],
    ['prose', '这不是 JSON', 1],
    ['two objects', '{}\n{}', 2],
    ['a full-width space', '{\n"format":\u3000"fangxing-plan"}', 2],
    ['NaN', '{\n"version": NaN}', 2],
  ])('names line and column: %s', async (_what, text, row) => {
    const { error } = await refusalOf('plan.json', text);
    expect(error.row).toBe(row);
    expect(error.column).toBeDefined();
    expect(error.text.zh).toContain(`${row}`);
  });

  it.each([
    ['an array', '[]'],
    ['a number', '1'],
    ['null', 'null'],
    ['a string', '"fangxing-plan"'],
    ['an empty object', '{}'],
    ['nothing', ''],
    ['blanks', ' \n\n'],
    ['only a BOM', '\uFEFF'],
    ['UTF-16 LE', iconv.encode(whole, 'utf16-le', { addBOM: true })],
    ['UTF-16 BE', iconv.encode(whole, 'utf16-be', { addBOM: true })],
    ['GB18030', iconv.encode(whole, 'gb18030')],
    [
      'a broken byte',
      Buffer.concat([Buffer.from(whole.slice(0, 60)), Buffer.from([0xff]), Buffer.from(whole.slice(60))]),
    ],
    ['zeros', new Uint8Array(64)],
    ['a deep nest', `{"format":"fangxing-plan","version":1,"clients":${'['.repeat(20_000)}${']'.repeat(20_000)}}`],
  ])('is %s', async (_what, content) => {
    await refusalOf('plan.json', content);
  });

  it('is not there, or is a folder', async () => {
    expect((await refusalOf('nowhere.plan.json', undefined)).error.code).toBe('file-missing');
    const desk = new Desk();
    mkdirSync(desk.path('folder.json'));
    const error = await desk.refused('import', desk.path('folder.json'));
    expect(error.text.en).toContain(desk.path('folder.json'));
  });
});
