// The copy sheet carries its look and its posts with it.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { writeCopySheet } from '../../../core/batch/copy-sheet/copy-sheet.ts';
import { COPY_STYLE } from '../../../core/batch/copy-sheet/style.ts';
import { accountSchema } from '../../../core/domain/account.ts';
import { zoneSchema } from '../../../core/domain/instant.ts';
import { at, postOf } from '../rules/workbench.ts';

/** The values of custom properties between two braces. */
const tokensIn = (css: string): ReadonlyMap<string, string> =>
  new Map(
    [...css.matchAll(/(--[\w-]+):\s*([^;}]+)/g)].map(([, name = '', value = '']) => [
      name,
      value.trim().replaceAll(', ', ','),
    ]),
  );

const blocks = (css: string): readonly string[] => css.split('{').slice(1);

it('has the colours and fonts of the window, light and dark', () => {
  const tokens = readFileSync('renderer/style/tokens.css', 'utf8');
  const [light = '', dark = ''] = tokens.split(":root[data-theme='dark']").map((part) => part.split('}')[0] ?? '');
  const [ownLight = '', , ownDark = ''] = blocks(COPY_STYLE);
  for (const [own, theirs] of [
    [tokensIn(ownLight), tokensIn(light)],
    [tokensIn(ownDark), tokensIn(dark)],
  ] as const) {
    expect(own.size).toBeGreaterThan(10);
    for (const [name, value] of own) expect([name, value]).toEqual([name, theirs.get(name)]);
  }
});

it('reads an actual time on the clock of its campaign, for a post without a time too', () => {
  const zone = zoneSchema.parse('Europe/London');
  const account = accountSchema.parse({ id: 'a1', owner: 'creator', nickname: '青禾茶', kind: 'personal' });
  const { scheduledAt: _at, ...untimed } = postOf({ id: 'p1' });
  const timed = { ...untimed, id: postOf({ id: 'p2' }).id, scheduledAt: at('2026-12-03T10:00:00+08:00') };
  const posts = [untimed, timed].map((post) => ({
    post,
    account,
    zone,
    verdict: 'cleared' as const,
    warnings: [],
    media: [],
  }));
  const createdAt = at('2026-07-01T12:00:00+08:00');
  const html = writeCopySheet({ batch: 'b1', createdAt, operator: '', language: 'zh', posts }, () => '');
  const [, data = ''] = /id="data">(.*)<\/script>/.exec(html) ?? [];
  const { accounts } = JSON.parse(data) as { accounts: [{ posts: { id: string; time: string; offset: string }[] }] };
  expect(accounts[0].posts.map(({ id, time, offset }) => [id, time, offset])).toEqual([
    ['p1', '', '+01:00'],
    ['p2', '2026-12-03 02:00', '+00:00'],
  ]);
});
