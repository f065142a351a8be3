import type { RefObject } from 'react';
import type { ToldFinding } from '../../../core/api/posts.ts';
import { fillBoth } from '../../../core/messages/phrase.ts';
import type { PostForm } from '../../../core/plan/post-form.ts';
import { ruleMetas } from '../../../core/rules/registry.ts';
import { Button } from '../../parts/button.tsx';
import { addressOf, goTo } from '../../place.ts';
import { useComposer } from '../../stores/composer.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { SEVERITIES } from '../../words/terms.ts';
import { useDeliver } from './delivery.tsx';
import { DELIVERY } from './delivery-words.ts';
import { Recording } from './recording.tsx';
import { WAIVING } from './waiving-words.ts';
import { Waiving } from './waiving.tsx';
import { type Way, waysOut } from './ways-out.ts';
import { WORDS } from './words.ts';

interface FindingCardProps {
  readonly finding: ToldFinding;
  readonly form: PostForm;
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly pane: RefObject<HTMLElement | null>;
  /** The year in which days are said without one. */
  readonly year: number | undefined;
}

/** What is the matter, the ways out, and by which rule. */
export function FindingCard({ finding, form, box, pane, year }: FindingCardProps) {
  const type = useComposer((state) => state.type);
  const deliver = useDeliver();
  const say = useSay(WORDS);
  const weigh = useSay(SEVERITIES);
  const language = useLanguage();
  const basis = (ruleMetas.get(finding.rule)?.basis ?? [])
    .map(({ source, confidence }) => {
      if (confidence === 'required') return say('brief');
      if (confidence === 'setting') return say('setting');
      return `${source} · ${say('sure', { grade: confidence })}`;
    })
    .join(' / ');
  const walk = (way: Way) => {
    if (way.kind === 'type') type(way.changes(form));
    else if (way.kind === 'day') pane.current?.querySelector<HTMLInputElement>('input[name=day]')?.focus();
    else if (way.kind === 'approval') pane.current?.querySelector<HTMLElement>('.approval')?.focus();
    else if (way.kind === 'synced') void deliver({ state: 'scheduled' }, fillBoth(DELIVERY.synced, {}));
    else if (way.kind === 'go') goTo(way.address);
    else {
      box.current?.focus();
      box.current?.setSelectionRange(way.start, way.end ?? form.text.length);
    }
  };
  return (
    <li className={`callout finding ${finding.waived === undefined ? finding.severity : 'waived'}`}>
      <p>{finding.text[language]}</p>
      <div className="row">
        {waysOut(finding, say).map(({ text, way }, index) => (
          <Button
            key={text}
            look={index === 0 ? 'plain' : 'quiet'}
            onClick={() => {
              walk(way);
            }}
          >
            {text}
          </Button>
        ))}
      </div>
      {finding.waived === undefined && <Recording finding={finding} />}
      <Waiving finding={finding} year={year} />
      <p className="third small">
        {finding.waived === undefined ? weigh(finding.severity) : WAIVING.mark[language]} ·{' '}
        <a href={addressOf('rules', { rule: finding.rule })}>{finding.rule}</a> · {say('basis', { basis })}
      </p>
    </li>
  );
}
