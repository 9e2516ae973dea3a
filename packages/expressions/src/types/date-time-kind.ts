import { defineType } from '../define-type.js';

/** @see https://learn.microsoft.com/dotnet/api/system.datetimekind */
export const dateTimeKind = defineType({
  name: 'DateTimeKind',
  namespace: 'System',
  kind: 'enum',
  values: { Unspecified: 0, Utc: 1, Local: 2 },
});
