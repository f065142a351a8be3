// A file that proves something: a licence, a filing, an answer of Weibo's, a client's word.
import { z } from 'zod';
import { mediaSchema } from './media.ts';
import { mediaTypeOf } from './media-type.ts';

/** What of an application's checklist a file may prove: the rules of its requirements, by id. */
export const EVIDENCE_FOR = [
  'application-account-verified',
  'application-icp-entity',
  'application-icp-form',
  'application-icp-recorded',
  'application-licence-recorded',
  'application-site-form',
  'application-site-reviewed',
] as const;

/** One file: its name, and what is known of its bytes. */
export const proofSchema = mediaSchema.pick({ name: true, bytes: true, type: true, sha256: true });

/** A file of an application, and the requirement that it proves; without one it proves something else, as Weibo's answer. */
export const evidenceFileSchema = proofSchema.extend({
  for: z.enum(EVIDENCE_FOR, { error: 'choice' }).exactOptional(),
});

export type Proof = Readonly<z.infer<typeof proofSchema>>;

export type EvidenceFile = Readonly<z.infer<typeof evidenceFileSchema>>;

/** The largest file that is taken in as evidence, in bytes. */
export const LARGEST_EVIDENCE = 20 * 1024 ** 2;

/** The media type of a PDF or a picture by its first bytes, whatever it is called; undefined for everything else. */
export function evidenceTypeOf(head: Uint8Array): string | undefined {
  if (String.fromCharCode(...head.subarray(0, 5)) === '%PDF-') return 'application/pdf';
  const type = mediaTypeOf(head, '');
  return type.startsWith('image/') ? type : undefined;
}

// The first is given to a name that has none of them.
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/avif': ['avif'],
  'image/gif': ['gif'],
  'image/heic': ['heic'],
  'image/heif': ['heif'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/webp': ['webp'],
};

/** A file's name without its ending, and an ending that its type bears out; empty where its type is unknown and it has none. */
export function nameParts({ name, type }: Pick<Proof, 'name' | 'type'>): {
  readonly stem: string;
  readonly ending: string;
} {
  const [, stem = name, written = ''] = /^(.+)\.([A-Za-z0-9]{1,8})$/.exec(name) ?? [];
  const known = type === undefined ? undefined : ENDINGS[type];
  if (known === undefined || known.includes(written.toLowerCase())) return { stem, ending: written.toLowerCase() };
  return { stem: name, ending: known[0] ?? '' };
}
