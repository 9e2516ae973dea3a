import { preflight, type Environment, type Finding } from '../src/index.js';

/** What preflight says about a definition, shortened to what tests compare. */
export const codesAndPaths = (environment: Environment) =>
  preflight(environment).map(({ code, path }) => [code, path]);

/** The one finding with this code. */
export function findingOf(environment: Environment, code: string): Finding | undefined {
  return preflight(environment).find((finding) => finding.code === code);
}
