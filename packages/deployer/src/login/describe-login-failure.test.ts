import { describe, expect, it } from '@jest/globals';
import { clouds } from '../azure/cloud.js';
import { describeLoginFailure } from './describe-login-failure.js';

describe('a login that fails', () => {
  it.each([
    ['Please run "az login" from a command prompt to authenticate', 'Nobody is logged in', 'az login'],
    [
      'AADSTS700082: The refresh token has expired due to inactivity.',
      'has expired (AADSTS700082)',
      'az login',
    ],
    ["AADSTS90002: Tenant 'x' not found.", 'does not belong to this tenant', '--tenant'],
    ['AADSTS7000215: Invalid client secret provided.', 'refuses the credentials', 'AZURE_CLIENT_ID'],
    ['getaddrinfo ENOTFOUND login.microsoftonline.com', 'can’t be reached', 'proxy'],
  ])('with %s', (said, message, help) => {
    const cause = Object.assign(new Error('ChainedTokenCredential authentication failed.'), {
      errors: [new Error('EnvironmentCredential is unavailable.'), new Error(said)],
    });
    expect(describeLoginFailure(cause, clouds.public, undefined)).toMatchObject({
      code: 'LoginFailed',
      message: expect.stringContaining(message),
      help: expect.stringContaining(help),
      cause,
    });
  });
});
