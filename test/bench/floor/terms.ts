// The bare pass for words: one dense automaton over folded code units, and a count of what ends in it. No places, no groups.
const lower = (unit: number): number => {
  const half = unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit;
  return half >= 0x41 && half <= 0x5a ? half + 32 : half;
};

/** Counts the occurrences of words in a text, whatever their case and width. */
export type BareCounter = (text: string) => number;

/** Makes the counter of these words. */
export function bareCounter(words: readonly string[]): BareCounter {
  const classOf = new Uint16Array(0x10000);
  let classes = 1;
  const spelt = words.map((word) => Array.from(word, (_, index) => lower(word.charCodeAt(index))));
  for (const units of spelt) for (const unit of units) if (classOf[unit] === 0) classOf[unit] = classes++;
  for (let unit = 0; unit < 0x10000; unit++) classOf[unit] = classOf[lower(unit)] ?? 0;
  const states = 1 + spelt.reduce((sum, units) => sum + units.length, 0);
  const next = new Int32Array(states * classes);
  const count = new Int32Array(states);
  let used = 1;
  for (const units of spelt) {
    let state = 0;
    for (const unit of units) {
      const at = state * classes + (classOf[unit] ?? 0);
      if (next[at] === 0) next[at] = used++;
      state = next[at] ?? 0;
    }
    count[state] = (count[state] ?? 0) + 1;
  }
  const fallback = new Int32Array(states);
  const queue: number[] = [];
  for (let group = 0; group < classes; group++) if (next[group]) queue.push(next[group] ?? 0);
  for (const state of queue) {
    const other = fallback[state] ?? 0;
    count[state] = (count[state] ?? 0) + (count[other] ?? 0);
    for (let group = 0; group < classes; group++) {
      const at = state * classes + group;
      const elsewhere = next[other * classes + group] ?? 0;
      const own = next[at] ?? 0;
      if (own === 0) next[at] = elsewhere;
      else {
        fallback[own] = elsewhere;
        queue.push(own);
      }
    }
  }
  return (text) => {
    let state = 0;
    let found = 0;
    for (let index = 0; index < text.length; index++) {
      state = next[state * classes + (classOf[text.charCodeAt(index)] ?? 0)] ?? 0;
      found += count[state] ?? 0;
    }
    return found;
  };
}
