import { sql as workspace } from './0001-workspace.ts';
import { sql as history } from './0002-history.ts';
import { sql as declaredAndWaived } from './0003-declared-and-waived.ts';
import { logByObject } from './0004-log-by-object.ts';
import { sql as departedPosts } from './0005-departed-posts.ts';
import { sql as reviewTemplate } from './0006-review-template.ts';
import type { Migration } from '../migrate.ts';

/** Every migration in order: the first makes version 1 of an empty file. A released one is never changed. */
export const MIGRATIONS: readonly Migration[] = [
  workspace,
  history,
  declaredAndWaived,
  logByObject,
  departedPosts,
  reviewTemplate,
];
