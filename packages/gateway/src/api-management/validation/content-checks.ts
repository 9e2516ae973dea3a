import { decodeBody } from '@apim-kit/expressions';
import type { Representation } from '@apim-kit/environment';
import type { ValidateContentConfig } from '@apim-kit/policy';
import { errorMessage } from '../../error-message.js';
import type { Exchange } from '../exchange/exchange.js';
import type { PolicyCompiler, Read } from '../pipeline/handler.js';
import { decodeXml } from '../xml/parse-xml.js';
import { compileXmlSchema, type CheckXml } from '../xml/validate-xml.js';
import type { SchemaVariant } from './adapt-schema.js';
import { definitionMissing, incorrect, schemaMissing, unreadable } from './content-findings.js';
import { mediaType } from './content-type-map.js';
import type { ValidationAction, ValidationFinding } from './finding.js';
import { noSchemas, type SchemaDocument } from './schema-set.js';
import { actionOf } from './settle.js';
import { soapContent } from './soap-content.js';

/** Checks a body; `unspecified` when neither the policy nor the API says anything of its content type. */
export type CheckContent = (
  exchange: Exchange,
  contentType: string,
  bytes: Uint8Array,
  charset: string | undefined,
) => Promise<readonly ValidationFinding[] | 'unspecified'>;

type Content = NonNullable<ValidateContentConfig['contents']>[number];

/** Compiles the `content` elements of a policy. */
export function contentChecks(contents: readonly Content[], compile: PolicyCompiler): CheckContent {
  const inbound = compile.target === 'request';
  const rules = contents.map((content) => ruleOf(content, compile));
  return async (exchange, contentType, bytes, charset) => {
    const type = mediaType(contentType);
    const representations = representationsOf(exchange, inbound);
    const [, representation] =
      Object.entries(representations).find(([name]) => mediaType(name) === type) ?? [];
    const rule = rules.find((one) => {
      const wanted = one.type(exchange);
      return wanted === null ? representation !== undefined : mediaType(wanted) === type;
    });
    if (rule === undefined) return representation === undefined ? 'unspecified' : [];
    const action = rule.action(exchange);
    if (action === 'ignore') return [];
    const schemaId = rule.schemaId(exchange) ?? representation?.schemaId ?? null;
    const definition =
      rule.schemaRef(exchange) ??
      (rule.schemaId(exchange) === null ? (representation?.typeName ?? null) : null);
    const at = {
      action,
      type: inbound ? ('RequestBody' as const) : ('ResponseBody' as const),
      contentType: type,
    };
    if (schemaId === null) {
      // A representation without a schema says nothing of what is in the body.
      return representation === undefined ? [schemaMissing(at)] : [];
    }
    const document = (exchange.compiledApi?.schemas ?? noSchemas).document(schemaId);
    if (document === null) return [schemaMissing(at)];
    try {
      const problems = await problemsOf(
        rule.kind(exchange),
        document,
        definition,
        rule.variant(exchange),
        bytes,
        charset,
      );
      if (problems === undefined) return [definitionMissing(at, definition ?? schemaId)];
      return problems.map((problem) => incorrect(at, definition ?? schemaId, problem));
    } catch (error) {
      return [unreadable(at, errorMessage(error))];
    }
  };
}

interface Rule {
  readonly type: Read<string | null>;
  readonly kind: Read<string>;
  readonly action: Read<ValidationAction>;
  readonly schemaId: Read<string | null>;
  readonly schemaRef: Read<string | null>;
  readonly variant: Read<SchemaVariant>;
}

function ruleOf(content: Content, compile: PolicyCompiler): Rule {
  const optional = (value: Content['type']): Read<string | null> =>
    value === undefined ? () => null : compile.text(value);
  const additional =
    content.allowAdditionalProperties === undefined
      ? null
      : compile.boolean(content.allowAdditionalProperties);
  const caseless = compile.boolean(content.caseInsensitivePropertyNames ?? false);
  return {
    type: optional(content.type),
    kind: compile.text(content.validateAs),
    action: actionOf(content.action, compile),
    schemaId: optional(content.schemaId),
    schemaRef: optional(content.schemaRef),
    variant: (exchange) => ({
      ...(additional !== null && { additionalProperties: additional(exchange) }),
      ...(caseless(exchange) && { caseInsensitive: true }),
    }),
  };
}

function representationsOf(exchange: Exchange, inbound: boolean): Readonly<Record<string, Representation>> {
  const { contract } = exchange.compiledOperation ?? {};
  const status = exchange.response?.status ?? 200;
  return (inbound ? contract?.request : contract?.responseContracts?.[status])?.representations ?? {};
}

/** Undefined when the document does not have the definition. */
async function problemsOf(
  kind: string,
  document: SchemaDocument,
  definition: string | null,
  variant: SchemaVariant,
  bytes: Uint8Array,
  charset: string | undefined,
): Promise<readonly string[] | undefined> {
  switch (kind) {
    case 'json': {
      const text = decodeBody(bytes, charset);
      const check = document.json(definition, variant);
      return check?.(JSON.parse(text), text);
    }
    case 'xml':
      return (await xmlSchema(document))(decodeXml(bytes, charset));
    case 'soap':
      return (await xmlSchema(document))(soapContent(decodeXml(bytes, charset)));
    default:
      throw new Error(`validate-as can't be '${kind}'.`);
  }
}

const xmlSchemas = new WeakMap<SchemaDocument, Promise<CheckXml>>();

function xmlSchema(document: SchemaDocument): Promise<CheckXml> {
  const known = xmlSchemas.get(document) ?? compileXmlSchema(document.text);
  xmlSchemas.set(document, known);
  return known;
}
