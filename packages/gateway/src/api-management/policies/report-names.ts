import type { Literal } from '@apim-kit/policy';
import type { PolicyCompiler } from '../pipeline/handler.js';
import { settableHeader } from './header-values.js';

/** Reads an attribute that may be missing. */
type ReadName = (value: Literal<string> | undefined) => string | null;

/** Reads the names of the headers and variables in which a limit tells how matters stand; null where there is none. */
export const reportNames = (
  compile: PolicyCompiler,
): { readonly header: ReadName; readonly variable: ReadName } => ({
  header: (value) => (value === undefined ? null : settableHeader(value, compile)),
  variable: (value) => (value === undefined ? null : compile.literal(value)),
});
