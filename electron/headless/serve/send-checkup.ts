import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { refusalPage } from './refusal-page.ts';

const TYPES: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
};

/** Sends a checked sheet that lies beside the sheet it was made from; `path` is the inbox's folder of both, and its name. */
export async function sendCheckup(path: string, inbox: string, response: ServerResponse): Promise<void> {
  const [folder = '', encoded = '', ...more] = path.split('/');
  const name = nameIn(encoded);
  const type = TYPES[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''];
  const isOurs = more.length === 0 && /^[0-9a-f]{16}$/.test(folder) && !/[/\\\0]/.test(name);
  const file = join(inbox, folder, name);
  const size = isOurs && type !== undefined ? await sizeOf(file) : undefined;
  if (size === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end(refusalPage('nothing'));
    return;
  }
  response.writeHead(200, {
    'content-type': type,
    'content-length': size,
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name).replaceAll("'", '%27')}`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  await pipeline(createReadStream(file), response);
}

/** What a part of an address says; empty where it says nothing that can be read. */
function nameIn(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return '';
  }
}

const sizeOf = async (file: string): Promise<number | undefined> => {
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() === true ? found.size : undefined;
};
