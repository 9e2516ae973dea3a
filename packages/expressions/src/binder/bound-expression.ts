// Long because the kinds of bound expressions are one closed union: the emitter and the flow analysis switch over all.
import type { Span } from '../diagnostics/diagnostics.js';
import type { Member } from '../type-system/member.js';
import type { NumericAlias } from '../type-system/classify.js';
import type { AnonymousType, NamedType, TupleType, Type } from '../type-system/type.js';
import type { Conversion } from './conversions/conversion.js';
import type { BoundBlock } from './bound-statement.js';
import type { LocalFunctionSymbol, LocalSymbol } from './symbols.js';
import type { UnboundLambda } from './unbound-lambda.js';

/** The value of a constant in the form of its type; a decimal is an object. */
export type ConstantValue = string | number | bigint | boolean | object | null;

/** An expression whose types, members and conversions are settled. */
export type BoundExpression = BoundValue | BoundUnsettled;

/** What has a value when it is emitted. */
export type BoundValue =
  | BoundConstant
  | BoundLocal
  | BoundHost
  | BoundCall
  | BoundLocalFunctionCall
  | BoundDelegateCall
  | BoundAssignment
  | BoundCompound
  | BoundDeconstruction
  | BoundArithmetic
  | BoundComparison
  | BoundUnary
  | BoundLogical
  | BoundLifted
  | BoundReferenceEquality
  | BoundObjectEquality
  | BoundConcat
  | BoundInterpolated
  | BoundConditional
  | BoundCoalesce
  | BoundConditionalAccess
  | BoundConversion
  | BoundLambda
  | BoundMethodDelegate
  | BoundArrayCreation
  | BoundArrayElement
  | BoundArrayLength
  | BoundAnonymousObject
  | BoundAnonymousMember
  | BoundTuple
  | BoundTupleElement
  | BoundInitialized
  | BoundIs
  | BoundAs
  | BoundDefault
  | BoundThrow
  | BoundOutArgument
  | BoundError;

/** What gets its meaning from the place it stands in: a lambda, a group of methods, `default`, a type, a namespace. */
export type BoundUnsettled =
  | UnboundLambda
  | BoundMethodGroup
  | BoundLocalFunctionGroup
  | BoundDefaultLiteral
  | BoundTypeName
  | BoundNamespace
  | BoundOutVariable;

interface Bound<Kind extends string> {
  readonly kind: Kind;
  readonly type: Type;
  readonly span: Span;
}

export interface BoundConstant extends Bound<'constant'> {
  readonly value: ConstantValue;
}

export interface BoundLocal extends Bound<'local'> {
  readonly local: LocalSymbol;
}

/** `context`. */
export type BoundHost = Bound<'host'>;

/** A method, constructor, getter, field or operator of a registered type. */
export interface BoundCall extends Bound<'call'> {
  readonly member: Member;
  /** Null for what is static. */
  readonly receiver: BoundExpression | null;
  readonly arguments: readonly BoundExpression[];
  /** Arguments of the type and of the method, for the runtime. */
  readonly typeArguments: readonly Type[];
}

export interface BoundLocalFunctionCall extends Bound<'localFunctionCall'> {
  readonly function: LocalFunctionSymbol;
  readonly arguments: readonly BoundExpression[];
}

export interface BoundDelegateCall extends Bound<'delegateCall'> {
  readonly target: BoundExpression;
  readonly arguments: readonly BoundExpression[];
}

/** What can be assigned to. */
export type AssignmentTarget =
  | BoundLocal
  | BoundArrayElement
  | BoundTupleElement
  | (BoundCall & { readonly receiver: BoundExpression | null });

export interface BoundAssignment extends Bound<'assignment'> {
  readonly target: AssignmentTarget;
  readonly value: BoundExpression;
}

/** `x += 1`, `x++`: `result` is computed from the placeholder, which stands for the old value. */
export interface BoundCompound extends Bound<'compound'> {
  readonly target: AssignmentTarget;
  readonly placeholder: LocalSymbol;
  readonly result: BoundExpression;
  /** The value of the expression is the old one: `x++`. */
  readonly givesOldValue: boolean;
}

export interface BoundDeconstruction extends Bound<'deconstruction'> {
  readonly targets: readonly (AssignmentTarget | null)[];
  readonly value: BoundExpression;
  /** Holds the tuple while it is taken apart. */
  readonly placeholder: LocalSymbol;
  /** The elements as the targets need them, computed from the placeholder. */
  readonly elements: readonly BoundExpression[];
}

export type ArithmeticOperator = '+' | '-' | '*' | '/' | '%' | '&' | '|' | '^' | '<<' | '>>';

/** Both operands have the type `numeric`; a shift's right operand is an int. */
export interface BoundArithmetic extends Bound<'arithmetic'> {
  readonly operator: ArithmeticOperator;
  readonly numeric: NumericAlias | 'bool';
  readonly isChecked: boolean;
  readonly left: BoundExpression;
  readonly right: BoundExpression;
}

export interface BoundComparison extends Bound<'comparison'> {
  readonly operator: '==' | '!=' | '<' | '>' | '<=' | '>=';
  readonly left: BoundExpression;
  readonly right: BoundExpression;
}

export interface BoundUnary extends Bound<'unary'> {
  readonly operator: '-' | '~' | '!';
  readonly numeric: NumericAlias | 'bool';
  readonly isChecked: boolean;
  readonly operand: BoundExpression;
}

export interface BoundLogical extends Bound<'logical'> {
  readonly operator: '&&' | '||';
  readonly left: BoundExpression;
  readonly right: BoundExpression;
}

