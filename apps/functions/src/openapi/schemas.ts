type Schema = Readonly<Record<string, unknown>>;

const string: Schema = { type: 'string' };
const integer: Schema = { type: 'integer', minimum: 0 };
const boolean: Schema = { type: 'boolean' };
const time: Schema = { type: 'string', format: 'date-time' };
const oneOf = (...values: readonly string[]): Schema => ({ type: 'string', enum: values });
const list = (items: Schema): Schema => ({ type: 'array', items });
const nullable = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const reference = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** An object with these properties and no others, all of them required unless told otherwise. */
function object(
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[] = Object.keys(properties),
  open = false,
): Schema {
  return { type: 'object', properties, required, ...(!open && { additionalProperties: false }) };
}

/**
 * The answers as JSON Schema (2020-12, as OpenAPI 3.1 has it). `test/openapi.test.ts` holds real answers against them.
 */
export const schemas = {
  Problem: object(
    {
      type: { type: 'string', description: 'A URN that ends in `code`.' },
      title: string,
      status: { type: 'integer' },
      code: string,
      detail: string,
      where: object(
        { in: oneOf('header', 'body', 'settings'), name: string, position: { type: 'integer' } },
        ['in'],
      ),
      help: string,
      reason: string,
      invocationId: string,
    },
    ['type', 'title', 'status', 'code', 'detail', 'invocationId'],
  ),
  InspectionReport: object(
    {
      source: object(
        {
          kind: oneOf('body', 'header'),
          format: oneOf('pem', 'der', 'base64', 'pkcs7', 'percent-encoded-pem'),
          header: string,
          encoding: oneOf('percent-encoded-pem', 'base64-der'),
          proof: oneOf('shared-secret', 'gateway-certificate', 'loopback'),
        },
        ['kind'],
      ),
      certificate: reference('Certificate'),
      warnings: list(object({ code: string, message: string })),
      trustStore: nullable(object({ roots: integer, intermediates: integer, revocationLists: integer })),
      verdicts: nullable(list(reference('Verdict'))),
      additionalCertificates: list(reference('Certificate')),
    },
    ['source', 'certificate', 'warnings', 'trustStore', 'verdicts'],
  ),
  Certificate: object({
    subject: string,
    issuer: string,
    selfIssued: boolean,
    subjectAlternativeNames: object({
      dnsNames: list(string),
      emailAddresses: list(string),
      uris: list(string),
      ipAddresses: list(string),
    }),
    serialNumber: string,
    version: integer,
    thumbprints: object({
      sha1: { type: 'string', pattern: '^[0-9A-F]{40}$' },
      sha256: { type: 'string', pattern: '^[0-9A-F]{64}$' },
    }),
    validity: object({
      notBefore: time,
      notAfter: time,
      status: oneOf('valid', 'not-yet-valid', 'expired'),
      daysLeft: { type: 'integer', description: 'Negative after the end.' },
    }),
    publicKey: object({
      algorithm: string,
      oid: string,
      sizeBits: { type: ['integer', 'null'] },
      curve: { type: ['string', 'null'] },
    }),
    signatureAlgorithm: object({ name: string, oid: string }),
    keyUsages: nullable(list(string)),
    extendedKeyUsages: nullable(list(object({ oid: string, name: { type: ['string', 'null'] } }))),
    basicConstraints: nullable(
      object({ certificateAuthority: boolean, pathLengthConstraint: { type: ['integer', 'null'] } }),
    ),
    subjectKeyIdentifier: { type: ['string', 'null'] },
    authorityKeyIdentifier: { type: ['string', 'null'] },
    malformedExtensions: list(string),
    text: { type: 'string', description: 'What .NET’s ToString() gives.' },
  }),
  Verdict: object({
    profile: oneOf('applicationGateway', 'dotnetVerify', 'verifyNoRevocation', 'policy'),
    title: string,
    valid: boolean,
    reasons: list(object({ status: string, reason: string, subject: string, thumbprint: string })),
    checks: list(
      object({
        check: oneOf(
          'chain',
          'signatures',
          'time',
          'authorities',
          'purpose',
          'extensions',
          'names',
          'policies',
          'revocation',
        ),
        outcome: oneOf('passed', 'failed', 'not-reached', 'not-asked'),
        text: string,
      }),
    ),
    chain: list(
      object({
        subject: string,
        issuer: string,
        thumbprint: string,
        notAfter: time,
        role: oneOf('leaf', 'intermediate', 'root'),
        trusted: boolean,
      }),
    ),
  }),
  Echo: object({
    method: string,
    path: string,
    query: { type: 'object', additionalProperties: { type: ['string', 'array'] } },
    headers: { type: 'object', additionalProperties: { type: ['string', 'array'] } },
    clientCertificate: nullable(
      object({ header: string, encoding: string, trusted: boolean }, ['header', 'encoding', 'trusted'], true),
    ),
    body: nullable(object({ contentType: { type: ['string', 'null'] }, length: integer, sha256: string })),
  }),
  Health: object({
    status: oneOf('healthy', 'unhealthy'),
    forwardedCertificate: object({ header: string, encoding: string }),
    gatewayProofs: list(oneOf('shared-secret', 'gateway-certificate', 'loopback')),
    trustStore: object(
      {
        state: oneOf('not-configured', 'unusable', 'loaded'),
        setting: string,
        roots: integer,
        intermediates: integer,
        revocationLists: integer,
        firstExpiry: time,
        expired: list(string),
      },
      ['state'],
    ),
    findings: list(object({ setting: string, message: string })),
  }),
};
