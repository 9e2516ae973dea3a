import type { Cloud } from '../azure/cloud.js';
import { DeployerError } from '../deployer-error.js';
import { messages } from '../messages/messages.js';

/** Ways in which a login fails, told apart by what the credentials say. The first that matches counts. */
const kinds = [
  [
    'expired',
    /AADSTS(70008|700082|70043|50173|50076|50078|50079|500133)|token (has )?expired|refresh token|re-?authenticate/i,
  ],
  [
    'wrongTenant',
    /AADSTS(50020|50059|90002|90072|500011|700016|9002332)|tenant .*not found|doesn't exist in tenant/i,
  ],
  ['wrongSecret', /AADSTS(7000215|7000222|700027|700024|700213)|invalid client secret|client assertion/i],
  ['noNetwork', /ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|network_error|endpoints_resolution_error/i],
] as const;

/** How a login failed. */
export type LoginFailure = (typeof kinds)[number][0] | 'none';

/**
 * The error of a credential in one sentence with what to do; the long list of everything that was tried stays in
 * its cause.
 */
export function describeLoginFailure(
  error: unknown,
  cloud: Cloud,
  tenant: string | undefined,
): DeployerError {
  const text = allMessages(error);
  const kind: LoginFailure = kinds.find(([, pattern]) => pattern.test(text))?.[0] ?? 'none';
  const code = /AADSTS\d+/.exec(text)?.[0];
  return new DeployerError('LoginFailed', messages.loginFailed({ kind, cloud: cloud.name, tenant, code }), {
    cause: error,
  });
}

function allMessages(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const inner = 'errors' in error && Array.isArray(error.errors) ? (error.errors as unknown[]) : [];
  return [
    error.message,
    ...inner.map(allMessages),
    error.cause === undefined ? '' : allMessages(error.cause),
  ].join('\n');
}
