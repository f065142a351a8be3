// What this workspace knows of how its objects came to be: what came in with files, and what they were before.
import type { Base } from '../../../core/plan/package.ts';
import { type PlanObject, formDigest, objectKey, objectsByKey } from '../../../core/plan/plan-objects.ts';
import { commandBySeq } from '../../../db/commands.ts';
import type { ReadableDb } from '../../../db/handle.ts';
import { lastOfKind, seqsOfKind } from '../../../db/imports.ts';
import { pastSteps } from './past-steps.ts';
import { sha256 } from '../sha256.ts';

/** The kind of command by which a package is taken, and that by which a plan.json is. */
export const PACKAGE_IMPORT = 'package:import';
export const PLAN_IMPORT = 'plan:import';

/** The kind under which the log keeps where versions of objects come from, beside what a package brought. */
const ORIGINS = 'package:origins';

/** Where the version `of` of an object comes from: the version `sha256`. `isMixed` where part of it is from here. */
export type Origin = Base & { readonly of: string; readonly isMixed?: true };

export interface PastVersions {
  /** Whether the object came in with a file as it is here now. */
  readonly isUntouched: (ours: PlanObject) => boolean;
  /** Whether the object was ever here what this one is. */
  readonly was: (theirs: PlanObject) => boolean;
  /** For each object that is not as somebody else sent it: the digest of what they sent. */
  readonly bases: (objects: readonly PlanObject[]) => Base[];
}

const digestOf = ({ form }: PlanObject): string => formDigest(form, sha256);

/** Reads the log as far as it is asked. */
export function pastVersions(db: ReadableDb): PastVersions {
  const packed = lastOfKind(db, PACKAGE_IMPORT);
  const planned = lastOfKind(db, PLAN_IMPORT);
  const origins = keptOrigins(db);
  const originOf = (object: PlanObject, digest: string) => origins.get(versionKey(object, digest));
  /** The digest of an object as it last came in. */
  const lastIn = (object: PlanObject): string | undefined => {
    const [seq, planSeq] = [packed.get(object.id) ?? 0, planned.get(object.id) ?? 0];
    if (seq === 0 && planSeq === 0) return undefined;
    const forms = formsOf(db, object);
    const plan = planSeq > seq ? forms.find((step) => step.seq === planSeq) : undefined;
    // A plan.json that changes what is here was edited as text: that is work of our own.
    const isFirst = plan !== undefined && plan.before === undefined;
    const then = isFirst ? plan.after : forms.find((step) => step.seq === seq)?.after;
    return then && digestOf(then);
  };
  return {
    isUntouched: (ours) => {
      const then = lastIn(ours);
      return then !== undefined && then === digestOf(ours) && originOf(ours, then)?.isMixed !== true;
    },
    was: (theirs) => {
      const digest = digestOf(theirs);
      return formsOf(db, theirs).some(({ before, after }) =>
        [before, after].some((then) => then !== undefined && digestOf(then) === digest),
      );
    },
    bases: (objects) =>
      objects.flatMap((object): Base[] => {
        const { list, id } = object;
        const now = digestOf(object);
        const then = lastIn(object);
        const origin = originOf(object, then ?? now);
        if (then === undefined || then === now || origin?.isMixed === true) {
          return origin === undefined ? [] : [{ list, id, sha256: origin.sha256 }];
        }
        return [{ list, id, sha256: then }];
      }),
  };
}

/** What each change made of an object, the last one first; another object of its id is none of it. */
function formsOf(db: ReadableDb, object: PlanObject) {
  const key = objectKey(object);
  return pastSteps(db, object.id).map(({ seq, before, after }) => ({
    seq,
    before: objectsByKey(before).get(key),
    after: objectsByKey(after).get(key),
  }));
}

const versionKey = (object: Pick<PlanObject, 'list' | 'id'>, digest: string): string =>
  `${objectKey(object)}\u0000${digest}`;

/** What is known of where versions come from; the latest word counts. */
function keptOrigins(db: ReadableDb): ReadonlyMap<string, Origin> {
  const known = new Map<string, Origin>();
  for (const seq of seqsOfKind(db, ORIGINS).reverse()) {
    const { origins } = commandBySeq(db, seq)?.after as { readonly origins: readonly Origin[] };
    for (const origin of origins) known.set(versionKey(origin, origin.of), origin);
  }
  return known;
}

/** Where the versions of a package come from, as its manifest says. */
export const originsOf = (bases: readonly Base[], objects: ReadonlyMap<string, PlanObject>): Origin[] =>
  bases.flatMap((base): Origin[] => {
    const object = objects.get(objectKey(base));
    return object === undefined ? [] : [{ ...base, of: digestOf(object) }];
  });

/** Where an object comes from that is made of both sides: whoever sent theirs has to find it again. */
export const mixedOrigin = (mixed: PlanObject, theirs: PlanObject): Origin => ({
  list: theirs.list,
  id: theirs.id,
  sha256: digestOf(theirs),
  of: digestOf(mixed),
  isMixed: true,
});

/** What the log keeps of origins; it is no change and cannot be undone. */
export const originsCommand = (origins: readonly Origin[]) => ({ kind: ORIGINS, before: {}, after: { origins } });
