import type { Api, ResourceLevel } from '@apim-kit/environment';
import { compileApi } from './compile-api.js';
import { compileProducts } from './compile-products.js';
import { diagnosticAt, messages } from './diagnostics.js';
import type { LevelWorkshop } from './level/compile-level.js';
import type { Workshop } from './pipeline/workshop.js';
import type { ApiVersion } from './routing/api-version.js';
import type { CompiledApi } from './routing/compiled-api.js';

/** Compiles the APIs of all levels with their products and operations; what is wrong is collected. */
export function compileApis(
  levels: readonly LevelWorkshop[],
  diagnostics: Workshop['diagnostics'],
): readonly CompiledApi[] {
  const byAddress = new Map<string, string>();
  return levels.flatMap(({ level, resources, workshop }) => {
    const { at, definition, loaded } = resources;
    const products = compileProducts(resources, workshop);
    return Object.entries(definition.apis).map(([name, declared]) => {
      const place = [...at, 'apis', name].join('.');
      const api = loaded.apis.get(name)?.definition ?? declared;
      const { path, version } = addressOf(api, definition);
      const address = `${path.toLowerCase()} ${version?.value.toLowerCase() ?? ''}`;
      const other = byAddress.get(address);
      if (other !== undefined) diagnostics.push(diagnosticAt(place, messages.duplicatePath(path, other)));
      byAddress.set(address, name);
      return compileApi(name, api, {
        place,
        path,
        version,
        loaded: loaded.apis.get(name),
        products: products.filter(({ apis }) => apis.includes(name)),
        level,
        workshop,
      });
    });
  });
}

/** Where an API is called: a version that is a segment belongs to its path. */
function addressOf(
  { path, versionSet, apiVersion }: Api,
  { versionSets = {} }: ResourceLevel['definition'],
): { readonly path: string; readonly version: ApiVersion | null } {
  const own = path.replace(/^\/+|\/+$/g, '');
  const set = versionSet === undefined ? undefined : versionSets[versionSet];
  if (set === undefined || apiVersion === undefined) return { path: own, version: null };
  const { versioningScheme: scheme } = set;
  if (scheme === 'Segment') return { path: own === '' ? apiVersion : `${own}/${apiVersion}`, version: null };
  const name = (scheme === 'Query' ? set.versionQueryName : set.versionHeaderName) ?? '';
  return { path: own, version: { scheme, name, value: apiVersion } };
}
