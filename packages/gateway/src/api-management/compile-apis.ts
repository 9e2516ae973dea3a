import type { ApiManagement, Api, LoadedEnvironment } from '@apim-kit/environment';
import { compileApi, type ApiParts } from './compile-api.js';
import { compileProducts, type CompileDocument } from './compile-products.js';
import { diagnosticAt, messages } from './diagnostics.js';
import type { CompiledDocument } from './pipeline/plan.js';
import type { Workshop } from './pipeline/workshop.js';
import type { ApiVersion } from './routing/api-version.js';
import type { CompiledApi } from './routing/compiled-api.js';

/** Compiles products, and APIs with their operations; what is wrong is collected. */
export function compileApis(
  { environment, apiManagement }: LoadedEnvironment,
  global: CompiledDocument,
  compile: CompileDocument,
  compileResolver: ApiParts['compileResolver'],
  diagnostics: Workshop['diagnostics'],
): readonly CompiledApi[] {
  const products = compileProducts(environment.apiManagement, apiManagement.products, compile);
  const byPath = new Map<string, string>();
  return Object.entries(environment.apiManagement.apis).map(([name, declared]) => {
    const loaded = apiManagement.apis.get(name);
    const api = loaded?.definition ?? declared;
    const { path, version } = addressOf(api, environment.apiManagement);
    const address = `${path.toLowerCase()} ${version?.value.toLowerCase() ?? ''}`;
    const other = byPath.get(address);
    if (other !== undefined) {
      diagnostics.push(diagnosticAt(`apiManagement.apis.${name}`, messages.duplicatePath(path, other)));
    }
    byPath.set(address, name);
    return compileApi(name, api, {
      path,
      version,
      loaded,
      products: products.filter(({ apis }) => apis.includes(name)),
      global,
      compile,
      compileResolver,
      diagnostics,
    });
  });
}

/** Where an API is called: a version that is a segment belongs to its path. */
function addressOf(
  { path, versionSet, apiVersion }: Api,
  { versionSets = {} }: ApiManagement,
): { readonly path: string; readonly version: ApiVersion | null } {
  const own = path.replace(/^\/+|\/+$/g, '');
  const set = versionSet === undefined ? undefined : versionSets[versionSet];
  if (set === undefined || apiVersion === undefined) return { path: own, version: null };
  const { versioningScheme: scheme } = set;
  if (scheme === 'Segment') return { path: own === '' ? apiVersion : `${own}/${apiVersion}`, version: null };
  const name = (scheme === 'Query' ? set.versionQueryName : set.versionHeaderName) ?? '';
  return { path: own, version: { scheme, name, value: apiVersion } };
}
