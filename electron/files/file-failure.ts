import type { PlannerError } from '../../core/messages/errors.ts';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Why a file could not be read; what the system does not explain is a bug and thrown on. */
export function fileFailure(error: unknown, file: string): PlannerError {
  const code = codeOf(error);
  if (code === '') throw error;
  if (code === 'ENOENT' || code === 'ENOTDIR') return { code: 'file-missing', data: { file }, file };
  return { code: 'file-unreadable', data: { file, reason: code }, file };
}

/** Why something could not be written into a folder; what the system does not explain is a bug and thrown on. */
export function folderFailure(error: unknown, folder: string): PlannerError {
  const code = codeOf(error);
  if (code === '') throw error;
  if (code === 'ENOSPC' || code === 'EDQUOT') return { code: 'disk-full', data: { folder }, file: folder };
  return { code: 'folder-not-writable', data: { folder, reason: code }, file: folder };
}
