import { describe, expect, it } from '@jest/globals';
import { sampleEnvironment as sample } from '../../test/sample-environment.js';
import { checkShape } from './check-shape.js';

const gateway = sample.applicationGateway;

describe('the shape of an environment', () => {
  it('accepts a whole environment', () => {
    expect(checkShape(sample)).toEqual([]);
  });

  it('names a misspelt property, its place and the nearest one', () => {
    const misspelt = {
      ...sample,
      applicationGateway: {
        ...gateway,
        sslProfiles: {
          mtls: {
            trustedClientCertificates: [],
            clientAuthConfiguration: { verifyClientCertIssuerDn: true },
          },
        },
      },
    };
    expect(checkShape(misspelt)).toEqual([
      {
        code: 'unknown-property',
        severity: 'error',
        path: 'applicationGateway.sslProfiles.mtls.clientAuthConfiguration',
        message: '"verifyClientCertIssuerDn" is no property here.',
        help: 'Did you mean "verifyClientCertIssuerDN"?',
      },
    ]);
  });

  it('lists the properties that there are when none is near', () => {
    const [found] = checkShape({ ...sample, local: { ...sample.local, tunnel: true } });
    expect(found?.help).toBe(
      'There is: host, ports, apiManagement, console, backends, workspaces, externalCache, managedIdentity, serviceBus, eventHubs, functionApps.',
    );
  });

  it('names what is missing', () => {
    const { location: _, ...rest } = sample;
    expect(checkShape(rest)).toMatchObject([
      { code: 'missing-property', path: '', message: '"location" is missing.' },
    ]);
  });

  it('collects all of it', () => {
    const broken = {
      ...sample,
      name: 1,
      applicationGateway: { ...gateway, sku: 'Standard', frontendPorts: { a: '443' } },
    };
    expect(checkShape(broken).map(({ path, message }) => `${path}: ${message}`)).toEqual([
      'name: Expected text, found the number 1.',
      'applicationGateway.sku: Expected ("Standard_v2" | "WAF_v2"), found "Standard".',
      'applicationGateway.frontendPorts.a: Expected a number, found text.',
    ]);
  });

  it('never repeats the text of a secret that stands where a reference belongs', () => {
    const leaked = {
      ...sample,
      apiManagement: { ...sample.apiManagement, namedValues: { key: { secret: 'hunter2' } } },
    };
    const [found] = checkShape(leaked);
    expect(found?.message).toBe('Expected an object with "environmentVariable" or "file", found text.');
  });

  it.each([
    ['a list', [], 'Expected an object, found a list.'],
    ['nothing', undefined, 'Expected an object, found undefined.'],
    ['text', 'apim', 'Expected an object, found text.'],
  ])('refuses %s in place of an environment', (_, value, message) => {
    expect(checkShape(value)).toMatchObject([{ code: 'wrong-value', path: '', message }]);
  });

  it('refuses a policy fragment where a document belongs', () => {
    const fragment = { kind: 'fragment', policies: [] };
    const wrong = { ...sample, apiManagement: { ...sample.apiManagement, policy: fragment } };
    expect(checkShape(wrong)).toMatchObject([
      { path: 'apiManagement.policy', message: 'Expected a policy document, found an object.' },
    ]);
  });

  it('refuses fractions', () => {
    const wrong = { ...sample, local: { ...sample.local, ports: { 443: 84.5 } } };
    expect(checkShape(wrong)).toMatchObject([
      { path: 'local.ports.443', message: 'Expected a whole number, found the number 84.5.' },
    ]);
  });
});
