import { type JsonObject, objectAt, valueAt } from '../json.js';
import { armErrors } from '../message/arm-errors.js';

/**
 * A `$filter` as a function: `a eq 'x'` joined with `and`, over resourceType, name, tagName, tagValue and properties.
 *
 * @throws ArmError `LocalResourceManagerUnsupported` for everything else.
 */
export function readFilter(filter: string | null): (resource: JsonObject) => boolean {
  if (filter === null || filter.trim() === '') return () => true;
  const terms = filter.split(/\s+and\s+/i).map((term) => {
    const [, property, text] = /^\s*([\w/]+)\s+eq\s+'((?:[^']|'')*)'\s*$/i.exec(term) ?? [];
    if (property === undefined || text === undefined) throw armErrors.unsupported(`the filter ${filter}`);
    return { property: property.toLowerCase(), value: text.replaceAll("''", "'").toLowerCase() };
  });
  const tagName = terms.find(({ property }) => property === 'tagname')?.value;
  return (resource) =>
    terms.every(({ property, value }) => {
      const tags = Object.entries(objectAt(resource, 'tags')).map(
        ([key, tag]) => [key.toLowerCase(), String(tag).toLowerCase()] as const,
      );
      if (property === 'tagname') return tags.some(([key]) => key === value);
      if (property === 'tagvalue') return tags.some(([key, tag]) => key === tagName && tag === value);
      const shown = property === 'resourcetype' ? resource.type : propertyOf(resource, property);
      return String(shown).toLowerCase() === value;
    });
}

function propertyOf(resource: JsonObject, name: string): unknown {
  const bag = { ...objectAt(resource, 'properties'), name: valueAt(resource, 'name') };
  return Object.entries(bag).find(([key]) => key.toLowerCase() === name)?.[1];
}
