import { type ComponentType, type LazyExoticComponent, Suspense, lazy } from 'react';
import { Failed, Loading } from './parts/states.tsx';
import { type Screen, usePlace } from './place.ts';
import { Frame } from './screens/frame/frame.tsx';
import { useWorkspace } from './stores/workspace.ts';

// A screen is loaded when somebody goes to it.
const SCREENS: Readonly<Record<Screen, LazyExoticComponent<ComponentType>>> = {
  today: lazy(async () => ({ default: (await import('./screens/today/today-screen.tsx')).TodayScreen })),
  clients: lazy(async () => ({ default: (await import('./screens/clients/clients-screen.tsx')).ClientsScreen })),
  whitelist: lazy(async () => ({
    default: (await import('./screens/whitelist/whitelist-screen.tsx')).WhitelistScreen,
  })),
  posts: lazy(async () => ({ default: (await import('./screens/posts/posts-screen.tsx')).PostsScreen })),
  import: lazy(async () => ({ default: (await import('./screens/import/import-screen.tsx')).ImportScreen })),
  export: lazy(async () => ({ default: (await import('./screens/export/export-screen.tsx')).ExportScreen })),
  settings: lazy(async () => ({ default: (await import('./screens/settings/settings-screen.tsx')).SettingsScreen })),
};

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
