import { describe, expect, it } from 'vitest';
import { applicationRules, retired, rules } from '../../core/rules/registry.ts';
import { definesRule, filesBelow, textOf } from './tree.ts';

const sections = {
  en: ['Why', 'Passes', 'Fails', 'What to do'],
  zh: ['为什么', '可以这样', '不可以这样', '怎么办'],
} as const;

const idsOf = (list: readonly { readonly meta: { readonly id: string } }[]) => list.map((rule) => rule.meta.id);
const ids = [...idsOf(rules), ...idsOf(applicationRules)].sort();
const kindOf = { rule: 'core/rules/', test: 'test/core/rules/', page: 'docs/rules/' };

function namesIn(folder: string, ending: string): readonly string[] {
  return filesBelow(folder.slice(0, -1))
    .filter((path) => path.endsWith(ending))
    .map((path) => path.slice(folder.length, -ending.length))
    .filter((name) => !name.includes('/'));
}

/** The files that define a rule; what else lies in core/rules is the engine. */
const ruleFiles = namesIn(kindOf.rule, '.ts').filter((name) => definesRule(textOf(`${kindOf.rule}${name}.ts`)));

const sectionsOf = (path: string) => [...textOf(path).matchAll(/^## (.+)$/gm)].map((match) => match[1]?.trim());

describe('a rule is code, test and page', () => {
  it.each([
    ['posts', idsOf(rules)],
    ['applications', idsOf(applicationRules)],
  ])('the registry lists the rules over %s sorted', (_, list) => {
    expect(list.length).toBeGreaterThan(0);
    expect(list).toEqual([...list].sort());
  });

  it('no id is there twice, and none comes back that was given up', () => {
    const all = [...ids, ...retired];
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
  });

  it('every file that defines a rule is in the registry, and the other way round', () => {
    expect([...ruleFiles].sort()).toEqual(ids);
  });

  it('every rule lies in the file of its name', () => {
    expect(ruleFiles.filter((name) => !textOf(`${kindOf.rule}${name}.ts`).includes(`id: '${name}'`))).toEqual([]);
  });

  it('every rule has a test', () => {
    const tests = namesIn(kindOf.test, '.test.ts');
    expect(ids.filter((id) => !tests.includes(id))).toEqual([]);
  });

  it('every test beside them belongs to a file of core/rules', () => {
    const files = namesIn(kindOf.rule, '.ts');
    expect(namesIn(kindOf.test, '.test.ts').filter((name) => !files.includes(name))).toEqual([]);
  });

  it.each(['en', 'zh'] as const)('every rule has a page in %s, and every page a rule', (language) => {
    expect([...namesIn(kindOf.page, `.${language}.md`)].sort()).toEqual(ids);
  });

  it.each(['en', 'zh'] as const)('every page in %s has its four sections in order', (language) => {
    const wanted: readonly string[] = sections[language];
    const wrong = namesIn(kindOf.page, `.${language}.md`).filter((id) => {
      const found = sectionsOf(`${kindOf.page}${id}.${language}.md`).filter((name) => name && wanted.includes(name));
      return found.join() !== wanted.join();
    });
    expect(wrong).toEqual([]);
  });
});
