/** What a part of an address says; empty where it says nothing that can be read. */
export function toldIn(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return '';
  }
}
