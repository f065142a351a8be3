import { useCallback } from 'react';
import type { Severity } from '../../../core/domain/finding.ts';
import { useSay } from '../../words/say.ts';
import { SEVERITIES } from '../../words/terms.ts';
import { WORDS } from './words.ts';

/** Says how much a rule weighs. */
export function useLevelWord(): (level: Severity | 'off') => string {
  const say = useSay(WORDS);
  const severity = useSay(SEVERITIES);
  return useCallback((level) => (level === 'off' ? say('off') : severity(level)), [say, severity]);
}
