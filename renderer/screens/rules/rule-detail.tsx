import { useEffect, useRef } from 'react';
import type { Ledger } from '../../../core/api/records.ts';
import type { Client } from '../../../core/domain/client.ts';
import type { Severity } from '../../../core/domain/finding.ts';
import type { RuleMeta } from '../../../core/rules/define-rule.ts';
import { usualSeverity } from '../../../core/rules/rule-settings.ts';
import { Part, reachPart } from '../../keeping/part.tsx';
import { Button } from '../../parts/button.tsx';
import { Failed, Loading } from '../../parts/states.tsx';
import { addressOf, choose, usePlace } from '../../place.ts';
import { useRules } from '../../stores/rules.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { BasisOf } from './basis.tsx';
import { useLevelWord } from './level-word.ts';
import { PageText } from './page-text.tsx';
import { readPage } from './read-page.ts';
import { RuleSettings } from './rule-settings.tsx';
import { DETAIL } from './words.ts';

/** Leaves the rule that is open. The list shows what it showed. */
export const closeRule = (): void => {
  choose({ rule: undefined, part: undefined });
};

interface RuleDetailProps {
  readonly meta: RuleMeta;
  readonly ledger: Ledger;
  readonly client: Client | undefined;
  readonly inForce: Severity | 'off';
  /** On how many posts, or applications, it has a finding; undefined where that is not known. */
  readonly found: number | undefined;
}

/** One rule: what it checks and why, what it rests on, what it says, and what can be set. */
export function RuleDetail({ meta, ledger, client, inForce, found }: RuleDetailProps) {
  const say = useSay(DETAIL);
  const word = useLevelWord();
  const language = useLanguage();
  const part = usePlace().chosen['part'];
  const page = useRules((state) => state.pages[meta.id]);
  const open = useRules((state) => state.open);
  const pane = useRef<HTMLElement>(null);
  useEffect(() => void open(meta.id), [open, meta.id]);
  useEffect(() => {
    if (part !== undefined && reachPart(pane.current, part)) return;
    pane.current?.focus({ preventScroll: true });
    if (pane.current !== null) pane.current.scrollTop = 0;
  }, [part]);
  const [lead, ...rest] = page?.ok === true ? readPage(page.value.text[language]) : [];
  const usual = usualSeverity(meta);
  return (
    <aside className="detail stack rule-detail" ref={pane} tabIndex={-1} aria-label={meta.name[language]}>
      <div className="row">
        <span className="back">
          <Button look="quiet" onClick={closeRule}>
            {say('back')}
          </Button>
        </span>
        <h1 className="grow">{meta.name[language]}</h1>
        <Button look="quiet" onClick={closeRule}>
          {say('close')}
        </Button>
      </div>
      {lead !== undefined && <PageText blocks={[lead]} />}
      <p className="row third small">
        <code>{meta.id}</code>
        <span>
          {client === undefined
            ? say('inForce', { level: word(inForce) })
            : say('inForceFor', { client: client.name, level: word(inForce) })}
        </span>
        {usual !== inForce && <span>{say('usual', { level: word(usual) })}</span>}
        <span>{say('checks', { what: meta.appliesTo.map((what) => say(what)).join(say('comma')) })}</span>
      </p>
      <Found meta={meta} found={found} />
      <RuleSettings meta={meta} ledger={ledger} client={client} />
      <BasisOf meta={meta} />
      {page === undefined ? (
        <Loading />
      ) : page.ok ? (
        <div className="section">
          <PageText blocks={rest} />
        </div>
      ) : (
        <Failed error={page.error} onRetry={() => void open(meta.id)} />
      )}
      <Messages meta={meta} />
    </aside>
  );
}

function Found({ meta, found }: Pick<RuleDetailProps, 'meta' | 'found'>) {
  const say = useSay(DETAIL);
  const isOfApplications = meta.appliesTo.includes('application');
  if (found === undefined) return null;
  if (found === 0) return <p className="second">{say(isOfApplications ? 'noApplications' : 'noPosts')}</p>;
  return (
    <p>
      {isOfApplications ? (
        <a href={addressOf('whitelist')}>{say('seeApplications', { count: found })}</a>
      ) : (
        <a href={addressOf('posts', { rule: meta.id })}>{say('seePosts', { count: found })}</a>
      )}
    </p>
  );
}

function Messages({ meta }: Pick<RuleDetailProps, 'meta'>) {
  const say = useSay(DETAIL);
  const word = useLevelWord();
  const language = useLanguage();
  return (
    <Part name="messages" title={say('messages')}>
      <ul className="messages">
        {Object.entries(meta.messages).map(([key, message]) => (
          <li key={key}>
            <span className="tag">{word(message.severity ?? meta.severity)}</span>
            <span>{message[language].replace(/\{\w+(?::\w+)?\}/g, '…')}</span>
          </li>
        ))}
      </ul>
      <p className="third small">{say('messagesWhat')}</p>
    </Part>
  );
}
