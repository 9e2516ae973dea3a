import { defineType } from '../define-type.js';

/** @see https://learn.microsoft.com/dotnet/api/system.dayofweek */
export const dayOfWeek = defineType({
  name: 'DayOfWeek',
  namespace: 'System',
  kind: 'enum',
  values: { Sunday: 0, Monday: 1, Tuesday: 2, Wednesday: 3, Thursday: 4, Friday: 5, Saturday: 6 },
});
