// Looks for added cells, appended to a workbook's styles; what is there keeps its place and its bytes.
import type { AddedLook } from './added-columns.ts';

/** Hands out style numbers; `xml` is the styles part with what was handed out. */
export interface AddedStyles {
  /** The style of a look beside a cell of the style `beside`, whose borders it takes; undefined where none can be made. */
  readonly styleOf: (look: AddedLook, beside: string | undefined) => number | undefined;
  readonly xml: () => string;
}

const COLOURS = { held: 'FFB3261E', warned: 'FF8A5A00', cleared: 'FF1F6B4F' } as const;

/** An element of a styles part with what stands in it. */
interface Block {
  readonly prefix: string;
  readonly attributes: string;
  readonly inner: string;
  readonly start: number;
  readonly end: number;
}

/** The first element of a name; undefined where it is not there or empty. */
export function blockWithin(xml: string, name: string): Block | undefined {
  const met = new RegExp(`<((?:[\\w.-]+:)?)${name}((?:\\s[^>]*)?)>([\\s\\S]*?)</\\1${name}\\s*>`).exec(xml);
  if (met === null || met[2]?.endsWith('/') === true) return undefined;
  const [whole, prefix = '', attributes = '', inner = ''] = met;
  return { prefix, attributes, inner, start: met.index, end: met.index + whole.length };
}

/** The elements of a name in a block. */
export const blocksIn = (block: Block, name: string): string[] =>
  block.inner.match(
    new RegExp(
      `<${block.prefix}${name}(?:\\s[^>]*)?/>|<${block.prefix}${name}(?:\\s[^>]*)?>[\\s\\S]*?</${block.prefix}${name}\\s*>`,
      'g',
    ),
  ) ?? [];

/** The block with more behind what stands in it, `count` in all. */
export const withMore = (block: Block, name: string, count: number, more: string): string => {
  const attributes = block.attributes.replace(/(\scount=)(["'])\d+\2/, `$1$2${count}$2`);
  return `<${block.prefix}${name}${attributes}>${block.inner}${more}</${block.prefix}${name}>`;
};

/** Begins with the text of a styles part. */
export function addedStyles(xml: string): AddedStyles {
  const fonts = blockWithin(xml, 'fonts');
  const formats = blockWithin(xml, 'cellXfs');
  const knownFonts = fonts === undefined ? [] : blocksIn(fonts, 'font');
  const knownFormats = formats === undefined ? [] : blocksIn(formats, 'xf');
  const moreFonts: string[] = [];
  const fontOf = new Map<string, number>();
  const moreFormats: string[] = [];
  const formatOf = new Map<string, number>();

  const coloured = (look: AddedLook): number => {
    if (look === 'text' || look === 'heading' || fonts === undefined) return 0;
    const known = fontOf.get(look);
    if (known !== undefined) return known;
    const index = knownFonts.length + moreFonts.push(inColour(knownFonts[0], fonts.prefix, COLOURS[look])) - 1;
    fontOf.set(look, index);
    return index;
  };
  return {
    styleOf: (look, beside) => {
      // The heading is written as the one beside it.
      if (look === 'heading') return beside === undefined ? undefined : Number(beside);
      if (formats === undefined || knownFormats.length === 0) return undefined;
      const border = /\sborderId=["'](\d+)["']/.exec(knownFormats[Number(beside ?? 0)] ?? '')?.[1] ?? '0';
      const key = `${look} ${border}`;
      const known = formatOf.get(key);
      if (known !== undefined) return known;
      const { prefix } = formats;
      const index = knownFormats.length + moreFormats.length;
      moreFormats.push(
        `<${prefix}xf numFmtId="0" fontId="${coloured(look)}" fillId="0" borderId="${border}" xfId="0" applyFont="1" ` +
          `applyBorder="1" applyAlignment="1"><${prefix}alignment vertical="top" wrapText="1"/></${prefix}xf>`,
      );
      formatOf.set(key, index);
      return index;
    },
    xml: () => {
      const changes = [
        [fonts, 'fonts', knownFonts.length, moreFonts],
        [formats, 'cellXfs', knownFormats.length, moreFormats],
      ] as const;
      let written = xml;
      for (const [block, name, count, more] of [...changes].reverse()) {
        if (block === undefined || more.length === 0) continue;
        const text = withMore(block, name, count + more.length, more.join(''));
        written = written.slice(0, block.start) + text + written.slice(block.end);
      }
      return written;
    },
  };
}

/** A font in another colour; the colour follows the size, where Excel looks for it. */
function inColour(font: string | undefined, prefix: string, rgb: string): string {
  const colour = `<${prefix}color rgb="${rgb}"/>`;
  const inner = /^<[^>]*[^/]>([\s\S]*)<\/[^>]*>$/.exec(font ?? '')?.[1] ?? '';
  const plain = inner.replace(/<(?:[\w.-]+:)?color(?:\s[^>]*)?\/>/g, '');
  const size = /<(?:[\w.-]+:)?sz(?:\s[^>]*)?\/>/.exec(plain);
  const at = size === null ? 0 : size.index + size[0].length;
  return `<${prefix}font>${plain.slice(0, at)}${colour}${plain.slice(at)}</${prefix}font>`;
}
