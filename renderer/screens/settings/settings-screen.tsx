import { addressOf } from '../../place.ts';
import { useWorkspace } from '../../stores/workspace.ts';
import { useErrorText, useSay } from '../../words/say.ts';
import { DataSection } from './data-section.tsx';
import './settings.css';
import { WindowSection } from './window-section.tsx';
import { WORDS } from './words.ts';

/** How the window is wanted, and the limits that this workspace states itself. */
export function SettingsScreen() {
  const say = useSay(WORDS);
  const tell = useErrorText();
  const failure = useWorkspace((state) => state.failure);
  return (
    <div className="settings">
      <div className="head">
        <h1>{say('title')}</h1>
      </div>
      <div className="pad stack">
        {failure !== undefined && (
          <p className="callout held" role="alert">
            {tell(failure)}
          </p>
        )}
        <WindowSection />
        <section className="section">
          <h2>{say('rules')}</h2>
          <p className="second">{say('rulesWhat')}</p>
          <p>
            <a href={addressOf('rules')}>{say('toRules')}</a>
          </p>
        </section>
        <DataSection />
      </div>
    </div>
  );
}
