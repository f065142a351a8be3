import { useCallback } from 'react';
import type { Ledger } from '../../../core/api/records.ts';
import { errorText } from '../../../core/messages/errors.ts';
import { go, usePlace } from '../../place.ts';
import { useLedger } from '../../stores/ledger.ts';
import { useNotices } from '../../stores/notices.ts';
import { usePosts } from '../../stores/posts.ts';

type Chosen = Readonly<Partial<Record<string, string>>>;

/** Whose a new post is: as the list is narrowed, else the first that fits; undefined where no account or no client is there. */
export function ownerFor(
  { accounts, clients, campaigns }: Ledger,
  { account: accountId, client: clientId, campaign: campaignId }: Chosen,
): { readonly accountId: string; readonly clientId: string; readonly campaignId?: string } | undefined {
  const campaign = campaigns.find(({ id }) => id === campaignId);
  const wanted = clientId ?? campaign?.clientId;
  const account =
    accounts.find(({ id }) => id === accountId) ??
    accounts.find((one) => one.clientId !== undefined && one.clientId === wanted) ??
    accounts.find((one) => one.clientId !== undefined && wanted === undefined) ??
    // A creator posts for anybody.
    accounts.find((one) => one.clientId === undefined) ??
    accounts[0];
  const client = account?.clientId ?? clients.find(({ id }) => id === wanted)?.id ?? clients[0]?.id;
  if (account === undefined || client === undefined) return undefined;
  const own = campaign?.clientId === client ? campaign : undefined;
  return { accountId: account.id, clientId: client, ...(own && { campaignId: own.id }) };
}

/** Makes a post and opens it, or goes where the next step is said. */
export function useNewPost(): () => Promise<void> {
  const { screen, chosen } = usePlace();
  const create = usePosts((state) => state.create);
  const load = useLedger((state) => state.load);
  const tell = useNotices((state) => state.tell);
  return useCallback(async () => {
    const filters: Chosen = screen === 'posts' ? chosen : {};
    if (useLedger.getState().ledger === undefined) await load();
    const { ledger, failure } = useLedger.getState();
    if (ledger === undefined) {
      if (failure !== undefined) tell({ tone: 'refused', text: errorText(failure) });
      return;
    }
    const owner = ownerFor(ledger, filters);
    if (owner === undefined) {
      go('posts', { lacks: 'account' });
      return;
    }
    const made = await create(owner);
    if (made.ok) go('posts', { ...filters, lacks: undefined, open: made.value.id });
    else tell({ tone: 'refused', text: errorText(made.error) });
  }, [screen, chosen, create, load, tell]);
}
