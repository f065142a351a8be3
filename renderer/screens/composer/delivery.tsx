import { useState } from 'react';
import type { Delivery } from '../../../core/domain/delivery.ts';
import { errorText } from '../../../core/messages/errors.ts';
import { type Sentence, fillBoth } from '../../../core/messages/phrase.ts';
import { useTelling } from '../../keeping/use-record.ts';
import { Choice } from '../../parts/choice.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { type Delivered, useComposer } from '../../stores/composer.ts';
import { useNotices } from '../../stores/notices.ts';
import { useSay } from '../../words/say.ts';
import { DELIVERIES } from '../../words/terms.ts';
import { DELIVERY } from './delivery-words.ts';

const STATES = ['unscheduled', 'scheduled', 'published', 'withdrawn'] as const;

/** Where a person records what became of a post in Weibo's back office. */
export function DeliveryBlock({ delivery }: { readonly delivery: Delivery }) {
  const say = useSay(DELIVERY);
  const nameOf = useSay(DELIVERIES);
  const deliver = useDeliver();
  const { state, link = '', publishedAt } = delivery;
  const record = (told: Delivered) => void deliver(told, fillBoth(DELIVERY.done, {}), true);
  return (
    <section className="section" aria-label={say('title')}>
      <div className="fields">
        <Choice
          label={say('state')}
          name="delivery"
          value={state}
          options={STATES.map((value) => ({ value, text: nameOf(value) }))}
          onChange={(chosen) => {
            const next = STATES.find((one) => one === chosen);
            if (next !== undefined) record({ state: next });
          }}
        />
        <p className="wide third small">{say('hint')}</p>
        {state === 'published' && (
          <LinkField
            key={link}
            link={link}
            onGiven={(given) => {
              const at = publishedAt === undefined ? {} : { publishedAt };
              record({ state, link: given, ...at });
            }}
          />
        )}
      </div>
    </section>
  );
}

function LinkField({ link, onGiven }: { readonly link: string; readonly onGiven: (link: string) => void }) {
  const say = useSay(DELIVERY);
  const [typed, setTyped] = useState(link);
  return (
    <TextField
      label={say('link')}
      name="link"
      value={typed}
      placeholder="https://weibo.com/…"
      onChange={setTyped}
      onLeave={() => {
        if (typed.trim() !== link) onGiven(typed);
      }}
    />
  );
}

/** Records a delivery of what is stored and tells that it is done, `onlyTurned` where that turned answers, or why it was refused. */
export function useDeliver(): (delivered: Delivered, done: Sentence, onlyTurned?: boolean) => Promise<void> {
  const deliver = useComposer((state) => state.deliver);
  const tell = useNotices((state) => state.tell);
  const tellDone = useTelling();
  return async (delivered, done, onlyTurned) => {
    const result = await deliver(delivered);
    if (result?.ok === true) tellDone(done, result.value.turned, onlyTurned);
    else if (result !== undefined) tell({ tone: 'refused', text: errorText(result.error) });
  };
}
