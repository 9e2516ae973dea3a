import { fileURLToPath } from 'node:url';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { loadEnvironment, preflight, type Environment } from '../index.js';
import { change } from '../../test/change.js';
import { codesAndPaths, findingOf } from '../../test/findings.js';
import { sampleEnvironment as sample } from '../../test/sample-environment.js';

const directory = fileURLToPath(new URL('../../test/', import.meta.url));
const load = (environment: Environment) => loadEnvironment(environment, { directory, env: {} }).loaded;

const gateway = ['applicationGateway'] as const;
const rules = [...gateway, 'requestRoutingRules'] as const;
const listeners = [...gateway, 'httpListeners'] as const;
const apiManagement = ['apiManagement'] as const;
const many = <T>(count: number, value: (index: number) => T) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`n${index}`, value(index)]));

describe('preflight', () => {
  it('has nothing to say about a whole environment, defined or loaded', () => {
    expect(preflight(sample)).toEqual([]);
    expect(preflight(load(sample))).toEqual([]);
  });

  it('stops at a definition that has not the shape of an environment', () => {
    expect(codesAndPaths(change(sample, [...gateway, 'frontendPorts'], undefined))).toEqual([
      ['missing-property', 'applicationGateway'],
    ]);
  });

  it('collects all findings', () => {
    const twice = change(change(sample, [...rules, 'mtls', 'priority'], 10), [...gateway, 'name'], '-');
    expect(codesAndPaths(twice)).toEqual([
      ['invalid-name', 'applicationGateway.name'],
      ['rules-share-priority', 'applicationGateway.requestRoutingRules.mtls.priority'],
    ]);
  });
});

describe('a dangling reference', () => {
  it('is an error with the nearest name', () => {
    const [finding] = preflight(change(sample, [...listeners, 'mtls', 'sslProfile'], 'mtsl'));
    expect(finding).toEqual({
      code: 'dangling-reference',
      severity: 'error',
      path: 'applicationGateway.httpListeners.mtls.sslProfile',
      message: 'There is no SSL profile "mtsl".',
      help: 'Did you mean "mtls"?',
    });
  });

  it('lists what there is when nothing is near', () => {
    const finding = findingOf(
      change(sample, [...listeners, 'mtls', 'frontendPort'], 'x'),
      'dangling-reference',
    );
    expect(finding?.help).toBe('There is: port-https, port-mtls.');
  });

  it('says when there is none at all', () => {
    const environment = change(sample, [...apiManagement, 'backends', 'echo', 'clientCertificates'], ['c']);
    const none = change(environment, [...apiManagement, 'certificates'], undefined);
    expect(findingOf(none, 'dangling-reference')?.help).toBe(
      'This environment declares no certificate of the store at all.',
    );
  });

  it('is not mistaken for an inherited property', () => {
    const environment = change(sample, [...rules, 'mtls', 'rewriteRuleSet'], 'constructor');
    expect(codesAndPaths(environment)).toContainEqual([
      'dangling-reference',
      'applicationGateway.requestRoutingRules.mtls.rewriteRuleSet',
    ]);
  });

  it.each([
    ['network.virtualNetwork.subnets.snet-api-management.networkSecurityGroup'],
    ['applicationGateway.subnet'],
    ['applicationGateway.publicIpAddress'],
    ['apiManagement.virtualNetwork.subnet'],
    ['apiManagement.virtualNetwork.publicIpAddress'],
    ['applicationGateway.httpListeners.mtls.frontendPort'],
    ['applicationGateway.httpListeners.mtls.sslCertificate'],
    ['applicationGateway.httpListeners.mtls.sslProfile'],
    ['applicationGateway.backendHttpSettings.apim.probe'],
    ['applicationGateway.requestRoutingRules.https.httpListener'],
    ['applicationGateway.requestRoutingRules.https.backendAddressPool'],
    ['applicationGateway.requestRoutingRules.https.backendHttpSettings'],
    ['applicationGateway.requestRoutingRules.https.rewriteRuleSet'],
    ['apiManagement.subscriptions.team.scope.product'],
  ])('is found at %s', (path) => {
    const environment = change(sample, path.split('.'), 'nowhere');
    expect(codesAndPaths(environment)).toContainEqual(['dangling-reference', path]);
  });

  it.each([
    ['applicationGateway.sslProfiles.mtls.trustedClientCertificates'],
    ['apiManagement.products.starter.apis'],
    ['apiManagement.backends.echo.clientCertificates'],
  ])('is found in the list %s', (path) => {
    const environment = change(sample, path.split('.'), ['nowhere']);
    expect(codesAndPaths(environment)).toContainEqual(['dangling-reference', `${path}[0]`]);
  });

  it('is found in the overlay for a laptop', () => {
    const environment = change(sample, ['local', 'backends'], { ecko: 'http://127.0.0.1:1' });
    expect(findingOf(environment, 'dangling-reference')).toMatchObject({
      path: 'local.backends.ecko',
      help: 'Did you mean "echo"?',
    });
  });

  it('is found in the checks of the scenario', () => {
    const environment = change(sample, ['scenario'], {
      clientCertificates: {},
      checks: [
        {
          name: 'c',
          group: 'g',
          variant: 'v',
          request: {
            to: { listener: 'l' },
            path: '/',
            clientCertificate: 'c1',
            headers: { 'X-ARR-ClientCert': { forwardedCertificate: 'c2' }, Accept: '*/*' },
          },
          expect: { status: 200, body: { certificateText: 'c3' } },
        },
      ],
    });
    expect(codesAndPaths(environment).map(([, path]) => path)).toEqual([
      'scenario.checks[0].variant',
      'scenario.checks[0].request.to.listener',
      'scenario.checks[0].request.clientCertificate',
      'scenario.checks[0].request.headers.X-ARR-ClientCert',
      'scenario.checks[0].expect.body',
    ]);
  });
});

