import { type JsonObject, objectAt, textAt } from '../json.js';
import { find, resourcesOf, type World } from '../world.js';
import type { Put, ResourceCall, ResourceType } from '../type/resource-type.js';
import { apiManagementErrors } from './api-management-errors.js';
import { childType, levelIdOf, typeBeside } from './child-type.js';
import { readPolicyDocument, unescapeExpressions, type DocumentRoot } from './policy-document.js';

/** Policies of the service, of products, APIs and operations: sent in either format, read back escaped. */
export const policies: readonly ResourceType[] = [
  'policies',
  'products/policies',
  'apis/policies',
  'apis/operations/policies',
].map((type) => ({
  ...childType(type, 'Policy'),
  names: ['policy'],
  put: putDocument('policies'),
  show: showDocument,
}));

/** Policies of GraphQL resolvers. */
export const resolverPolicies: ResourceType = {
  ...childType('apis/resolvers/policies', 'Policy'),
  names: ['policy'],
  put: putDocument('resolver'),
  show: showDocument,
};

/** Policy fragments. */
export const policyFragments: ResourceType = {
  ...childType('policyFragments', 'Policy fragment'),
  put: putDocument('fragment'),
  show: showDocument,
  beforeDelete({ resource, world }) {
    const users = documentsOf(world, resource.id).filter(({ document }) =>
      new RegExp(`fragment-id="${resource.name}"`, 'i').test(document),
    );
    if (users.length > 0)
      throw apiManagementErrors.inUse(
        `Policy fragment ${resource.name}`,
        users.map(({ id }) => id),
      );
  },
};

/** Every policy document of a service or of a workspace, with the id of what holds it. */
export function documentsOf(world: World, id: string): { readonly id: string; readonly document: string }[] {
  const level = levelIdOf(id).toLowerCase();
  return [...world.store.resources.values()]
    .filter((resource) => levelIdOf(resource.id).toLowerCase() === level)
    .map((resource) => ({
      id: resource.id,
      document: textAt(resource.body, 'properties', 'document') ?? '',
    }));
}

function putDocument(root: DocumentRoot) {
  return ({ id, body, world }: Put) => {
    const properties = objectAt(body, 'properties');
    const value = textAt(properties, 'value');
    if (value === undefined) {
      const kept = textAt(properties, 'document');
      if (kept === undefined) throw apiManagementErrors.validation('value', 'The policy has no value.');
      return { body };
    }
    const document = readPolicyDocument(textAt(properties, 'format') ?? 'xml', value, root);
    checkReferences(id, document, world);
    const { format: _format, value: _value, ...rest } = properties;
    return { body: { properties: { ...rest, document } } };
  };
}

function showDocument({ resource, request }: ResourceCall): JsonObject {
  const { document, ...rest } = objectAt(resource.body, 'properties');
  const xml = typeof document === 'string' ? document : '';
  const raw = request.method === 'GET' && request.query.get('format') === 'rawxml';
  return {
    properties: { ...rest, format: raw ? 'rawxml' : 'xml', value: raw ? unescapeExpressions(xml) : xml },
  };
}

/** What a document may name, and where that lives. */
const references: readonly {
  readonly pattern: RegExp;
  readonly collection: string;
  readonly what: string;
}[] = [
  {
    pattern: /<include-fragment\s[^>]*?fragment-id="([^"@{]+)"/g,
    collection: 'policyFragments',
    what: 'policy fragment',
  },
  { pattern: /<set-backend-service\s[^>]*?backend-id="([^"@{]+)"/g, collection: 'backends', what: 'backend' },
  {
    pattern: /<authentication-certificate\s[^>]*?certificate-id="([^"@{]+)"/g,
    collection: 'certificates',
    what: 'certificate',
  },
];

function checkReferences(id: string, document: string, world: World): void {
  const level = levelIdOf(id);
  const text = document.replace(/<!--[\s\S]*?-->/g, '');
  for (const { pattern, collection, what } of references)
    for (const [, name = ''] of text.matchAll(pattern))
      if (find(world, `${level}/${collection}/${name}`) === undefined)
        throw apiManagementErrors.validation('representation', `Cannot find the ${what} '${name}'.`);
  const names = resourcesOf(world, typeBeside(id, 'namedValues'), `${level}/`).map(({ body }) =>
    textAt(body, 'properties', 'displayName'),
  );
  for (const [, name = ''] of text.matchAll(/\{\{([A-Za-z0-9_.-]+)\}\}/g))
    if (!names.includes(name))
      throw apiManagementErrors.validation(
        'representation',
        `Cannot find a property '${name}'. Make sure that the named value exists before the policy that uses it.`,
      );
}
