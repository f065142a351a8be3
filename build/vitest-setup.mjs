import { ensureBundle } from './bundle.mjs';

/** Tests of the command line run the real program: it is bundled before the first of them. */
export function setup() {
  ensureBundle();
}