describe('preflight of names, numbers and limits', () => {
  it.each<[string, readonly (string | number)[], unknown, [code: string, path: string]]>([
    [
      'two rules with one priority',
      [...rules, 'mtls', 'priority'],
      10,
      ['rules-share-priority', 'applicationGateway.requestRoutingRules.mtls.priority'],
    ],
    [
      'a priority of 0',
      [...rules, 'mtls', 'priority'],
      0,
      ['out-of-range', 'applicationGateway.requestRoutingRules.mtls.priority'],
    ],
    [
      'a priority above 20000',
      [...rules, 'mtls', 'priority'],
      20001,
      ['out-of-range', 'applicationGateway.requestRoutingRules.mtls.priority'],
    ],
    [
      'two rules for one listener',
      [...rules, 'mtls', 'httpListener'],
      'https',
      ['rules-share-listener', 'applicationGateway.requestRoutingRules.mtls.httpListener'],
    ],
    [
      'a listener without a rule',
      [...rules, 'mtls'],
      undefined,
      ['listener-without-rule', 'applicationGateway.httpListeners.mtls'],
    ],
    [
      'port 22',
      [...gateway, 'frontendPorts', 'port-mtls'],
      22,
      ['out-of-range', 'applicationGateway.frontendPorts.port-mtls'],
    ],
    [
      'port 65000',
      [...gateway, 'frontendPorts', 'port-mtls'],
      65000,
      ['out-of-range', 'applicationGateway.frontendPorts.port-mtls'],
    ],
    [
      'one port twice',
      [...gateway, 'frontendPorts', 'port-mtls'],
      443,
      ['ports-equal', 'applicationGateway.frontendPorts.port-mtls'],
    ],
    [
      'two listeners of one host and port',
      [...listeners, 'mtls', 'frontendPort'],
      'port-https',
      ['listeners-overlap', 'applicationGateway.httpListeners.mtls'],
    ],
    [
      'a host name with an underscore',
      [...listeners, 'mtls', 'hostName'],
      'my_host',
      ['invalid-host-name', 'applicationGateway.httpListeners.mtls.hostName'],
    ],
    [
      'a wildcard in hostName',
      [...listeners, 'mtls', 'hostName'],
      '*.sample.dev',
      ['invalid-host-name', 'applicationGateway.httpListeners.mtls.hostName'],
    ],
    [
      'hostName and hostNames',
      [...listeners, 'mtls', 'hostNames'],
      ['a.dev'],
      ['host-name-twice', 'applicationGateway.httpListeners.mtls'],
    ],
    [
      'HTTPS without a certificate',
      [...listeners, 'https', 'sslCertificate'],
      undefined,
      ['https-without-certificate', 'applicationGateway.httpListeners.https'],
    ],
    [
      'HTTP with a certificate',
      [...listeners, 'https', 'protocol'],
      'Http',
      ['http-with-tls', 'applicationGateway.httpListeners.https.sslCertificate'],
    ],
    [
      'a probe without host',
      [...gateway, 'probes', 'apim', 'pickHostNameFromBackendHttpSettings'],
      undefined,
      ['probe-without-host', 'applicationGateway.probes.apim'],
    ],
    [
      'a probe with two hosts',
      [...gateway, 'probes', 'apim', 'host'],
      'a.dev',
      ['probe-host-twice', 'applicationGateway.probes.apim'],
    ],
    [
      'a probe with a relative path',
      [...gateway, 'probes', 'apim', 'path'],
      'status',
      ['invalid-probe-path', 'applicationGateway.probes.apim.path'],
    ],
    [
      'a probe interval of 0',
      [...gateway, 'probes', 'apim', 'interval'],
      0,
      ['out-of-range', 'applicationGateway.probes.apim.interval'],
    ],
    [
      'settings with two hosts',
      [...gateway, 'backendHttpSettings', 'apim', 'pickHostNameFromBackendAddress'],
      true,
      ['settings-host-twice', 'applicationGateway.backendHttpSettings.apim'],
    ],
    [
      'settings without host for API Management',
      [...gateway, 'backendHttpSettings', 'apim', 'hostName'],
      undefined,
      ['private-address-as-host', 'applicationGateway.backendHttpSettings.apim'],
    ],
    [
      'more instances than there can be',
      [...gateway, 'autoscale'],
      { minCapacity: 0, maxCapacity: 126 },
      ['invalid-capacity', 'applicationGateway.autoscale'],
    ],
    [
      'more than 5 host names',
      [...listeners, 'https'],
      {
        ...sample.applicationGateway.httpListeners.https,
        hostName: undefined,
        hostNames: ['a.dev', 'b.dev', 'c.dev', 'd.dev', 'e.dev', 'f.dev'],
      },
      ['too-many', 'applicationGateway.httpListeners.https.hostNames'],
    ],
    [
      'more than 100 ports',
      [...gateway, 'frontendPorts'],
      { ...many(99, (index) => 1000 + index), 'port-https': 443, 'port-mtls': 8443 },
      ['too-many', 'applicationGateway.frontendPorts'],
    ],
    [
      'more than 10 CA certificates',
      [...apiManagement, 'caCertificates'],
      many(11, () => ({ pem: '', store: 'Root' })),
      ['too-many', 'apiManagement.caCertificates'],
    ],
    [
      'two units of the tier Developer',
      [...apiManagement, 'capacity'],
      2,
      ['out-of-range', 'apiManagement.capacity'],
    ],
    [
      'a service name with a dot',
      [...apiManagement, 'name'],
      'apim.sample',
      ['invalid-name', 'apiManagement.name'],
    ],
    [
      'a virtual network of one letter',
      ['network', 'virtualNetwork', 'name'],
      'v',
      ['invalid-name', 'network.virtualNetwork.name'],
    ],
    [
      'a named value with a blank',
      [...apiManagement, 'namedValues'],
      { 'a b': { value: '1' } },
      ['invalid-name', 'apiManagement.namedValues["a b"]'],
    ],
    [
      'a named value of 4097 characters',
      [...apiManagement, 'namedValues'],
      { a: { value: 'x'.repeat(4097) } },
      ['named-value-too-long', 'apiManagement.namedValues.a'],
    ],
    [
      'an empty named value',
      [...apiManagement, 'namedValues'],
      { a: { value: '' } },
      ['named-value-empty', 'apiManagement.namedValues.a'],
    ],
    [
      'an API with a slash before its path',
      [...apiManagement, 'apis', 'orders', 'path'],
      '/orders',
      ['invalid-api-path', 'apiManagement.apis.orders.path'],
    ],
    [
      'two APIs with one path',
      [...apiManagement, 'apis', 'again'],
      { displayName: 'A', path: 'Orders', operations: {} },
      ['apis-share-path', 'apiManagement.apis.again.path'],
    ],
    [
      'two operations that match the same',
      [...apiManagement, 'apis', 'orders', 'operations', 'again'],
      { displayName: 'A', method: 'get', urlTemplate: '/{number}' },
      ['operations-equal', 'apiManagement.apis.orders.operations.again.urlTemplate'],
    ],
    [
      'a URL template without slash',
      [...apiManagement, 'apis', 'orders', 'operations', 'get-order', 'urlTemplate'],
      'x',
      ['invalid-url-template', 'apiManagement.apis.orders.operations.get-order.urlTemplate'],
    ],
    [
      'a URL template with an open brace',
      [...apiManagement, 'apis', 'orders', 'operations', 'get-order', 'urlTemplate'],
      '/{id',
      ['invalid-url-template', 'apiManagement.apis.orders.operations.get-order.urlTemplate'],
    ],
    [
      'a backend without scheme',
      [...apiManagement, 'backends', 'echo', 'url'],
      'echo.example.com',
      ['invalid-url', 'apiManagement.backends.echo.url'],
    ],
    [
      'a backend that is shown a certificate without key',
      [...apiManagement, 'backends', 'echo', 'clientCertificates'],
      ['client'],
      ['backend-without-key', 'apiManagement.backends.echo.clientCertificates[0]'],
    ],
    [
      'listeners that other machines reach',
      ['local', 'host'],
      '0.0.0.0',
      ['local-host-reachable', 'local.host'],
    ],
    [
      'a local port for no frontend port',
      ['local', 'ports'],
      { 444: 8444 },
      ['local-port-unused', 'local.ports.444'],
    ],
    [
      'one local port twice',
      ['local', 'apiManagement', 'port'],
      8443,
      ['local-ports-equal', 'local.apiManagement.port'],
    ],
  ])('finds %s', (_, at, value, finding) => {
    expect(codesAndPaths(change(sample, at, value))).toContainEqual(finding);
  });

  it('lets a probe take its host from settings that have one', () => {
    const environment = change(sample, [...gateway, 'backendHttpSettings', 'apim', 'hostName'], undefined);
    expect(codesAndPaths(environment)).toContainEqual([
      'settings-without-host',
      'applicationGateway.backendHttpSettings.apim',
    ]);
  });

  it.each(['/', '/orders/{id}', '/files/*', '/files/{*rest}', '/search?text={text}'])(
    'accepts the URL template %s',
    (urlTemplate) => {
      const at = [...apiManagement, 'apis', 'orders', 'operations', 'get-order', 'urlTemplate'];
      expect(preflight(change(sample, at, urlTemplate))).toEqual([]);
    },
  );

  it('never shows a secret named value that is too long', () => {
    const environment = change(sample, [...apiManagement, 'namedValues', 'key'], {
      secret: { environmentVariable: 'KEY' },
    });
    const { loaded } = loadEnvironment(environment, { directory, env: { KEY: 'hunter2'.repeat(1000) } });
    const findings = preflight(loaded);
    expect(findings).toMatchObject([{ code: 'named-value-too-long', path: 'apiManagement.namedValues.key' }]);
    expect(JSON.stringify(findings)).not.toContain('hunter2');
  });

  it.each([
    ['a fragment', '<include-fragment fragment-id="log" />', 'There is no policy fragment "log".'],
    ['a backend', '<set-backend-service backend-id="ecko" />', 'There is no backend "ecko".'],
    [
      'a certificate',
      '<choose><when condition="@(true)"><authentication-certificate certificate-id="clint" /></when></choose>',
      'There is no certificate of the store "clint".',
    ],
    ['a named value', '<set-method>{{clint-header}}</set-method>', 'There is no named value `clint-header`.'],
  ])('finds %s in a policy that is not declared, with its line', (_, policy, message) => {
    const xml = `<policies>\n  <inbound>\n    ${policy}\n  </inbound>\n</policies>`;
    const environment = change(sample, [...apiManagement, 'apis', 'orders', 'policy'], { xml });
    const [finding, ...others] = preflight(load(environment));
    expect(others).toEqual([]);
    expect(finding?.path).toBe('apiManagement.apis.orders.policy');
    expect(finding?.message.replace(/:3:\d+:/, ':3:')).toBe(
      `apiManagement.apis.orders.policy.xml:3: ${message}`,
    );
  });

  it('accepts what a policy names by an expression', () => {
    const xml =
      '<policies><inbound><set-backend-service backend-id="@(context.Api.Name)" /></inbound></policies>';
    const environment = change(sample, [...apiManagement, 'apis', 'orders', 'policy'], { xml });
    expect(preflight(load(environment))).toEqual([]);
  });

  it('finds what the service refuses in a policy', () => {
    const xml = '<policies>\n<inbound><set-status code="200" /></inbound>\n<inbound />\n</policies>';
    const environment = change(sample, [...apiManagement, 'policy'], { xml });
    expect(preflight(load(environment))).toContainEqual(
      expect.objectContaining({
        code: 'policy-invalid',
        severity: 'error',
        path: 'apiManagement.policy',
        message: expect.stringMatching(/^apiManagement\.policy\.xml:3:\d+: /),
      }),
    );
  });

  it('finds an API that nobody has a subscription for', () => {
    const environment = change(sample, [...apiManagement, 'subscriptions'], undefined);
    expect(codesAndPaths(environment)).toEqual([['api-without-subscription', 'apiManagement.apis.orders']]);
    for (const scope of [{ api: 'orders' }, { allApis: true }, { product: 'starter' }]) {
      expect(preflight(change(sample, [...apiManagement, 'subscriptions', 'team', 'scope'], scope))).toEqual(
        [],
      );
    }
    const open = change(environment, [...apiManagement, 'apis', 'orders', 'subscriptionRequired'], false);
    expect(preflight(open)).toEqual([]);
  });

  it('finds a policy document of more than 256 KiB', () => {
    const xml = `<policies><inbound><!-- ${'x'.repeat(256 * 1024)} --></inbound></policies>`;
    const environment = change(sample, [...apiManagement, 'apis', 'orders', 'policy'], { xml });
    expect(preflight(load(environment))).toMatchObject([
      { code: 'policy-too-large', path: 'apiManagement.apis.orders.policy' },
    ]);
  });
});

