import { type ComponentType, type LazyExoticComponent, Suspense, lazy } from 'react';
import { Failed, Loading } from './parts/states.tsx';
import { type Screen, placeNow, usePlace } from './place.ts';
import { Frame } from './screens/frame/frame.tsx';
import { useWorkspace } from './stores/workspace.ts';

type Load = () => Promise<{ readonly default: ComponentType }>;

// A screen is loaded when somebody goes to it.
const LOADS: Readonly<Record<Screen, Load>> = {
  today: async () => ({ default: (await import('./screens/today/today-screen.tsx')).TodayScreen }),
  clients: async () => ({ default: (await import('./screens/clients/clients-screen.tsx')).ClientsScreen }),
  whitelist: async () => ({ default: (await import('./screens/whitelist/whitelist-screen.tsx')).WhitelistScreen }),
  posts: async () => ({ default: (await import('./screens/posts/posts-screen.tsx')).PostsScreen }),
  import: async () => ({ default: (await import('./screens/import/import-screen.tsx')).ImportScreen }),
  export: async () => ({ default: (await import('./screens/export/export-screen.tsx')).ExportScreen }),
  stop: async () => ({ default: (await import('./screens/stop/stop-screen.tsx')).StopScreen }),
  rules: async () => ({ default: (await import('./screens/rules/rules-screen.tsx')).RulesScreen }),
  settings: async () => ({ default: (await import('./screens/settings/settings-screen.tsx')).SettingsScreen }),
};
const SCREENS = Object.fromEntries(Object.entries(LOADS).map(([screen, load]) => [screen, lazy(load)])) as Readonly<
  Record<Screen, LazyExoticComponent<ComponentType>>
>;

/** Loads the screen that the window opens at, while the workspace is still being read. */
export const loadFirstScreen = (): void => void LOADS[placeNow().screen]();

/** The window. */
export function App() {
  const { screen } = usePlace();
  const { brief, failure, load } = useWorkspace();
  const Shown = SCREENS[screen];
  return (
    <Frame>
      {brief === undefined ? (
        failure === undefined ? (
          <Loading />
        ) : (
          <Failed error={failure} onRetry={() => void load()} />
        )
      ) : (
        <Suspense fallback={<Loading />}>
          <Shown />
        </Suspense>
      )}
    </Frame>
  );
}
