import { readyBrowser } from './browser.mjs';
import { ensureBundle } from './bundle.mjs';

/** Tests run the real programs, bundled before the first of them, and the page in a real browser. */
export async function setup(project) {
  ensureBundle('headless', 'desktop', 'rules', 'renderer');
  project.provide('browser', await readyBrowser());
}
