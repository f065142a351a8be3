import type { PlannerError } from '../../core/messages/errors.ts';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** True where there is nothing at a path. */
export const isMissing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(codeOf(error));

/** True where a folder stands in the place of a file. */
const isFolder = (error: unknown): boolean => codeOf(error) === 'EISDIR';

/** Why a file could not be read; what the system does not explain is a bug and thrown on. */
export function fileFailure(error: unknown, file: string): PlannerError {
  const code = codeOf(error);
  if (code === '') throw error;
  if (isMissing(error)) return { code: 'file-missing', data: { file }, file };
  if (isFolder(error)) return { code: 'file-is-folder', data: { file }, file };
  return { code: 'file-unreadable', data: { file, reason: code }, file };
}

/** Why a file could not be written; what the system does not explain is a bug and thrown on. */
export function writeFailure(error: unknown, file: string): PlannerError {
  if (isFolder(error)) return { code: 'file-is-folder', data: { file }, file };
  const failure = folderFailure(error, file);
  if (failure.code !== 'folder-not-writable') return failure;
  return { code: 'file-not-writable', data: { file, reason: failure.data.reason }, file };
}

/** Why something could not be written into a folder; what the system does not explain is a bug and thrown on. */
export function folderFailure(error: unknown, folder: string): PlannerError {
  const code = codeOf(error);
  if (code === '') throw error;
  if (code === 'ENOSPC' || code === 'EDQUOT') return { code: 'disk-full', data: { folder }, file: folder };
  if (code === 'EEXIST' || code === 'ENOTDIR') return { code: 'folder-is-file', data: { folder }, file: folder };
  return { code: 'folder-not-writable', data: { folder, reason: code }, file: folder };
}
