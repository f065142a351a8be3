import { CATEGORIES, type Category, categoriesOf } from '../../../core/facts/categories.ts';
import { wordsIn } from '../../keeping/reading.ts';
import { useLabelled } from '../../keeping/use-labelled.ts';
import type { Kept } from '../../keeping/use-kept.ts';
import { TextField } from '../../parts/text-field.tsx';
import { useLanguage, useSay } from '../../words/say.ts';
import { CLIENT } from './client-words.ts';

const PATH = 'categories';

const knownAs = (word: string): Category | undefined => categoriesOf([word])[0];

const trimmed = (word: string): string => word.trim();

interface CategoriesProps {
  readonly kept: Kept;
  /** What holds where none is chosen. */
  readonly none: string;
}

/** The trades of a client or a campaign: those that advertising law asks something of, to be ticked, and any others in words. */
export function Categories({ kept, none }: CategoriesProps) {
  const say = useSay(CLIENT);
  const language = useLanguage();
  const labelled = useLabelled();
  const value = kept.valueAt(PATH);
  const words = Array.isArray(value) ? value.filter((word) => typeof word === 'string') : [];
  const others = words.filter((word) => knownAs(word) === undefined);
  const ticked = CATEGORIES.filter(({ id }) => words.some((word) => knownAs(word)?.id === id));
  const tick = ({ id }: Category, isTicked: boolean) => {
    const next = isTicked ? [...words, id] : words.filter((word) => knownAs(word)?.id !== id);
    kept.type(PATH, others.join('\n'), next);
    kept.leave();
  };
  return (
    <div className="wide stack">
      <details className="fold categories">
        <summary>
          <span>{say('knownCategories')}</span>
          <span className="second">
            {ticked.length === 0 ? none : ticked.map(({ name }) => name[language]).join(say('comma'))}
          </span>
        </summary>
        <div className="known" role="group" aria-label={say('knownCategories')}>
          {CATEGORIES.map((category) => (
            <label key={category.id} className="check">
              <input
                type="checkbox"
                checked={ticked.includes(category)}
                onChange={(event) => {
                  tick(category, event.target.checked);
                }}
              />
              <span>
                {category.name[language]} <DutyOf category={category} />
              </span>
            </label>
          ))}
        </div>
      </details>
      <TextField
        label={say('categories')}
        name={PATH}
        hint={say('categoriesHint')}
        rows={1}
        value={kept.typedAt(PATH) ?? others.join('\n')}
        wrong={labelled(say('categories'), kept.wrongAt(PATH))}
        onChange={(text) => {
          const known = words.filter((word) => knownAs(word) !== undefined);
          kept.type(PATH, text, [...known, ...wordsIn(text, others, trimmed)]);
        }}
        onLeave={kept.leave}
      />
    </div>
  );
}

/** What advertising law asks of a trade, in a few words. */
function DutyOf({ category: { banned, approval, sentences } }: { readonly category: Category }) {
  const say = useSay(CLIENT);
  const duties = [
    ...(banned === undefined ? [] : [say('mayNotAdvertise')]),
    ...(approval === undefined ? [] : [say('needsApproval')]),
    ...(sentences.length === 0 ? [] : [say('needsSentence')]),
  ];
  return <span className="third small">{duties.join(say('comma'))}</span>;
}
