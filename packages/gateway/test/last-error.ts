import type { Answer } from './policies.js';

/** For on-error: tells the test what `context.LastError` holds. */
export const showLastError =
  '<set-header name="X-Last-Error"><value>@{ var e = context.LastError; return new JObject(new JProperty("source", e.Source), new JProperty("reason", e.Reason), new JProperty("message", e.Message), new JProperty("scope", e.Scope), new JProperty("section", e.Section), new JProperty("path", e.Path), new JProperty("policyId", e.PolicyId)).ToString(Newtonsoft.Json.Formatting.None); }</value></set-header>';

/** Where an error arises in the inbound section of the operation, in a policy without an id that stands in no other. */
export const ofOperation = { scope: 'operation', section: 'inbound', path: null, policyId: null } as const;

/** What {@link showLastError} has told; undefined where nothing went wrong. */
export function lastErrorOf({ headers }: Pick<Answer, 'headers'>): unknown {
  const shown = headers.get('X-Last-Error');
  return shown === undefined ? undefined : JSON.parse(shown);
}
