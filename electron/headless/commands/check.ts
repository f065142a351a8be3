import type { Check, CheckedPost } from '../../../core/api/checks.ts';
import type { ToldFinding } from '../../../core/api/posts.ts';
import type { Severity, Verdict } from '../../../core/domain/finding.ts';
import { CHINA, formatInstant, clockText } from '../../../core/domain/instant.ts';
import { ok } from '../../../core/result.ts';
import { type Command, scopeOf } from '../command.ts';
import { byTime, postLine } from '../post-line.ts';
import type { Speech } from '../speech.ts';

/** Judges every post as of its scheduled time. */
export const checkCommand: Command = {
  usage: 'check [--campaign id] [--client id]',
  argument: '',
  options: { campaign: 'text', client: 'text' },
  async run(api, words) {
    const checked = await api['posts:check'](scopeOf(words));
    if (!checked.ok) return checked;
    const check = checked.value;
    return ok({
      exit: check.totals.held > 0 ? 1 : 0,
      json: {
        asOf: formatInstant(check.asOf, CHINA),
        ruleSet: check.ruleSet,
        totals: check.totals,
        posts: check.posts.map(({ id, verdict, findings }) => ({ id, verdict, findings: findings.map(inOrder) })),
        applications: check.applications.map(({ id, findings }) => ({ id, findings: findings.map(inOrder) })),
      },
      tell: (speech) => {
        tellCheck(check, speech);
      },
    });
  },
};

const inOrder = ({ rule, message, severity, field, span, data, text, fix, waived }: ToldFinding) => ({
  rule,
  message,
  severity,
  field,
  ...(span && { span }),
  data,
  text,
  ...(fix && { fix }),
  ...(waived && { waived: { ...waived, at: formatInstant(waived.at, CHINA) } }),
});

function tellCheck({ asOf, ruleSet, totals, posts, applications }: Check, speech: Speech): void {
  speech.result(speech.word('asOf', { time: clockText(asOf, CHINA), ruleSet }));
  if (posts.length === 0) {
    speech.result(speech.word('noPosts'));
  } else {
    for (const post of gravestPostsFirst(posts)) tellPost(post, speech);
    speech.result('');
    speech.result(speech.word('totals', totals));
  }
  const unready = applications.filter(({ findings }) => findings.length > 0);
  if (unready.length === 0) return;
  speech.result('');
  speech.result(speech.word('applications'));
  for (const { id, account, host, findings } of unready) {
    speech.result(`    ${host} · @${account} · ${id}`);
    for (const finding of findings) tellFinding(finding, speech);
  }
}

const RANK: Readonly<Record<Verdict, number>> = { held: 0, warned: 1, cleared: 2 };

/** The held ones first, each kind in the order of time. */
const gravestPostsFirst = (posts: readonly CheckedPost[]): readonly CheckedPost[] =>
  [...posts].sort((a, b) => RANK[a.verdict] - RANK[b.verdict] || byTime(a.brief, b.brief));

function tellPost({ verdict, findings, brief }: CheckedPost, speech: Speech): void {
  speech.result('');
  speech.result(`${speech.word(verdict)}  ${postLine(brief, speech)}`);
  for (const finding of gravestFirst(findings)) tellFinding(finding, speech);
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

const weightOf = ({ severity, waived }: ToldFinding): number => (waived === undefined ? WEIGHT[severity] : 3);

const gravestFirst = (findings: readonly ToldFinding[]): readonly ToldFinding[] =>
  [...findings].sort((a, b) => weightOf(a) - weightOf(b));

const MARKS = { error: 'severity-error', warning: 'severity-warning', info: 'severity-info' } as const satisfies Record<
  Severity,
  string
>;

function tellFinding({ severity, text, rule, waived }: ToldFinding, speech: Speech): void {
  const mark = waived === undefined ? speech.word(MARKS[severity]) : speech.word('waived', waivedBy(waived));
  speech.result(`      ${mark} · ${speech.of(text)}  (${rule})`);
}

const waivedBy = ({ reason, operator }: NonNullable<ToldFinding['waived']>) => ({ reason, operator });
