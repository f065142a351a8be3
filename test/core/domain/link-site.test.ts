import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLink } from '../../../core/domain/link-site.ts';

const RUNS = { seed: 20261123, numRuns: 1000 };

/** The host to which a browser would go, without a final dot; undefined where it would go nowhere. */
function browserHost(address: string): string | undefined {
  try {
    return new URL(address).hostname.replace(/\.$/, '');
  } catch {
    return undefined;
  }
}

describe('an address without flaw leads where a browser would go', () => {
  it.each([
    { raw: 'https://www.example.com/new?a=b#c', host: 'www.example.com', domain: 'example.com' },
    { raw: 'HTTPS://WWW.Example.COM', host: 'www.example.com', domain: 'example.com' },
    { raw: '  https://www.example.com\n', host: 'www.example.com', domain: 'example.com' },
    { raw: 'https://www.example.com./a', host: 'www.example.com', domain: 'example.com' },
    { raw: 'https://www.example.com:8443/a', host: 'www.example.com', domain: 'example.com' },
    { raw: 'www.example.com', host: 'www.example.com', domain: 'example.com' },
    { raw: 'www.example.com:8080/a', host: 'www.example.com', domain: 'example.com' },
    { raw: 'example.com?to=https://example.org', host: 'example.com', domain: 'example.com' },
    { raw: 'https://www.example.com/@example.org', host: 'www.example.com', domain: 'example.com' },
    { raw: 'https://www.example.com?@example.org', host: 'www.example.com', domain: 'example.com' },
    { raw: 'https://www.example.com#@example.org', host: 'www.example.com', domain: 'example.com' },
    { raw: 'https://www.example.com/a／b：c', host: 'www.example.com', domain: 'example.com' },
    { raw: 'https://www.example.co.uk', host: 'www.example.co.uk', domain: 'example.co.uk' },
    { raw: 'https://www.a.com.cn', host: 'www.a.com.cn', domain: 'a.com.cn' },
    { raw: 'https://beian.miit.gov.cn', host: 'beian.miit.gov.cn', domain: 'miit.gov.cn' },
    { raw: 'https://shop.qinghe.github.io', host: 'shop.qinghe.github.io', domain: 'qinghe.github.io' },
    { raw: 'https://www.例子.中国/茶', host: 'www.xn--fsqu00a.xn--fiqs8s', domain: 'xn--fsqu00a.xn--fiqs8s' },
    { raw: 'https://BÜCHER.example.com', host: 'xn--bcher-kva.example.com', domain: 'example.com' },
    { raw: 'https://faß.de', host: 'xn--fa-hia.de', domain: 'xn--fa-hia.de' },
    { raw: 'https://my_shop.example.com', host: 'my_shop.example.com', domain: 'example.com' },
    { raw: 'https://xn--fsqu00a.xn--fiqs8s', host: 'xn--fsqu00a.xn--fiqs8s', domain: 'xn--fsqu00a.xn--fiqs8s' },
  ])('$raw', ({ raw, host, domain }) => {
    const reading = readLink(raw);
    expect(reading.flaws).toEqual([]);
    expect(reading.site).toMatchObject({ host, domain });
    expect(host).toBe(browserHost(/^\s*https?:/i.test(raw) ? raw : `http://${raw}`));
  });
});

describe('a flawed address is still read to the site that a browser would open', () => {
  it.each([
    { raw: 'https://www.gov.cn@example.org/', flaws: ['userinfo'], host: 'example.org' },
    { raw: 'https://www.gov.cn:pass@example.org/', flaws: ['userinfo'], host: 'example.org' },
    { raw: 'https://www.gov.cn%2f@example.org/', flaws: ['encodedHost', 'userinfo'], host: 'example.org' },
    { raw: 'https://www.gov.cn\\@example.org/', flaws: ['backslash'], host: 'www.gov.cn' },
    { raw: 'https:\\\\www.example.com\\a', flaws: ['backslash'], host: 'www.example.com' },
    { raw: 'https://exa%6dple.com', flaws: ['encodedHost'], host: 'example.com' },
    { raw: 'https://www.ex\tample.com', flaws: ['hiddenCharacter'], host: 'www.example.com' },
    { raw: 'https://www.exa\u200bmple.com', flaws: ['hiddenCharacter'], host: 'www.example.com' },
    { raw: 'https://www.example.com/\u202egpj.exe', flaws: ['hiddenCharacter'], host: 'www.example.com' },
    { raw: 'https://ｗｗｗ.example.com', flaws: ['fullWidthHost'], host: 'www.example.com' },
    { raw: 'https://www．example．com', flaws: ['fullWidthHost'], host: 'www.example.com' },
    { raw: 'https://www。example。com', flaws: ['fullWidthHost'], host: 'www.example.com' },
    { raw: 'https:///www.example.com', flaws: ['unreadable'], host: 'www.example.com' },
    { raw: 'https:/www.example.com', flaws: ['unreadable'], host: 'www.example.com' },
    { raw: 'https:www.example.com', flaws: ['unreadable'], host: 'www.example.com' },
  ])('$raw', ({ raw, flaws, host }) => {
    const reading = readLink(raw);
    expect([...reading.flaws].sort()).toEqual(flaws);
    expect(reading.site?.host).toBe(host);
    expect(host).toBe(browserHost(raw));
  });
});

