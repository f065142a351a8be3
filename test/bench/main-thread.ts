// U2: how long the process that serves the page is deaf at most, while the planner beside it takes in 10,000 rows, judges
// them and makes a batch. The floor is the same process at rest while two other threads keep both cores busy for as long.
import { desktopWith, whyNoDesktop } from './desktop.ts';
import { type Figure, noBrowser, notHere, withinTime } from './figure.ts';
import { ROWS, schedule, stepsOf } from './job.ts';
import { timed } from './measure.ts';
import { type Scene, sceneWith } from './window.ts';

const GOAL = 16;

/** Measures the block of U2 in the server of the page. */
export async function servingMeanwhile(): Promise<Figure[]> {
  const scene = await sceneWith(0);
  if (scene === undefined) return [noBrowser('U2')];
  try {
    const { page } = await scene.open('/#/posts');
    const { origin } = new URL(page.url());
    const { request } = page.context();
    const headers = { origin, 'content-type': 'application/octet-stream' };
    const send = async (path: string, data: Buffer | string): Promise<unknown> => {
      const response = await request.post(`${origin}${path}`, { data, headers, timeout: 0 });
      const answer = (await response.json()) as { readonly ok: boolean; readonly value?: unknown };
      if (!answer.ok) throw new Error(JSON.stringify(answer).slice(0, 2000));
      return answer.value;
    };
    const longest = async (work: () => Promise<unknown>) => {
      await scene.ask('watch');
      await work();
      return Number(await scene.ask('longest'));
    };
    const bytes = Buffer.from(schedule());
    let time = 0;
    const product = await longest(async () => {
      time = await timed(async () => {
        const { file } = (await send('/files?name=schedule.xlsx', bytes)) as { readonly file: string };
        for (const [call, input] of stepsOf(file, scene.desk.path('batches'))) {
          await send(`/call/${call}`, JSON.stringify(input));
        }
      });
    });
    const floor = await longest(() => busy(scene, time));
    const what = `the longest block of the server during import, judging, export of ${ROWS.toLocaleString('en')} rows`;
    return [withinTime('U2', what, floor, product, GOAL)];
  } finally {
    await scene.close();
  }
}

/** Measures the block of U2 in the main process of the desktop. */
export async function windowMeanwhile(): Promise<Figure[]> {
  const why = whyNoDesktop();
  if (why !== undefined) return [notHere('U2', `the main process of the desktop: ${why}`)];
  const desktop = await desktopWith(0);
  try {
    const { longest = Number.NaN } = await desktop.start('program', 'job');
    return [withinTime('U2', 'the same in the main process of the desktop', undefined, longest, GOAL)];
  } finally {
    desktop.clear();
  }
}

const busy = (scene: Scene, time: number): Promise<unknown> => scene.ask({ spin: Math.round(time) });
