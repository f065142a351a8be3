/** Full-width forms as their half-width twins, lower case, outer space gone: for comparing, never for keeping. */
export const fold = (text: string): string => text.normalize('NFKC').toLowerCase().trim();

/** A header or a name with case, width, space and punctuation out of the way; symbols such as `+` stay. */
export const foldName = (text: string): string => fold(text).replace(/[\s\p{P}\p{Cf}|]+/gu, '');

/** True where the text holds a Chinese character. */
export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** What people write into a cell that is meant to be empty. */
export const isNothing = (text: string): boolean =>
  text.length <= 16 && /^(?:[-–—/\\]*|无|没有|暂无|none|n\/?a|na|null|nil)$/.test(fold(text));
