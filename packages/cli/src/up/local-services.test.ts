import { describe, expect, it } from '@jest/globals';
import type { LoadedEnvironment, Local } from '@apim-kit/environment';
import { localServices } from './local-services.js';

const services = (local: Partial<Local>, localExternalCache: string | null = null) =>
  Object.keys(
    localServices({ environment: { local }, localExternalCache } as unknown as LoadedEnvironment),
  ).sort();

describe('the services of a laptop', () => {
  it('are those of the gateway itself unless the environment says otherwise', () => {
    expect(services({})).toEqual([]);
    expect(services({ managedIdentity: 'local', serviceBus: 'sink' })).toEqual([]);
  });

  it('are real ones where the environment asks for them', () => {
    expect(services({}, 'redis://localhost:6379')).toEqual(['externalCache']);
    expect(services({ managedIdentity: 'azure' })).toEqual(['identity']);
    expect(services({ serviceBus: 'azure' })).toEqual(['messages']);
    expect(services({ eventHubs: 'azure' })).toEqual(['events']);
  });
});
