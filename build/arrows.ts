/** What a folder's files may import: our own files by path from the root, and packages. */
export interface Layer {
  readonly own: readonly RegExp[];
  readonly packages: readonly RegExp[];
}

const node = /^node:/;
const everywhere = /^(?:core\/(?:result|ids)\.ts$|core\/domain\/)/;
const below = (...folders: readonly string[]) => new RegExp(`^core/(?:${folders.join('|')})/`);

const core = (...own: readonly RegExp[]): Layer => ({
  own: [everywhere, ...own],
  packages: [/^tldts$/, /^zod$/, /^temporal-polyfill$/],
});

const plan = core(below('plan', 'rules', 'facts', 'messages'));

const electron: Layer = {
  own: [/^electron\//, /^core\//, /^db\//],
  packages: [node, /^papaparse$/, /^fflate$/, /^iconv-lite$/],
};

const contract = core(
  /^core\/api(?:\.ts$|\/)/,
  below('batch', 'checkup', 'plan', 'rules', 'sheet', 'facts', 'messages'),
);

/**
 * The arrows of docs/architecture.md. The longest folder that holds a file decides; a folder without a line is not a
 * layer (build, docs), and nothing but tests may import it.
 */
const layers: Readonly<Record<string, Layer>> = {
  core: core(),
  'core/domain': core(),
  'core/messages': core(below('messages')),
  'core/facts': core(below('facts')),
  'core/sheet': core(below('sheet', 'facts', 'messages')),
  'core/rules': core(below('rules', 'facts', 'messages')),
  'core/rules/context': core(below('rules/context', 'facts', 'messages')),
  'core/plan': { ...plan, packages: [...plan.packages, /^jsonc-parser$/] },
  'core/checkup': core(below('checkup', 'rules', 'sheet', 'facts', 'messages')),
  'core/dossier': core(below('dossier', 'rules', 'facts', 'messages')),
  'core/batch': core(below('batch', 'plan', 'rules', 'sheet', 'facts', 'messages')),
  'core/api': contract,
  'core/api.ts': contract,
  db: { own: [/^db\//, everywhere, below('facts', 'messages')], packages: [node, /^better-sqlite3$/] },
  electron,
  'electron/desktop': { ...electron, packages: [...electron.packages, /^electron(?:\/|$)/] },
  renderer: {
    own: [/^renderer\//, /^core\//],
    packages: [/^(?!node:|electron(?:\/|$)|better-sqlite3$|vite|playwright)/],
  },
  test: { own: [/./], packages: [/./] },
};

/** The line of the table that speaks for a file, by its path from the root with forward slashes. */
export function layerOf(path: string): Layer | undefined {
  const folders = Object.keys(layers).filter((folder) => path === folder || path.startsWith(`${folder}/`));
  const nearest = folders.sort((a, b) => b.length - a.length)[0];
  return nearest === undefined ? undefined : layers[nearest];
}
