import type { RewriteUriConfig } from '@apim-kit/policy';
import { invalidValue } from '../errors/policy-failures.js';
import type { Exchange } from '../exchange/exchange.js';
import type { Handler } from '../pipeline/handler.js';
import { encodeText, readQuery, writeQuery } from '../routing/query-string.js';

const policy = 'rewrite-uri';
const placeholder = /\{([^{}]+)\}/g;

/** Sets path and query that the backend gets; parameters of the operation's URL template can be put in. */
export const rewriteUri: Handler<RewriteUriConfig> = ({ template, copyUnmatchedParams = true }, compile) => {
  const readTemplate = compile.text(template);
  const readCopy = compile.boolean(copyUnmatchedParams);
  return (exchange) => {
    const { request } = exchange;
    const text = readTemplate(exchange).trim();
    const before = request.backendUrl;
    const after = before.withTarget(filled(text, exchange));
    request.backendUrl =
      readCopy(exchange) && before.query !== ''
        ? after.withQuery(withUnmatched(after.query, before.query, exchange))
        : after;
    exchange.note(() => `${before.requestTarget} → ${request.backendUrl.requestTarget}`);
    return undefined;
  };
};

function filled(template: string, exchange: Exchange): string {
  const target = template.replace(placeholder, (_, name: string) => {
    const value = exchange.request.parameters?.raw(name);
    if (value === undefined)
      throw invalidValue(policy, `The URL template of the operation has no parameter '${name}'.`);
    return value;
  });
  // What no request line can carry: a blank or a line break that an expression gave; a fragment is never sent.
  return target.replace(/#.*$/s, '').replace(/[^\x21-\x7e]/gu, encodeText);
}

/** Adds the parameters that neither the operation's template has taken nor the new template sets. */
function withUnmatched(query: string, original: string, exchange: Exchange): string {
  const set = readQuery(query);
  const taken = new Set(set.map(({ name }) => name));
  for (const name of exchange.compiledOperation?.queryParameters ?? []) taken.add(name);
  return writeQuery([...set, ...readQuery(original).filter(({ name }) => !taken.has(name))]);
}
