import type { NamedObstacle } from '../../../core/api.ts';
import { CHINA, formatInstant } from '../../../core/domain/instant.ts';
import { ok } from '../../../core/result.ts';
import { type Command, scopeOf } from '../command.ts';
import type { Speech } from '../speech.ts';

/** Ranks what stands outside the posts by what each alone would free. */
export const unblockCommand: Command = {
  usage: 'unblock [--client id]',
  argument: '',
  options: { client: 'text' },
  async run(api, words) {
    const ranked = await api['obstacles:rank'](scopeOf(words));
    if (!ranked.ok) return ranked;
    const { asOf, held, obstacles } = ranked.value;
    return ok({
      exit: 0,
      json: {
        asOf: formatInstant(asOf, CHINA),
        held,
        obstacles: obstacles.map(({ account: _nickname, ...rest }) => rest),
      },
      tell: (speech) => {
        if (held === 0) speech.result(speech.word('noneHeld'));
        else speech.result(speech.word(obstacles.length === 0 ? 'noObstacles' : 'heldTitle', { held }));
        for (const obstacle of obstacles) tellObstacle(obstacle, speech);
      },
    });
  },
};

function tellObstacle({ kind, account = '', host = '', applicationId, frees }: NamedObstacle, speech: Speech): void {
  const title =
    kind === 'approve-application'
      ? speech.word(kind, { host, account, application: applicationId ?? '' })
      : kind === 'start-application'
        ? account === ''
          ? speech.word('start-application-open', { host })
          : speech.word(kind, { host, account })
        : speech.word(kind, { account });
  const ids = frees.length === 0 ? '' : `  ${frees.join(' ')}`;
  speech.result(`  ${speech.word('frees', { count: frees.length })} · ${title}${ids}`);
}
