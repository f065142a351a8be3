// What holds the page in. Each of these fails when its setting is turned.
import { existsSync, readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DesktopBridge } from '../../core/api/desktop-bridge.ts';
import { type OpenWindow, openWindow } from './window.ts';

describe('what the page may not do', () => {
  let opened: OpenWindow;
  beforeAll(async () => {
    opened = await openWindow();
  });
  afterAll(() => opened.app.close());

  it('runs in a sandbox, isolated, without Node', async () => {
    const { app, page } = opened;
    const preferences = await app.evaluate(({ BrowserWindow }) => {
      const [contents] = BrowserWindow.getAllWindows().map(({ webContents }) => webContents);
      return (contents as unknown as { getLastWebPreferences: () => Record<string, unknown> }).getLastWebPreferences();
    });
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    });
    const globals = await page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron'].filter((name) => name in globalThis),
    );
    expect(globals).toEqual([]);
    const bridge = await page.evaluate(() =>
      Object.keys((globalThis as unknown as { readonly planner: object }).planner).sort(),
    );
    expect(bridge).toEqual(
      [
        'calls',
        'chooseFile',
        'chooseFolder',
        'chooseSave',
        'copy',
        'onClosing',
        'exportDossier',
        'onEvent',
        'onHanded',
        'onMenu',
        'pathOf',
        'printReview',
        'showBatch',
        'showReview',
        'takeHanded',
      ].sort(),
    );
  });

  it('stays where it is', async () => {
    const { app, page } = opened;
    await page.evaluate(() => {
      window.location.href = 'https://www.example.com/';
    });
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = 'https://www.example.com/';
      document.body.append(link);
      link.click();
      link.remove();
    });
    const isRefused = await page.evaluate(() => window.open('https://www.example.com/') === null);
    expect(isRefused).toBe(true);
    await page.waitForTimeout(300);
    expect(page.url().startsWith('app://fangxing/')).toBe(true);
    expect(app.windows()).toHaveLength(1);
  });

  it.each(['https://www.example.com/', 'http://127.0.0.1:9/', 'file:///etc/hosts', 'app://elsewhere/index.html'])(
    'fetches nothing from %s',
    async (address) => {
      const answer = await opened.page.evaluate(async (url) => {
        try {
          return (await fetch(url)).status;
        } catch {
          return 'refused';
        }
      }, address);
      expect(answer).toBe('refused');
    },
  );

  it('gets only the files of the page, with the policy that allows nothing inline', async () => {
    const { page } = opened;
    const [inside, outside, policy] = await page.evaluate(async () => {
      const own = await fetch('app://fangxing/').catch(() => undefined);
      const other = await fetch('app://fangxing/../desktop/main.js').catch(() => undefined);
      return [own?.status ?? 0, other?.status ?? 0, own?.headers.get('content-security-policy') ?? ''] as const;
    });
    expect([inside, outside]).toEqual([200, 404]);
    expect(policy).toContain("script-src 'self'; style-src 'self'");
    expect(policy).not.toContain('unsafe');
    const isEvaluated = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ranInline = true';
      document.head.append(script);
      return 'ranInline' in globalThis;
    });
    expect(isEvaluated).toBe(false);
  });

  it.each(['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi'])(
    'is not granted %s',
    async (name) => {
      const state = await opened.page.evaluate(
        async (permission) => (await navigator.permissions.query({ name: permission as PermissionName })).state,
        name,
      );
      expect(state).toBe('denied');
    },
  );

  it('is answered by name only, and what it sends is read before it is believed', async () => {
    const refused = await opened.page.evaluate(async () => {
      const { planner } = globalThis as unknown as { readonly planner: Pick<DesktopBridge, 'calls'> };
      const calls = planner.calls as unknown as Record<string, (input: unknown) => Promise<unknown>>;
      return [
        await calls['posts:open']?.({ id: 5 }),
        await calls['plan:import']?.({ file: '/etc/hosts', dryRun: 'no' }),
        await calls['workspace:read']?.({ __proto__: null, more: 1 }),
      ];
    });
    for (const answer of refused) expect(answer).toMatchObject({ ok: false, error: { code: 'input-refused' } });
  });

  it('answers no other page, even one with the same preload', async () => {
    const answer = await opened.app.evaluate(async ({ BrowserWindow, app }) => {
      const preload = `${app.getAppPath()}/dist/desktop/preload.cjs`;
      const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
      await stranger.loadURL('app://fangxing/');
      const said: unknown = await stranger.webContents.executeJavaScript(
        `Promise.all([window.planner.calls['workspace:read']({}), window.planner.chooseFolder()])`,
      );
      stranger.destroy();
      return said;
    });
    expect(answer).toMatchObject([{ ok: false, error: { code: 'input-refused' } }, undefined]);
  });

  it('reaches no network', () => {
    if (process.platform !== 'linux') return;
    expect(outwardSockets(opened.app.process().pid ?? 0)).toEqual([]);
  });
});

/** The sockets of a process and its children that are joined to another machine, from the system's own tables. */
function outwardSockets(root: number): string[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // It ended while it was looked at.
    }
  }
  const isBelow = (pid: number): boolean => pid === root || (pid > 1 && isBelow(parents.get(pid) ?? 0));
  const inodes = new Set<string>();
  for (const pid of [...parents.keys()].filter(isBelow)) {
    if (!existsSync(`/proc/${pid}/fd`)) continue;
    for (const fd of readdirSync(`/proc/${pid}/fd`)) {
      try {
        const socket = /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))?.[1];
        if (socket !== undefined) inodes.add(socket);
      } catch {
        // It was closed while it was looked at.
      }
    }
  }
  return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((table) =>
    readFileSync(`/proc/net/${table}`, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter((columns) => inodes.has(columns[9] ?? ''))
      .map((columns) => columns[2] ?? '')
      // Nobody at the other end, or this very machine: 127.0.0.1 and its kin.
      .filter((remote) => !/^0+:|^0100007F:|^0{24}01000000:|^0{16}FFFF00000100007F:/.test(remote)),
  );
}
