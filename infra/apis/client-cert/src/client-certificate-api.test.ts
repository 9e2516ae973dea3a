import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { compilePolicyDocument, lintPolicyText, type PolicyDocument } from '@apim-kit/policy';
import { createClientCertificateApi, type ClientCertificateApiOptions } from './index.js';

const create = (overrides: Partial<ClientCertificateApiOptions> = {}) =>
  createClientCertificateApi({
    functionsUrl: 'https://func-sample.azurewebsites.net/api',
    gatewaySecret: { environmentVariable: 'FUNCTIONS_GATEWAY_SECRET' },
    ...overrides,
  });

const { api, namedValues, backends } = create();
const documents = Object.entries(api.operations).map(
  ([name, { policy }]) => [name, compilePolicyDocument(policy as PolicyDocument, 'rawxml')] as const,
);
const documentOf = (name: string) => documents.find(([each]) => each === name)?.[1];

describe('the client-cert API', () => {
  it.each(documents)('deploys %s as a policy that the linter lets pass', (name, text) => {
    const wholeStore = ['validate-from-agw-plain', 'validate-using-context'].includes(name);
    const diagnostics = lintPolicyText(text, { file: `${name}.xml`, scope: 'operation' });
    // As in the posts; the linter warns that certificates for backends pass too.
    expect(diagnostics.map(({ code }) => code)).toEqual(wholeStore ? ['PL3002'] : []);
  });

  it('is open to clients without a subscription key', () => {
    expect(api.subscriptionRequired).toBe(false);
  });

  it('reads the certificate from the header that the gateway sets', () => {
    expect(documentOf('validate-from-agw')).toContain('Headers.GetValueOrDefault("X-ARR-ClientCert", "")');
    const { api } = create({ clientCertificateHeader: 'X-Client-Certificate' });
    for (const operation of ['validate-from-agw', 'validate-from-agw-plain', 'echo'] as const) {
      const text = compilePolicyDocument(api.operations[operation].policy as PolicyDocument, 'rawxml');
      expect(text).toContain('"X-Client-Certificate"');
      expect(text).not.toContain('X-ARR-ClientCert');
    }
  });

  it('switches the validation of the chain by a named value inside the C#', () => {
    expect(documentOf('validate-from-agw')).toContain(
      'if ({{validate-certificate-chain}} && !certificate.VerifyNoRevocation())',
    );
    expect(namedValues['validate-certificate-chain']).toEqual({ value: 'true' });
  });

  it('lets in the registered client by the name of its entry, not by the whole store', () => {
    expect(documentOf('validate-from-agw')).toContain('entry.Key == "dev-client-01"');
    expect(documentOf('echo')).toContain('entry.Key == "dev-client-01"');
  });

  it('proves itself to the Functions app with a secret that stands nowhere in the policy', () => {
    expect(documentOf('echo')).toContain('<value>{{functions-gateway-secret}}</value>');
    expect(namedValues['functions-gateway-secret']).toEqual({
      secret: { environmentVariable: 'FUNCTIONS_GATEWAY_SECRET' },
    });
    expect(documentOf('echo')).toContain('<set-backend-service backend-id="functions" />');
    expect(backends.functions.url).toBe('https://func-sample.azurewebsites.net/api');
  });

  it('shows in its README what is deployed', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    expect(readme).toContain(`\`\`\`xml\n${documentOf('validate-from-agw')}\`\`\``);
  });

  it('compiles validate-using-policy to what one would write by hand', () => {
    expect(documentOf('validate-using-policy')).toBe(`<policies>
    <inbound>
        <base />
        <validate-client-certificate validate-revocation="false" validate-trust="true" validate-not-before="true" validate-not-after="true" ignore-error="false">
            <identities>
                <identity subject="CN=Client 01" issuer-subject="CN=APIM Sample DEV Intermediate CA" />
                <identity subject="CN=Client 02" issuer-subject="CN=APIM Sample DEV Intermediate CA" />
            </identities>
        </validate-client-certificate>
        <return-response>
            <set-status code="200" />
        </return-response>
    </inbound>
    <backend>
        <base />
    </backend>
    <outbound>
        <base />
    </outbound>
    <on-error>
        <base />
        <set-header name="ErrorSource" exists-action="override">
            <value>@(context.LastError.Source)</value>
        </set-header>
        <set-header name="ErrorReason" exists-action="override">
            <value>@(context.LastError.Reason)</value>
        </set-header>
        <set-header name="ErrorMessage" exists-action="override">
            <value>@(context.LastError.Message)</value>
        </set-header>
    </on-error>
</policies>
`);
  });
});
