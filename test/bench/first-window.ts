// U4: how long it takes until Today stands in the window, with posts stored: in a browser, and in the desktop.
import { desktopWith, whyNoDesktop } from './desktop.ts';
import { type Figure, againstFloor, ms, noBrowser, notHere } from './figure.ts';
import { TODAY, timeOf, timeStart } from './in-page.ts';
import { inTurns, median } from './measure.ts';
import { type Scene, sceneWith } from './window.ts';

/** The list of what frees the most posts, which comes after. */
const RANKED = ['.unblocking li'] as const;

/** Measures U4 in a browser with so many posts stored: from the start of the page until Today is painted. */
export async function firstPage(count: number): Promise<Figure[]> {
  const scene = await sceneWith(count);
  if (scene === undefined) return [noBrowser('U4')];
  try {
    const ranked: number[] = [];
    const runs = await inTurns(5, {
      floor: () => startOf(scene, '/floor/start.html'),
      product: () => startOf(scene, '/', ranked),
      warmUp: 1,
    });
    const posts = count.toLocaleString('en');
    return [
      againstFloor('U4', `Today in a browser, ${posts} posts, against a bare page`, runs, 1.5),
      {
        id: 'U4',
        what: 'the same, until what frees the most posts is ranked as well',
        floor: ms(median(runs.floor)),
        product: ms(median(ranked)),
        ratio: '–',
        goal: 'none',
      },
    ];
  } finally {
    await scene.close();
  }
}

/** Measures U4 in the desktop with each of these numbers of posts stored: from the start of its process on. */
export async function firstWindow(counts: readonly number[]): Promise<Figure[]> {
  const why = whyNoDesktop();
  if (why !== undefined) return [notHere('U4', `Today in the desktop: ${why}`)];
  const figures: Figure[] = [];
  for (const count of counts) figures.push(await firstWindowWith(count));
  return figures;
}

async function firstWindowWith(count: number): Promise<Figure> {
  const desktop = await desktopWith(count);
  try {
    const runs = await inTurns(5, {
      floor: async () => (await desktop.start('empty')).painted,
      product: async () => (await desktop.start('program')).painted,
      warmUp: 1,
    });
    const what = `Today in the desktop, ${count.toLocaleString('en')} posts, against an empty window`;
    return againstFloor('U4', what, runs, 1.5);
  } finally {
    desktop.clear();
  }
}

/** The time until Today is painted; where the list of what frees the most follows, its time goes into `ranked`. */
async function startOf(scene: Scene, path: string, ranked?: number[]): Promise<number> {
  const { page } = await scene.open(path, (context) => context.addInitScript(timeStart, TODAY));
  const time = await page.evaluate(timeOf);
  if (ranked !== undefined) {
    // Until then the planner is at work, and the next turn would wait for it.
    await page.evaluate(timeStart, RANKED);
    ranked.push(await page.evaluate(timeOf));
  }
  await page.context().close();
  return time;
}
