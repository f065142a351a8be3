import { z } from 'zod';

/** Text as people wrote it, with every line break as one LF. */
export const writtenText = z.string().transform((text) => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text));

/** A text without what spreadsheets change of their own accord: line ends, and space around it. */
export const asKept = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

/** A name or number that, where it is given, is not empty. */
export const label = z.string().refine((text) => text.trim() !== '', { error: 'empty' });
