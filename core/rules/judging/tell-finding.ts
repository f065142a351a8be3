import type { Finding } from '../../domain/finding.ts';
import { type Instant, chinaDay } from '../../domain/instant.ts';
import { partsOfDay } from '../../domain/day.ts';
import { type Sentence, fillBoth } from '../../messages/phrase.ts';
import { ruleMetas } from '../registry.ts';

/** A finding with its sentence in both languages; years are said where they are not that of `now`. */
export function tellFinding(finding: Finding, now: Instant): Finding & { readonly text: Sentence } {
  const sentence = ruleMetas.get(finding.rule)?.messages[finding.message];
  if (sentence === undefined) throw new Error(`${finding.rule} has no message ${finding.message}`);
  return { ...finding, text: fillBoth(sentence, finding.data, partsOfDay(chinaDay(now)).year) };
}
