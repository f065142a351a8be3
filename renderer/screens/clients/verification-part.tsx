import type { PastChange } from '../../../core/api/records.ts';
import type { Account } from '../../../core/domain/account.ts';
import { KeptChoice, KeptDay, KeptText, useOptions } from '../../keeping/kept-fields.tsx';
import { Part } from '../../keeping/part.tsx';
import { useKept } from '../../keeping/use-kept.ts';
import { useSay } from '../../words/say.ts';
import { VERIFICATIONS } from '../../words/terms.ts';
import { ACCOUNT } from './account-words.ts';
import { PastOf } from './past-of.tsx';

const STATES = ['unverified', 'submitted', 'in-review', 'verified', 'rejected', 'expired', 'cancelled'] as const;

interface VerificationPartProps {
  readonly account: Account;
  readonly past: readonly PastChange[] | undefined;
  readonly year: number;
}

/** Weibo's verification of an account, and how it came to be what it is. */
export function VerificationPart({ account, past, year }: VerificationPartProps) {
  const say = useSay(ACCOUNT);
  const name = `@${account.nickname}`;
  const kept = useKept({ list: 'accounts', record: account, act: 'verification:record', name });
  const states = useOptions(VERIFICATIONS, STATES);
  const isEndless = account.verification.state === 'verified' && account.verification.expiresOn === undefined;
  return (
    <Part name="verification" title={say('verification')} isKept={kept.isKept}>
      <div className="fields">
        <KeptChoice kept={kept} path="verification.state" label={say('state')} options={states} />
        <KeptText kept={kept} path="verification.entityName" label={say('entityName')} />
        <KeptDay kept={kept} path="verification.verifiedOn" label={say('verifiedOn')} />
        <KeptDay
          kept={kept}
          path="verification.expiresOn"
          label={say('expiresOn')}
          hint={isEndless ? say('noExpiry') : undefined}
        />
        <KeptText kept={kept} path="verification.evidence" label={say('evidence')} hint={say('evidenceHint')} wide />
      </div>
      <PastOf
        past={past}
        year={year}
        path="verification"
        keys={['state', 'entityName', 'verifiedOn', 'expiresOn', 'evidence']}
        states={VERIFICATIONS}
        initial="unverified"
      />
    </Part>
  );
}
