import { addressOf } from '../../place.ts';
import { fill } from '../../../core/messages/phrase.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { CAPABILITIES } from '../../words/terms.ts';
import { FirstOf } from '../../parts/first-of.tsx';
import type { Ending, Stalled } from './due.ts';
import { WORDS } from './words.ts';

/** So many are listed at first. */
const SHOWN = 8;

/** What ends soon or has ended, with the days that are left. */
export function Endings({ endings, year }: { readonly endings: readonly Ending[]; readonly year: number }) {
  const say = useSay(WORDS);
  const language = useLanguage();
  const nameOf = ({ what, account, host, day }: Ending): string => {
    const known = what === 'verification' || what === 'listing';
    const name = known ? '' : CAPABILITIES[what][language];
    return fill(WORDS[known ? what : 'capability'][language], { account, host, day, name }, language, year);
  };
  return (
    <FirstOf items={endings} count={SHOWN}>
      {(shown) => (
        <ul className="due">
          {shown.map((ending) => {
            const { key, left, place } = ending;
            const name = nameOf(ending);
            const days =
              left < 0 ? say('over', { days: -left }) : left === 0 ? say('today') : say('left', { days: left });
            return (
              <li key={key}>
                <span>{name}</span>
                <span className={left < 0 ? 'bad' : 'second'}>{days}</span>
                <a className="button quiet" href={place} aria-label={say('goTo', { what: name })}>
                  {say('go')}
                </a>
              </li>
            );
          })}
        </ul>
      )}
    </FirstOf>
  );
}

/** Applications that wait for an answer or for somebody to finish them. */
export function StalledApplications({
  stalled,
  year,
}: {
  readonly stalled: readonly Stalled[];
  readonly year: number;
}) {
  const say = useSay(WORDS);
  const language = useLanguage();
  const nameOf = ({ host, account, lacks, submittedOn, days }: Stalled): string => {
    if (lacks !== undefined)
      return lacks === 0 ? say('ready', { host, account }) : say('unfinished', { host, account, count: lacks });
    if (submittedOn === undefined) return say('undated', { host, account });
    return fill(WORDS.waiting[language], { host, account, day: submittedOn, days }, language, year);
  };
  return (
    <FirstOf items={stalled} count={SHOWN}>
      {(shown) => (
        <ul className="due">
          {shown.map((item) => {
            const name = nameOf(item);
            return (
              <li key={item.id}>
                <span>{name}</span>
                <span />
                <a
                  className="button quiet"
                  href={addressOf('whitelist', { application: item.id })}
                  aria-label={say('goTo', { what: name })}
                >
                  {say('go')}
                </a>
              </li>
            );
          })}
        </ul>
      )}
    </FirstOf>
  );
}