describe('preflight of certificates', () => {
  const fixture = (name: string) => readFileSync(`${directory}fixtures/${name}`, 'utf8');
  const chain = (pem: string) =>
    preflight(load(change(sample, [...gateway, 'trustedClientCertificates', 'chain'], { pem })));
  const ca = (file: string, store: string) =>
    preflight(load(change(sample, [...apiManagement, 'caCertificates', 'root'], { file, store })));

  it.each([
    [
      'a chain of leaves',
      'client.cer',
      'ApplicationGatewayTrustedClientCertificateDoesNotContainAnyCACertificate',
    ],
    [
      'a chain with two roots',
      'two-root-cas.cer',
      'ApplicationGatewayOnlyOneRootCAAllowedInTrustedClientCertificate',
    ],
    ['a chain without a root', 'intermediate-ca.cer', 'trusted-client-chain-without-root'],
  ])('refuses %s', (_, file, code) => {
    expect(chain(fixture(file))).toContainEqual(
      expect.objectContaining({
        code,
        severity: 'error',
        path: 'applicationGateway.trustedClientCertificates.chain',
      }),
    );
  });

  it('refuses a chain whose intermediate hangs below another root', () => {
    const findings = chain(fixture('intermediate-ca.cer') + fixture('other-root-ca.cer'));
    expect(findings).toMatchObject([
      {
        code: 'trusted-client-chain-incomplete',
        message: 'The issuer of "CN=Test Intermediate CA" is not in the chain: "CN=Test Root CA".',
      },
    ]);
  });

  it('ignores leaves in a chain, as the gateway does', () => {
    expect(chain(fixture('client.cer') + fixture('intermediate-ca-with-root-ca.cer'))).toEqual([]);
  });

  it('warns of certificates that are expired or not yet valid', () => {
    const loaded = load(sample);
    const codes = (now: Date) => [...new Set(preflight(loaded, { now }).map(({ code }) => code))];
    expect(codes(new Date('2300-01-01'))).toEqual(['certificate-expired']);
    expect(codes(new Date('2000-01-01'))).toEqual(['certificate-not-yet-valid']);
  });

  it('refuses a leaf among the CA certificates', () => {
    expect(ca('fixtures/client.cer', 'CertificateAuthority')).toMatchObject([
      { code: 'certificate-not-a-ca', path: 'apiManagement.caCertificates.root' },
    ]);
  });

  it('refuses a PFX of more than 16 KB for a listener', () => {
    const { loaded } = loadEnvironment(sample, {
      directory,
      env: {},
      readFile: (path) =>
        path.endsWith('.pfx') ? new Uint8Array(16 * 1024 + 1).fill(0x30) : readFileSync(path),
    });
    expect(preflight(loaded)).toMatchObject([
      { code: 'server-certificate-too-large', path: 'applicationGateway.sslCertificates.server' },
    ]);
  });

  it('warns of an intermediate in the store Root', () => {
    expect(ca('fixtures/intermediate-ca.cer', 'Root')).toMatchObject([
      { code: 'root-store-without-root', severity: 'warning' },
    ]);
  });
});

