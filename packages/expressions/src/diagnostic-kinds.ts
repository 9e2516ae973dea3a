import type { Severity } from './diagnostic.js';
import { catalogue } from './diagnostics/catalogue.js';

/** Every kind of finding about expressions: its stable code and its severity. */
export const diagnosticKinds: readonly { readonly code: string; readonly severity: Severity }[] =
  Object.freeze(Object.values(catalogue).map(({ code, severity }) => Object.freeze({ code, severity })));
