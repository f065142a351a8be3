import type { PastChange } from '../../../core/api/records.ts';
import type { Account } from '../../../core/domain/account.ts';
import { KeptChoice, KeptDay, KeptText, useOptions } from '../../keeping/kept-fields.tsx';
import { Part } from '../../keeping/part.tsx';
import { useKept } from '../../keeping/use-kept.ts';
import { useSay } from '../../words/say.ts';
import { CAPABILITIES, CAPABILITY_STATES } from '../../words/terms.ts';
import { ACCOUNT } from './account-words.ts';
import { PastOf } from './past-of.tsx';

interface CapabilityPartProps {
  readonly account: Account;
  readonly capability: keyof Account['capabilities'];
  readonly past: readonly PastChange[] | undefined;
  readonly year: number;
}

/** One thing that Weibo grants an account or does not, with its evidence and its past. */
export function CapabilityPart({ account, capability, past, year }: CapabilityPartProps) {
  const say = useSay(ACCOUNT);
  const title = useSay(CAPABILITIES);
  const path = `capabilities.${capability}`;
  const name = `@${account.nickname}`;
  const kept = useKept({ list: 'accounts', record: account, act: 'capability:record', name, part: capability });
  const states = useOptions(CAPABILITY_STATES, ['unknown', 'enabled', 'disabled']);
  return (
    <Part name={`${capability} capabilities`} title={title(capability)} isKept={kept.isKept}>
      <p className="third small">{say(capability)}</p>
      <div className="fields">
        <KeptChoice kept={kept} path={`${path}.state`} label={say('state')} options={states} />
        <KeptText kept={kept} path={`${path}.evidence`} label={say('evidence')} />
        <KeptDay kept={kept} path={`${path}.from`} label={say('from')} />
        <KeptDay kept={kept} path={`${path}.until`} label={say('until')} />
      </div>
      <PastOf
        past={past}
        year={year}
        path={path}
        keys={['state', 'from', 'until', 'evidence']}
        states={CAPABILITY_STATES}
        initial="unknown"
      />
    </Part>
  );
}
