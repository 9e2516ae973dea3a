/** What policies do most: each as C# and as a JavaScript developer would write it over the same request. */
import { createHash, createHmac, randomUUID } from 'node:crypto';

const token = [
  { alg: 'HS256', typ: 'JWT' },
  { sub: 'client-01', aud: 'api', exp: 1_900_000_000, roles: ['reader', 'writer'] },
]
  .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  .concat('c2lnbmF0dXJl')
  .join('.');

export const contextJson = {
  timestamp: '2026-03-01T10:20:30Z',
  requestId: '7a3f3a52-0f0d-4a83-9d5e-0c7b1e0f1a11',
  operation: { id: 'get-order', name: 'Get order', method: 'GET', urlTemplate: '/orders/{id}' },
  api: { id: 'orders', name: 'Orders', path: 'sales', serviceUrl: 'https://backend.example.com/' },
  product: { id: 'gold', name: 'Gold' },
  subscription: { id: 'sub-1', name: 'Contoso', key: 'k1' },
  user: {
    id: 'u1',
    email: 'ada@contoso.com',
    firstName: 'Ada',
    lastName: 'Byron',
    groups: ['guests', 'developers', 'admins'].map((name) => ({ id: name, name })),
  },
  request: {
    method: 'POST',
    url: 'https://gateway.contoso.com/sales/orders/1042?page=3&sort=name',
    originalUrl: 'https://api.contoso.com/sales/orders/1042?page=3&sort=name',
    ipAddress: '203.0.113.9',
    headers: {
      Host: ['gateway.contoso.com'],
      Authorization: [`Bearer ${token}`],
      'Content-Type': ['application/json; charset=utf-8'],
      'X-Forwarded-For': ['198.51.100.7, 203.0.113.9'],
      Accept: ['application/json'],
    },
    body: JSON.stringify({
      orderId: 1042,
      customer: { name: 'Ada', city: 'London' },
      lines: Array.from({ length: 8 }, (_, i) => ({
        sku: `sku-${i}`,
        quantity: i + 1,
        price: 9.5 * (i + 1),
      })),
    }),
  },
  response: { statusCode: 200, statusReason: 'OK', headers: { 'Content-Type': ['application/json'] } },
  variables: {
    user: { type: 'string', value: 'ada' },
    password: { type: 'string', value: 'secret' },
    text: { type: 'string', value: 'a,b,,c,d' },
    isAdmin: { type: 'bool', value: true },
  },
};

const header = (context, name) => context.request.headers.get(name)?.join(',');
const variable = (context, name) => {
  const value = context.variables.get(name);
  return value?.value ?? value;
};
const json = (context) => JSON.parse(Buffer.from(context.request.body.read(true)).toString('utf8'));
const jwt = (text) => {
  const [head, payload] = text
    .split('.', 2)
    .map((part) => JSON.parse(Buffer.from(part, 'base64url').toString('utf8')));
  return { head, payload };
};

