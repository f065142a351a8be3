import type { TemplateReading } from '../../../core/batch/review/read-template.ts';
import type { Client } from '../../../core/domain/client.ts';
import { Part } from '../../keeping/part.tsx';
import { ProofFile } from '../../keeping/proof-file.tsx';
import { TakingTold } from '../../keeping/taking-told.tsx';
import { PickFiles } from '../../parts/pick-files.tsx';
import { useFileDrop } from '../../parts/use-file-drop.ts';
import { useErrorText, useLanguage, useSay } from '../../words/say.ts';
import { COLUMN_WORDS } from '../../words/columns.ts';
import { TEMPLATE } from './template-words.ts';
import { useTemplate } from './use-template.ts';

const KINDS = '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The sheet in which a client wants its reviews, and how its columns are understood. */
export function ReviewTemplate({ client }: { readonly client: Client }) {
  const say = useSay(TEMPLATE);
  const tell = useErrorText();
  const { reading, failure, taking, take, remove } = useTemplate(client);
  const pick = ([file]: readonly File[]) => {
    if (file !== undefined) void take(file);
  };
  const { isOver, hands } = useFileDrop(pick);
  const file = client.reviewTemplate;
  return (
    <Part name="template" title={say('title')}>
      <div className={isOver ? 'proving over' : 'proving'} {...hands}>
        <p className="second">{say('hint')}</p>
        {file !== undefined && (
          <ul>
            <ProofFile file={file} onRemove={remove} />
          </ul>
        )}
        <div className="row">
          <PickFiles label={say(file === undefined ? 'choose' : 'replace')} accept={KINDS} look="plain" onPick={pick}>
            {say(file === undefined ? 'choose' : 'replace')}
          </PickFiles>
        </div>
        <TakingTold taking={taking} />
        {failure !== undefined && (
          <p className="callout warned">{failure.code === 'file-missing' ? say('gone') : tell(failure)}</p>
        )}
        {reading !== undefined && <Understood reading={reading} />}
      </div>
    </Part>
  );
}

function Understood({ reading }: { readonly reading: TemplateReading }) {
  const say = useSay(TEMPLATE);
  const language = useLanguage();
  const { sheet, headerRow, columns, added, samples, below } = reading;
  const wordOf = (means: TemplateReading['columns'][number]['means']): string => {
    switch (means) {
      case undefined:
      case 'note':
        return say('asItIs');
      case 'number':
      case 'weekday':
        return say(means);
      case 'decision':
      case 'comment':
      case 'by':
      case 'on':
        return say('byClient', { answer: say(means) });
      default:
        return COLUMN_WORDS[means]?.[language] ?? means;
    }
  };
  return (
    <>
      <p>
        {[
          say('where', { sheet, row: headerRow }),
          ...(samples > 0 ? [say('samples', { count: samples })] : []),
          ...(below === undefined ? [] : [say('below', { row: below })]),
          ...(added.length > 0 ? [say('added', { columns: added.map((key) => say(key)).join(say('comma')) })] : []),
        ].join(language === 'zh' ? '' : ' ')}
      </p>
      <table className="understood" aria-label={say('columns')}>
        <thead>
          <tr>
            <th>{say('letters')}</th>
            <th>{say('label')}</th>
            <th>{say('meaning')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ letters, label, means }) => (
            <tr key={letters}>
              <td className="third">{letters}</td>
              <td className="own-text">{label}</td>
              <td className={means === undefined || means === 'note' ? 'third' : ''}>{wordOf(means)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="third small">{say('lacks')}</p>
    </>
  );
}
