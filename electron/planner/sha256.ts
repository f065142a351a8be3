import { hash } from 'node:crypto';

/** The SHA-256 of a text's UTF-8 bytes, or of bytes as they are, as 64 hex digits. */
export const sha256 = (data: string | Uint8Array): string => hash('sha256', data, 'hex');

/** The same of a text in Base64, as a page's own policy names what may be used in it. */
export const sha256InBase64 = (text: string): string => hash('sha256', text, 'base64');
