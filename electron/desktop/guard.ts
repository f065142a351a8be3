// What no page may do here, whatever is in it: ask for permissions, go elsewhere, open windows, download, reach a network.
import { type App, type Session, type WebContents, app } from 'electron';
import { isPage } from './page-protocol.ts';

/** Switches of Chromium, to be set before the program is ready: no name is ever looked up, nothing is fetched unasked. */
export function closeNetwork({ commandLine }: App): void {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  commandLine.appendSwitch('disable-background-networking');
  commandLine.appendSwitch('disable-component-update');
  commandLine.appendSwitch('dns-prefetch-disable');
  commandLine.appendSwitch('no-pings');
}

// A picture that the page made itself has an address that leads nowhere else.
const isOfPage = (url: string): boolean => isPage(url) || /^(?:blob:app:|data:image\/)/.test(url);

/** Closes a session to all addresses but those that `may` says, which are the page's own. */
export function guardSession(session: Session, may: (url: string) => boolean = isOfPage): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => {
    answer({});
  });
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !may(url) });
  });
  session.on('will-download', (event) => {
    event.preventDefault();
  });
}

/** Holds every page of the program where it is. */
export function guardPages(): void {
  app.on('web-contents-created', (_event, contents: WebContents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-attach-webview', (event) => {
      event.preventDefault();
    });
    contents.on('will-navigate', (event) => {
      event.preventDefault();
    });
    contents.on('will-frame-navigate', (event) => {
      event.preventDefault();
    });
    contents.on('will-redirect', (event) => {
      event.preventDefault();
    });
  });
}
