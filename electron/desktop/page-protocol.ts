// The page's own address, app://fangxing/: the files of the build, the pictures of the workspace, and nothing else.
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { type Session, protocol } from 'electron';
import type { Picture } from '../files/media-files.ts';
import { PAGE_HEADERS, type PageFile } from '../files/page-files.ts';

const SCHEME = 'app';

export const PAGE = `${SCHEME}://fangxing`;

/** To be called before the program is ready. */
export function announceProtocol(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

const NOTHING = { status: 404, headers: PAGE_HEADERS };
const MEDIA = '/media/';

/** Answers the page's requests in a session. `pictures` finds a picture by the last part of its address. */
export function servePageFiles(
  session: Session,
  files: ReadonlyMap<string, PageFile>,
  pictures: (name: string) => Promise<Picture | undefined>,
): void {
  session.protocol.handle(SCHEME, async ({ url, method }) => {
    const { origin, host, pathname } = new URL(url);
    // Whether a scheme of one's own has an origin depends on who reads the address.
    const isOurs = origin === PAGE || host === 'fangxing';
    if (!isOurs || method !== 'GET') return new Response(null, NOTHING);
    if (pathname.startsWith(MEDIA)) return sendPicture(await pictures(pathname.slice(MEDIA.length)));
    const file = files.get(pathname);
    return file === undefined
      ? new Response(null, NOTHING)
      : new Response(file.bytes, { headers: { ...PAGE_HEADERS, 'content-type': file.type } });
  });
}

function sendPicture(picture: Picture | undefined): Response {
  if (picture === undefined) return new Response(null, NOTHING);
  const { path, bytes, type } = picture;
  const headers = {
    ...PAGE_HEADERS,
    'content-type': type,
    'content-length': String(bytes),
    'cache-control': 'no-store',
  };
  return new Response(Readable.toWeb(createReadStream(path)) as ReadableStream, { headers });
}

/** True for an address of the page. */
export const isPage = (url: string): boolean => url === PAGE || url.startsWith(`${PAGE}/`);
