import { platformResponse } from '../errors/error-responses.js';
import { PolicyError } from '../errors/policy-error.js';
import { invalidValue } from '../errors/policy-failures.js';
import type { Exchange } from '../exchange/exchange.js';
import type { PolicyCompiler, Read } from '../pipeline/handler.js';
import type { Value } from '@apim-kit/policy';
import { jsonArray } from '../policies/json-array.js';
import type { ValidationAction, ValidationFinding } from './finding.js';

const notForCallers = 'The request could not be processed due to an internal error. Contact the API owner.';

/** Compiles what comes of findings: they go to a variable, and the first that prevents ends the request. */
export function settles(
  errorsVariableName: Value<string> | undefined,
  compile: PolicyCompiler,
): (exchange: Exchange, findings: readonly ValidationFinding[]) => void {
  const readVariable = errorsVariableName === undefined ? null : compile.text(errorsVariableName);
  const { policy } = compile.site;
  const side = compile.target === 'request' ? 'request' : 'response';
  return (exchange, findings) => {
    if (findings.length === 0) return;
    for (const { details } of findings) exchange.note(() => details);
    const variable = readVariable?.(exchange);
    if (variable !== undefined) exchange.setVariable(variable, errorsOf(findings));
    const prevented = findings.find(({ action }) => action === 'prevent');
    if (prevented !== undefined) throw refusal(policy, side, prevented);
  };
}

/** Compiles an action; reading throws for a text that is none. */
export function actionOf(value: Value<string>, compile: PolicyCompiler): Read<ValidationAction> {
  const read = compile.text(value);
  return (exchange) => {
    const action = read(exchange);
    if (action === 'ignore' || action === 'detect' || action === 'prevent') return action;
    throw invalidValue(compile.site.policy, `An action can't be '${action}'.`);
  };
}

/** Requests are refused with 400, responses with 502: what is wrong with a response is not told to the caller. */
function refusal(policy: string, side: 'request' | 'response', finding: ValidationFinding): PolicyError {
  const message = finding.publicResponse ?? notForCallers;
  return new PolicyError({
    source: policy,
    reason: side === 'request' ? 'Bad request' : 'Response not allowed',
    message: finding.details,
    response: platformResponse(side === 'request' ? 400 : 502, side === 'request' ? message : notForCallers),
  });
}

/** A JArray of objects with Name, Type, ValidationRule, Details and Action. */
const errorsOf = (findings: readonly ValidationFinding[]): unknown =>
  jsonArray(
    findings.map(({ name, type, rule, details, action }) => ({
      Name: name,
      Type: type,
      ValidationRule: rule,
      Details: details,
      Action: action,
    })),
  );
