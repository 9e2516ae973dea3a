import { defineType } from '../define-type.js';

const allNumbers = [
  'sbyte',
  'byte',
  'short',
  'ushort',
  'int',
  'uint',
  'long',
  'ulong',
  'float',
  'double',
  'decimal',
];
const signedNumbers = ['sbyte', 'short', 'int', 'long', 'float', 'double', 'decimal'];
const doubles = [
  'Acos',
  'Acosh',
  'Asin',
  'Asinh',
  'Atan',
  'Atanh',
  'Cbrt',
  'Cos',
  'Cosh',
  'Exp',
  'Log',
  'Log10',
  'Sin',
  'Sinh',
  'Sqrt',
  'Tan',
  'Tanh',
];

/** @see https://learn.microsoft.com/dotnet/api/system.math */
export const math = defineType({
  name: 'Math',
  namespace: 'System',
  kind: 'class',
  abstract: true,
  members: [
    'const double PI = 3.1415926535897931',
    'const double E = 2.7182818284590451',
    ...signedNumbers.flatMap((type) => [
      `static ${type} Abs(${type} value)`,
      `static int Sign(${type} value)`,
    ]),
    ...allNumbers.flatMap((type) => [
      `static ${type} Max(${type} val1, ${type} val2)`,
      `static ${type} Min(${type} val1, ${type} val2)`,
      `static ${type} Clamp(${type} value, ${type} min, ${type} max)`,
    ]),
    ...doubles.map((name) => `static double ${name}(double d)`),
    'static double Atan2(double y, double x)',
    'static double Log(double a, double newBase)',
    'static double Pow(double x, double y)',
    'static double IEEERemainder(double x, double y)',
    'static long BigMul(int a, int b)',
    'static int DivRem(int a, int b, out int result)',
    'static long DivRem(long a, long b, out long result)',
    ...['double', 'decimal'].flatMap((type) => [
      `static ${type} Ceiling(${type} a)`,
      `static ${type} Floor(${type} d)`,
      `static ${type} Truncate(${type} d)`,
      `static ${type} Round(${type} a)`,
      `static ${type} Round(${type} value, int digits)`,
      `static ${type} Round(${type} value, MidpointRounding mode)`,
      `static ${type} Round(${type} value, int digits, MidpointRounding mode)`,
    ]),
  ],
});

/** @see https://learn.microsoft.com/dotnet/api/system.midpointrounding */
export const midpointRounding = defineType({
  name: 'MidpointRounding',
  namespace: 'System',
  kind: 'enum',
  values: { ToEven: 0, AwayFromZero: 1 },
});
