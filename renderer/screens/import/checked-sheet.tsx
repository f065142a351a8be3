import type { CheckedSheet } from '../../../core/checkup/check-rows.ts';
import type { RowFinding } from '../../../core/checkup/checked-row.ts';
import type { Severity } from '../../../core/domain/finding.ts';
import { Seal } from '../../parts/seal.tsx';
import { useLanguage, useSay } from '../../words/say.ts';
import { SEVERITIES } from '../../words/terms.ts';
import { CHECKUP_WORDS } from './checkup-words.ts';

const SHOWN = 200;

/** The rows of a schedule about which there is something to say. */
export function CheckedRows({ sheet, headerRow, rows, problems }: CheckedSheet) {
  const say = useSay(CHECKUP_WORDS);
  const language = useLanguage();
  const told = rows.filter(({ findings }) => findings.length > 0);
  return (
    <section className="section">
      <h2>
        {sheet} · {told.length === 0 ? say('fine') : say('rows', { count: told.length })}
      </h2>
      {problems.length > 0 && (
        <ul className="told second">
          {problems.map(({ message }, index) => (
            <li key={index}>{message[language]}</li>
          ))}
        </ul>
      )}
      {told.length > SHOWN && <p className="third small">{say('firstRows', { shown: SHOWN })}</p>}
      {told.length > 0 && (
        <table className="checked" aria-label={sheet}>
          <thead>
            <tr>
              <th className="seal-cell">
                <span className="unseen">{say('verdict')}</span>
              </th>
              <th>{say('row')}</th>
              <th>{say('problems')}</th>
              <th>{say('advice')}</th>
            </tr>
          </thead>
          <tbody>
            {told.slice(0, SHOWN).map(({ row, verdict, findings }) => (
              <tr key={`${headerRow}-${row}`}>
                <td className="seal-cell">
                  {verdict === 'unchecked' ? (
                    <span className="third small">{say('unchecked')}</span>
                  ) : (
                    <Seal verdict={verdict} size={16} />
                  )}
                </td>
                <td>{row}</td>
                <td>
                  <Problems findings={findings} />
                </td>
                <td>
                  <ul className="told">
                    {[...new Set(findings.map(({ advice }) => advice[language]))].map((advice) => (
                      <li key={advice}>{advice}</li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

const LOOKS: Readonly<Record<Severity, string>> = { error: 'held-text', warning: 'warned-text', info: 'third' };

function Problems({ findings }: { readonly findings: readonly RowFinding[] }) {
  const say = useSay(SEVERITIES);
  const language = useLanguage();
  return (
    <ul className="told">
      {findings.map(({ severity, text }, index) => (
        <li key={index}>
          <span className={LOOKS[severity]}>{say(severity)}</span> · {text[language]}
        </li>
      ))}
    </ul>
  );
}
