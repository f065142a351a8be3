import type { Check, CheckedPost, PostInBrief, ToldFinding } from '../../../core/api.ts';
import type { Severity, Verdict } from '../../../core/domain/finding.ts';
import { CHINA, formatInstant, wallClock } from '../../../core/domain/instant.ts';
import { isDay } from '../../../core/domain/day.ts';
import { dayInWords } from '../../../core/messages/phrase.ts';
import { ok } from '../../../core/result.ts';
import { type Command, scopeOf } from '../command.ts';
import type { Speech } from '../speech.ts';

/** Judges every post as of its scheduled time. */
export const checkCommand: Command = {
  usage: 'check [--campaign id] [--client id]',
  argument: '',
  options: { campaign: 'text', client: 'text' },
  async run(api, words) {
    const scope = scopeOf(words);
    if (!scope.ok) return scope;
    const checked = await api['posts:check'](scope.value);
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

const inOrder = ({ rule, message, severity, field, span, data, text, fix }: ToldFinding) => ({
  rule,
  message,
  severity,
  field,
  ...(span && { span }),
  data,
  text,
  ...(fix && { fix }),
});

const SEALS: Readonly<Record<Verdict, string>> = { cleared: '可', warned: '慎', held: '否' };

function tellCheck({ asOf, ruleSet, totals, posts, applications }: Check, speech: Speech): void {
  const { day, time } = wallClock(asOf, CHINA);
  speech.result(speech.word('asOf', { time: `${day} ${time}`, ruleSet }));
  if (posts.length === 0) {
    speech.result(speech.word('noPosts'));
  } else {
    const inTime = [...posts].sort((a, b) => ((a.brief.time ?? '~') < (b.brief.time ?? '~') ? -1 : 1));
    for (const post of inTime) tellPost(post, speech);
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

function tellPost({ id, verdict, findings, brief }: CheckedPost, speech: Speech): void {
  const account = brief.placement === 'ad' ? `${brief.account} · ${speech.word('ad')}` : brief.account;
  speech.result('');
  speech.result(`${SEALS[verdict]}  ${timeOf(brief, speech)}  ${account}  ${excerpt(brief.text)}  [${id}]`);
  for (const finding of gravestFirst(findings)) tellFinding(finding, speech);
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

const gravestFirst = (findings: readonly ToldFinding[]): readonly ToldFinding[] =>
  [...findings].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);

function timeOf({ time, zone }: PostInBrief, speech: Speech): string {
  if (time === undefined) return speech.word('untimed');
  const [day = '', clock = ''] = time.split(' ');
  const words = isDay(day) ? dayInWords(day, speech.language, Number(day.slice(0, 4))) : day;
  return `${words} ${clock}${zone === CHINA ? '' : ` ${zone}`}`;
}

const EXCERPT = 28;

/** The beginning of a text on one line. */
function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length > EXCERPT ? `${characters.slice(0, EXCERPT).join('')}…` : line;
}

const MARKS = { error: 'severity-error', warning: 'severity-warning', info: 'severity-info' } as const satisfies Record<
  Severity,
  string
>;

function tellFinding({ severity, text, rule }: ToldFinding, speech: Speech): void {
  speech.result(`      ${speech.word(MARKS[severity])} · ${speech.of(text)}  (${rule})`);
}
