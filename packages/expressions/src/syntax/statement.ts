import type { Expression, ArrayInitializer, TupleExpression } from './expression.js';
import type { Name, SyntaxNode } from './node.js';
import type { Pattern } from './pattern.js';
import type { TypeSyntax } from './type-syntax.js';

/** A C# statement as written. */
export type Statement =
  | Block
  | LocalDeclaration
  | LocalFunction
  | ExpressionStatement
  | IfStatement
  | WhileStatement
  | DoStatement
  | ForStatement
  | ForEachStatement
  | SwitchStatement
  | TryStatement
  | UsingStatement
  | LockStatement
  | CheckedStatement
  | ReturnStatement
  | ThrowStatement
  | BreakStatement
  | ContinueStatement
  | EmptyStatement
  | RefusedStatement;

export interface Block extends SyntaxNode<'block'> {
  readonly statements: readonly Statement[];
}

export interface LocalDeclaration extends SyntaxNode<'localDeclaration'> {
  readonly isConst: boolean;
  /** `ref var x = ref y;` */
  readonly isRef?: boolean;
  readonly type: TypeSyntax;
  readonly declarators: readonly Declarator[];
}

export interface Declarator {
  readonly name: Name;
  readonly initializer: Expression | ArrayInitializer | null;
}

export interface LocalFunction extends SyntaxNode<'localFunction'> {
  readonly returnType: TypeSyntax;
  readonly name: Name;
  readonly typeParameters: readonly Name[];
  readonly constraints: readonly TypeParameterConstraint[];
  readonly parameters: readonly FunctionParameter[];
  /** A block, or the expression after `=>`. */
  readonly body: Block | Expression;
}

export interface FunctionParameter {
  readonly name: Name;
  readonly type: TypeSyntax;
  readonly modifier: 'ref' | 'out' | 'in' | 'params' | null;
  readonly defaultValue: Expression | null;
}

/** `where T : class, IComparable<T>, new()` */
export interface TypeParameterConstraint {
  readonly parameter: Name;
  readonly kinds: readonly ('class' | 'struct' | 'new()')[];
  readonly types: readonly TypeSyntax[];
}

export interface ExpressionStatement extends SyntaxNode<'expressionStatement'> {
  readonly expression: Expression;
}

export interface IfStatement extends SyntaxNode<'if'> {
  readonly condition: Expression;
  readonly whenTrue: Statement;
  readonly whenFalse: Statement | null;
}

export interface WhileStatement extends SyntaxNode<'while'> {
  readonly condition: Expression;
  readonly body: Statement;
}

export interface DoStatement extends SyntaxNode<'do'> {
  readonly body: Statement;
  readonly condition: Expression;
}

export interface ForStatement extends SyntaxNode<'for'> {
  readonly declaration: LocalDeclaration | null;
  readonly initializers: readonly Expression[];
  readonly condition: Expression | null;
  readonly incrementors: readonly Expression[];
  readonly body: Statement;
}

export interface ForEachStatement extends SyntaxNode<'forEach'> {
  readonly type: TypeSyntax;
  readonly names: readonly Name[];
  /** `foreach (var (key, value) in …)`. */
  readonly isDeconstruction: boolean;
  /** `foreach ((int a, var b) in …)`, `foreach (var (a, (b, c)) in …)`: what the names alone do not say. */
  readonly pattern?: TupleExpression;
  readonly source: Expression;
  readonly body: Statement;
}

export interface SwitchStatement extends SyntaxNode<'switch'> {
  readonly value: Expression;
  readonly sections: readonly SwitchSection[];
}

export interface SwitchSection extends SyntaxNode<'switchSection'> {
  readonly labels: readonly SwitchLabel[];
  readonly statements: readonly Statement[];
}

/** A null pattern is `default:`. */
export interface SwitchLabel extends SyntaxNode<'switchLabel'> {
  readonly pattern: Pattern | null;
  readonly when: Expression | null;
}

export interface TryStatement extends SyntaxNode<'try'> {
  readonly block: Block;
  readonly catches: readonly CatchClause[];
  readonly finallyBlock: Block | null;
}

export interface CatchClause extends SyntaxNode<'catch'> {
  readonly type: TypeSyntax | null;
  readonly name: Name | null;
  readonly filter: Expression | null;
  readonly block: Block;
}

export interface UsingStatement extends SyntaxNode<'using'> {
  readonly resource: LocalDeclaration | Expression;
  readonly body: Statement;
}

export interface LockStatement extends SyntaxNode<'lock'> {
  readonly target: Expression;
  readonly body: Statement;
}

export interface CheckedStatement extends SyntaxNode<'checked'> {
  readonly isChecked: boolean;
  readonly block: Block;
}

export interface ReturnStatement extends SyntaxNode<'return'> {
  readonly expression: Expression | null;
}

export interface ThrowStatement extends SyntaxNode<'throw'> {
  readonly expression: Expression | null;
}

export type BreakStatement = SyntaxNode<'break'>;
export type ContinueStatement = SyntaxNode<'continue'>;
export type EmptyStatement = SyntaxNode<'empty'>;

/** A construct of C# that policy expressions refuse, already reported. */
export type RefusedStatement = SyntaxNode<'refusedStatement'>;
