// The near end of a planner that runs elsewhere: numbers what is asked and hands each answer to whoever asked.
import type { CallInput, CallName, CallOutput, PlannerEvent } from '../../../core/api.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import { type Result, fail } from '../../../core/result.ts';
import type { Answer } from './answer-message.ts';
import type { HostMessage, HostRequest } from './host-port.ts';

/** A planner that is asked from another thread or process. */
export interface DistantPlanner {
  /** Asks under a name that may come from anywhere; the planner reads name and input before it believes them. */
  readonly call: (name: string, input: unknown) => Promise<Answer>;
  /** Asks one of the calls of the contract. */
  readonly ask: <K extends CallName>(name: K, input: CallInput<K>) => Promise<Result<CallOutput<K>, PlannerError>>;
  /** Hears every event until the function that it gives is called. */
  readonly onEvent: (listener: (event: PlannerEvent) => void) => () => void;
  /** Cancels what can be cancelled, ends the rest, closes the workspace, and ends where the planner ran. */
  readonly close: () => Promise<void>;
}

/** The near end of one port. */
export interface HostLink {
  readonly call: DistantPlanner['call'];
  /** What came of opening the workspace, before anything was asked. */
  readonly opened: Promise<Answer>;
  /** Resolves when the workspace is closed, or at once where the planner has ended already. */
  readonly close: () => Promise<void>;
  /** Takes in what the planner sent. */
  readonly heard: (message: HostMessage) => void;
  /** The planner is gone: whoever waits, and whoever asks from now on, is told. */
  readonly ended: (reason: string) => void;
}

/** Joins the near end of a port whose far end is `hostPlanner`. */
export function linkHost(send: (request: HostRequest) => void, onEvent: (event: PlannerEvent) => void): HostLink {
  const waiting = new Map<number, (answer: Answer) => void>();
  let count = 0;
  let over: string | undefined;
  let closed: (() => void) | undefined;
  let opened: (answer: Answer) => void = () => undefined;
  const isOpen = new Promise<Answer>((resolve) => {
    opened = resolve;
  });
  return {
    opened: isOpen,
    call: (name, input) =>
      new Promise((resolve) => {
        if (over !== undefined) {
          resolve(fail({ code: 'program-fault', data: { reason: over } }));
          return;
        }
        const id = count++;
        waiting.set(id, resolve);
        send({ id, call: name, input });
      }),
    close: () =>
      new Promise((resolve) => {
        closed = resolve;
        if (over === undefined) send({ close: true });
        else resolve();
      }),
    heard: (message) => {
      if ('event' in message) onEvent(message.event);
      else if ('opened' in message) opened(message.opened);
      else if ('closed' in message) closed?.();
      else {
        waiting.get(message.id)?.(message.result);
        waiting.delete(message.id);
      }
    },
    ended: (reason) => {
      if (over !== undefined) return;
      over = reason;
      const fault = fail({ code: 'program-fault', data: { reason } } as const);
      opened(fault);
      for (const answer of waiting.values()) answer(fault);
      waiting.clear();
      closed?.();
    },
  };
}

/** The typed way to ask: a planner answers each call with the output of that call. */
export const askThrough =
  (call: DistantPlanner['call']): DistantPlanner['ask'] =>
  <K extends CallName>(name: K, input: CallInput<K>) =>
    call(name, input);
