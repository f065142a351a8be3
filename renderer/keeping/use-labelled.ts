import { useCallback } from 'react';
import type { Sentence } from '../../core/messages/phrase.ts';
import { useLanguage } from '../words/say.ts';

/** Puts the name of a field before what is wrong with it. */
export function useLabelled(): (label: string, wrong: Sentence | undefined) => string | undefined {
  const language = useLanguage();
  return useCallback(
    (label, wrong) => wrong && `${label}${language === 'zh' ? '' : ' '}${wrong[language]}`,
    [language],
  );
}
