import { generateKeyPairSync } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { compileExpression } from '../compile-expression.js';
import { contextFromJson, type ContextFromJsonOptions } from '../context-from-json.js';
import { describeValue } from '../values.js';
import { ClrException } from './clr/clr-exception.js';

const token = [
  Buffer.from('{"alg":"RS256","typ":"JWT"}').toString('base64url'),
  Buffer.from(
    '{"iss":"me","sub":"42","aud":["a","b"],"exp":1773480413,"roles":["r1","r2"],"level":3,"nested":{"x":1}}',
  ).toString('base64url'),
  'signature',
].join('.');

/** The context that the tests ask. */
const order = {
  timestamp: '2026-03-14T09:26:53.5897932Z',
  elapsed: '00:00:00.1370000',
  requestId: '9b2f4c1e-7d35-4a86-b0c9-51e2f3a4d678',
  request: {
    method: 'PUT',
    url: 'https://api.example.org:8443/orders/7?q=a%20b&Q=c+d&flag',
    originalUrl: 'http://gateway.example.org/orders/7',
    headers: { Accept: ['text/plain', 'application/json'], 'X-Empty': [''] },
    matchedParameters: { id: '7' },
    ipAddress: '203.0.113.9',
    body: '{"id":7,"lines":[{"sku":"a"},{"sku":"b"}]}',
  },
  response: { status: 404, reason: 'Not Found', headers: {}, body: '<a><b>1</b></a>' },
  variables: {
    text: { type: 'string', value: 'value' },
    number: { type: 'int', value: '5' },
    big: { type: 'long', value: '9007199254740993' },
    yes: { type: 'bool', value: 'true' },
    ratio: { type: 'double', value: '0.1' },
    when: { type: 'DateTime', value: '2026-03-14T09:26:53Z' },
    json: { type: 'JObject', value: '{"a":1}' },
    bytes: { type: 'byte[]', value: 'AQI=' },
    nothing: { type: 'null', value: null },
    jwt: { type: 'Jwt', value: token },
    answer: {
      type: 'IResponse',
      value: { status: 201, reason: 'Created', headers: { Location: ['/7'] }, body: '[1,2]' },
    },
  },
  api: {
    id: 'orders',
    name: 'Orders',
    path: 'orders',
    revision: '2',
    serviceUrl: 'https://backend.example.org/v1',
  },
  operation: { id: 'put', method: 'PUT', name: 'Put an order', urlTemplate: '/orders/{id}' },
  product: { id: 'starter', name: 'Starter', groups: [{ id: 'g', name: 'Guests' }], subscriptionLimit: 3 },
  subscription: {
    id: 's',
    name: 'Sub',
    key: 'k1',
    primaryKey: 'k1',
    secondaryKey: 'k2',
    startDate: '2026-01-01',
  },
  user: { id: 'u', email: 'ada@example.org', firstName: 'Ada', groups: [{ id: 'd', name: 'Developers' }] },
  deployment: { region: 'West Europe', serviceName: 'apim', gatewayId: 'managed' },
  lastError: { source: 'validate-jwt', reason: 'TokenExpired', message: 'expired', section: 'inbound' },
};

function evaluate(expression: string, json: unknown = order, options?: ContextFromJsonOptions): unknown {
  const compiled = compileExpression(expression);
  if (!compiled.ok) throw new Error(compiled.diagnostics.map(({ message }) => message).join('\n'));
  return compiled.expression.evaluate(contextFromJson(json, options));
}

const textOf = (expression: string, json?: unknown): string | null =>
  describeValue(evaluate(expression, json)).value;

function failureOf(expression: string, json?: unknown): { readonly code: string; readonly message: string } {
  try {
    evaluate(expression, json);
  } catch (error) {
    if (error instanceof ClrException) return { code: error.typeName, message: error.message };
    throw error;
  }
  throw new Error('Nothing was thrown.');
}

