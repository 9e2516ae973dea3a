import type { LintSubject } from '../lint-subject.js';

/** Whether the code of an expression holds something: a quick look that saves rules a long one. */
export function mentions({ expressions }: Pick<LintSubject, 'expressions'>, pattern: RegExp): boolean {
  return expressions.some(({ found }) => pattern.test(found.mapped.text));
}
