// The page's own address, app://fangxing/: the files of the build and nothing else.
import { type Session, protocol } from 'electron';
import { PAGE_HEADERS, type PageFile } from '../files/page-files.ts';

const SCHEME = 'app';

export const PAGE = `${SCHEME}://fangxing`;

/** To be called before the program is ready. */
export function announceProtocol(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Answers the page's requests in a session. */
export function servePageFiles(session: Session, files: ReadonlyMap<string, PageFile>): void {
  session.protocol.handle(SCHEME, ({ url, method }) => {
    const { origin, host, pathname } = new URL(url);
    // Whether a scheme of one's own has an origin depends on who reads the address.
    const isOurs = origin === PAGE || host === 'fangxing';
    const file = isOurs && method === 'GET' ? files.get(pathname) : undefined;
    return file === undefined
      ? new Response(null, { status: 404, headers: PAGE_HEADERS })
      : new Response(file.bytes, { headers: { ...PAGE_HEADERS, 'content-type': file.type } });
  });
}

/** True for an address of the page. */
export const isPage = (url: string): boolean => url === PAGE || url.startsWith(`${PAGE}/`);
