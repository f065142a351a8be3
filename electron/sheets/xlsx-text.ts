// Text on its way into the XML of a workbook.

const NOT_IN_XML =
  /[\0-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const escaped = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** Text for an attribute. */
export const attributeText = (text: string): string =>
  text
    .replace(NOT_IN_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\t\n]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Text for a cell: what XML cannot hold becomes Excel's `_x000D_`, and text that already looks like that is kept apart. */
export function cellText(text: string): string {
  const plain = text.includes('_x') ? text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : text;
  return plain.replace(NOT_IN_XML, escaped).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Sheet names as Excel takes them: none of `[]:*?/\`, no `'` at either end, at most 31 units, no two alike. */
export function sheetNames(wished: readonly string[]): string[] {
  const taken = new Set<string>();
  return wished.map((wish) => {
    const base = wish.replace(/[[\]:*?/\\\0-\x1f]/g, '_').replace(/^'+|'+$/g, '') || '_';
    let name = cut(base, 31);
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
      name = `${cut(base, 31 - String(count).length - 3)} (${count})`;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

/** The start of a text, never ending in half a character. */
const cut = (text: string, length: number): string => text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