describe('context.Request', () => {
  it.each([
    ['@(context.Request.Method)', 'PUT'],
    ['@(context.Request.Headers.GetValueOrDefault("accept"))', 'text/plain,application/json'],
    ['@(context.Request.Headers.GetValueOrDefault("X-Missing", "none"))', 'none'],
    ['@(context.Request.Headers.GetValueOrDefault("X-Missing"))', null],
    ['@(context.Request.Headers["ACCEPT"].Length)', '2'],
    ['@(context.Request.Headers.ContainsKey("x-empty"))', 'true'],
    [
      '@(context.Request.Headers.Select(h => h.Key + "=" + string.Join("|", h.Value)))',
      '["Accept=text/plain|application/json","X-Empty="]',
    ],
    ['@(context.Request.Headers.Keys.First())', 'Accept'],
    ['@(context.Request.MatchedParameters["ID"])', '7'],
    ['@(context.Request.MatchedParameters.GetValueOrDefault("x", "y"))', 'y'],
    ['@(context.Request.IpAddress)', '203.0.113.9'],
    ['@(context.Request.Certificate == null)', 'true'],
    ['@(context.Request.Certificate?.Thumbprint)', null],
  ])('%s is %s', (expression, value) => {
    expect(textOf(expression)).toBe(value);
  });

  it('throws KeyNotFoundException for a header that is not there', () => {
    expect(failureOf('@(context.Request.Headers["X-Missing"])')).toEqual({
      code: 'KeyNotFoundException',
      message: "The given key 'X-Missing' was not present in the dictionary.",
    });
  });

  it.each([
    ['@(context.Request.Url.Host)', 'api.example.org'],
    ['@(context.Request.Url.Port)', '8443'],
    ['@(context.Request.Url.Path)', '/orders/7'],
    ['@(context.Request.Url.QueryString)', '?q=a%20b&Q=c+d&flag'],
    ['@(context.Request.Url.Query.GetValueOrDefault("q"))', 'a b,c d'],
    ['@(context.Request.Url.Query["flag"][0])', ''],
    ['@(context.Request.Url.ToString())', 'https://api.example.org:8443/orders/7?q=a%20b&Q=c+d&flag'],
    ['@(context.Request.OriginalUrl.Scheme)', 'http'],
    ['@(context.Request.OriginalUrl.Port)', '80'],
    ['@(context.Request.OriginalUrl.ToUri().AbsolutePath)', '/orders/7'],
  ])('%s is %s', (expression, value) => {
    expect(textOf(expression)).toBe(value);
  });
});

describe('a message body', () => {
  it.each([
    ['@(context.Request.Body.As<string>().Length)', '42'],
    ['@((int)context.Request.Body.As<JObject>()["id"])', '7'],
    [
      '@(context.Request.Body.As<JObject>(preserveContent: true)["lines"].Select(l => (string)l["sku"]))',
      '["a","b"]',
    ],
    ['@(context.Request.Body.As<byte[]>().Length)', '42'],
    ['@(context.Request.Body.As<JToken>().Type == JTokenType.Object)', 'true'],
    ['@(context.Response.Body.As<XElement>().Element("b").Value)', '1'],
    ['@(context.Response.Body.As<XDocument>().Root.Name.LocalName)', 'a'],
  ])('%s is %s', (expression, value) => {
    expect(textOf(expression)).toBe(value);
  });

  it('is empty at the second read unless its content is preserved', () => {
    expect(textOf('@(context.Request.Body.As<string>() + "|" + context.Request.Body.As<string>())')).toBe(
      `${order.request.body}|`,
    );
    expect(textOf('@(context.Request.Body.As<string>(true) == context.Request.Body.As<string>(true))')).toBe(
      'true',
    );
  });

  it.each([
    [
      'JObject',
      '[1]',
      "Error reading JObject from JsonReader. Current JsonReader item is not an object: StartArray. Path '', line 1, position 1.",
    ],
    [
      'JObject',
      '"Unauthorized: access"',
      "Error reading JObject from JsonReader. Current JsonReader item is not an object: String. Path '', line 1, position 22.",
    ],
    [
      'JArray',
      '{}',
      "Error reading JArray from JsonReader. Current JsonReader item is not an array: StartObject. Path '', line 1, position 1.",
    ],
    [
      'JToken',
      '\u001b2',
      "Unexpected character encountered while parsing value: \u001b. Path '', line 0, position 0.",
    ],
  ])('is no %s when it is %s', (type, body, message) => {
    expect(failureOf(`@(context.Request.Body.As<${type}>())`, { request: { body } })).toMatchObject({
      code: 'JsonReaderException',
      message: `The message body is not a valid JSON. ${message}`,
    });
  });

  it('is null when there is none', () => {
    expect(textOf('@(context.Request.Body == null)', {})).toBe('true');
  });

  it('of a form gives its values by name', () => {
    const json = { request: { body: 'a=1&b=x+y&a=2' } };
    expect(textOf('@(string.Join(",", context.Request.Body.AsFormUrlEncodedContent()["a"]))', json)).toBe(
      '1,2',
    );
    expect(textOf('@(context.Request.Body.AsFormUrlEncodedContent().ToQueryString())', json)).toBe(
      'a=1&a=2&b=x+y',
    );
  });
});

