import { readODataMetadata } from '@apim-kit/environment';
import type { SchemaDocument, SchemaSet } from '../validation/schema-set.js';
import { Edm } from './edm.js';

/** What API Management calls the metadata of an OData API among its schemas. */
const schemaId = 'odata';

const read = new WeakMap<SchemaDocument, Edm | string>();

/** The metadata of an API, read once; a text that says why there are none. */
export function metadataOf(schemas: SchemaSet): Edm | string {
  const document = schemas.document(schemaId);
  if (document === null) return 'The API has no OData metadata.';
  let edm = read.get(document);
  if (edm === undefined) read.set(document, (edm = readDocument(document)));
  return edm;
}

function readDocument({ text }: SchemaDocument): Edm | string {
  const { metadata, problems } = readODataMetadata(text);
  if (metadata !== null) return new Edm(metadata);
  const [{ line, column, message } = { line: 1, column: 1, message: '' }] = problems;
  return `The OData metadata can't be read: ${message} Line: ${line}, Position: ${column}`;
}
