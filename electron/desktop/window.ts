import { BrowserWindow, nativeTheme } from 'electron';
import { LEAST, type WindowPlace } from './window-place.ts';

// The grounds of the page in renderer/style/tokens.css, so that the window does not flash before there is a page.
const GROUND = { light: '#faf8f4', dark: '#161513' } as const;

/** Makes the window where it stood; it shows itself when there is something to see. */
export function makeWindow(place: WindowPlace, preload: string): BrowserWindow {
  const { isMaximized, ...bounds } = place;
  const window = new BrowserWindow({
    ...bounds,
    minWidth: LEAST.width,
    minHeight: LEAST.height,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? GROUND.dark : GROUND.light,
    title: '放行 Fangxing',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  });
  if (isMaximized) window.maximize();
  window.once('ready-to-show', () => {
    window.show();
  });
  // A page that crashed is loaded again: what was typed is in the composer's draft.
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') window.webContents.reload();
  });
  return window;
}

/** Where a window stands now. */
export function placeOf(window: BrowserWindow): WindowPlace {
  return { ...window.getNormalBounds(), isMaximized: window.isMaximized() };
}
