// Which settings a change states, and which it takes away.
import type { RecordChanges } from '../../core/api/records.ts';
import type { Problem } from '../../core/domain/problem.ts';
import type { Setting } from '../../core/domain/setting.ts';
import type { ReadableDb } from '../../db/handle.ts';
import { allSettings } from '../../db/settings.ts';

type Given = NonNullable<RecordChanges['settings']>;

interface SettingsIn {
  /** As they were given; the plan's parser has not seen them. */
  readonly stated: Given;
  /** As they are stored. One that nobody stated is gone already. */
  readonly dropped: readonly Setting[];
  /** Gives a problem among the stated ones its place among all that were given. */
  readonly named: (problem: Problem) => Problem;
}

/** Parts the settings of a change. One with the value null is taken away, unless the same change states it as well. */
export function settingsIn(db: ReadableDb, given: Given = []): SettingsIn {
  const places = given.flatMap(({ value }, index) => (value === null ? [] : [index]));
  const stated = given.filter(({ value }) => value !== null);
  const gone = given.filter(({ value }) => value === null);
  const isAmong = (list: Given, setting: Setting) => list.some((item) => isOf(item, setting));
  const stored = gone.length === 0 ? [] : allSettings(db);
  return {
    stated,
    dropped: stored.filter((setting) => isAmong(gone, setting) && !isAmong(stated, setting)),
    named: (problem) => ({ ...problem, path: problem.path.replace(/^settings\[(\d+)\]/, renumberedFrom(places)) }),
  };
}

const isOf = (item: Given[number], { clientId, rule, key }: Setting): boolean =>
  item['rule'] === rule && item['key'] === key && (item['clientId'] ?? undefined) === clientId;

const renumberedFrom =
  (places: readonly number[]) =>
  (_whole: string, index: string): string =>
    `settings[${places[Number(index)] ?? index}]`;
