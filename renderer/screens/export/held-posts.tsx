import type { ExportPreview } from '../../../core/api/batches.ts';
import { ruleMetas } from '../../../core/rules/registry.ts';
import { Seal } from '../../parts/seal.tsx';
import { addressOf } from '../../place.ts';
import { briefTime } from '../../words/moment.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { WORDS } from './words.ts';

/** What stays behind, and what for; each opens where it can be put right. */
export function HeldPosts({ preview }: { readonly preview: ExportPreview }) {
  const say = useSay(WORDS);
  const language = useLanguage();
  return (
    <section className="section">
      <h2>{say('heldTitle', { count: preview.held })}</h2>
      {preview.left.length < preview.held && (
        <p className="third small">{say('heldMore', { count: preview.left.length })}</p>
      )}
      <div className="left-posts">
        <table>
          <thead>
            <tr>
              <th className="seal-cell">
                <span className="unseen">{say('verdict')}</span>
              </th>
              <th>{say('time')}</th>
              <th>{say('account')}</th>
              <th>{say('post')}</th>
              <th className="why">{say('why')}</th>
            </tr>
          </thead>
          <tbody>
            {preview.left.map(({ id, rules, brief }) => (
              <tr key={id}>
                <td className="seal-cell">
                  <Seal verdict="held" size={16} />
                </td>
                <td className="one-line">{briefTime(brief) ?? say('noTime')}</td>
                <td className="one-line">{brief.account}</td>
                <td>
                  <a href={addressOf('posts', { open: id })}>
                    {brief.excerpt === '' ? say('noText', { id }) : brief.excerpt}
                  </a>
                </td>
                <td className="why">
                  {rules.map((rule) => ruleMetas.get(rule)?.name[language] ?? rule).join(say('and'))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
