// Joins the lists that come with the product with what the agency recorded itself.
import type { Day } from '../domain/day.ts';
import { foldedText } from '../domain/fold.ts';
import { readLink } from '../domain/link-site.ts';
import { type DayList, type ListEntry, type ListName, isDayList } from '../domain/list-entry.ts';
import { pageKey } from './page-key.ts';
import { type ReferenceEntry, entryFor } from './reference-list.ts';

/** The agency's own entries by list and by value; a value may have one entry per account and one for all. */
export type AgencyLists = ReadonlyMap<ListName, ReadonlyMap<string, readonly ListEntry[]>>;

/** How a list compares its values: a page by what opens it, a short link by its address without the scheme, a host as browsers write it, a word as read. */
function listKey(list: ListName, value: string): string {
  if (isDayList(list)) return value;
  if (list === 'landing-pages') return pageKey(value);
  if (list === 'terms') return foldedText(value);
  const site = readLink(value).site;
  return list === 'short-links' ? (site?.href ?? value).replace(/^https?:\/\//, '') : (site?.host ?? value);
}

/** Indexes the agency's entries. */
export function agencyLists(entries: readonly ListEntry[]): AgencyLists {
  const lists = new Map<ListName, Map<string, ListEntry[]>>();
  for (const entry of entries) {
    const list = lists.get(entry.list) ?? new Map<string, ListEntry[]>();
    lists.set(entry.list, list);
    const value = listKey(entry.list, entry.value);
    const known = list.get(value);
    if (known === undefined) list.set(value, [entry]);
    else known.push(entry);
  }
  return lists;
}

/** Whether the agency's word on this entry holds on every day from `first` to `last`. */
const holds = (entry: ListEntry, first: Day, last: Day): boolean =>
  (entry.from === undefined || entry.from <= first) && (entry.until === undefined || last <= entry.until);

/** The agency's entry for exactly this value that holds on those days, one for the account before one for all. */
export function agencyEntry(
  lists: AgencyLists,
  list: ListName,
  value: string,
  accountId: string,
  first: Day,
  last: Day,
): ListEntry | undefined {
  const entries = lists.get(list);
  return entries && inForce(entries.get(listKey(list, value)), accountId, first, last);
}

function inForce(
  entries: readonly ListEntry[] | undefined,
  accountId: string,
  first: Day,
  last: Day,
): ListEntry | undefined {
  if (entries === undefined) return undefined;
  let forAll: ListEntry | undefined;
  for (const entry of entries) {
    if (!holds(entry, first, last)) continue;
    if (entry.accountId === accountId) return entry;
    if (entry.accountId === undefined) forAll ??= entry;
  }
  return forAll;
}

/** What the agency says of one day for an account: it added it, switched it off, or says nothing. */
export const agencyDay = (
  lists: AgencyLists,
  list: DayList,
  day: Day,
  accountId: string,
): ListEntry['change'] | undefined => agencyEntry(lists, list, day, accountId, day, day)?.change;

/** Whether a host, given as its names, stands on a list: the agency's nearest word decides, else the shipped entry. */
export function isListed(
  shipped: ReadonlyMap<string, ReferenceEntry>,
  lists: AgencyLists,
  list: ListName,
  names: readonly string[],
  accountId: string,
  first: Day,
  last: Day,
): boolean {
  const entries = lists.get(list);
  if (entries === undefined) return entryFor(names, shipped) !== undefined;
  for (const name of names) {
    const own = inForce(entries.get(name), accountId, first, last);
    if (own !== undefined) return own.change === 'add';
    if (shipped.has(name)) return true;
  }
  return false;
}
