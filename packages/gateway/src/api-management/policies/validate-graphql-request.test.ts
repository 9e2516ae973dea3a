import { describe, expect, it } from '@jest/globals';
import { policies } from '../../../test/policies.js';

const schemas = {
  graphql: {
    contentType: 'application/vnd.ms-azure-apim.graphql.schema',
    text: 'type Query { users(id: ID): [User] } type Mutation { deleteUser(id: ID): User } type User { id: ID name: String friends: [User] }',
  },
};

async function run(query: string, rules = '', attributes = 'max-size="10240" max-depth="3"') {
  const { call } = policies({
    inbound: `<base /><validate-graphql-request error-variable-name="error" ${attributes}>${rules === '' ? '' : `<authorize>${rules}</authorize>`}</validate-graphql-request>`,
    operation: { method: 'POST' },
    schemas,
  });
  const body = JSON.stringify({ query, variables: { a: 1 } });
  const { status, refusal, backend } = await call({
    method: 'POST',
    body,
    headers: [['Content-Type', 'application/json']],
  });
  return { status, message: refusal?.message, sent: backend && (JSON.parse(backend.text) as unknown) };
}

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
});
