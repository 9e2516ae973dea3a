import type { Parameter } from '@apim-kit/environment';
import type { ValidateParametersConfig, Value } from '@apim-kit/policy';
import type { Exchange } from '../exchange/exchange.js';
import type { Handler, PolicyCompiler } from '../pipeline/handler.js';
import { decodeQuery, readQuery } from '../routing/query-string.js';
import { checkParameter, unspecified, type ParameterType } from '../validation/check-parameter.js';
import type { ValidationAction, ValidationFinding } from '../validation/finding.js';
import { noSchemas } from '../validation/schema-set.js';
import { actionOf, settles } from '../validation/settle.js';
import { ofTheWire } from './wire-headers.js';

/** Checks headers, query and path of the request against what the API defines. */
export const validateParameters: Handler<ValidateParametersConfig> = (config, compile) => {
  const whole = config;
  const headers = actionsOf(whole, config.headers, compile);
  const query = actionsOf(whole, config.query, compile);
  const path = actionsOf(whole, config.path, compile);
  const settle = settles(config.errorsVariableName, compile);
  return (exchange) => {
    settle(exchange, [
      ...check(exchange, 'RequestHeader', headersOf(exchange), headers),
      ...check(exchange, 'QueryParameter', queryOf(exchange), query),
      ...check(exchange, 'PathParameter', pathOf(exchange), path),
    ]);
    return undefined;
  };
};

/** What is defined, and what is there. */
interface Parameters {
  readonly defined: Readonly<Record<string, Parameter>>;
  readonly present: ReadonlyMap<string, readonly string[]>;
  /** Names without their case. */
  readonly caseless: boolean;
}

function check(
  exchange: Exchange,
  type: ParameterType,
  { defined, present, caseless }: Parameters,
  actions: Actions,
): readonly ValidationFinding[] {
  const keyOf = (name: string): string => (caseless ? name.toLowerCase() : name);
  const byKey = new Map([...present].map(([name, values]) => [keyOf(name), values]));
  const known = new Set(Object.keys(defined).map(keyOf));
  const schemas = exchange.compiledApi?.schemas ?? noSchemas;
  return [
    ...Object.entries(defined).flatMap(([name, definition]) =>
      checkParameter(definition, byKey.get(keyOf(name)) ?? [], {
        name,
        type,
        action: actions(exchange, name, true),
        schemas,
      }),
    ),
    ...[...present.keys()]
      .filter((name) => !known.has(keyOf(name)))
      .flatMap((name) => unspecified(name, type, actions(exchange, name, false))),
  ];
}

/** What to do with a parameter: its own action, else that of its kind, else that of the policy. */
type Actions = (exchange: Exchange, name: string, specified: boolean) => ValidationAction;

interface Group {
  readonly specifiedParameterAction?: Value<string>;
  readonly unspecifiedParameterAction?: Value<string>;
  readonly parameters?: readonly { readonly name: Value<string>; readonly action: Value<string> }[];
}

function actionsOf(
  whole: ValidateParametersConfig,
  group: Group | undefined,
  compile: PolicyCompiler,
): Actions {
  const specified = actionOf(group?.specifiedParameterAction ?? whole.specifiedParameterAction, compile);
  const others = actionOf(group?.unspecifiedParameterAction ?? whole.unspecifiedParameterAction, compile);
  const single = (group?.parameters ?? []).map(
    ({ name, action }) => [compile.text(name), actionOf(action, compile)] as const,
  );
  return (exchange, name, isSpecified) => {
    const own = single.find(([read]) => read(exchange).toLowerCase() === name.toLowerCase())?.[1];
    return (own ?? (isSpecified ? specified : others))(exchange);
  };
}

function headersOf({ request, compiledOperation }: Exchange): Parameters {
  const present = new Map<string, readonly string[]>();
  for (const [name] of request.headerList) {
    if (!ofTheWire.has(name.toLowerCase())) present.set(name, request.headerList.values(name));
  }
  return { defined: compiledOperation?.contract.request?.headers ?? {}, present, caseless: true };
}

function queryOf({ request, compiledOperation }: Exchange): Parameters {
  const mark = request.target.indexOf('?');
  const present = new Map<string, string[]>();
  for (const { name, rawValue } of readQuery(mark < 0 ? '' : request.target.slice(mark + 1))) {
    present.set(name, [...(present.get(name) ?? []), decodeQuery(rawValue)]);
  }
  const { contract, queryParameters = [] } = compiledOperation ?? {};
  const ofTemplate = Object.fromEntries(
    queryParameters.map((name) => [name, contract?.templateParameters?.[name] ?? text]),
  );
  return {
    defined: { ...ofTemplate, ...contract?.request?.queryParameters },
    present,
    caseless: true,
  };
}

function pathOf({ request, compiledOperation }: Exchange): Parameters {
  const { contract, queryParameters = [] } = compiledOperation ?? {};
  const present = new Map(
    [...request.matchedParameters.entries()]
      .filter(([name]) => !queryParameters.includes(name))
      .map(([name, value]) => [name, [value]]),
  );
  const defined = Object.fromEntries(
    [...present.keys()].map((name) => [name, contract?.templateParameters?.[name] ?? text]),
  );
  return { defined, present, caseless: false };
}

/** Of a parameter of which nothing is said. */
const text: Parameter = { type: 'string' };
