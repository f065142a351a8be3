import type { PostInBrief } from '../../core/api/posts.ts';
import { isDay } from '../../core/domain/day.ts';
import { CHINA } from '../../core/domain/instant.ts';
import { excerptOf } from '../../core/messages/excerpt.ts';
import { dayInWords } from '../../core/messages/phrase.ts';
import type { Speech } from './speech.ts';

/** A post on one line: when, where, how it begins, its id. */
export function postLine(brief: PostInBrief, speech: Speech): string {
  const account = brief.placement === 'ad' ? `${brief.account} · ${speech.word('ad')}` : brief.account;
  return `${timeOf(brief, speech)}  ${account}  ${excerptOf(brief.excerpt, EXCERPT)}  [${brief.id}]`;
}

/** Orders posts by their times on the clock; those without one come last. */
export const byTime = (a: PostInBrief, b: PostInBrief): number => ((a.time ?? '~') < (b.time ?? '~') ? -1 : 1);

function timeOf({ time, zone }: PostInBrief, speech: Speech): string {
  if (time === undefined) return speech.word('untimed');
  const [day = '', clock = ''] = time.split(' ');
  const words = isDay(day) ? dayInWords(day, speech.language, Number(day.slice(0, 4))) : day;
  return `${words} ${clock}${zone === CHINA ? '' : ` ${zone}`}`;
}

const EXCERPT = 28;
