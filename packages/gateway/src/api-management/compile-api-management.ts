import { resourceLevels, type LoadedEnvironment } from '@apim-kit/environment';
import type { DocumentDiagnostic } from '@apim-kit/policy';
import type { UnsupportedPolicy } from '../gateway-report.js';
import type { Hop } from '../message/hop.js';
import type { Services } from '../services.js';
import { redactorFor } from '../trace/redactor-for.js';
import { compileApis } from './compile-apis.js';
import { createHop } from './create-hop.js';
import { compileLevel, type LevelParts } from './level/compile-level.js';
import { locateExpressionErrors } from './locate-expression-errors.js';
import { createExpressionCache, type SharedWorkshop } from './pipeline/workshop.js';
import { reportUnsupportedDefinitions } from './unsupported-definitions.js';

/** API Management of an environment, compiled: an immutable snapshot that serves requests. */
export interface ApiManagementSnapshot {
  readonly hop: Hop;
  /** What is wrong with the policy documents. With an error among them the snapshot must not serve. */
  readonly diagnostics: readonly DocumentDiagnostic[];
  /** Policies that stop the request with 500 because they do not run locally. */
  readonly unsupported: readonly UnsupportedPolicy[];
}

/**
 * Compiles API Management off the hot path: documents read, named values and fragments put in, expressions compiled,
 * certificates and trust prepared. What is wrong is collected, never thrown.
 */
export function compileApiManagement(loaded: LoadedEnvironment, services: Services): ApiManagementSnapshot {
  const diagnostics: DocumentDiagnostic[] = [];
  const unsupported: UnsupportedPolicy[] = [];
  const shared: SharedWorkshop = {
    expression: createExpressionCache(),
    diagnostics,
    expressionErrors: [],
    unsupported,
  };
  const levels = resourceLevels(loaded.environment, loaded.apiManagement);
  const [ofService, ...ofWorkspaces] = levels;
  const parts: LevelParts = { loaded, services, shared };
  const service = compileLevel(ofService, null, parts);
  const workspaces = ofWorkspaces.map((level) => compileLevel(level, service.level, parts));
  const apis = compileApis([service, ...workspaces], diagnostics);
  levels.forEach((level) => reportUnsupportedDefinitions(level, diagnostics));
  const hop = createHop({ apis, service: service.level });
  diagnostics.push(...locateExpressionErrors(shared.expressionErrors, levels));
  const { redact } = redactorFor(loaded);
  return {
    hop,
    diagnostics: diagnostics.map((found) => ({ ...found, message: redact(found.message) })),
    unsupported,
  };
}