describe('preflight of SSL profiles', () => {
  const configuration = [...gateway, 'sslProfiles', 'mtls', 'clientAuthConfiguration'] as const;

  it('warns when only the root of a chain with intermediates is checked', () => {
    const environment = change(sample, [...configuration, 'verifyClientCertIssuerDN'], false);
    expect(preflight(load(environment))).toMatchObject([
      {
        code: 'issuer-dn-not-verified',
        severity: 'warning',
        path: 'applicationGateway.sslProfiles.mtls.clientAuthConfiguration',
        message: expect.stringContaining('CN=Test Intermediate CA'),
      },
    ]);
  });

  it('warns that Passthrough checks nothing', () => {
    const environment = change(sample, [...configuration, 'verifyClientAuthMode'], 'Passthrough');
    expect(codesAndPaths(environment)).toEqual([
      [
        'client-certificate-not-checked',
        'applicationGateway.sslProfiles.mtls.clientAuthConfiguration.verifyClientAuthMode',
      ],
    ]);
  });

  it('wants a chain in the mode Strict', () => {
    const environment = change(sample, [...gateway, 'sslProfiles', 'mtls', 'trustedClientCertificates'], []);
    expect(findingOf(environment, 'ssl-profile-without-trusted-ca')?.severity).toBe('error');
  });
});
