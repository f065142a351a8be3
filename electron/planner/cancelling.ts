/** Thrown through work that a person stopped; the planner makes a refusal of it. */
export class Cancelled extends Error {}

/** Whether the work under way was stopped. */
export interface Cancelling {
  /** True from the moment on at which somebody asks for it, until the work is over. */
  asked: boolean;
}

/** Throws {@link Cancelled} where somebody has asked for it. */
export function stopIfAsked({ asked }: Cancelling): void {
  if (asked) throw new Cancelled();
}
