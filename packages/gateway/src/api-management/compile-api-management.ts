import type { LoadedEnvironment } from '@apim-kit/environment';
import type { DocumentDiagnostic } from '@apim-kit/policy';
import type { UnsupportedPolicy } from '../gateway-report.js';
import type { Hop } from '../message/hop.js';
import type { Services } from '../services.js';
import { redactorFor } from '../trace/redactor-for.js';
import { compileApis } from './compile-apis.js';
import { compileDocument, compileResolver, createFragmentReader } from './compile-documents.js';
import { createHop } from './create-hop.js';
import { locateExpressionErrors } from './locate-expression-errors.js';
import { compileInstallation } from './installation/compile-installation.js';
import { createExpressionCache, type Workshop } from './pipeline/workshop.js';
import { compileSubscriptionKeys } from './subscription/subscription-keys.js';
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
  const { namedValues, fragments, policy } = loaded.apiManagement;
  const installation = compileInstallation(loaded, diagnostics, services);
  const workshop: Workshop = {
    installation,
    fragment: createFragmentReader(fragments, namedValues, diagnostics),
    expression: createExpressionCache(),
    diagnostics,
    expressionErrors: [],
    unsupported,
  };
  const global = compileDocument(policy, 'global', namedValues, workshop);
  const apis = compileApis(
    loaded,
    global,
    (document, scope) => compileDocument(document, scope, namedValues, workshop),
    (document) => compileResolver(document, namedValues, workshop),
    diagnostics,
  );
  reportUnsupportedDefinitions(loaded.environment.apiManagement, diagnostics);
  const hop = createHop({
    apis,
    global,
    installation,
    services,
    findSubscription: compileSubscriptionKeys(loaded),
  });
  diagnostics.push(...locateExpressionErrors(workshop.expressionErrors, loaded.apiManagement));
  const { redact } = redactorFor(loaded);
  return {
    hop,
    diagnostics: diagnostics.map((found) => ({ ...found, message: redact(found.message) })),
    unsupported,
  };
}
