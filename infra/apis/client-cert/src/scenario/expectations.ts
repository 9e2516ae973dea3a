import type { Expectation } from '@apim-kit/environment';
import type { ClientCertificateName } from './client-certificates.js';
import type { ScenarioNames } from './names.js';

type ScenarioExpectation = Expectation<ScenarioNames>;

/** `validate-client-certificate`'s reasons, in the order in which it checks. */
export type ErrorReason =
  | 'ClientCertificateNotFound'
  | 'ClientCertificateNotYetValid'
  | 'ClientCertificateExpired'
  | 'ClientCertificateNotTrusted'
  | 'ClientCertificateIdentityNotMatched';

const serverName = 'Microsoft-Azure-Application-Gateway/v2';

/** The page with which the Application Gateway refuses a client during the TLS handshake's aftermath. */
export function refused(
  reason: 'No required SSL certificate was sent' | 'The SSL certificate error',
): ScenarioExpectation {
  const lines = [
    '<html>',
    `<head><title>400 ${reason}</title></head>`,
    '<body>',
    '<center><h1>400 Bad Request</h1></center>',
    `<center>${reason}</center>`,
    `<hr><center>${serverName}</center>`,
    '</body>',
    '</html>',
    '',
  ];
  return {
    status: 400,
    reason: 'Bad Request',
    body: lines.join('\r\n'),
    headers: { Server: serverName, 'Content-Type': 'text/html', Connection: 'close' },
  };
}

/** The JSON body of every 401 that gives its reason. */
export function unauthorizedBody(errorReason?: ErrorReason): string {
  const missing = errorReason === 'ClientCertificateNotFound';
  return JSON.stringify({
    statusCode: 401,
    message: missing ? 'Client certificate missing' : 'Invalid client certificate',
  });
}

/** What the detailed operations answer to a client without a valid certificate. */
export function unauthorized(errorReason: ErrorReason): ScenarioExpectation {
  return { status: 401, body: unauthorizedBody(errorReason), headers: { ErrorReason: errorReason } };
}

/** What the posts' plain operations answer to every failure: a reason phrase, and no body. */
export const plainlyUnauthorized: ScenarioExpectation = {
  status: 401,
  reason: 'Invalid client certificate',
  body: '',
};

/** The client's certificate as text, from the operation that reports in detail. */
export function accepted(certificate: ClientCertificateName): ScenarioExpectation {
  return { status: 200, body: { certificateText: certificate }, headers: { ErrorReason: null } };
}

/** The client's certificate as the gateway forwards it, from the plain operation. */
export function plainlyAccepted(certificate: ClientCertificateName): ScenarioExpectation {
  return { status: 200, body: { forwarded: certificate } };
}
