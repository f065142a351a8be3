import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay } from '../../core/domain/day.ts';
import type { Finding } from '../../core/domain/finding.ts';
import { type Sentence, fillBoth } from '../../core/messages/phrase.ts';
import { createContext } from '../../core/rules/context/rule-context.ts';
import { ruleMetas, rules } from '../../core/rules/registry.ts';
import { isFixed, usualSeverity } from '../../core/rules/rule-settings.ts';
import { runApplicationRules, runRules } from '../../core/rules/judging/run-rules.ts';
import { RUNS, anyChange, anyNow, anyPost, softening } from './rules/any-plan.ts';
import { anyText } from './rules/any-text.ts';
import { type Change, type Plain, at, judge, postOf, stateOf, stringOf } from './rules/workbench.ts';

const answerAt = (post: Plain, change: Change, now: number) =>
  runRules([{ post: postOf(post), handedOver: false }], [], createContext(stateOf(change), instant(now)))[0];

const instant = (ms: number) => at(new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z'));

const isOnByDefault = ({ meta }: (typeof rules)[number]): boolean => usualSeverity(meta) !== 'off';

/** The settings that turn on what is off by default. */
const ALL_ON = rules
  .filter((rule) => !isOnByDefault(rule))
  .map(({ meta }) => ({ rule: meta.id, key: 'severity', value: meta.severity }));

const anyCase = fc.record({ post: anyPost, change: anyChange, now: anyNow });

describe('judging', () => {
  it('throws on no post that parses, and says the same twice', () => {
    fc.assert(
      fc.property(anyCase, ({ post, change, now }) => {
        expect(judge(post, { ...change, now })).toEqual(judge(post, { ...change, now }));
      }),
      RUNS,
    );
  });

  it('does not depend on the order of the posts', () => {
    const close = fc.constantFrom(
      '2026-12-03T10:00:00+08:00',
      '2026-12-03T10:04:00+08:00',
      '2026-12-03T10:10:00+08:00',
    );
    const crowd = fc.array(fc.tuple(anyPost, fc.option(close)), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(
        crowd,
        anyChange,
        anyNow,
        fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
        (posts, change, now, keys) => {
          const items = posts.map(([post, scheduledAt], index) => ({
            post: postOf({ ...post, id: `p${index}`, ...(scheduledAt !== null && { scheduledAt }) }),
            handedOver: false,
          }));
          const mixed = items.map((item, index) => ({ item, key: keys[index] ?? 0 })).sort((a, b) => a.key - b.key);
          const answers = (list: typeof items) => {
            const given = runRules(list, [], createContext(stateOf(change), at(now)));
            return new Map(list.map((item, index) => [item.post.id, given[index]]));
          };
          expect(answers(mixed.map(({ item }) => item))).toEqual(answers(items));
        },
      ),
      { ...RUNS, numRuns: 150 },
    );
  });

  it('gives the same answer at every moment of the window in which it says that it stands', () => {
    fc.assert(
      fc.property(anyCase, fc.double({ min: 0, max: 1, noNaN: true }), ({ post, change, now }, part) => {
        const first = answerAt(post, change, at(now));
        const week = 7 * 86_400_000;
        const from = Math.ceil((first?.validFrom ?? at(now) - week) / 1000) * 1000;
        const until = Math.ceil((first?.recheckAt ?? at(now) + week) / 1000) * 1000 - 1000;
        for (const moment of [from, until, from + Math.floor(((until - from) * part) / 1000) * 1000]) {
          const again = answerAt(post, change, moment);
          expect([again?.verdict, again?.findings]).toEqual([first?.verdict, first?.findings]);
        }
      }),
      RUNS,
    );
  });

  it('changes its answer at recheckAt only to one that stands from there', () => {
    fc.assert(
      fc.property(anyCase, ({ post, change, now }) => {
        const first = answerAt(post, change, at(now));
        if (first?.recheckAt === undefined) return;
        const next = runRules(
          [{ post: postOf(post), handedOver: false }],
          [],
          createContext(stateOf(change), first.recheckAt),
        )[0];
        expect(next?.validFrom).toBe(first.recheckAt);
      }),
      RUNS,
    );
  });
});

describe('a finding', () => {
  it('names a stretch that lies inside its field and is not empty', () => {
    fc.assert(
      fc.property(anyCase, ({ post, change, now }) => {
        for (const { field, span } of judge(post, { ...change, now }).findings) {
          if (span === undefined) continue;
          const length = stringOf(postOf(post), field)?.length ?? -1;
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(length);
        }
      }),
      RUNS,
    );
  });

  it('comes in the documented order: field, span with none last, rule, message', () => {
    fc.assert(
      fc.property(anyCase, ({ post, change, now }) => {
        const { findings } = judge(post, { ...change, now });
        const places = findings.map(placeOf);
        expect(places).toEqual([...places].sort((a, b) => compare(a, b)));
      }),
      RUNS,
    );
  });

  it('fills its sentence completely in both languages', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(anyCase, ({ post, change, now }) => {
        const applied = runApplicationRules(createContext(stateOf(change), at(now))).flatMap(
          ({ findings }) => findings,
        );
        const { accountId, clientId, scheduledAt, text } = post;
        const same = { clientId, scheduledAt, text };
        const others = [
          { accountId, scheduledAt },
          { ...same, id: 'earlier', accountId },
          { ...same, accountId: 'tea-club' },
        ];
        for (const finding of [...judge(post, { ...change, now, others, settings: ALL_ON }).findings, ...applied]) {
          met.add(finding.rule);
          expect(unfilled(finding)).toEqual([]);
        }
      }),
      RUNS,
    );
    expect([...met].sort()).toEqual([...ruleMetas.keys()].sort());
  });

  it('comes only from a rule and a message of the registry, and weighs no more than they do', () => {
    const weight = ['info', 'warning', 'error'];
    fc.assert(
      fc.property(anyCase, ({ post, change, now }) => {
        for (const { rule, message, severity } of judge(post, { ...change, now }).findings) {
          const meta = ruleMetas.get(rule);
          expect(Object.keys(meta?.messages ?? {})).toContain(message);
          expect(weight.indexOf(severity)).toBeLessThanOrEqual(weight.indexOf(meta?.severity ?? 'info'));
        }
      }),
      RUNS,
    );
  });
});

