// U5: what the page keeps in memory once somebody has been through the whole list of posts.
import { type Figure, megabytes, noBrowser } from './figure.ts';
import { scrollFrames } from './in-page.ts';
import { heapOf, sceneWith } from './window.ts';

const GOAL = 60 * 1024 ** 2;
/** As many rows as the page reads at a time. */
const STEP = 100 * 33;

let empty: Promise<number | undefined> | undefined;

/** Measures U5 with so many posts stored; the floor is the same page on the same workspace without a post. */
export async function heap(count: number): Promise<Figure[]> {
  empty ??= heapWith(0);
  const floor = await empty;
  const product = await heapWith(count);
  if (floor === undefined || product === undefined) return [noBrowser('U5')];
  return [
    {
      id: 'U5',
      what: `heap of the page after scrolling through ${count.toLocaleString('en')} posts, against none stored`,
      floor: megabytes(floor),
      product: megabytes(product),
      ratio: `${(product / floor).toFixed(2)} ×`,
      goal: `≤ ${megabytes(GOAL)}`,
      met: product <= GOAL,
    },
  ];
}

async function heapWith(count: number): Promise<number | undefined> {
  const scene = await sceneWith(count);
  if (scene === undefined) return undefined;
  try {
    const opened = await scene.open('/#/posts');
    const { page } = opened;
    await page.waitForSelector(count === 0 ? '.state:not([role])' : '.post-row .own-text');
    if (count > 0) {
      await page.evaluate(scrollFrames, { step: STEP, frames: Math.ceil((count * 33) / STEP) + 10 });
      // The last post stands there, read and not only announced.
      await page.waitForSelector(
        `.post-row[aria-rowindex="${await page.getAttribute('.rows', 'aria-rowcount')}"] .own-text`,
      );
    }
    return await heapOf(opened);
  } finally {
    await scene.close();
  }
}
