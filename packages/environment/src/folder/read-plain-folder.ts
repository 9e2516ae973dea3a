import { basename } from 'node:path/posix';
import type { Api } from '../model/api-management/api.js';
import type { ApiManagement } from '../model/api-management/api-management.js';
import type { Operation } from '../model/api-management/operation.js';
import { readOpenApi } from '../open-api/read-open-api.js';
import { under, type Folder } from './folder.js';
import type { LocalApiManagement } from '../local-environment.js';
import { refuseFile } from './refuse-file.js';

const isDocument = (path: string) => /\.(json|ya?ml)$/i.test(path);
const isPolicy = (path: string) => /\.xml$/i.test(path);
const idOf = (path: string) => basename(path).replace(/(\.policy)?\.xml$/i, '');

/**
 * Reads a folder of OpenAPI documents and policies. The document in the folder itself is an API at the root, one in a
 * folder below an API at that folder's name. `policy.xml` beside a document is the API's, `NAME.xml` and
 * `operations/NAME.xml` that of the operation with the id NAME. At the top, `global.xml` is the global policy,
 * `fragments/ID.xml` are fragments, `named-values.json` holds named values as texts.
 */
export function readPlainFolder(folder: Folder): LocalApiManagement {
  const apis: Record<string, Api> = {};
  for (const directory of ['', ...folder.folders('')]) {
    const api = readApi(folder, directory);
    if (api !== undefined) apis[directory === '' ? 'root' : directory] = api;
  }
  if (Object.keys(apis).length === 0) refuseFile('.', 'folder-without-apis');
  const fragments = folder.files('fragments').filter(isPolicy);
  return {
    apis,
    ...(folder.has('global.xml') && { policy: { file: 'global.xml' } }),
    ...(folder.has('named-values.json') && { namedValues: namedValues(folder) }),
    policyFragments: Object.fromEntries(fragments.map((file) => [idOf(file), { file }])),
  };
}

function readApi(folder: Folder, directory: string): Api | undefined {
  const files = folder.files(directory);
  const documents = files.filter((file) => isDocument(file) && isOpenApi(folder.text(file)));
  const [document, other] = documents;
  if (document === undefined) return undefined;
  if (other !== undefined) refuseFile(other, 'folder-with-two-documents', { other: document });
  const { operations, displayName, serviceUrl } = readDocument(folder, document);
  const policies = [
    ...files.filter(isPolicy).filter((file) => !/^(policy|global)\.xml$/i.test(basename(file))),
    ...folder.files(under(directory, 'operations')).filter(isPolicy),
  ];
  const own = under(directory, 'policy.xml');
  return {
    displayName: displayName ?? (directory || 'API'),
    path: directory,
    ...(serviceUrl !== undefined && { serviceUrl }),
    subscriptionRequired: false,
    openApi: { file: document },
    ...(folder.has(own) && { policy: { file: own } }),
    operations: Object.fromEntries(policies.map((file) => withPolicy(file, operations, document))),
  };
}

function withPolicy(
  file: string,
  operations: Readonly<Record<string, Operation>>,
  document: string,
): readonly [string, Operation] {
  const id = idOf(file);
  const name = Object.keys(operations).find((one) => one.toLowerCase() === id.toLowerCase());
  if (name === undefined)
    return refuseFile(file, 'policy-without-operation', { document, known: Object.keys(operations) });
  const { displayName, method, urlTemplate } = operations[name]!;
  return [name, { displayName, method, urlTemplate, policy: { file } }];
}

function readDocument(folder: Folder, file: string): ReturnType<typeof readOpenApi> {
  try {
    return readOpenApi(folder.text(file));
  } catch (error) {
    return refuseFile(file, 'open-api-unreadable', { file, reason: (error as Error).message });
  }
}

function namedValues(folder: Folder): NonNullable<ApiManagement['namedValues']> {
  const value = folder.json('named-values.json');
  if (
    typeof value !== 'object' ||
    value === null ||
    Object.values(value).some((one) => typeof one !== 'string')
  ) {
    refuseFile('named-values.json', 'file-not-json', { reason: 'it is no object of texts' });
  }
  return Object.fromEntries(
    Object.entries(value as Record<string, string>).map(([name, text]) => [name, { value: text }]),
  );
}

const isOpenApi = (text: string): boolean => /["']?(openapi|swagger)["']?\s*:/.test(text.slice(0, 4096));
