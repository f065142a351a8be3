import { spawn } from 'node:child_process';

/** Asks the system to open an address in the default browser; false where there is nobody to see it. */
export function openBrowser(address: string): boolean {
  const [program, ...words] = openerOf(process.platform);
  if (program === undefined) return false;
  const opener = spawn(program, [...words, address], { stdio: 'ignore', detached: true });
  // Whoever has no such program has the address on the screen.
  opener.on('error', () => undefined);
  opener.unref();
  return true;
}

function openerOf(platform: NodeJS.Platform): readonly string[] {
  if (platform === 'darwin') return ['open'];
  // The first quoted word would be taken for the window's title.
  if (platform === 'win32') return ['cmd', '/c', 'start', '""'];
  const isSeen = process.env['DISPLAY'] !== undefined || process.env['WAYLAND_DISPLAY'] !== undefined;
  return isSeen ? ['xdg-open'] : [];
}
