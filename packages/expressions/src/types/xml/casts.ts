import type { MemberDefinition } from '../../define-type.js';

/** What an element or attribute is cast to. */
export const xmlValueTypes = ['bool', 'int', 'uint', 'long', 'ulong', 'float', 'double', 'decimal', 'DateTime', 'DateTimeOffset', 'TimeSpan', 'Guid'] as const; // prettier-ignore

/** The conversions of an element or attribute. */
export const casts = (type: string): MemberDefinition[] => [
  `static explicit operator string(${type} value)`,
  ...xmlValueTypes.flatMap((target) => [
    `static explicit operator ${target}(${type} value)`,
    `static explicit operator ${target}?(${type} value)`,
  ]),
];
