/** Whether two names are one company's, whatever their width, spaces, brackets and capitals. */
export const isSameCompany = (a: string, b: string): boolean => plain(a) === plain(b);

const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[〔【[]/g, '(')
    .replace(/[〕】\]]/g, ')')
    .toLowerCase();
