import { Menu, type MenuItemConstructorOptions, type WebContents } from 'electron';
import type { MenuAct } from '../../core/api/desktop-bridge.ts';
import type { Language } from '../../core/messages/phrase.ts';
import { WINDOW_NEWS } from './channels.ts';
import { WORDS } from './words.ts';

const isMac = process.platform === 'darwin';

/** Gives the program its menu, in a language; what only the page can do is told to the page. */
export function setMenu(contents: WebContents, language: Language): void {
  const word = (key: keyof typeof WORDS) => WORDS[key][language];
  const act = (key: keyof typeof WORDS, name: MenuAct, accelerator?: string): MenuItemConstructorOptions => ({
    label: word(key),
    // The page answers these two keys itself, because in a text field they mean the field's own steps.
    ...((name === 'undo' || name === 'redo') && { registerAccelerator: false }),
    ...(accelerator !== undefined && { accelerator }),
    click: () => {
      contents.send(WINDOW_NEWS.menu, name);
    },
  });
  const role = (
    key: keyof typeof WORDS,
    name: NonNullable<MenuItemConstructorOptions['role']>,
  ): MenuItemConstructorOptions => ({ label: word(key), role: name });
  const line: MenuItemConstructorOptions = { type: 'separator' };
  const settings = act('settings', 'settings', 'CmdOrCtrl+,');
  const template: MenuItemConstructorOptions[] = [
    ...(isMac
      ? [
          {
            label: word('product'),
            submenu: [role('about', 'about'), line, settings, line, role('hide', 'hide'), line, role('quit', 'quit')],
          },
        ]
      : []),
    {
      label: word('file'),
      submenu: [
        act('newPost', 'new-post', 'CmdOrCtrl+N'),
        line,
        act('import', 'import', 'CmdOrCtrl+O'),
        act('export', 'export', 'CmdOrCtrl+E'),
        line,
        ...(isMac ? [role('close', 'close')] : [settings, line, role('quit', 'quit')]),
      ],
    },
    {
      label: word('edit'),
      submenu: [
        act('undo', 'undo', 'CmdOrCtrl+Z'),
        act('redo', 'redo', isMac ? 'Shift+Cmd+Z' : 'Ctrl+Y'),
        line,
        role('cut', 'cut'),
        role('copy', 'copy'),
        role('paste', 'paste'),
        role('selectAll', 'selectAll'),
        line,
        act('search', 'search', 'CmdOrCtrl+K'),
      ],
    },
    {
      label: word('view'),
      submenu: [
        role('zoomIn', 'zoomIn'),
        role('zoomOut', 'zoomOut'),
        role('actualSize', 'resetZoom'),
        line,
        role('fullScreen', 'togglefullscreen'),
      ],
    },
    ...(isMac ? [] : [{ label: word('help'), submenu: [role('about', 'about')] }]),
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
