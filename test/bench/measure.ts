/** Runs that were taken one after the other, in milliseconds, floor and product in turns. */
export interface Runs {
  readonly floor: readonly number[];
  readonly product: readonly number[];
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** The number that 95 of a hundred do not exceed. */
export function most(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}

/** How long some work takes, in milliseconds; the work's own result is dropped. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

type Measured = () => Promise<number>;

/** Takes turns between a floor and its product, so that a busy machine is busy for both; the first turns only warm up. */
export async function inTurns(
  turns: number,
  { floor, product, warmUp = 2 }: { readonly floor: Measured; readonly product: Measured; readonly warmUp?: number },
): Promise<Runs> {
  const taken = { floor: new Array<number>(), product: new Array<number>() };
  for (let turn = -warmUp; turn < turns; turn++) {
    globalThis.gc?.();
    const bare = await floor();
    globalThis.gc?.();
    const whole = await product();
    if (turn < 0) continue;
    taken.floor.push(bare);
    taken.product.push(whole);
  }
  return taken;
}

/** How often one figure is in another: of the medians, and the least and greatest of single turns. */
export interface Ratio {
  readonly of: number;
  readonly from: number;
  readonly to: number;
}

/** The product's figure by the floor's. */
export function ratioOf({ floor, product }: Runs): Ratio {
  const single = product.map((whole, turn) => whole / (floor[turn] ?? Number.NaN));
  return { of: median(product) / median(floor), from: Math.min(...single), to: Math.max(...single) };
}
