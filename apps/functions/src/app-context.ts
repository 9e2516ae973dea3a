import { readSettings, type SettingFinding, type Settings } from './settings.js';
import { loadTrustStore, type TrustStore } from './trust-store.js';

/** What handlers take from outside: the settings, the trust store and the clock. */
export interface AppContext {
  readonly settings: Settings;
  /** Null when none is configured. */
  readonly trustStore: TrustStore | null;
  readonly findings: readonly SettingFinding[];
  now(): Date;
}

/** Reads the environment; `directory` is the app's. */
export function createAppContext(
  env: Readonly<Record<string, string | undefined>>,
  directory: string,
  now: () => Date,
): AppContext {
  const { settings, findings } = readSettings(env);
  const loaded = loadTrustStore(settings, directory);
  return {
    settings,
    trustStore: loaded.trustStore,
    findings: [...findings, ...loaded.findings],
    now,
  };
}

/** The context of the running app: its settings are read once, when the first function loads. */
export const appContext: AppContext = createAppContext(
  process.env,
  process.env['AzureWebJobsScriptRoot'] ?? process.cwd(),
  () => new Date(),
);
