import type { Ledger, RecordList } from '../../core/api/records.ts';
import { addressOf } from '../place.ts';
import { useLedger } from '../stores/ledger.ts';
import { useSay } from '../words/say.ts';
import { WORDS } from './words.ts';

const MOST_NAMED = 8;

const KEYS = { clients: 'clientId', accounts: 'accountId', sites: 'siteId', campaigns: 'campaignId' } as const;
const CHOSEN = { clients: 'client', accounts: 'account', campaigns: 'campaign' } as const;

interface Use {
  readonly text: string;
  readonly place: string;
}

/** What of the ledger names a record, each with its place. */
function usesIn(ledger: Ledger, list: Exclude<RecordList, 'applications'>, id: string): readonly Use[] {
  const key = KEYS[list];
  const naming = <T extends object>(items: readonly T[]): T[] =>
    items.filter((item) => (item as Readonly<Record<string, unknown>>)[key] === id);
  const hosts = new Map(ledger.sites.map(({ id: site, host }) => [site, host]));
  return [
    ...naming(ledger.accounts).map((one) => ({
      text: `@${one.nickname}`,
      place: addressOf('clients', { account: one.id }),
    })),
    ...naming(ledger.sites).map((one) => ({
      text: one.host,
      place: addressOf('clients', { client: one.clientId, part: one.id }),
    })),
    ...naming(ledger.campaigns).map((one) => ({
      text: one.name,
      place: addressOf('clients', { client: one.clientId, part: one.id }),
    })),
    ...naming(ledger.applications).map((one) => ({
      text: hosts.get(one.siteId) ?? one.id,
      place: addressOf('whitelist', { application: one.id }),
    })),
  ];
}

interface UsesProps {
  readonly list: RecordList;
  readonly id: string;
  /** How many of each, as the refusal carries them. */
  readonly uses: string;
}

/** By name what still uses a record, with the way to each. */
export function Uses({ list, id, uses }: UsesProps) {
  const say = useSay(WORDS);
  const ledger = useLedger((state) => state.ledger);
  if (ledger === undefined || list === 'applications') return null;
  const named = usesIn(ledger, list, id);
  const hasPosts = /\bposts \d/.test(uses) && list !== 'sites';
  return (
    <ul className="row" aria-label={say('stillUsed')}>
      {named.slice(0, MOST_NAMED).map(({ text, place }) => (
        <li key={place}>
          <a href={place}>{text}</a>
        </li>
      ))}
      {named.length > MOST_NAMED && <li>{say('more', { count: named.length - MOST_NAMED })}</li>}
      {hasPosts && (
        <li>
          <a href={addressOf('posts', { [CHOSEN[list]]: id })}>{say('usingPosts')}</a>
        </li>
      )}
    </ul>
  );
}
