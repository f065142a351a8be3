import { CHINA, type Instant, type TimeZone } from '../../../core/domain/instant.ts';
import { sentences } from '../../../core/messages/phrase.ts';
import { useWorkspace } from '../../stores/workspace.ts';
import { momentInZone, yearInChina } from '../../words/moment.ts';
import { useLanguage, useSay } from '../../words/say.ts';

const WORDS = sentences({
  untimed: { zh: '没定时间', en: 'No time set' },
  elsewhere: { zh: '{moment} · {zone}', en: '{moment} · {zone}' },
});

/** Says when a post goes out, on the clock of its zone; the zone is named where it is not China's. */
export function useMoment(): (instant: Instant | undefined, zone: TimeZone) => string {
  const say = useSay(WORDS);
  const language = useLanguage();
  const year = useWorkspace(({ brief }) => (brief === undefined ? undefined : yearInChina(brief.now)));
  return (instant, zone) => {
    if (instant === undefined) return say('untimed');
    const moment = momentInZone(instant, zone, language, year);
    return zone === CHINA ? moment : say('elsewhere', { moment, zone });
  };
}
