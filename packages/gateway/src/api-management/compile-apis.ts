import type { Api, LoadedEnvironment, LoadedPolicy, Operation } from '@apim-kit/environment';
import type { Scope } from '@apim-kit/policy';
import { diagnosticAt, messages } from './diagnostics.js';
import { backendBaseOf } from './exchange/backend-base.js';
import { Plan, type CompiledDocument } from './pipeline/plan.js';
import type { Workshop } from './pipeline/workshop.js';
import type { CompiledApi, CompiledOperation, CompiledProduct } from './routing/compiled-api.js';
import { OperationTree } from './routing/operation-tree.js';
import { createSchemaSet, noSchemas } from './validation/schema-set.js';
import { parseUrlTemplate } from './routing/url-template.js';
import { isVersion } from './unsupported-definitions.js';

/** Compiles the document of a scope. */
type CompileDocument = (policy: LoadedPolicy, scope: Scope) => CompiledDocument;

/** Compiles products, and APIs with their operations; what is wrong is collected. */
export function compileApis(
  { environment, apiManagement }: LoadedEnvironment,
  global: CompiledDocument,
  compile: CompileDocument,
  diagnostics: Workshop['diagnostics'],
): readonly CompiledApi[] {
  const products = compileProducts(environment.apiManagement.products ?? {}, apiManagement.products, compile);
  const byPath = new Map<string, string>();
  const served = Object.entries(environment.apiManagement.apis).filter(([, api]) => !isVersion(api));
  return served.map(([name, declared]) => {
    const api = apiManagement.apis.get(name)?.definition ?? declared;
    const path = api.path.replace(/^\/+|\/+$/g, '');
    const other = byPath.get(path.toLowerCase());
    if (other !== undefined) {
      diagnostics.push(diagnosticAt(`apiManagement.apis.${name}`, messages.duplicatePath(path, other)));
    }
    byPath.set(path.toLowerCase(), name);
    return compileApi(name, api, path, {
      loaded: apiManagement.apis.get(name),
      products: products.filter(({ apis }) => apis.includes(name)),
      global,
      compile,
      diagnostics,
    });
  });
}

interface ApiParts {
  readonly loaded: ReturnType<LoadedEnvironment['apiManagement']['apis']['get']>;
  readonly products: readonly CompiledProduct[];
  readonly global: CompiledDocument;
  readonly compile: CompileDocument;
  readonly diagnostics: Workshop['diagnostics'];
}

function compileApi(name: string, api: Api, path: string, parts: ApiParts): CompiledApi {
  const { loaded, products, global, compile, diagnostics } = parts;
  const place = `apiManagement.apis.${name}`;
  const base = api.serviceUrl === undefined ? null : backendBaseOf(api.serviceUrl);
  if (base === undefined) {
    diagnostics.push(diagnosticAt(place, messages.invalidServiceUrl(name, api.serviceUrl!)));
  }
  const document = loaded?.policy == null ? null : compile(loaded.policy, 'api');
  const broader = document === null ? [global] : [document, global];

  const operations = new OperationTree<CompiledOperation>();
  for (const [id, operation] of Object.entries(api.operations)) {
    const template = parseUrlTemplate(operation.urlTemplate);
    if (typeof template === 'string') {
      const message = messages.invalidUrlTemplate(operation.urlTemplate, template);
      diagnostics.push(diagnosticAt(`${place}.operations.${id}`, message));
      continue;
    }
    const policy = loaded?.operations.get(id) ?? null;
    const own = policy === null ? null : compile(policy, 'operation');
    const compiled = compileOperation(id, operation, template.query, planner(own, document, global));
    operations.add(operation.method.toUpperCase(), template, compiled);
  }

  return {
    name,
    path,
    context: {
      id: name,
      name: api.displayName,
      path,
      isCurrentRevision: true,
      protocols: api.protocols ?? ['https'],
      revision: api.apiRevision ?? '1',
      serviceUrl: api.serviceUrl ?? null,
      version: null,
    },
    operations,
    base: base ?? null,
    subscriptionRequired: api.subscriptionRequired ?? true,
    products,
    plan: new Plan(broader),
    schemas: schemasOf(api, loaded?.schemas),
  };
}

function schemasOf(
  api: Api,
  loaded: ReadonlyMap<string, { readonly text: string }> | undefined,
): CompiledApi['schemas'] {
  if (loaded === undefined || loaded.size === 0) return noSchemas;
  return createSchemaSet(
    new Map(
      [...loaded].map(([id, { text }]) => [id, { text, contentType: api.schemas?.[id]?.contentType ?? '' }]),
    ),
  );
}

function compileOperation(
  id: string,
  operation: Operation,
  query: readonly { readonly key: string }[],
  plan: CompiledOperation['plan'],
): CompiledOperation {
  const { displayName, method, urlTemplate, responses = {} } = operation;
  return {
    name: id,
    context: { id, name: displayName, method, urlTemplate },
    queryParameters: query.map(({ key }) => key),
    responses,
    contract: operation,
    plan,
  };
}

/** The documents that apply to an operation, with and without a product; each combination is put together once. */
function planner(
  operation: CompiledDocument | null,
  api: CompiledDocument | null,
  global: CompiledDocument,
): CompiledOperation['plan'] {
  const plans = new Map<CompiledProduct | null, Plan>();
  return (product) => {
    const known = plans.get(product);
    if (known !== undefined) return known;
    const documents = [operation, api, product?.document ?? null, global];
    const plan = new Plan(documents.filter((document) => document !== null));
    plans.set(product, plan);
    return plan;
  };
}

function compileProducts(
  products: NonNullable<LoadedEnvironment['environment']['apiManagement']['products']>,
  policies: LoadedEnvironment['apiManagement']['products'],
  compile: CompileDocument,
): readonly (CompiledProduct & { readonly apis: readonly string[] })[] {
  return Object.entries(products).map(([name, product]) => {
    const policy = policies.get(name) ?? null;
    return {
      name,
      apis: product.apis,
      document: policy === null ? null : compile(policy, 'product'),
      context: {
        id: name,
        name: product.displayName,
        approvalRequired: product.approvalRequired ?? false,
        groups: [],
        state: product.state === 'notPublished' ? 'NotPublished' : 'Published',
        subscriptionLimit: null,
        subscriptionRequired: product.subscriptionRequired ?? true,
      },
    };
  });
}
