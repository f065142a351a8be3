// Looks for texts that are filled into a template: that of its own cell, as text, wrapped.
import { blockWithin, blocksIn, withMore } from './added-styles.ts';

/** Hands out style numbers; `xml` is the styles part with what was handed out. */
export interface FilledStyles {
  /** The style `base`, for a text that wraps; `isQuoted` for one that a spreadsheet would run. Undefined without styles. */
  readonly textIn: (base: string | undefined, isQuoted: boolean) => string | undefined;
  readonly xml: () => string;
}

/** Begins with the text of a styles part. */
export function filledStyles(xml: string): FilledStyles {
  const formats = blockWithin(xml, 'cellXfs');
  const known = formats === undefined ? [] : blocksIn(formats, 'xf');
  const more: string[] = [];
  const made = new Map<string, string>();
  return {
    textIn: (base, isQuoted) => {
      const format = known[Number(base ?? 0)];
      if (format === undefined) return undefined;
      const key = `${base ?? 0} ${String(isQuoted)}`;
      const index = made.get(key) ?? String(known.length + more.push(asText(format, isQuoted)) - 1);
      made.set(key, index);
      return index;
    },
    xml: () => {
      if (formats === undefined || more.length === 0) return xml;
      const text = withMore(formats, 'cellXfs', known.length + more.length, more.join(''));
      return xml.slice(0, formats.start) + text + xml.slice(formats.end);
    },
  };
}

/** A format with other attributes; what it says of them already goes. */
const withAttributes = (tag: string, attributes: Readonly<Record<string, string>>): string => {
  const rest = Object.keys(attributes).reduce(
    (text, name) => text.replace(new RegExp(`\\s${name}=(?:"[^"]*"|'[^']*')`), ''),
    tag,
  );
  const said = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return rest.replace(/\s*(\/?>)$/, `${said.join('')}$1`);
};

function asText(format: string, isQuoted: boolean): string {
  const end = format.indexOf('>') + 1;
  const attributes = {
    numFmtId: '49',
    applyNumberFormat: '1',
    applyAlignment: '1',
    ...(isQuoted && { quotePrefix: '1' }),
  };
  const tag = withAttributes(format.slice(0, end), attributes);
  const [, prefix = ''] = /^<([\w.-]+:)?xf/.exec(tag) ?? [];
  if (tag.endsWith('/>')) {
    return `${tag.slice(0, -2)}><${prefix}alignment vertical="top" wrapText="1"/></${prefix}xf>`;
  }
  const inner = format.slice(end);
  const [aligned] = /<(?:[\w.-]+:)?alignment(?:\s[^>]*)?>/.exec(inner) ?? [];
  return aligned === undefined
    ? `${tag}<${prefix}alignment vertical="top" wrapText="1"/>${inner}`
    : `${tag}${inner.replace(aligned, withAttributes(aligned.replace(/\sshrinkToFit="[^"]*"/, ''), { wrapText: '1' }))}`;
}
