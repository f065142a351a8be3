import { ruleMetas } from '../../../core/rules/registry.ts';
import { addressOf, usePlace } from '../../place.ts';
import { useLanguage } from '../../words/say.ts';
import { type Block, readStretches } from './read-page.ts';

/** Blocks of a rule's page. */
export function PageText({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <div className="page-text">
      {blocks.map((block, index) => (
        <BlockOf key={index} block={block} />
      ))}
    </div>
  );
}

function BlockOf({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return (
        <h3>
          <Line text={block.text} />
        </h3>
      );
    case 'paragraph':
      return (
        <p>
          <Line text={block.text} />
        </p>
      );
    case 'code':
      return <pre>{block.text}</pre>;
    case 'list': {
      const items = block.items.map((item, index) => (
        <li key={index}>
          <Line text={item} />
        </li>
      ));
      return block.isOrdered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table':
      return (
        <table>
          <thead>
            <tr>
              {block.head.map((cell, index) => (
                <th key={index} scope="col">
                  <Line text={cell} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((cells, row) => (
              <tr key={row}>
                {cells.map((cell, index) => (
                  <td key={index}>
                    <Line text={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}

function Line({ text }: { readonly text: string }) {
  return readStretches(text).map((stretch, index) => {
    if (stretch.kind === 'text') return stretch.text;
    if (stretch.kind === 'code') return <Code key={index} text={stretch.text} />;
    const id = stretch.target.replace(/\.(?:zh|en)\.md$/, '');
    return ruleMetas.has(id) ? <RuleLink key={index} id={id} /> : stretch.text;
  });
}

/** A stretch of code; the id of a rule leads to it. */
function Code({ text }: { readonly text: string }) {
  return ruleMetas.has(text) ? <RuleLink id={text} /> : <code className="own-text">{text}</code>;
}

/** A rule by its name. Its list goes on showing what it showed. */
function RuleLink({ id }: { readonly id: string }) {
  const language = useLanguage();
  const { chosen } = usePlace();
  return <a href={addressOf('rules', { ...chosen, part: undefined, rule: id })}>{ruleMetas.get(id)?.name[language]}</a>;
}
