import type { Artifacts } from './artifacts.js';
import { isObject, nameOf } from './information.js';

/**
 * Names of what a resource is linked to: by the ids that the links hold or else by the names of their folders, and
 * those that older extractors list in `apis.json`.
 *
 * @param property The property of a link that holds the id.
 */
export function linkedNames(
  artifacts: Artifacts,
  at: string,
  collection: string,
  property: string,
): readonly string[] {
  const links = artifacts.collection(at, collection).map((link) => {
    const [file] = artifacts.files(link.at);
    const content = file === undefined ? undefined : artifacts.json(file);
    const properties = isObject(content) ? content['properties'] : undefined;
    const id = isObject(properties) ? properties[property] : undefined;
    return (typeof id === 'string' ? nameOf(id) : undefined) ?? link.name;
  });
  const list = `${at}/${collection}.json`;
  const listed = artifacts.has(list) ? artifacts.json(list) : [];
  const names = (Array.isArray(listed) ? listed : []).flatMap((one: unknown) =>
    isObject(one) && typeof one['name'] === 'string' ? one['name'] : [],
  );
  return [...new Set([...links, ...names])];
}
