/** A new id that people can tell from others: `w-3f9c02ab`. Clients, accounts, sites, applications, campaigns. */
export const newId = (kind: 'c' | 'a' | 's' | 'w' | 'k'): string =>
  `${kind}-${[...crypto.getRandomValues(new Uint8Array(4))].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
