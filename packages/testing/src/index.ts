export {
  createCertificateAuthority,
  defaultAuthority,
  issueClientCertificate,
  issueServerCertificate,
  toPemChain,
  type TestCertificateOptions,
} from './certificate-authority.js';
export { describeTrace } from './describe-trace.js';
export { minimalEnvironment, type MinimalEnvironmentOptions } from './minimal-environment.js';
export type { BackendAnswer, BackendCall, TestBackend } from './test-backend.js';
export type { TestClock } from './test-clock.js';
export {
  createTestGateway,
  type TestGateway,
  type TestGatewayOptions,
  type TestRequest,
} from './test-gateway.js';
export { testPolicy, type TestPolicyOptions } from './test-policy.js';
export type { TestResponse } from './test-response.js';
export { TestingError, type TestingErrorCode } from './testing-error.js';
