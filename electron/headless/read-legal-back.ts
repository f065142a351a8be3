// Legal's opinions, taken by the command line.
import type { PlannerApi } from '../../core/api.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { type Result, ok } from '../../core/result.ts';
import type { Words } from './arguments.ts';
import type { Outcome } from './command.ts';
import { postLine } from './post-line.ts';
import { errorsIn, tellProblems } from './tell-problems.ts';

/** Reads a legal sheet back. */
export async function readLegalBack(
  api: PlannerApi,
  { argument: file, flags }: Words,
): Promise<Result<Outcome, PlannerError>> {
  const dryRun = flags.has('dry-run');
  const read = await api['legal:import']({ file, dryRun, onlyValid: flags.has('only-valid') });
  if (!read.ok) return read;
  const { turned: _turned, digest: _digest, taken, ...legal } = read.value;
  const errors = errorsIn(legal.problems);
  return ok({
    exit: errors > 0 ? 1 : 0,
    json: { ...legal, opinions: legal.opinions.map(({ brief: _brief, ...opinion }) => opinion) },
    tell: (speech) => {
      speech.result(speech.word('legalRead', legal));
      for (const { is, brief, words, rule, opinion } of legal.opinions) {
        speech.result(`  ${speech.word(`opinion-${is}`)}  ${postLine(brief, speech)}`);
        speech.result(`      ${rule} ${words}：${opinion.replaceAll('\n', ' ')}`);
      }
      tellProblems(legal.problems, speech);
      if (!taken) speech.result(speech.word('notImported', { errors }));
      else speech.result(speech.word(dryRun ? 'legalWouldTake' : 'legalTaken', legal));
    },
  });
}
