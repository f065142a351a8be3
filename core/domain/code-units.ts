/** Orders strings by their UTF-16 code units, as every list of the product's files is ordered. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
