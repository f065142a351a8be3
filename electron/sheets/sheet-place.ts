/** The column of a place like `AB12`, from 0; -1 where it has none. */
export function columnOf(place: string): number {
  let column = 0;
  for (let at = 0; at < place.length; at += 1) {
    const code = place.charCodeAt(at);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}

/** Row and column of a place like `AB12`, from 0. */
export function placeOf(place: string): { readonly row: number; readonly column: number } | undefined {
  const met = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(place);
  return met === null ? undefined : { row: Number(met[2]) - 1, column: columnOf(met[1] ?? '') };
}
