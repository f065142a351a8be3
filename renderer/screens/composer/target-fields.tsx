import type { FormProblem, TargetFields as Fields } from '../../../core/plan/post-form.ts';
import { Choice } from '../../parts/choice.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useSay } from '../../words/say.ts';
import { TARGETS } from '../../words/terms.ts';
import { WORDS } from './words.ts';

interface TargetFieldsProps {
  readonly target: Fields;
  readonly onChange: (target: Fields) => void;
  readonly wrongOf: (field: FormProblem['field'], label: string) => string | undefined;
}

const MINI = ['appId', 'path', 'originalId', 'query', 'link', 'linkCreatedOn', 'fallbackUrl'] as const;

/** Where a post leads, with the fields of its kind. */
export function TargetFields({ target, onChange, wrongOf }: TargetFieldsProps) {
  const say = useSay(WORDS);
  const kindOf = useSay(TARGETS);
  const fields =
    target.kind === 'mini-program' ? MINI : target.kind === 'web' || target.kind === 'taobao' ? (['url'] as const) : [];
  return (
    <>
      <Choice
        label={say('target')}
        value={target.kind}
        options={(['none', 'web', 'taobao', 'mini-program'] as const).map((kind) => ({
          value: kind,
          text: kindOf(kind),
        }))}
        onChange={(kind) => {
          onChange({ ...target, kind });
        }}
      />
      {fields.map((field) => (
        <TextField
          key={field}
          label={say(field)}
          value={target[field]}
          wrong={wrongOf(`target.${field}`, say(field))}
          wide={field === 'url'}
          onChange={(value) => {
            onChange({ ...target, [field]: value });
          }}
        />
      ))}
    </>
  );
}
