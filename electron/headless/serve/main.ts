// `npm start` where there is no desktop: serves the page, prints its address, and ends with the terminal.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isInstant, parseInstant } from '../../../core/domain/instant.ts';
import { fill, sentences } from '../../../core/messages/phrase.ts';
import { dataFolder } from '../../files/data-folder.ts';
import { readPageFiles } from '../../files/page-files.ts';
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
  instant: {
    zh: '--as-of 的「{value}」读不懂，应为 2026-11-23T12:00:00+08:00 这样的写法。',
    en: '--as-of has the value "{value}"; expected something like 2026-11-23T12:00:00+08:00.',
  },
});

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    demo: { type: 'boolean', default: false },
    'as-of': { type: 'string' },
    'no-open': { type: 'boolean', default: false },
    lang: { type: 'string' },
  },
});
const locale = values.lang ?? Intl.DateTimeFormat().resolvedOptions().locale;
const language = locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
const say = (line: string) => process.stdout.write(`${line}\n`);

const asked = values['as-of'];
const asOf = asked === undefined ? undefined : parseInstant(asked);
if (asked !== undefined && (asOf === undefined || !isInstant(asOf))) {
  process.stderr.write(`${fill(WORDS.instant[language], { value: asked }, language)}\n`);
  process.exit(2);
}

const folder = values.data ?? dataFolder(process.platform, process.env);
const inbox = join(folder, 'inbox');
const planner = startPlannerThread(new URL('./serve-host.js', import.meta.url), {
  folder,
  demoFolder: join(folder, 'demo'),
  startsInDemo: values.demo,
  ...(asOf !== undefined && { asOf }),
});
// A workspace that cannot be opened is told here, before a browser shows an empty page.
const first = await planner.call('workspace:read', {});
if (!first.ok) {
  const { errorText } = await import('../../../core/messages/errors.ts');
  process.stderr.write(`${errorText(first.error)[language]}\n`);
  process.exit(2);
}
const files = await readPageFiles(fileURLToPath(new URL('../renderer', import.meta.url)));
const served = await servePage({ planner, files, inbox });

const address = served.newAddress();
say(WORDS.address[language]);
say(`  ${address}`);
if (!values['no-open'] && openBrowser(address)) say(WORDS.opened[language]);
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
  await served.close();
  await planner.close();
  await rm(inbox, { recursive: true, force: true });
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end());
