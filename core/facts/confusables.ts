// Which characters of a host pass for others: UTS #39, confusables.txt 15.0, those that IDNA lets stand in a host.

/**
 * By what a reader takes it for: single characters. Source: https://www.unicode.org/reports/tr39/, as of 2026-11-23,
 * confidence A. Letters of Latin, Cyrillic, Greek, Armenian, Coptic and Georgian and digits of other scripts; scripts that
 * no system font draws are left out. The small letters к м п т, κ η τ and ь are added by general knowledge (D).
 */
export const CONFUSABLES: Readonly<Record<string, string>> = {
  '6': 'б',
  '8': 'ȣ৪੪',
  '9': '੧৭',
  a: 'ɑαа',
  ae: 'æӕ',
  b: 'ьƅƀ',
  c: 'ᴄⲥс',
  d: 'ԁđ',
  e: 'ꬲеҽ',
  f: 'ꞙẝք',
  g: 'ɡᶃƍց',
  h: 'һհħ',
  j: 'ϳј',
  k: 'κк',
  l: '1iıɪɩιіӏǀ۱ꙇł',
  m: 'м',
  n: 'ոռпη',
  o: '0øοσоօⲟᴏᴑჿ०੦૦௦౦೦൦๐໐၀۵০୦〇',
  oe: 'œ',
  p: 'ρрⲣ',
  q: 'ԛգզ',
  r: 'ꭇꭈᴦⲅг',
  s: 'ꜱƽѕ',
  t: 'тτŧ',
  u: 'ꞟᴜꭎꭒʋυս',
  v: 'ᴠνѵ۷',
  w: 'ɯᴡѡԝա',
  x: 'хⲭ',
  y: 'ɣᶌʏỿꭚγуүყ',
  z: 'ᴢ',
  一: 'ー',
  二: 'ニ',
  八: 'ハ',
  力: 'カ',
  卜: 'ト',
  口: 'ロ',
  夕: 'タ',
  工: 'エ',
};

/** Two letters that a reader takes for one. Source: UTS #39 has `rn` for `m`; `vv` for `w` is general knowledge (D). */
export const CONFUSABLE_PAIRS: Readonly<Record<string, string>> = { rn: 'm', vv: 'w' };

const TWINS: ReadonlyMap<string, string> = new Map(
  Object.entries(CONFUSABLES).flatMap(([shown, characters]) => [...characters].map((one) => [one, shown] as const)),
);
const PAIRS = new RegExp(Object.keys(CONFUSABLE_PAIRS).join('|'), 'g');
const PLAIN = /^[a-z2-9.-]+$/;
const TWIN_LETTERS = /i/g;

/** What a host looks like, letter by letter: two hosts with one skeleton pass for each other. Accents count as nothing. */
export function skeletonOf(host: string): string {
  const letters = PLAIN.test(host)
    ? host.replace(TWIN_LETTERS, 'l')
    : [...host.normalize('NFD').replace(/\p{M}/gu, '')].map((one) => TWINS.get(one) ?? one).join('');
  return letters.replace(PAIRS, (pair) => CONFUSABLE_PAIRS[pair] ?? pair);
}
