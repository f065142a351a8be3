// A scanner for the XML of spreadsheets that takes text as it is inflated. It knows no DOCTYPE and no entity beyond XML's five.
import { resolveEntities } from './xml-text.ts';

/** What a part is read into. Names come without their prefix. */
export interface XmlReader {
  open(name: string, attributes: string): void;
  close(name: string): void;
  /** Called with whole runs of text, while `listens` is true. */
  text(value: string): void;
  readonly listens: boolean;
}

export interface XmlScanner {
  /** Takes the next piece; answers what is wrong with it, in no language. */
  push(piece: string): string | undefined;
  end(): string | undefined;
}

const LONGEST_RUN = 1_000_000;
const DEEPEST = 64;

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;

export function createXmlScanner(reader: XmlReader): XmlScanner {
  const open: string[] = [];
  let rest = '';
  let rootSeen = false;

  const takeText = (raw: string): string | undefined => {
    if (!reader.listens) return undefined;
    const text = resolveEntities(raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw);
    if (text === undefined) return '&';
    reader.text(text);
    return undefined;
  };

  const takeTag = (tag: string): string | undefined => {
    if (tag.charCodeAt(0) === 47) {
      const name = tag.slice(1).trimEnd();
      if (open.pop() !== name) return `</${name}>`;
      reader.close(withoutPrefix(name));
      return undefined;
    }
    const empty = tag.charCodeAt(tag.length - 1) === 47;
    let nameEnd = 0;
    const tagEnd = empty ? tag.length - 1 : tag.length;
    while (nameEnd < tagEnd && !isSpace(tag.charCodeAt(nameEnd))) nameEnd += 1;
    const name = tag.slice(0, nameEnd);
    if (name === '' || (open.length === 0 && rootSeen)) return `<${name}>`;
    rootSeen = true;
    const local = withoutPrefix(name);
    reader.open(local, nameEnd < tagEnd ? tag.slice(nameEnd + 1, tagEnd) : '');
    if (empty) reader.close(local);
    else if (open.push(name) > DEEPEST) return `<${name}>`;
    return undefined;
  };

  const push = (piece: string): string | undefined => {
    const text = rest === '' ? piece : rest + piece;
    let at = 0;
    for (;;) {
      const start = text.indexOf('<', at);
      if (start < 0) break;
      if (start > at) {
        const flaw = takeText(text.slice(at, start));
        if (flaw !== undefined) return flaw;
        at = start;
      }
      const second = text.charCodeAt(start + 1);
      if (second === 33 || second === 63) {
        const kind = second === 63 ? '<?' : text.startsWith('<!--', start) ? '<!--' : '<![CDATA[';
        if (text.length - start < 9) break;
        if (!text.startsWith(kind, start)) return text.slice(start, start + 9);
        const close = kind === '<?' ? '?>' : kind === '<!--' ? '-->' : ']]>';
        const end = text.indexOf(close, start + kind.length);
        if (end < 0) break;
        if (kind === '<![CDATA[' && reader.listens) reader.text(text.slice(start + 9, end));
        at = end + close.length;
        continue;
      }
      const end = tagEndOf(text, start + 1);
      if (end === -1) break;
      const flaw = end === -2 ? text.slice(start, start + 9) : takeTag(text.slice(start + 1, end));
      if (flaw !== undefined) return flaw;
      at = end + 1;
    }
    rest = text.slice(at);
    return rest.length > LONGEST_RUN ? rest.slice(0, 9) : undefined;
  };

  const end = (): string | undefined =>
    open.length > 0 || !rootSeen || rest.trim() !== '' ? `<${open.at(-1) ?? '/'}>` : undefined;

  return { push, end };
}

/** A name without the prefix of its namespace. */
export const withoutPrefix = (name: string): string => {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
};

/** Where the `>` of a tag stands: -1 when it has not arrived, -2 when an attribute is not written `name="value"`. */
export function tagEndOf(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 62) return at;
    if (code === 60) return -2;
    if (code !== 61) continue;
    const quote = text.charCodeAt(at + 1);
    if (Number.isNaN(quote)) return -1;
    if ((quote !== 34 && quote !== 39) || isSpace(text.charCodeAt(at - 1))) return -2;
    at = text.indexOf(quote === 34 ? '"' : "'", at + 2);
    if (at < 0) return -1;
  }
  return -1;
}
