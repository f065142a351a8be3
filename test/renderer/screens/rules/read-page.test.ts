import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleMetas } from '../../../../core/rules/registry.ts';
import { type Block, type Stretch, readPage, readStretches } from '../../../../renderer/screens/rules/read-page.ts';

const PAGES = 'docs/rules';

const textsIn = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'list':
      return block.items;
    case 'table':
      return [...block.head, ...block.rows.flat()];
    default:
      return [block.text];
  }
};

describe('a page', () => {
  it('is read block by block, wherever its lines break', () => {
    const page = [
      '# some-rule',
      '',
      'One paragraph',
      'over two lines.',
      '',
      '## Why',
      '- first,',
      '  going on',
      '- second',
      '',
      '1. one',
      '2. two',
      '',
      '| a | b |',
      '| - | - |',
      '| 1 | `x` |',
      '',
      '```',
      '- no list',
      '',
      '```',
      '一行到这里断开，',
      '又接着说。',
    ];
    for (const end of ['\n', '\r\n']) {
      expect(readPage(page.join(end))).toEqual([
        { kind: 'paragraph', text: 'One paragraph over two lines.' },
        { kind: 'heading', text: 'Why' },
        { kind: 'list', isOrdered: false, items: ['first, going on', 'second'] },
        { kind: 'list', isOrdered: true, items: ['one', 'two'] },
        { kind: 'table', head: ['a', 'b'], rows: [['1', '`x`']] },
        { kind: 'code', text: '- no list\n' },
        { kind: 'paragraph', text: '一行到这里断开，又接着说。' },
      ]);
    }
  });

  it.each<readonly [why: string, text: string, stretches: readonly Stretch[]]>([
    ['plain', 'as it is', [{ kind: 'text', text: 'as it is' }]],
    ['nothing', '', []],
    [
      'code and a link',
      'set `limit`, see [text-length](text-length.en.md).',
      [
        { kind: 'text', text: 'set ' },
        { kind: 'code', text: 'limit' },
        { kind: 'text', text: ', see ' },
        { kind: 'link', text: 'text-length', target: 'text-length.en.md' },
        { kind: 'text', text: '.' },
      ],
    ],
    ['a backtick alone, brackets alone', 'a ` b [c] (d)', [{ kind: 'text', text: 'a ` b [c] (d)' }]],
    ['markup of the page is text', '<b onclick="x">', [{ kind: 'text', text: '<b onclick="x">' }]],
  ])('has stretches: %s', (_why, text, stretches) => {
    expect(readStretches(text)).toEqual(stretches);
  });

  it.each(readdirSync(PAGES))(
    '%s is read whole: no mark of its markup is left over, its links lead to rules',
    (name) => {
      const blocks = readPage(readFileSync(`${PAGES}/${name}`, 'utf8'));
      expect(blocks[0]?.kind).toBe('paragraph');
      expect(blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(4);
      const stretches = blocks.flatMap(textsIn).flatMap(readStretches);
      for (const stretch of stretches) {
        if (stretch.kind === 'text') expect(stretch.text).not.toMatch(/`|^#+ |\*\*|\]\(|^\s*[-*] /);
        if (stretch.kind === 'link') expect(ruleMetas.has(stretch.target.replace(/\.(?:zh|en)\.md$/, ''))).toBe(true);
      }
    },
  );
});