describe('context.Variables', () => {
  it.each([
    ['@(context.Variables["TEXT"])', 'value'],
    ['@((string)context.Variables["text"])', 'value'],
    ['@((int)context.Variables["number"] + 1)', '6'],
    ['@(context.Variables.GetValueOrDefault<int>("number"))', '5'],
    ['@(context.Variables.GetValueOrDefault<int>("missing"))', '0'],
    ['@(context.Variables.GetValueOrDefault<int>("missing", 9))', '9'],
    ['@(context.Variables.GetValueOrDefault("missing", "none"))', 'none'],
    ['@(context.Variables.GetValueOrDefault<string>("missing"))', null],
    ['@(context.Variables.GetValueOrDefault<string>("nothing"))', null],
    ['@(context.Variables.GetValueOrDefault<byte[]>("bytes").Length)', '2'],
    ['@(context.Variables.GetValueOrDefault<int?>("number"))', '5'],
    ['@(context.Variables.GetValueOrDefault<object>("number"))', '5'],
    ['@((long)context.Variables["big"])', '9007199254740993'],
    ['@((bool)context.Variables["yes"])', 'true'],
    ['@(context.Variables["ratio"].ToString())', '0.1'],
    ['@(((DateTime)context.Variables["when"]).Year)', '2026'],
    ['@((int)((JObject)context.Variables["json"])["a"])', '1'],
    ['@(((IResponse)context.Variables["answer"]).StatusCode)', '201'],
    ['@(((IResponse)context.Variables["answer"]).Body.As<JArray>().Count)', '2'],
    ['@(((IResponse)context.Variables["answer"]).Headers.GetValueOrDefault("Location"))', '/7'],
    ['@(context.Variables.ContainsKey("Text"))', 'true'],
  ])('%s is %s', (expression, value) => {
    expect(textOf(expression)).toBe(value);
  });

  it('say what a variable is and what was asked for when they do not fit', () => {
    expect(failureOf('@(context.Variables.GetValueOrDefault<int>("text"))')).toEqual({
      code: 'InvalidCastException',
      message:
        'Unable to convert context variable `text` of type `System.String` to the type of `System.Int32`.',
    });
  });

  it('have no null of a value type', () => {
    expect(failureOf('@(context.Variables.GetValueOrDefault<int>("nothing"))').code).toBe(
      'NullReferenceException',
    );
  });
});

describe('the rest of context', () => {
  it.each([
    ['@(context.Timestamp)', '2026-03-14T09:26:53.5897932Z'],
    ['@(DateTime.UtcNow)', '2026-03-14T09:26:53.5897932Z'],
    ['@(DateTime.Now.ToString())', '3/14/2026 9:26:53 AM'],
    ['@(context.Elapsed.TotalMilliseconds)', '137'],
    ['@(context.RequestId)', '9b2f4c1e-7d35-4a86-b0c9-51e2f3a4d678'],
    ['@(context.RequestId.ToString("N"))', '9b2f4c1e7d354a86b0c951e2f3a4d678'],
    ['@(context.Response.StatusCode + " " + context.Response.StatusReason)', '404 Not Found'],
    ['@(context.Api.Name + context.Api.Revision + context.Api.Path)', 'Orders2orders'],
    ['@(context.Api.ServiceUrl.Host)', 'backend.example.org'],
    ['@(context.Api.Version)', null],
    ['@(context.Operation.UrlTemplate)', '/orders/{id}'],
    ['@(context.Product.Groups.First().Name)', 'Guests'],
    ['@(context.Product.SubscriptionsLimit ?? 0)', '3'],
    ['@(context.Product.State == ProductState.Published)', 'true'],
    ['@(context.Subscription.Key)', 'k1'],
    ['@(context.Subscription.EndDate == null)', 'true'],
    ['@(context.Subscription.StartDate.Value.Year)', '2026'],
    ['@(context.User.Groups.Any(g => g.Name == "Developers"))', 'true'],
    ['@(context.User.Email.EndsWith("@example.org"))', 'true'],
    ['@(context.Deployment.Region)', 'West Europe'],
    ['@(context.Deployment.Gateway.IsManaged)', 'true'],
    ['@(context.LastError.Source + ":" + context.LastError.Reason)', 'validate-jwt:TokenExpired'],
    ['@(context.LastError.PolicyId)', null],
    ['@(context.Workspace == null)', 'true'],
    ['@(context.Tracing)', 'false'],
  ])('%s is %s', (expression, value) => {
    expect(textOf(expression)).toBe(value);
  });

  it('throws NullReferenceException below what is null', () => {
    expect(failureOf('@(context.Product.Name)', {})).toEqual({
      code: 'NullReferenceException',
      message: 'Object reference not set to an instance of an object.',
    });
  });

  it('hands messages to the trace of the host', () => {
    const messages: string[] = [];
    evaluate('@{ context.Trace("hello"); return 1; }', order, { trace: (message) => messages.push(message) });
    expect(messages).toEqual(['hello']);
  });

  it('names the member of the JSON that has another type', () => {
    expect(() => contextFromJson({ request: { headers: { A: [1] } } })).toThrow(
      'context.request.headers.A must be a list of strings.',
    );
    expect(() => contextFromJson({ timestamp: 'soon' })).toThrow('context.timestamp must be a date');
    expect(() => contextFromJson({ variables: { a: { type: 'int', value: 'x' } } })).toThrow(
      'context.variables.a.value must be a value of type int.',
    );
  });
});

