// The frame of a page that is handed out as one file: it loads nothing, and only its own style and script may be used in it.
import type { Language } from './phrase.ts';

/** What stands in the frame. `body` is HTML line by line; all else is text. */
export interface LonePage {
  readonly language: Language;
  readonly title: string;
  readonly style: string;
  /** Runs behind the body; without one nothing may. */
  readonly script?: string;
  /** Whether pictures stand in it, as data URLs. */
  readonly hasPictures?: boolean;
  readonly body: readonly string[];
}

/** The text of the page. `digest` gives a text's SHA-256 in Base64. */
export function lonePage(
  { language, title, style, script, hasPictures = false, body }: LonePage,
  digest: (text: string) => string,
): string {
  const policy = [
    "default-src 'none'",
    ...(script === undefined ? [] : [`script-src 'sha256-${digest(script)}'`]),
    `style-src 'sha256-${digest(style)}'`,
    ...(hasPictures ? ['img-src data:'] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return [
    '<!doctype html>',
    `<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${inHtml(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    ...body,
    ...(script === undefined ? [] : [`<script>${script}</script>`]),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it stands between tags or in a quoted attribute. */
export const inHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
