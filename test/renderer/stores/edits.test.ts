import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NOTHING_MENDED, editAt, redone, undone, written } from '../../../renderer/stores/edits.ts';

const edit = fc.record({
  row: fc.integer({ min: 1, max: 3 }),
  column: fc.constantFrom('A', 'B'),
  text: fc.constantFrom('', '原文', '甲', '乙'),
  was: fc.constant('原文'),
});

it('every step leads back to what was there, and forth again', () => {
  fc.assert(
    fc.property(fc.array(edit), (edits) => {
      const steps = [NOTHING_MENDED];
      for (const one of edits) steps.push(written(steps.at(-1) ?? NOTHING_MENDED, one));
      const real = steps.filter((step, at) => step !== steps[at - 1]);
      let now = steps.at(-1) ?? NOTHING_MENDED;
      for (const before of real.slice(0, -1).reverse()) {
        now = undone(now);
        expect(now.now).toEqual(before.now);
      }
      expect(undone(now)).toEqual(now);
      for (const after of real.slice(1)) {
        now = redone(now);
        expect(now.now).toEqual(after.now);
      }
      expect(redone(now)).toEqual(now);
    }),
  );
});

it('a cell holds what was written last, and nothing where that is what the file says', () => {
  fc.assert(
    fc.property(fc.array(edit), (edits) => {
      const mended = edits.reduce(written, NOTHING_MENDED);
      const last = new Map(edits.map((one) => [`${one.row}${one.column}`, one]));
      for (const { row, column, text, was } of last.values()) {
        expect(editAt(mended, row, column)?.text).toBe(text === was ? undefined : text);
      }
    }),
  );
});