export const typicalExpressions = [
  {
    code: '@(context.Request.Method == "POST" && context.Response.StatusCode >= 200)',
    handwritten: (c) => c.request.method === 'POST' && c.response.statusCode >= 200,
  },
  {
    code: '@(context.Request.Headers.GetValueOrDefault("X-Correlation-Id", "none"))',
    handwritten: (c) => header(c, 'X-Correlation-Id') ?? 'none',
  },
  {
    code: '@(context.Variables.GetValueOrDefault<bool>("isAdmin", false) ? "admin" : "user")',
    handwritten: (c) => (variable(c, 'isAdmin') ? 'admin' : 'user'),
  },
  {
    code: '@(context.User != null && context.User.Groups.Any(g => g.Name == "admins"))',
    handwritten: (c) => c.user !== null && c.user.groups.some(({ name }) => name === 'admins'),
  },
  {
    code: '@($"{context.Api.Name}/{context.Operation.Name} for {context.Subscription?.Name ?? "nobody"}")',
    handwritten: (c) => `${c.api.name}/${c.operation.name} for ${c.subscription?.name ?? 'nobody'}`,
  },
  {
    code: '@("https://" + context.Request.OriginalUrl.Host + context.Request.OriginalUrl.Path)',
    handwritten: (c) => {
      const { hostname, pathname } = new URL(c.request.originalUrl);
      return `https://${hostname}${pathname}`;
    },
  },
  {
    code: '@(int.Parse(context.Request.Url.Query.GetValueOrDefault("page", "1")) * 50)',
    handwritten: (c) => Number.parseInt(new URL(c.request.url).searchParams.get('page') ?? '1', 10) * 50,
  },
  {
    code: '@(context.Request.Headers.GetValueOrDefault("Authorization", "").Split(\' \').Last().AsJwt()?.Subject)',
    handwritten: (c) => jwt((header(c, 'Authorization') ?? '').split(' ').at(-1)).payload.sub,
  },
  {
    code: `@{
      Jwt jwt;
      if (!context.Request.Headers.GetValueOrDefault("Authorization", "").Replace("Bearer ", "").TryParseJwt(out jwt)) return false;
      return jwt.Claims.ContainsKey("roles") && jwt.Claims["roles"].Contains("writer") && jwt.Audiences.Contains("api");
    }`,
    handwritten: (c) => {
      const { payload } = jwt((header(c, 'Authorization') ?? '').replaceAll('Bearer ', ''));
      return payload.roles?.includes('writer') === true && [payload.aud].flat().includes('api');
    },
  },
  {
    code: '@((string)context.Request.Body.As<JObject>(preserveContent: true)["customer"]["city"])',
    handwritten: (c) => json(c).customer.city,
  },
  {
    code: `@{
      var order = context.Request.Body.As<JObject>(preserveContent: true);
      var total = 0.0;
      foreach (var line in order["lines"]) { total += (int)line["quantity"] * (double)line["price"]; }
      return total > 100;
    }`,
    handwritten: (c) =>
      json(c).lines.reduce((total, { quantity, price }) => total + quantity * price, 0) > 100,
  },
  {
    code: '@(new JObject(new JProperty("id", context.RequestId.ToString()), new JProperty("ip", context.Request.IpAddress), new JProperty("status", context.Response.StatusCode)).ToString(Newtonsoft.Json.Formatting.None))',
    handwritten: (c) =>
      JSON.stringify({ id: c.requestId, ip: c.request.ipAddress, status: c.response.statusCode }),
  },
  {
    code: `@{
      var body = context.Request.Body.As<JObject>(true);
      body.Remove("lines");
      body["source"] = "gateway";
      return body.ToString(Newtonsoft.Json.Formatting.None);
    }`,
    handwritten: (c) => {
      const { lines: _, ...body } = json(c);
      return JSON.stringify({ ...body, source: 'gateway' });
    },
  },
  {
    code: '@("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes((string)context.Variables["user"] + ":" + (string)context.Variables["password"])))',
    handwritten: (c) =>
      `Basic ${Buffer.from(`${variable(c, 'user')}:${variable(c, 'password')}`, 'utf8').toString('base64')}`,
  },
  {
    code: '@(Regex.IsMatch(context.Request.Url.Path, @"^/?sales/orders/\\d+$"))',
    handwritten: (c) => /^\/?sales\/orders\/\d+$/.test(new URL(c.request.url).pathname),
  },
  {
    code: `@{
      using (var hmac = new System.Security.Cryptography.HMACSHA256(Encoding.UTF8.GetBytes("key"))) {
        var text = context.Request.Method + "\\n" + context.Timestamp.ToString("yyyy-MM-ddTHH:mm:ssZ");
        return Convert.ToBase64String(hmac.ComputeHash(Encoding.UTF8.GetBytes(text)));
      }
    }`,
    handwritten: (c) => {
      const time = new Date(Number((c.timestampTicks - 621355968000000000n) / 10000n));
      const text = `${c.request.method}\n${time.toISOString().slice(0, 19)}Z`;
      return createHmac('sha256', Buffer.from('key')).update(text).digest('base64');
    },
  },
  {
    code: '@(BitConverter.ToString(System.Security.Cryptography.SHA256.Create().ComputeHash(Encoding.UTF8.GetBytes(context.Request.IpAddress))).Replace("-", "").ToLower())',
    handwritten: (c) => createHash('sha256').update(c.request.ipAddress, 'utf8').digest('hex'),
  },
  {
    code: '@(string.Join(";", ((string)context.Variables["text"]).Split(\',\').Where(x => !string.IsNullOrEmpty(x)).Select(x => x.Trim().ToUpper())))',
    handwritten: (c) =>
      variable(c, 'text')
        .split(',')
        .filter((x) => x !== '')
        .map((x) => x.trim().toUpperCase())
        .join(';'),
  },
  {
    code: `@{
      var log = new StringBuilder();
      foreach (var h in context.Request.Headers) { log.AppendLine(h.Key + ": " + string.Join(",", h.Value)); }
      return log.ToString();
    }`,
    handwritten: (c) => {
      let log = '';
      for (const [name, values] of c.request.headers.entries()) log += `${name}: ${values.join(',')}\n`;
      return log;
    },
  },
  {
    code: '@(Guid.NewGuid().ToString())',
    handwritten: () => randomUUID(),
  },
];
