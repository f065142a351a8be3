import { hash } from 'node:crypto';

/** The SHA-256 of a text's UTF-8 bytes, or of bytes as they are, as 64 hex digits. */
export const sha256 = (data: string | Uint8Array): string => hash('sha256', data, 'hex');
