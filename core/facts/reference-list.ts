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

/** A host and every domain above it, the nearest first: `a.b.cn`, `b.cn`, `cn`. */
export function namesOf(host: string): readonly string[] {
  const names = [host];
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) names.push(host.slice(dot + 1));
  return names;
}

/** The entry that covers a host, given as its names: its own, or that of the nearest domain above it. */
export function entryFor<E extends ReferenceEntry>(
  names: readonly string[],
  entries: ReadonlyMap<string, E>,
): E | undefined {
  for (const name of names) {
    const entry = entries.get(name);
    if (entry !== undefined) return entry;
  }
  return undefined;
}

/** A list ready to be asked by host. */
export const byValue = <E extends ReferenceEntry>(entries: readonly E[]): ReadonlyMap<string, E> =>
  new Map(entries.map((entry) => [entry.value, entry]));
