import type { ArmObject, ArmValue } from './arm-value.js';

/** An object of ARM’s JSON; what is undefined is left out. */
export function armObject(properties: Readonly<Record<string, ArmValue | undefined>>): ArmObject {
  return Object.freeze(
    Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)),
  ) as ArmObject;
}

/** Named parts as Azure lists them: `[{ name, properties }]`. */
export function armParts<T>(
  record: Readonly<Record<string, T>> | undefined,
  properties: (value: T, name: string) => ArmObject,
): readonly ArmObject[] {
  return Object.entries(record ?? {}).map(([name, value]) =>
    armObject({ name, properties: properties(value, name) }),
  );
}
