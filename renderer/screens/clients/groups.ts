// The clients with their accounts, as far as they match what is looked for.
import type { Ledger } from '../../../core/api/records.ts';
import type { Account } from '../../../core/domain/account.ts';
import type { Client } from '../../../core/domain/client.ts';
import type { Day } from '../../../core/domain/day.ts';
import type { Language } from '../../../core/messages/phrase.ts';
import { isDue, isUnverified } from './marks.ts';

/** A client with accounts of it; without a client, the creators. */
export interface Group {
  readonly client: Client | undefined;
  readonly accounts: readonly Account[];
}

/** What is looked for: a text, and accounts of one kind only. */
export interface Wanted {
  readonly find: string;
  readonly only: string | undefined;
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Clients by name with their accounts by nickname, then creators. A client that matches shows all its accounts. */
export function groupsOf(ledger: Ledger, { find, only }: Wanted, today: Day, language: Language): readonly Group[] {
  const { compare } = new Intl.Collator(language === 'zh' ? 'zh-CN' : 'en', { numeric: true });
  const needle = folded(find.trim());
  const has = (...texts: readonly (string | undefined)[]) =>
    texts.some((text) => text !== undefined && folded(text).includes(needle));
  const isWanted = (account: Account): boolean =>
    only === 'due' ? isDue(account, today) : only === 'unverified' ? isUnverified(account, today) : true;
  const accounts = ledger.accounts.filter(isWanted).sort((a, b) => compare(a.nickname, b.nickname));
  const accountHas = ({ nickname, uid, holder, verification }: Account): boolean =>
    has(`@${nickname}`, uid, holder, verification.entityName);
  const groups = [...ledger.clients]
    .sort((a, b) => compare(a.name, b.name))
    .flatMap((client): Group[] => {
      const own = accounts.filter(({ clientId }) => clientId === client.id);
      const hosts = ledger.sites.filter(({ clientId }) => clientId === client.id).map(({ host }) => host);
      const isFound = has(client.name, client.legalName, client.uscc, client.registration, ...hosts);
      const found = isFound ? own : own.filter(accountHas);
      const isShown = found.length > 0 || (isFound && only === undefined);
      return isShown ? [{ client, accounts: found }] : [];
    });
  const creators = accounts.filter((account) => account.clientId === undefined && accountHas(account));
  return creators.length > 0 ? [...groups, { client: undefined, accounts: creators }] : groups;
}
