import { readSettings, type SettingFinding, type Settings } from './settings.js';

/** What handlers take from outside: the settings and the clock. */
export interface AppContext {
  readonly settings: Settings;
  readonly findings: readonly SettingFinding[];
  now(): Date;
}

/** The context of the running app: its settings are read once, when the first function loads. */
export const appContext: AppContext = { ...readSettings(process.env), now: () => new Date() };