describe('tokens and credentials', () => {
  const withHeader = (value: string) => ({ request: { headers: { Authorization: [value] } } });
  const jwt = 'context.Request.Headers.GetValueOrDefault("Authorization","").AsJwt()';

  it.each([
    [`@(${jwt}?.Subject)`, '42'],
    [`@(${jwt}.Issuer)`, 'me'],
    [`@(${jwt}.Algorithm)`, 'RS256'],
    [`@(${jwt}.Type)`, 'JWT'],
    [`@(${jwt}.Audiences)`, '["a","b"]'],
    [`@(${jwt}.ExpirationTime)`, '2026-03-14T09:26:53.0000000Z'],
    [`@(${jwt}.NotBefore == null)`, 'true'],
    [`@(${jwt}.Claims.GetValueOrDefault("roles"))`, 'r1,r2'],
    [`@(${jwt}.Claims["level"][0])`, '3'],
    [`@(${jwt}.Claims["nested"][0])`, '{"x":1}'],
    [`@(${jwt}.Claims.ContainsKey("nope"))`, 'false'],
  ])('%s is %s', (expression, value) => {
    expect(textOf(expression, withHeader(`Bearer ${token}`))).toBe(value);
  });

  it('are null for a text that is none', () => {
    expect(textOf(`@(${jwt} == null)`, withHeader('Bearer abc'))).toBe('true');
    expect(textOf('@("Basic !".AsBasic() == null)')).toBe('true');
  });

  it('are parsed with TryParse as well', () => {
    expect(textOf('@{ Jwt t; return "x".TryParseJwt(out t) ? "yes" : "no"; }')).toBe('no');
    expect(
      textOf(
        '@{ BasicAuthCredentials c; return "Basic dXNlcjpwOnc=".TryParseBasic(out c) ? c.UserId + "/" + c.Password : ""; }',
      ),
    ).toBe('user/p:w');
  });

  it('encrypt and decrypt with AES', () => {
    const code =
      '@{ var key = Encoding.UTF8.GetBytes("0123456789abcdef"); var iv = new byte[16];' +
      ' var secret = Encoding.UTF8.GetBytes("hello").Encrypt("Aes", key, iv);' +
      ' return Convert.ToBase64String(secret) + "|" + Encoding.UTF8.GetString(secret.Decrypt("Aes", key, iv)); }';
    expect(textOf(code)).toMatch(/^[A-Za-z0-9+/]{22}==\|hello$/);
  });

  it('refuse a padding that does not fit', () => {
    expect(failureOf('@(new byte[16].Decrypt("Aes", new byte[16], new byte[16]))')).toEqual({
      code: 'CryptographicException',
      message: 'Padding is invalid and cannot be removed.',
    });
  });
});

