import { defineType } from '../define-type.js';

/**
 * With a seed it gives .NET's numbers; without one, the host's.
 *
 * @see https://learn.microsoft.com/dotnet/api/system.random
 */
export const random = defineType({
  name: 'Random',
  namespace: 'System',
  kind: 'class',
  members: [
    'Random()',
    'Random(int Seed)',
    'int Next()',
    'int Next(int maxValue)',
    'int Next(int minValue, int maxValue)',
    'void NextBytes(byte[] buffer)',
    'double NextDouble()',
  ],
});
