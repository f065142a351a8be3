import { useState } from 'react';
import type { Application } from '../../../core/domain/application.ts';
import { isDay } from '../../../core/domain/day.ts';
import { type Instant, chinaDay } from '../../../core/domain/instant.ts';
import { fillBoth } from '../../../core/messages/phrase.ts';
import { problemText } from '../../../core/messages/problems.ts';
import type { PostId } from '../../../core/ids.ts';
import { useRecord } from '../../keeping/use-record.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { addressOf } from '../../place.ts';
import { yearInChina } from '../../words/moment.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { APPLICATIONS } from '../../words/terms.ts';
import { DETAIL, MARKS } from './detail-words.ts';
import { NEXT, type Request, marked } from './requests.ts';

interface ProgressProps {
  readonly request: Request;
  readonly lacks: number;
  readonly now: Instant;
}

/** The one-click acts that record what became of an application, on a day that can be changed first. */
export function Progress({ request: { application, shownHost }, lacks, now }: ProgressProps) {
  const say = useSay(DETAIL);
  const mark = useSay(MARKS);
  const language = useLanguage();
  const record = useRecord();
  const today = chinaDay(now);
  const [typed, setTyped] = useState<string>();
  const [isAsked, setAsked] = useState(false);
  const [freed, setFreed] = useState<{ readonly state: Application['state']; readonly posts: readonly PostId[] }>();
  const text = (typed ?? today).trim();
  const wrong = isDay(text) ? undefined : problemText({ expected: text === '' ? 'missing' : 'day', read: text });
  const reach = async (state: Application['state']) => {
    setAsked(true);
    if (!isDay(text)) return;
    const told = {
      zh: { host: shownHost, state: APPLICATIONS[state].zh, day: text },
      en: { host: shownHost, state: APPLICATIONS[state].en, day: text },
    };
    const year = yearInChina(now);
    const { turned } = await record(
      'application:record',
      // What was typed beside it may just have been stored.
      ({ applications }) => ({
        applications: applications.filter(({ id }) => id === application.id).map((one) => marked(one, state, text)),
      }),
      { zh: fillBoth(DETAIL.recorded, told.zh, year).zh, en: fillBoth(DETAIL.recorded, told.en, year).en },
    );
    if (turned === undefined) return;
    setTyped(undefined);
    setAsked(false);
    setFreed({ state, posts: turned.freed });
  };
  const [first, ...others] = NEXT[application.state];
  return (
    <section className="section" aria-labelledby="progress">
      <h2 id="progress">{say('progress')}</h2>
      {lacks > 0 && application.state === 'draft' && <p className="second">{say('stillLacks', { count: lacks })}</p>}
      <div className="fields">
        <TextField
          label={say('day')}
          name="day"
          value={typed ?? today}
          placeholder="2026-12-03"
          onChange={setTyped}
          onLeave={() => {
            setAsked(true);
          }}
          wrong={isAsked && wrong ? `${say('day')}${language === 'zh' ? '' : ' '}${wrong[language]}` : undefined}
        />
      </div>
      <div className="row">
        {first !== undefined && (
          <Button look="primary" onClick={() => void reach(first)}>
            {mark(first)}
          </Button>
        )}
        {others.map((state) => (
          <Button key={state} onClick={() => void reach(state)}>
            {mark(state)}
          </Button>
        ))}
      </div>
      {freed?.state === application.state && freed.posts.length > 0 && (
        <div className="callout cleared">
          <p>{say('freed', { count: freed.posts.length })}</p>
          <ul className="row">
            {freed.posts.map((id) => (
              <li key={id}>
                <a href={addressOf('posts', { open: id })}>{id}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
