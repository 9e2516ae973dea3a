import type { Value } from '@apim-kit/policy';
import { messages } from '../diagnostics.js';
import { invalidValue } from '../errors/policy-failures.js';
import type { CompiledBackend } from '../installation/compiled-backend.js';
import { constantOf, type PolicyCompiler, type Read } from '../pipeline/handler.js';

/** Compiles the id of a backend to the backend; reading throws when there is none of that name. */
export function namedBackend(id: Value<string>, compile: PolicyCompiler): Read<CompiledBackend> {
  const constant = constantOf(id);
  const { backends } = compile.installation;
  if (constant !== undefined && !backends.has(constant)) compile.report(messages.unknownBackend(constant));
  const readId = compile.text(id);
  return (exchange) => {
    const name = readId(exchange);
    const backend = backends.get(name);
    if (backend === undefined) throw invalidValue(compile.site.policy, `There is no backend '${name}'.`);
    return backend;
  };
}
