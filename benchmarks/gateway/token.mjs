/** A token as Microsoft Entra signs it (RS256, 2048 bits), and the key that checks it. */
import { createPrivateKey, createPublicKey, createSign, generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

export function makeToken(directory) {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
  writeFileSync(`${directory}/token.key`, pem, { mode: 0o600 });
  const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const seconds = Math.floor(Date.now() / 1000);
  const claims = {
    iss: 'https://issuer.example',
    aud: 'api://benchmark',
    sub: 'caller',
    roles: ['reader', 'writer'],
    iat: seconds,
    nbf: seconds,
    exp: seconds + 86_400,
  };
  const content = `${encode({ typ: 'JWT', alg: 'RS256', kid: 'benchmark' })}.${encode(claims)}`;
  return `${content}.${createSign('RSA-SHA256').update(content).sign(privateKey, 'base64url')}`;
}

/** Modulus and exponent, in base64. */
export function publicKey(directory) {
  const key = createPrivateKey(readFileSync(`${directory}/token.key`));
  const { n, e } = createPublicKey(key).export({ format: 'jwk' });
  const base64 = (text) => Buffer.from(text, 'base64url').toString('base64');
  return { n: base64(n), e: base64(e) };
}
