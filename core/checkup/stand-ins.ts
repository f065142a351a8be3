// Who stands in for accounts and clients that a sheet names and nobody has recorded, so that its rows can be judged at all.
import type { Account } from '../domain/account.ts';
import type { Client } from '../domain/client.ts';
import { type AccountId, type ClientId, accountId, clientId } from '../ids.ts';
import { fold } from '../sheet/fold.ts';
import type { SheetProblem } from '../sheet/sheet-problems.ts';
import type { SheetQuestion } from '../sheet/sheet-reading.ts';

/** The stand-ins among the accounts and clients of a question. */
export interface Strangers {
  readonly accounts: ReadonlySet<AccountId>;
  readonly clients: ReadonlySet<ClientId>;
  /** For rows that name no account. */
  readonly nameless?: AccountId;
}

export interface AskedWithStrangers {
  readonly question: SheetQuestion;
  readonly strangers: Strangers;
}

/** How the sentences call an account that a row does not name. */
export const NAMELESS = '—';

const NOBODY: Client = {
  id: clientId.parse('client-unnamed'),
  name: NAMELESS,
  region: 'mainland',
  categories: [],
  requiresApproval: false,
  card: { topics: [], mentions: [], ownTerms: [], competitors: [], names: [] },
};

/** The question with a stand-in for each name that the problems of a first reading say is unknown or missing. */
export function withStandIns(question: SheetQuestion, problems: readonly SheetProblem[]): AskedWithStrangers {
  const taken = new Set<string>([...question.accounts, ...question.clients].map(({ id }) => id));
  const fresh = (wish: string): string => {
    let id = wish;
    for (let count = 2; taken.has(id); count += 1) id = `${wish}-${count}`;
    taken.add(id);
    return id;
  };
  const nobody: Client = { ...NOBODY, id: clientId.parse(fresh(NOBODY.id)) };
  const named = (code: SheetProblem['code'], key: (value: string) => string): ReadonlyMap<string, string> =>
    new Map(
      problems.flatMap((problem) =>
        problem.code === code ? [[key(problem.value), problem.value.trim()] as const] : [],
      ),
    );
  const accounts = [...named('account-unknown', (value) => fold(value).replace(/^@+|\s+/g, '')).values()].map((value) =>
    standIn(accountId.parse(fresh('account-unnamed')), value.replace(/^[@＠]+/, ''), nobody.id),
  );
  const clients = [...named('client-unknown', (value) => fold(value).replace(/\s+/g, ' ')).values()].map(
    (name): Client => ({ ...nobody, id: clientId.parse(fresh('client-unnamed')), name }),
  );
  const isNameless = question.accountId === undefined && problems.some(({ code }) => code === 'account-missing');
  const nameless = isNameless ? standIn(accountId.parse(fresh('account-unnamed')), NAMELESS, nobody.id) : undefined;
  const added = nameless === undefined ? accounts : [...accounts, nameless];
  return {
    question: {
      ...question,
      // Whom a creator posts for is not known where the row does not say.
      accounts: [
        ...question.accounts.map((account) =>
          account.clientId === undefined ? { ...account, clientId: nobody.id } : account,
        ),
        ...added,
      ],
      clients: [...question.clients, ...clients, nobody],
      ...(nameless !== undefined && { accountId: nameless.id }),
    },
    strangers: {
      accounts: new Set(added.map(({ id }) => id)),
      clients: new Set([...clients, nobody].map(({ id }) => id)),
      ...(nameless !== undefined && { nameless: nameless.id }),
    },
  };
}

// The state that makes every rule speak which rests on the account: what those say is then told as unknown. A creator's account
// may post for any client.
const standIn = (id: AccountId, nickname: string, client: ClientId): Account => ({
  id,
  owner: 'creator',
  clientId: client,
  nickname,
  kind: 'enterprise',
  verification: { state: 'unverified' },
  capabilities: { 'paid-links': { state: 'unknown' }, 'mini-program-ads': { state: 'unknown' } },
});
