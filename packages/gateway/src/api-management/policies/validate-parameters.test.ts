import { describe, expect, it } from '@jest/globals';
import type { Operation } from '@apim-kit/environment';
import { policies } from '../../../test/policies.js';

const operation: Partial<Operation> = {
  urlTemplate: '/{id}',
  templateParameters: { id: { type: 'integer', required: true } },
  request: {
    queryParameters: {
      top: { type: 'integer' },
      kind: { type: 'string', values: ['a', 'b'] },
      ids: { type: 'array' },
      must: { type: 'boolean', required: true },
    },
    headers: { 'X-Tenant': { type: 'string', required: true } },
  },
  responseContracts: { 200: { headers: { 'X-Count': { type: 'integer', required: true } } }, 404: {} },
};

const strict =
  '<validate-parameters specified-parameter-action="prevent" unspecified-parameter-action="prevent" errors-variable-name="errors"/>';

async function checked(
  policy: string,
  path = '/orders/1?must=true',
  headers: [string, string][] = [['X-Tenant', 't']],
) {
  const { call } = policies({ inbound: `<base />${policy}`, operation });
  const { status, text, refusal } = await call({ path, headers });
  return status === 200 ? 200 : [status, (JSON.parse(text) as { message: string }).message, refusal!.reason];
}

describe('validate-parameters', () => {
  it('lets a request pass that is as defined', async () => {
    expect(await checked(strict, '/orders/7?must=false&top=3&kind=a&ids=1&ids=2')).toBe(200);
  });

  it.each([
    [
      '/orders/x?must=true',
      "Value of the path parameter id couldn't be parsed according to the definition. A value of type integer is expected.",
    ],
    [
      '/orders/1',
      'The value of the query parameter must does not conform to the definition. It is required.',
    ],
    [
      '/orders/1?must=maybe',
      "Value of the query parameter must couldn't be parsed according to the definition. A value of type boolean is expected.",
    ],
    [
      '/orders/1?must=true&kind=c',
      'The value of the query parameter kind does not conform to the definition. It must be one of: a, b.',
    ],
    [
      '/orders/1?must=true&top=1&top=2',
      'Request cannot contain multiple values for the query parameter top.',
    ],
    ['/orders/1?must=true&other=1', 'Unspecified query parameter other is not allowed.'],
  ])('refuses %s', async (path, message) => {
    expect(await checked(strict, path)).toEqual([400, message, 'Bad request']);
  });

  it('looks at headers, but those of the wire', async () => {
    expect(await checked(strict, undefined, [])).toEqual([
      400,
      'The value of the header X-Tenant does not conform to the definition. It is required.',
      'Bad request',
    ]);
    expect(
      await checked(strict, undefined, [
        ['x-tenant', 't'],
        ['X-Other', '1'],
      ]),
    ).toEqual([400, 'Unspecified header X-Other is not allowed.', 'Bad request']);
  });

  it.each([
    [
      { type: 'string', schemaId: 'api', typeName: 'Code' },
      'IncorrectMessage',
      /^Value of the query parameter code does not conform to the definition\. '\/' must match pattern/,
    ],
    [
      { type: 'string', schemaId: 'api', typeName: 'None' },
      'MissingDefinition',
      /^API's schema does not contain definition None, which is associated with the query parameter code\.$/,
    ],
    [
      { type: 'string', schemaId: 'none', typeName: 'Code' },
      '',
      /^API's schema does not exist or it could not be resolved\.$/,
    ],
    [
      { type: 'string', schemaId: 'api', typeName: 'Broken' },
      'ValidationError',
      /^Query parameter code cannot be validated\. /,
    ],
  ])('checks what a schema says: %j', async (code, rule, details) => {
    const components = { schemas: { Code: { pattern: '^\\d+$' }, Broken: { pattern: '(' } } };
    const { call } = policies({
      inbound: strict,
      onError: '<set-body>@(((JArray)context.Variables["errors"])[0].ToString())</set-body>',
      operation: { request: { queryParameters: { code } } },
      schemas: { api: { contentType: 'application/json', text: JSON.stringify({ components }) } },
    });
    const { status, text, refusal } = await call({ path: '/orders/1?code=x' });
    expect(status).toBe(400);
    expect(refusal!.message).toMatch(details);
    expect(JSON.parse(text)).toMatchObject({
      ValidationRule: rule,
      Details: refusal!.message,
      Action: 'prevent',
    });
  });

  it.each([
    [{ type: 'array', schemaId: 'api', typeName: 'Ids' }, 'code=1&code=2', 200],
    [{ type: 'array', schemaId: 'api', typeName: 'Ids' }, 'code=1,2', 200],
    [{ type: 'array', schemaId: 'api', typeName: 'Ids' }, 'code=1,x', 400],
    [{ type: 'integer', schemaId: 'api', typeName: 'Limit' }, 'code=100', 200],
    [{ type: 'integer', schemaId: 'api', typeName: 'Limit' }, 'code=101', 400],
    [{ type: 'string', schemaId: 'api', typeName: 'Either' }, 'code=7', 200],
    [{ type: 'string', schemaId: 'api', typeName: 'Either' }, 'code=all', 200],
    [{ type: 'string', schemaId: 'api', typeName: 'Either' }, 'code=some', 400],
  ])('takes texts for numbers where a schema wants them: %j, %s', async (code, query, status) => {
    const schemas = {
      Ids: { type: 'array', items: { type: 'integer' } },
      Limit: { type: 'integer', minimum: 1, maximum: 100 },
      Either: { oneOf: [{ type: 'integer' }, { type: 'string', enum: ['all'] }] },
    };
    const { call } = policies({
      inbound: strict,
      operation: { request: { queryParameters: { code } } },
      schemas: {
        api: { contentType: 'application/json', text: JSON.stringify({ components: { schemas } }) },
      },
    });
    expect((await call({ path: `/orders/1?${query}` })).status).toBe(status);
  });

  it('lets groups and single parameters have actions of their own, as in the documentation', async () => {
    const policy = `<validate-parameters specified-parameter-action="prevent" unspecified-parameter-action="prevent" errors-variable-name="requestParametersValidation">
      <headers specified-parameter-action="detect" unspecified-parameter-action="detect"><parameter name="X-Bad" action="prevent" /></headers>
      <query specified-parameter-action="prevent" unspecified-parameter-action="detect"><parameter name="must" action="ignore" /></query></validate-parameters>`;
    expect(await checked(policy, '/orders/1?other=1', [])).toBe(200);
    expect(await checked(policy, '/orders/1', [['X-Bad', '1']])).toEqual(expect.arrayContaining([400]));
    expect(await checked(policy, '/orders/1?top=x')).toEqual(expect.arrayContaining([400]));
  });
});

