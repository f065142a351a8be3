import { CSV_ENCODINGS, EXPORT_FORMATS } from '../../../core/api/batches.ts';
import { useExporting } from '../../stores/exporting.ts';
import { OneOf } from '../../parts/one-of.tsx';
import { SomeOf } from '../../parts/some-of.tsx';
import { useSay } from '../../words/say.ts';
import { WORDS } from './words.ts';

/** Which files a batch gets besides its media and its manifest. */
export function ChooseFiles() {
  const say = useSay(WORDS);
  const { formats, encoding, perAccount, setFormats, setEncoding, setPerAccount } = useExporting();
  return (
    <>
      <fieldset className="formats">
        <legend className="third small">{say('formats')}</legend>
        <SomeOf values={EXPORT_FORMATS} chosen={formats} textOf={say} onChoose={setFormats} />
        <label className="check">
          <input
            type="checkbox"
            checked={perAccount}
            onChange={(event) => {
              setPerAccount(event.target.checked);
            }}
          />
          {say('perAccount')}
        </label>
      </fieldset>
      {formats.includes('csv') && (
        <fieldset className="formats">
          <legend className="third small">{say('encoding')}</legend>
          <OneOf name="encoding" values={CSV_ENCODINGS} value={encoding} textOf={say} onChoose={setEncoding} />
        </fieldset>
      )}
      <p className="third small">{say('always')}</p>
    </>
  );
}
