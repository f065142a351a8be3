// What the desktop's preload gives the page, under `window.planner`.
import type { CallOutput, PlannerApi, PlannerEvent } from '../api.ts';
import type { PlannerError } from '../messages/errors.ts';
import type { Result } from '../result.ts';

/** A dossier that the desktop wrote; `pdf` is where it was printed, absent where it could not be. */
export interface DossierInFolder {
  readonly written: Result<CallOutput<'applications:dossier'>, PlannerError>;
  readonly pdf?: string;
}

/** Long work that would be lost if the program ended. */
export type LongWork = 'importing' | 'exporting' | 'packing';

/** Packages that the system wants opened, by their paths; `during` the long work that is under way. */
export interface HandedFiles {
  readonly paths: readonly string[];
  readonly during?: LongWork;
}

/** What a person chose in the menu that the page has to do. */
export type MenuAct = 'undo' | 'redo' | 'new-post' | 'import' | 'export' | 'settings' | 'search';

/** Named calls only; every function can be called from the page and nothing else can. */
export interface DesktopBridge {
  readonly calls: PlannerApi;
  /** Hears every event until the function that it gives is called. */
  readonly onEvent: (listener: (event: PlannerEvent) => void) => () => void;
  readonly onMenu: (listener: (act: MenuAct) => void) => () => void;
  /** Hears that the system hands over files, which {@link takeHanded} gives. */
  readonly onHanded: (listener: () => void) => () => void;
  /** Files that the system handed over before or while there is a page, each once. */
  readonly takeHanded: () => Promise<HandedFiles>;
  /** The window waits for the promise before it closes, for three seconds at most. */
  readonly onClosing: (listener: () => Promise<void>) => () => void;
  /** The path of a `File` that was dropped or picked; empty where it has none. */
  readonly pathOf: (file: unknown) => string;
  /** Resolves to nothing where the person cancels. */
  readonly chooseFile: (kind: 'sheet' | 'batch') => Promise<string | undefined>;
  readonly chooseFolder: () => Promise<string | undefined>;
  /** Asks where a schedule or a package is to be saved under a name like this; resolves to nothing where the person cancels. */
  readonly chooseSave: (name: string) => Promise<string | undefined>;
  /** Puts a text on the clipboard. */
  readonly copy: (text: string) => Promise<void>;
  /** Asks for a folder and writes an application's dossier into it, with a PDF where it can be printed; nothing where the person cancels. */
  readonly exportDossier: (id: string) => Promise<DossierInFolder | undefined>;
  /** Shows a batch's folder in the system's file manager; only folders of batches that the workspace made. */
  readonly showBatch: (id: string) => Promise<boolean>;
  /** The same for the files of a review that this window made. */
  readonly showReview: (id: string) => Promise<boolean>;
  /** Prints the page of such a review into a file beside it; gives the file's path, nothing where that failed. */
  readonly printReview: (id: string) => Promise<string | undefined>;
}
