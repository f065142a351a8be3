// The one place that takes messages from a page. Whoever sends them is checked first; what they hold, the planner reads.
import { join } from 'node:path';
import {
  type BrowserWindow,
  type IpcMainEvent,
  type IpcMainInvokeEvent,
  type OpenDialogOptions,
  clipboard,
  dialog,
  ipcMain,
  shell,
} from 'electron';
import type { CallName, CallOutput } from '../../core/api.ts';
import { CALL_NAMES } from '../../core/api/call-names.ts';
import type { DossierInFolder, HandedFiles, LongWork } from '../../core/api/desktop-bridge.ts';
import type { Language } from '../../core/messages/phrase.ts';
import { fail } from '../../core/result.ts';
import type { Answer } from '../planner/answer-message.ts';
import type { DistantPlanner } from '../planner/host-link.ts';
import { WINDOW_CALLS, WINDOW_NEWS, channelOf } from './channels.ts';
import type { HandedTray } from './handed-files.ts';
import { isPage } from './page-protocol.ts';
import { printPage } from './print-page.ts';
import { WORDS } from './words.ts';

/** What the calls are served with. */
export interface Desk {
  readonly window: BrowserWindow;
  readonly planner: DistantPlanner;
  readonly language: () => Language;
  /** Is told of every call while it is under way. */
  readonly watch: (name: CallName, input: unknown, answer: Promise<Answer>) => void;
  /** The long work that is under way. */
  readonly work: () => LongWork | undefined;
  readonly handed: HandedTray;
}

const LONGEST_TEXT = 200_000;

/** Answers the page of one window, and nobody else. */
export function serveCalls(desk: Desk): void {
  const { window, planner, watch } = desk;
  const isOurs = ({ senderFrame, sender }: IpcMainEvent | IpcMainInvokeEvent) =>
    sender === window.webContents &&
    senderFrame !== null &&
    senderFrame === window.webContents.mainFrame &&
    isPage(senderFrame.url);
  // By id, so that no page can name a folder.
  const reviews = new Map<string, string>();
  for (const name of CALL_NAMES) {
    ipcMain.handle(channelOf(name), async (event, input: unknown): Promise<Answer> => {
      if (!isOurs(event)) return fail({ code: 'input-refused', data: { call: name, path: 'sender' } });
      const answer = planner.call(name, input);
      watch(name, input, answer);
      if (name === 'review:write') void answer.then((made) => rememberReview(reviews, made));
      return answer;
    });
  }
  const handle = <T>(channel: string, answer: (input: unknown) => Promise<T>) => {
    ipcMain.handle(channel, (event, input: unknown) => (isOurs(event) ? answer(input) : undefined));
  };
  handle(WINDOW_CALLS.chooseFile, (kind) => choose(desk, kind === 'batch' ? 'batch' : 'sheet'));
  handle(WINDOW_CALLS.chooseFolder, () => choose(desk, 'folder'));
  handle(WINDOW_CALLS.chooseSave, (name) => chooseSave(desk, name));
  handle(WINDOW_CALLS.copy, async (text) => {
    if (typeof text === 'string' && text.length <= LONGEST_TEXT) await clipboard.writeText(text);
  });
  handle(WINDOW_CALLS.exportDossier, async (id): Promise<DossierInFolder | undefined> => {
    const out = typeof id === 'string' ? await choose(desk, 'folder') : undefined;
    if (out === undefined || typeof id !== 'string') return undefined;
    const written = await planner.ask('applications:dossier', { id, out, as: 'folder' });
    if (!written.ok) return { written };
    const { path } = written.value;
    const pdf = await printPage(join(path, '材料.html'), join(path, '材料.pdf'));
    return { written, ...(pdf !== undefined && { pdf }) };
  });
  handle(WINDOW_CALLS.showBatch, async (id) => {
    const listed = await planner.ask('batches:list', {});
    const batch = listed.ok ? listed.value.batches.find((one) => one.id === id) : undefined;
    if (batch !== undefined) shell.showItemInFolder(batch.folder);
    return batch !== undefined;
  });
  handle(WINDOW_CALLS.takeHanded, (): Promise<HandedFiles> => {
    const during = desk.work();
    return Promise.resolve({ paths: desk.handed.take(), ...(during !== undefined && { during }) });
  });
  const folderOf = (id: unknown) => (typeof id === 'string' ? reviews.get(id) : undefined);
  handle(WINDOW_CALLS.showReview, (id) => {
    const folder = folderOf(id);
    if (folder !== undefined) shell.showItemInFolder(join(folder, 'review.html'));
    return Promise.resolve(folder !== undefined);
  });
  handle(WINDOW_CALLS.printReview, (id) => {
    const folder = folderOf(id);
    return folder === undefined
      ? Promise.resolve(undefined)
      : printPage(join(folder, 'review.html'), join(folder, 'review.pdf'));
  });
}

function rememberReview(reviews: Map<string, string>, answer: Answer): void {
  // The planner's own answer, by the contract.
  const made = answer.ok ? (answer.value as CallOutput<'review:write'>).review : undefined;
  if (made !== undefined) reviews.set(made.id, made.folder);
}

/** Waits until the page has put away what was being typed, for so many milliseconds at most. */
export function pageMayClose({ webContents }: BrowserWindow, patience: number): Promise<void> {
  return new Promise((resolve) => {
    const done = (event?: IpcMainEvent) => {
      if (event !== undefined && event.sender !== webContents) return;
      ipcMain.off(WINDOW_NEWS.mayClose, done);
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(done, patience);
    ipcMain.on(WINDOW_NEWS.mayClose, done);
    webContents.send(WINDOW_NEWS.closing);
  });
}

async function choose({ window, language }: Desk, kind: 'sheet' | 'batch' | 'folder'): Promise<string | undefined> {
  const word = (key: keyof typeof WORDS) => WORDS[key][language()];
  const all = { name: word('allFiles'), extensions: ['*'] };
  const options: OpenDialogOptions =
    kind === 'folder'
      ? { title: word('chooseFolder'), properties: ['openDirectory', 'createDirectory'] }
      : {
          title: word(kind === 'sheet' ? 'chooseSheet' : 'chooseBatch'),
          properties: ['openFile'],
          filters:
            kind === 'sheet'
              ? [{ name: word('sheets'), extensions: ['xlsx', 'csv', 'tsv', 'txt', 'json', 'fangxing'] }, all]
              : [{ name: word('batches'), extensions: ['zip', 'json'] }, all],
        };
  const { canceled, filePaths } = await dialog.showOpenDialog(window, options);
  return canceled ? undefined : filePaths[0];
}

const LONGEST_NAME = 300;

type Word = keyof typeof WORDS;

/** What the dialog says for a file of each ending. */
const SAVED: Readonly<Record<string, readonly [title: Word, files: Word]>> = {
  fangxing: ['savePackage', 'packages'],
  xlsx: ['saveSheet', 'sheets'],
  csv: ['saveSheet', 'sheets'],
};

async function chooseSave({ window, language }: Desk, name: unknown): Promise<string | undefined> {
  if (typeof name !== 'string' || name.length > LONGEST_NAME) return undefined;
  const kind = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  const [title, files] = SAVED[kind ?? ''] ?? (['saveFile', 'files'] as const);
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: WORDS[title][language()],
    defaultPath: name,
    ...(kind !== undefined && { filters: [{ name: WORDS[files][language()], extensions: [kind] }] }),
  });
  return canceled || filePath === '' ? undefined : filePath;
}
