import { describe, expect, it } from '@jest/globals';
import { policies } from '../../../test/policies.js';

const check = (attributes: string, ...values: string[]) =>
  policies({
    inbound: `<base /><check-header name="X-Key" failed-check-httpcode="401" failed-check-error-message="Not authorized" ${attributes}>${values.map((value) => `<value>${value}</value>`).join('')}</check-header>`,
    onError: '<set-header name="X-Reason"><value>@(context.LastError.Reason)</value></set-header>',
  });

describe('check-header', () => {
  it('lets a listed value pass, with or without case', async () => {
    const exact = check('ignore-case="false"', 'One', 'Two');
    expect((await exact.call({ headers: [['x-key', 'Two']] })).status).toBe(200);
    expect((await exact.call({ headers: [['x-key', 'two']] })).status).toBe(401);
    expect((await check('ignore-case="true"', 'One').call({ headers: [['X-Key', 'oNE']] })).status).toBe(200);
  });

  it('asks only that the header is there when no value is listed', async () => {
    const gateway = check('ignore-case="true"');
    expect((await gateway.call({ headers: [['X-Key', 'any']] })).status).toBe(200);
    expect((await gateway.call()).status).toBe(401);
  });

  it('answers with the given status and message', async () => {
    const { status, text, headers, refusal } = await check('ignore-case="true"', 'One').call();
    expect(status).toBe(401);
    expect(text).toBe('{ "statusCode": 401, "message": "Not authorized" }');
    expect(headers.get('Content-Type')).toBe('application/json');
    expect(headers.get('X-Reason')).toBe('HeaderNotFound');
    expect(refusal!.message).toBe('Header X-Key was not found in the request. Access denied.');
  });

  it('names the value that is not allowed', async () => {
    const { refusal } = await check('ignore-case="false"', 'One').call({ headers: [['X-Key', 'Three']] });
    expect(refusal).toEqual({
      source: 'check-header',
      reason: 'HeaderValueNotAllowed',
      message: 'Header X-Key value of Three is not allowed. Access denied.',
    });
  });

  it('lets no line of a repeated header hide behind another', async () => {
    const { status } = await check('ignore-case="false"', 'One').call({
      headers: [
        ['X-Key', 'One'],
        ['x-key', 'Evil'],
      ],
    });
    expect(status).toBe(401);
  });

  it('takes everything from expressions', async () => {
    const gateway = policies({
      inbound: `<check-header name="@("X-" + "Key")" failed-check-httpcode="@(400 + 3)" failed-check-error-message="@("No" + "!")" ignore-case="@(1 == 1)"><value>@("o" + "ne")</value></check-header>`,
    });
    expect((await gateway.call({ headers: [['X-Key', 'ONE']] })).status).toBe(200);
    expect((await gateway.call()).text).toBe('{ "statusCode": 403, "message": "No!" }');
  });
});
