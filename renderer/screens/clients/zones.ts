import { useMemo } from 'react';
import type { Option } from '../../parts/choice.tsx';
import { useLanguage } from '../../words/say.ts';
import { ZONES } from './client-words.ts';

type Usual = Exclude<keyof typeof ZONES, 'others'>;

const USUAL = Object.keys(ZONES).filter((name): name is Usual => name !== 'others');

const isUsual = (name: string): name is Usual => (USUAL as readonly string[]).includes(name);

/** The time zones that can be chosen, the usual ones first, and what one is called. */
export function useZones(): { readonly zones: readonly Option[]; readonly nameOf: (zone: string) => string } {
  const language = useLanguage();
  return useMemo(() => {
    const group = ZONES.others[language];
    const others = Intl.supportedValuesOf('timeZone').filter((name) => !isUsual(name));
    const nameOf = (zone: string): string => (isUsual(zone) ? ZONES[zone][language] : zone);
    return {
      nameOf,
      zones: [
        ...USUAL.map((value) => ({ value, text: `${nameOf(value)} ${value}` })),
        ...others.map((value) => ({ value, text: value, group })),
      ],
    };
  }, [language]);
}
