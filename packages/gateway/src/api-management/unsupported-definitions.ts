import type { ResourceLevel } from '@apim-kit/environment';
import { diagnosticAt, messages } from './diagnostics.js';
import type { Workshop } from './pipeline/workshop.js';

/** Says of everything that the definition holds and that does not run here what that means for requests. */
export function reportUnsupportedDefinitions(
  { at, definition: { diagnostics: telemetry } }: ResourceLevel,
  diagnostics: Workshop['diagnostics'],
): void {
  const report = (place: string, what: string, consequence: string) =>
    diagnostics.push(diagnosticAt([...at, place].join('.'), messages.definitionNotRun(what, consequence)));

  for (const name of Object.keys(telemetry ?? {})) {
    report(`diagnostics.${name}`, 'Diagnostics', 'nothing is sent to its logger');
  }
}
