import type { Workspace } from './model/api-management/workspace.js';
import type { Names } from './model/names.js';

/**
 * Declares a workspace: gives it back as it is, and checks while you type that every reference names a resource of the
 * same workspace. Users are the service's; preflight checks those.
 *
 * @example
 * ```ts
 * const sales = defineWorkspace({
 *   displayName: 'Sales',
 *   apis: { leads: { displayName: 'Leads', path: 'sales/leads', operations: {} } },
 *   products: { basic: { displayName: 'Basic', apis: ['leads'] } }, // an error for a name but 'leads'
 * });
 * ```
 */
export function defineWorkspace<
  Certificate extends string = never,
  Backend extends string = never,
  BackendPool extends string = never,
  Product extends string = never,
  Group extends string = never,
  Logger extends string = never,
  VersionSet extends string = never,
  Tag extends string = never,
  Api extends string = never,
>(
  workspace: Workspace<
    OfWorkspace<{
      certificate: Certificate;
      backend: Backend;
      backendPool: BackendPool;
      product: Product;
      group: Group;
      logger: Logger;
      versionSet: VersionSet;
      tag: Tag;
      api: Api;
    }>
  >,
): typeof workspace {
  return workspace;
}

/** What is no resource of a workspace goes by plain names. */
type OfWorkspace<Own extends Partial<Names>> = Omit<Names, keyof Own> & Own;
