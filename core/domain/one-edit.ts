/** How one text becomes another: one character put in, left out or exchanged, or two neighbours swapped. */
export type Edit = 'insert' | 'delete' | 'replace' | 'swap';

/** The one edit that makes `changed` of `text`; undefined where they are equal or further apart. */
export function oneEdit(text: string, changed: string): Edit | undefined {
  const longer = changed.length - text.length;
  if (longer > 1 || longer < -1 || text === changed) return undefined;
  let start = 0;
  while (start < text.length && text[start] === changed[start]) start++;
  const rest = (from: string, skip: number) => from.slice(start + skip);
  if (longer === 1) return rest(text, 0) === rest(changed, 1) ? 'insert' : undefined;
  if (longer === -1) return rest(text, 1) === rest(changed, 0) ? 'delete' : undefined;
  if (rest(text, 1) === rest(changed, 1)) return 'replace';
  const swapped = text[start] === changed[start + 1] && text[start + 1] === changed[start];
  return swapped && rest(text, 2) === rest(changed, 2) ? 'swap' : undefined;
}
