// What a spreadsheet would run when it opens a text file: = + - @, tab and return, and the full-width forms it folds to them.
const RUNS = /^[=+\-@\t\r＝＋－＠]/;
const MAY_BE_GUARDED = /^'*[=+\-@\t\r＝＋－＠]/;
const GUARDED = /^'+[=+\-@\t\r＝＋－＠]/;

/** Whether a spreadsheet might run this text as a formula. */
export const wouldRun = (text: string): boolean => RUNS.test(text);

/** Puts one `'` before a text that would run, and before one that already looks guarded, so that `unguard` gives it back. */
export const guard = (text: string): string => (MAY_BE_GUARDED.test(text) ? `'${text}` : text);

/** Takes exactly one guard away. */
export const unguard = (text: string): string => (GUARDED.test(text) ? text.slice(1) : text);
