import { describe, expect, it } from '@jest/globals';
import { failsWith, policies, type Call, type Setup } from '../../test/policies.js';
import { BackendError } from './backend/backend-error.js';

const parts = ['Source', 'Reason', 'Message', 'Scope', 'Section', 'Path', 'PolicyId'] as const;

/** The example of the page on error handling. */
const onError = `${parts
  .map(
    (part) =>
      `<set-header name="Error${part}" exists-action="override"><value>@(context.LastError.${part})</value></set-header>`,
  )
  .join(
    '',
  )}<set-header name="ErrorStatusCode" exists-action="override"><value>@(context.Response.StatusCode.ToString())</value></set-header><base />`;

/** Status, and what the headers say: `Source Reason Scope Section Path PolicyId | Message`. */
async function errorOf(setup: Setup, call: Call = {}): Promise<readonly [number, string]> {
  const { status, headers } = await policies({ global: { onError }, ...setup }).call(call);
  expect(headers.get('ErrorStatusCode')).toBe(String(status));
  const told = ['Source', 'Reason', 'Scope', 'Section', 'Path', 'PolicyId'].map(
    (part) => headers.get(`Error${part}`) || '-',
  );
  return [status, `${told.join(' ')} | ${headers.get('ErrorMessage')}`];
}

const failing = '@(((string)null).Length)';
const thrown = 'Expression evaluation failed. Object reference not set to an instance of an object.';

const unreachable = (code: 'ConnectionFailure' | 'Timeout' | 'Aborted') =>
  failsWith(new BackendError(code, 'no answer'));

describe('context.LastError as the example of the documentation shows it', () => {
  it.each<[string, Setup, Call, readonly [number, string]]>([
    [
      'a URL that is nowhere',
      {},
      { path: '/nowhere' },
      [404, 'configuration OperationNotFound - - - - | Unable to match incoming request to an operation.'],
    ],
    [
      'another method',
      {},
      { method: 'DELETE' },
      [404, 'configuration OperationNotFound - - - - | Unable to match incoming request to an operation.'],
    ],
    [
      'no subscription key',
      { subscriptionRequired: true },
      {},
      [
        401,
        'authorization SubscriptionKeyNotFound - - - - | Access denied due to missing subscription key. Make sure to include subscription key when making requests to this API.',
      ],
    ],
    [
      'a wrong subscription key',
      { subscriptionRequired: true },
      { headers: [['Ocp-Apim-Subscription-Key', 'wrong']] },
      [
        401,
        'authorization SubscriptionKeyInvalid - - - - | Access denied due to invalid subscription key. Make sure to provide a valid key for an active subscription.',
      ],
    ],
    [
      'an expression that throws',
      {
        inbound: `<choose><when condition="@(false)" /><otherwise><set-variable id="it" name="a" value="${failing}" /></otherwise></choose>`,
      },
      {},
      [
        500,
        `set-variable ExpressionValueEvaluationFailure operation inbound choose[1]/otherwise it | ${thrown}`,
      ],
    ],
    [
      'a condition that throws',
      { outbound: '<choose><when condition="@(((string)null).Length > 0)" /></choose>' },
      {},
      [500, `choose ExpressionValueEvaluationFailure operation outbound choose[1]/when[1] - | ${thrown}`],
    ],
    [
      'an error in the API',
      { api: { inbound: `<set-method id="m">${failing}</set-method>`, onError: '<base />' } },
      {},
      [500, `set-method ExpressionValueEvaluationFailure api inbound - m | ${thrown}`],
    ],
    [
      'an error in all APIs',
      {
        global: {
          onError,
          backend: '<forward-request />',
          outbound: `<set-status code="@(int.Parse("x"))" reason="x" />`,
        },
      },
      {},
      [
        500,
        'set-status ExpressionValueEvaluationFailure global outbound - - | Expression evaluation failed. Input string was not in a correct format.',
      ],
    ],
    [
      'a backend that is not there',
      { answer: unreachable('ConnectionFailure') },
      {},
      [500, 'forward-request BackendConnectionFailure global backend - - | no answer'],
    ],
    [
      'a backend that is late',
      { answer: unreachable('Timeout') },
      {},
      [500, 'forward-request Timeout global backend - - | no answer'],
    ],
    [
      'a client that has left',
      { answer: unreachable('Aborted') },
      {},
      [500, 'forward-request ClientConnectionFailure global backend - - | no answer'],
    ],
    [
      'a request that is not as defined',
      {
        inbound:
          '<validate-parameters id="v" specified-parameter-action="prevent" unspecified-parameter-action="prevent" />',
      },
      { path: '/orders/1?a=b' },
      [
        400,
        'validate-parameters Bad request operation inbound - v | Unspecified query parameter a is not allowed.',
      ],
    ],
    [
      'a response that is not as defined',
      {
        outbound: '<validate-status-code unspecified-status-code-action="prevent" />',
        answer: () => ({ status: 418 }),
      },
      {},
      [
        502,
        'validate-status-code Response not allowed operation outbound - - | Response status code 418 is not allowed.',
      ],
    ],
  ])('tells of %s', async (_name, setup, call, expected) => {
    expect(await errorOf(setup, call)).toEqual(expected);
  });

  it('has the last error when on-error fails too', async () => {
    const { status, refusal } = await policies({
      inbound: `<set-method>${failing}</set-method>`,
      onError: '<set-status code="@(int.Parse("x"))" reason="x" />',
    }).call();
    expect([status, refusal!.source]).toEqual([500, 'set-status']);
  });

  it('is null while nothing is wrong', async () => {
    const { headers } = await policies({
      outbound: '<set-header name="X-A"><value>@(context.LastError == null)</value></set-header>',
    }).call();
    expect(headers.get('X-A')).toBe('True');
  });
});
