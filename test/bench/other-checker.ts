// P7: all rules of the product against another checker of texts, textlint with prh, which looks only for the same words.
import { writeFileSync } from 'node:fs';
import { type TextlintKernelOptions, TextlintKernel } from '@textlint/kernel';
import textPlugin from '@textlint/textlint-plugin-text';
import prh from 'textlint-rule-prh';
import { WORD_GROUPS } from '../../core/facts/word-groups.ts';
import { createContext } from '../../core/rules/context/rule-context.ts';
import { runRules } from '../../core/rules/judging/run-rules.ts';
import { NOW, posts, workspaceState } from './data.ts';
import { desk } from './desk.ts';
import { type Figure, ms } from './figure.ts';
import { inTurns, median, ratioOf, timed } from './measure.ts';

// Node hands out all that a CommonJS module exports, while its types name what is under `default`.
const { default: plainText } = textPlugin as unknown as { readonly default: typeof textPlugin };

const POSTS = 10_000;
/** Checked one by one; the whole would take minutes. */
const SINGLE = 200;

/** Measures P7: a row with all posts as one document, and one with a document for each. */
export async function otherChecker(): Promise<Figure[]> {
  const own = desk('words');
  try {
    const words = [...new Set(Object.values(WORD_GROUPS).flat())];
    writeFileSync(own.path('words.yml'), dictionary(words));
    const kernel = new TextlintKernel();
    const options: TextlintKernelOptions = {
      ext: '.txt',
      plugins: [{ pluginId: 'text', plugin: plainText }],
      rules: [{ ruleId: 'prh', rule: prh.default, options: { rulePaths: [own.path('words.yml')] } }],
    };
    const all = posts(0, POSTS, POSTS);
    const context = createContext(workspaceState(), NOW);
    const items = all.map((post) => ({ post, handedOver: false }));
    const document = all.map(({ text }) => text).join('\n\n');
    const product = () => timed(() => runRules(items, [], context));
    const other = (texts: readonly string[]) => () =>
      timed(async () => {
        for (const text of texts) await kernel.lintText(text, options);
      });
    const whole = await inTurns(3, { floor: product, product: other([document]), warmUp: 1 });
    const single = await inTurns(3, {
      floor: product,
      product: async () => {
        const time = await other(all.slice(0, SINGLE).map(({ text }) => text))();
        return (time * POSTS) / SINGLE;
      },
      warmUp: 1,
    });
    const row = (what: string, runs: typeof whole, goal: number): Figure => {
      const { of, from, to } = ratioOf(runs);
      return {
        id: 'P7',
        what,
        floor: `${ms(median(runs.product))} (textlint)`,
        product: ms(median(runs.floor)),
        ratio: `${of.toFixed(0)} × faster (${from.toFixed(0)}–${to.toFixed(0)})`,
        goal: `≥ ${goal} ×`,
        met: of >= goal,
      };
    };
    return [
      row(
        `all rules on 10,000 posts, against textlint + prh with the same ${words.length} words, one document`,
        whole,
        10,
      ),
      row(`the same against a document for each post (${SINGLE} checked, times ${POSTS / SINGLE})`, single, 200),
    ];
  } finally {
    await own.clear();
  }
}

/** The words as prh takes them: each is to become something else, so that every occurrence is told. */
const dictionary = (words: readonly string[]): string =>
  `version: 1\nrules:\n${words.map((word) => `  - expected: "※"\n    pattern: ${JSON.stringify(word)}\n`).join('')}`;
