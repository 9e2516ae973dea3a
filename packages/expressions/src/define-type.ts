import type { NamedType } from './type-system/type.js';

/**
 * What a .NET type offers to expressions, as data. The definitions in the registry ARE the allow-list.
 *
 * Members are written as C# signatures and parsed when an expression first asks for them by name:
 * - constructor `StringBuilder(string value)`, property `int Length { get; set; }`,
 *   indexer `char this[int index] { get; }`, field `static readonly string Empty`,
 *   constant `const int MaxValue = 2147483647`
 * - method `static string Join(string separator, params string[] values)`,
 *   `bool TryParse(string text, out int result)`, `TSource First<TSource>(this IEnumerable<TSource> source)`
 * - operator `static bool operator ==(Guid left, Guid right)`,
 *   conversion `static implicit operator JToken(string value)`, `static explicit operator string(JToken value)`
 *
 * The behaviour stands in the type's {@link RuntimeMembers} under the canonical key of each signature.
 */
export interface TypeDefinition {
  readonly name: string;
  readonly namespace: string;
  readonly kind: TypeKind;
  /** C# keyword for the type: `string`, `int`, `object` … */
  readonly alias?: string;
  /** Names, with variance where the type declares it: `['in T', 'out TResult']`. */
  readonly typeParameters?: readonly string[];
  /** The type it is nested in: `TimeZoneInfo`. */
  readonly declaringType?: string;
  /** C# name of the base class. Default: `object` for classes, `ValueType` behaviour for structs and enums. */
  readonly baseType?: string;
  readonly interfaces?: readonly string[];
  /** No instances can be constructed although it is a class. */
  readonly abstract?: boolean;
  /** Members of an enum. */
  readonly values?: Readonly<Record<string, number>>;
  /** The enum is a set of bits (`[Flags]`). */
  readonly flags?: boolean;
  readonly members?: readonly MemberDefinition[];
  /** The member that gives a value's canonical text, and its argument. Default: what the type's kind says. */
  readonly canonicalText?: { readonly key: string; readonly argument: string | number };
  /** Known, but not on API Management's list: used by real policies, reported as a warning. */
  readonly notAllowListed?: boolean;
  /** Why nothing of the type can be used here. */
  readonly unsupported?: string;
}

/** `static class` holds extension methods; only those are searched for them. */
export type TypeKind = 'class' | 'static class' | 'struct' | 'interface' | 'enum' | 'delegate';

export type MemberDefinition = string | MemberDetails;

export interface MemberDetails {
  readonly signature: string;
  /** Why it can't be used here: shown as a diagnostic. It needs no runtime twin. */
  readonly unsupported?: string;
  /** Known, but not on API Management's list: a warning. */
  readonly notAllowListed?: boolean;
  /** What the host has to buffer before an expression that touches this member runs. */
  readonly needs?: 'requestBody' | 'responseBody';
}

/**
 * What the members of a type do, by canonical key.
 *
 * Keys: `new(string)`, `Length` (getter or field), `Length=` (setter), `this[int]`, `this[int]=`,
 * `Append(string)`, `Select(IEnumerable<TSource>,Func<TSource,TResult>)`, `TryParse(string,out int)`,
 * `operator ==(Guid,Guid)`, `implicit operator JToken(string)`. Parameter types are written as in the signature
 * (C# keywords, simple names), `params string[]` is `string[]`; no blanks after commas. A struct that has a default
 * value other than zero bits of a number has the key `default`.
 *
 * Instance members get the receiver first (never null); generic methods and all members of generic types get
 * `readonly Type[]` (the type's arguments, then the method's) before it. `out` and `ref` arguments are boxes `{ value }`.
 */
export type RuntimeMembers = Readonly<Record<string, (...args: never[]) => unknown>>;

/** A definition and its behaviour: one line of the registry. */
export interface TypeEntry {
  readonly definition: TypeDefinition;
  readonly runtime: RuntimeMembers;
}

/**
 * Fixes the literal types of a definition and freezes it.
 *
 * @example
 * export const uriPartial = defineType({ name: 'UriPartial', namespace: 'System', kind: 'enum',
 *   values: { Scheme: 0, Authority: 1, Path: 2, Query: 3 } });
 */
export function defineType<const T extends TypeDefinition>(definition: T): T {
  return Object.freeze(definition);
}

/**
 * Members that can't be used here, all for one reason.
 *
 * @example ...unsupportedMembers(reasons.culture, ['string ToString(IFormatProvider provider)'])
 */
export function unsupportedMembers(reason: string, signatures: readonly string[]): readonly MemberDetails[] {
  return signatures.map((signature) => ({ signature, unsupported: reason }));
}

/** What an object of a .NET class has to show: its type. Structs with a class of their own as well. */
export interface ClrObject {
  readonly clrType: NamedType;
  /** .NET's `ToString()`. */
  toString(): string;
  /** .NET's `Equals(object)`; default: the same reference. */
  equals?(other: unknown): boolean;
  /** .NET's `GetHashCode()`. */
  hashCode?(): number;
  /** .NET's `IComparable.CompareTo(object)`. */
  compareTo?(other: unknown): number;
  /** The same value with everything computed that would be computed later: what leaves an evaluation. */
  settled?(): unknown;
}
