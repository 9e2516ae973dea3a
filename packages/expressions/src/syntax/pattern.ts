import type { Expression } from './expression.js';
import type { Name, SyntaxNode } from './node.js';
import type { TypeSyntax } from './type-syntax.js';

/** What stands after `is` or `case`. */
export type Pattern = ConstantPattern | DeclarationPattern | VarPattern;

/** `null`, `5`, `"x"`; also a bare type name after `is`, which only binding can tell. */
export interface ConstantPattern extends SyntaxNode<'constantPattern'> {
  readonly expression: Expression;
}

/** `string text`, or `string _`. */
export interface DeclarationPattern extends SyntaxNode<'declarationPattern'> {
  readonly type: TypeSyntax;
  readonly name: Name;
}

/** `var x`: always matches. */
export interface VarPattern extends SyntaxNode<'varPattern'> {
  readonly name: Name;
}
