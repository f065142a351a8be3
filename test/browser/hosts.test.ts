// Our reading of a link against the browser's own: the same host, or a flaw that holds the link.
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readLink } from '../../core/domain/link-site.ts';
import { MEDIA } from '../../core/facts/media.ts';
import { ALLOWED_PLATFORMS } from '../../core/facts/platforms.ts';
import { WEIBO_HOSTS } from '../../core/facts/weibo-hosts.ts';
import { adversarialLinks, plainLinks } from '../core/adversarial-links.ts';
import { startBrowser } from './page.ts';

const LISTED = [
  ...[...WEIBO_HOSTS.keys(), ...MEDIA.keys(), ...ALLOWED_PLATFORMS.keys()],
  'www.gov.cn',
  'beian.miit.gov.cn',
  'www.example.com',
];

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

it('the hosts of thousands of made links are the ones to which Chromium would go', async () => {
  const links = [...adversarialLinks(LISTED), ...plainLinks(LISTED)];
  const page = await browser.newPage();
  const hosts = await page.evaluate(
    (raws) =>
      raws.map((raw) => {
        try {
          const { protocol, hostname } = new URL(raw);
          // Chromium keeps an escape for what may not stand in a host, and finds no such name.
          return /^https?:$/.test(protocol) && !hostname.includes('%') ? hostname.replace(/\.$/, '') : null;
        } catch {
          return null;
        }
      }),
    links.map(({ technique, raw }) => (technique === 'plain' && !raw.includes('://') ? `http://${raw}` : raw)),
  );
  const told = links.map(({ technique, raw, host }, index) => {
    const { flaws, site } = readLink(raw);
    return { technique, raw, made: host ?? null, chromium: hosts[index] ?? null, ours: site?.host ?? null, flaws };
  });
  // What was meant by each link is what Chromium makes of it …
  expect(told.filter(({ made, chromium }) => made !== chromium)).toEqual([]);
  // … and where we name a site without a flaw, it is that one; where Chromium goes nowhere, we name a flaw.
  expect(told.filter(({ chromium, ours, flaws }) => flaws.length === 0 && ours !== chromium)).toEqual([]);
  expect(
    told.filter(({ chromium, ours, flaws }) => ours !== null && ours !== chromium && !flaws.includes('fullWidthHost')),
  ).toEqual([]);
});
