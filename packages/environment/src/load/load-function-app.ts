import type { Path } from '../finding/format-path.js';
import type { FunctionApp } from '../model/function-app.js';
import type { LoadedFunctionApp } from './loaded-environment.js';
import { mapNamed } from './map-named.js';
import type { Sources } from './sources.js';

/** Loads the settings of a Functions app; what a vault holds, the app itself fetches. */
export function loadFunctionApp({ settings }: FunctionApp, at: Path, sources: Sources): LoadedFunctionApp {
  return {
    settings: mapNamed(settings, [...at, 'settings'], (setting, path) => {
      if (typeof setting === 'string') return setting;
      return 'keyVault' in setting ? undefined : sources.secret(setting.secret, [...path, 'secret']);
    }),
  };
}
