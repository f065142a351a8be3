type Cell = readonly [index: number, column: number];

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** Where a key leads in a grid of so many rows and columns; undefined where it leads nowhere. `page` counts rows. */
export function gridMove(
  { key, ctrlKey, metaKey }: Pressed,
  [index, column]: Cell,
  [rows, columns]: Cell,
  page: number,
): Cell | undefined {
  const isFar = ctrlKey || metaKey;
  const moves: Readonly<Record<string, Cell>> = {
    ArrowDown: [isFar ? rows - 1 : index + 1, column],
    ArrowUp: [isFar ? 0 : index - 1, column],
    ArrowRight: [index, isFar ? columns - 1 : column + 1],
    ArrowLeft: [index, isFar ? 0 : column - 1],
    PageDown: [index + page, column],
    PageUp: [index - page, column],
    Home: [isFar ? 0 : index, 0],
    End: [isFar ? rows - 1 : index, columns - 1],
  };
  const move = moves[key];
  return move && [Math.max(0, Math.min(move[0], rows - 1)), Math.max(0, Math.min(move[1], columns - 1))];
}
