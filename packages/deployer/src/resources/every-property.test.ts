import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { loadEnvironment, type Environment } from '@apim-kit/environment';
import { maximalEnvironment, secrets } from '../../test/maximal-environment.js';
import { plainJson } from '../../test/plain-json.js';
import { listResources } from './list-resources.js';

const directory = fileURLToPath(new URL('../../../environment/test/', import.meta.url));

type Way = readonly (string | number)[];

/** Every value that is neither a record nor a list, and the way to it. */
function* leavesOf(value: unknown, way: Way = []): Iterable<readonly [Way, unknown]> {
  if (typeof value !== 'object' || value === null) yield [way, value];
  else for (const [key, inner] of Object.entries(value)) yield* leavesOf(inner, [...way, key]);
}

const another = (value: unknown): unknown => {
  if (typeof value === 'boolean') return !value;
  return typeof value === 'number' ? value + 1 : `${String(value)}x`;
};

function withAnother(value: unknown, [key, ...rest]: Way): unknown {
  if (key === undefined) return another(value);
  const inner = withAnother((value as Record<string, unknown>)[key], rest);
  return Array.isArray(value)
    ? value.map((item: unknown, index) => (index === Number(key) ? inner : item))
    : { ...(value as object), [key]: inner };
}

/** What is sent, or what keeps it from being sent. */
function sentOf(environment: Environment): string {
  try {
    const { loaded, findings } = loadEnvironment(environment, { directory, env: secrets });
    return JSON.stringify([
      findings,
      listResources(loaded).map((resource) => plainJson({ ...resource } as never)),
    ]);
  } catch (error) {
    return String(error);
  }
}

describe('the list of resources', () => {
  it('says everything that an environment says', () => {
    const sent = sentOf(maximalEnvironment);
    const unsaid = [...leavesOf(maximalEnvironment)]
      .filter(([way]) => sentOf(withAnother(maximalEnvironment, way) as Environment) === sent)
      .map(([way]) => way.join('.'));
    expect(unsaid).toEqual([]);
  });
});
