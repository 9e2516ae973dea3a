import type { ApiSchema } from '@apim-kit/environment';
import type { ArmObject } from '../arm-value.js';
import type { ArmResource } from '../resource.js';
import { child } from './child.js';
import type { LevelContext } from './level-context.js';

/** `service/apis/schemas`: JSON components of OpenAPI as an object, everything else as text. */
export function apiSchema(
  api: string,
  name: string,
  { contentType }: ApiSchema,
  context: LevelContext,
): ArmResource {
  const text = context.level.loaded.apis.get(api)?.schemas.get(name)?.text ?? '';
  return child(
    context,
    'apis/schemas',
    [api, name],
    { contentType, document: document(contentType, text) },
    { slice: `api:${api}` },
  );
}

function document(contentType: string, text: string): ArmObject {
  const property = /openapi\.components\+json/.test(contentType)
    ? 'components'
    : /swagger\.definitions\+json/.test(contentType)
      ? 'definitions'
      : undefined;
  const parsed = property === undefined ? undefined : parseObject(text);
  if (property === undefined || parsed === undefined) return { value: text };
  return { [property]: parsed };
}

/** Preflight reports a text that is no JSON. */
function parseObject(text: string): ArmObject | undefined {
  try {
    return JSON.parse(text) as ArmObject;
  } catch {
    return undefined;
  }
}
