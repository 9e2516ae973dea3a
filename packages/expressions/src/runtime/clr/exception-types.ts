import {
  defineType,
  unsupportedMembers,
  type MemberDefinition,
  type RuntimeMembers,
  type TypeDefinition,
  type TypeEntry,
} from '../../define-type.js';
import { namedType } from '../../type-system/intern.js';
import { ClrException } from './clr-exception.js';

/** A .NET exception type: its line in the registry, and how the runtime throws one. */
export interface ExceptionType extends TypeEntry {
  /** A new exception, to be thrown: `throw formatException.create('Input string was not in a correct format.')`. */
  create(message?: string, innerException?: ClrException | null): ClrException;
}

/**
 * Makes a .NET exception type with the three usual constructors.
 *
 * @param defaultMessage what `new X()` says in .NET
 */
export function defineException(
  name: string,
  options: {
    readonly baseType: string | null;
    readonly namespace?: string;
    readonly message?: string;
    /** Its constructors take the name of a parameter: alone (`first`), or behind the message (`last`). */
    readonly parameterName?: 'first' | 'last';
  },
): ExceptionType {
  const { baseType, namespace = 'System', parameterName } = options;
  const definition: TypeDefinition = defineType({
    name,
    namespace,
    kind: 'class',
    ...(baseType === null ? {} : { baseType, notAllowListed: true }),
    members: [
      `${name}()`,
      `${name}(string ${parameterName === 'first' ? 'paramName' : 'message'})`,
      ...(parameterName === undefined ? [] : parameterMembers(name, parameterName)),
      `${name}(string message, Exception innerException)`,
      ...(baseType === null ? exceptionMembers : []),
    ],
  });
  const defaultMessage = options.message ?? `Exception of type '${namespace}.${name}' was thrown.`;
  const create = (message: string | null = null, innerException: ClrException | null = null): ClrException =>
    new ClrException(namedType(definition), message ?? defaultMessage, innerException);
  return {
    definition,
    runtime: {
      'new()': () => create(),
      'new(string)':
        parameterName === 'first'
          ? (parameter: string | null) => create(withParameter(defaultMessage, parameter))
          : create,
      ...(parameterName === undefined
        ? {}
        : parameterRuntime(parameterName, (message, parameter, inner = null) =>
            create(withParameter(message ?? defaultMessage, parameter), inner),
          )),
      'new(string,Exception)': create,
      ...(baseType === null ? exceptionRuntime : {}),
    },
    create,
  };
}

/** `ArgumentException(message, paramName)`, `ArgumentNullException(paramName, message)` */
const parameterMembers = (name: string, place: 'first' | 'last'): readonly string[] => [
  place === 'first'
    ? `${name}(string paramName, string message)`
    : `${name}(string message, string paramName)`,
  ...(place === 'last'
    ? [`${name}(string message, string paramName, Exception innerException)`, 'string ParamName { get; }']
    : []),
];

type CreateWithParameter = (
  message: string | null,
  parameter: string | null,
  inner?: ClrException | null,
) => ClrException;

const parameterRuntime = (place: 'first' | 'last', create: CreateWithParameter): RuntimeMembers => ({
  'new(string,string)': (a: string | null, b: string | null) =>
    place === 'first' ? create(b, a) : create(a, b),
  ...(place === 'last'
    ? {
        'new(string,string,Exception)': create,
        ParamName: (self: ClrException) => parameterIn.exec(self.message)?.[1] ?? null,
      }
    : {}),
});

/** .NET's message ends with the name of the parameter, and so do the runtime's own. */
const parameterIn = / \(Parameter '([^']*)'\)$/;

const withParameter = (message: string, parameter: string | null): string =>
  parameter === null || parameter === '' ? message : `${message} (Parameter '${parameter}')`;

const exceptionMembers: readonly MemberDefinition[] = [
  'string Message { get; }',
  'Exception InnerException { get; }',
  'string StackTrace { get; }',
  'string Source { get; set; }',
  'int HResult { get; }',
  'string HelpLink { get; }',
  'Exception GetBaseException()',
  'string ToString()',
  ...unsupportedMembers('exceptions carry their message only', ['IDictionary Data { get; }']),
  ...unsupportedMembers('reflection is not available to policy expressions', [
    'MethodBase TargetSite { get; }',
    'Type GetType()',
  ]),
];

const exceptionRuntime = {
  Message: (self: ClrException) => self.message,
  InnerException: (self: ClrException) => self.innerException,
  StackTrace: () => null,
  Source: (self: ClrException) => self.source,
  'Source=': (self: ClrException, value: string | null) => {
    self.source = value;
  },
  HResult: () => -2146233088,
  HelpLink: () => null,
  'GetBaseException()': (self: ClrException) => {
    let base = self;
    while (base.innerException !== null) base = base.innerException;
    return base;
  },
  'ToString()': (self: ClrException) => self.toString(),
};
