// quality.md S2: hosts that pass for a known one are flagged, ordinary hosts are not.
import { domainToASCII, domainToUnicode } from 'node:url';
import { describe, expect, it } from 'vitest';
import { domainOf } from '../../core/domain/link-site.ts';
import { inOwnLetters } from '../../core/domain/punycode.ts';
import { CONFUSABLES } from '../../core/facts/confusables.ts';
import { MEDIA } from '../../core/facts/media.ts';
import { PLATFORMS } from '../../core/facts/platforms.ts';
import { WEIBO_HOSTS } from '../../core/facts/weibo-hosts.ts';
import { WELL_KNOWN_DOMAINS } from '../../core/facts/well-known-domains.ts';
import { createContext } from '../../core/rules/context/rule-context.ts';
import { runRules } from '../../core/rules/judging/run-rules.ts';
import { at, postOf, stateOf } from './rules/workbench.ts';

const context = createContext(stateOf(), at('2026-11-23T12:00:00+08:00'));

/** Those of these hosts at which `link-lookalike` fires. */
function flagged(hosts: readonly string[]): Set<string> {
  const items = hosts.map((host, index) => ({
    post: postOf({ id: `p${index}`, scheduledAt: null, target: { kind: 'web', url: `https://${host}/` } }),
    handedOver: false,
  }));
  const answers = runRules(items, [], context);
  return new Set(hosts.filter((_, index) => answers[index]?.findings.some(({ rule }) => rule === 'link-lookalike')));
}

const KNOWN = new Set(
  [MEDIA, PLATFORMS, WEIBO_HOSTS, WELL_KNOWN_DOMAINS]
    .flatMap((list) => [...list.keys()])
    .map((name) => domainOf(name) ?? name)
    .concat('example.com'),
);

/** What is put for a letter, by hand and apart from the product's own table. */
const TWINS: Readonly<Record<string, readonly string[]>> = {
  a: ['а', 'α', 'ɑ', 'à', 'ā'],
  b: ['ь', 'ƀ'],
  c: ['с', 'ᴄ', 'ç'],
  d: ['ԁ', 'đ'],
  e: ['е', 'ҽ', 'é', 'ē'],
  g: ['ɡ', 'ց', 'ğ'],
  h: ['һ', 'հ', 'ħ'],
  i: ['і', 'ι', '1', 'l', 'í', 'ı'],
  j: ['ј', 'ϳ'],
  k: ['к', 'κ'],
  l: ['1', 'i', 'ӏ', 'ł'],
  m: ['rn', 'м'],
  n: ['ո', 'п', 'ñ'],
  o: ['0', 'о', 'ο', 'օ', 'ö', 'ø'],
  p: ['р', 'ρ'],
  q: ['ԛ', 'գ'],
  r: ['г', 'ᴦ'],
  s: ['ѕ', 'ꜱ', 'š'],
  t: ['т', 'τ'],
  u: ['υ', 'ս', 'ü', 'ᴜ'],
  v: ['ν', 'ѵ'],
  w: ['vv', 'ԝ', 'ѡ'],
  x: ['х'],
  y: ['у', 'γ', 'ү', 'ÿ'],
  z: ['ᴢ', 'ž'],
  0: ['o', 'о'],
  1: ['l', 'i'],
  6: ['б'],
};

function* confusables(domain: string): Generator<string> {
  const dot = domain.indexOf('.');
  const [label, suffix] = [domain.slice(0, dot), domain.slice(dot)];
  for (let place = 0; place < label.length; place++) {
    for (const twin of TWINS[label[place] ?? ''] ?? []) {
      yield `${label.slice(0, place)}${twin}${label.slice(place + 1)}${suffix}`;
    }
  }
  yield `${[...label].map((letter) => TWINS[letter]?.[0] ?? letter).join('')}${suffix}`;
}

const isHost = (host: string): boolean => domainToASCII(host) !== '' && !KNOWN.has(host);

const twins = [...new Set([...KNOWN].flatMap((domain) => [...confusables(domain)]))].filter(isHost);

const SYLLABLES =
  'ai an bai bao bei chun da dan de fang fei feng fu gao gu guo hai he hong hua jia jin jun kang lan li lian ling long lu mei min ming nan ning pin qin qing rong shan sheng shi shu song tai tang tian tong wan wei wen wu xi xian xin xing xiu ya yang yi ying yu yuan yun zhen zhi zhu';
const WORDS =
  'acorn amber apple autumn baker beach berry blue bright brook candy cedar cherry cloud coast coffee copper coral cotton daily dawn east elm fern field first forest fox garden gold grand green harbor hill honey house island ivory jade lake leaf lemon light lily maple market meadow mint moon mountain north oak ocean olive orange pearl pine planet plum river rose silver sky small snow spring star stone summer sun tea tree valley west wild wind winter wood';
const SUFFIXES = ['com', 'cn', 'com.cn', 'net', 'org', 'shop'];

const pairs = (words: string): string[] => {
  const list = words.split(' ');
  return list.flatMap((first) => list.map((second) => first + second));
};
const ordinary = [...pairs(SYLLABLES), ...pairs(WORDS), ...`${SYLLABLES} ${WORDS}`.split(' ')].map(
  (label, index) => `${label}.${SUFFIXES[index % SUFFIXES.length] ?? ''}`,
);

describe('hosts that pass for a known one', () => {
  it('at least 99 in 100 are flagged, in their own letters and in ASCII', () => {
    expect(twins.length).toBeGreaterThan(1000);
    const found = flagged(twins);
    expect(found.size / twins.length).toBeGreaterThanOrEqual(0.99);
    const ascii = twins.map((host) => domainToASCII(`www.${host}`));
    expect(flagged(ascii).size / new Set(ascii).size).toBeGreaterThanOrEqual(0.99);
  });

  it('at most one ordinary host in a thousand is flagged, and no known one', () => {
    expect(ordinary.length).toBeGreaterThan(5000);
    expect(flagged(ordinary).size / ordinary.length).toBeLessThanOrEqual(0.001);
    expect([...flagged([...KNOWN])]).toEqual([]);
  });
});

describe('the table of confusables', () => {
  it('holds only what may stand in a host, and nothing twice', () => {
    const all = Object.values(CONFUSABLES).flatMap((characters) => [...characters]);
    expect(all.filter((character, index) => all.indexOf(character) !== index)).toEqual([]);
    expect(
      all.filter((character) => domainToUnicode(domainToASCII(`x${character}x.com`)) !== `x${character}x.com`),
    ).toEqual([]);
  });
});

it('a host in ASCII is read back into its own letters', () => {
  const hosts = ['青禾茶.中国', 'bücher.example', 'tаobао.com', '例え.テスト', 'münchen-ost.de', 'α.β.γ'];
  expect(hosts.map((host) => inOwnLetters(domainToASCII(host)))).toEqual(hosts);
  const unreadable = ['xn--.com', 'xn--a-!.com', 'xn--99999999.com', 'plain.com'];
  expect(unreadable.map(inOwnLetters)).toEqual(unreadable);
});
