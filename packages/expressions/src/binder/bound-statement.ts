import type { Span } from '../diagnostics/diagnostics.js';
import type { Type } from '../type-system/type.js';
import type { BoundExpression } from './bound-expression.js';
import type { LocalFunctionSymbol, LocalSymbol } from './symbols.js';

/** A statement whose parts are bound. */
export type BoundStatement =
  | BoundBlock
  | BoundDeclaration
  | BoundExpressionStatement
  | BoundIf
  | BoundLoop
  | BoundForEach
  | BoundSwitch
  | BoundTry
  | BoundUsing
  | BoundReturn
  | BoundThrowStatement
  | BoundJump;

interface Bound<Kind extends string> {
  readonly kind: Kind;
  readonly span: Span;
}

export interface BoundBlock extends Bound<'block'> {
  readonly statements: readonly BoundStatement[];
  /** Variables that expressions inside declare (`out var`, patterns): declared at its start. */
  readonly hoisted: readonly LocalSymbol[];
  readonly functions: readonly LocalFunctionSymbol[];
}

export interface BoundDeclaration extends Bound<'declaration'> {
  readonly local: LocalSymbol;
  readonly value: BoundExpression | null;
}

export interface BoundExpressionStatement extends Bound<'expression'> {
  readonly expression: BoundExpression;
}

export interface BoundIf extends Bound<'if'> {
  readonly condition: BoundExpression;
  readonly whenTrue: BoundStatement;
  readonly whenFalse: BoundStatement | null;
}

/** `while`, `do` and `for`. */
export interface BoundLoop extends Bound<'loop'> {
  readonly initializers: readonly BoundStatement[];
  /** Null: for ever. */
  readonly condition: BoundExpression | null;
  readonly testsFirst: boolean;
  readonly incrementors: readonly BoundExpression[];
  readonly body: BoundStatement;
  /** Variables that the condition declares. */
  readonly hoisted: readonly LocalSymbol[];
}

export interface BoundForEach extends Bound<'forEach'> {
  readonly local: LocalSymbol;
  readonly source: BoundExpression;
  /** How an element becomes the variable, computed from `element`. */
  readonly element: LocalSymbol;
  readonly value: BoundExpression;
  /** Takes the element apart: `foreach (var (a, b) in …)`. */
  readonly deconstruction: BoundExpression | null;
  readonly hoisted: readonly LocalSymbol[];
  readonly body: BoundStatement;
}

export interface BoundSwitch extends Bound<'switch'> {
  readonly value: BoundExpression;
  /** Holds the value while labels are tried. */
  readonly placeholder: LocalSymbol;
  readonly sections: readonly BoundSwitchSection[];
  /** Locals of all sections. */
  readonly hoisted: readonly LocalSymbol[];
  readonly functions: readonly LocalFunctionSymbol[];
}

export interface BoundSwitchSection {
  /** Conditions over the placeholder, tried in order; null is `default`. */
  readonly conditions: readonly (BoundExpression | null)[];
  readonly statements: readonly BoundStatement[];
}

export interface BoundTry extends Bound<'try'> {
  readonly block: BoundBlock;
  readonly catches: readonly BoundCatch[];
  readonly finallyBlock: BoundBlock | null;
}

export interface BoundCatch {
  readonly type: Type;
  readonly local: LocalSymbol | null;
  readonly filter: BoundExpression | null;
  readonly hoisted: readonly LocalSymbol[];
  readonly block: BoundBlock;
}

export interface BoundUsing extends Bound<'using'> {
  readonly declarations: readonly BoundDeclaration[];
  /** How each resource is disposed of. */
  readonly disposals: readonly { readonly local: LocalSymbol; readonly call: BoundExpression }[];
  readonly body: BoundStatement;
}

export interface BoundReturn extends Bound<'return'> {
  readonly expression: BoundExpression | null;
}

/** `throw;` has no exception. */
export interface BoundThrowStatement extends Bound<'throwStatement'> {
  readonly exception: BoundExpression | null;
}

export interface BoundJump extends Bound<'jump'> {
  readonly jump: 'break' | 'continue';
}
