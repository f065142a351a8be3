// The columns of a sheet as a person sees and names them, before it could be read too.
import type { LookedFile, SheetPreview } from '../../../core/api/sheets.ts';
import type { ColumnChoice } from '../../../core/sheet/column-choice.ts';
import type { ColumnKey, ColumnMeaning } from '../../../core/sheet/columns.ts';
import { columnLetters } from '../../../core/sheet/header.ts';
import type { Asked } from '../../stores/kept-files.ts';

export type LookedSheet = Extract<LookedFile, { kind: 'sheets' }>['sheets'][number];

/** A column for which a person can say what it means. */
export interface ToldColumn {
  readonly label: string;
  readonly letters: string;
  readonly samples: readonly string[];
  readonly key?: ColumnKey;
  readonly by?: 'person' | 'content';
  readonly ignored?: true;
}

const SAMPLES = 3;

/** The columns below a row that a person took for the header, as nobody has read them yet. */
export function unreadColumns({ top }: LookedSheet, headerRow: number, asked: Asked): readonly ToldColumn[] {
  const header = top.find(({ row }) => row === headerRow)?.cells ?? [];
  const below = top.filter(({ row }) => row > headerRow);
  const width = Math.max(header.length, ...below.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, index): ToldColumn => {
    const letters = columnLetters(index);
    const label = header[index] ?? '';
    const said = asked.columns?.[letters] ?? asked.columns?.[label];
    const samples = [...new Set(below.map(({ cells }) => cells[index] ?? '').filter((text) => text !== ''))].slice(
      0,
      SAMPLES,
    );
    const meant = said === undefined ? {} : said === 'ignore' ? { ignored: true as const } : { key: said };
    return {
      label: label === '' ? letters : label,
      letters,
      samples,
      ...meant,
      ...(said && { by: 'person' as const }),
    };
  }).filter(({ label, letters, samples }) => label !== letters || samples.length > 0);
}

/** What a person has said of all columns once this is said of one: nothing that was said before is lost. */
export function columnsWith(
  columns: readonly ToldColumn[],
  asked: ColumnChoice | undefined,
  column: ToldColumn,
  meaning: ColumnMeaning,
): ColumnChoice {
  const before =
    asked ??
    Object.fromEntries(
      columns.flatMap((one): [string, ColumnMeaning][] => {
        const said = one.ignored === true ? 'ignore' : one.key;
        return one.by === 'person' && said !== undefined ? [[nameOf(one, columns), said]] : [];
      }),
    );
  const { [column.letters]: _letters, [column.label]: _label, ...others } = before;
  return { ...others, [nameOf(column, columns)]: meaning };
}

/** By its letters, unless another column is called so. */
const nameOf = ({ letters, label }: ToldColumn, columns: readonly ToldColumn[]): string =>
  columns.some((one) => one.letters !== letters && one.label.trim().toUpperCase() === letters) ? label : letters;

/** The row that is taken for the header; undefined where nobody knows. */
export const headerRowOf = (
  preview: SheetPreview | undefined,
  asked: Asked,
  sheet: LookedSheet | undefined,
): number | undefined => asked.headerRow ?? preview?.outcome.headerRow ?? sheet?.headerRow;
