/** A stored number as plain text: the 15 digits a spreadsheet shows, no exponent; `undefined` where it is no number. */
export function numberText(stored: string): string | undefined {
  if (/^-?\d+$/.test(stored)) return stored;
  const value = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(value)) return undefined;
  const shown = String(Number.isInteger(value) ? value : Number(value.toPrecision(15)));
  const met = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(shown);
  if (met === null) return shown;
  const [, sign = '', first = '', more = '', exponent = '0'] = met;
  const digits = first + more;
  const point = 1 + Number(exponent);
  return point <= 0 ? `${sign}0.${'0'.repeat(-point)}${digits}` : sign + digits.padEnd(point, '0');
}
