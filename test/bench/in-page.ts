// What is measured inside a page: each of these functions is handed to the page as its text and sees nothing outside itself.
/// <reference lib="dom" />

declare global {
  interface Window {
    /** Milliseconds from an event to the picture after it, or from the page's start. */
    painted?: Promise<number>;
  }
}

/** Where something shows, and as what: its text, its value, or an attribute. */
export interface Sight {
  readonly selector: string;
  readonly as: string;
}

/** What makes Today whole: its title, and the posts that are held. */
export const TODAY = ['main h1', '.held-posts tbody tr'] as const;

/** Scrolls the list by so many pixels a frame; gives the time between each frame and the next, in milliseconds. */
export function scrollFrames({ step, frames }: { readonly step: number; readonly frames: number }): Promise<number[]> {
  const box = document.querySelector('.rows');
  if (box === null) throw new Error('there is no list');
  const gaps: number[] = [];
  return new Promise((resolve) => {
    let last: number | undefined;
    const frame = (now: number) => {
      if (last !== undefined) gaps.push(now - last);
      last = now;
      if (gaps.length === frames) {
        resolve(gaps);
        return;
      }
      box.scrollTop += step;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}

/** Makes ready to time the next event of a kind until the frame in which `sight` shows something else has been painted. */
export function timeNext({ event, sight }: { readonly event: string; readonly sight: Sight }): void {
  const read = (): string | null | undefined => {
    const element = document.querySelector(sight.selector);
    if (element === null) return undefined;
    if (sight.as === 'text') return element.textContent;
    return sight.as === 'value' ? (element as HTMLTextAreaElement).value : element.getAttribute(sight.as);
  };
  const before = read();
  window.painted = new Promise((resolve) => {
    const heard = ({ timeStamp }: Event) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        channel.port1.close();
        resolve(performance.now() - timeStamp);
      };
      const look = () => {
        const now = read();
        // A message that is posted before a frame is painted arrives after it.
        if (now !== undefined && now !== before) channel.port2.postMessage(null);
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    };
    window.addEventListener(event, heard, { capture: true, once: true });
  });
}

/** Times, from the start of the page, the painting of the frame in which all of these selectors find something. */
export function timeStart(selectors: readonly string[]): void {
  window.painted = new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve(performance.now());
    };
    const look = () => {
      if (selectors.every((selector) => document.querySelector(selector) !== null)) channel.port2.postMessage(null);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** Waits for what was made ready before. */
export function timeOf(): Promise<number> {
  if (window.painted === undefined) throw new Error('nothing was made ready');
  return window.painted;
}
