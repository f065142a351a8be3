// `npm start` where there is no desktop: serves the page, prints its address, and ends with the terminal.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { errorText } from '../../../core/messages/errors.ts';
import { sentences } from '../../../core/messages/phrase.ts';
import { readPageFiles } from '../../files/page-files.ts';
import { readStartOptions } from '../../planner/host/start-options.ts';
import { openBrowser } from './open-browser.ts';
import { startPlannerThread } from './planner-thread.ts';
import { servePage } from './server.ts';

const WORDS = sentences({
  address: { zh: '放行已启动，请在浏览器里打开：', en: 'Fangxing is running. Please open in your browser:' },
  opened: { zh: '（默认浏览器应该已经打开）', en: '(Your default browser should have opened it.)' },
  once: {
    zh: '这个地址只能用一次。按回车键给出新的地址，按 Ctrl+C 结束。',
    en: 'The address works once. Press Enter for a new one, Ctrl+C to end.',
  },
  ending: { zh: '正在结束，已保存的内容都在。', en: 'Ending; everything that was saved is safe.' },
});

const options = readStartOptions(process.argv.slice(2));
if ('refusal' in options) {
  process.stderr.write(`${options.refusal}\n`);
  process.exit(2);
}
const { language, opens, ...settings } = options;
const say = (line: string) => process.stdout.write(`${line}\n`);

const inbox = join(settings.folder, 'inbox');
const planner = startPlannerThread(new URL('./serve-host.js', import.meta.url), settings);
// A workspace that cannot be opened, or that another program holds, is told here, before a browser shows an empty page.
const opened = await planner.opened;
if (!opened.ok) {
  process.stderr.write(`${errorText(opened.error)[language]}\n`);
  process.exit(2);
}
const files = await readPageFiles(fileURLToPath(new URL('../renderer', import.meta.url)));
const served = await servePage({ planner, files, inbox });

const address = served.newAddress();
say(WORDS.address[language]);
say(`  ${address}`);
if (opens && openBrowser(address)) say(WORDS.opened[language]);
say(WORDS.once[language]);

const input = createInterface({ input: process.stdin });
input.on('line', () => {
  say(`  ${served.newAddress()}`);
});

let isEnding = false;
async function end(): Promise<void> {
  if (isEnding) process.exit(1);
  isEnding = true;
  say(WORDS.ending[language]);
  input.close();
  // What is half done would go on while the server waits for its browsers.
  await planner.ask('job:cancel', {});
  await served.close();
  await planner.close();
  await rm(inbox, { recursive: true, force: true });
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end());
