export type * from './context.js';
export type * from './diagnostic.js';
export {
  analyzeExpression,
  compileExpression,
  type CompiledExpression,
  type CompileOptions,
  type CompileResult,
  type ExpressionAnalysis,
} from './compile-expression.js';
export { contextFromJson, type ContextFromJsonOptions } from './context-from-json.js';
export { csharp, type CSharpExpression, type CSharpPart, type TypedCSharp } from './csharp.js';
export * from './builder/index.js';
export { ExpressionError, type ExpressionErrorCode } from './expression-error.js';
export { Boxed } from './runtime/clr/boxed.js';
export { BudgetExceededError, type BudgetLimits } from './runtime/clr/budget.js';
export { ClrException } from './runtime/clr/clr-exception.js';
export { AuthorizationValue } from './runtime/jwt.js';
export { namedEntries } from './runtime/context/named-entries.js';
export { decodeBody } from './runtime/text/decode-body.js';
export { parseJwt } from './runtime/context/jwt-value.js';
export { responseValue } from './runtime/context/response-value.js';
export { findExpressionEnd } from './scanner/find-expression-end.js';
export { describeValue, toText, type ValueDescription } from './values.js';
export { diagnosticKinds } from './diagnostic-kinds.js';
export { boundChildren, walkBound, type BoundNode } from './binder/walk-bound.js';
export type * from './binder/bound-expression.js';
export type * from './binder/bound-statement.js';
export type { LocalFunctionSymbol, LocalSymbol } from './binder/symbols.js';