describe('an address without a site to judge', () => {
  it.each([
    ['weixin://dl/business/?t=abc', 'scheme'],
    ['taobao://item.taobao.com/item.htm', 'scheme'],
    ['ftp://www.example.com', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['data:text/html,tea', 'scheme'],
    ['mailto:service@example.com', 'scheme'],
    ['file:///C:/tea.html', 'scheme'],
    ['http://127.0.0.1/', 'ipHost'],
    ['http://127.1/', 'ipHost'],
    ['http://0x7f000001/', 'ipHost'],
    ['http://2130706433/', 'ipHost'],
    ['http://017700000001/', 'ipHost'],
    ['http://[::1]/', 'ipHost'],
    ['127.0.0.1:8080/a', 'ipHost'],
    ['http://localhost:3000', 'noSuffix'],
    ['http://intranet/', 'noSuffix'],
    ['https://printer.local', 'noSuffix'],
    ['https://com', 'noSuffix'],
    ['https://com.cn', 'noSuffix'],
    ['https://gov.cn', 'noSuffix'],
    ['', 'unreadable'],
    ['   ', 'unreadable'],
    ['https://', 'unreadable'],
    ['https://exa mple.com', 'unreadable'],
    ['https://exa<mple.com', 'unreadable'],
    ['https://www.example.com:99999', 'unreadable'],
    ['新茶 上市', 'unreadable'],
  ])('%s: %s', (raw, flaw) => {
    expect(readLink(raw)).toEqual({ flaws: [flaw] });
  });
});

const SIGNS = ['a', 'b', 'x', '0', '1', '9', '-', '_', '.', '%', '@', '\\', '/', ':', '[', ']', '#', '?'];
const WIDE_SIGNS = ['％', '＠', '．', '。', 'ａ', '茶', '例', 'ß', '\u200b', '\u00ad'];
const label = fc.string({ unit: fc.constantFrom(...SIGNS, ...WIDE_SIGNS), maxLength: 12 });
const oddAddress = fc
  .tuple(
    fc.constantFrom('https://', 'http://', 'HTTPS://', 'https:/', 'https:///'),
    label,
    fc.constantFrom('.com', '.com.cn', '.中国', '', '/'),
    label,
  )
  .map((parts) => parts.join(''));

describe('for any address', () => {
  it('the host read is the browser’s', () => {
    fc.assert(
      fc.property(fc.oneof(oddAddress, fc.webUrl({ withQueryParameters: true, withFragments: true })), (raw) => {
        const { flaws, site } = readLink(raw);
        // Full-width signs are folded first, where a browser would refuse some of them: those carry the flaw.
        if (site !== undefined && !flaws.includes('fullWidthHost')) expect(site.host).toBe(browserHost(raw));
      }),
      RUNS,
    );
  });

  it.each(['https://www.example.com.', 'https://www.example.com..', 'https://www.example.com。。/a'])(
    'the host of %s, where it has one, ends with no dot',
    (raw) => {
      expect(readLink(raw).site?.host ?? '').not.toMatch(/\.$/);
    },
  );

  it('it is either flawed or has a site', () => {
    fc.assert(
      fc.property(fc.oneof(oddAddress, fc.string({ unit: 'binary' })), (raw) => {
        const { flaws, site } = readLink(raw);
        expect(flaws.length > 0 || site !== undefined).toBe(true);
      }),
      RUNS,
    );
  });

  it('reading what was read changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(oddAddress, fc.webUrl()), (raw) => {
        const { site } = readLink(raw);
        if (site !== undefined)
          expect(readLink(site.href).site).toMatchObject({ host: site.host, domain: site.domain, href: site.href });
      }),
      RUNS,
    );
  });

  it('the host ends with its registrable domain, on a label boundary', () => {
    fc.assert(
      fc.property(oddAddress, (raw) => {
        const { site } = readLink(raw);
        if (site !== undefined) expect(`.${site.host}`.endsWith(`.${site.domain}`)).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('an address in which nothing can be read in two ways', () => {
  const label = fc.stringMatching(/^[a-z0-9-]{1,8}$/);
  const host = fc
    .tuple(
      fc.array(label, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('com', 'com.cn', 'xn--fiqs8s', 'github.io', '7'),
    )
    .map(([labels, suffix]) => [...labels, suffix].join('.'));
  const rest = fc.oneof(fc.constant(''), fc.stringMatching(/^[/?#][!-~]{0,12}$/));

  it('is read in one look as it is read with all care, which a blank before it asks for', () => {
    fc.assert(
      fc.property(fc.constantFrom('http', 'https'), host, rest, (scheme, where, path) => {
        const address = `${scheme}://${where}${path}`;
        expect(readLink(address)).toEqual(readLink(` ${address}`));
      }),
      RUNS,
    );
  });
});
