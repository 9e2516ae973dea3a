import { LocalHostError } from './local-host-error.js';

/** Whether a decoded route value may stand where its parameter stands. */
export type RouteConstraint = (value: string) => boolean;

type ConstraintFactory = (argument: string) => RouteConstraint;

const integer = /^\s*[+-]?\d+\s*$/;
const decimal = /^\s*[+-]?(\d[\d,]*\.?\d*|\.\d+)\s*$/;
const floating = /^\s*([+-]?(\d[\d,]*\.?\d*|\.\d+)(e[+-]?\d+)?|[+-]?Infinity|NaN)\s*$/i;
const dateTime =
  /^\s*(\d{4})-(\d{1,2})-(\d{1,2})([T ]+(\d{1,2}):[0-5]\d(:[0-5]\d(\.\d{1,7})?)?( ?[ap]m)?(Z|[+-]\d{2}:\d{2})?)?\s*$/i;
const hex = '[0-9a-f]';
const guid = new RegExp(
  `^(${hex}{32}|(${hex}{8}(-${hex}{4}){3}-${hex}{12})|\\{${hex}{8}(-${hex}{4}){3}-${hex}{12}\\}|\\(${hex}{8}(-${hex}{4}){3}-${hex}{12}\\))$`,
  'i',
);

function integerBetween(minimum: bigint, maximum: bigint): RouteConstraint {
  return (value) => {
    if (!integer.test(value)) return false;
    const number = BigInt(value.trim().replace(/^\+/, ''));
    return number >= minimum && number <= maximum;
  };
}

/** .NET reads dates in many ways; of those only the order year-month-day is taken here. */
function isDateTime(value: string): boolean {
  const [, year, month, day, time, hour] = dateTime.exec(value) ?? [];
  if (year === undefined) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const exists = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return exists && (time === undefined || Number(hour) < 24);
}

/** Reads the whole numbers of a constraint's argument list. */
function numbers(argument: string, counts: readonly number[], constraint: string): bigint[] {
  const parts = argument.split(',').map((part) => part.trim());
  if (!counts.includes(parts.length) || parts.some((part) => !/^-?\d+$/.test(part))) {
    throw new LocalHostError(
      'invalid-function',
      `the constraint "${constraint}(${argument})" takes ${counts.join(' or ')} whole number(s)`,
    );
  }
  return parts.map(BigInt);
}

const int32 = integerBetween(-(2n ** 31n), 2n ** 31n - 1n);
const int64 = integerBetween(-(2n ** 63n), 2n ** 63n - 1n);

/**
 * The constraints of ASP.NET Core routing, which the Functions host uses.
 *
 * @see https://learn.microsoft.com/aspnet/core/fundamentals/routing#route-constraints
 */
const constraints: Readonly<Record<string, ConstraintFactory>> = {
  int: () => int32,
  long: () => int64,
  bool: () => (value) => /^\s*(true|false)\s*$/i.test(value),
  datetime: () => isDateTime,
  decimal: () => (value) => decimal.test(value),
  double: () => (value) => floating.test(value),
  float: () => (value) => floating.test(value),
  guid: () => (value) => guid.test(value),
  alpha: () => (value) => /^[a-z]*$/i.test(value),
  required: () => (value) => value !== '',
  minlength: (argument) => {
    const [minimum] = numbers(argument, [1], 'minlength');
    return (value) => value.length >= Number(minimum);
  },
  maxlength: (argument) => {
    const [maximum] = numbers(argument, [1], 'maxlength');
    return (value) => value.length <= Number(maximum);
  },
  length: (argument) => {
    const [minimum, maximum = minimum] = numbers(argument, [1, 2], 'length');
    return (value) => value.length >= Number(minimum) && value.length <= Number(maximum);
  },
  min: (argument) => integerBetween(numbers(argument, [1], 'min')[0]!, 2n ** 63n - 1n),
  max: (argument) => integerBetween(-(2n ** 63n), numbers(argument, [1], 'max')[0]!),
  range: (argument) => {
    const [minimum, maximum] = numbers(argument, [2], 'range');
    return integerBetween(minimum!, maximum!);
  },
  regex: (argument) => {
    try {
      const pattern = new RegExp(argument, 'i');
      return (value) => pattern.test(value);
    } catch (error) {
      throw new LocalHostError(
        'invalid-function',
        `the constraint "regex(${argument})" is no regular expression`,
        {
          cause: error,
        },
      );
    }
  },
};

/**
 * Reads one constraint, `int` or `range(1,5)`.
 *
 * @throws LocalHostError `invalid-function` for an unknown constraint or a wrong argument.
 */
export function parseRouteConstraint(text: string): RouteConstraint {
  const match = /^([A-Za-z]+)(?:\((.*)\))?$/s.exec(text);
  const factory =
    match && Object.hasOwn(constraints, match[1]!.toLowerCase())
      ? constraints[match[1]!.toLowerCase()]
      : undefined;
  if (!factory) {
    throw new LocalHostError(
      'invalid-function',
      `the constraint "${text}" is unknown; there are: ${Object.keys(constraints).join(', ')}`,
    );
  }
  return factory(match![2] ?? '');
}
