// quality.md S1: no made link passes for one that is allowed, and plain links are let through.
import { describe, expect, it } from 'vitest';
import { readLink } from '../../core/domain/link-site.ts';
import { MEDIA } from '../../core/facts/media.ts';
import { ALLOWED_PLATFORMS } from '../../core/facts/platforms.ts';
import { WEIBO_HOSTS } from '../../core/facts/weibo-hosts.ts';
import { createContext } from '../../core/rules/context/rule-context.ts';
import { runRules } from '../../core/rules/judging/run-rules.ts';
import { type MadeLink, adversarialLinks, plainLinks } from './adversarial-links.ts';
import { type Plain, at, postOf, stateOf } from './rules/workbench.ts';

const NOW = at('2026-11-23T12:00:00+08:00');

/** What may be linked to from the workbench: lists, an official site, and the approved one. */
const ALLOWED = [
  ...[...WEIBO_HOSTS.keys(), ...MEDIA.keys(), ...ALLOWED_PLATFORMS.keys()],
  'www.gov.cn',
  'beian.miit.gov.cn',
  'www.example.com',
];

const LISTS = {
  settings: [{ rule: 'link-well-formed', key: 'maxLength', value: 2000 }],
};
const context = createContext(stateOf(LISTS), NOW);

/** The verdicts of one post a link, which holds nothing but that link as `of` puts it. */
function verdicts(links: readonly MadeLink[], of: (raw: string) => Plain) {
  const posts = links.map(({ raw }, index) => postOf({ id: `p${index}`, ...of(raw) }));
  return runRules(
    posts.map((post) => ({ post, handedOver: false })),
    [],
    context,
  );
}

const asTarget = (raw: string): Plain => ({
  placement: 'ad',
  scheduledAt: null,
  text: '新茶上市',
  target: { kind: 'web', url: raw },
});
const inText = (raw: string): Plain => ({ scheduledAt: null, text: `新茶上市 ${raw} 今晚八点` });

/** Held for the link, not for the missing time. */
const isHeld = (findings: ReturnType<typeof verdicts>[number]['findings']): boolean =>
  findings.some(({ rule, severity }) => severity === 'error' && rule.startsWith('link-'));

const made = adversarialLinks(ALLOWED);
const plain = plainLinks(ALLOWED);

it('thousands of links are made, and no two alike', () => {
  expect(leading.length).toBeGreaterThanOrEqual(3000);
  expect(new Set(made.map(({ raw }) => raw)).size).toBeGreaterThanOrEqual(3000);
});

// What leads nowhere as a whole may hold a link that does, and in a text a reader sees just that one.
const leading = made.filter(({ host }) => host !== undefined);

describe.each([
  ['a target', asTarget, made],
  ['a text', inText, leading],
] as const)('in %s', (_, of, bad) => {
  it('none of them is allowed', () => {
    const answers = verdicts(bad, of);
    expect(bad.filter((_link, index) => !isHeld(answers[index]?.findings ?? []))).toEqual([]);
  });

  it('at most one plain link in a thousand is held', () => {
    const answers = verdicts(plain, of);
    const held = plain.filter((_link, index) => isHeld(answers[index]?.findings ?? []));
    expect(held.length / plain.length).toBeLessThanOrEqual(0.001);
  });
});

it('the host read is the one that the link was made to lead to', () => {
  const wrong = made.filter(({ raw, host }) => {
    const { site } = readLink(raw);
    return site !== undefined && host !== undefined && site.host !== host;
  });
  expect(wrong).toEqual([]);
});
