/**
 * Properties whose values Azure takes in any letter case, and gives back in one of its own: enumerations and host
 * names. Names that people give, paths, headers and texts are not among them.
 */
const properties: ReadonlySet<string> = new Set([
  ...[
    'access',
    'direction',
    'protocol',
    'protocols',
    'tier',
    'family',
    'kind',
    'method',
    'state',
    'storeName',
  ],
  ...[
    'sourceAddressPrefix',
    'sourceAddressPrefixes',
    'destinationAddressPrefix',
    'destinationAddressPrefixes',
  ],
  ...[
    'publicIPAddressVersion',
    'publicIPAllocationMethod',
    'privateIPAllocationMethod',
    'virtualNetworkType',
  ],
  ...['cookieBasedAffinity', 'ruleType', 'redirectType', 'policyType', 'policyName', 'minProtocolVersion'],
  ...['verifyClientAuthMode', 'verifyClientRevocation', 'firewallMode', 'ruleSetType', 'minimumTlsVersion'],
  ...['apiType', 'loggerType', 'versioningScheme', 'samplingType', 'verbosity', 'alwaysLog', 'accessTier'],
  ...['httpCorrelationProtocol', 'operationNameFormat', 'publicNetworkAccess'],
  ...['hostName', 'hostNames', 'host', 'fqdn', 'domainNameLabel', 'publisherEmail'],
]);

/** Two names whose last part alone says nothing. */
const ways = ['sku.name', 'identity.type'];

/** Whether letter case tells values of a property apart. `pattern` is the way to it: `properties.protocols`. */
export function isAnyCase(pattern: string): boolean {
  return (
    properties.has(pattern.slice(pattern.lastIndexOf('.') + 1)) ||
    ways.some((way) => pattern === way || pattern.endsWith(`.${way}`))
  );
}
