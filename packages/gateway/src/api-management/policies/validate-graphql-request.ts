import type { ValidateGraphqlRequestConfig } from '@apim-kit/policy';
import type { GraphQLSchema } from 'graphql';
import { platformResponse } from '../errors/error-responses.js';
import { PolicyError } from '../errors/policy-error.js';
import { invalidValue } from '../errors/policy-failures.js';
import type { Exchange } from '../exchange/exchange.js';
import { extentOf, loadGraphql, requestOf } from '../graphql/request.js';
import { visitedFields } from '../graphql/visited-paths.js';
import type { Handler } from '../pipeline/handler.js';
import { noSchemas, type SchemaDocument } from '../validation/schema-set.js';
import { bytesOf } from './message-text.js';

const policy = 'validate-graphql-request';

/** Fields of a request at most. */
const maximumFields = 250;

const maximumBytes = 102_400;

/** Checks size, depth and fields of a GraphQL request, and whether its schema allows it. */
export const validateGraphqlRequest: Handler<ValidateGraphqlRequestConfig> = (config, compile) => {
  if (config.maxTotalDepth !== undefined || config.maxComplexity !== undefined) {
    return compile.unsupported('max-total-depth and max-complexity are not documented.');
  }
  const readVariable = config.errorVariableName === undefined ? null : compile.text(config.errorVariableName);
  const readSize = compile.number(config.maxSize);
  const readDepth = compile.number(config.maxDepth ?? 6);
  const rules = (config.authorize ?? []).map(({ path, action }) => ({
    path: compile.text(path),
    action: compile.text(action ?? 'allow'),
  }));
  loadGraphql();

  const refuse = (exchange: Exchange, message: string): never => {
    const variable = readVariable?.(exchange);
    if (variable !== undefined) exchange.setVariable(variable, message);
    throw new PolicyError({
      source: policy,
      reason: 'Bad request',
      message,
      response: platformResponse(400, message),
    });
  };

  return async (exchange) => {
    const { headerList, messageBody } = exchange.request;
    const maximum = Math.min(readSize(exchange), maximumBytes);
    const declared = Number(headerList.get('Content-Length') ?? 0);
    const bytes = declared > maximum ? null : await bytesOf(messageBody, compile);
    const size = bytes?.length ?? declared;
    if (size > maximum) {
      return refuse(exchange, `The request is ${size} bytes long and exceeds the limit of ${maximum} bytes.`);
    }
    if (bytes === null || bytes.length === 0) return refuse(exchange, 'The request holds no query.');

    const schema = schemaOf(exchange);
    const { parse, validate, visit, print } = loadGraphql();
    let document: ReturnType<typeof parse>;
    try {
      document = parse(requestOf(bytes, headerList.get('Content-Type')).query);
      const [problem] = validate(schema, document);
      if (problem !== undefined) throw problem;
      const { depth, fields } = extentOf(document);
      const allowed = readDepth(exchange);
      if (depth > allowed) throw new Error(`The query has a depth of ${depth}; ${allowed} is allowed.`);
      if (fields > maximumFields) {
        throw new Error(`The query has ${fields} fields; ${maximumFields} are allowed.`);
      }
    } catch (error) {
      return refuse(exchange, error instanceof Error ? error.message : String(error));
    }

    const removed = new Set<unknown>();
    for (const { node, paths } of visitedFields(document, schema)) {
      const rule = rules.find(({ path }) => paths.includes(path(exchange)));
      const action = rule?.action(exchange) ?? 'allow';
      if (!actions.has(action)) throw invalidValue(policy, `action can't be '${action}'.`);
      if (action === 'reject') return refuse(exchange, `The query must not ask for '${paths[0]}'.`);
      if (action === 'remove') removed.add(node);
    }
    if (removed.size === 0) return undefined;
    const rest = visit(document, { Field: (node) => (removed.has(node) ? null : undefined) });
    exchange.note(() => `${removed.size} fields removed`);
    const text = print(rest);
    if (/^\s*application\/graphql\b/i.test(headerList.get('Content-Type') ?? '')) {
      messageBody.replace(Buffer.from(text));
    } else {
      const json = JSON.parse(Buffer.from(bytes).toString()) as object;
      messageBody.replace(Buffer.from(JSON.stringify({ ...json, query: text })));
    }
    return undefined;
  };
};

const actions: ReadonlySet<string> = new Set(['allow', 'remove', 'reject', 'ignore']);

const built = new WeakMap<SchemaDocument, GraphQLSchema>();

/** The API's schema is called `graphql`, as API Management calls it. */
function schemaOf(exchange: Exchange): GraphQLSchema {
  const document = (exchange.compiledApi?.schemas ?? noSchemas).document('graphql');
  if (document === null) {
    throw invalidValue(policy, "The API has no schema of the name 'graphql'.");
  }
  let schema = built.get(document);
  if (schema === undefined) built.set(document, (schema = loadGraphql().buildSchema(document.text)));
  return schema;
}
