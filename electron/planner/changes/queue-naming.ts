// Which posts name a client that is called otherwise now.
import type { Account } from '../../../core/domain/account.ts';
import type { Client } from '../../../core/domain/client.ts';
import type { PostId } from '../../../core/ids.ts';
import type { Plan } from '../../../core/plan/plan.ts';
import { type Brand, brandFinder, brandsOf } from '../../../core/rules/context/brand-words.ts';
import { allAccounts } from '../../../db/accounts.ts';
import { allClients } from '../../../db/clients.ts';
import type { WritableDb } from '../../../db/handle.ts';
import { queuePosts } from '../../../db/judge-queue.ts';
import { readTexts } from '../../../db/posts.ts';

/** Queues the posts that hold a word that a client or its accounts were or will be called. To be called before the change is written. */
export function queueNaming(db: WritableDb, before: Plan, after: Plan): void {
  const isCalledAlike =
    isSame(before.clients, after.clients, ({ name, card }: Client) => [name, card.names, card.topics]) &&
    isSame(before.accounts, after.accounts, ({ owner, clientId, nickname }: Account) => [owner, clientId, nickname]);
  if (isCalledAlike) return;
  const [clients, accounts] = [allClients(db), allAccounts(db)];
  const earlier = byClient(brandsOf(clients, accounts));
  const later = byClient(
    brandsOf(renewed(clients, before.clients, after.clients), renewed(accounts, before.accounts, after.accounts)),
  );
  const turned = [...new Set([...earlier.keys(), ...later.keys()])].flatMap((id) => {
    const [old, fresh] = [earlier.get(id), later.get(id)];
    return JSON.stringify(old) === JSON.stringify(fresh) ? [] : [old ?? [], fresh ?? []].flat();
  });
  if (turned.length === 0) return;
  const find = brandFinder(turned);
  const naming: PostId[] = [];
  for (const { id, text, firstComment } of readTexts(db)) {
    if (find(text).length > 0 || find(firstComment).length > 0) naming.push(id);
  }
  if (naming.length > 0) queuePosts(db, naming);
}

const byClient = (brands: readonly Brand[]) => new Map(brands.map((brand) => [brand.clientId, brand]));

type Entity = Client | Account;

const isSame = <T extends Entity>(before: readonly T[], after: readonly T[], called: (item: T) => unknown): boolean =>
  JSON.stringify(before.map((item) => [item.id, called(item)])) ===
  JSON.stringify(after.map((item) => [item.id, called(item)]));

/** The stored entities as they will be. */
function renewed<T extends Entity>(stored: readonly T[], before: readonly T[], after: readonly T[]): readonly T[] {
  const list = new Map(stored.map((item) => [item.id as string, item]));
  for (const { id } of before) list.delete(id);
  for (const item of after) list.set(item.id, item);
  return [...list.values()];
}
