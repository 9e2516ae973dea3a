import type { LiteralValue } from '../scanner/token.js';
import type { Name, SyntaxNode } from './node.js';
import type { Pattern } from './pattern.js';
import type { Block } from './statement.js';
import type { TypeSyntax } from './type-syntax.js';

/** A C# expression as written. */
export type Expression =
  | LiteralExpression
  | InterpolatedExpression
  | NameExpression
  | MemberAccess
  | ConditionalAccess
  | ConditionalReceiver
  | Invocation
  | ElementAccess
  | ObjectCreation
  | ArrayCreation
  | AnonymousObjectCreation
  | Cast
  | PrefixUnary
  | PostfixUnary
  | Binary
  | Assignment
  | Conditional
  | IsExpression
  | AsExpression
  | Lambda
  | Parenthesized
  | TypeOf
  | SizeOf
  | RefExpression
  | DefaultExpression
  | CheckedExpression
  | TupleExpression
  | DeclarationExpression
  | ThrowExpression
  | PredefinedType
  | RefusedExpression
  | MissingExpression;

export interface LiteralExpression extends SyntaxNode<'literal'> {
  readonly value: LiteralValue;
}

export interface InterpolatedExpression extends SyntaxNode<'interpolated'> {
  /** One more than there are holes. */
  readonly texts: readonly string[];
  readonly holes: readonly {
    readonly expression: Expression;
    readonly alignment: Expression | null;
    readonly format: string | null;
  }[];
}

export interface NameExpression extends SyntaxNode<'name'> {
  readonly name: Name;
  /** Null: none written. */
  readonly typeArguments: readonly TypeSyntax[] | null;
}

export interface MemberAccess extends SyntaxNode<'memberAccess'> {
  readonly target: Expression;
  readonly name: Name;
  readonly typeArguments: readonly TypeSyntax[] | null;
}

/** `target?.access`: inside `access` the target is the {@link ConditionalReceiver}. */
export interface ConditionalAccess extends SyntaxNode<'conditionalAccess'> {
  readonly target: Expression;
  readonly access: Expression;
}

export type ConditionalReceiver = SyntaxNode<'conditionalReceiver'>;

export interface Argument extends SyntaxNode<'argument'> {
  readonly name: Name | null;
  readonly modifier: 'ref' | 'out' | null;
  readonly value: Expression;
}

export interface Invocation extends SyntaxNode<'invocation'> {
  readonly target: Expression;
  readonly arguments: readonly Argument[];
}

export interface ElementAccess extends SyntaxNode<'elementAccess'> {
  readonly target: Expression;
  readonly arguments: readonly Argument[];
}

export interface ObjectCreation extends SyntaxNode<'objectCreation'> {
  readonly type: TypeSyntax;
  readonly arguments: readonly Argument[];
  readonly initializer: Initializer | null;
}

/** `{ A = 1, ["k"] = 2 }` or `{ 1, { "k", 2 } }`. */
export interface Initializer extends SyntaxNode<'initializer'> {
  readonly elements: readonly InitializerElement[];
}

export type InitializerElement =
  | (SyntaxNode<'memberInitializer'> & { readonly name: Name; readonly value: Expression | Initializer })
  | (SyntaxNode<'indexInitializer'> & {
      readonly arguments: readonly Argument[];
      readonly value: Expression | Initializer;
    })
  | (SyntaxNode<'elementInitializer'> & { readonly values: readonly Expression[] });

export interface ArrayCreation extends SyntaxNode<'arrayCreation'> {
  /** Null for `new[] { … }`. */
  readonly elementType: TypeSyntax | null;
  /** Sizes between the brackets; empty where an initializer gives the size. */
  readonly sizes: readonly Expression[];
  readonly rank: number;
  readonly initializer: ArrayInitializer | null;
}

export interface ArrayInitializer extends SyntaxNode<'arrayInitializer'> {
  readonly elements: readonly (Expression | ArrayInitializer)[];
}

