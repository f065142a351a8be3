import type { NamedObstacle } from '../../../core/api/checks.ts';
import { CHINA, formatInstant } from '../../../core/domain/instant.ts';
import { ok } from '../../../core/result.ts';
import { type Command, scopeOf } from '../command.ts';
import type { Speech } from '../speech.ts';

/** Ranks what holds posts by what each alone would free, and says what frees the most step by step. */
export const unblockCommand: Command = {
  usage: 'unblock [--client id]',
  argument: '',
  options: { client: 'text' },
  async run(api, words) {
    const ranked = await api['obstacles:rank'](scopeOf(words));
    if (!ranked.ok) return ranked;
    const { asOf, held, obstacles, steps } = ranked.value;
    return ok({
      exit: 0,
      json: {
        asOf: formatInstant(asOf, CHINA),
        held,
        obstacles: obstacles.map(nameless),
        steps: steps.map(({ obstacles: together, frees }) => ({ obstacles: together.map(nameless), frees })),
      },
      tell: (speech) => {
        if (held === 0) speech.result(speech.word('noneHeld'));
        else speech.result(speech.word(obstacles.length === 0 ? 'noObstacles' : 'heldTitle', { held }));
        for (const obstacle of obstacles) {
          const { frees } = obstacle;
          const ids = frees.length === 0 ? '' : `  ${frees.join(' ')}`;
          speech.result(`  ${speech.word('frees', { count: frees.length })} · ${titleOf(obstacle, speech)}${ids}`);
        }
        if (steps.length > 0) speech.result(speech.word('stepsTitle'));
        for (const [index, { obstacles: together, frees }] of steps.entries()) {
          speech.result(`  ${speech.word('step', { step: index + 1, count: frees.length })}  ${frees.join(' ')}`);
          for (const obstacle of together) speech.result(`    ${titleOf(obstacle, speech)}`);
        }
      },
    });
  },
};

const nameless = <O extends NamedObstacle>({ account: _nickname, ...rest }: O) => rest;

function titleOf({ kind, account = '', host = '', applicationId, to }: NamedObstacle, speech: Speech): string {
  if (kind === 'move-date') return speech.word(kind, { account, to: to ?? '' });
  if (kind === 'approve-application') return speech.word(kind, { host, account, application: applicationId ?? '' });
  if (kind !== 'start-application') return speech.word(kind, { account });
  return account === '' ? speech.word('start-application-open', { host }) : speech.word(kind, { host, account });
}