describe('validate-headers', () => {
  const answer = (headers: [string, string][]) => async (policy: string) => {
    const { call } = policies({ outbound: policy, operation, answer: () => ({ headers }) });
    const { status, refusal } = await call();
    return [status, refusal?.message];
  };
  const policy = '<validate-headers specified-header-action="prevent" unspecified-header-action="prevent" />';

  it('checks the headers that are defined for the status, and refuses others', async () => {
    expect(await answer([['X-Count', '1']])(policy)).toEqual([200, undefined]);
    expect(await answer([['X-Count', 'x']])(policy)).toEqual([
      502,
      'Value of the header X-Count cannot be parsed according to the definition. A value of type integer is expected.',
    ]);
    expect(
      await answer([
        ['X-Count', '1'],
        ['Server', 'a'],
      ])(policy),
    ).toEqual([502, 'Unspecified header Server is not allowed.']);
    const own = policy.replace(' />', '><header name="Server" action="ignore" /></validate-headers>');
    expect(
      await answer([
        ['X-Count', '1'],
        ['Server', 'a'],
      ])(own),
    ).toEqual([200, undefined]);
  });
});

describe('validate-status-code', () => {
  const run = async (status: number, action: string, single = '') => {
    const { call } = policies({
      outbound: `<validate-status-code unspecified-status-code-action="${action}" errors-variable-name="errors">${single}</validate-status-code>`,
      operation,
      answer: () => ({ status }),
    });
    const { status: answered, refusal } = await call();
    return [answered, refusal?.message];
  };

  it('lets statuses pass that the API defines', async () => {
    expect(await run(200, 'prevent')).toEqual([200, undefined]);
    expect(await run(404, 'prevent')).toEqual([404, undefined]);
    expect(await run(500, 'prevent')).toEqual([502, 'Response status code 500 is not allowed.']);
    expect(await run(500, 'detect')).toEqual([500, undefined]);
    expect(await run(500, 'prevent', '<status-code code="500" action="ignore" />')).toEqual([500, undefined]);
  });
});