export interface AnonymousObjectCreation extends SyntaxNode<'anonymousObject'> {
  /** A member without a name takes that of its expression. */
  readonly members: readonly { readonly name: Name | null; readonly value: Expression }[];
}

export interface Cast extends SyntaxNode<'cast'> {
  readonly type: TypeSyntax;
  readonly operand: Expression;
}

export interface PrefixUnary extends SyntaxNode<'prefixUnary'> {
  readonly operator: '+' | '-' | '!' | '~' | '++' | '--';
  readonly operand: Expression;
}

export interface PostfixUnary extends SyntaxNode<'postfixUnary'> {
  readonly operator: '++' | '--';
  readonly operand: Expression;
}

export interface Binary extends SyntaxNode<'binary'> {
  readonly operator: string;
  readonly operatorSpan: { readonly start: number; readonly end: number };
  readonly left: Expression;
  readonly right: Expression;
}

export interface Assignment extends SyntaxNode<'assignment'> {
  /** `=` or a compound one with its `=`. */
  readonly operator: string;
  readonly target: Expression;
  readonly value: Expression;
}

export interface Conditional extends SyntaxNode<'conditional'> {
  readonly condition: Expression;
  readonly whenTrue: Expression;
  readonly whenFalse: Expression;
}

export interface IsExpression extends SyntaxNode<'is'> {
  readonly operand: Expression;
  /** A type, or a pattern. */
  readonly type: TypeSyntax | null;
  readonly pattern: Pattern | null;
}

export interface AsExpression extends SyntaxNode<'as'> {
  readonly operand: Expression;
  readonly type: TypeSyntax;
}

export interface Lambda extends SyntaxNode<'lambda'> {
  readonly parameters: readonly LambdaParameter[];
  /** `delegate { … }`: takes whatever the delegate has, and looks at none of it. */
  readonly takesAny?: boolean;
  readonly body: Expression | Block;
}

export interface LambdaParameter {
  readonly name: Name;
  /** Null: taken from the delegate. */
  readonly type: TypeSyntax | null;
  readonly modifier: 'ref' | 'out' | null;
}

export interface Parenthesized extends SyntaxNode<'parenthesized'> {
  readonly expression: Expression;
}

export interface TypeOf extends SyntaxNode<'typeOf'> {
  readonly type: TypeSyntax;
}

export interface SizeOf extends SyntaxNode<'sizeOf'> {
  readonly type: TypeSyntax;
}

/** `ref x` as the value of a `ref` variable. */
export interface RefExpression extends SyntaxNode<'ref'> {
  readonly operand: Expression;
}

export interface DefaultExpression extends SyntaxNode<'default'> {
  /** Null: the type that the place needs. */
  readonly type: TypeSyntax | null;
}

export interface CheckedExpression extends SyntaxNode<'checkedExpression'> {
  readonly isChecked: boolean;
  readonly expression: Expression;
}

export interface TupleExpression extends SyntaxNode<'tuple'> {
  readonly elements: readonly { readonly name: Name | null; readonly value: Expression }[];
}

/** `out var x`, `out int x`, and `var (a, b)` on the left of an assignment. */
export interface DeclarationExpression extends SyntaxNode<'declaration'> {
  readonly type: TypeSyntax;
  readonly names: readonly Name[];
  readonly isDeconstruction: boolean;
}

export interface ThrowExpression extends SyntaxNode<'throwExpression'> {
  readonly expression: Expression;
}

/** `string` in `string.Empty`. */
export interface PredefinedType extends SyntaxNode<'predefinedType'> {
  readonly type: TypeSyntax;
}

/** A construct of C# that policy expressions refuse, already reported. */
export type RefusedExpression = SyntaxNode<'refused'>;

/** Stands where an expression is missing, already reported. */
export type MissingExpression = SyntaxNode<'missing'>;
