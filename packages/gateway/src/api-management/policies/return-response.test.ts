import { describe, expect, it } from '@jest/globals';
import { policies } from '../../../test/policies.js';

describe('return-response', () => {
  it('answers 200 without a body, and neither backend nor outbound runs', async () => {
    const { status, text, headers, backend } = await policies({
      inbound: '<return-response />',
      outbound: '<set-header name="X-Outbound"><value>ran</value></set-header>',
    }).call();
    expect([status, text, backend]).toEqual([200, '', undefined]);
    expect([...headers]).toEqual([['Content-Length', '0']]);
  });

  it('takes status, reason, headers and body', async () => {
    const { status, reason, text, headers } = await policies({
      inbound: `<return-response>
        <set-status code="401" reason="Invalid client certificate" />
        <set-header name="ErrorReason"><value>ClientCertificateNotFound</value></set-header>
        <set-body>{"statusCode":401,"message":"Client certificate missing"}</set-body>
      </return-response>`,
    }).call();
    expect([status, reason]).toEqual([401, 'Invalid client certificate']);
    expect(headers.get('ErrorReason')).toBe('ClientCertificateNotFound');
    expect(text).toBe('{"statusCode":401,"message":"Client certificate missing"}');
  });

  it('shows its expressions the response of the backend, not the one that it makes', async () => {
    const { text } = await policies({
      outbound: `<return-response><set-status code="203" reason="x" /><set-body>@(context.Response.StatusCode + context.Response.Body.As<string>())</set-body></return-response>`,
      answer: () => ({ status: 201, body: '!' }),
    }).call();
    expect(text).toBe('201!');
  });

  it('ends on-error too', async () => {
    const { status, text } = await policies({
      inbound: `<set-method>@(((string)null).Trim())</set-method>`,
      onError: `<return-response><set-status code="503" reason="x" /><set-body>@(context.LastError.Reason)</set-body></return-response>`,
    }).call();
    expect([status, text]).toEqual([503, 'ExpressionValueEvaluationFailure']);
  });

  const fetched =
    '<send-request response-variable-name="r"><set-url>https://other.example</set-url></send-request>';

  it('takes the response of a variable and changes it', async () => {
    const { status, text, headers } = await policies({
      answer: () => ({ status: 418, body: 'tea', headers: [['X-A', 'a']] }),
      inbound: `${fetched}<return-response response-variable-name="r"><set-status code="202" reason="Taken" /><set-header name="X-B"><value>b</value></set-header></return-response>`,
    }).call();
    expect([status, text, headers.get('X-A'), headers.get('X-B')]).toEqual([202, 'tea', 'a', 'b']);
  });

  it('fails when the variable holds no response', async () => {
    const { status, refusal } = await policies({
      inbound: '<return-response response-variable-name="x" />',
    }).call();
    expect(status).toBe(500);
    expect(refusal).toMatchObject({ source: 'return-response', reason: 'InvalidValue' });
  });
});