/** An operator over `T?`: null when an operand is null, or what equality and order say about null. */
export interface BoundLifted extends Bound<'lifted'> {
  readonly operands: readonly BoundExpression[];
  readonly placeholders: readonly LocalSymbol[];
  readonly result: BoundExpression;
  readonly whenNull: 'null' | 'false' | 'equal' | 'notEqual' | 'and' | 'or';
}

export interface BoundReferenceEquality extends Bound<'referenceEquality'> {
  readonly isNegated: boolean;
  readonly left: BoundExpression;
  readonly right: BoundExpression;
}

/** `object.Equals`, as constant patterns compare. */
export interface BoundObjectEquality extends Bound<'objectEquality'> {
  readonly left: BoundExpression;
  readonly right: BoundExpression;
}

/** Strings and other values in object form, put together. */
export interface BoundConcat extends Bound<'concat'> {
  readonly parts: readonly BoundExpression[];
}

export interface BoundInterpolated extends Bound<'interpolated'> {
  readonly texts: readonly string[];
  readonly holes: readonly {
    readonly value: BoundExpression;
    readonly alignment: number;
    readonly format: string | null;
  }[];
}

export interface BoundConditional extends Bound<'conditional'> {
  readonly condition: BoundExpression;
  readonly whenTrue: BoundExpression;
  readonly whenFalse: BoundExpression;
}

export interface BoundCoalesce extends Bound<'coalesce'> {
  readonly left: BoundExpression;
  readonly right: BoundExpression;
  readonly placeholder: LocalSymbol;
  /** The left value as the result needs it, computed from the placeholder. */
  readonly result: BoundExpression;
}

/** `receiver?.access`: null when the receiver is null; the placeholder stands for it in the access. */
export interface BoundConditionalAccess extends Bound<'conditionalAccess'> {
  readonly receiver: BoundExpression;
  readonly placeholder: LocalSymbol;
  readonly access: BoundExpression;
}

export interface BoundConversion extends Bound<'conversion'> {
  readonly operand: BoundExpression;
  readonly conversion: Conversion;
  readonly isChecked: boolean;
}

export interface BoundLambda extends Bound<'lambda'> {
  readonly parameters: readonly LocalSymbol[];
  readonly body: BoundBlock;
}

/** A method as a delegate: `items.Select(int.Parse)`. */
export interface BoundMethodDelegate extends Bound<'methodDelegate'> {
  readonly lambda: BoundLambda | null;
  readonly function: LocalFunctionSymbol | null;
}

export interface BoundArrayCreation extends Bound<'arrayCreation'> {
  readonly elementType: Type;
  /** Null where the elements give it. */
  readonly size: BoundExpression | null;
  readonly elements: readonly BoundExpression[] | null;
}

export interface BoundArrayElement extends Bound<'arrayElement'> {
  readonly array: BoundExpression;
  readonly index: BoundExpression;
}

export interface BoundArrayLength extends Bound<'arrayLength'> {
  readonly array: BoundExpression;
}

export interface BoundAnonymousObject extends Bound<'anonymousObject'> {
  readonly type: AnonymousType;
  readonly values: readonly BoundExpression[];
}

export interface BoundAnonymousMember extends Bound<'anonymousMember'> {
  readonly target: BoundExpression;
  readonly index: number;
}

export interface BoundTuple extends Bound<'tuple'> {
  readonly type: TupleType;
  readonly items: readonly BoundExpression[];
}

export interface BoundTupleElement extends Bound<'tupleElement'> {
  readonly target: BoundExpression;
  readonly index: number;
}

/** `new T { … }`: the steps work on the placeholder. */
export interface BoundInitialized extends Bound<'initialized'> {
  readonly value: BoundExpression;
  readonly placeholder: LocalSymbol;
  readonly steps: readonly BoundExpression[];
}

/** `x is T`, `x is T name`; the operand is in object form. */
export interface BoundIs extends Bound<'is'> {
  readonly operand: BoundExpression;
  readonly target: Type;
  readonly local: LocalSymbol | null;
}

export interface BoundAs extends Bound<'as'> {
  readonly operand: BoundExpression;
}

export type BoundDefault = Bound<'default'>;

export interface BoundThrow extends Bound<'throw'> {
  readonly exception: BoundExpression;
}

/** A variable passed as `out` or `ref`; the type is the variable's. */
export interface BoundOutArgument extends Bound<'outArgument'> {
  readonly target: AssignmentTarget | null;
  readonly modifier: 'ref' | 'out';
}

export type BoundError = Bound<'error'>;

export interface BoundMethodGroup extends Bound<'methodGroup'> {
  readonly name: string;
  readonly receiver: BoundExpression | null;
  /** The type that static members are asked of, or the receiver's. */
  readonly receiverType: Type;
  readonly members: readonly Member[];
  /** Null: to be inferred. */
  readonly typeArguments: readonly Type[] | null;
  readonly nameSpan: Span;
}

export interface BoundLocalFunctionGroup extends Bound<'localFunctionGroup'> {
  readonly function: LocalFunctionSymbol;
  /** As written; null: to be inferred. */
  readonly typeArguments: readonly Type[] | null;
}

export type BoundDefaultLiteral = Bound<'defaultLiteral'>;

export interface BoundTypeName extends Bound<'typeName'> {
  readonly named: Type;
}

export interface BoundNamespace extends Bound<'namespace'> {
  readonly name: string;
}

/** `out var x` whose type the chosen method gives. */
export interface BoundOutVariable extends Bound<'outVariable'> {
  readonly local: LocalSymbol;
}

/** A delegate's parameters and result. */
export interface DelegateSignature {
  readonly parameters: readonly Type[];
  readonly returnType: Type;
}

export type { NamedType };
