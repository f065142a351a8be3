import type { CallInput } from '../../core/api.ts';
import type { Preferences, WorkspaceInBrief } from '../../core/api/workspace.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { type Result, ok } from '../../core/result.ts';
import { ruleSetOf } from '../../core/rules/rule-set.ts';
import { allClients } from '../../db/clients.ts';
import type { ReadableDb } from '../../db/handle.ts';
import { countVerdicts } from '../../db/judgements.ts';
import { allListEntries } from '../../db/list-entries.ts';
import { countUnjudged } from '../../db/post-lists.ts';
import { countPosts } from '../../db/posts.ts';
import { allPreferences, setPreference } from '../../db/preferences.ts';
import { allSettings } from '../../db/settings.ts';
import { transaction } from '../../db/transaction.ts';
import { sha256 } from './sha256.ts';
import { historyOf } from './changes/undo.ts';
import type { HostServices, Workspace } from './workspace.ts';

/** The state of the workspace in short. */
export function readBrief(
  db: ReadableDb,
  { folder, now, clockStands, operator }: HostServices,
  demo: boolean,
): WorkspaceInBrief {
  const preferences = preferencesIn(db);
  return {
    folder,
    demo,
    now: now(),
    clockStands: clockStands === true,
    posts: countPosts(db),
    verdicts: countVerdicts(db),
    unjudged: countUnjudged(db),
    clients: allClients(db).length,
    preferences,
    operator: preferences.operator ?? operator,
    history: historyOf(db),
    ruleSet: ruleSetOf({ settings: allSettings(db), listEntries: allListEntries(db) }, sha256),
  };
}

function preferencesIn(db: ReadableDb): Preferences {
  const kept = allPreferences(db);
  const language = kept.get('language');
  const theme = kept.get('theme');
  const operator = kept.get('operator');
  return {
    ...((language === 'zh' || language === 'en') && { language }),
    ...((theme === 'light' || theme === 'dark') && { theme }),
    ...(operator !== undefined && { operator }),
  };
}

/** Sets all preferences at once; one that is absent goes back to what the system says. */
export function savePreferences(
  { db, onEvent }: Workspace,
  { language, theme, operator }: CallInput<'preferences:save'>,
): Promise<Result<Preferences, PlannerError>> {
  const name = operator?.trim() ?? '';
  const saved = transaction(db, (): Result<undefined, PlannerError> => {
    setPreference(db, 'language', language);
    setPreference(db, 'theme', theme);
    setPreference(db, 'operator', name === '' ? undefined : name);
    return ok(undefined);
  });
  if (!saved.ok) return Promise.resolve(saved);
  const preferences = preferencesIn(db);
  onEvent({ kind: 'preferences:changed', preferences });
  return Promise.resolve(ok(preferences));
}
