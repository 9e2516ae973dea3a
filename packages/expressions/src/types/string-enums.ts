import { defineType } from '../define-type.js';

/** @see https://learn.microsoft.com/dotnet/api/system.stringcomparison */
export const stringComparison = defineType({
  name: 'StringComparison',
  namespace: 'System',
  kind: 'enum',
  values: {
    CurrentCulture: 0,
    CurrentCultureIgnoreCase: 1,
    InvariantCulture: 2,
    InvariantCultureIgnoreCase: 3,
    Ordinal: 4,
    OrdinalIgnoreCase: 5,
  },
});

/** @see https://learn.microsoft.com/dotnet/api/system.stringsplitoptions */
export const stringSplitOptions = defineType({
  name: 'StringSplitOptions',
  namespace: 'System',
  kind: 'enum',
  flags: true,
  values: { None: 0, RemoveEmptyEntries: 1 },
});
