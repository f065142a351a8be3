const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** A reference, or an `&` that begins none. */
const ENTITY = /&#x([0-9a-f]{1,6});|&#([0-9]{1,7});|&([a-z]{1,8});|&/gi;

/** Resolves the five entities of XML and character references; `undefined` where there is any other. */
export function resolveEntities(raw: string): string | undefined {
  if (!raw.includes('&')) return raw;
  const unknown = { met: false };
  const text = raw.replace(ENTITY, (met: string, hex?: string, decimal?: string, name?: string) => {
    const code = hex === undefined ? (decimal === undefined ? undefined : Number(decimal)) : Number.parseInt(hex, 16);
    const value =
      code === undefined ? NAMED.get(name ?? '') : code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
    if (value === undefined) unknown.met = true;
    return value ?? met;
  });
  return unknown.met ? undefined : text;
}

/** Turns Excel's `_x000D_` into the character it stands for. */
export const unescapeCell = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;

/** The same text in memory of its own; a slice would keep the whole piece of XML around it alive. */
export const detached = (text: string): string => (text.length < 13 ? text : ` ${text}`.slice(1));

/** One attribute of a start tag whose spelling the scanner has checked, entities unresolved. */
export function rawAttribute(attributes: string, name: string): string | undefined {
  for (let at = attributes.indexOf(`${name}=`); at >= 0; at = attributes.indexOf(`${name}=`, at + 1)) {
    if (at > 0 && attributes.charCodeAt(at - 1) > 32) continue;
    const start = at + name.length + 2;
    return attributes.slice(start, attributes.indexOf(attributes.charAt(start - 1), start));
  }
  return undefined;
}

/** All attributes of a start tag, prefixes of names dropped, entities resolved. */
export function attributesOf(attributes: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', , double, single] of attributes.matchAll(/(?:[^\s=:]+:)?([^\s=]+)=("([^"]*)"|'([^']*)')/g)) {
    found.set(name, resolveEntities(double ?? single ?? '') ?? '');
  }
  return found;
}
