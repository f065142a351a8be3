// A page that was written to the disk, printed into a PDF by a window that nobody sees.
import { fileURLToPath } from 'node:url';
import { BrowserWindow, session } from 'electron';
import { writeFileWhole } from '../files/write-whole.ts';
import { guardSession } from './guard.ts';

/** Prints the page at a path into the file `to`; gives `to`, nothing where it could not be printed or written. */
export async function printPage(page: string, to: string): Promise<string | undefined> {
  const own = session.fromPartition('print');
  guardSession(own, (url) => isFile(url, page) || url.startsWith('data:image/'));
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: own,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      webviewTag: false,
    },
  });
  try {
    await window.loadFile(page);
    await writeFileWhole(to, await window.webContents.printToPDF({ pageSize: 'A4', printBackground: true }));
    return to;
  } catch {
    return undefined;
  } finally {
    window.destroy();
  }
}

function isFile(url: string, path: string): boolean {
  try {
    return fileURLToPath(url) === path;
  } catch {
    return false;
  }
}
