import type { Folder } from '../folder.js';
import { refuseFile } from '../refuse-file.js';

/** The `properties` of a resource as Azure Resource Manager has them; only some of them are looked at. */
export type Properties = Readonly<Record<string, unknown>>;

/** Reads the properties of an information file, `{ "properties": { … } }`; empty where there is none. */
export function readInformation(folder: Folder, file: string): Properties {
  if (!folder.has(file)) return {};
  const content = folder.json(file);
  const properties = isObject(content) ? content['properties'] : undefined;
  return isObject(properties)
    ? properties
    : refuseFile(file, 'file-not-json', { reason: 'it has no properties' });
}

/** A property that is text. */
export function text(properties: Properties, name: string): string | undefined {
  const value = properties[name];
  return typeof value === 'string' ? value : undefined;
}

/** A property that is true or false. */
export function flag(properties: Properties, name: string): boolean | undefined {
  const value = properties[name];
  return typeof value === 'boolean' ? value : undefined;
}

/** The last part of the id of a resource: `/apiVersionSets/orders` gives `orders`. */
export function nameOf(id: string | undefined): string | undefined {
  return id?.split('/').at(-1);
}

/** An object with the properties that have a value. */
export function defined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

export function isObject(value: unknown): value is Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
