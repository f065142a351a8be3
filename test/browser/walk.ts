// One walk through the page of a workspace of its own.
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect } from 'vitest';
import { serve } from '../electron/headless/serve/served.ts';
import { type Word, wordsOf } from './hands.ts';
import { type Look, openPage, picture, startBrowser } from './page.ts';
import type { Served } from './planner-side.ts';

/** What a walk has in its hands. */
export interface Walk {
  readonly page: Page;
  readonly word: Word;
  readonly served: Served;
  readonly look: Look;
  /** Opens the page a second time, in a tab beside the first. */
  readonly another: () => Promise<Page>;
}

interface Given {
  /** What is done to the workspace before anybody looks. */
  readonly before?: (served: Served) => Promise<unknown>;
  /** Complaints that belong to what is tested, as when the server is stopped. */
  readonly expected?: RegExp;
}

/** Walks in one browser for all walks of a file; what the page complains about fails the walk. */
export function walks(): (look: Look, walk: (walk: Walk) => Promise<void>, given?: Given) => Promise<void> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());
  return async (look, walk, { before, expected } = {}) => {
    const served = await serve();
    await before?.(served);
    const { page, complaints, another } = await openPage(browser, served.newAddress(), look);
    try {
      await walk({ page, word: wordsOf(look), served, look, another });
      expect(complaints.filter((text) => expected?.test(text) !== true)).toEqual([]);
    } catch (error) {
      if (!page.isClosed())
        await picture(page, `failed-${expect.getState().currentTestName ?? ''}`.replace(/\W+/g, '-'));
      throw error;
    } finally {
      await page.context().close();
      await served.close();
    }
  };
}
