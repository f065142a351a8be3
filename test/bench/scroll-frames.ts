// U1: what a frame costs the page's main thread while the list of posts is scrolled by three rows a frame.
import { type Figure, againstFloor, noBrowser, withinTime } from './figure.ts';
import { scrollFrames } from './in-page.ts';
import { inTurns, median } from './measure.ts';
import { type Opened, type Scene, sceneWith, worked } from './window.ts';

const STEP = 100;
const FRAMES = 120;
const TURNS = 3;

/** Measures U1 with so many posts stored, a row for the work and one for the longest frame. */
export async function scrolling(count: number): Promise<Figure[]> {
  const scene = await sceneWith(count);
  if (scene === undefined) return [noBrowser('U1')];
  try {
    return await measured(scene, count);
  } finally {
    await scene.close();
  }
}

async function measured(scene: Scene, count: number): Promise<Figure[]> {
  const bare = await scene.open('/floor/table.html');
  await bare.page.waitForSelector('.post-row', { timeout: 120_000 });
  const whole = await scene.open('/#/posts');
  await whole.page.waitForSelector('.post-row .own-text');
  const longest = { floor: new Array<number>(), product: new Array<number>() };
  const workPerFrame = async (side: 'floor' | 'product', opened: Opened): Promise<number> => {
    const { page } = opened;
    await page.bringToFront();
    const before = await worked(opened);
    const gaps = await page.evaluate(scrollFrames, { step: STEP, frames: FRAMES });
    longest[side].push(Math.max(...gaps));
    return ((await worked(opened)) - before) / FRAMES;
  };
  const runs = await inTurns(TURNS, {
    floor: () => workPerFrame('floor', bare),
    product: () => workPerFrame('product', whole),
    warmUp: 1,
  });
  const posts = count.toLocaleString('en');
  return [
    againstFloor('U1', `scrolling ${posts} posts, three rows a frame: work per frame`, runs, 1.5),
    withinTime('U1', 'the same, the longest frame of a turn', median(longest.floor), median(longest.product), 50),
  ];
}
