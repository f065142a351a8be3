import { tagEndOf, withoutPrefix } from './xml-scanner.ts';

/** One tag as it stands in the text; `prefix` ends in its colon where there is one. */
export interface Tag {
  readonly name: string;
  readonly prefix: string;
  readonly attributes: string;
  readonly start: number;
  /** Behind its `>`. */
  readonly end: number;
  readonly closes: boolean;
  readonly isEmpty: boolean;
}

/** The tags of an XML text that the scanner has taken, with their places; what stands in comments and CDATA is none. */
export function* tagsOf(xml: string): Generator<Tag> {
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
    const start = at;
    const skipped = xml.startsWith('<!--', at) ? '-->' : xml.startsWith('<![', at) ? ']]>' : '?>';
    if (xml[at + 1] === '!' || xml[at + 1] === '?') {
      at = xml.indexOf(skipped, at) + skipped.length;
      continue;
    }
    const close = tagEndOf(xml, at + 1);
    at = close + 1;
    const closes = xml[start + 1] === '/';
    const isEmpty = xml[close - 1] === '/';
    const inner = xml.slice(start + (closes ? 2 : 1), isEmpty ? close - 1 : close);
    const [full = ''] = /^\S+/.exec(inner) ?? [];
    const name = withoutPrefix(full);
    const prefix = full.slice(0, full.length - name.length);
    yield { name, prefix, attributes: inner.slice(full.length + 1), start, end: at, closes, isEmpty };
  }
}
