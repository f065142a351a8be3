// What the page may do besides being a page: the calls of the contract and a few of the window, by name and no others.
import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { PlannerApi, PlannerEvent } from '../../core/api.ts';
import { CALL_NAMES } from '../../core/api/call-names.ts';
import type { DesktopBridge, MenuAct } from '../../core/api/desktop-bridge.ts';
import { WINDOW_CALLS, WINDOW_NEWS, channelOf } from './channels.ts';

/** Hears one channel; the page never sees the event that Electron gives, which leads back to everything. */
function hear<T>(channel: string, listener: (message: T) => void): () => void {
  const wrapped = (_event: unknown, message: T) => {
    listener(message);
  };
  ipcRenderer.on(channel, wrapped);
  return () => {
    ipcRenderer.off(channel, wrapped);
  };
}

const calls = Object.fromEntries(
  CALL_NAMES.map((name) => [name, (input: unknown) => ipcRenderer.invoke(channelOf(name), input)]),
) as unknown as PlannerApi;

const bridge: DesktopBridge = {
  calls,
  onEvent: (listener) => hear<PlannerEvent>(WINDOW_NEWS.event, listener),
  onMenu: (listener) => hear<MenuAct>(WINDOW_NEWS.menu, listener),
  onHanded: (listener) => hear(WINDOW_NEWS.handed, listener),
  takeHanded: () => ipcRenderer.invoke(WINDOW_CALLS.takeHanded) as ReturnType<DesktopBridge['takeHanded']>,
  onClosing: (listener) =>
    hear(WINDOW_NEWS.closing, () => {
      void listener().finally(() => {
        ipcRenderer.send(WINDOW_NEWS.mayClose);
      });
    }),
  pathOf: (file) => webUtils.getPathForFile(file as Parameters<typeof webUtils.getPathForFile>[0]),
  chooseFile: (kind) => ipcRenderer.invoke(WINDOW_CALLS.chooseFile, kind) as Promise<string | undefined>,
  chooseFolder: () => ipcRenderer.invoke(WINDOW_CALLS.chooseFolder) as Promise<string | undefined>,
  chooseSave: (name) => ipcRenderer.invoke(WINDOW_CALLS.chooseSave, name) as Promise<string | undefined>,
  copy: (text) => ipcRenderer.invoke(WINDOW_CALLS.copy, text) as Promise<void>,
  exportDossier: (id) =>
    ipcRenderer.invoke(WINDOW_CALLS.exportDossier, id) as ReturnType<DesktopBridge['exportDossier']>,
  showBatch: (id) => ipcRenderer.invoke(WINDOW_CALLS.showBatch, id) as Promise<boolean>,
  showReview: (id) => ipcRenderer.invoke(WINDOW_CALLS.showReview, id) as Promise<boolean>,
  printReview: (id) => ipcRenderer.invoke(WINDOW_CALLS.printReview, id) as Promise<string | undefined>,
};

contextBridge.exposeInMainWorld('planner', bridge);
