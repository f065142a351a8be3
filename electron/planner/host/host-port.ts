// A planner at the end of a message port: in the desktop's utility process, in the thread behind the page.
import type { PlannerEvent } from '../../../core/api.ts';
import { fail } from '../../../core/result.ts';
import type { Answer } from './answer-message.ts';
import { answerMessage } from './answer-message.ts';
import { createPlanner } from '../planner.ts';
import type { HostServices } from '../workspace.ts';

/** The host's end of a port. */
export interface Port {
  readonly post: (message: HostMessage) => void;
  readonly onMessage: (listener: (message: unknown) => void) => void;
}

/** What the other end may send. */
export type HostRequest =
  { readonly id: number; readonly call: string; readonly input: unknown } | { readonly close: true };

/** What the host sends. */
export type HostMessage =
  | { readonly id: number; readonly result: Answer }
  | { readonly event: PlannerEvent }
  | { readonly opened: Answer }
  | { readonly closed: true };

// Answers that time turns are looked for once a minute.
const TICK = 60_000;

/** Joins a planner to a port. `pages` is the folder of the rules' pages; `startsInDemo` opens the demo first. */
export function hostPlanner(
  port: Port,
  services: Omit<HostServices, 'onEvent'>,
  { pages, startsInDemo }: { readonly pages: string; readonly startsInDemo: boolean },
): void {
  const planner = createPlanner(
    {
      ...services,
      onEvent: (event) => {
        port.post({ event });
      },
    },
    pages,
  );
  const { api } = planner;
  const isOpen: Promise<Answer> = startsInDemo ? api['demo:open']({}) : api['posts:refresh']({});
  void isOpen
    .catch((error: unknown): Answer => fail({ code: 'program-fault', data: { reason: reasonOf(error) } }))
    .then((opened) => {
      port.post({ opened });
    });
  // A fault while nobody asked for anything shows again, and is told, at the next call.
  const keepFresh = () => void api['posts:refresh']({}).catch(() => undefined);
  const timer = services.clockStands === true ? undefined : setInterval(keepFresh, TICK);
  let isClosing = false;
  port.onMessage((message) => {
    const request = requestIn(message);
    if (request === undefined || isClosing) return;
    if ('close' in request) {
      isClosing = true;
      clearInterval(timer);
      void api['job:cancel']({})
        .then(() => planner.idle())
        .then(() => {
          planner.close();
          port.post({ closed: true });
        });
      return;
    }
    const { id, call, input } = request;
    // What is asked while the workspace is still being opened waits until it is.
    void isOpen
      .catch(() => undefined)
      .then(() => answerMessage(api, call, input))
      .then((result) => {
        port.post({ id, result });
      });
  });
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function requestIn(message: unknown): HostRequest | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { id, call, input, close } = message as Readonly<Record<string, unknown>>;
  if (close === true) return { close };
  return typeof id === 'number' && typeof call === 'string' ? { id, call, input } : undefined;
}
