import type { Api, Tag } from '../../model/api-management/api.js';
import type { Artifacts } from './artifacts.js';
import { linkedNames } from './linked-names.js';

/** The tags of a level, and its APIs with those that they have: linked from the API, or in a workspace from the tag. */
export function withTags(
  artifacts: Artifacts,
  at: string,
  apis: Readonly<Record<string, Api>>,
): { readonly tags: Readonly<Record<string, Tag>>; readonly apis: Readonly<Record<string, Api>> } {
  const found = artifacts.collection(at, 'tags').map((tag) => ({
    name: tag.name,
    displayName: artifacts.information(`${tag.at}/tagInformation.json`).text('displayName') ?? tag.name,
    apis: linkedNames(artifacts, tag.at, 'apis', 'apiId'),
  }));
  const own = new Map(
    artifacts
      .collection(at, 'apis')
      .map((api) => [api.name, linkedNames(artifacts, api.at, 'tags', 'tagId')]),
  );
  const tagsOf = (api: string): readonly string[] =>
    found.filter((tag) => tag.apis.includes(api) || own.get(api)?.includes(tag.name)).map(({ name }) => name);
  return {
    tags: Object.fromEntries(found.map(({ name, displayName }) => [name, { displayName }])),
    apis: Object.fromEntries(
      Object.entries(apis).map(([name, api]) => {
        const tags = tagsOf(name);
        return [name, tags.length === 0 ? api : { ...api, tags }];
      }),
    ),
  };
}
