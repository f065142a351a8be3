// How walks type into records on the page, and what the planner then holds.
import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { Ledger } from '../../core/api/records.ts';
import type { serve } from '../electron/headless/serve/served.ts';

type Served = Awaited<ReturnType<typeof serve>>;

/** The ledger as the planner has it. */
export async function ledgerOf({ planner }: Served): Promise<Ledger> {
  const read = await planner.call('ledger:read', {});
  if (!read.ok) throw new Error(read.error.code);
  return read.value as Ledger;
}

/** Waits until something is as expected. */
export const soon = <T>(read: () => T) => expect.poll(read, { timeout: 15_000 });

/** Waits until the ledger holds what is expected. */
export const stored = (served: Served, pick: (ledger: Ledger) => unknown) =>
  soon(async () => pick(await ledgerOf(served)));

/** Goes to an address of the page, such as `#/clients?account=a1`. */
export const goTo = (page: Page, address: string) => page.evaluate(`window.location.hash = '${address}'`);

/** A property of the element that has the focus. */
export const focused = (page: Page, what: string) => page.evaluate(`document.activeElement?.${what}`);

/** The part of a record in which the focus is. */
export const focusedPart = (page: Page) => focused(page, "closest('[data-part]')?.getAttribute('data-part')");

/** Types into fields one after the other, as with the tab key. */
export async function fill(
  within: ReturnType<Page['getByRole']>,
  values: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [name, text] of Object.entries(values)) await within.locator(`[name="${name}"]`).fill(text);
  await within.locator(':focus').blur();
}
