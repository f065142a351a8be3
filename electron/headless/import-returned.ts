import type { Returned, ReturnedPost } from '../../core/api/returns.ts';
import { formatInstant, isTimeZone, CHINA } from '../../core/domain/instant.ts';
import type { Outcome } from './command.ts';
import { errorsIn, tellProblems } from './tell-problems.ts';

/** What came of a file that a poster handed back. */
export function outcomeOfReturned({ taken, posts, digest: _digest, ...returned }: Returned, dryRun: boolean): Outcome {
  const errors = errorsIn(returned.problems);
  return {
    exit: errors > 0 ? 1 : 0,
    json: { ...returned, posts: posts.map(postInJson) },
    tell: (speech) => {
      const { file, read, batch = '' } = returned;
      speech.result(speech.word(batch === '' ? 'returnedSheet' : 'returnedBackfill', { file, read, batch }));
      for (const { is, brief, after, publishedAt = '' } of posts) {
        if (is === 'same') continue;
        const said = [speech.word(after.state), after.link ?? '', publishedAt, after.by ?? ''].filter(
          (one) => one !== '',
        );
        speech.result(`  ${brief.id} · @${brief.account} · ${said.join(' · ')}`);
      }
      tellProblems(returned.problems, speech);
      const counts = { changed: returned.changed, unchanged: returned.unchanged };
      if (!taken) speech.result(speech.word('notRecorded', { errors }));
      else speech.result(speech.word(dryRun ? 'wouldRecord' : 'recorded', counts));
    },
  };
}

function postInJson({ row, brief, batch, is, after, isStale }: ReturnedPost): Record<string, unknown> {
  const { state, link, publishedAt, by, screenshot } = after;
  const zone = isTimeZone(brief.zone) ? brief.zone : CHINA;
  return {
    ...{ id: brief.id, row, batch, new: is === 'new', state },
    ...(link !== undefined && { link }),
    ...(publishedAt !== undefined && { publishedAt: formatInstant(publishedAt, zone) }),
    ...(by !== undefined && { by }),
    ...(screenshot !== undefined && { screenshot }),
    ...(isStale && { stale: true }),
  };
}
