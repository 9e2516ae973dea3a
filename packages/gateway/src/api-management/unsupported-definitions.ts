import type { ApiManagement } from '@apim-kit/environment';
import { diagnosticAt, messages } from './diagnostics.js';
import type { Workshop } from './pipeline/workshop.js';

/** Says of everything that the definition holds and that does not run here what that means for requests. */
export function reportUnsupportedDefinitions(
  { apis, backends, backendPools, products, subscriptions, diagnostics: telemetry }: ApiManagement,
  diagnostics: Workshop['diagnostics'],
): void {
  const report = (place: string, what: string, consequence: string) =>
    diagnostics.push(diagnosticAt(`apiManagement.${place}`, messages.definitionNotRun(what, consequence)));

  for (const [name, api] of Object.entries(apis)) {
    if (isVersion(api)) report(`apis.${name}`, 'Versions of APIs', 'its requests are answered 404');
    if (api.revisions) report(`apis.${name}.revisions`, 'Revisions', 'requests for one are answered 404');
  }
  for (const [name, { circuitBreaker }] of Object.entries(backends ?? {})) {
    if (circuitBreaker)
      report(`backends.${name}.circuitBreaker`, 'Circuit breakers', 'the circuit never opens');
  }
  for (const name of Object.keys(backendPools ?? {})) {
    report(`backendPools.${name}`, 'Pools of backends', 'no policy can choose it');
  }
  for (const [name, { groups }] of Object.entries(products ?? {})) {
    if (groups) report(`products.${name}.groups`, 'Groups', 'context.Product.Groups is empty');
  }
  for (const [name, { owner }] of Object.entries(subscriptions ?? {})) {
    if (owner !== undefined) report(`subscriptions.${name}.owner`, 'Users', 'context.User is null');
  }
  for (const name of Object.keys(telemetry ?? {})) {
    report(`diagnostics.${name}`, 'Diagnostics', 'nothing is sent to its logger');
  }
}

/** Where a version is asked for depends on its set; on its bare path the API would answer what Azure does not. */
export const isVersion = ({ versionSet, apiVersion }: ApiManagement['apis'][string]): boolean =>
  versionSet !== undefined || apiVersion !== undefined;