describe('softening rules', () => {
  const softenings = fc.array(softening(rules.filter(isOnByDefault).map(({ meta }) => meta.id)), { maxLength: 8 });
  const rank = { cleared: 0, warned: 1, held: 2 };

  it('never raises a verdict and never adds a finding', () => {
    fc.assert(
      fc.property(anyCase, softenings, ({ post, change, now }, settings) => {
        const firm = judge(post, { ...change, now });
        const soft = judge(post, { ...change, now, settings });
        expect(rank[soft.verdict]).toBeLessThanOrEqual(rank[firm.verdict]);
        expect(firm.findings.map(placeOf)).toEqual(expect.arrayContaining(soft.findings.map(placeOf)));
      }),
      RUNS,
    );
  });

  it('leaves what the brief demands as it is', () => {
    const fixed = ({ findings }: { readonly findings: readonly Finding[] }) =>
      findings.filter(({ rule }) => rules.some(({ meta }) => meta.id === rule && isFixed(meta)));
    fc.assert(
      fc.property(anyCase, softenings, ({ post, change, now }, settings) => {
        expect(fixed(judge(post, { ...change, now, settings }))).toEqual(fixed(judge(post, { ...change, now })));
      }),
      RUNS,
    );
  });
});

it('no string is too odd to be judged, wherever it stands', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { verdict } = judge({ text, firstComment: text, target: { kind: 'web', url: text } });
      expect(['cleared', 'warned', 'held']).toContain(verdict);
    }),
    RUNS,
  );
});

const FIELDS = [
  'text',
  'firstComment',
  'target.url',
  'target.path',
  'target.query',
  'target.link',
  'target.fallbackUrl',
  'target.appId',
  'target',
  'scheduledAt',
  'endsAt',
  'account',
  'client',
];

/** What decides on a finding's place in the list. */
function placeOf({ field, span, rule, message }: Finding): readonly (number | string)[] {
  const rank = FIELDS.indexOf(field);
  return [
    rank >= 0 ? rank : FIELDS.length + Number(/\d+/.exec(field)?.[0]),
    span?.start ?? Infinity,
    span?.end ?? Infinity,
    rule,
    message,
  ];
}

function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  const index = a.findIndex((value, position) => value !== b[position]);
  const [left, right] = [a[index] ?? 0, b[index] ?? 0];
  return index < 0 ? 0 : left < right ? -1 : 1;
}

/** What is left open in a finding's two sentences. */
function unfilled({ rule, message, data }: Finding): string[] {
  const sentence: Sentence | undefined = ruleMetas.get(rule)?.messages[message];
  if (sentence === undefined) return [`${rule} has no sentence ${message}`];
  const dates = [...`${sentence.zh}${sentence.en}`.matchAll(/\{(\w+):date\}/g)].map((match) => match[1] ?? '');
  // A day that nobody recorded is said to be just that.
  const noDays = dates.filter((name) => data[name] !== '' && !isDay(String(data[name])));
  // What people wrote may hold braces itself, so it is taken out before looking for those of the sentence.
  const plain: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(data)) plain[name] = dates.includes(name) ? value : 'x';
  const { zh, en } = fillBoth(sentence, plain, 2026);
  return [...noDays, ...[zh, en].filter((text) => /[{}]|undefined|NaN/.test(text))];
}
