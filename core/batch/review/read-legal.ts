// A legal sheet that came back.
import { foldName } from '../../sheet/fold.ts';
import type { Cell, Grid, Workbook } from '../../sheet/grid.ts';
import { LEGAL_MARK, LEGAL_WORDS } from './legal-sheet.ts';
import { markedColumn, markedHeader } from './marked-sheet.ts';

/** A row that stands for a finding; `about` names it among others of its rule in the same field. */
export interface LegalRow {
  readonly row: number;
  readonly postId: string;
  readonly contentSha256: string;
  readonly rule: string;
  readonly message: string;
  readonly field: string;
  readonly about: string;
  readonly opinion: string;
  readonly proof: string;
}

export interface LegalReading {
  readonly sheet: string;
  readonly rows: readonly LegalRow[];
  /** Rows with an opinion that stand for nothing that was asked. */
  readonly strangers: readonly { readonly row: number; readonly opinion: string }[];
  /** Whether the column of opinions is gone. */
  readonly lacksOpinion: boolean;
}

const TIE = /^\s*([A-Za-z0-9][A-Za-z0-9._-]{0,63}) ([0-9a-f]{64}) (\S+) (\S+) (\S+) ?(.*)$/s;

type Row = readonly (Cell | undefined)[];

const headerOf = (grid: Grid): number | undefined => markedHeader(grid, LEGAL_MARK);

/** True for a workbook that bears the mark of a legal sheet. */
export const isLegal = ({ sheets }: Workbook): boolean => sheets.some((grid) => headerOf(grid) !== undefined);

/** Reads a legal sheet; undefined where the workbook is none. */
export function readLegal({ sheets }: Workbook): LegalReading | undefined {
  const grid = sheets.find((one) => headerOf(one) !== undefined);
  const header = grid && headerOf(grid);
  if (grid === undefined || header === undefined) return undefined;
  const labels = grid.rows[header] ?? [];
  const columnOf = (key: 'opinion' | 'proof') => {
    const names = Object.values(LEGAL_WORDS[key]).map(foldName);
    return labels.findIndex((cell) => cell !== undefined && names.includes(foldName(cell.text)));
  };
  const [opinion, proof] = [columnOf('opinion'), columnOf('proof')];
  const mark = markedColumn(labels, LEGAL_MARK);
  const at = (row: Row, column: number) => (column < 0 ? '' : (row[column]?.text.trim() ?? ''));
  const rows: LegalRow[] = [];
  const strangers: { row: number; opinion: string }[] = [];
  for (const [index, row] of grid.rows.entries()) {
    if (index <= header || row === undefined) continue;
    const said = { row: index + 1, opinion: at(row, opinion), proof: at(row, proof) };
    const [, postId, contentSha256, rule, message, field, about = ''] = TIE.exec(row[mark]?.text ?? '') ?? [];
    const isTied = postId !== undefined && contentSha256 !== undefined && rule !== undefined;
    if (isTied && message !== undefined && field !== undefined) {
      rows.push({ ...said, postId, contentSha256, rule, message, field, about: about.trimEnd() });
    } else if (said.opinion !== '') strangers.push({ row: index + 1, opinion: said.opinion });
  }
  return { sheet: grid.name, rows, strangers, lacksOpinion: opinion < 0 };
}
