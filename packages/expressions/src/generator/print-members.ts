import { isDelegate, isObject, isVoid, canBeNull } from '../type-system/classify.js';
import type { Member, Parameter } from '../type-system/member.js';
import { mentions } from '../type-system/substitute.js';
import type { NamedType, Type, TypeParameter } from '../type-system/type.js';
import { declaredMembers } from '../type-system/members.js';
import { docOf } from './print-doc.js';
import { safeName, type TypePrinter } from './print-types.js';

/** A method as it is called: an extension method without the parameter that it extends. */
export interface Overload {
  readonly member: Member;
  readonly parameters: readonly Parameter[];
  readonly typeParameters: readonly TypeParameter[];
  readonly type: Type;
  /** What the receiver has to be, where the interface says less. */
  readonly receiver: string | null;
}

/** Call signatures of one method, or constructors, without a name in front. */
export function printOverloads(
  printer: TypePrinter,
  overloads: readonly Overload[],
  prefix = '',
): readonly string[] {
  const seen = new Set<string>();
  return overloads.flatMap((overload) => {
    const fresh = printOverload(printer, overload, overloads).filter((signature) => !seen.has(signature));
    return fresh.map((signature) => {
      const isFirst = seen.size === 0;
      seen.add(signature);
      return docOf(overload.member, isFirst) + prefix + signature;
    });
  });
}

function printOverload(
  printer: TypePrinter,
  overload: Overload,
  all: readonly Overload[],
): readonly string[] {
  const { parameters, typeParameters, receiver } = overload;
  const result = printer.result(overload.type);
  if (result === undefined || parameters.some(({ modifier }) => modifier === 'ref')) return [];
  const inferable = typeParameters.every((parameter) =>
    parameters.some(({ type }) => canInfer(type, parameter)),
  );
  const isNaked = (type: Type) => type.kind === 'typeParameter' && typeParameters.includes(type);
  const hasOut = parameters.some(
    ({ type, modifier }) => modifier === 'out' && mentions(type, typeParameters),
  );
  const hasNaked = parameters.some(({ type }) => isNaked(type));
  const isNullableNaked = typeParameters.some((parameter) => result === `Nullable<${parameter.name}>`);
  if (isNullableNaked) return [];

  const print = (isExplicit: boolean, isRest: boolean): string | undefined => {
    const list: string[] = receiver === null ? [] : [`this: ${receiver}`];
    if (isExplicit)
      list.push(
        ...typeParameters.map(
          (parameter, index) => `type${index === 0 ? '' : index + 1}: TypeToken<${parameter.name}, string>`,
        ),
      );
    for (const [index, parameter] of parameters.entries()) {
      const text = printParameter(
        printer,
        overload,
        index,
        all,
        isExplicit,
        isRest && index === parameters.length - 1,
      );
      if (text === undefined) return undefined;
      const name = safeName(parameter.name);
      if (isRest && parameter.modifier === 'params') list.push(`...${name}: readonly (${text})[]`);
      else list.push(`${name}${parameter.defaultValue === null ? '' : '?'}: ${text}`);
    }
    const constraint = ({ constraint: kind, name }: TypeParameter) => {
      if (
        !isExplicit &&
        !hasOut &&
        parameters.some(({ type }) => type.kind === 'typeParameter' && type.name === name)
      )
        return `${name} extends Liftable`;
      return `${name} extends ${kind === 'class' ? 'Reference' : kind === 'struct' ? 'Struct' : 'Value'}`;
    };
    const generics = typeParameters.length === 0 ? '' : `<${typeParameters.map(constraint).join(', ')}>`;
    const lifted = !isExplicit && hasNaked && !hasOut ? liftNaked(result, typeParameters) : result;
    return lifted === undefined ? undefined : `${generics}(${list.join(', ')}): ${lifted}`;
  };
  const hasLambda = parameters.some(({ type }) => type.kind === 'named' && isDelegate(type));
  const explicit = typeParameters.length > 0 && (!inferable || (hasNaked && !hasLambda));
  const isParams = parameters.at(-1)?.modifier === 'params';
  return [
    ...(inferable ? [print(false, false)] : []),
    ...(inferable && isParams ? [print(false, true)] : []),
    ...(explicit ? [print(true, isParams)] : []),
  ].filter((text) => text !== undefined);
}

function printParameter(
  printer: TypePrinter,
  overload: Overload,
  index: number,
  all: readonly Overload[],
  isExplicit: boolean,
  isRest: boolean,
): string | undefined {
  const parameter = overload.parameters[index] as Parameter;
  const { type: declared, modifier } = parameter;
  const type = isRest && declared.kind === 'array' ? declared.elementType : declared;
  if (modifier === 'out') {
    const result = printer.result(type);
    return result === undefined ? undefined : `Out<${result}>`;
  }
  const rivals = all
    .filter((other) => other !== overload && other.typeParameters.length === 0)
    .filter(
      ({ parameters }) =>
        parameters.length === overload.parameters.length ||
        parameters.at(-1)?.modifier === 'params' ||
        isRest,
    )
    .map(({ parameters }) => parameters[Math.min(index, parameters.length - 1)]?.type)
    .filter((rival) => rival !== undefined && rival !== type && rival !== declared);
  // Where overloads compete, only the type itself is taken: C# might find two that convert equally well.
  const exact = rivals.some((rival) => rival !== undefined && rival.kind === 'named' && !isObject(rival));
  const withNull =
    !isRest && !rivals.some((rival) => rival !== undefined && (canBeNull(rival) || rival.kind === 'array'));
  return printer.input(type, {
    exact,
    withNull,
    methodParameters: isExplicit ? [] : overload.typeParameters,
  });
}

/** What a type parameter that a literal may stand for gives: `List<Lifted<T>>`. */
function liftNaked(result: string, typeParameters: readonly TypeParameter[]): string | undefined {
  let text = result;
  for (const { name } of typeParameters)
    text = text.replace(new RegExp(`\\b${name}\\b`, 'g'), `Lifted<${name}>`);
  return text;
}

/** Whether C# finds the type argument out from an argument of this type. */
function canInfer(type: Type, parameter: TypeParameter): boolean {
  if (type === parameter) return true;
  switch (type.kind) {
    case 'array':
      return canInfer(type.elementType, parameter);
    case 'named': {
      if (!isDelegate(type)) return type.typeArguments.some((argument) => canInfer(argument, parameter));
      const invoke = declaredMembers(type as NamedType, 'Invoke')[0];
      return invoke !== undefined && !isVoid(invoke.type) && mentions(invoke.type, [parameter]);
    }
    default:
      return false;
  }
}
