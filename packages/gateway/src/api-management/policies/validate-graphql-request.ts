import type { ValidateGraphqlRequestConfig } from '@apim-kit/policy';
import type { FieldNode, GraphQLSchema } from 'graphql';
import { errorMessage } from '../../error-message.js';
import { PolicyError } from '../errors/policy-error.js';
import { invalidValue } from '../errors/policy-failures.js';
import type { Exchange } from '../exchange/exchange.js';
import { extentOf, loadGraphql, requestOf } from '../graphql/request.js';
import { visitedFields, type VisitedField } from '../graphql/visited-paths.js';
import { withoutFields } from '../graphql/without-fields.js';
import type { Handler, Read } from '../pipeline/handler.js';
import { noSchemas, type SchemaDocument } from '../validation/schema-set.js';
import { jsonArray } from './json-array.js';
import { bytesOf, setText } from './message-text.js';

const policy = 'validate-graphql-request';

/** Fields of a request at most. */
const maximumFields = 250;

const maximumBytes = 102_400;

/** Where errors are found whatever `error-variable-name` says. */
const errorsVariable = 'GraphQLErrors';

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

  const keep = (exchange: Exchange, messages: readonly string[]): void => {
    const errors = jsonArray(messages.map((message) => ({ message })));
    exchange.setVariable(errorsVariable, errors);
    if (readVariable !== null) exchange.setVariable(readVariable(exchange), errors);
  };

  /** The caller gets a block of errors, and no data. */
  const refuse = (exchange: Exchange, message: string): never => {
    keep(exchange, [message]);
    const body = JSON.stringify({ errors: [{ message }] });
    throw new PolicyError({
      source: policy,
      reason: 'Bad request',
      message,
      response: { status: 400, reason: '', body },
    });
  };

  const check = async (exchange: Exchange): Promise<undefined> => {
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
    const { parse, validate, print } = loadGraphql();
    let document: ReturnType<typeof parse>;
    try {
      document = parse(requestOf(bytes, headerList.get('Content-Type')).query);
      // First what is cheap: validation takes the square of the number of fields.
      const { depth, fields } = extentOf(document);
      const allowed = readDepth(exchange);
      if (depth > allowed) throw new Error(`The query has a depth of ${depth}; ${allowed} is allowed.`);
      if (fields > maximumFields) {
        throw new Error(`The query has ${fields} fields; ${maximumFields} are allowed.`);
      }
      const [problem] = validate(schema, document);
      if (problem !== undefined) throw problem;
    } catch (error) {
      return refuse(exchange, errorMessage(error));
    }

    const removed = new Map<FieldNode, string>();
    for (const field of visitedFields(document, schema)) {
      const action = actionFor(field, rules, exchange);
      const message = `The query must not ask for '${field.places[0]?.[0]}'.`;
      if (action === 'reject') return refuse(exchange, message);
      if (action === 'remove') removed.set(field.node, message);
    }
    if (removed.size === 0) return undefined;
    const rest = withoutFields(document, new Set(removed.keys()));
    if (rest === null) return refuse(exchange, [...removed.values()][0]!);
    keep(exchange, [...removed.values()]);
    exchange.note(() => `${removed.size} fields removed`);
    const text = print(rest);
    if (/^\s*application\/graphql\b/i.test(headerList.get('Content-Type') ?? '')) {
      setText(exchange.request, text);
    } else {
      const json = JSON.parse(Buffer.from(bytes).toString()) as object;
      setText(exchange.request, JSON.stringify({ ...json, query: text }));
    }
    return undefined;
  };

  // A handshake asks for nothing yet: each subscription that comes through its WebSocket is checked.
  return (exchange) => {
    if (!exchange.request.webSocket) return check(exchange);
    exchange.subscriptionChecks = [...exchange.subscriptionChecks, { policy, run: check }];
    return undefined;
  };
};

/** From the mildest to the strictest; `ignore` leaves it to the next rule. */
const actions: readonly string[] = ['ignore', 'allow', 'remove', 'reject'];

interface Rule {
  readonly path: Read<string>;
  readonly action: Read<string>;
}

/** The strictest of what the rules say for each type that the field may belong to. */
function actionFor({ places }: VisitedField, rules: readonly Rule[], exchange: Exchange): string {
  const strictness = places.map((paths) => {
    for (const rule of rules) {
      if (!paths.includes(rule.path(exchange))) continue;
      const action = rule.action(exchange);
      if (!actions.includes(action)) throw invalidValue(policy, `action can't be '${action}'.`);
      if (action !== 'ignore') return actions.indexOf(action);
    }
    return 0;
  });
  return actions[Math.max(0, ...strictness)]!;
}

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
