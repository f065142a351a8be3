import { factOf } from '../../../core/dossier/requirement-facts.ts';
import { EVIDENCE_FOR } from '../../../core/domain/evidence.ts';
import type { Finding } from '../../../core/domain/finding.ts';
import type { Instant } from '../../../core/domain/instant.ts';
import { requirements } from '../../../core/rules/registry.ts';
import { tellFinding } from '../../../core/rules/judging/tell-finding.ts';
import { Button } from '../../parts/button.tsx';
import { go } from '../../place.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { DETAIL } from './detail-words.ts';
import type { Request } from './requests.ts';
import { RequirementRow } from './requirement-row.tsx';

interface RequirementsProps {
  readonly request: Request;
  readonly findings: readonly Finding[];
  readonly now: Instant;
  /** Leads to the field of this name in the same pane. */
  readonly onField: (name: string) => void;
}

const FIELDS: Readonly<Record<string, string>> = {
  'record-licence': 'licenceRecorded',
  'record-icp': 'icpNumber',
  'record-icp-entity': 'icpEntity',
  'record-review': 'reviewedOn',
};

/** What an application has to show, point by point, with the way to what is missing. */
export function Requirements({ request, findings, now, onField }: RequirementsProps) {
  const say = useSay(DETAIL);
  const language = useLanguage();
  const told = new Map(findings.map((finding) => [finding.rule, tellFinding(finding, now)]));
  return (
    <section className="section" aria-labelledby="requirements">
      <h2 id="requirements">{say('checklist')}</h2>
      <ul className="requirements">
        {requirements.map(({ meta }) => {
          const finding = told.get(meta.id);
          const { fact, exempt } = factOf(request, meta.id);
          const field = finding?.fix && FIELDS[finding.fix.kind];
          return (
            <RequirementRow
              key={meta.id}
              name={meta.name[language]}
              requirement={EVIDENCE_FOR.find((id) => id === meta.id)}
              request={request}
              mark={
                <span
                  role="img"
                  aria-label={say(finding ? 'unmet' : exempt ? 'exempt' : 'met')}
                  className={finding ? 'unmet' : exempt ? 'third' : 'met'}
                >
                  {finding ? '✕' : exempt ? '–' : '✓'}
                </span>
              }
              said={finding ? finding.text[language] : fact[language]}
            >
              {field !== undefined && (
                <Button
                  look="quiet"
                  onClick={() => {
                    onField(field);
                  }}
                >
                  {say('record')}
                </Button>
              )}
              {finding !== undefined && isAboutAccount(finding) && (
                <Button
                  look="quiet"
                  onClick={() => {
                    go('clients', { account: request.applicant.id, part: 'verification' });
                  }}
                >
                  {say('verify')}
                </Button>
              )}
            </RequirementRow>
          );
        })}
        <RequirementRow
          name={say('otherEvidence')}
          requirement={undefined}
          request={request}
          mark={<span />}
          said={say('otherEvidenceHint')}
        />
      </ul>
      <p className="second">
        {findings.length === 0 ? say('complete') : say('incomplete', { count: findings.length })}
      </p>
    </section>
  );
}

const isAboutAccount = ({ field, fix }: Finding): boolean => field === 'account' || fix?.['accountId'] !== undefined;
