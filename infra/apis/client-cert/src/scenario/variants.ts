import type { Environment, SslProfile } from '@apim-kit/environment';

type Variant = (environment: Environment) => Environment;

/** Environments that differ from the one definition in what the checks are about. */
export const variants = {
  /** The gateway asks for a certificate, and accepts any or none. */
  passthrough: clientAuthentication({ verifyClientAuthMode: 'Passthrough' }),
  'passthrough-without-chain-validation': combine(
    clientAuthentication({ verifyClientAuthMode: 'Passthrough' }),
    namedValue('validate-certificate-chain', 'false'),
  ),
  /** The gateway compares the root only: clients of every CA below it pass. */
  'issuer-dn-off': clientAuthentication({ verifyClientCertIssuerDN: false }),
  'issuer-dn-off-without-chain-validation': combine(
    clientAuthentication({ verifyClientCertIssuerDN: false }),
    namedValue('validate-certificate-chain', 'false'),
  ),
  /** The hole: the listener without mutual TLS lets the header of a client pass. */
  'before-stripping': withoutRewriteRules('apim-https-routing-rule'),
} as const satisfies Readonly<Record<string, Variant>>;

export type VariantName = keyof typeof variants;

function combine(...changes: readonly Variant[]): Variant {
  return (environment) => changes.reduce((before, change) => change(before), environment);
}

function clientAuthentication(change: Partial<SslProfile['clientAuthConfiguration']>): Variant {
  return (environment) => {
    const profiles = Object.entries(environment.applicationGateway.sslProfiles ?? {});
    return withGateway(environment, {
      sslProfiles: Object.fromEntries(
        profiles.map(([name, profile]) => [
          name,
          { ...profile, clientAuthConfiguration: { ...profile.clientAuthConfiguration, ...change } },
        ]),
      ),
    });
  };
}

function namedValue(name: string, value: string): Variant {
  return (environment) => {
    const { apiManagement } = environment;
    const namedValues = { ...apiManagement.namedValues, [name]: { value } };
    return { ...environment, apiManagement: { ...apiManagement, namedValues } };
  };
}

function withoutRewriteRules(rule: string): Variant {
  return (environment) => {
    const rules = Object.entries(environment.applicationGateway.requestRoutingRules);
    return withGateway(environment, {
      requestRoutingRules: Object.fromEntries(
        rules.map(([name, before]) => {
          const { rewriteRuleSet: _, ...rest } = before;
          return [name, name === rule ? rest : before];
        }),
      ),
    });
  };
}

function withGateway(
  environment: Environment,
  change: Partial<Environment['applicationGateway']>,
): Environment {
  return { ...environment, applicationGateway: { ...environment.applicationGateway, ...change } };
}
