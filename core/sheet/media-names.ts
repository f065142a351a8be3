/** The names or addresses of files that a cell holds, parted by semicolons or lines. */
export const mediaNames = (cell: string): string[] =>
  cell
    // A tool that writes addresses parts them by commas, which none of them begins with.
    .split(/[;；\n]|[,，]\s*(?=https?:\/\/)/i)
    .map((name) => name.trim())
    .filter((name) => name !== '');
