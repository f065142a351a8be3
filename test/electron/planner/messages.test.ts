import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { callInputs } from '../../../core/api/inputs.ts';
import { answerMessage } from '../../../electron/planner/host/answer-message.ts';
import { sitDownAtSample } from './window.ts';

const seat = await sitDownAtSample();
afterAll(() => {
  seat.close();
});

describe('messages from another process', () => {
  // What nothing in a call's schema takes.
  const strange = fc.oneof(
    fc.constantFrom(undefined, null, 7, 'text', [], { __proto__: null, extra: 1 }),
    fc
      .dictionary(fc.constantFrom('id', 'query', 'file', 'changes', 'extra'), fc.anything(), { minKeys: 1 })
      .map((fields) => ({ ...fields, unknown: true })),
  );

  it.each(Object.keys(callInputs))('%s refuses what is malformed and writes nothing', async (name) => {
    const before = await seat.written();
    await fc.assert(
      fc.asyncProperty(strange, async (input) => {
        const answer = await answerMessage(seat.api, name, input);
        expect(!answer.ok && answer.error.code).toBe('input-refused');
      }),
      { numRuns: 40 },
    );
    expect(await seat.written()).toBe(before);
  });

  it.each([undefined, null, 'posts:steal', '__proto__', 'constructor', 3, {}, Object.create(null)])(
    'there is no call %o',
    async (name: unknown) => {
      const answer = await answerMessage(seat.api, name, {});
      expect(!answer.ok && answer.error.code).toBe('input-refused');
    },
  );
});
