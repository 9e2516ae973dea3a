import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { call, make } from './call.js';
import { inProcessClients } from './clients.js';
import {
  gateway,
  makeNetwork,
  makeService,
  network,
  networkVersion,
  servicePath,
  serviceVersion,
} from './sample.js';

const schemas = fileURLToPath(new URL('../../../../shared/arm-schemas/', import.meta.url));
const withSchemas = existsSync(schemas) ? it : it.skip;
const note = existsSync(schemas) ? '' : ' (skipped: the official schemas are not on this machine)';
const vnet = `Microsoft.Network/virtualNetworks/vnet${networkVersion}`;

describe('with the official schemas', () => {
  withSchemas(`the sample is taken${note}`, async () => {
    const { manager } = inProcessClients({ schemas });
    await makeNetwork(manager);
    await make(manager, `Microsoft.Network/applicationGateways/agw${networkVersion}`, gateway());
    await makeService(manager);
    await make(manager, `${servicePath}/apis/a${serviceVersion}`, {
      properties: { displayName: 'A', path: 'a' },
    });
    await make(manager, `${servicePath}/apis/a/policies/policy${serviceVersion}`, {
      properties: { format: 'rawxml', value: '<policies><inbound /></policies>' },
    });
    expect(manager.requests.count({ status: 400 })).toBe(0);
  });

  withSchemas(`a mistyped property is refused with its place${note}`, async () => {
    const { manager } = inProcessClients({ schemas });
    const wanted = network(['agw']);
    const answer = await call(manager, 'PUT', vnet, {
      ...wanted,
      properties: { ...wanted.properties, adressSpace: {} },
    });
    expect(answer).toMatchObject({
      status: 400,
      body: {
        error: {
          code: 'InvalidRequestFormat',
          details: [{ code: 'InvalidJsonCouldNotFindMember', target: '/properties' }],
        },
      },
    });
    expect(answer.body.error.message).toContain("'adressSpace'");
  });

  withSchemas(`a value of the wrong kind is refused${note}`, async () => {
    const { manager } = inProcessClients({ schemas });
    await makeNetwork(manager);
    const wanted = gateway({ enableHttp2: 'yes' });
    const answer = await call(
      manager,
      'PUT',
      `Microsoft.Network/applicationGateways/agw${networkVersion}`,
      wanted,
    );
    expect(answer.body.error.details[0]).toMatchObject({ target: '/properties/enableHttp2' });
  });
});

describe('a directory without schemas', () => {
  it('is refused', () => {
    expect(() => inProcessClients({ schemas: '/nowhere' })).toThrow(
      expect.objectContaining({ code: 'SchemasUnreadable' }),
    );
  });
});
