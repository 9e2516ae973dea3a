import { finding, type Finding } from '../../finding/finding.js';
import type { Path } from '../../finding/format-path.js';
import { nearestName } from '../../finding/nearest-name.js';
import type { ApiManagementResources } from '../../model/api-management/api-management-resources.js';
import { entries, type PreflightCheck } from '../subject.js';
import { checkUrl } from './apis.js';

/** Backends, in Azure and on the laptop. */
export const checkBackends: PreflightCheck = function* ({ levels }) {
  for (const { at: root, definition, local } of levels) {
    for (const [name, { url, clientCertificates = [], credentials }] of entries(definition.backends)) {
      const at = [...root, 'backends', name];
      yield* checkUrl(url, [...at, 'url']);
      for (const [index, certificate] of clientCertificates.entries()) {
        const source = definition.certificates?.[certificate];
        if (source && !('pfx' in source)) {
          yield finding('backend-without-key', [...at, 'clientCertificates', index], { certificate });
        }
      }
      yield* checkNamedValues(credentials, [...at, 'credentials'], definition);
    }
    for (const [name, url = ''] of entries(local.backends)) yield* checkUrl(url, [...local.at, name]);
  }
};

/** The named values inside the texts of credentials. */
function* checkNamedValues(
  value: unknown,
  at: Path,
  { namedValues = {} }: Pick<ApiManagementResources, 'namedValues'>,
): Iterable<Finding> {
  if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      yield* checkNamedValues(inner, [...at, Array.isArray(value) ? Number(key) : key], { namedValues });
    }
  }
  if (typeof value !== 'string') return;
  const known = Object.keys(namedValues);
  for (const [, name = ''] of value.matchAll(/\{\{\s*([^{}\s]+)\s*\}\}/g)) {
    if (Object.hasOwn(namedValues, name)) continue;
    yield finding('dangling-reference', at, {
      kind: 'named value',
      name,
      nearest: nearestName(name, known),
      known,
    });
  }
}
