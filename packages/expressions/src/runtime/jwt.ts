import type { RuntimeMembers } from '../define-type.js';
import { arrayType, namedType } from '../type-system/intern.js';
import { aliasType } from '../type-system/universe.js';
import { authorization, basicAuthCredentials } from '../types/jwt.js';
import type { NamedEntries } from '../context.js';
import { NamedDictionary } from './context/named-dictionary.js';
import type { JwtValue } from './context/jwt-value.js';
import { variableObject } from './context/variables.js';
import { stringArray } from './string.js';

const headerText = (self: JwtValue, name: string): string | null => {
  const value = Object.hasOwn(self.header, name) ? self.header[name] : undefined;
  return typeof value === 'string' ? value : null;
};

export const jwtRuntime = {
  Algorithm: (self: JwtValue) => headerText(self, 'alg'),
  Audiences: (self: JwtValue) => stringArray([...self.audiences]),
  Claims: (self: JwtValue) =>
    new NamedDictionary(arrayType(aliasType('string')), self.claims, (values) => stringArray([...values])),
  ExpirationTime: (self: JwtValue) => self.time('exp'),
  Id: (self: JwtValue) => self.claim('jti'),
  Issuer: (self: JwtValue) => self.claim('iss'),
  IssuedAt: (self: JwtValue) => self.time('iat'),
  NotBefore: (self: JwtValue) => self.time('nbf'),
  Subject: (self: JwtValue) => self.claim('sub'),
  Type: (self: JwtValue) => headerText(self, 'typ'),
} satisfies RuntimeMembers;

/** User and password of Basic authentication. */
export class BasicCredentials {
  readonly userId: string;
  readonly password: string;

  constructor(userId: string, password: string) {
    this.userId = userId;
    this.password = password;
  }

  get clrType() {
    return namedType(basicAuthCredentials);
  }

  toString(): string {
    return 'Microsoft.Azure.ApiManagement.BasicAuthCredentials';
  }
}

/** `text.AsBasic()`: null unless it is `Basic` and base64 of `user:password`. */
export function parseBasic(text: string | null): BasicCredentials | null {
  const match = /^Basic\s+([A-Za-z0-9+/]+={0,2})\s*$/i.exec((text ?? '').slice(0, 65_536));
  const [, encoded = ''] = match ?? [];
  if (encoded === '' || encoded.length % 4 !== 0) return null;
  const decoded = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = decoded.indexOf(':');
  return colon < 0 ? null : new BasicCredentials(decoded.slice(0, colon), decoded.slice(colon + 1));
}

export const basicAuthCredentialsRuntime = {
  UserId: (self: BasicCredentials) => self.userId,
  Password: (self: BasicCredentials) => self.password,
} satisfies RuntimeMembers;

/** The value that `get-authorization-context` stores: an access token and its claims. */
export class AuthorizationValue {
  readonly accessToken: string;
  readonly claims: NamedEntries<unknown>;

  constructor(accessToken: string, claims: NamedEntries<unknown>) {
    this.accessToken = accessToken;
    this.claims = claims;
  }

  get clrType() {
    return namedType(authorization);
  }

  toString(): string {
    return 'Microsoft.Azure.ApiManagement.Authorization';
  }
}

export const authorizationRuntime = {
  AccessToken: (self: AuthorizationValue) => self.accessToken,
  Claims: (self: AuthorizationValue) => new NamedDictionary(aliasType('object'), self.claims, variableObject),
} satisfies RuntimeMembers;
