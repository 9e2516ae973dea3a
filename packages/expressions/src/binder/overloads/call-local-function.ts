import type { Span } from '../../diagnostics/diagnostics.js';
import { errorType } from '../../type-system/intern.js';
import type { Parameter } from '../../type-system/member.js';
import type { Binder } from '../binder.js';
import type { BoundExpression, BoundLocalFunctionGroup } from '../bound-expression.js';
import { classifyExpression } from '../conversions/classify-expression.js';
import { instantiate } from '../generic-function.js';
import type { LocalFunctionSymbol } from '../symbols.js';
import type { BoundArgument } from './argument.js';
import { inferTypeArguments } from './infer-type-arguments.js';
import { convertArguments } from './make-call.js';
import { mapArguments, type ArgumentMapping } from './map-arguments.js';

/** The call of a local function, checked against its parameters; a generic one is called for the types that fit. */
export function bindLocalFunctionCall(
  b: Binder,
  group: BoundLocalFunctionGroup,
  args: readonly BoundArgument[],
  span: Span,
): BoundExpression {
  const symbol = chosenFunction(b, group, args, span);
  if (symbol === undefined) return { ...b.error(span), type: errorType };
  const parameters = parametersOf(symbol);
  const mapping = bestMapping(b, parameters, args);
  if (mapping === undefined) {
    b.report('wrongArgumentCount', span, { name: symbol.name, count: args.length });
    return { ...b.error(span), type: errorType };
  }
  const converted = convertArguments(b, parameters, mapping, args, span).map((argument, index) => {
    const { defaultValue } = symbol.parameters[index] ?? {};
    if (mapping.slots[index] !== null || defaultValue === undefined) return argument;
    return { kind: 'constant', type: argument.type, value: defaultValue, span } as const;
  });
  return { kind: 'localFunctionCall', function: symbol, arguments: converted, type: symbol.returnType, span };
}

function chosenFunction(
  b: Binder,
  { function: symbol, typeArguments }: BoundLocalFunctionGroup,
  args: readonly BoundArgument[],
  span: Span,
): LocalFunctionSymbol | undefined {
  const { generic } = symbol;
  if (generic === null) return symbol;
  if (typeArguments !== null) return instantiate(b, generic, typeArguments, span);
  const parameters = parametersOf(symbol);
  for (const mapping of mapArguments(parameters, args)) {
    const types = inferTypeArguments(b, generic.typeParameters, parameters, mapping, args);
    if (types !== undefined) return instantiate(b, generic, types, span);
  }
  if (args.every(({ expression }) => expression.type.kind !== 'error'))
    b.report('unknownTypeArguments', span, { name: symbol.name });
  return undefined;
}

function parametersOf(symbol: LocalFunctionSymbol): readonly Parameter[] {
  return symbol.parameters.map(({ local, modifier, defaultValue }) => ({
    name: local.name,
    type: local.type,
    modifier,
    defaultValue: defaultValue === undefined ? null : 'default',
  }));
}

/** The way of giving the arguments to the parameters that their types allow, or else the first. */
function bestMapping(
  b: Binder,
  parameters: readonly Parameter[],
  args: readonly BoundArgument[],
): ArgumentMapping | undefined {
  const mappings = mapArguments(parameters, args);
  const fits = ({ types }: ArgumentMapping) =>
    args.every(({ expression, modifier }, index) => {
      const type = types[index];
      return modifier !== null || type === undefined || classifyExpression(b, expression, type) !== undefined;
    });
  return mappings.find(fits) ?? mappings[0];
}
