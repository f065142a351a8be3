// A rule's table is its documentation: what passes, what fails, and in every test's title why.
import { describe, expect, it } from 'vitest';
import { type Change, type Plain, firesOn, quotes } from './workbench.ts';

export interface PassingRow {
  readonly why: string;
  /** What differs from the workbench's post. */
  readonly post?: Plain;
  readonly change?: Change;
}

export interface FailingRow extends PassingRow {
  /** `message field`, and in 「」 the words that are named. */
  readonly finds: readonly string[];
}

/** One test a row for a rule over posts. */
export function postTable(rule: string, passes: readonly PassingRow[], fails: readonly FailingRow[]): void {
  describe(rule, () => {
    it.each(passes)('passes: $why', ({ post = {}, change }) => {
      expect(quotes(rule, post, change)).toEqual([]);
    });
    it.each(fails)('fails: $why', ({ post = {}, change, finds }) => {
      expect(quotes(rule, post, change)).toEqual(finds);
    });
  });
}

/** One test a row for a rule over applications; the application is `w-tea` unless the row's change makes another. */
export function applicationTable(
  rule: string,
  passes: readonly Omit<PassingRow, 'post'>[],
  fails: readonly Omit<FailingRow, 'post'>[],
): void {
  describe(rule, () => {
    it.each(passes)('passes: $why', ({ change }) => {
      expect(firesOn(rule, 'w-tea', change)).toEqual([]);
    });
    it.each(fails)('fails: $why', ({ change, finds }) => {
      expect(firesOn(rule, 'w-tea', change)).toEqual(finds);
    });
  });
}
