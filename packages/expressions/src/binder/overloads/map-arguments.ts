import type { Parameter } from '../../type-system/member.js';
import type { Type } from '../../type-system/type.js';
import type { BoundArgument } from './argument.js';

/** Which argument goes to which parameter. */
export interface ArgumentMapping {
  /** For each parameter: the argument's index, or null for its default value. A `params` array takes `rest`. */
  readonly slots: readonly (number | null)[];
  /** Arguments that become elements of the `params` array; null in the normal form. */
  readonly rest: readonly number[] | null;
  /** For each argument the type it has to convert to. */
  readonly types: readonly Type[];
  readonly defaults: number;
}

/** The ways the arguments fit the parameters by number and name: as they are, and with `params` expanded. */
export function mapArguments(
  parameters: readonly Parameter[],
  args: readonly BoundArgument[],
): readonly ArgumentMapping[] {
  const normal = mapNormal(parameters, args);
  const last = parameters.at(-1);
  const expanded = last?.modifier === 'params' ? mapExpanded(parameters, last, args) : undefined;
  return [normal, expanded].filter((mapping) => mapping !== undefined);
}

function mapNormal(
  parameters: readonly Parameter[],
  args: readonly BoundArgument[],
): ArgumentMapping | undefined {
  if (args.length > parameters.length) return undefined;
  const slots = new Array<number | null>(parameters.length).fill(null);
  const types: Type[] = [];
  for (const [index, argument] of args.entries()) {
    const slot =
      argument.name === null ? index : parameters.findIndex((parameter) => parameter.name === argument.name);
    const parameter = parameters[slot];
    if (parameter === undefined || slots[slot] !== null || !modifiersMatch(parameter, argument))
      return undefined;
    slots[slot] = index;
    types.push(parameter.type);
  }
  let defaults = 0;
  for (const [slot, parameter] of parameters.entries()) {
    if (slots[slot] !== null) continue;
    if (parameter.defaultValue === null) return undefined;
    defaults++;
  }
  return { slots, rest: null, types, defaults };
}

function mapExpanded(
  parameters: readonly Parameter[],
  last: Parameter,
  args: readonly BoundArgument[],
): ArgumentMapping | undefined {
  if (last.type.kind !== 'array') return undefined;
  const fixed = parameters.slice(0, -1);
  const rest: number[] = [];
  while (args.length - rest.length > fixed.length) {
    const index = args.length - rest.length - 1;
    if (args[index]?.name !== null || args[index]?.modifier !== null) return undefined;
    rest.unshift(index);
  }
  const mapping = mapNormal(fixed, args.slice(0, args.length - rest.length));
  if (mapping === undefined) return undefined;
  const { elementType } = last.type;
  return {
    slots: [...mapping.slots, null],
    rest,
    types: [...mapping.types, ...rest.map(() => elementType)],
    defaults: mapping.defaults,
  };
}

function modifiersMatch(parameter: Parameter, argument: BoundArgument): boolean {
  const expected = parameter.modifier === 'params' ? null : parameter.modifier;
  return expected === argument.modifier;
}
