import { describe, expect, it } from '@jest/globals';
import type { Environment } from '@apim-kit/environment';
import './jest.js';
import { minimalEnvironment } from './minimal-environment.js';
import { createTestGateway } from './test-gateway.js';

const answering = (status: number): { xml: string } => ({
  xml: `<policies><inbound><base /><return-response><set-status code="${status}" /></return-response></inbound><backend><base /></backend><outbound><base /></outbound><on-error><base /></on-error></policies>`,
});
const { environment, files } = minimalEnvironment(answering(200));

function thrownBy(run: () => unknown): { code?: string; message?: string } {
  try {
    run();
  } catch (error) {
    return error as Error;
  }
  return {};
}

describe('a test gateway', () => {
  it('takes requests at each listener and at API Management', async () => {
    const gateway = createTestGateway(environment, { files });
    expect(await gateway.request('/', { to: 'https' })).toHaveStatus(200);
    expect(await gateway.request('/', { to: { apiManagement: true } })).toHaveStatus(200);
    await gateway.close();
  });

  it('wants to know where, when there are several listeners', async () => {
    const gateway = createTestGateway(environment, { files });
    await expect(gateway.request('/')).rejects.toMatchObject({
      code: 'AmbiguousListener',
      message: "Say where the request goes: to: 'https', 'mtls' or { apiManagement: true }.",
    });
  });

  it('uses the only listener, or the one of the options', async () => {
    const { requestRoutingRules: rules, httpListeners: listeners } = environment.applicationGateway;
    const one: Environment = {
      ...environment,
      applicationGateway: {
        ...environment.applicationGateway,
        httpListeners: { https: listeners['https']! },
        requestRoutingRules: { https: rules['https']! },
      },
    };
    expect(await createTestGateway(one, { files }).request('/')).toHaveStatus(200);
    expect(await createTestGateway(environment, { files, to: 'https' }).request('/')).toHaveStatus(200);
  });

  it('swaps environments', async () => {
    const gateway = createTestGateway(environment, { files, to: 'https' });
    gateway.swap(minimalEnvironment(answering(202)).environment);
    expect(await gateway.request('/')).toHaveStatus(202);
  });

  it('says all that is wrong with an environment', () => {
    const { code, message } = thrownBy(() => createTestGateway(environment, { directory: '/nowhere' }));
    expect(code).toBe('InvalidEnvironment');
    expect(message).toMatch(
      /^The environment can’t run\.\n {2}applicationGateway\.sslCertificates\.server.*test-server\.pfx/,
    );
  });

  it('refuses what has not the shape of an environment', () => {
    const misshapen = { ...environment, apiManagment: {} } as unknown as Environment;
    expect(thrownBy(() => createTestGateway(misshapen, { files }))).toMatchObject({
      code: 'InvalidEnvironment',
      message: expect.stringContaining('apiManagment'),
    });
  });

  it('stands still in time', async () => {
    const gateway = createTestGateway(environment, {
      files,
      to: 'https',
      now: new Date('2026-01-01T00:00:00Z'),
    });
    expect((await gateway.request('/')).trace.startedAt).toBe('2026-01-01T00:00:00.000Z');
    gateway.clock.advance(1500);
    expect((await gateway.request('/')).trace.startedAt).toBe('2026-01-01T00:00:01.500Z');
    expect(() => gateway.clock.set('soon')).toThrow(RangeError);
  });
});
