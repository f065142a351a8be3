// The parts of a workbook as texts that can be changed: the book's own, its sheets', its styles'.
import { inflateRawSync } from 'node:zlib';
import type { PlannerError } from '../../core/messages/errors.ts';
import { type Result, ok } from '../../core/result.ts';
import { LIMITS } from './limits.ts';
import {
  type Relation,
  createRelationsReader,
  createWorkbookReader,
  folderOf,
  relationsPath,
} from './workbook-parts.ts';
import { type XmlReader, createXmlScanner } from './xml-scanner.ts';
import { openArchive, partKey } from './zip-archive.ts';

/** A workbook that {@link readXlsx} has taken, by its parts. */
export interface BookParts {
  /** The path of the workbook's own part. */
  readonly home: string;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly stylesPath: string | undefined;
  readonly textOf: (path: string | undefined) => PartText | undefined;
  /** The path of a sheet by its name; undefined where it is none or holds no cells. */
  readonly sheetPath: (name: string) => string | undefined;
  readonly sheetNames: readonly string[];
  /** Where a part leads. */
  readonly linksOf: (path: string) => readonly Relation[];
}

/** Opens a workbook; what it holds is bounded already. */
export function bookParts(bytes: Uint8Array, file: string): Result<BookParts, PlannerError> {
  const archive = openArchive(bytes, file);
  if (!archive.ok) return archive;
  const textOf = (path: string | undefined): PartText | undefined => {
    const part = path === undefined ? undefined : archive.value.get(partKey(path));
    if (part === undefined) return undefined;
    const raw = part.deflated ? inflateRawSync(part.packed, { maxOutputLength: LIMITS.partBytes }) : part.packed;
    return decoded(raw);
  };
  const through = <R extends XmlReader>(path: string, reader: R): R => {
    createXmlScanner(reader).push(textOf(path)?.text.replace(/^\uFEFF/, '') ?? '');
    return reader;
  };
  const root = through('_rels/.rels', createRelationsReader('')).relations;
  const home = [...root.values()].find(({ kind }) => kind === 'officeDocument')?.path ?? '';
  const book = through(home, createWorkbookReader());
  const { relations } = through(relationsPath(home), createRelationsReader(folderOf(home)));
  return ok({
    home,
    relations,
    stylesPath: [...relations.values()].find(({ kind }) => kind === 'styles')?.path,
    textOf,
    sheetPath: (name) => relations.get(book.sheets.find((sheet) => sheet.name === name)?.relation ?? '')?.path,
    sheetNames: book.sheets.map(({ name }) => name),
    linksOf: (path) => [...through(relationsPath(path), createRelationsReader(folderOf(path))).relations.values()],
  });
}

/** A part as text. */
export interface PartText {
  readonly text: string;
  /** A text in the encoding of the part, its mark kept. */
  readonly encode: (text: string) => Uint8Array;
}

function decoded(bytes: Uint8Array): PartText {
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
  if (!isLittle && !(bytes[0] === 0xfe && bytes[1] === 0xff)) {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    return { text, encode: (changed) => new TextEncoder().encode(changed) };
  }
  const text = new TextDecoder(isLittle ? 'utf-16le' : 'utf-16be', { ignoreBOM: true }).decode(bytes);
  return {
    text,
    encode: (changed) => {
      const wide = Buffer.from(changed, 'utf16le');
      return new Uint8Array(isLittle ? wide : wide.swap16());
    },
  };
}
