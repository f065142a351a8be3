const STEPS = [
  [1024 ** 3, 'GB'],
  [1024 ** 2, 'MB'],
  [1024, 'KB'],
] as const;

/** A size as people say it, in either language: `2.1 GB`, `640 KB`, `12 B`; rounded up to a tenth below ten, else to the whole. */
export function sizeInWords(bytes: number): string {
  const [step, unit] = STEPS.find(([size]) => bytes >= size) ?? [1, 'B'];
  const count = bytes / step;
  return `${count < 10 ? Math.ceil(count * 10) / 10 : Math.ceil(count)} ${unit}`;
}
