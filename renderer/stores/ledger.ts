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
import type { Sentence } from '../../core/messages/phrase.ts';
import type { Result } from '../../core/result.ts';
import { type RuleContext, createContext } from '../../core/rules/context/rule-context.ts';
import { ask } from '../planner.ts';
import {
  type Draft,
  type DraftOf,
  type Typed,
  afterKeeping,
  changesIn,
  keyOf,
  prefixOf,
  withFields,
  withoutItem,
  withoutWrong,
  wrongOf,
} from './draft.ts';

/** What came of keeping what was typed: the answers that turned, where something was stored, or why nothing could be. */
export interface KeptDraft {
  readonly turned?: Turned;
  readonly refused?: PlannerError;
  /** True while a field holds what no parser takes. */
  readonly isWrong: boolean;
}

type ChangesOrMade = RecordChanges | ((ledger: Ledger) => RecordChanges);

interface LedgerStore {
  readonly ledger: Ledger | undefined;
  readonly use: ReadonlyMap<string, DomainUse>;
  readonly failure: PlannerError | undefined;
  /** What is typed and not stored, for as long as the window is open. */
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly load: () => Promise<void>;
  readonly loadUse: () => Promise<void>;
  /** Stores whole objects. Saves wait for one another, so that changes made of the ledger are made of the latest. */
  readonly save: (act: Act, changes: ChangesOrMade) => Promise<Result<RecordsSaved, PlannerError>>;
  readonly remove: (list: RecordList, id: string) => Promise<Result<{ readonly turned: Turned }, PlannerError>>;
  readonly past: (id: string) => Promise<readonly PastChange[]>;
  /** Notes what stands in a field, and what is already known to be wrong with it. */
  readonly type: (of: DraftOf, path: string, typed: Typed, wrong?: Sentence) => void;
  /** Stores what can be taken of what was typed; the rest stays typed. One after the other, each on the record as it then is. */
  readonly keep: (of: DraftOf) => Promise<KeptDraft>;
  /** Stores whatever is typed anywhere, as the window closes. */
  readonly keepAll: () => Promise<void>;
  /** Forgets what was typed for an item of an inner list. */
  readonly forgetItem: (of: DraftOf, list: string, index: number) => void;
  readonly forgetDrafts: () => void;
}

/** Clients, accounts, sites, applications, campaigns, settings and lists, whole, and what is being typed into them. */
export const useLedger = create<LedgerStore>()((set, get) => {
  let reads = 0;
  let shown = 0;
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  };

  const write = async (act: Act, changes: RecordChanges): Promise<Result<RecordsSaved, PlannerError>> => {
    const result = await ask('ledger:save', { act, changes });
    if (result.ok && result.value.taken) await get().load();
    return result;
  };

  const setDraft = (key: string, draft: Draft | undefined) => {
    set(({ drafts }) => {
      const { [key]: _before, ...others } = drafts;
      return { drafts: draft === undefined ? others : { ...others, [key]: draft } };
    });
  };

  const keepOne = async (of: DraftOf): Promise<KeptDraft> => {
    const key = keyOf(of);
    const sent = get().drafts[key];
    const items: readonly { readonly id: string }[] = get().ledger?.[of.list] ?? [];
    const record = items.find(({ id }) => id === of.id);
    if (sent === undefined || record === undefined) return { isWrong: false };
    const changed = changesIn(sent, record);
    const settled = Object.keys(sent.fields).filter(
      (path) => sent.fields[path]?.value !== undefined && !changed.includes(path),
    );
    const own = Object.fromEntries(
      Object.entries(sent.wrong).filter(([path]) => sent.fields[path] && sent.fields[path].value === undefined),
    );
    const finish = (stored: readonly string[], wrong: Draft['wrong']): boolean => {
      const all = { ...own, ...wrong };
      const draft = get().drafts[key];
      if (draft !== undefined) setDraft(key, afterKeeping(draft, sent, stored, all));
      return Object.keys(all).length > 0;
    };
    let wrong: Draft['wrong'] = {};
    let paths = changed;
    while (paths.length > 0) {
      const changes = { [of.list]: [withFields(record, sent, paths)] };
      const result = await write(of.act, changes);
      if (!result.ok) return { refused: result.error, isWrong: finish(settled, wrong) };
      if (result.value.taken) {
        return { turned: result.value.turned, isWrong: finish([...settled, ...paths], wrong) };
      }
      wrong = { ...wrong, ...wrongOf(result.value.problems) };
      const rest = withoutWrong(paths, wrong);
      if (rest.length === paths.length) break;
      paths = rest;
    }
    return { isWrong: finish(settled, wrong) };
  };

  return {
    ledger: undefined,
    use: new Map(),
    failure: undefined,
    drafts: {},
    load: async () => {
      const read = ++reads;
      const result = await ask('ledger:read', {});
      // Answers may overtake one another; an older one says nothing new.
      if (read < shown) return;
      shown = read;
      set(result.ok ? { ledger: result.value, failure: undefined } : { failure: result.error });
    },
    loadUse: async () => {
      const result = await ask('ledger:use', {});
      if (result.ok) set({ use: new Map(result.value.domains.map((use) => [use.domain, use])) });
    },
    save: (act, changes) =>
      inTurn(() => {
        const { ledger } = get();
        if (typeof changes !== 'function') return write(act, changes);
        return write(act, ledger === undefined ? {} : changes(ledger));
      }),
    remove: (list, id) =>
      inTurn(async () => {
        const result = await ask('ledger:delete', { list, id });
        if (!result.ok) return result;
        const prefix = prefixOf(list, id);
        set(({ drafts }) => ({
          drafts: Object.fromEntries(Object.entries(drafts).filter(([key]) => !key.startsWith(prefix))),
        }));
        await get().load();
        return result;
      }),
    past: async (id) => {
      const result = await ask('ledger:history', { id });
      return result.ok ? result.value.changes : [];
    },
    type: (of, path, typed, wrong) => {
      const key = keyOf(of);
      const { fields = {}, wrong: known = {} } = get().drafts[key] ?? {};
      const { [path]: _before, ...others } = known;
      setDraft(key, {
        of,
        fields: { ...fields, [path]: typed },
        wrong: wrong === undefined ? others : { ...others, [path]: wrong },
      });
    },
    keep: (of) => inTurn(() => keepOne(of)),
    keepAll: async () => {
      await Promise.all(Object.values(get().drafts).map(({ of }) => get().keep(of)));
    },
    forgetItem: (of, list, index) => {
      const draft = get().drafts[keyOf(of)];
      if (draft !== undefined) setDraft(keyOf(of), withoutItem(draft, list, index));
    },
    forgetDrafts: () => {
      set({ drafts: {} });
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

const nicknames = new WeakMap<Ledger['accounts'], ReadonlyMap<string, string>>();

/** The nicknames of the accounts by id; the same ledger is read once. */
export function nicknamesOf({ accounts }: Ledger): ReadonlyMap<string, string> {
  let known = nicknames.get(accounts);
  if (known === undefined) {
    known = new Map(accounts.map(({ id, nickname }) => [id, nickname]));
    nicknames.set(accounts, known);
  }
  return known;
}
