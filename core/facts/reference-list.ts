/** How sure we are of a fact: A official or checked, B several sources, C one source, D unconfirmed. */
export type Confidence = 'A' | 'B' | 'C' | 'D';

/** One entry of a list that comes with the product. A domain stands for itself and every host under it. */
export interface ReferenceEntry {
  readonly value: string;
  readonly source: string;
  /** The day on which the source was read. */
  readonly asOf: string;
  readonly confidence: Confidence;
}

/** The entry that covers a host: its own, or that of the nearest domain above it. */
export function entryFor<E extends ReferenceEntry>(host: string, entries: ReadonlyMap<string, E>): E | undefined {
  let rest = host;
  for (;;) {
    const entry = entries.get(rest);
    if (entry !== undefined) return entry;
    const dot = rest.indexOf('.');
    if (dot < 0) return undefined;
    rest = rest.slice(dot + 1);
  }
}

/** A list ready to be asked by host. */
export const byValue = <E extends ReferenceEntry>(entries: readonly E[]): ReadonlyMap<string, E> =>
  new Map(entries.map((entry) => [entry.value, entry]));
