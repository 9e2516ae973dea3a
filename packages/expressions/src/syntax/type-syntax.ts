import type { SyntaxNode } from './node.js';

/** The name of a type as written in an expression. */
export type TypeSyntax = NamedTypeSyntax | ArrayTypeSyntax | NullableTypeSyntax | TupleTypeSyntax;

/** `System.Collections.Generic.List<string>`: the parts between the dots, each with its arguments. */
export interface NamedTypeSyntax extends SyntaxNode<'namedType'> {
  readonly parts: readonly TypeNamePart[];
}

export interface TypeNamePart {
  readonly name: string;
  readonly typeArguments: readonly TypeSyntax[];
}

export interface ArrayTypeSyntax extends SyntaxNode<'arrayType'> {
  readonly elementType: TypeSyntax;
  /** 1 for `[]`, 2 for `[,]`. */
  readonly rank: number;
}

export interface NullableTypeSyntax extends SyntaxNode<'nullableType'> {
  readonly type: TypeSyntax;
}

export interface TupleTypeSyntax extends SyntaxNode<'tupleType'> {
  readonly elements: readonly { readonly type: TypeSyntax; readonly name: string | null }[];
}

/** `var` in a declaration. */
export function isVar(type: TypeSyntax): boolean {
  if (type.kind !== 'namedType' || type.parts.length !== 1) return false;
  const [part] = type.parts;
  return part?.name === 'var' && part.typeArguments.length === 0;
}
