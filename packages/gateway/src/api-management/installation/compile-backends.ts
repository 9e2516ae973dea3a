import type { Backend, ResourceLevel } from '@apim-kit/environment';
import type { DocumentDiagnostic } from '@apim-kit/policy';
import { diagnosticAt, messages } from '../diagnostics.js';
import { backendBaseOf } from '../exchange/backend-base.js';
import { NamedMap } from '../exchange/named-map.js';
import { backendCredentials } from './backend-credentials.js';
import { createPicker } from './backend-pool.js';
import { backendTls } from './backend-tls.js';
import { createCircuitBreaker } from './circuit-breaker.js';
import type { CompiledBackend } from './compiled-backend.js';
import type { Installation } from './installation.js';

interface BackendParts {
  /** The uploaded authorities. */
  readonly pem: readonly string[];
  readonly identities: Installation['identities'];
  readonly diagnostics: DocumentDiagnostic[];
}

/** Compiles the backends of a level and their pools; what is wrong is collected. */
export function compileBackends(level: ResourceLevel, parts: BackendParts): NamedMap<CompiledBackend> {
  const compiled = new NamedMap<CompiledBackend>();
  const { backends = {}, backendPools = {} } = level.definition;
  for (const [id, backend] of Object.entries(backends)) {
    const one = compileBackend(id, backend, level, parts);
    if (one !== null) compiled.set(id, one);
  }
  for (const [id, { services }] of Object.entries(backendPools)) {
    const first = services.map(({ backend }) => compiled.get(backend)).find((one) => one !== undefined);
    if (first === undefined) continue;
    compiled.set(id, {
      context: { id, type: 'Pool', azureRegion: null },
      // What expressions see as the URL until a member takes the request.
      base: first.base,
      tls: null,
      breaker: null,
      credentials: null,
      pick: createPicker(services, (name) => compiled.get(name)),
    });
  }
  return compiled;
}

function compileBackend(
  id: string,
  backend: Backend,
  { at, local, loaded }: ResourceLevel,
  { pem, identities, diagnostics }: BackendParts,
): CompiledBackend | null {
  const place = [...at, 'backends', id].join('.');
  const url = local.backends[id] ?? backend.url;
  const base = backendBaseOf(url);
  if (base === undefined) {
    diagnostics.push(diagnosticAt(place, messages.invalidBackendUrl(id, url)));
    return null;
  }
  return {
    context: { id, type: 'Single', azureRegion: null },
    base,
    tls: backendTls(id, backend, place, pem, identities, diagnostics),
    breaker: backend.circuitBreaker === undefined ? null : createCircuitBreaker(backend.circuitBreaker),
    credentials: backendCredentials(backend, loaded.namedValues),
    pick: null,
  };
}
