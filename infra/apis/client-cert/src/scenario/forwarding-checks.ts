import { unauthorized } from './expectations.js';
import type { ScenarioCheck } from './names.js';
import { operationPath, toHttpsListener, toMtlsListener } from './requests.js';

const path = operationPath('echo/hello');

/** The operation that forwards to the Functions app what it validated. */
export const forwardingChecks: readonly ScenarioCheck[] = [
  {
    group: 'Forwarded to the Functions app',
    name: 'A client with the registered certificate reaches the backend',
    request: toMtlsListener(`${path}?greeting=hi`, { clientCertificate: 'dev-client-01' }),
    expect: {
      status: 200,
      body: /"path":\s*"\/api\/echo\/hello"[^]*"greeting":\s*"hi"[^]*"trusted":\s*true[^]*"subject":\s*"CN=Client 01"/,
    },
  },
  {
    group: 'Forwarded to the Functions app',
    name: 'A client with a trusted certificate that is not registered',
    request: toMtlsListener(path, { clientCertificate: 'dev-client-02' }),
    expect: unauthorized('ClientCertificateIdentityNotMatched'),
  },
  {
    group: 'Forwarded to the Functions app',
    name: 'A client of the listener without mutual TLS',
    request: toHttpsListener(path),
    expect: unauthorized('ClientCertificateNotFound'),
  },
];
