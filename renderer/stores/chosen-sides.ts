// Which side of what differs is taken: what is safe, unless somebody chose otherwise.
import type { Choice, ComparedObject, Comparison } from '../../core/api/hand-over.ts';
import { takesTheirs } from '../../core/plan/compare-plans.ts';

/** By object, the keys that are taken from the other side; an object that is not named goes as is safe. */
export type TakenKeys = Readonly<Record<string, readonly string[]>>;

/** How an object is called in {@link TakenKeys}. */
export const sideKey = ({ list, id }: Pick<ComparedObject, 'list' | 'id'>): string => `${list} ${id}`;

const keysOf = ({ fields }: ComparedObject): string[] => fields.map(({ key }) => key);

/** The keys of an object that are taken from the other side. */
export const takenOf = (object: ComparedObject, taken: TakenKeys): readonly string[] =>
  taken[sideKey(object)] ?? (takesTheirs(object.standing) ? keysOf(object) : []);

/** The keys of these objects, all or none of them. */
export const allOrNone = (objects: readonly ComparedObject[], isTheirs: boolean): TakenKeys =>
  Object.fromEntries(objects.map((object) => [sideKey(object), isTheirs ? keysOf(object) : []]));

/** What was chosen, as the planner takes it. */
export const choicesOf = ({ objects }: Comparison, taken: TakenKeys): Choice[] =>
  objects
    .filter(({ standing }) => standing !== 'new')
    .map((object) => {
      const keys = takenOf(object, taken);
      const take = keys.length === 0 ? 'ours' : keys.length === object.fields.length ? 'theirs' : keys;
      return { list: object.list, id: object.id, take };
    });

/** How many objects come in, and how many of those that differ stay as they are. */
export function countTaken(
  { objects }: Comparison,
  taken: TakenKeys,
): { readonly taking: number; readonly keeping: number } {
  const taking = objects.filter((object) => object.standing === 'new' || takenOf(object, taken).length > 0).length;
  return { taking, keeping: objects.length - taking };
}