describe('certificates', () => {
  const directory = mkdtempSync(join(tmpdir(), 'expressions-'));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  const file = (name: string): string => join(directory, name);
  const openssl = (...args: string[]): void => void execFileSync('openssl', args, { stdio: 'pipe' });
  openssl(
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    file('ca.key'),
    '-out',
    file('ca.pem'),
    '-subj',
    '/O=Contoso/CN=Root',
    '-days',
    '3650',
  );
  openssl(
    'req',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    file('leaf.key'),
    '-out',
    file('leaf.csr'),
    '-subj',
    '/O=Contoso/CN=Client 01',
  );
  openssl(
    'x509',
    '-req',
    '-in',
    file('leaf.csr'),
    '-CA',
    file('ca.pem'),
    '-CAkey',
    file('ca.key'),
    '-set_serial',
    '0x1234',
    '-days',
    '3650',
    '-out',
    file('leaf.pem'),
  );
  const leaf = readFileSync(file('leaf.pem'), 'utf8');
  const root = readFileSync(file('ca.pem'), 'utf8');
  const now = new Date(Date.now() + 60_000).toISOString();
  const json = {
    timestamp: now,
    request: {
      certificate: { pem: leaf },
      headers: {
        'X-ARR-ClientCert': [encodeURIComponent(leaf)],
        'X-Der': [leaf.replace(/-----.*-----|\s/g, '')],
      },
    },
    deployment: {
      certificates: { 'client-01': { pem: leaf } },
      caCertificates: [{ pem: root, store: 'Root' }],
    },
  };
  const decoded =
    'new X509Certificate2(Encoding.UTF8.GetBytes(Uri.UnescapeDataString(context.Request.Headers.GetValueOrDefault("X-ARR-ClientCert",""))))';

  it.each([
    ['@(context.Request.Certificate.Subject)', 'CN=Client 01, O=Contoso'],
    ['@(context.Request.Certificate.SubjectName.Name)', 'CN=Client 01, O=Contoso'],
    ['@(context.Request.Certificate.Issuer)', 'CN=Root, O=Contoso'],
    ['@(context.Request.Certificate.SerialNumber)', '1234'],
    ['@(BitConverter.ToString(context.Request.Certificate.GetSerialNumber()))', '34-12'],
    ['@(context.Request.Certificate.GetNameInfo(X509NameType.SimpleName, false))', 'Client 01'],
    [
      '@(context.Request.Certificate.NotBefore < DateTime.Now && DateTime.Now < context.Request.Certificate.NotAfter)',
      'true',
    ],
    ['@(context.Request.Certificate.VerifyNoRevocation())', 'true'],
    ['@(context.Request.Certificate.Verify())', 'false'],
    [`@(${decoded}.Thumbprint == context.Request.Certificate.Thumbprint)`, 'true'],
    [
      '@(new X509Certificate2(Convert.FromBase64String(context.Request.Headers.GetValueOrDefault("X-Der",""))).Subject)',
      'CN=Client 01, O=Contoso',
    ],
    [`@(context.Deployment.Certificates.Any(c => c.Value.Thumbprint == ${decoded}.Thumbprint))`, 'true'],
    ['@(context.Deployment.Certificates["CLIENT-01"].Thumbprint.Length)', '40'],
    [
      '@(context.Request.Certificate.GetCertHashString() == BitConverter.ToString(SHA1.Create().ComputeHash(context.Request.Certificate.RawData)).Replace("-", ""))',
      'true',
    ],
    ['@(context.Request.Certificate.SignatureAlgorithm.FriendlyName)', 'sha256RSA'],
    ['@(context.Request.Certificate.PublicKey.Oid.Value)', '1.2.840.113549.1.1.1'],
    ['@(context.Request.Certificate.GetRSAPublicKey().KeySize)', '2048'],
    ['@(context.Request.Certificate.HasPrivateKey)', 'false'],
    [
      '@(context.Request.Certificate.ToString().StartsWith("[Subject]\\n  CN=Client 01, O=Contoso\\n\\n[Issuer]"))',
      'true',
    ],
  ])('%s is %s', (expression, value) => {
    expect(textOf(expression, json)).toBe(value);
  });

  it.each([
    [
      '@(new X509Certificate2(new byte[0]))',
      'ArgumentException',
      "Array may not be empty or null. (Parameter 'rawData')",
    ],
    [
      '@(new X509Certificate2(Encoding.UTF8.GetBytes("garbage")))',
      'CryptographicException',
      'Cannot find the requested object.',
    ],
    [
      '@(new X509Certificate2("client.cer"))',
      'CryptographicException',
      'The system cannot find the file specified.',
    ],
  ])('%s throws %s', (expression, code, message) => {
    expect(failureOf(expression, json)).toEqual({ code, message });
  });

  it('sign with the key they were uploaded with', () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const uploaded = {
      ...json,
      deployment: { certificates: { signer: { pem: leaf, pfx: 'AAAA' } } },
    };
    const code =
      '@{ var rsa = context.Deployment.Certificates["signer"].GetRSAPrivateKey(); var data = new byte[] { 1, 2 };' +
      ' var signature = rsa.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);' +
      ' return rsa.VerifyData(data, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1); }';
    expect(evaluate(code, uploaded, { readPrivateKey: () => privateKey })).toBe(true);
    expect(textOf('@(context.Request.Certificate.GetRSAPrivateKey() == null)', json)).toBe('true');
  });
});
