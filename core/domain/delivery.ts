import { z } from 'zod';
import { digestSchema } from './digest.ts';
import { type Instant, instantSchema } from './instant.ts';
import { label } from './text.ts';

/**
 * What became of a post in Weibo's back office. `textHash` is the SHA-256 of the text that was put there and `scheduledAt` the
 * time at which it goes out from there, `by` who did it, and `screenshot` what its picture is called.
 */
export const deliverySchema = z.strictObject({
  state: z.enum(['unscheduled', 'scheduled', 'published', 'withdrawn'], { error: 'choice' }).default('unscheduled'),
  link: z.string().exactOptional(),
  publishedAt: instantSchema.exactOptional(),
  textHash: digestSchema.exactOptional(),
  scheduledAt: instantSchema.exactOptional(),
  by: label.exactOptional(),
  screenshot: label.exactOptional(),
});

export type Delivery = Readonly<z.infer<typeof deliverySchema>>;

/** What somebody says became of a post. */
export interface ToldDelivery extends Pick<Delivery, 'state' | 'by' | 'screenshot'> {
  readonly link?: string | undefined;
  readonly publishedAt?: Instant | undefined;
}

/** What was put into the back office: the digest of the text, and when it goes out from there; absent where nobody knows it. */
export interface PutThere {
  readonly textHash?: string | undefined;
  readonly scheduledAt?: Instant | undefined;
}

/** Whether the back office sends a post at another time than it has here. */
export const isMoved = ({ delivery, scheduledAt }: MovedPost): boolean =>
  delivery.state === 'scheduled' && delivery.scheduledAt !== undefined && delivery.scheduledAt !== scheduledAt;

interface MovedPost {
  readonly delivery: Delivery;
  readonly scheduledAt?: Instant | undefined;
}

/** The delivery after what was told. */
export function delivered(before: Delivery, told: ToldDelivery, put: PutThere): Delivery {
  const { state } = told;
  if (state === 'unscheduled') return { state };
  // What was taken down stood somewhere.
  const stood: Partial<Delivery> = state === 'withdrawn' ? before : {};
  const given = told.link?.trim() ?? '';
  const link = state === 'scheduled' || given === '' ? stood.link : given;
  const publishedAt = state === 'scheduled' ? undefined : (told.publishedAt ?? stood.publishedAt);
  const hash = state === 'withdrawn' ? stood.textHash : put.textHash;
  // What is out went out when it did; from when it waited is known from before.
  const scheduledAt = state === 'scheduled' ? put.scheduledAt : before.scheduledAt;
  const by = told.by ?? before.by;
  const screenshot = told.screenshot ?? before.screenshot;
  return {
    state,
    ...(link !== undefined && { link }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(hash !== undefined && { textHash: hash }),
    ...(scheduledAt !== undefined && { scheduledAt }),
    ...(by !== undefined && { by }),
    ...(screenshot !== undefined && { screenshot }),
  };
}
