// What the calls about hand-over packages and plans give: what is in one, held against the workspace.
import type { Standing } from '../plan/compare-plans.ts';
import type { PlanList } from '../plan/plan-objects.ts';
import type { ImportCounts } from './sheets.ts';

/** A field that differs, by its key in plan.json, with its value on both sides; undefined where a side has none. */
export interface DifferingField {
  readonly key: string;
  readonly ours?: unknown;
  readonly theirs?: unknown;
}

/** An object of a file that is not here as it is there. `fields` are those that differ, none for one that is new. */
export interface ComparedObject {
  readonly list: PlanList;
  readonly id: string;
  /** How a person knows it: a name, a nickname, a host, the beginning of a text. */
  readonly name: string;
  /** Whose it is and when, where that helps. */
  readonly about?: string;
  readonly standing: Exclude<Standing, 'same'>;
  readonly fields: readonly DifferingField[];
}

/** A plan.json or a package held against the workspace, before anything is taken. */
export interface Comparison {
  readonly file: string;
  /** Who wrote it and when, as far as a package says. */
  readonly made?: { readonly operator: string; readonly createdAt: string };
  readonly objects: readonly ComparedObject[];
  readonly same: number;
  /** Files of posts that the package holds and the workspace lacks. */
  readonly media: { readonly files: number; readonly bytes: number };
  /** Of what was seen: where file or workspace have changed since, nothing is taken. */
  readonly seen: string;
  /** What every id means that a field may name. */
  readonly names: Readonly<Record<string, string>>;
}

/** What somebody decided about an object that differs: whole, or key by key. */
export interface Choice {
  readonly list: PlanList;
  readonly id: string;
  readonly take: 'ours' | 'theirs' | readonly string[];
}

/** What came of taking a file; not taken where it or the workspace is not what was seen. */
export type Merged = { readonly taken: false } | ({ readonly taken: true; readonly media: number } & ImportCounts);

/** A package that was written. `missing` counts the files that posts name and the workspace does not hold whole. */
export interface WrittenPackage {
  readonly file: string;
  readonly bytes: number;
  readonly posts: number;
  readonly media: number;
  readonly missing: number;
}
