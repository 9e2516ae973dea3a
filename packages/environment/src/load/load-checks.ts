import { readCheckFile } from '../check-file/read-check-file.js';
import type { Check, Scenario } from '../model/scenario.js';
import type { Sources } from './sources.js';

/** The checks of a scenario, wherever they stand; none when their file can't be read. */
export function loadChecks(scenario: Scenario | undefined, sources: Sources): readonly Check[] {
  if (scenario === undefined) return [];
  if (!('file' in scenario.checks)) return scenario.checks;
  const { file } = scenario.checks;
  const text = sources.text(file, ['scenario', 'checks', 'file']);
  if (text === undefined) return [];
  const { content, findings } = readCheckFile(text, file);
  sources.add(findings);
  return content?.checks ?? [];
}
