import type { ExpressionContext, NamedEntries } from '../src/context.js';

/** Lookup that ignores case, over a plain object. */
export function entries<T>(values: Readonly<Record<string, T>>): NamedEntries<T> {
  const byName = new Map(
    Object.entries(values).map(([name, value]) => [name.toLowerCase(), { name, value }]),
  );
  return {
    get: (name) => byName.get(name.toLowerCase())?.value,
    has: (name) => byName.has(name.toLowerCase()),
    entries: () => [...byName.values()].map(({ name, value }) => [name, value] as const),
  };
}

const start = 638_000_000_000_000_000n;

/** A context for tests: a GET request without body, everything else null or empty, a clock that stands still. */
export function stubContext(parts: Partial<ExpressionContext> = {}): ExpressionContext {
  return {
    api: null,
    backend: null,
    deployment: {
      certificates: entries({}),
      gatewayId: 'managed',
      gatewayInstanceId: 'instance',
      gatewayIsManaged: true,
      region: 'West Europe',
      serviceId: 'service',
      serviceName: 'apim',
    },
    elapsedTicks: () => 1_370_000n,
    graphQL: null,
    lastError: null,
    operation: null,
    product: null,
    request: {
      body: null,
      certificate: null,
      headers: entries({ 'X-Test': ['one', 'two'], Host: ['example.org'] }),
      ipAddress: '203.0.113.9',
      matchedParameters: entries({ id: '42' }),
      method: 'GET',
      originalUrl: 'https://example.org/a/b?q=1&q=2',
      url: 'https://example.org/a/b?q=1&q=2',
    },
    requestId: '9b2f4c1e-7d35-4a86-b0c9-51e2f3a4d678',
    response: null,
    subscription: null,
    timestampTicks: start,
    tracing: false,
    user: null,
    variables: entries({ text: 'value' }),
    workspace: null,
    trace: () => undefined,
    nowTicks: () => start,
    random: () => 0.5,
    verifyCertificate: () => true,
    ...parts,
  };
}
