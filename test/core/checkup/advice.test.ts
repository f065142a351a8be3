import { describe, expect, it } from 'vitest';
import { adviceOn } from '../../../core/checkup/advice.ts';
import { RESTING_ON } from '../../../core/checkup/unknowns.ts';
import { ruleMetas, rules } from '../../../core/rules/registry.ts';

describe('advice', () => {
  it.each(rules.map(({ meta }) => meta.id))('there is some on %s, in both languages', (id) => {
    const { zh, en } = adviceOn(id);
    expect(zh).toMatch(/\p{Script=Han}.*。$/u);
    expect(en).toMatch(/^[A-Z].*\.$/);
  });

  it('is for people who have the sheet and no plan.json', () => {
    for (const { meta } of rules) {
      const { zh, en } = adviceOn(meta.id);
      expect(`${zh}${en}`).not.toMatch(/plan\.json|severity|`/);
      // Nothing that a spreadsheet would run.
      expect(zh).not.toMatch(/^[=+\-@]/);
      expect(en).not.toMatch(/^[=+\-@]/);
    }
  });
});

it('names rules that there are where it says what is unknown', () => {
  for (const table of Object.values(RESTING_ON)) {
    for (const rule of Object.keys(table)) expect(ruleMetas.has(rule) ? '' : rule).toBe('');
  }
});
