import { create } from 'zustand';
import type {
  DomainUse,
  Ledger,
  RecordChanges,
  Act,
  RecordList,
  RecordsSaved,
  PastChange,
} from '../../core/api/records.ts';
import type { Turned } from '../../core/api/posts.ts';
import type { Instant } from '../../core/domain/instant.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import type { Result } from '../../core/result.ts';
import { type RuleContext, createContext } from '../../core/rules/context/rule-context.ts';
import { ask } from '../planner.ts';

/** What is to be saved; where whole objects are written again, it is made of the ledger as the save before left it. */
export type Wanted = RecordChanges | ((ledger: Ledger) => RecordChanges);

interface LedgerStore {
  readonly ledger: Ledger | undefined;
  readonly use: ReadonlyMap<string, DomainUse>;
  readonly failure: PlannerError | undefined;
  readonly load: () => Promise<void>;
  readonly loadUse: () => Promise<void>;
  /** Saves one after the other, in the order in which they were asked for. */
  readonly save: (act: Act, wanted: Wanted) => Promise<Result<RecordsSaved, PlannerError>>;
  readonly remove: (list: RecordList, id: string) => Promise<Result<{ readonly turned: Turned }, PlannerError>>;
  readonly past: (id: string) => Promise<readonly PastChange[]>;
}

/** Clients, accounts, sites, applications, campaigns, settings and lists, whole. */
export const useLedger = create<LedgerStore>()((set, get) => {
  let last: Promise<unknown> = Promise.resolve();
  let asked = 0;
  let shown = 0;
  const load = async () => {
    const turn = ++asked;
    const result = await ask('ledger:read', {});
    // An answer that was asked for earlier may come later.
    if (turn < shown) return;
    shown = turn;
    set(result.ok ? { ledger: result.value, failure: undefined } : { failure: result.error });
  };
  const saveNext = async (act: Act, wanted: Wanted): Promise<Result<RecordsSaved, PlannerError>> => {
    const { ledger } = get();
    const changes = typeof wanted === 'object' ? wanted : ledger === undefined ? {} : wanted(ledger);
    const result = await ask('ledger:save', { act, changes });
    if (result.ok && result.value.taken) await load();
    return result;
  };
  return {
    ledger: undefined,
    use: new Map(),
    failure: undefined,
    load,
    loadUse: async () => {
      const result = await ask('ledger:use', {});
      if (result.ok) set({ use: new Map(result.value.domains.map((use) => [use.domain, use])) });
    },
    save: (act, wanted) => {
      const saving = last.then(() => saveNext(act, wanted));
      last = saving;
      return saving;
    },
    remove: (list, id) => ask('ledger:delete', { list, id }),
    past: async (id) => {
      const result = await ask('ledger:history', { id });
      return result.ok ? result.value.changes : [];
    },
  };
});

const contexts = new WeakMap<Ledger, { readonly minute: number; readonly context: RuleContext }>();

/** What rules may ask, made of a ledger at most once a minute. */
export function contextOf(ledger: Ledger, now: Instant): RuleContext {
  const minute = Math.floor(now / 60_000);
  const known = contexts.get(ledger);
  if (known?.minute === minute) return known.context;
  const context = createContext(ledger, now);
  contexts.set(ledger, { minute, context });
  return context;
}
