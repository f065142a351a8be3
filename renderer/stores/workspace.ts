import { create } from 'zustand';
import type { Preferences, WorkspaceInBrief } from '../../core/api/workspace.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import type { Language } from '../../core/messages/phrase.ts';
import { ask } from '../planner.ts';

interface WorkspaceStore {
  readonly brief: WorkspaceInBrief | undefined;
  readonly failure: PlannerError | undefined;
  readonly language: Language;
  /** False while the page hears nothing from the planner. */
  readonly isConnected: boolean;
  readonly load: () => Promise<void>;
  readonly setConnected: (isConnected: boolean) => void;
  readonly savePreferences: (preferences: Preferences) => Promise<void>;
  readonly openDemo: () => Promise<void>;
  readonly removeDemo: () => Promise<void>;
}

const languageOfSystem = (): Language => (navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en');

/** The workspace in short, and how the window is wanted. */
export const useWorkspace = create<WorkspaceStore>()((set, get) => {
  const arrive = (brief: WorkspaceInBrief) => {
    set({ brief, failure: undefined, language: brief.preferences.language ?? languageOfSystem() });
    dress(brief.preferences);
  };
  const take = async (answer: ReturnType<typeof ask<'workspace:read' | 'demo:open' | 'demo:remove'>>) => {
    const result = await answer;
    if (result.ok) arrive(result.value);
    else set({ failure: result.error });
  };
  return {
    brief: undefined,
    failure: undefined,
    language: languageOfSystem(),
    isConnected: true,
    load: () => take(ask('workspace:read', {})),
    setConnected: (isConnected) => {
      set({ isConnected });
    },
    savePreferences: async (preferences) => {
      const result = await ask('preferences:save', preferences);
      if (result.ok) await get().load();
      else set({ failure: result.error });
    },
    openDemo: () => take(ask('demo:open', {})),
    removeDemo: () => take(ask('demo:remove', {})),
  };
});

/** The document wears the theme and says its language. */
function dress({ theme, language }: Preferences): void {
  const root = document.documentElement;
  if (theme === undefined) delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  root.lang = (language ?? languageOfSystem()) === 'zh' ? 'zh-CN' : 'en';
}
