import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { sendFile } from './send-file.ts';
import { toldIn } from './told-in.ts';

const TYPES: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  zip: 'application/zip',
  pdf: 'application/pdf',
  avif: 'image/avif',
  gif: 'image/gif',
  heic: 'image/heic',
  heif: 'image/heif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
};

/** Sends what was made for the page and lies in a folder of the inbox: a checked sheet, a list, a dossier, a piece of evidence. `path` is that folder and its name. */
export async function sendMade(path: string, inbox: string, response: ServerResponse): Promise<void> {
  const [folder = '', encoded = '', ...more] = path.split('/');
  const name = toldIn(encoded);
  const type = TYPES[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''];
  const isOurs = more.length === 0 && /^[0-9a-f]{16}$/.test(folder) && !/[/\\\0]/.test(name);
  await sendFile(isOurs && type !== undefined ? join(inbox, folder, name) : undefined, name, response, type);
}
