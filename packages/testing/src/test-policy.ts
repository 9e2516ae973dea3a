import type { Api } from '@apim-kit/environment';
import { minimalEnvironment, type MinimalEnvironmentOptions } from './minimal-environment.js';
import { createTestGateway, type TestGateway, type TestGatewayOptions } from './test-gateway.js';

/** What surrounds the document under test. */
export type TestPolicyOptions = MinimalEnvironmentOptions & TestGatewayOptions;

/**
 * Runs one policy document, built in TypeScript, as XML text or from a file, in the smallest environment. Requests
 * go straight to API Management; `to: 'mtls'` and `to: 'https'` go through the Application Gateway.
 *
 * @throws TestingError `InvalidEnvironment` for a document with errors, `UnsupportedPolicy`
 *
 * @example
 * ```ts
 * const gateway = testPolicy({ file: 'policies/orders.xml' }, { namedValues: { audience: 'orders' } });
 * expect(await gateway.request('/orders')).toHaveStatus(401);
 * ```
 */
export function testPolicy(
  document: NonNullable<Api['policy']>,
  options: TestPolicyOptions = {},
): TestGateway {
  const { environment, files } = minimalEnvironment(document, options);
  return createTestGateway(environment, {
    to: { apiManagement: true },
    ...options,
    files: { ...files, ...options.files },
  });
}
