// Colours as a workbook writes them: plain, of its theme, or of the old palette.
import type { XmlReader } from './xml-scanner.ts';
import { attributesOf } from './xml-text.ts';

/** A colour element's attributes as `#RRGGBB`; undefined for automatic and unknown ones. */
export type ColourOf = (attributes: string) => string | undefined;

// From index 8 on; the first eight repeat these.
const PALETTE = (
  '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF8000000080000000808080008000800080' +
  '80C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000' +
  'FFFF8000808000000080800000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF' +
  '33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366333399333333'
).match(/.{6}/g);

/** The theme's colours in the order in which cells number them. */
const THEME = ['lt1', 'dk1', 'lt2', 'dk2', ...[1, 2, 3, 4, 5, 6].map((n) => `accent${n}`), 'hlink', 'folHlink'];

/** Collects a theme's colours. */
export function createThemeReader(): XmlReader & { readonly colours: ReadonlyMap<string, string> } {
  const colours = new Map<string, string>();
  let inScheme = false;
  let slot = '';
  return {
    colours,
    listens: false,
    open(name, attributes) {
      if (name === 'clrScheme') inScheme = true;
      else if (!inScheme) return;
      else if (THEME.includes(name)) slot = name;
      else if (name === 'srgbClr') colours.set(slot, attributesOf(attributes).get('val') ?? '');
      else if (name === 'sysClr') colours.set(slot, attributesOf(attributes).get('lastClr') ?? '');
    },
    close(name) {
      if (name === 'clrScheme') inScheme = false;
    },
    text() {},
  };
}

/** A way to read colour elements by a theme's colours. */
export const coloursBy =
  (theme: ReadonlyMap<string, string>): ColourOf =>
  (attributes) => {
    const all = attributesOf(attributes);
    const indexed = all.get('indexed');
    const base =
      all.get('rgb')?.slice(-6) ??
      theme.get(THEME[Number(all.get('theme') ?? -1)] ?? '') ??
      (indexed === undefined
        ? undefined
        : PALETTE?.[Number(indexed) % 8 === Number(indexed) ? Number(indexed) : Number(indexed) - 8]);
    if (base === undefined || !/^[0-9a-f]{6}$/i.test(base)) return undefined;
    return `#${tinted(base, Number(all.get('tint') ?? 0))}`;
  };

/** Towards white above 0, towards black below. */
function tinted(colour: string, tint: number): string {
  if (!(Math.abs(tint) <= 1) || tint === 0) return colour.toUpperCase();
  return [0, 2, 4]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
    .map((part) => Math.round(tint > 0 ? part + (255 - part) * tint : part * (1 + tint)))
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

const channels = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** True for a fill that stands out from paper. */
export const isFillColour = (colour: string): boolean => channels(colour).some((part) => part < 0xf2);

/** True for a text colour that is neither ordinary black nor white on a dark fill. */
export const isTextColour = (colour: string): boolean =>
  channels(colour).some((part) => part >= 0x50) && isFillColour(colour);
