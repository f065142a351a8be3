/** The beginning of a text on one line, at most so many characters and `…` where it goes on. */
export function excerptOf(text: string, length: number): string {
  // Only the beginning is looked at: a text may be long, and there may be thousands of them.
  const line = text
    .slice(0, 4 * length + 200)
    .replace(/\s+/g, ' ')
    .trim();
  const characters = [...line];
  return characters.length > length || text.length > 4 * length + 200
    ? `${characters.slice(0, length).join('')}…`
    : line;
}
