import { describe, expect, it } from '@jest/globals';
import { policies, type Call } from '../../../test/policies.js';

const schemas = {
  graphql: {
    contentType: 'application/vnd.ms-azure-apim.graphql.schema',
    text: 'type Query { users(id: ID): [User] } type Mutation { deleteUser(id: ID): User } interface Named { name: String } type User implements Named { id: ID name: String friends: [User] } type Team implements Named { name: String } extend type Query { named: [Named] }',
  },
};

async function run(
  query: string,
  rules = '',
  attributes = 'max-size="10240" max-depth="3"',
  more: Call = {},
) {
  const { call } = policies({
    inbound: `<base /><validate-graphql-request error-variable-name="error" ${attributes}>${rules === '' ? '' : `<authorize>${rules}</authorize>`}</validate-graphql-request>`,
    operation: { method: 'POST' },
    schemas,
  });
  const body = JSON.stringify({ query, variables: { a: 1 } });
  const { status, text, refusal, backend } = await call({
    method: 'POST',
    body,
    headers: [['Content-Type', 'application/json']],
    ...more,
  });
  return {
    status,
    text,
    message: refusal?.message,
    sent: backend && (JSON.parse(backend.text) as unknown),
  };
}

const removed = (rest: string) => ({ query: rest, variables: { a: 1 } });

describe('validate-graphql-request', () => {
  it('lets a request pass that the schema allows', async () => {
    const query = '{ users { id name } }';
    expect(await run(query)).toMatchObject({ status: 200, sent: { query, variables: { a: 1 } } });
  });

  it.each([
    ['what is no query', '{ users {', 'Syntax Error: Expected Name, found <EOF>.'],
    [
      'a field that is not there',
      '{ users { age } }',
      'Cannot query field "age" on type "User". Did you mean "name"?',
    ],
    [
      'a query that is too deep',
      '{ users { friends { friends { id } } } }',
      'The query has a depth of 4; 3 is allowed.',
    ],
    [
      'one that hides its depth in a fragment',
      '{ users { ...f } } fragment f on User { friends { friends { id } } }',
      'The query has a depth of 4; 3 is allowed.',
    ],
    [
      'too many fields',
      `{ ${Array.from({ length: 126 }, (_, i) => `a${i}: users { id }`).join(' ')} }`,
      'The query has 252 fields; 250 are allowed.',
    ],
  ])('refuses %s', async (_name, query, message) => {
    expect(await run(query)).toMatchObject({ status: 400, message });
  });

  it('refuses a request that is too long', async () => {
    const { status, message } = await run('{ users { id } }', '', 'max-size="10"');
    expect([status, message]).toEqual([
      400,
      'The request is 48 bytes long and exceeds the limit of 10 bytes.',
    ]);
  });

  it('refuses or removes what rules name', async () => {
    const rules =
      '<rule path="/__*" action="reject" /><rule path="/Mutation/deleteUser" action="@(context.Request.IpAddress == "10.0.0.1" ? "allow" : "reject")" /><rule path="/User/name" action="remove" />';
    expect(await run('{ __schema { queryType { name } } }', rules)).toMatchObject({
      status: 400,
      message: "The query must not ask for '/__schema'.",
    });
    expect((await run('mutation { deleteUser(id: 1) { id } }', rules)).status).toBe(400);
    expect((await run('{ users { id name } }', rules)).sent).toEqual({
      query: '{\n  users {\n    id\n  }\n}',
      variables: { a: 1 },
    });
  });

  it('answers with a block of errors, and keeps them in two variables', async () => {
    const { text, message } = await run('{ users { age } }');
    expect(JSON.parse(text)).toEqual({ errors: [{ message }] });
    const { call } = policies({
      inbound: '<validate-graphql-request error-variable-name="mine" max-size="1000" />',
      onError:
        '<set-body>@(((JArray)context.Variables["GraphQLErrors"])[0]["message"] + " " + ((JArray)context.Variables["mine"]).Count + " " + context.LastError.Source + " " + context.LastError.Reason + " " + context.LastError.Section)</set-body>',
      operation: { method: 'POST' },
      schemas,
    });
    expect((await call({ method: 'POST', body: '{"query":"{ x }"}' })).text).toBe(
      'Cannot query field "x" on type "Query". 1 validate-graphql-request Bad request inbound',
    );
  });

  it('takes the next rule where one is ignored', async () => {
    const rules = '<rule path="/User/name" action="ignore" /><rule path="/User/name" action="reject" />';
    expect((await run('{ users { name } }', rules)).status).toBe(400);
    expect((await run('{ users { name } }', '<rule path="/User/name" action="ignore" />')).status).toBe(200);
  });

  it('applies rules for a type to what is asked through its interface', async () => {
    const rules = '<rule path="/User/name" action="allow" /><rule path="/Team/name" action="reject" />';
    expect((await run('{ users { name } }', rules)).status).toBe(200);
    expect((await run('{ named { name } }', rules)).status).toBe(400);
    expect((await run('{ named { ... on User { name } } }', rules)).status).toBe(200);
  });

  it.each([
    ['a field', '{ users { id } named { name } }', '{\n  named {\n    name\n  }\n}'],
    ['an inline fragment', '{ users { ... on User { id } name } }', '{\n  users {\n    name\n  }\n}'],
    [
      'a fragment and its spread',
      '{ users { ...a name } } fragment a on User { ...b } fragment b on User { id }',
      '{\n  users {\n    name\n  }\n}',
    ],
  ])('removes %s that is left empty', async (_name, query, rest) => {
    const rules = '<rule path="/User/id" action="remove" />';
    expect((await run(query, rules)).sent).toEqual(removed(rest));
  });

  it('refuses a request of which nothing is left', async () => {
    expect(await run('{ users { id } }', '<rule path="/User/id" action="remove" />')).toMatchObject({
      status: 400,
      message: "The query must not ask for '/User/id'.",
    });
  });

  it('counts fields before it compares them', async () => {
    const { message } = await run(`{ users { ${'id '.repeat(30_000)} } }`, '', 'max-size="102400"');
    expect(message).toBe('The query has 30001 fields; 250 are allowed.');
  });

  it('follows the examples of the documentation', async () => {
    const query =
      '<rule path="/__*" action="reject" /><rule path="/User/name" action="@(context.Request.Headers.Count > 2 ? "remove" : "allow")" />';
    const many = { headers: [['Content-Type', 'application/json'] as const, ['X-A', '1'] as const] };
    expect((await run('{ users { id name } }', query)).sent).toEqual(removed('{ users { id name } }'));
    expect((await run('{ users { id name } }', query, undefined, many)).sent).toEqual(
      removed('{\n  users {\n    id\n  }\n}'),
    );
    const mutation =
      '<rule path="/Mutation/deleteUser" action="@(context.Request.IpAddress != "198.51.100.1" ? "reject" : "allow")" />';
    const text = 'mutation { deleteUser(id: 1) { id } }';
    expect((await run(text, mutation)).status).toBe(400);
    expect((await run(text, mutation, undefined, { remoteAddress: '198.51.100.1' })).status).toBe(200);
  });
});
