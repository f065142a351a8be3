/** What a number format shows: a day (perhaps with its time), a time of day, or a length of time. */
export type DateKind = 'day' | 'time' | 'elapsed';

/** Built-in formats by id; 27-36 and 50-58 as the Chinese editions of Excel and WPS have them (ECMA-376, 18.8.30). */
const BUILT_IN: ReadonlyMap<number, DateKind> = new Map([
  ...[14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, 'day'] as const),
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56].map((id) => [id, 'time'] as const),
  [46, 'elapsed'] as const,
]);

/** What a format shows, by its own code where the workbook has one, else by its built-in id. */
export const dateKindOf = (id: number, code: string | undefined): DateKind | undefined =>
  code === undefined ? BUILT_IN.get(id) : dateKindOfCode(code);

/** What a format code shows; quoted text, escaped characters, colours, locales and conditions say nothing. */
export function dateKindOfCode(code: string): DateKind | undefined {
  const bare = code.replace(/"[^"]*"?|[\\_*]./g, ' ');
  if (/\[(?:h+|m+|s+)\]/i.test(bare)) return 'elapsed';
  const shown = bare.replace(/\[[^\]]*\]|;.*$|general|am\/pm|a\/p/gis, '').toLowerCase();
  const units = shown.match(/y+|m+|d+|h+|s+|a{3,4}|g+|b+|e(?![+-])/g) ?? [];
  if (units.length === 0) return undefined;
  const isMinute = (index: number) =>
    units[index - 1]?.startsWith('h') === true || units[index + 1]?.startsWith('s') === true;
  const showsDay = units.some((unit, index) => {
    if (unit.startsWith('m')) return !isMinute(index);
    return !unit.startsWith('h') && !unit.startsWith('s');
  });
  return showsDay ? 'day' : 'time';
}
