import type { Value } from '@apim-kit/policy';
import { constantOf, type PolicyCompiler, type Read } from '../pipeline/handler.js';

/** Compiles a list of texts; it is the same array each time when none of them depends on the request. */
export function readTexts(
  values: readonly Value<string>[] | undefined,
  compile: PolicyCompiler,
): Read<readonly string[]> {
  if (values === undefined) return () => none;
  const constants = values.flatMap((value) => constantOf(value) ?? []);
  if (constants.length === values.length) return () => constants;
  const reads = values.map((value) => compile.text(value));
  return (exchange) => reads.map((read) => read(exchange));
}

const none: readonly string[] = [];
