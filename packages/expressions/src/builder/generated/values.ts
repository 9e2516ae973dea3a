// Generated from the definitions in `types/` by `npm run generate`. Do not edit.
import type {
  In,
  Invariant,
  Liftable,
  Lifted,
  Of,
  Reference,
  Settable,
  TypeToken,
  Value,
  accepts,
  brand,
} from '../value.js';
import type { Out } from '../out.js';

/** What every sequence offers: LINQ. */
export interface Sequence<T extends Value> {
  Aggregate(func: (arg1: T, arg2: T) => T[typeof accepts]): T;
  Aggregate<TAccumulate extends Liftable>(
    seed: TAccumulate,
    func: (arg1: TAccumulate, arg2: T) => TAccumulate,
  ): Lifted<TAccumulate>;
  Aggregate<TAccumulate extends Liftable, TResult extends Value>(
    seed: TAccumulate,
    func: (arg1: TAccumulate, arg2: T) => TAccumulate,
    resultSelector: (arg1: TAccumulate) => TResult,
  ): Lifted<TResult>;
  All(predicate: (arg1: T) => Boolean): Boolean;
  Any(): Boolean;
  Any(predicate: (arg1: T) => Boolean): Boolean;
  Append(element: T[typeof accepts]): IEnumerable<T>;
  AsEnumerable(): IEnumerable<T>;
  Concat(second: Of<{ readonly IEnumerable: T }> | null): IEnumerable<T>;
  Contains(value: T[typeof accepts]): Boolean;
  Contains(value: T[typeof accepts], comparer: Of<{ readonly IEqualityComparer: In<T> }> | null): Boolean;
  Count(): Int32;
  Count(predicate: (arg1: T) => Boolean): Int32;
  DefaultIfEmpty(): IEnumerable<T>;
  DefaultIfEmpty(defaultValue: T[typeof accepts]): IEnumerable<T>;
  Distinct(): IEnumerable<T>;
  Distinct(comparer: Of<{ readonly IEqualityComparer: In<T> }> | null): IEnumerable<T>;
  ElementAt(index: Int32Input): T;
  ElementAtOrDefault(index: Int32Input): T;
  Except(second: Of<{ readonly IEnumerable: T }> | null): IEnumerable<T>;
  Except(
    second: Of<{ readonly IEnumerable: T }> | null,
    comparer: Of<{ readonly IEqualityComparer: In<T> }> | null,
  ): IEnumerable<T>;
  First(): T;
  First(predicate: (arg1: T) => Boolean): T;
  FirstOrDefault(): T;
  FirstOrDefault(predicate: (arg1: T) => Boolean): T;
  GroupBy<TKey extends Value>(keySelector: (arg1: T) => TKey): IEnumerable<IGrouping<TKey, T>>;
  GroupBy<TKey extends Value>(
    keySelector: (arg1: T) => TKey,
    comparer: Of<{ readonly IEqualityComparer: In<TKey> }> | null,
  ): IEnumerable<IGrouping<TKey, T>>;
  GroupBy<TKey extends Value, TElement extends Value>(
    keySelector: (arg1: T) => TKey,
    elementSelector: (arg1: T) => TElement,
  ): IEnumerable<IGrouping<TKey, TElement>>;
  GroupBy<TKey extends Value, TResult extends Value>(
    keySelector: (arg1: T) => TKey,
    resultSelector: (arg1: TKey, arg2: IEnumerable<T>) => TResult,
  ): IEnumerable<TResult>;
  GroupBy<TKey extends Value, TElement extends Value>(
    keySelector: (arg1: T) => TKey,
    elementSelector: (arg1: T) => TElement,
    comparer: Of<{ readonly IEqualityComparer: In<TKey> }> | null,
  ): IEnumerable<IGrouping<TKey, TElement>>;
  GroupBy<TKey extends Value, TElement extends Value, TResult extends Value>(
    keySelector: (arg1: T) => TKey,
    elementSelector: (arg1: T) => TElement,
    resultSelector: (arg1: TKey, arg2: IEnumerable<TElement>) => TResult,
  ): IEnumerable<TResult>;
  GroupBy<TKey extends Value, TResult extends Value>(
    keySelector: (arg1: T) => TKey,
    resultSelector: (arg1: TKey, arg2: IEnumerable<T>) => TResult,
    comparer: Of<{ readonly IEqualityComparer: In<TKey> }> | null,
  ): IEnumerable<TResult>;
  GroupBy<TKey extends Value, TElement extends Value, TResult extends Value>(
    keySelector: (arg1: T) => TKey,
    elementSelector: (arg1: T) => TElement,
    resultSelector: (arg1: TKey, arg2: IEnumerable<TElement>) => TResult,
    comparer: Of<{ readonly IEqualityComparer: In<TKey> }> | null,
  ): IEnumerable<TResult>;
  GroupJoin<TInner extends Value, TKey extends Value, TResult extends Value>(
    inner: Of<{ readonly IEnumerable: TInner }> | null,
    outerKeySelector: (arg1: T) => TKey,
    innerKeySelector: (arg1: TInner) => TKey,
    resultSelector: (arg1: T, arg2: IEnumerable<TInner>) => TResult,
  ): IEnumerable<TResult>;
  GroupJoin<TInner extends Value, TKey extends Value, TResult extends Value>(
    inner: Of<{ readonly IEnumerable: TInner }> | null,
    outerKeySelector: (arg1: T) => TKey,
    innerKeySelector: (arg1: TInner) => TKey,
    resultSelector: (arg1: T, arg2: IEnumerable<TInner>) => TResult,
    comparer: Of<{ readonly IEqualityComparer: In<TKey> }> | null,
  ): IEnumerable<TResult>;
  Intersect(second: Of<{ readonly IEnumerable: T }> | null): IEnumerable<T>;
  Intersect(
    second: Of<{ readonly IEnumerable: T }> | null,
    comparer: Of<{ readonly IEqualityComparer: In<T> }> | null,
  ): IEnumerable<T>;
  Join<TInner extends Value, TKey extends Value, TResult extends Value>(
    inner: Of<{ readonly IEnumerable: TInner }> | null,
    outerKeySelector: (arg1: T) => TKey,
    innerKeySelector: (arg1: TInner) => TKey,
    resultSelector: (arg1: T, arg2: TInner) => TResult,
  ): IEnumerable<TResult>;
  Join<TInner extends Value, TKey extends Value, TResult extends Value>(
    inner: Of<{ readonly IEnumerable: TInner }> | null,
    outerKeySelector: (arg1: T) => TKey,
    innerKeySelector: (arg1: TInner) => TKey,
    resultSelector: (arg1: T, arg2: TInner) => TResult,
    comparer: Of<{ readonly IEqualityComparer: In<TKey> }> | null,
  ): IEnumerable<TResult>;
  Last(): T;
  Last(predicate: (arg1: T) => Boolean): T;
  LastOrDefault(): T;
  LastOrDefault(predicate: (arg1: T) => Boolean): T;
  LongCount(): Int64;
  LongCount(predicate: (arg1: T) => Boolean): Int64;
  Max(): T;
  Max<TResult extends Value>(selector: (arg1: T) => TResult): TResult;
  Min(): T;
  Min<TResult extends Value>(selector: (arg1: T) => TResult): TResult;
  OrderBy<TKey extends Value>(keySelector: (arg1: T) => TKey): IOrderedEnumerable<T>;
  OrderBy<TKey extends Value>(
    keySelector: (arg1: T) => TKey,
    comparer: Of<{ readonly IComparer: In<TKey> }> | null,
  ): IOrderedEnumerable<T>;
  OrderByDescending<TKey extends Value>(keySelector: (arg1: T) => TKey): IOrderedEnumerable<T>;
  OrderByDescending<TKey extends Value>(
    keySelector: (arg1: T) => TKey,
    comparer: Of<{ readonly IComparer: In<TKey> }> | null,
  ): IOrderedEnumerable<T>;
  Prepend(element: T[typeof accepts]): IEnumerable<T>;
  Reverse(): IEnumerable<T>;
  Select<TResult extends Value>(selector: (arg1: T) => TResult): IEnumerable<TResult>;
  Select<TResult extends Value>(selector: (arg1: T, arg2: Int32) => TResult): IEnumerable<TResult>;
  SelectMany<TResult extends Value>(
    selector: (arg1: T) => Of<{ readonly IEnumerable: TResult }>,
  ): IEnumerable<TResult>;
  SelectMany<TCollection extends Value, TResult extends Value>(
    collectionSelector: (arg1: T) => Of<{ readonly IEnumerable: TCollection }>,
    resultSelector: (arg1: T, arg2: TCollection) => TResult,
  ): IEnumerable<TResult>;
  SelectMany<TResult extends Value>(
    selector: (arg1: T, arg2: Int32) => Of<{ readonly IEnumerable: TResult }>,
  ): IEnumerable<TResult>;
  SelectMany<TCollection extends Value, TResult extends Value>(
    collectionSelector: (arg1: T, arg2: Int32) => Of<{ readonly IEnumerable: TCollection }>,
    resultSelector: (arg1: T, arg2: TCollection) => TResult,
  ): IEnumerable<TResult>;
  SequenceEqual(second: Of<{ readonly IEnumerable: T }> | null): Boolean;
  SequenceEqual(
    second: Of<{ readonly IEnumerable: T }> | null,
    comparer: Of<{ readonly IEqualityComparer: In<T> }> | null,
  ): Boolean;
  Single(): T;
  Single(predicate: (arg1: T) => Boolean): T;
  SingleOrDefault(): T;
  SingleOrDefault(predicate: (arg1: T) => Boolean): T;
  Skip(count: Int32Input): IEnumerable<T>;
  SkipWhile(predicate: (arg1: T) => Boolean): IEnumerable<T>;
  SkipWhile(predicate: (arg1: T, arg2: Int32) => Boolean): IEnumerable<T>;
  Take(count: Int32Input): IEnumerable<T>;
  TakeWhile(predicate: (arg1: T) => Boolean): IEnumerable<T>;
  TakeWhile(predicate: (arg1: T, arg2: Int32) => Boolean): IEnumerable<T>;
  ToArray(): ArrayOf<T>;
  ToDictionary<TKey extends Value>(keySelector: (arg1: T) => TKey): Dictionary<TKey, T>;
  ToDictionary<TKey extends Value>(
    keySelector: (arg1: T) => TKey,
    comparer: Of<{ readonly IEqualityComparer: In<TKey> }> | null,
  ): Dictionary<TKey, T>;
  ToDictionary<TKey extends Value, TElement extends Value>(
    keySelector: (arg1: T) => TKey,
    elementSelector: (arg1: T) => TElement,
  ): Dictionary<TKey, TElement>;
  ToDictionary<TKey extends Value, TElement extends Value>(
    keySelector: (arg1: T) => TKey,
    elementSelector: (arg1: T) => TElement,
    comparer: Of<{ readonly IEqualityComparer: In<TKey> }> | null,
  ): Dictionary<TKey, TElement>;
  ToHashSet(): HashSet<T>;
  ToHashSet(comparer: Of<{ readonly IEqualityComparer: In<T> }> | null): HashSet<T>;
  ToList(): List<T>;
  ToLookup<TKey extends Value>(keySelector: (arg1: T) => TKey): ILookup<TKey, T>;
  ToLookup<TKey extends Value>(
    keySelector: (arg1: T) => TKey,
    comparer: Of<{ readonly IEqualityComparer: In<TKey> }> | null,
  ): ILookup<TKey, T>;
  ToLookup<TKey extends Value, TElement extends Value>(
    keySelector: (arg1: T) => TKey,
    elementSelector: (arg1: T) => TElement,
  ): ILookup<TKey, TElement>;
  ToLookup<TKey extends Value, TElement extends Value>(
    keySelector: (arg1: T) => TKey,
    elementSelector: (arg1: T) => TElement,
    comparer: Of<{ readonly IEqualityComparer: In<TKey> }> | null,
  ): ILookup<TKey, TElement>;
  Union(second: Of<{ readonly IEnumerable: T }> | null): IEnumerable<T>;
  Union(
    second: Of<{ readonly IEnumerable: T }> | null,
    comparer: Of<{ readonly IEqualityComparer: In<T> }> | null,
  ): IEnumerable<T>;
  Where(predicate: (arg1: T) => Boolean): IEnumerable<T>;
  Where(predicate: (arg1: T, arg2: Int32) => Boolean): IEnumerable<T>;
  Zip<TSecond extends Value, TResult extends Value>(
    second: Of<{ readonly IEnumerable: TSecond }> | null,
    resultSelector: (arg1: T, arg2: TSecond) => TResult,
  ): IEnumerable<TResult>;
  Sum(this: Of<{ readonly IEnumerable: Int32 }>): Int32;
  Sum(selector: (arg1: T) => Int32Exact): Int32;
  Sum(this: Of<{ readonly IEnumerable: Nullable<Int32> }>): Nullable<Int32>;
  Sum(selector: (arg1: T) => Of<{ readonly Nullable: Int32 }>): Nullable<Int32>;
  Sum(this: Of<{ readonly IEnumerable: Int64 }>): Int64;
  Sum(selector: (arg1: T) => Int64Exact): Int64;
  Sum(this: Of<{ readonly IEnumerable: Nullable<Int64> }>): Nullable<Int64>;
  Sum(selector: (arg1: T) => Of<{ readonly Nullable: Int64 }>): Nullable<Int64>;
  Sum(this: Of<{ readonly IEnumerable: Single }>): Single;
  Sum(selector: (arg1: T) => SingleExact): Single;
  Sum(this: Of<{ readonly IEnumerable: Nullable<Single> }>): Nullable<Single>;
  Sum(selector: (arg1: T) => Of<{ readonly Nullable: Single }>): Nullable<Single>;
  Sum(this: Of<{ readonly IEnumerable: Double }>): Double;
  Sum(selector: (arg1: T) => DoubleExact): Double;
  Sum(this: Of<{ readonly IEnumerable: Nullable<Double> }>): Nullable<Double>;
  Sum(selector: (arg1: T) => Of<{ readonly Nullable: Double }>): Nullable<Double>;
  Sum(this: Of<{ readonly IEnumerable: Decimal }>): Decimal;
  Sum(selector: (arg1: T) => DecimalExact): Decimal;
  Sum(this: Of<{ readonly IEnumerable: Nullable<Decimal> }>): Nullable<Decimal>;
  Sum(selector: (arg1: T) => Of<{ readonly Nullable: Decimal }>): Nullable<Decimal>;
  Average(this: Of<{ readonly IEnumerable: Int32 }>): Double;
  Average(selector: (arg1: T) => Int32Exact): Double;
  Average(this: Of<{ readonly IEnumerable: Nullable<Int32> }>): Nullable<Double>;
  Average(selector: (arg1: T) => Of<{ readonly Nullable: Int32 }>): Nullable<Double>;
  Average(this: Of<{ readonly IEnumerable: Int64 }>): Double;
  Average(selector: (arg1: T) => Int64Exact): Double;
  Average(this: Of<{ readonly IEnumerable: Nullable<Int64> }>): Nullable<Double>;
  Average(selector: (arg1: T) => Of<{ readonly Nullable: Int64 }>): Nullable<Double>;
  Average(this: Of<{ readonly IEnumerable: Single }>): Single;
  Average(selector: (arg1: T) => SingleExact): Single;
  Average(this: Of<{ readonly IEnumerable: Nullable<Single> }>): Nullable<Single>;
  Average(selector: (arg1: T) => Of<{ readonly Nullable: Single }>): Nullable<Single>;
  Average(this: Of<{ readonly IEnumerable: Double }>): Double;
  Average(selector: (arg1: T) => DoubleExact): Double;
  Average(this: Of<{ readonly IEnumerable: Nullable<Double> }>): Nullable<Double>;
  Average(selector: (arg1: T) => Of<{ readonly Nullable: Double }>): Nullable<Double>;
  Average(this: Of<{ readonly IEnumerable: Decimal }>): Decimal;
  Average(selector: (arg1: T) => DecimalExact): Decimal;
  Average(this: Of<{ readonly IEnumerable: Nullable<Decimal> }>): Nullable<Decimal>;
  Average(selector: (arg1: T) => Of<{ readonly Nullable: Decimal }>): Nullable<Decimal>;
  SkipLast(count: Int32Input): IEnumerable<T>;
  TakeLast(count: Int32Input): IEnumerable<T>;
  Value<U extends Value>(
    this: Of<{ readonly IEnumerable: Of<{ readonly JToken: true }> }>,
    type: TypeToken<U, string>,
  ): U;
  Children(this: Of<{ readonly IEnumerable: Of<{ readonly JToken: true }> }>): IEnumerable<JToken>;
  Descendants(this: Of<{ readonly IEnumerable: Of<{ readonly JContainer: true }> }>): IEnumerable<JToken>;
  Descendants(this: Of<{ readonly IEnumerable: Of<{ readonly XContainer: true }> }>): IEnumerable<XElement>;
  Descendants(
    this: Of<{ readonly IEnumerable: Of<{ readonly XContainer: true }> }>,
    name: XNameInput | null,
  ): IEnumerable<XElement>;
  Properties(this: Of<{ readonly IEnumerable: JObject }>): IEnumerable<JProperty>;
  Values(this: Of<{ readonly IEnumerable: JToken }>): IEnumerable<JToken>;
  Values(this: Of<{ readonly IEnumerable: JToken }>, key: ObjectInput | null): IEnumerable<JToken>;
  Values<U extends Value>(
    this: Of<{ readonly IEnumerable: JToken }>,
    type: TypeToken<U, string>,
  ): IEnumerable<U>;
  Values<U extends Value>(
    this: Of<{ readonly IEnumerable: JToken }>,
    type: TypeToken<U, string>,
    key: ObjectInput | null,
  ): IEnumerable<U>;
  Ancestors(this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>): IEnumerable<XElement>;
  Ancestors(
    this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>,
    name: XNameInput | null,
  ): IEnumerable<XElement>;
  AncestorsAndSelf(this: Of<{ readonly IEnumerable: XElement }>): IEnumerable<XElement>;
  AncestorsAndSelf(
    this: Of<{ readonly IEnumerable: XElement }>,
    name: XNameInput | null,
  ): IEnumerable<XElement>;
  DescendantsAndSelf(this: Of<{ readonly IEnumerable: XElement }>): IEnumerable<XElement>;
  DescendantsAndSelf(
    this: Of<{ readonly IEnumerable: XElement }>,
    name: XNameInput | null,
  ): IEnumerable<XElement>;
  Attributes(this: Of<{ readonly IEnumerable: XElement }>): IEnumerable<XAttribute>;
  Attributes(this: Of<{ readonly IEnumerable: XElement }>, name: XNameInput | null): IEnumerable<XAttribute>;
  Elements(this: Of<{ readonly IEnumerable: Of<{ readonly XContainer: true }> }>): IEnumerable<XElement>;
  Elements(
    this: Of<{ readonly IEnumerable: Of<{ readonly XContainer: true }> }>,
    name: XNameInput | null,
  ): IEnumerable<XElement>;
  Nodes(this: Of<{ readonly IEnumerable: Of<{ readonly XContainer: true }> }>): IEnumerable<XNode>;
  Remove(this: Of<{ readonly IEnumerable: XAttribute }>): Void;
  Remove(this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>): Void;
  DescendantNodes(this: Of<{ readonly IEnumerable: Of<{ readonly XContainer: true }> }>): IEnumerable<XNode>;
  DescendantNodesAndSelf(this: Of<{ readonly IEnumerable: XElement }>): IEnumerable<XNode>;
  InDocumentOrder(this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>): IEnumerable<T>;
  Cast<TResult extends Value>(type: TypeToken<TResult, string>): IEnumerable<TResult>;
  OfType<TResult extends Value>(type: TypeToken<TResult, string>): IEnumerable<TResult>;
}

export interface ArrayOf<T extends Value> extends Sequence<T> {
  readonly [brand]: {
    readonly array: T;
    readonly Array: true;
    readonly Object: true;
    readonly IList: Invariant<T>;
    readonly ICollection: Invariant<T>;
    readonly IEnumerable: T;
    readonly IEnumerable0: true;
    readonly IReadOnlyList: T;
    readonly IReadOnlyCollection: T;
    readonly class: true;
  };
  readonly [accepts]: Of<{ readonly array: T }> | null;
  readonly Length: Int32;
  readonly LongLength: Int64;
  readonly Rank: Int32;
  Clone(): Object;
  CopyTo(array: ArrayInput | null, index: Int32Input): Void;
  GetLength(dimension: Int32Input): Int32;
  GetLowerBound(dimension: Int32Input): Int32;
  GetUpperBound(dimension: Int32Input): Int32;
  GetValue(index: Int32Input): Object;
  SetValue(value: ObjectInput | null, index: Int32Input): Void;
  readonly IsFixedSize: Boolean;
  readonly IsReadOnly: Boolean;
  Initialize(): Void;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
  Encrypt(
    this: Of<{ readonly array: Byte }>,
    alg: StringExact,
    key: Of<{ readonly array: Byte }> | null,
    iv: Of<{ readonly array: Byte }> | null,
  ): ArrayOf<Byte>;
  Encrypt(this: Of<{ readonly array: Byte }>, alg: SymmetricAlgorithmInput | null): ArrayOf<Byte>;
  Encrypt(
    this: Of<{ readonly array: Byte }>,
    alg: SymmetricAlgorithmExact,
    key: Of<{ readonly array: Byte }> | null,
    iv: Of<{ readonly array: Byte }> | null,
  ): ArrayOf<Byte>;
  Decrypt(
    this: Of<{ readonly array: Byte }>,
    alg: StringExact,
    key: Of<{ readonly array: Byte }> | null,
    iv: Of<{ readonly array: Byte }> | null,
  ): ArrayOf<Byte>;
  Decrypt(this: Of<{ readonly array: Byte }>, alg: SymmetricAlgorithmInput | null): ArrayOf<Byte>;
  Decrypt(
    this: Of<{ readonly array: Byte }>,
    alg: SymmetricAlgorithmExact,
    key: Of<{ readonly array: Byte }> | null,
    iv: Of<{ readonly array: Byte }> | null,
  ): ArrayOf<Byte>;
  at(index: Int32Input): T & Settable;
}

export interface Void {
  readonly [brand]: { readonly void: true; readonly only: 'Void' };
  readonly [accepts]: never;
}

export type ExceptionExact = Of<{ readonly Exception: true }>;
export type ExceptionInput = Of<{ readonly Exception: true }>;

export interface Exception {
  readonly [brand]: {
    readonly Exception: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'Exception';
  };
  readonly [accepts]: ExceptionInput | null;
  readonly Message: String;
  readonly InnerException: Exception;
  readonly StackTrace: String;
  readonly Source: String & Settable;
  readonly HResult: Int32;
  readonly HelpLink: String;
  GetBaseException(): Exception;
  ToString(): String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type SystemExceptionExact = Of<{ readonly SystemException: true }>;
export type SystemExceptionInput = Of<{ readonly SystemException: true }>;

export interface SystemException {
  readonly [brand]: {
    readonly SystemException: true;
    readonly Exception: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'SystemException';
  };
  readonly [accepts]: SystemExceptionInput | null;
  readonly Message: String;
  readonly InnerException: Exception;
  readonly StackTrace: String;
  readonly Source: String & Settable;
  readonly HResult: Int32;
  readonly HelpLink: String;
  GetBaseException(): Exception;
  ToString(): String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type ApplicationExceptionExact = Of<{ readonly ApplicationException: true }>;
export type ApplicationExceptionInput = Of<{ readonly ApplicationException: true }>;

export interface ApplicationException {
  readonly [brand]: {
    readonly ApplicationException: true;
    readonly Exception: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'ApplicationException';
  };
  readonly [accepts]: ApplicationExceptionInput | null;
  readonly Message: String;
  readonly InnerException: Exception;
  readonly StackTrace: String;
  readonly Source: String & Settable;
  readonly HResult: Int32;
  readonly HelpLink: String;
  GetBaseException(): Exception;
  ToString(): String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type AggregateExceptionExact = Of<{ readonly AggregateException: true }>;
export type AggregateExceptionInput = Of<{ readonly AggregateException: true }>;

export interface AggregateException {
  readonly [brand]: {
    readonly AggregateException: true;
    readonly Exception: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'AggregateException';
  };
  readonly [accepts]: AggregateExceptionInput | null;
  readonly Message: String;
  readonly InnerException: Exception;
  readonly StackTrace: String;
  readonly Source: String & Settable;
  readonly HResult: Int32;
  readonly HelpLink: String;
  GetBaseException(): Exception;
  ToString(): String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type ArgumentExceptionExact = Of<{ readonly ArgumentException: true }>;
export type ArgumentExceptionInput = Of<{ readonly ArgumentException: true }>;

export interface ArgumentException {
  readonly [brand]: {
    readonly ArgumentException: true;
    readonly SystemException: true;
    readonly Exception: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'ArgumentException';
  };
  readonly [accepts]: ArgumentExceptionInput | null;
  readonly ParamName: String;
  readonly Message: String;
  readonly InnerException: Exception;
  readonly StackTrace: String;
  readonly Source: String & Settable;
  readonly HResult: Int32;
  readonly HelpLink: String;
  GetBaseException(): Exception;
  ToString(): String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type ArgumentNullExceptionExact = Of<{ readonly ArgumentNullException: true }>;
export type ArgumentNullExceptionInput = Of<{ readonly ArgumentNullException: true }>;

export interface ArgumentNullException {
  readonly [brand]: {
    readonly ArgumentNullException: true;
    readonly ArgumentException: true;
    readonly SystemException: true;
    readonly Exception: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'ArgumentNullException';
  };
  readonly [accepts]: ArgumentNullExceptionInput | null;
  readonly ParamName: String;
  readonly Message: String;
  readonly InnerException: Exception;
  readonly StackTrace: String;
  readonly Source: String & Settable;
  readonly HResult: Int32;
  readonly HelpLink: String;
  GetBaseException(): Exception;
  ToString(): String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type ArgumentOutOfRangeExceptionExact = Of<{ readonly ArgumentOutOfRangeException: true }>;
export type ArgumentOutOfRangeExceptionInput = Of<{ readonly ArgumentOutOfRangeException: true }>;

export interface ArgumentOutOfRangeException {
  readonly [brand]: {
    readonly ArgumentOutOfRangeException: true;
    readonly ArgumentException: true;
    readonly SystemException: true;
    readonly Exception: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'ArgumentOutOfRangeException';
  };
  readonly [accepts]: ArgumentOutOfRangeExceptionInput | null;
  readonly ParamName: String;
  readonly Message: String;
  readonly InnerException: Exception;
  readonly StackTrace: String;
  readonly Source: String & Settable;
  readonly HResult: Int32;
  readonly HelpLink: String;
  GetBaseException(): Exception;
  ToString(): String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type ArithmeticExceptionExact = Of<{ readonly ArithmeticException: true }>;
export type ArithmeticExceptionInput = Of<{ readonly ArithmeticException: true }>;

export interface ArithmeticException {
  readonly [brand]: {
    readonly ArithmeticException: true;
    readonly SystemException: true;
    readonly Exception: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'ArithmeticException';
  };
  readonly [accepts]: ArithmeticExceptionInput | null;
  readonly Message: String;
  readonly InnerException: Exception;
  readonly StackTrace: String;
  readonly Source: String & Settable;
  readonly HResult: Int32;
  readonly HelpLink: String;
  GetBaseException(): Exception;
  ToString(): String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type ArrayTypeMismatchExceptionExact = Of<{ readonly ArrayTypeMismatchException: true }>;
export type ArrayTypeMismatchExceptionInput = Of<{ readonly ArrayTypeMismatchException: true }>;

export interface ArrayTypeMismatchException {
  readonly [brand]: {
    readonly ArrayTypeMismatchException: true;
    readonly SystemException: true;
    readonly Exception: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'ArrayTypeMismatchException';
  };
  readonly [accepts]: ArrayTypeMismatchExceptionInput | null;
  readonly Message: String;
  readonly InnerException: Exception;
  readonly StackTrace: String;
  readonly Source: String & Settable;
  readonly HResult: Int32;
  readonly HelpLink: String;
  GetBaseException(): Exception;
  ToString(): String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type DivideByZeroExceptionExact = Of<{ readonly DivideByZeroException: true }>;
export type DivideByZeroExceptionInput = Of<{ readonly DivideByZeroException: true }>;

export interface DivideByZeroException {
  readonly [brand]: {
    readonly DivideByZeroException: true;
    readonly ArithmeticException: true;
    readonly SystemException: true;
    readonly Exception: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'DivideByZeroException';
  };
  readonly [accepts]: DivideByZeroExceptionInput | null;
  readonly Message: String;
  readonly InnerException: Exception;
  readonly StackTrace: String;
  readonly Source: String & Settable;
  readonly HResult: Int32;
  readonly HelpLink: String;
  GetBaseException(): Exception;
  ToString(): String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type OverflowExceptionExact = Of<{ readonly OverflowException: true }>;
export type OverflowExceptionInput = Of<{ readonly OverflowException: true }>;

export interface OverflowException {
  readonly [brand]: {
    readonly OverflowException: true;
    readonly ArithmeticException: true;
    readonly SystemException: true;
    readonly Exception: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'OverflowException';
  };
  readonly [accepts]: OverflowExceptionInput | null;
  readonly Message: String;
  readonly InnerException: Exception;
  readonly StackTrace: String;
  readonly Source: String & Settable;
  readonly HResult: Int32;
  readonly HelpLink: String;
  GetBaseException(): Exception;
  ToString(): String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type FormatExceptionExact = Of<{ readonly FormatException: true }>;
export type FormatExceptionInput = Of<{ readonly FormatException: true }>;

export interface FormatException {
  readonly [brand]: {
    readonly FormatException: true;
    readonly SystemException: true;
    readonly Exception: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'FormatException';
  };
  readonly [accepts]: FormatExceptionInput | null;
  readonly Message: String;
  readonly InnerException: Exception;
  readonly StackTrace: String;
  readonly Source: String & Settable;
  readonly HResult: Int32;
  readonly HelpLink: String;
  GetBaseException(): Exception;
  ToString(): String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type UriFormatExceptionExact = Of<{ readonly UriFormatException: true }>;
export type UriFormatExceptionInput = Of<{ readonly UriFormatException: true }>;

export interface UriFormatException {
  readonly [brand]: {
    readonly UriFormatException: true;
    readonly FormatException: true;
    readonly SystemException: true;
    readonly Exception: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'UriFormatException';
  };
  readonly [accepts]: UriFormatExceptionInput | null;
  readonly Message: String;
  readonly InnerException: Exception;
  readonly StackTrace: String;
  readonly Source: String & Settable;
  readonly HResult: Int32;
  readonly HelpLink: String;
  GetBaseException(): Exception;
  ToString(): String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type IndexOutOfRangeExceptionExact = Of<{ readonly IndexOutOfRangeException: true }>;
export type IndexOutOfRangeExceptionInput = Of<{ readonly IndexOutOfRangeException: true }>;

export interface IndexOutOfRangeException {
  readonly [brand]: {
    readonly IndexOutOfRangeException: true;
    readonly SystemException: true;
    readonly Exception: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'IndexOutOfRangeException';
  };
  readonly [accepts]: IndexOutOfRangeExceptionInput | null;
  readonly Message: String;
  readonly InnerException: Exception;
  readonly StackTrace: String;
  readonly Source: String & Settable;
  readonly HResult: Int32;
  readonly HelpLink: String;
  GetBaseException(): Exception;
  ToString(): String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type InvalidCastExceptionExact = Of<{ readonly InvalidCastException: true }>;
export type InvalidCastExceptionInput = Of<{ readonly InvalidCastException: true }>;

export interface InvalidCastException {
  readonly [brand]: {
    readonly InvalidCastException: true;
    readonly SystemException: true;
    readonly Exception: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'InvalidCastException';
  };
  readonly [accepts]: InvalidCastExceptionInput | null;
  readonly Message: String;
  readonly InnerException: Exception;
  readonly StackTrace: String;
  readonly Source: String & Settable;
  readonly HResult: Int32;
  readonly HelpLink: String;
  GetBaseException(): Exception;
  ToString(): String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type InvalidOperationExceptionExact = Of<{ readonly InvalidOperationException: true }>;
export type InvalidOperationExceptionInput = Of<{ readonly InvalidOperationException: true }>;

export interface InvalidOperationException {
  readonly [brand]: {
    readonly InvalidOperationException: true;
    readonly SystemException: true;
    readonly Exception: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'InvalidOperationException';
  };
  readonly [accepts]: InvalidOperationExceptionInput | null;
  readonly Message: String;
  readonly InnerException: Exception;
  readonly StackTrace: String;
  readonly Source: String & Settable;
  readonly HResult: Int32;
  readonly HelpLink: String;
  GetBaseException(): Exception;
  ToString(): String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type ObjectDisposedExceptionExact = Of<{ readonly ObjectDisposedException: true }>;
export type ObjectDisposedExceptionInput = Of<{ readonly ObjectDisposedException: true }>;

export interface ObjectDisposedException {
  readonly [brand]: {
    readonly ObjectDisposedException: true;
    readonly InvalidOperationException: true;
    readonly SystemException: true;
    readonly Exception: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'ObjectDisposedException';
  };
  readonly [accepts]: ObjectDisposedExceptionInput | null;
  readonly Message: String;
  readonly InnerException: Exception;
  readonly StackTrace: String;
  readonly Source: String & Settable;
  readonly HResult: Int32;
  readonly HelpLink: String;
  GetBaseException(): Exception;
  ToString(): String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type NotImplementedExceptionExact = Of<{ readonly NotImplementedException: true }>;
export type NotImplementedExceptionInput = Of<{ readonly NotImplementedException: true }>;

export interface NotImplementedException {
  readonly [brand]: {
    readonly NotImplementedException: true;
    readonly SystemException: true;
    readonly Exception: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'NotImplementedException';
  };
  readonly [accepts]: NotImplementedExceptionInput | null;
  readonly Message: String;
  readonly InnerException: Exception;
  readonly StackTrace: String;
  readonly Source: String & Settable;
  readonly HResult: Int32;
  readonly HelpLink: String;
  GetBaseException(): Exception;
  ToString(): String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type NotSupportedExceptionExact = Of<{ readonly NotSupportedException: true }>;
export type NotSupportedExceptionInput = Of<{ readonly NotSupportedException: true }>;

export interface NotSupportedException {
  readonly [brand]: {
    readonly NotSupportedException: true;
    readonly SystemException: true;
    readonly Exception: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'NotSupportedException';
  };
  readonly [accepts]: NotSupportedExceptionInput | null;
  readonly Message: String;
  readonly InnerException: Exception;
  readonly StackTrace: String;
  readonly Source: String & Settable;
  readonly HResult: Int32;
  readonly HelpLink: String;
  GetBaseException(): Exception;
  ToString(): String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type NullReferenceExceptionExact = Of<{ readonly NullReferenceException: true }>;
export type NullReferenceExceptionInput = Of<{ readonly NullReferenceException: true }>;

export interface NullReferenceException {
  readonly [brand]: {
    readonly NullReferenceException: true;
    readonly SystemException: true;
    readonly Exception: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'NullReferenceException';
  };
  readonly [accepts]: NullReferenceExceptionInput | null;
  readonly Message: String;
  readonly InnerException: Exception;
  readonly StackTrace: String;
  readonly Source: String & Settable;
  readonly HResult: Int32;
  readonly HelpLink: String;
  GetBaseException(): Exception;
  ToString(): String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type OutOfMemoryExceptionExact = Of<{ readonly OutOfMemoryException: true }>;
export type OutOfMemoryExceptionInput = Of<{ readonly OutOfMemoryException: true }>;

export interface OutOfMemoryException {
  readonly [brand]: {
    readonly OutOfMemoryException: true;
    readonly SystemException: true;
    readonly Exception: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'OutOfMemoryException';
  };
  readonly [accepts]: OutOfMemoryExceptionInput | null;
  readonly Message: String;
  readonly InnerException: Exception;
  readonly StackTrace: String;
  readonly Source: String & Settable;
  readonly HResult: Int32;
  readonly HelpLink: String;
  GetBaseException(): Exception;
  ToString(): String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type RankExceptionExact = Of<{ readonly RankException: true }>;
export type RankExceptionInput = Of<{ readonly RankException: true }>;

export interface RankException {
  readonly [brand]: {
    readonly RankException: true;
    readonly SystemException: true;
    readonly Exception: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'RankException';
  };
  readonly [accepts]: RankExceptionInput | null;
  readonly Message: String;
  readonly InnerException: Exception;
  readonly StackTrace: String;
  readonly Source: String & Settable;
  readonly HResult: Int32;
  readonly HelpLink: String;
  GetBaseException(): Exception;
  ToString(): String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type TimeoutExceptionExact = Of<{ readonly TimeoutException: true }>;
export type TimeoutExceptionInput = Of<{ readonly TimeoutException: true }>;

export interface TimeoutException {
  readonly [brand]: {
    readonly TimeoutException: true;
    readonly SystemException: true;
    readonly Exception: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'TimeoutException';
  };
  readonly [accepts]: TimeoutExceptionInput | null;
  readonly Message: String;
  readonly InnerException: Exception;
  readonly StackTrace: String;
  readonly Source: String & Settable;
  readonly HResult: Int32;
  readonly HelpLink: String;
  GetBaseException(): Exception;
  ToString(): String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type KeyNotFoundExceptionExact = Of<{ readonly KeyNotFoundException: true }>;
export type KeyNotFoundExceptionInput = Of<{ readonly KeyNotFoundException: true }>;

export interface KeyNotFoundException {
  readonly [brand]: {
    readonly KeyNotFoundException: true;
    readonly SystemException: true;
    readonly Exception: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'KeyNotFoundException';
  };
  readonly [accepts]: KeyNotFoundExceptionInput | null;
  readonly Message: String;
  readonly InnerException: Exception;
  readonly StackTrace: String;
  readonly Source: String & Settable;
  readonly HResult: Int32;
  readonly HelpLink: String;
  GetBaseException(): Exception;
  ToString(): String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type CryptographicExceptionExact = Of<{ readonly CryptographicException: true }>;
export type CryptographicExceptionInput = Of<{ readonly CryptographicException: true }>;

export interface CryptographicException {
  readonly [brand]: {
    readonly CryptographicException: true;
    readonly SystemException: true;
    readonly Exception: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'CryptographicException';
  };
  readonly [accepts]: CryptographicExceptionInput | null;
  readonly Message: String;
  readonly InnerException: Exception;
  readonly StackTrace: String;
  readonly Source: String & Settable;
  readonly HResult: Int32;
  readonly HelpLink: String;
  GetBaseException(): Exception;
  ToString(): String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type RegexMatchTimeoutExceptionExact = Of<{ readonly RegexMatchTimeoutException: true }>;
export type RegexMatchTimeoutExceptionInput = Of<{ readonly RegexMatchTimeoutException: true }>;

export interface RegexMatchTimeoutException {
  readonly [brand]: {
    readonly RegexMatchTimeoutException: true;
    readonly TimeoutException: true;
    readonly SystemException: true;
    readonly Exception: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'RegexMatchTimeoutException';
  };
  readonly [accepts]: RegexMatchTimeoutExceptionInput | null;
  readonly Message: String;
  readonly InnerException: Exception;
  readonly StackTrace: String;
  readonly Source: String & Settable;
  readonly HResult: Int32;
  readonly HelpLink: String;
  GetBaseException(): Exception;
  ToString(): String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type DecoderFallbackExceptionExact = Of<{ readonly DecoderFallbackException: true }>;
export type DecoderFallbackExceptionInput = Of<{ readonly DecoderFallbackException: true }>;

export interface DecoderFallbackException {
  readonly [brand]: {
    readonly DecoderFallbackException: true;
    readonly ArgumentException: true;
    readonly SystemException: true;
    readonly Exception: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'DecoderFallbackException';
  };
  readonly [accepts]: DecoderFallbackExceptionInput | null;
  readonly ParamName: String;
  readonly Message: String;
  readonly InnerException: Exception;
  readonly StackTrace: String;
  readonly Source: String & Settable;
  readonly HResult: Int32;
  readonly HelpLink: String;
  GetBaseException(): Exception;
  ToString(): String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type TimeZoneNotFoundExceptionExact = Of<{ readonly TimeZoneNotFoundException: true }>;
export type TimeZoneNotFoundExceptionInput = Of<{ readonly TimeZoneNotFoundException: true }>;

export interface TimeZoneNotFoundException {
  readonly [brand]: {
    readonly TimeZoneNotFoundException: true;
    readonly Exception: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'TimeZoneNotFoundException';
  };
  readonly [accepts]: TimeZoneNotFoundExceptionInput | null;
  readonly Message: String;
  readonly InnerException: Exception;
  readonly StackTrace: String;
  readonly Source: String & Settable;
  readonly HResult: Int32;
  readonly HelpLink: String;
  GetBaseException(): Exception;
  ToString(): String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type IOExceptionExact = Of<{ readonly IOException: true }>;
export type IOExceptionInput = Of<{ readonly IOException: true }>;

export interface IOException {
  readonly [brand]: {
    readonly IOException: true;
    readonly SystemException: true;
    readonly Exception: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'IOException';
  };
  readonly [accepts]: IOExceptionInput | null;
  readonly Message: String;
  readonly InnerException: Exception;
  readonly StackTrace: String;
  readonly Source: String & Settable;
  readonly HResult: Int32;
  readonly HelpLink: String;
  GetBaseException(): Exception;
  ToString(): String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type XmlExceptionExact = Of<{ readonly XmlException: true }>;
export type XmlExceptionInput = Of<{ readonly XmlException: true }>;

export interface XmlException {
  readonly [brand]: {
    readonly XmlException: true;
    readonly SystemException: true;
    readonly Exception: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'XmlException';
  };
  readonly [accepts]: XmlExceptionInput | null;
  readonly Message: String;
  readonly InnerException: Exception;
  readonly StackTrace: String;
  readonly Source: String & Settable;
  readonly HResult: Int32;
  readonly HelpLink: String;
  GetBaseException(): Exception;
  ToString(): String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type JsonExceptionExact = Of<{ readonly JsonException: true }>;
export type JsonExceptionInput = Of<{ readonly JsonException: true }>;

export interface JsonException {
  readonly [brand]: {
    readonly JsonException: true;
    readonly Exception: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'JsonException';
  };
  readonly [accepts]: JsonExceptionInput | null;
  readonly Message: String;
  readonly InnerException: Exception;
  readonly StackTrace: String;
  readonly Source: String & Settable;
  readonly HResult: Int32;
  readonly HelpLink: String;
  GetBaseException(): Exception;
  ToString(): String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type JsonReaderExceptionExact = Of<{ readonly JsonReaderException: true }>;
export type JsonReaderExceptionInput = Of<{ readonly JsonReaderException: true }>;

export interface JsonReaderException {
  readonly [brand]: {
    readonly JsonReaderException: true;
    readonly JsonException: true;
    readonly Exception: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'JsonReaderException';
  };
  readonly [accepts]: JsonReaderExceptionInput | null;
  readonly Message: String;
  readonly InnerException: Exception;
  readonly StackTrace: String;
  readonly Source: String & Settable;
  readonly HResult: Int32;
  readonly HelpLink: String;
  GetBaseException(): Exception;
  ToString(): String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type JsonSerializationExceptionExact = Of<{ readonly JsonSerializationException: true }>;
export type JsonSerializationExceptionInput = Of<{ readonly JsonSerializationException: true }>;

export interface JsonSerializationException {
  readonly [brand]: {
    readonly JsonSerializationException: true;
    readonly JsonException: true;
    readonly Exception: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'JsonSerializationException';
  };
  readonly [accepts]: JsonSerializationExceptionInput | null;
  readonly Message: String;
  readonly InnerException: Exception;
  readonly StackTrace: String;
  readonly Source: String & Settable;
  readonly HResult: Int32;
  readonly HelpLink: String;
  GetBaseException(): Exception;
  ToString(): String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type ObjectInput = Of<{ readonly Object: true }> | string | number | bigint | boolean;

export interface Object {
  readonly [brand]: { readonly Object: true; readonly class: true; readonly only: 'Object' };
  readonly [accepts]: ObjectInput | null;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type StringExact = Of<{ readonly String: true }> | string;
export type StringInput = Of<{ readonly String: true }> | string;

export interface String extends Sequence<Char> {
  readonly [brand]: {
    readonly String: true;
    readonly Object: true;
    readonly IEnumerable: Char;
    readonly IEnumerable0: true;
    readonly IComparable: In<String>;
    readonly IEquatable: Invariant<String>;
    readonly IComparable0: true;
    readonly IConvertible: true;
    readonly class: true;
    readonly only: 'String';
  };
  readonly [accepts]: StringInput | null;
  readonly Length: Int32;
  Clone(): Object;
  CompareTo(strB: StringInput): Int32;
  CompareTo(value: ObjectInput): Int32;
  Contains(value: StringExact | null): Boolean;
  Contains(value: CharExact): Boolean;
  Contains(value: StringExact | null, comparisonType: StringComparisonInput): Boolean;
  Contains(value: CharExact, comparisonType: StringComparisonInput): Boolean;
  Contains(value: CharInput): Boolean;
  Contains(value: CharInput, comparer: Of<{ readonly IEqualityComparer: In<Char> }> | null): Boolean;
  EndsWith(value: StringExact | null): Boolean;
  EndsWith(value: StringInput | null, comparisonType: StringComparisonInput): Boolean;
  EndsWith(value: CharExact): Boolean;
  Equals(value: StringInput): Boolean;
  Equals(obj: ObjectInput): Boolean;
  Equals(value: StringInput | null, comparisonType: StringComparisonInput): Boolean;
  GetHashCode(): Int32;
  GetHashCode(comparisonType: StringComparisonInput): Int32;
  IndexOf(value: CharExact): Int32;
  IndexOf(value: CharExact, startIndex: Int32Exact): Int32;
  IndexOf(value: CharExact, startIndex: Int32Input, count: Int32Exact): Int32;
  IndexOf(value: StringExact | null): Int32;
  IndexOf(value: StringExact | null, startIndex: Int32Exact): Int32;
  IndexOf(value: StringExact | null, startIndex: Int32Input, count: Int32Exact): Int32;
  IndexOf(value: StringExact | null, comparisonType: StringComparisonExact): Int32;
  IndexOf(value: StringExact | null, startIndex: Int32Input, comparisonType: StringComparisonExact): Int32;
  IndexOf(value: CharExact, comparisonType: StringComparisonExact): Int32;
  IndexOf(
    value: StringInput | null,
    startIndex: Int32Input,
    count: Int32Input,
    comparisonType: StringComparisonInput,
  ): Int32;
  IndexOfAny(anyOf: Of<{ readonly array: Char }> | null): Int32;
  IndexOfAny(anyOf: Of<{ readonly array: Char }> | null, startIndex: Int32Input): Int32;
  IndexOfAny(anyOf: Of<{ readonly array: Char }> | null, startIndex: Int32Input, count: Int32Input): Int32;
  Insert(startIndex: Int32Input, value: StringInput | null): String;
  IsNormalized(): Boolean;
  LastIndexOf(value: CharExact): Int32;
  LastIndexOf(value: CharExact, startIndex: Int32Exact): Int32;
  LastIndexOf(value: StringExact | null): Int32;
  LastIndexOf(value: StringExact | null, startIndex: Int32Exact): Int32;
  LastIndexOf(value: StringExact | null, comparisonType: StringComparisonExact): Int32;
  LastIndexOf(value: CharExact, startIndex: Int32Input, count: Int32Exact): Int32;
  LastIndexOf(value: StringExact | null, startIndex: Int32Input, count: Int32Exact): Int32;
  LastIndexOf(
    value: StringExact | null,
    startIndex: Int32Input,
    comparisonType: StringComparisonExact,
  ): Int32;
  LastIndexOf(
    value: StringInput | null,
    startIndex: Int32Input,
    count: Int32Input,
    comparisonType: StringComparisonInput,
  ): Int32;
  LastIndexOfAny(anyOf: Of<{ readonly array: Char }> | null): Int32;
  LastIndexOfAny(anyOf: Of<{ readonly array: Char }> | null, startIndex: Int32Input): Int32;
  LastIndexOfAny(
    anyOf: Of<{ readonly array: Char }> | null,
    startIndex: Int32Input,
    count: Int32Input,
  ): Int32;
  Normalize(): String;
  PadLeft(totalWidth: Int32Input): String;
  PadLeft(totalWidth: Int32Input, paddingChar: CharInput): String;
  PadRight(totalWidth: Int32Input): String;
  PadRight(totalWidth: Int32Input, paddingChar: CharInput): String;
  Remove(startIndex: Int32Input): String;
  Remove(startIndex: Int32Input, count: Int32Input): String;
  Remove(this: Of<{ readonly IEnumerable: XAttribute }>): Void;
  Remove(this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>): Void;
  Replace(oldChar: CharExact, newChar: CharExact): String;
  Replace(oldValue: StringExact | null, newValue: StringExact | null): String;
  Replace(
    oldValue: StringInput | null,
    newValue: StringInput | null,
    comparisonType: StringComparisonInput,
  ): String;
  Split(separator: Of<{ readonly array: Char }> | null): ArrayOf<String>;
  Split(...separator: readonly CharExact[]): ArrayOf<String>;
  Split(separator: Of<{ readonly array: Char }>, count: Int32Exact): ArrayOf<String>;
  Split(separator: Of<{ readonly array: Char }>, options: StringSplitOptionsExact): ArrayOf<String>;
  Split(
    separator: Of<{ readonly array: Char }>,
    count: Int32Input,
    options: StringSplitOptionsInput,
  ): ArrayOf<String>;
  Split(separator: Of<{ readonly array: String }>, options: StringSplitOptionsExact): ArrayOf<String>;
  Split(
    separator: Of<{ readonly array: String }>,
    count: Int32Input,
    options: StringSplitOptionsInput,
  ): ArrayOf<String>;
  Split(separator: CharExact, options: StringSplitOptionsExact): ArrayOf<String>;
  Split(separator: StringExact, options?: StringSplitOptionsExact): ArrayOf<String>;
  Split(separator: CharExact, count: Int32Input, options?: StringSplitOptionsInput): ArrayOf<String>;
  Split(separator: StringExact, count: Int32Input, options?: StringSplitOptionsInput): ArrayOf<String>;
  StartsWith(value: StringExact | null): Boolean;
  StartsWith(value: StringInput | null, comparisonType: StringComparisonInput): Boolean;
  StartsWith(value: CharExact): Boolean;
  Substring(startIndex: Int32Input): String;
  Substring(startIndex: Int32Input, length: Int32Input): String;
  ToCharArray(): ArrayOf<Char>;
  ToCharArray(startIndex: Int32Input, length: Int32Input): ArrayOf<Char>;
  ToLower(): String;
  ToLowerInvariant(): String;
  ToString(): String;
  ToUpper(): String;
  ToUpperInvariant(): String;
  Trim(): String;
  Trim(trimChars: Of<{ readonly array: Char }> | null): String;
  Trim(...trimChars: readonly CharInput[]): String;
  Trim(trimChar: CharInput): String;
  TrimEnd(trimChars: Of<{ readonly array: Char }> | null): String;
  TrimEnd(...trimChars: readonly CharInput[]): String;
  TrimEnd(): String;
  TrimEnd(trimChar: CharInput): String;
  TrimStart(trimChars: Of<{ readonly array: Char }> | null): String;
  TrimStart(...trimChars: readonly CharInput[]): String;
  TrimStart(): String;
  TrimStart(trimChar: CharInput): String;
  CopyTo(
    sourceIndex: Int32Input,
    destination: Of<{ readonly array: Char }> | null,
    destinationIndex: Int32Input,
    count: Int32Input,
  ): Void;
  AsBasic(): BasicAuthCredentials;
  TryParseBasic(result: Out<BasicAuthCredentials>): Boolean;
  AsJwt(): Jwt;
  TryParseJwt(result: Out<Jwt>): Boolean;
  at(index: Int32Input): Char;
}

export type BooleanExact = Of<{ readonly Boolean: true }> | boolean;
export type BooleanInput = Of<{ readonly Boolean: true }> | boolean;

export interface Boolean {
  readonly [brand]: {
    readonly Boolean: true;
    readonly Object: true;
    readonly IComparable: In<Boolean>;
    readonly IEquatable: Invariant<Boolean>;
    readonly IComparable0: true;
    readonly IConvertible: true;
    readonly struct: true;
    readonly only: 'Boolean';
  };
  readonly [accepts]: BooleanInput;
  CompareTo(value: BooleanInput): Int32;
  CompareTo(obj: ObjectInput | null): Int32;
  Equals(obj: BooleanInput): Boolean;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type CharExact = Of<{ readonly Char: true }>;
export type CharInput = Of<{ readonly Char: true }>;

export interface Char {
  readonly [brand]: {
    readonly Char: true;
    readonly Object: true;
    readonly IComparable: In<Char>;
    readonly IEquatable: Invariant<Char>;
    readonly IComparable0: true;
    readonly IConvertible: true;
    readonly struct: true;
    readonly only: 'Char';
  };
  readonly [accepts]: CharInput;
  ToString(): String;
  CompareTo(value: CharInput): Int32;
  CompareTo(value: ObjectInput | null): Int32;
  Equals(obj: CharInput): Boolean;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type SByteExact = Of<{ readonly SByte: true }>;
export type SByteInput = Of<{ readonly SByte: true }>;

export interface SByte {
  readonly [brand]: {
    readonly SByte: true;
    readonly Object: true;
    readonly IComparable: In<SByte>;
    readonly IEquatable: Invariant<SByte>;
    readonly IComparable0: true;
    readonly IFormattable: true;
    readonly IConvertible: true;
    readonly struct: true;
    readonly only: 'SByte';
  };
  readonly [accepts]: SByteInput;
  CompareTo(value: SByteInput): Int32;
  CompareTo(value: ObjectInput | null): Int32;
  Equals(obj: SByteInput): Boolean;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
  ToString(format: StringInput | null): String;
}

export type ByteExact = Of<{ readonly Byte: true }>;
export type ByteInput = Of<{ readonly Byte: true }>;

export interface Byte {
  readonly [brand]: {
    readonly Byte: true;
    readonly Object: true;
    readonly IComparable: In<Byte>;
    readonly IEquatable: Invariant<Byte>;
    readonly IComparable0: true;
    readonly IFormattable: true;
    readonly IConvertible: true;
    readonly struct: true;
    readonly only: 'Byte';
  };
  readonly [accepts]: ByteInput;
  CompareTo(value: ByteInput): Int32;
  CompareTo(value: ObjectInput | null): Int32;
  Equals(obj: ByteInput): Boolean;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
  ToString(format: StringInput | null): String;
}

export type Int16Exact = Of<{ readonly Int16: true }>;
export type Int16Input =
  Of<{ readonly Int16: true }> | Of<{ readonly SByte: true }> | Of<{ readonly Byte: true }>;

export interface Int16 {
  readonly [brand]: {
    readonly Int16: true;
    readonly Object: true;
    readonly IComparable: In<Int16>;
    readonly IEquatable: Invariant<Int16>;
    readonly IComparable0: true;
    readonly IFormattable: true;
    readonly IConvertible: true;
    readonly struct: true;
    readonly only: 'Int16';
  };
  readonly [accepts]: Int16Input;
  CompareTo(value: Int16Input): Int32;
  CompareTo(value: ObjectInput | null): Int32;
  Equals(obj: Int16Input): Boolean;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
  ToString(format: StringInput | null): String;
}

export type UInt16Exact = Of<{ readonly UInt16: true }>;
export type UInt16Input =
  Of<{ readonly UInt16: true }> | Of<{ readonly Char: true }> | Of<{ readonly Byte: true }>;

export interface UInt16 {
  readonly [brand]: {
    readonly UInt16: true;
    readonly Object: true;
    readonly IComparable: In<UInt16>;
    readonly IEquatable: Invariant<UInt16>;
    readonly IComparable0: true;
    readonly IFormattable: true;
    readonly IConvertible: true;
    readonly struct: true;
    readonly only: 'UInt16';
  };
  readonly [accepts]: UInt16Input;
  CompareTo(value: UInt16Input): Int32;
  CompareTo(value: ObjectInput | null): Int32;
  Equals(obj: UInt16Input): Boolean;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
  ToString(format: StringInput | null): String;
}

export type Int32Exact = Of<{ readonly Int32: true }> | number;
export type Int32Input =
  | Of<{ readonly Int32: true }>
  | number
  | Of<{ readonly Char: true }>
  | Of<{ readonly SByte: true }>
  | Of<{ readonly Byte: true }>
  | Of<{ readonly Int16: true }>
  | Of<{ readonly UInt16: true }>;

export interface Int32 {
  readonly [brand]: {
    readonly Int32: true;
    readonly Object: true;
    readonly IComparable: In<Int32>;
    readonly IEquatable: Invariant<Int32>;
    readonly IComparable0: true;
    readonly IFormattable: true;
    readonly IConvertible: true;
    readonly struct: true;
    readonly only: 'Int32';
  };
  readonly [accepts]: Int32Input;
  CompareTo(value: Int32Input): Int32;
  CompareTo(value: ObjectInput | null): Int32;
  Equals(obj: Int32Input): Boolean;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
  ToString(format: StringInput | null): String;
}

export type UInt32Exact = Of<{ readonly UInt32: true }>;
export type UInt32Input =
  | Of<{ readonly UInt32: true }>
  | Of<{ readonly Char: true }>
  | Of<{ readonly Byte: true }>
  | Of<{ readonly UInt16: true }>;

export interface UInt32 {
  readonly [brand]: {
    readonly UInt32: true;
    readonly Object: true;
    readonly IComparable: In<UInt32>;
    readonly IEquatable: Invariant<UInt32>;
    readonly IComparable0: true;
    readonly IFormattable: true;
    readonly IConvertible: true;
    readonly struct: true;
    readonly only: 'UInt32';
  };
  readonly [accepts]: UInt32Input;
  CompareTo(value: UInt32Input): Int32;
  CompareTo(value: ObjectInput | null): Int32;
  Equals(obj: UInt32Input): Boolean;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
  ToString(format: StringInput | null): String;
}

export type Int64Exact = Of<{ readonly Int64: true }> | bigint;
export type Int64Input =
  | Of<{ readonly Int64: true }>
  | number
  | bigint
  | Of<{ readonly Char: true }>
  | Of<{ readonly SByte: true }>
  | Of<{ readonly Byte: true }>
  | Of<{ readonly Int16: true }>
  | Of<{ readonly UInt16: true }>
  | Of<{ readonly Int32: true }>
  | Of<{ readonly UInt32: true }>;

export interface Int64 {
  readonly [brand]: {
    readonly Int64: true;
    readonly Object: true;
    readonly IComparable: In<Int64>;
    readonly IEquatable: Invariant<Int64>;
    readonly IComparable0: true;
    readonly IFormattable: true;
    readonly IConvertible: true;
    readonly struct: true;
    readonly only: 'Int64';
  };
  readonly [accepts]: Int64Input;
  CompareTo(value: Int64Input): Int32;
  CompareTo(value: ObjectInput | null): Int32;
  Equals(obj: Int64Input): Boolean;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
  ToString(format: StringInput | null): String;
}

export type UInt64Exact = Of<{ readonly UInt64: true }>;
export type UInt64Input =
  | Of<{ readonly UInt64: true }>
  | Of<{ readonly Char: true }>
  | Of<{ readonly Byte: true }>
  | Of<{ readonly UInt16: true }>
  | Of<{ readonly UInt32: true }>;

export interface UInt64 {
  readonly [brand]: {
    readonly UInt64: true;
    readonly Object: true;
    readonly IComparable: In<UInt64>;
    readonly IEquatable: Invariant<UInt64>;
    readonly IComparable0: true;
    readonly IFormattable: true;
    readonly IConvertible: true;
    readonly struct: true;
    readonly only: 'UInt64';
  };
  readonly [accepts]: UInt64Input;
  CompareTo(value: UInt64Input): Int32;
  CompareTo(value: ObjectInput | null): Int32;
  Equals(obj: UInt64Input): Boolean;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
  ToString(format: StringInput | null): String;
}

export type SingleExact = Of<{ readonly Single: true }>;
export type SingleInput =
  | Of<{ readonly Single: true }>
  | number
  | bigint
  | Of<{ readonly Char: true }>
  | Of<{ readonly SByte: true }>
  | Of<{ readonly Byte: true }>
  | Of<{ readonly Int16: true }>
  | Of<{ readonly UInt16: true }>
  | Of<{ readonly Int32: true }>
  | Of<{ readonly UInt32: true }>
  | Of<{ readonly Int64: true }>
  | Of<{ readonly UInt64: true }>;

export interface Single {
  readonly [brand]: {
    readonly Single: true;
    readonly Object: true;
    readonly IComparable: In<Single>;
    readonly IEquatable: Invariant<Single>;
    readonly IComparable0: true;
    readonly IFormattable: true;
    readonly IConvertible: true;
    readonly struct: true;
    readonly only: 'Single';
  };
  readonly [accepts]: SingleInput;
  CompareTo(value: SingleInput): Int32;
  CompareTo(value: ObjectInput | null): Int32;
  Equals(obj: SingleInput): Boolean;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
  ToString(format: StringInput | null): String;
}

export type DoubleExact = Of<{ readonly Double: true }>;
export type DoubleInput =
  | Of<{ readonly Double: true }>
  | number
  | bigint
  | Of<{ readonly Char: true }>
  | Of<{ readonly SByte: true }>
  | Of<{ readonly Byte: true }>
  | Of<{ readonly Int16: true }>
  | Of<{ readonly UInt16: true }>
  | Of<{ readonly Int32: true }>
  | Of<{ readonly UInt32: true }>
  | Of<{ readonly Int64: true }>
  | Of<{ readonly UInt64: true }>
  | Of<{ readonly Single: true }>;

export interface Double {
  readonly [brand]: {
    readonly Double: true;
    readonly Object: true;
    readonly IComparable: In<Double>;
    readonly IEquatable: Invariant<Double>;
    readonly IComparable0: true;
    readonly IFormattable: true;
    readonly IConvertible: true;
    readonly struct: true;
    readonly only: 'Double';
  };
  readonly [accepts]: DoubleInput;
  CompareTo(value: DoubleInput): Int32;
  CompareTo(value: ObjectInput | null): Int32;
  Equals(obj: DoubleInput): Boolean;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
  ToString(format: StringInput | null): String;
}

export type DecimalExact = Of<{ readonly Decimal: true }>;
export type DecimalInput =
  | Of<{ readonly Decimal: true }>
  | number
  | bigint
  | Of<{ readonly Char: true }>
  | Of<{ readonly SByte: true }>
  | Of<{ readonly Byte: true }>
  | Of<{ readonly Int16: true }>
  | Of<{ readonly UInt16: true }>
  | Of<{ readonly Int32: true }>
  | Of<{ readonly UInt32: true }>
  | Of<{ readonly Int64: true }>
  | Of<{ readonly UInt64: true }>;

export interface Decimal {
  readonly [brand]: {
    readonly Decimal: true;
    readonly Object: true;
    readonly IComparable: In<Decimal>;
    readonly IEquatable: Invariant<Decimal>;
    readonly IComparable0: true;
    readonly IFormattable: true;
    readonly IConvertible: true;
    readonly struct: true;
    readonly only: 'Decimal';
  };
  readonly [accepts]: DecimalInput;
  Equals(value: DecimalInput): Boolean;
  Equals(value: ObjectInput | null): Boolean;
  CompareTo(value: DecimalInput): Int32;
  CompareTo(value: ObjectInput | null): Int32;
  GetHashCode(): Int32;
  ToString(): String;
  ToString(format: StringInput | null): String;
}

export interface Nullable<T extends Value> {
  readonly [brand]: {
    readonly Nullable: T;
    readonly Object: true;
    readonly struct: true;
    readonly only: 'Nullable';
  };
  readonly [accepts]: Of<{ readonly Nullable: T }> | null;
  readonly HasValue: Boolean;
  readonly Value: T;
  GetValueOrDefault(): T;
  GetValueOrDefault(defaultValue: T[typeof accepts]): T;
  Equals(other: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type Nullable0Exact = Of<{ readonly Nullable0: true }>;
export type Nullable0Input = Of<{ readonly Nullable0: true }>;

export interface Nullable0 {
  readonly [brand]: {
    readonly Nullable0: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'Nullable0';
  };
  readonly [accepts]: Nullable0Input | null;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type IComparable0Exact = Of<{ readonly IComparable0: true }>;
export type IComparable0Input = Of<{ readonly IComparable0: true }>;

export interface IComparable0 {
  readonly [brand]: {
    readonly IComparable0: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'IComparable0';
  };
  readonly [accepts]: IComparable0Input | null;
  CompareTo(obj: ObjectInput | null): Int32;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export interface IComparable<T extends Value> {
  readonly [brand]: {
    readonly IComparable: In<T>;
    readonly Object: true;
    readonly class: true;
    readonly only: 'IComparable';
  };
  readonly [accepts]: Of<{ readonly IComparable: In<T> }> | null;
  CompareTo(other: T[typeof accepts]): Int32;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export interface IEquatable<T extends Value> {
  readonly [brand]: {
    readonly IEquatable: Invariant<T>;
    readonly Object: true;
    readonly class: true;
    readonly only: 'IEquatable';
  };
  readonly [accepts]: Of<{ readonly IEquatable: Invariant<T> }> | null;
  Equals(other: T[typeof accepts]): Boolean;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type IFormattableExact = Of<{ readonly IFormattable: true }>;
export type IFormattableInput = Of<{ readonly IFormattable: true }>;

export interface IFormattable {
  readonly [brand]: {
    readonly IFormattable: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'IFormattable';
  };
  readonly [accepts]: IFormattableInput | null;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type IConvertibleExact = Of<{ readonly IConvertible: true }>;
export type IConvertibleInput = Of<{ readonly IConvertible: true }>;

export interface IConvertible {
  readonly [brand]: {
    readonly IConvertible: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'IConvertible';
  };
  readonly [accepts]: IConvertibleInput | null;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type IDisposableExact = Of<{ readonly IDisposable: true }>;
export type IDisposableInput = Of<{ readonly IDisposable: true }>;

export interface IDisposable {
  readonly [brand]: {
    readonly IDisposable: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'IDisposable';
  };
  readonly [accepts]: IDisposableInput | null;
  Dispose(): Void;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type ArrayExact = Of<{ readonly Array: true }>;
export type ArrayInput = Of<{ readonly Array: true }>;

export interface Array {
  readonly [brand]: {
    readonly Array: true;
    readonly Object: true;
    readonly IEnumerable0: true;
    readonly class: true;
    readonly only: 'Array';
  };
  readonly [accepts]: ArrayInput | null;
  readonly Length: Int32;
  readonly LongLength: Int64;
  readonly Rank: Int32;
  Clone(): Object;
  CopyTo(array: ArrayInput | null, index: Int32Input): Void;
  GetLength(dimension: Int32Input): Int32;
  GetLowerBound(dimension: Int32Input): Int32;
  GetUpperBound(dimension: Int32Input): Int32;
  GetValue(index: Int32Input): Object;
  SetValue(value: ObjectInput | null, index: Int32Input): Void;
  readonly IsFixedSize: Boolean;
  readonly IsReadOnly: Boolean;
  Initialize(): Void;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type BitConverterExact = Of<{ readonly BitConverter: true }>;
export type BitConverterInput = Of<{ readonly BitConverter: true }>;

export interface BitConverter {
  readonly [brand]: {
    readonly BitConverter: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'BitConverter';
  };
  readonly [accepts]: BitConverterInput | null;
  ToString(): String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type ConvertExact = Of<{ readonly Convert: true }>;
export type ConvertInput = Of<{ readonly Convert: true }>;

export interface Convert {
  readonly [brand]: {
    readonly Convert: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'Convert';
  };
  readonly [accepts]: ConvertInput | null;
  ToString(): String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type Base64FormattingOptionsExact = Of<{ readonly Base64FormattingOptions: true }>;
export type Base64FormattingOptionsInput = Of<{ readonly Base64FormattingOptions: true }>;

export interface Base64FormattingOptions {
  readonly [brand]: {
    readonly Base64FormattingOptions: true;
    readonly Enum: true;
    readonly Object: true;
    readonly struct: true;
    readonly only: 'Base64FormattingOptions';
  };
  readonly [accepts]: Base64FormattingOptionsInput;
  ToString(): String;
  ToString(format: StringInput | null): String;
  CompareTo(target: ObjectInput | null): Int32;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  HasFlag(flag: EnumInput | null): Boolean;
}

export type DateTimeExact = Of<{ readonly DateTime: true }>;
export type DateTimeInput = Of<{ readonly DateTime: true }>;

export interface DateTime {
  readonly [brand]: {
    readonly DateTime: true;
    readonly Object: true;
    readonly IComparable: In<DateTime>;
    readonly IEquatable: Invariant<DateTime>;
    readonly IFormattable: true;
    readonly struct: true;
    readonly only: 'DateTime';
  };
  readonly [accepts]: DateTimeInput;
  readonly Date: DateTime;
  readonly Day: Int32;
  readonly DayOfWeek: DayOfWeek;
  readonly DayOfYear: Int32;
  readonly Hour: Int32;
  readonly Millisecond: Int32;
  readonly Minute: Int32;
  readonly Month: Int32;
  readonly Second: Int32;
  readonly Ticks: Int64;
  readonly TimeOfDay: TimeSpan;
  readonly Year: Int32;
  Add(value: TimeSpanInput): DateTime;
  AddDays(value: DoubleInput): DateTime;
  AddHours(value: DoubleInput): DateTime;
  AddMilliseconds(value: DoubleInput): DateTime;
  AddMinutes(value: DoubleInput): DateTime;
  AddMonths(months: Int32Input): DateTime;
  AddSeconds(value: DoubleInput): DateTime;
  AddTicks(value: Int64Input): DateTime;
  AddYears(value: Int32Input): DateTime;
  IsDaylightSavingTime(): Boolean;
  Subtract(value: DateTimeExact): TimeSpan;
  Subtract(value: TimeSpanExact): DateTime;
  ToString(): String;
  ToString(format: StringInput | null): String;
  readonly Kind: DateTimeKind;
  CompareTo(value: DateTimeInput): Int32;
  CompareTo(value: ObjectInput | null): Int32;
  Equals(value: DateTimeInput): Boolean;
  Equals(value: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToLocalTime(): DateTime;
  ToUniversalTime(): DateTime;
  ToLongDateString(): String;
  ToLongTimeString(): String;
  ToShortDateString(): String;
  ToShortTimeString(): String;
}

export type DateTimeKindExact = Of<{ readonly DateTimeKind: true }>;
export type DateTimeKindInput = Of<{ readonly DateTimeKind: true }>;

export interface DateTimeKind {
  readonly [brand]: {
    readonly DateTimeKind: true;
    readonly Enum: true;
    readonly Object: true;
    readonly struct: true;
    readonly only: 'DateTimeKind';
  };
  readonly [accepts]: DateTimeKindInput;
  ToString(): String;
  ToString(format: StringInput | null): String;
  CompareTo(target: ObjectInput | null): Int32;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  HasFlag(flag: EnumInput | null): Boolean;
}

export type DateTimeOffsetExact = Of<{ readonly DateTimeOffset: true }>;
export type DateTimeOffsetInput = Of<{ readonly DateTimeOffset: true }> | Of<{ readonly DateTime: true }>;

export interface DateTimeOffset {
  readonly [brand]: {
    readonly DateTimeOffset: true;
    readonly Object: true;
    readonly IComparable: In<DateTimeOffset>;
    readonly IEquatable: Invariant<DateTimeOffset>;
    readonly IFormattable: true;
    readonly struct: true;
    readonly only: 'DateTimeOffset';
  };
  readonly [accepts]: DateTimeOffsetInput;
  readonly Date: DateTime;
  readonly DateTime: DateTime;
  readonly Day: Int32;
  readonly DayOfWeek: DayOfWeek;
  readonly DayOfYear: Int32;
  readonly Hour: Int32;
  readonly LocalDateTime: DateTime;
  readonly Millisecond: Int32;
  readonly Minute: Int32;
  readonly Month: Int32;
  readonly Offset: TimeSpan;
  readonly Second: Int32;
  readonly Ticks: Int64;
  readonly TimeOfDay: TimeSpan;
  readonly UtcDateTime: DateTime;
  readonly UtcTicks: Int64;
  readonly Year: Int32;
  Add(timeSpan: TimeSpanInput): DateTimeOffset;
  AddDays(days: DoubleInput): DateTimeOffset;
  AddHours(hours: DoubleInput): DateTimeOffset;
  AddMilliseconds(milliseconds: DoubleInput): DateTimeOffset;
  AddMinutes(minutes: DoubleInput): DateTimeOffset;
  AddMonths(months: Int32Input): DateTimeOffset;
  AddSeconds(seconds: DoubleInput): DateTimeOffset;
  AddTicks(ticks: Int64Input): DateTimeOffset;
  AddYears(years: Int32Input): DateTimeOffset;
  CompareTo(other: DateTimeOffsetInput): Int32;
  Equals(other: DateTimeOffsetInput): Boolean;
  Equals(obj: ObjectInput | null): Boolean;
  EqualsExact(other: DateTimeOffsetInput): Boolean;
  GetHashCode(): Int32;
  Subtract(value: DateTimeOffsetExact): TimeSpan;
  Subtract(value: TimeSpanExact): DateTimeOffset;
  ToLocalTime(): DateTimeOffset;
  ToOffset(offset: TimeSpanInput): DateTimeOffset;
  ToUniversalTime(): DateTimeOffset;
  ToUnixTimeMilliseconds(): Int64;
  ToUnixTimeSeconds(): Int64;
  ToString(): String;
  ToString(format: StringInput | null): String;
  ToFileTime(): Int64;
}

export type DayOfWeekExact = Of<{ readonly DayOfWeek: true }>;
export type DayOfWeekInput = Of<{ readonly DayOfWeek: true }>;

export interface DayOfWeek {
  readonly [brand]: {
    readonly DayOfWeek: true;
    readonly Enum: true;
    readonly Object: true;
    readonly struct: true;
    readonly only: 'DayOfWeek';
  };
  readonly [accepts]: DayOfWeekInput;
  ToString(): String;
  ToString(format: StringInput | null): String;
  CompareTo(target: ObjectInput | null): Int32;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  HasFlag(flag: EnumInput | null): Boolean;
}

export type EnumExact = Of<{ readonly Enum: true }>;
export type EnumInput = Of<{ readonly Enum: true }>;

export interface Enum {
  readonly [brand]: {
    readonly Enum: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'Enum';
  };
  readonly [accepts]: EnumInput | null;
  ToString(): String;
  ToString(format: StringInput | null): String;
  CompareTo(target: ObjectInput | null): Int32;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  HasFlag(flag: EnumInput | null): Boolean;
}

export type GuidExact = Of<{ readonly Guid: true }>;
export type GuidInput = Of<{ readonly Guid: true }>;

export interface Guid {
  readonly [brand]: {
    readonly Guid: true;
    readonly Object: true;
    readonly IComparable: In<Guid>;
    readonly IEquatable: Invariant<Guid>;
    readonly IFormattable: true;
    readonly struct: true;
    readonly only: 'Guid';
  };
  readonly [accepts]: GuidInput;
  CompareTo(value: GuidInput): Int32;
  CompareTo(value: ObjectInput | null): Int32;
  Equals(g: GuidInput): Boolean;
  Equals(o: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToByteArray(): ArrayOf<Byte>;
  ToString(): String;
  ToString(format: StringInput | null): String;
}

export type MathExact = Of<{ readonly Math: true }>;
export type MathInput = Of<{ readonly Math: true }>;

export interface Math {
  readonly [brand]: {
    readonly Math: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'Math';
  };
  readonly [accepts]: MathInput | null;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type MidpointRoundingExact = Of<{ readonly MidpointRounding: true }>;
export type MidpointRoundingInput = Of<{ readonly MidpointRounding: true }>;

export interface MidpointRounding {
  readonly [brand]: {
    readonly MidpointRounding: true;
    readonly Enum: true;
    readonly Object: true;
    readonly struct: true;
    readonly only: 'MidpointRounding';
  };
  readonly [accepts]: MidpointRoundingInput;
  ToString(): String;
  ToString(format: StringInput | null): String;
  CompareTo(target: ObjectInput | null): Int32;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  HasFlag(flag: EnumInput | null): Boolean;
}

export type RandomExact = Of<{ readonly Random: true }>;
export type RandomInput = Of<{ readonly Random: true }>;

export interface Random {
  readonly [brand]: {
    readonly Random: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'Random';
  };
  readonly [accepts]: RandomInput | null;
  Next(): Int32;
  Next(maxValue: Int32Input): Int32;
  Next(minValue: Int32Input, maxValue: Int32Input): Int32;
  NextBytes(buffer: Of<{ readonly array: Byte }> | null): Void;
  NextDouble(): Double;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type StringComparerExact = Of<{ readonly StringComparer: true }>;
export type StringComparerInput = Of<{ readonly StringComparer: true }>;

export interface StringComparer {
  readonly [brand]: {
    readonly StringComparer: true;
    readonly Object: true;
    readonly IEqualityComparer: In<String>;
    readonly IComparer: In<String>;
    readonly class: true;
    readonly only: 'StringComparer';
  };
  readonly [accepts]: StringComparerInput | null;
  Compare(x: StringInput, y: StringInput): Int32;
  Compare(x: ObjectInput, y: ObjectInput): Int32;
  Equals(x: StringInput, y: StringInput): Boolean;
  Equals(x: ObjectInput, y: ObjectInput): Boolean;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(obj: StringInput | null): Int32;
  GetHashCode(): Int32;
  ToString(): String;
}

export type StringComparisonExact = Of<{ readonly StringComparison: true }>;
export type StringComparisonInput = Of<{ readonly StringComparison: true }>;

export interface StringComparison {
  readonly [brand]: {
    readonly StringComparison: true;
    readonly Enum: true;
    readonly Object: true;
    readonly struct: true;
    readonly only: 'StringComparison';
  };
  readonly [accepts]: StringComparisonInput;
  ToString(): String;
  ToString(format: StringInput | null): String;
  CompareTo(target: ObjectInput | null): Int32;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  HasFlag(flag: EnumInput | null): Boolean;
}

export type StringSplitOptionsExact = Of<{ readonly StringSplitOptions: true }>;
export type StringSplitOptionsInput = Of<{ readonly StringSplitOptions: true }>;

export interface StringSplitOptions {
  readonly [brand]: {
    readonly StringSplitOptions: true;
    readonly Enum: true;
    readonly Object: true;
    readonly struct: true;
    readonly only: 'StringSplitOptions';
  };
  readonly [accepts]: StringSplitOptionsInput;
  ToString(): String;
  ToString(format: StringInput | null): String;
  CompareTo(target: ObjectInput | null): Int32;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  HasFlag(flag: EnumInput | null): Boolean;
}

export type TypeExact = Of<{ readonly Type: true }>;
export type TypeInput = Of<{ readonly Type: true }>;

export interface Type {
  readonly [brand]: {
    readonly Type: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'Type';
  };
  readonly [accepts]: TypeInput | null;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type TimeSpanExact = Of<{ readonly TimeSpan: true }>;
export type TimeSpanInput = Of<{ readonly TimeSpan: true }>;

export interface TimeSpan {
  readonly [brand]: {
    readonly TimeSpan: true;
    readonly Object: true;
    readonly IComparable: In<TimeSpan>;
    readonly IEquatable: Invariant<TimeSpan>;
    readonly IFormattable: true;
    readonly struct: true;
    readonly only: 'TimeSpan';
  };
  readonly [accepts]: TimeSpanInput;
  readonly Days: Int32;
  readonly Hours: Int32;
  readonly Milliseconds: Int32;
  readonly Minutes: Int32;
  readonly Seconds: Int32;
  readonly Ticks: Int64;
  readonly TotalDays: Double;
  readonly TotalHours: Double;
  readonly TotalMilliseconds: Double;
  readonly TotalMinutes: Double;
  readonly TotalSeconds: Double;
  Add(ts: TimeSpanInput): TimeSpan;
  Subtract(ts: TimeSpanInput): TimeSpan;
  Duration(): TimeSpan;
  Negate(): TimeSpan;
  CompareTo(value: TimeSpanInput): Int32;
  CompareTo(value: ObjectInput | null): Int32;
  Equals(obj: TimeSpanInput): Boolean;
  Equals(value: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
  ToString(format: StringInput | null): String;
  Multiply(factor: DoubleInput): TimeSpan;
  Divide(divisor: DoubleExact): TimeSpan;
  Divide(ts: TimeSpanExact): Double;
}

export type TimeZoneInfoExact = Of<{ readonly TimeZoneInfo: true }>;
export type TimeZoneInfoInput = Of<{ readonly TimeZoneInfo: true }>;

export interface TimeZoneInfo {
  readonly [brand]: {
    readonly TimeZoneInfo: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'TimeZoneInfo';
  };
  readonly [accepts]: TimeZoneInfoInput | null;
  readonly BaseUtcOffset: TimeSpan;
  readonly Id: String;
  readonly SupportsDaylightSavingTime: Boolean;
  GetUtcOffset(dateTime: DateTimeExact): TimeSpan;
  GetUtcOffset(dateTimeOffset: DateTimeOffsetExact): TimeSpan;
  IsDaylightSavingTime(dateTime: DateTimeExact): Boolean;
  IsDaylightSavingTime(dateTimeOffset: DateTimeOffsetExact): Boolean;
  ToString(): String;
  GetAmbiguousTimeOffsets(dateTimeOffset: DateTimeOffsetExact): ArrayOf<TimeSpan>;
  GetAmbiguousTimeOffsets(dateTime: DateTimeExact): ArrayOf<TimeSpan>;
  IsAmbiguousTime(dateTimeOffset: DateTimeOffsetExact): Boolean;
  IsAmbiguousTime(dateTime: DateTimeExact): Boolean;
  IsInvalidTime(dateTime: DateTimeInput): Boolean;
  Equals(other: TimeZoneInfoInput): Boolean;
  Equals(obj: ObjectInput): Boolean;
  HasSameRules(other: TimeZoneInfoInput | null): Boolean;
  GetHashCode(): Int32;
}

export interface Tuple1<T1 extends Value> {
  readonly [brand]: {
    readonly Tuple1: Invariant<T1>;
    readonly Object: true;
    readonly class: true;
    readonly only: 'Tuple1';
  };
  readonly [accepts]: Of<{ readonly Tuple1: Invariant<T1> }> | null;
  readonly Item1: T1;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export interface Tuple2<T1 extends Value, T2 extends Value> {
  readonly [brand]: {
    readonly Tuple2: readonly [Invariant<T1>, Invariant<T2>];
    readonly Object: true;
    readonly class: true;
    readonly only: 'Tuple2';
  };
  readonly [accepts]: Of<{ readonly Tuple2: readonly [Invariant<T1>, Invariant<T2>] }> | null;
  readonly Item1: T1;
  readonly Item2: T2;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export interface Tuple3<T1 extends Value, T2 extends Value, T3 extends Value> {
  readonly [brand]: {
    readonly Tuple3: readonly [Invariant<T1>, Invariant<T2>, Invariant<T3>];
    readonly Object: true;
    readonly class: true;
    readonly only: 'Tuple3';
  };
  readonly [accepts]: Of<{ readonly Tuple3: readonly [Invariant<T1>, Invariant<T2>, Invariant<T3>] }> | null;
  readonly Item1: T1;
  readonly Item2: T2;
  readonly Item3: T3;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export interface Tuple4<T1 extends Value, T2 extends Value, T3 extends Value, T4 extends Value> {
  readonly [brand]: {
    readonly Tuple4: readonly [Invariant<T1>, Invariant<T2>, Invariant<T3>, Invariant<T4>];
    readonly Object: true;
    readonly class: true;
    readonly only: 'Tuple4';
  };
  readonly [accepts]: Of<{
    readonly Tuple4: readonly [Invariant<T1>, Invariant<T2>, Invariant<T3>, Invariant<T4>];
  }> | null;
  readonly Item1: T1;
  readonly Item2: T2;
  readonly Item3: T3;
  readonly Item4: T4;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export interface Tuple5<
  T1 extends Value,
  T2 extends Value,
  T3 extends Value,
  T4 extends Value,
  T5 extends Value,
> {
  readonly [brand]: {
    readonly Tuple5: readonly [Invariant<T1>, Invariant<T2>, Invariant<T3>, Invariant<T4>, Invariant<T5>];
    readonly Object: true;
    readonly class: true;
    readonly only: 'Tuple5';
  };
  readonly [accepts]: Of<{
    readonly Tuple5: readonly [Invariant<T1>, Invariant<T2>, Invariant<T3>, Invariant<T4>, Invariant<T5>];
  }> | null;
  readonly Item1: T1;
  readonly Item2: T2;
  readonly Item3: T3;
  readonly Item4: T4;
  readonly Item5: T5;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export interface Tuple6<
  T1 extends Value,
  T2 extends Value,
  T3 extends Value,
  T4 extends Value,
  T5 extends Value,
  T6 extends Value,
> {
  readonly [brand]: {
    readonly Tuple6: readonly [
      Invariant<T1>,
      Invariant<T2>,
      Invariant<T3>,
      Invariant<T4>,
      Invariant<T5>,
      Invariant<T6>,
    ];
    readonly Object: true;
    readonly class: true;
    readonly only: 'Tuple6';
  };
  readonly [accepts]: Of<{
    readonly Tuple6: readonly [
      Invariant<T1>,
      Invariant<T2>,
      Invariant<T3>,
      Invariant<T4>,
      Invariant<T5>,
      Invariant<T6>,
    ];
  }> | null;
  readonly Item1: T1;
  readonly Item2: T2;
  readonly Item3: T3;
  readonly Item4: T4;
  readonly Item5: T5;
  readonly Item6: T6;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export interface Tuple7<
  T1 extends Value,
  T2 extends Value,
  T3 extends Value,
  T4 extends Value,
  T5 extends Value,
  T6 extends Value,
  T7 extends Value,
> {
  readonly [brand]: {
    readonly Tuple7: readonly [
      Invariant<T1>,
      Invariant<T2>,
      Invariant<T3>,
      Invariant<T4>,
      Invariant<T5>,
      Invariant<T6>,
      Invariant<T7>,
    ];
    readonly Object: true;
    readonly class: true;
    readonly only: 'Tuple7';
  };
  readonly [accepts]: Of<{
    readonly Tuple7: readonly [
      Invariant<T1>,
      Invariant<T2>,
      Invariant<T3>,
      Invariant<T4>,
      Invariant<T5>,
      Invariant<T6>,
      Invariant<T7>,
    ];
  }> | null;
  readonly Item1: T1;
  readonly Item2: T2;
  readonly Item3: T3;
  readonly Item4: T4;
  readonly Item5: T5;
  readonly Item6: T6;
  readonly Item7: T7;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type Tuple0Exact = Of<{ readonly Tuple0: true }>;
export type Tuple0Input = Of<{ readonly Tuple0: true }>;

export interface Tuple0 {
  readonly [brand]: {
    readonly Tuple0: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'Tuple0';
  };
  readonly [accepts]: Tuple0Input | null;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type UriExact = Of<{ readonly Uri: true }>;
export type UriInput = Of<{ readonly Uri: true }>;

export interface Uri {
  readonly [brand]: { readonly Uri: true; readonly Object: true; readonly class: true; readonly only: 'Uri' };
  readonly [accepts]: UriInput | null;
  readonly AbsolutePath: String;
  readonly AbsoluteUri: String;
  readonly Authority: String;
  readonly DnsSafeHost: String;
  readonly Fragment: String;
  readonly Host: String;
  readonly IsAbsoluteUri: Boolean;
  readonly IsDefaultPort: Boolean;
  readonly IsFile: Boolean;
  readonly IsLoopback: Boolean;
  readonly LocalPath: String;
  readonly OriginalString: String;
  readonly PathAndQuery: String;
  readonly Port: Int32;
  readonly Query: String;
  readonly Scheme: String;
  readonly Segments: ArrayOf<String>;
  readonly UserInfo: String;
  Equals(comparand: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  GetLeftPart(part: UriPartialInput): String;
  IsBaseOf(uri: UriInput | null): Boolean;
  ToString(): String;
  MakeRelativeUri(uri: UriInput | null): Uri;
  readonly HostNameType: UriHostNameType;
  readonly IsUnc: Boolean;
  readonly IdnHost: String;
  readonly UserEscaped: Boolean;
  MakeRelative(toUri: UriInput | null): String;
  IsWellFormedOriginalString(): Boolean;
}

export type UriHostNameTypeExact = Of<{ readonly UriHostNameType: true }>;
export type UriHostNameTypeInput = Of<{ readonly UriHostNameType: true }>;

export interface UriHostNameType {
  readonly [brand]: {
    readonly UriHostNameType: true;
    readonly Enum: true;
    readonly Object: true;
    readonly struct: true;
    readonly only: 'UriHostNameType';
  };
  readonly [accepts]: UriHostNameTypeInput;
  ToString(): String;
  ToString(format: StringInput | null): String;
  CompareTo(target: ObjectInput | null): Int32;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  HasFlag(flag: EnumInput | null): Boolean;
}

export type UriKindExact = Of<{ readonly UriKind: true }>;
export type UriKindInput = Of<{ readonly UriKind: true }>;

export interface UriKind {
  readonly [brand]: {
    readonly UriKind: true;
    readonly Enum: true;
    readonly Object: true;
    readonly struct: true;
    readonly only: 'UriKind';
  };
  readonly [accepts]: UriKindInput;
  ToString(): String;
  ToString(format: StringInput | null): String;
  CompareTo(target: ObjectInput | null): Int32;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  HasFlag(flag: EnumInput | null): Boolean;
}

export type UriPartialExact = Of<{ readonly UriPartial: true }>;
export type UriPartialInput = Of<{ readonly UriPartial: true }>;

export interface UriPartial {
  readonly [brand]: {
    readonly UriPartial: true;
    readonly Enum: true;
    readonly Object: true;
    readonly struct: true;
    readonly only: 'UriPartial';
  };
  readonly [accepts]: UriPartialInput;
  ToString(): String;
  ToString(format: StringInput | null): String;
  CompareTo(target: ObjectInput | null): Int32;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  HasFlag(flag: EnumInput | null): Boolean;
}

export type IEnumerable0Exact = Of<{ readonly IEnumerable0: true }>;
export type IEnumerable0Input = Of<{ readonly IEnumerable0: true }>;

export interface IEnumerable0 {
  readonly [brand]: {
    readonly IEnumerable0: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'IEnumerable0';
  };
  readonly [accepts]: IEnumerable0Input | null;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export interface IEnumerable<T extends Value> extends Sequence<T> {
  readonly [brand]: {
    readonly IEnumerable: T;
    readonly IEnumerable0: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'IEnumerable';
  };
  readonly [accepts]: Of<{ readonly IEnumerable: T }> | null;
  GetEnumerator(): IEnumerator<T>;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export interface IEnumerator<T extends Value> {
  readonly [brand]: {
    readonly IEnumerator: T;
    readonly IDisposable: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'IEnumerator';
  };
  readonly [accepts]: Of<{ readonly IEnumerator: T }> | null;
  readonly Current: T;
  MoveNext(): Boolean;
  Dispose(): Void;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export interface ICollection<T extends Value> extends Sequence<T> {
  readonly [brand]: {
    readonly ICollection: Invariant<T>;
    readonly IEnumerable: T;
    readonly IEnumerable0: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'ICollection';
  };
  readonly [accepts]: Of<{ readonly ICollection: Invariant<T> }> | null;
  readonly Count: Int32 & Sequence<T>['Count'];
  readonly IsReadOnly: Boolean;
  Add(item: T[typeof accepts]): Void;
  Clear(): Void;
  Contains(item: T[typeof accepts]): Boolean;
  Contains(value: T[typeof accepts]): Boolean;
  Contains(value: T[typeof accepts], comparer: Of<{ readonly IEqualityComparer: In<T> }> | null): Boolean;
  CopyTo(array: Of<{ readonly array: T }> | null, arrayIndex: Int32Input): Void;
  Remove(item: T[typeof accepts]): Boolean;
  Remove(this: Of<{ readonly IEnumerable: XAttribute }>): Void;
  Remove(this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>): Void;
  GetEnumerator(): IEnumerator<T>;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export interface IList<T extends Value> extends Sequence<T> {
  readonly [brand]: {
    readonly IList: Invariant<T>;
    readonly ICollection: Invariant<T>;
    readonly IEnumerable: T;
    readonly IEnumerable0: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'IList';
  };
  readonly [accepts]: Of<{ readonly IList: Invariant<T> }> | null;
  IndexOf(item: T[typeof accepts]): Int32;
  Insert(index: Int32Input, item: T[typeof accepts]): Void;
  RemoveAt(index: Int32Input): Void;
  readonly Count: Int32 & Sequence<T>['Count'];
  readonly IsReadOnly: Boolean;
  Add(item: T[typeof accepts]): Void;
  Clear(): Void;
  Contains(item: T[typeof accepts]): Boolean;
  Contains(value: T[typeof accepts]): Boolean;
  Contains(value: T[typeof accepts], comparer: Of<{ readonly IEqualityComparer: In<T> }> | null): Boolean;
  CopyTo(array: Of<{ readonly array: T }> | null, arrayIndex: Int32Input): Void;
  Remove(item: T[typeof accepts]): Boolean;
  Remove(this: Of<{ readonly IEnumerable: XAttribute }>): Void;
  Remove(this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>): Void;
  GetEnumerator(): IEnumerator<T>;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
  at(index: Int32Input): T & Settable;
}

export interface ISet<T extends Value> extends Sequence<T> {
  readonly [brand]: {
    readonly ISet: Invariant<T>;
    readonly ICollection: Invariant<T>;
    readonly IEnumerable: T;
    readonly IEnumerable0: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'ISet';
  };
  readonly [accepts]: Of<{ readonly ISet: Invariant<T> }> | null;
  Add(item: T[typeof accepts]): Boolean;
  ExceptWith(other: Of<{ readonly IEnumerable: T }> | null): Void;
  IntersectWith(other: Of<{ readonly IEnumerable: T }> | null): Void;
  UnionWith(other: Of<{ readonly IEnumerable: T }> | null): Void;
  SymmetricExceptWith(other: Of<{ readonly IEnumerable: T }> | null): Void;
  IsSubsetOf(other: Of<{ readonly IEnumerable: T }> | null): Boolean;
  IsSupersetOf(other: Of<{ readonly IEnumerable: T }> | null): Boolean;
  Overlaps(other: Of<{ readonly IEnumerable: T }> | null): Boolean;
  SetEquals(other: Of<{ readonly IEnumerable: T }> | null): Boolean;
  IsProperSupersetOf(other: Of<{ readonly IEnumerable: T }> | null): Boolean;
  IsProperSubsetOf(other: Of<{ readonly IEnumerable: T }> | null): Boolean;
  readonly Count: Int32 & Sequence<T>['Count'];
  readonly IsReadOnly: Boolean;
  Clear(): Void;
  Contains(item: T[typeof accepts]): Boolean;
  Contains(value: T[typeof accepts]): Boolean;
  Contains(value: T[typeof accepts], comparer: Of<{ readonly IEqualityComparer: In<T> }> | null): Boolean;
  CopyTo(array: Of<{ readonly array: T }> | null, arrayIndex: Int32Input): Void;
  Remove(item: T[typeof accepts]): Boolean;
  Remove(this: Of<{ readonly IEnumerable: XAttribute }>): Void;
  Remove(this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>): Void;
  GetEnumerator(): IEnumerator<T>;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export interface IReadOnlyCollection<T extends Value> extends Sequence<T> {
  readonly [brand]: {
    readonly IReadOnlyCollection: T;
    readonly IEnumerable: T;
    readonly IEnumerable0: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'IReadOnlyCollection';
  };
  readonly [accepts]: Of<{ readonly IReadOnlyCollection: T }> | null;
  readonly Count: Int32 & Sequence<T>['Count'];
  GetEnumerator(): IEnumerator<T>;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export interface IReadOnlyList<T extends Value> extends Sequence<T> {
  readonly [brand]: {
    readonly IReadOnlyList: T;
    readonly IReadOnlyCollection: T;
    readonly IEnumerable: T;
    readonly IEnumerable0: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'IReadOnlyList';
  };
  readonly [accepts]: Of<{ readonly IReadOnlyList: T }> | null;
  readonly Count: Int32 & Sequence<T>['Count'];
  GetEnumerator(): IEnumerator<T>;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
  at(index: Int32Input): T;
}

export interface IReadOnlyDictionary<TKey extends Value, TValue extends Value> extends Sequence<
  KeyValuePair<TKey, TValue>
> {
  readonly [brand]: {
    readonly IReadOnlyDictionary: readonly [Invariant<TKey>, Invariant<TValue>];
    readonly IReadOnlyCollection: KeyValuePair<TKey, TValue>;
    readonly IEnumerable: KeyValuePair<TKey, TValue>;
    readonly IEnumerable0: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'IReadOnlyDictionary';
  };
  readonly [accepts]: Of<{
    readonly IReadOnlyDictionary: readonly [Invariant<TKey>, Invariant<TValue>];
  }> | null;
  readonly Keys: IEnumerable<TKey>;
  readonly Values: IEnumerable<TValue> & Sequence<KeyValuePair<TKey, TValue>>['Values'];
  ContainsKey(key: TKey[typeof accepts]): Boolean;
  TryGetValue(key: TKey[typeof accepts], value: Out<TValue>): Boolean;
  readonly Count: Int32 & Sequence<KeyValuePair<TKey, TValue>>['Count'];
  GetEnumerator(): IEnumerator<KeyValuePair<TKey, TValue>>;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
  GetValueOrDefault(
    this: Of<{ readonly IReadOnlyDictionary: readonly [Invariant<String>, Invariant<ArrayOf<String>>] }>,
    name: StringInput | null,
  ): String;
  GetValueOrDefault(
    this: Of<{ readonly IReadOnlyDictionary: readonly [Invariant<String>, Invariant<ArrayOf<String>>] }>,
    name: StringInput | null,
    defaultValue: StringInput | null,
  ): String;
  GetValueOrDefault<T extends Value>(
    this: Of<{ readonly IReadOnlyDictionary: readonly [Invariant<String>, Invariant<Object>] }>,
    type: TypeToken<T, string>,
    variableName: StringInput | null,
  ): T;
  GetValueOrDefault<T extends Liftable>(
    this: Of<{ readonly IReadOnlyDictionary: readonly [Invariant<String>, Invariant<Object>] }>,
    variableName: StringInput | null,
    defaultValue: T,
  ): Lifted<T>;
  GetValueOrDefault<T extends Value>(
    this: Of<{ readonly IReadOnlyDictionary: readonly [Invariant<String>, Invariant<Object>] }>,
    type: TypeToken<T, string>,
    variableName: StringInput | null,
    defaultValue: T[typeof accepts],
  ): T;
  GetValueOrDefault(key: TKey[typeof accepts]): TValue;
  GetValueOrDefault(key: TKey[typeof accepts], defaultValue: TValue[typeof accepts]): TValue;
  at(key: TKey[typeof accepts]): TValue;
}

export interface IDictionary<TKey extends Value, TValue extends Value> extends Sequence<
  KeyValuePair<TKey, TValue>
> {
  readonly [brand]: {
    readonly IDictionary: readonly [Invariant<TKey>, Invariant<TValue>];
    readonly ICollection: Invariant<KeyValuePair<TKey, TValue>>;
    readonly IEnumerable: KeyValuePair<TKey, TValue>;
    readonly IEnumerable0: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'IDictionary';
  };
  readonly [accepts]: Of<{ readonly IDictionary: readonly [Invariant<TKey>, Invariant<TValue>] }> | null;
  readonly Keys: ICollection<TKey>;
  readonly Values: ICollection<TValue> & Sequence<KeyValuePair<TKey, TValue>>['Values'];
  Add(key: TKey[typeof accepts], value: TValue[typeof accepts]): Void;
  Add(item: Of<{ readonly KeyValuePair: readonly [Invariant<TKey>, Invariant<TValue>] }>): Void;
  ContainsKey(key: TKey[typeof accepts]): Boolean;
  Remove(key: TKey[typeof accepts]): Boolean;
  Remove(item: Of<{ readonly KeyValuePair: readonly [Invariant<TKey>, Invariant<TValue>] }>): Boolean;
  Remove(this: Of<{ readonly IEnumerable: XAttribute }>): Void;
  Remove(this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>): Void;
  TryGetValue(key: TKey[typeof accepts], value: Out<TValue>): Boolean;
  readonly Count: Int32 & Sequence<KeyValuePair<TKey, TValue>>['Count'];
  readonly IsReadOnly: Boolean;
  Clear(): Void;
  Contains(item: Of<{ readonly KeyValuePair: readonly [Invariant<TKey>, Invariant<TValue>] }>): Boolean;
  Contains(value: Of<{ readonly KeyValuePair: readonly [Invariant<TKey>, Invariant<TValue>] }>): Boolean;
  Contains(
    value: Of<{ readonly KeyValuePair: readonly [Invariant<TKey>, Invariant<TValue>] }>,
    comparer: Of<{ readonly IEqualityComparer: In<KeyValuePair<TKey, TValue>> }> | null,
  ): Boolean;
  CopyTo(array: Of<{ readonly array: KeyValuePair<TKey, TValue> }> | null, arrayIndex: Int32Input): Void;
  GetEnumerator(): IEnumerator<KeyValuePair<TKey, TValue>>;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
  GetValueOrDefault(key: TKey[typeof accepts]): TValue;
  GetValueOrDefault(key: TKey[typeof accepts], defaultValue: TValue[typeof accepts]): TValue;
  ToQueryString(
    this: Of<{ readonly IDictionary: readonly [Invariant<String>, Invariant<IList<String>>] }>,
  ): String;
  ToFormUrlEncodedContent(
    this: Of<{ readonly IDictionary: readonly [Invariant<String>, Invariant<IList<String>>] }>,
  ): String;
  at(key: TKey[typeof accepts]): TValue & Settable;
}

export interface IEqualityComparer<T extends Value> {
  readonly [brand]: {
    readonly IEqualityComparer: In<T>;
    readonly Object: true;
    readonly class: true;
    readonly only: 'IEqualityComparer';
  };
  readonly [accepts]: Of<{ readonly IEqualityComparer: In<T> }> | null;
  Equals(x: T[typeof accepts], y: T[typeof accepts]): Boolean;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(obj: T[typeof accepts]): Int32;
  GetHashCode(): Int32;
  ToString(): String;
}

export interface IComparer<T extends Value> {
  readonly [brand]: {
    readonly IComparer: In<T>;
    readonly Object: true;
    readonly class: true;
    readonly only: 'IComparer';
  };
  readonly [accepts]: Of<{ readonly IComparer: In<T> }> | null;
  Compare(x: T[typeof accepts], y: T[typeof accepts]): Int32;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export interface Dictionary<TKey extends Value, TValue extends Value> extends Sequence<
  KeyValuePair<TKey, TValue>
> {
  readonly [brand]: {
    readonly Dictionary: readonly [Invariant<TKey>, Invariant<TValue>];
    readonly Object: true;
    readonly IDictionary: readonly [Invariant<TKey>, Invariant<TValue>];
    readonly ICollection: Invariant<KeyValuePair<TKey, TValue>>;
    readonly IEnumerable: KeyValuePair<TKey, TValue>;
    readonly IEnumerable0: true;
    readonly IReadOnlyDictionary: readonly [Invariant<TKey>, Invariant<TValue>];
    readonly IReadOnlyCollection: KeyValuePair<TKey, TValue>;
    readonly class: true;
    readonly only: 'Dictionary';
  };
  readonly [accepts]: Of<{ readonly Dictionary: readonly [Invariant<TKey>, Invariant<TValue>] }> | null;
  readonly Count: Int32 & Sequence<KeyValuePair<TKey, TValue>>['Count'];
  readonly Keys: ICollection<TKey>;
  readonly Values: ICollection<TValue> & Sequence<KeyValuePair<TKey, TValue>>['Values'];
  Add(key: TKey[typeof accepts], value: TValue[typeof accepts]): Void;
  Clear(): Void;
  ContainsKey(key: TKey[typeof accepts]): Boolean;
  ContainsValue(value: TValue[typeof accepts]): Boolean;
  Remove(key: TKey[typeof accepts]): Boolean;
  Remove(key: TKey[typeof accepts], value: Out<TValue>): Boolean;
  Remove(this: Of<{ readonly IEnumerable: XAttribute }>): Void;
  Remove(this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>): Void;
  TryGetValue(key: TKey[typeof accepts], value: Out<TValue>): Boolean;
  readonly Comparer: IEqualityComparer<TKey>;
  GetEnumerator(): IEnumerator<KeyValuePair<TKey, TValue>>;
  OnDeserialization(sender: ObjectInput | null): Void;
  TryAdd(key: TKey[typeof accepts], value: TValue[typeof accepts]): Boolean;
  EnsureCapacity(capacity: Int32Input): Int32;
  TrimExcess(): Void;
  TrimExcess(capacity: Int32Input): Void;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
  GetValueOrDefault(
    this: Of<{ readonly IReadOnlyDictionary: readonly [Invariant<String>, Invariant<ArrayOf<String>>] }>,
    name: StringInput | null,
  ): String;
  GetValueOrDefault(
    this: Of<{ readonly IReadOnlyDictionary: readonly [Invariant<String>, Invariant<ArrayOf<String>>] }>,
    name: StringInput | null,
    defaultValue: StringInput | null,
  ): String;
  GetValueOrDefault<T extends Value>(
    this: Of<{ readonly IReadOnlyDictionary: readonly [Invariant<String>, Invariant<Object>] }>,
    type: TypeToken<T, string>,
    variableName: StringInput | null,
  ): T;
  GetValueOrDefault<T extends Liftable>(
    this: Of<{ readonly IReadOnlyDictionary: readonly [Invariant<String>, Invariant<Object>] }>,
    variableName: StringInput | null,
    defaultValue: T,
  ): Lifted<T>;
  GetValueOrDefault<T extends Value>(
    this: Of<{ readonly IReadOnlyDictionary: readonly [Invariant<String>, Invariant<Object>] }>,
    type: TypeToken<T, string>,
    variableName: StringInput | null,
    defaultValue: T[typeof accepts],
  ): T;
  GetValueOrDefault(key: TKey[typeof accepts]): TValue;
  GetValueOrDefault(key: TKey[typeof accepts], defaultValue: TValue[typeof accepts]): TValue;
  ToQueryString(
    this: Of<{ readonly IDictionary: readonly [Invariant<String>, Invariant<IList<String>>] }>,
  ): String;
  ToFormUrlEncodedContent(
    this: Of<{ readonly IDictionary: readonly [Invariant<String>, Invariant<IList<String>>] }>,
  ): String;
  at(key: TKey[typeof accepts]): TValue & Settable;
}

export interface HashSet<T extends Value> extends Sequence<T> {
  readonly [brand]: {
    readonly HashSet: Invariant<T>;
    readonly Object: true;
    readonly ISet: Invariant<T>;
    readonly ICollection: Invariant<T>;
    readonly IEnumerable: T;
    readonly IEnumerable0: true;
    readonly IReadOnlyCollection: T;
    readonly class: true;
    readonly only: 'HashSet';
  };
  readonly [accepts]: Of<{ readonly HashSet: Invariant<T> }> | null;
  readonly Count: Int32 & Sequence<T>['Count'];
  Add(item: T[typeof accepts]): Boolean;
  Clear(): Void;
  Contains(item: T[typeof accepts]): Boolean;
  Contains(value: T[typeof accepts]): Boolean;
  Contains(value: T[typeof accepts], comparer: Of<{ readonly IEqualityComparer: In<T> }> | null): Boolean;
  CopyTo(array: Of<{ readonly array: T }> | null): Void;
  CopyTo(array: Of<{ readonly array: T }> | null, arrayIndex: Int32Input): Void;
  CopyTo(array: Of<{ readonly array: T }> | null, arrayIndex: Int32Input, count: Int32Input): Void;
  ExceptWith(other: Of<{ readonly IEnumerable: T }> | null): Void;
  IntersectWith(other: Of<{ readonly IEnumerable: T }> | null): Void;
  UnionWith(other: Of<{ readonly IEnumerable: T }> | null): Void;
  SymmetricExceptWith(other: Of<{ readonly IEnumerable: T }> | null): Void;
  IsSubsetOf(other: Of<{ readonly IEnumerable: T }> | null): Boolean;
  IsSupersetOf(other: Of<{ readonly IEnumerable: T }> | null): Boolean;
  Overlaps(other: Of<{ readonly IEnumerable: T }> | null): Boolean;
  Remove(item: T[typeof accepts]): Boolean;
  Remove(this: Of<{ readonly IEnumerable: XAttribute }>): Void;
  Remove(this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>): Void;
  RemoveWhere(match: (obj: T) => Boolean): Int32;
  SetEquals(other: Of<{ readonly IEnumerable: T }> | null): Boolean;
  readonly Comparer: IEqualityComparer<T>;
  GetEnumerator(): IEnumerator<T>;
  OnDeserialization(sender: ObjectInput | null): Void;
  TryGetValue(equalValue: T[typeof accepts], actualValue: Out<T>): Boolean;
  IsProperSubsetOf(other: Of<{ readonly IEnumerable: T }> | null): Boolean;
  IsProperSupersetOf(other: Of<{ readonly IEnumerable: T }> | null): Boolean;
  EnsureCapacity(capacity: Int32Input): Int32;
  TrimExcess(): Void;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export interface KeyValuePair<TKey extends Value, TValue extends Value> {
  readonly [brand]: {
    readonly KeyValuePair: readonly [Invariant<TKey>, Invariant<TValue>];
    readonly Object: true;
    readonly struct: true;
    readonly only: 'KeyValuePair';
  };
  readonly [accepts]: Of<{ readonly KeyValuePair: readonly [Invariant<TKey>, Invariant<TValue>] }>;
  readonly Key: TKey;
  readonly Value: TValue;
  ToString(): String;
  Deconstruct(key: Out<TKey>, value: Out<TValue>): Void;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export interface List<T extends Value> extends Sequence<T> {
  readonly [brand]: {
    readonly List: Invariant<T>;
    readonly Object: true;
    readonly IList: Invariant<T>;
    readonly ICollection: Invariant<T>;
    readonly IEnumerable: T;
    readonly IEnumerable0: true;
    readonly IReadOnlyList: T;
    readonly IReadOnlyCollection: T;
    readonly class: true;
    readonly only: 'List';
  };
  readonly [accepts]: Of<{ readonly List: Invariant<T> }> | null;
  readonly Capacity: Int32 & Settable;
  readonly Count: Int32 & Sequence<T>['Count'];
  Add(item: T[typeof accepts]): Void;
  AddRange(collection: Of<{ readonly IEnumerable: T }> | null): Void;
  BinarySearch(item: T[typeof accepts]): Int32;
  BinarySearch(
    index: Int32Input,
    count: Int32Input,
    item: T[typeof accepts],
    comparer: Of<{ readonly IComparer: In<T> }> | null,
  ): Int32;
  BinarySearch(item: T[typeof accepts], comparer: Of<{ readonly IComparer: In<T> }> | null): Int32;
  Clear(): Void;
  Contains(item: T[typeof accepts]): Boolean;
  Contains(value: T[typeof accepts]): Boolean;
  Contains(value: T[typeof accepts], comparer: Of<{ readonly IEqualityComparer: In<T> }> | null): Boolean;
  ConvertAll<TOutput extends Value>(converter: (input: T) => TOutput): List<TOutput>;
  CopyTo(array: Of<{ readonly array: T }> | null): Void;
  CopyTo(array: Of<{ readonly array: T }> | null, arrayIndex: Int32Input): Void;
  CopyTo(
    index: Int32Input,
    array: Of<{ readonly array: T }> | null,
    arrayIndex: Int32Input,
    count: Int32Input,
  ): Void;
  Exists(match: (obj: T) => Boolean): Boolean;
  Find(match: (obj: T) => Boolean): T;
  FindAll(match: (obj: T) => Boolean): List<T>;
  FindIndex(match: (obj: T) => Boolean): Int32;
  FindIndex(startIndex: Int32Input, match: (obj: T) => Boolean): Int32;
  FindIndex(startIndex: Int32Input, count: Int32Input, match: (obj: T) => Boolean): Int32;
  FindLast(match: (obj: T) => Boolean): T;
  FindLastIndex(match: (obj: T) => Boolean): Int32;
  FindLastIndex(startIndex: Int32Input, match: (obj: T) => Boolean): Int32;
  FindLastIndex(startIndex: Int32Input, count: Int32Input, match: (obj: T) => Boolean): Int32;
  GetRange(index: Int32Input, count: Int32Input): List<T>;
  IndexOf(item: T[typeof accepts]): Int32;
  IndexOf(item: T[typeof accepts], index: Int32Input): Int32;
  IndexOf(item: T[typeof accepts], index: Int32Input, count: Int32Input): Int32;
  Insert(index: Int32Input, item: T[typeof accepts]): Void;
  InsertRange(index: Int32Input, collection: Of<{ readonly IEnumerable: T }> | null): Void;
  LastIndexOf(item: T[typeof accepts]): Int32;
  LastIndexOf(item: T[typeof accepts], index: Int32Input): Int32;
  LastIndexOf(item: T[typeof accepts], index: Int32Input, count: Int32Input): Int32;
  Remove(item: T[typeof accepts]): Boolean;
  Remove(this: Of<{ readonly IEnumerable: XAttribute }>): Void;
  Remove(this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>): Void;
  RemoveAll(match: (obj: T) => Boolean): Int32;
  RemoveAt(index: Int32Input): Void;
  RemoveRange(index: Int32Input, count: Int32Input): Void;
  Reverse(): Void;
  Reverse(index: Int32Input, count: Int32Input): Void;
  Reverse(): IEnumerable<T>;
  Sort(): Void;
  Sort(comparison: (x: T, y: T) => Int32Exact): Void;
  Sort(comparer: Of<{ readonly IComparer: In<T> }>): Void;
  Sort(index: Int32Input, count: Int32Input, comparer: Of<{ readonly IComparer: In<T> }> | null): Void;
  ToArray(): ArrayOf<T>;
  ToArray(): ArrayOf<T>;
  TrimExcess(): Void;
  TrueForAll(match: (obj: T) => Boolean): Boolean;
  AsReadOnly(): ReadOnlyCollection<T>;
  GetEnumerator(): IEnumerator<T>;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
  at(index: Int32Input): T & Settable;
}

export interface Queue<T extends Value> extends Sequence<T> {
  readonly [brand]: {
    readonly Queue: Invariant<T>;
    readonly Object: true;
    readonly IReadOnlyCollection: T;
    readonly IEnumerable: T;
    readonly IEnumerable0: true;
    readonly class: true;
    readonly only: 'Queue';
  };
  readonly [accepts]: Of<{ readonly Queue: Invariant<T> }> | null;
  readonly Count: Int32 & Sequence<T>['Count'];
  Clear(): Void;
  Contains(item: T[typeof accepts]): Boolean;
  Contains(value: T[typeof accepts]): Boolean;
  Contains(value: T[typeof accepts], comparer: Of<{ readonly IEqualityComparer: In<T> }> | null): Boolean;
  Dequeue(): T;
  Enqueue(item: T[typeof accepts]): Void;
  Peek(): T;
  ToArray(): ArrayOf<T>;
  ToArray(): ArrayOf<T>;
  CopyTo(array: Of<{ readonly array: T }> | null, arrayIndex: Int32Input): Void;
  GetEnumerator(): IEnumerator<T>;
  TryDequeue(result: Out<T>): Boolean;
  TryPeek(result: Out<T>): Boolean;
  TrimExcess(): Void;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export interface Stack<T extends Value> extends Sequence<T> {
  readonly [brand]: {
    readonly Stack: Invariant<T>;
    readonly Object: true;
    readonly IReadOnlyCollection: T;
    readonly IEnumerable: T;
    readonly IEnumerable0: true;
    readonly class: true;
    readonly only: 'Stack';
  };
  readonly [accepts]: Of<{ readonly Stack: Invariant<T> }> | null;
  readonly Count: Int32 & Sequence<T>['Count'];
  Clear(): Void;
  Contains(item: T[typeof accepts]): Boolean;
  Contains(value: T[typeof accepts]): Boolean;
  Contains(value: T[typeof accepts], comparer: Of<{ readonly IEqualityComparer: In<T> }> | null): Boolean;
  Peek(): T;
  Pop(): T;
  Push(item: T[typeof accepts]): Void;
  ToArray(): ArrayOf<T>;
  ToArray(): ArrayOf<T>;
  CopyTo(array: Of<{ readonly array: T }> | null, arrayIndex: Int32Input): Void;
  GetEnumerator(): IEnumerator<T>;
  TrimExcess(): Void;
  TryPeek(result: Out<T>): Boolean;
  TryPop(result: Out<T>): Boolean;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export interface ReadOnlyCollection<T extends Value> extends Sequence<T> {
  readonly [brand]: {
    readonly ReadOnlyCollection: Invariant<T>;
    readonly Object: true;
    readonly IList: Invariant<T>;
    readonly ICollection: Invariant<T>;
    readonly IEnumerable: T;
    readonly IEnumerable0: true;
    readonly IReadOnlyList: T;
    readonly IReadOnlyCollection: T;
    readonly class: true;
    readonly only: 'ReadOnlyCollection';
  };
  readonly [accepts]: Of<{ readonly ReadOnlyCollection: Invariant<T> }> | null;
  readonly Count: Int32 & Sequence<T>['Count'];
  Contains(value: T[typeof accepts]): Boolean;
  Contains(value: T[typeof accepts]): Boolean;
  Contains(value: T[typeof accepts], comparer: Of<{ readonly IEqualityComparer: In<T> }> | null): Boolean;
  CopyTo(array: Of<{ readonly array: T }> | null, index: Int32Input): Void;
  IndexOf(value: T[typeof accepts]): Int32;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
  at(index: Int32Input): T;
}

export type TextReaderExact = Of<{ readonly TextReader: true }>;
export type TextReaderInput = Of<{ readonly TextReader: true }>;

export interface TextReader {
  readonly [brand]: {
    readonly TextReader: true;
    readonly Object: true;
    readonly IDisposable: true;
    readonly class: true;
    readonly only: 'TextReader';
  };
  readonly [accepts]: TextReaderInput | null;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type TextWriterExact = Of<{ readonly TextWriter: true }>;
export type TextWriterInput = Of<{ readonly TextWriter: true }>;

export interface TextWriter {
  readonly [brand]: {
    readonly TextWriter: true;
    readonly Object: true;
    readonly IDisposable: true;
    readonly class: true;
    readonly only: 'TextWriter';
  };
  readonly [accepts]: TextWriterInput | null;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type StringReaderExact = Of<{ readonly StringReader: true }>;
export type StringReaderInput = Of<{ readonly StringReader: true }>;

export interface StringReader {
  readonly [brand]: {
    readonly StringReader: true;
    readonly TextReader: true;
    readonly Object: true;
    readonly IDisposable: true;
    readonly class: true;
    readonly only: 'StringReader';
  };
  readonly [accepts]: StringReaderInput | null;
  Close(): Void;
  Dispose(): Void;
  Peek(): Int32;
  Read(): Int32;
  Read(buffer: Of<{ readonly array: Char }> | null, index: Int32Input, count: Int32Input): Int32;
  ReadLine(): String;
  ReadToEnd(): String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type StringWriterExact = Of<{ readonly StringWriter: true }>;
export type StringWriterInput = Of<{ readonly StringWriter: true }>;

export interface StringWriter {
  readonly [brand]: {
    readonly StringWriter: true;
    readonly TextWriter: true;
    readonly Object: true;
    readonly IDisposable: true;
    readonly class: true;
    readonly only: 'StringWriter';
  };
  readonly [accepts]: StringWriterInput | null;
  Close(): Void;
  Dispose(): Void;
  Flush(): Void;
  ToString(): String;
  Write(value: StringExact): Void;
  Write(value: CharExact): Void;
  Write(value: ObjectInput): Void;
  Write(format: StringInput | null, arg: Of<{ readonly array: Object }> | null): Void;
  Write(format: StringInput | null, ...arg: readonly ObjectInput[]): Void;
  Write(buffer: Of<{ readonly array: Char }>, index: Int32Input, count: Int32Input): Void;
  WriteLine(): Void;
  WriteLine(value: StringInput): Void;
  WriteLine(value: ObjectInput): Void;
  readonly Encoding: Encoding;
  GetStringBuilder(): StringBuilder;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export interface IGrouping<TKey extends Value, TElement extends Value> extends Sequence<TElement> {
  readonly [brand]: {
    readonly IGrouping: readonly [TKey, TElement];
    readonly IEnumerable: TElement;
    readonly IEnumerable0: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'IGrouping';
  };
  readonly [accepts]: Of<{ readonly IGrouping: readonly [TKey, TElement] }> | null;
  readonly Key: TKey;
  GetEnumerator(): IEnumerator<TElement>;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export interface ILookup<TKey extends Value, TElement extends Value> extends Sequence<
  IGrouping<TKey, TElement>
> {
  readonly [brand]: {
    readonly ILookup: readonly [Invariant<TKey>, Invariant<TElement>];
    readonly IEnumerable: IGrouping<TKey, TElement>;
    readonly IEnumerable0: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'ILookup';
  };
  readonly [accepts]: Of<{ readonly ILookup: readonly [Invariant<TKey>, Invariant<TElement>] }> | null;
  readonly Count: Int32 & Sequence<IGrouping<TKey, TElement>>['Count'];
  Contains(key: TKey[typeof accepts]): Boolean;
  Contains(value: Of<{ readonly IGrouping: readonly [TKey, TElement] }> | null): Boolean;
  Contains(
    value: Of<{ readonly IGrouping: readonly [TKey, TElement] }> | null,
    comparer: Of<{ readonly IEqualityComparer: In<IGrouping<TKey, TElement>> }> | null,
  ): Boolean;
  GetEnumerator(): IEnumerator<IGrouping<TKey, TElement>>;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
  at(key: TKey[typeof accepts]): IEnumerable<TElement>;
}

export interface IOrderedEnumerable<TElement extends Value> extends Sequence<TElement> {
  readonly [brand]: {
    readonly IOrderedEnumerable: Invariant<TElement>;
    readonly IEnumerable: TElement;
    readonly IEnumerable0: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'IOrderedEnumerable';
  };
  readonly [accepts]: Of<{ readonly IOrderedEnumerable: Invariant<TElement> }> | null;
  GetEnumerator(): IEnumerator<TElement>;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
  ThenBy<TKey extends Value>(keySelector: (arg1: TElement) => TKey): IOrderedEnumerable<TElement>;
  ThenBy<TKey extends Value>(
    keySelector: (arg1: TElement) => TKey,
    comparer: Of<{ readonly IComparer: In<TKey> }> | null,
  ): IOrderedEnumerable<TElement>;
  ThenByDescending<TKey extends Value>(keySelector: (arg1: TElement) => TKey): IOrderedEnumerable<TElement>;
  ThenByDescending<TKey extends Value>(
    keySelector: (arg1: TElement) => TKey,
    comparer: Of<{ readonly IComparer: In<TKey> }> | null,
  ): IOrderedEnumerable<TElement>;
}

export type AddressFamilyExact = Of<{ readonly AddressFamily: true }>;
export type AddressFamilyInput = Of<{ readonly AddressFamily: true }>;

export interface AddressFamily {
  readonly [brand]: {
    readonly AddressFamily: true;
    readonly Enum: true;
    readonly Object: true;
    readonly struct: true;
    readonly only: 'AddressFamily';
  };
  readonly [accepts]: AddressFamilyInput;
  ToString(): String;
  ToString(format: StringInput | null): String;
  CompareTo(target: ObjectInput | null): Int32;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  HasFlag(flag: EnumInput | null): Boolean;
}

export type IPAddressExact = Of<{ readonly IPAddress: true }>;
export type IPAddressInput = Of<{ readonly IPAddress: true }>;

export interface IPAddress {
  readonly [brand]: {
    readonly IPAddress: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'IPAddress';
  };
  readonly [accepts]: IPAddressInput | null;
  readonly AddressFamily: AddressFamily;
  Equals(comparand: ObjectInput | null): Boolean;
  GetAddressBytes(): ArrayOf<Byte>;
  ToString(): String;
  GetHashCode(): Int32;
}

export type WebUtilityExact = Of<{ readonly WebUtility: true }>;
export type WebUtilityInput = Of<{ readonly WebUtility: true }>;

export interface WebUtility {
  readonly [brand]: {
    readonly WebUtility: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'WebUtility';
  };
  readonly [accepts]: WebUtilityInput | null;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type HashAlgorithmExact = Of<{ readonly HashAlgorithm: true }>;
export type HashAlgorithmInput = Of<{ readonly HashAlgorithm: true }>;

export interface HashAlgorithm {
  readonly [brand]: {
    readonly HashAlgorithm: true;
    readonly Object: true;
    readonly IDisposable: true;
    readonly class: true;
    readonly only: 'HashAlgorithm';
  };
  readonly [accepts]: HashAlgorithmInput | null;
  readonly Hash: ArrayOf<Byte>;
  readonly HashSize: Int32;
  Clear(): Void;
  ComputeHash(buffer: Of<{ readonly array: Byte }> | null): ArrayOf<Byte>;
  ComputeHash(
    buffer: Of<{ readonly array: Byte }> | null,
    offset: Int32Input,
    count: Int32Input,
  ): ArrayOf<Byte>;
  Dispose(): Void;
  Initialize(): Void;
  readonly InputBlockSize: Int32;
  readonly OutputBlockSize: Int32;
  readonly CanTransformMultipleBlocks: Boolean;
  readonly CanReuseTransform: Boolean;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type KeyedHashAlgorithmExact = Of<{ readonly KeyedHashAlgorithm: true }>;
export type KeyedHashAlgorithmInput = Of<{ readonly KeyedHashAlgorithm: true }>;

export interface KeyedHashAlgorithm {
  readonly [brand]: {
    readonly KeyedHashAlgorithm: true;
    readonly HashAlgorithm: true;
    readonly Object: true;
    readonly IDisposable: true;
    readonly class: true;
    readonly only: 'KeyedHashAlgorithm';
  };
  readonly [accepts]: KeyedHashAlgorithmInput | null;
  readonly Key: ArrayOf<Byte> & Settable;
  readonly Hash: ArrayOf<Byte>;
  readonly HashSize: Int32;
  Clear(): Void;
  ComputeHash(buffer: Of<{ readonly array: Byte }> | null): ArrayOf<Byte>;
  ComputeHash(
    buffer: Of<{ readonly array: Byte }> | null,
    offset: Int32Input,
    count: Int32Input,
  ): ArrayOf<Byte>;
  Dispose(): Void;
  Initialize(): Void;
  readonly InputBlockSize: Int32;
  readonly OutputBlockSize: Int32;
  readonly CanTransformMultipleBlocks: Boolean;
  readonly CanReuseTransform: Boolean;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type HMACExact = Of<{ readonly HMAC: true }>;
export type HMACInput = Of<{ readonly HMAC: true }>;

export interface HMAC {
  readonly [brand]: {
    readonly HMAC: true;
    readonly KeyedHashAlgorithm: true;
    readonly HashAlgorithm: true;
    readonly Object: true;
    readonly IDisposable: true;
    readonly class: true;
    readonly only: 'HMAC';
  };
  readonly [accepts]: HMACInput | null;
  readonly HashName: String & Settable;
  readonly Key: ArrayOf<Byte> & Settable;
  readonly Hash: ArrayOf<Byte>;
  readonly HashSize: Int32;
  Clear(): Void;
  ComputeHash(buffer: Of<{ readonly array: Byte }> | null): ArrayOf<Byte>;
  ComputeHash(
    buffer: Of<{ readonly array: Byte }> | null,
    offset: Int32Input,
    count: Int32Input,
  ): ArrayOf<Byte>;
  Dispose(): Void;
  Initialize(): Void;
  readonly InputBlockSize: Int32;
  readonly OutputBlockSize: Int32;
  readonly CanTransformMultipleBlocks: Boolean;
  readonly CanReuseTransform: Boolean;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type HashAlgorithmNameExact = Of<{ readonly HashAlgorithmName: true }>;
export type HashAlgorithmNameInput = Of<{ readonly HashAlgorithmName: true }>;

export interface HashAlgorithmName {
  readonly [brand]: {
    readonly HashAlgorithmName: true;
    readonly Object: true;
    readonly struct: true;
    readonly only: 'HashAlgorithmName';
  };
  readonly [accepts]: HashAlgorithmNameInput;
  readonly Name: String;
  ToString(): String;
  Equals(other: HashAlgorithmNameInput): Boolean;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type RNGCryptoServiceProviderExact = Of<{ readonly RNGCryptoServiceProvider: true }>;
export type RNGCryptoServiceProviderInput = Of<{ readonly RNGCryptoServiceProvider: true }>;

export interface RNGCryptoServiceProvider {
  readonly [brand]: {
    readonly RNGCryptoServiceProvider: true;
    readonly Object: true;
    readonly IDisposable: true;
    readonly class: true;
    readonly only: 'RNGCryptoServiceProvider';
  };
  readonly [accepts]: RNGCryptoServiceProviderInput | null;
  GetBytes(data: Of<{ readonly array: Byte }> | null): Void;
  GetNonZeroBytes(data: Of<{ readonly array: Byte }> | null): Void;
  Dispose(): Void;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type MD5Exact = Of<{ readonly MD5: true }>;
export type MD5Input = Of<{ readonly MD5: true }>;

export interface MD5 {
  readonly [brand]: {
    readonly MD5: true;
    readonly HashAlgorithm: true;
    readonly Object: true;
    readonly IDisposable: true;
    readonly class: true;
    readonly only: 'MD5';
  };
  readonly [accepts]: MD5Input | null;
  readonly Hash: ArrayOf<Byte>;
  readonly HashSize: Int32;
  Clear(): Void;
  ComputeHash(buffer: Of<{ readonly array: Byte }> | null): ArrayOf<Byte>;
  ComputeHash(
    buffer: Of<{ readonly array: Byte }> | null,
    offset: Int32Input,
    count: Int32Input,
  ): ArrayOf<Byte>;
  Dispose(): Void;
  Initialize(): Void;
  readonly InputBlockSize: Int32;
  readonly OutputBlockSize: Int32;
  readonly CanTransformMultipleBlocks: Boolean;
  readonly CanReuseTransform: Boolean;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type SHA1Exact = Of<{ readonly SHA1: true }>;
export type SHA1Input = Of<{ readonly SHA1: true }>;

export interface SHA1 {
  readonly [brand]: {
    readonly SHA1: true;
    readonly HashAlgorithm: true;
    readonly Object: true;
    readonly IDisposable: true;
    readonly class: true;
    readonly only: 'SHA1';
  };
  readonly [accepts]: SHA1Input | null;
  readonly Hash: ArrayOf<Byte>;
  readonly HashSize: Int32;
  Clear(): Void;
  ComputeHash(buffer: Of<{ readonly array: Byte }> | null): ArrayOf<Byte>;
  ComputeHash(
    buffer: Of<{ readonly array: Byte }> | null,
    offset: Int32Input,
    count: Int32Input,
  ): ArrayOf<Byte>;
  Dispose(): Void;
  Initialize(): Void;
  readonly InputBlockSize: Int32;
  readonly OutputBlockSize: Int32;
  readonly CanTransformMultipleBlocks: Boolean;
  readonly CanReuseTransform: Boolean;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type SHA256Exact = Of<{ readonly SHA256: true }>;
export type SHA256Input = Of<{ readonly SHA256: true }>;

export interface SHA256 {
  readonly [brand]: {
    readonly SHA256: true;
    readonly HashAlgorithm: true;
    readonly Object: true;
    readonly IDisposable: true;
    readonly class: true;
    readonly only: 'SHA256';
  };
  readonly [accepts]: SHA256Input | null;
  readonly Hash: ArrayOf<Byte>;
  readonly HashSize: Int32;
  Clear(): Void;
  ComputeHash(buffer: Of<{ readonly array: Byte }> | null): ArrayOf<Byte>;
  ComputeHash(
    buffer: Of<{ readonly array: Byte }> | null,
    offset: Int32Input,
    count: Int32Input,
  ): ArrayOf<Byte>;
  Dispose(): Void;
  Initialize(): Void;
  readonly InputBlockSize: Int32;
  readonly OutputBlockSize: Int32;
  readonly CanTransformMultipleBlocks: Boolean;
  readonly CanReuseTransform: Boolean;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type SHA384Exact = Of<{ readonly SHA384: true }>;
export type SHA384Input = Of<{ readonly SHA384: true }>;

export interface SHA384 {
  readonly [brand]: {
    readonly SHA384: true;
    readonly HashAlgorithm: true;
    readonly Object: true;
    readonly IDisposable: true;
    readonly class: true;
    readonly only: 'SHA384';
  };
  readonly [accepts]: SHA384Input | null;
  readonly Hash: ArrayOf<Byte>;
  readonly HashSize: Int32;
  Clear(): Void;
  ComputeHash(buffer: Of<{ readonly array: Byte }> | null): ArrayOf<Byte>;
  ComputeHash(
    buffer: Of<{ readonly array: Byte }> | null,
    offset: Int32Input,
    count: Int32Input,
  ): ArrayOf<Byte>;
  Dispose(): Void;
  Initialize(): Void;
  readonly InputBlockSize: Int32;
  readonly OutputBlockSize: Int32;
  readonly CanTransformMultipleBlocks: Boolean;
  readonly CanReuseTransform: Boolean;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type SHA512Exact = Of<{ readonly SHA512: true }>;
export type SHA512Input = Of<{ readonly SHA512: true }>;

export interface SHA512 {
  readonly [brand]: {
    readonly SHA512: true;
    readonly HashAlgorithm: true;
    readonly Object: true;
    readonly IDisposable: true;
    readonly class: true;
    readonly only: 'SHA512';
  };
  readonly [accepts]: SHA512Input | null;
  readonly Hash: ArrayOf<Byte>;
  readonly HashSize: Int32;
  Clear(): Void;
  ComputeHash(buffer: Of<{ readonly array: Byte }> | null): ArrayOf<Byte>;
  ComputeHash(
    buffer: Of<{ readonly array: Byte }> | null,
    offset: Int32Input,
    count: Int32Input,
  ): ArrayOf<Byte>;
  Dispose(): Void;
  Initialize(): Void;
  readonly InputBlockSize: Int32;
  readonly OutputBlockSize: Int32;
  readonly CanTransformMultipleBlocks: Boolean;
  readonly CanReuseTransform: Boolean;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type SHA1ManagedExact = Of<{ readonly SHA1Managed: true }>;
export type SHA1ManagedInput = Of<{ readonly SHA1Managed: true }>;

export interface SHA1Managed {
  readonly [brand]: {
    readonly SHA1Managed: true;
    readonly SHA1: true;
    readonly HashAlgorithm: true;
    readonly Object: true;
    readonly IDisposable: true;
    readonly class: true;
    readonly only: 'SHA1Managed';
  };
  readonly [accepts]: SHA1ManagedInput | null;
  readonly Hash: ArrayOf<Byte>;
  readonly HashSize: Int32;
  Clear(): Void;
  ComputeHash(buffer: Of<{ readonly array: Byte }> | null): ArrayOf<Byte>;
  ComputeHash(
    buffer: Of<{ readonly array: Byte }> | null,
    offset: Int32Input,
    count: Int32Input,
  ): ArrayOf<Byte>;
  Dispose(): Void;
  Initialize(): Void;
  readonly InputBlockSize: Int32;
  readonly OutputBlockSize: Int32;
  readonly CanTransformMultipleBlocks: Boolean;
  readonly CanReuseTransform: Boolean;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type SHA256ManagedExact = Of<{ readonly SHA256Managed: true }>;
export type SHA256ManagedInput = Of<{ readonly SHA256Managed: true }>;

export interface SHA256Managed {
  readonly [brand]: {
    readonly SHA256Managed: true;
    readonly SHA256: true;
    readonly HashAlgorithm: true;
    readonly Object: true;
    readonly IDisposable: true;
    readonly class: true;
    readonly only: 'SHA256Managed';
  };
  readonly [accepts]: SHA256ManagedInput | null;
  readonly Hash: ArrayOf<Byte>;
  readonly HashSize: Int32;
  Clear(): Void;
  ComputeHash(buffer: Of<{ readonly array: Byte }> | null): ArrayOf<Byte>;
  ComputeHash(
    buffer: Of<{ readonly array: Byte }> | null,
    offset: Int32Input,
    count: Int32Input,
  ): ArrayOf<Byte>;
  Dispose(): Void;
  Initialize(): Void;
  readonly InputBlockSize: Int32;
  readonly OutputBlockSize: Int32;
  readonly CanTransformMultipleBlocks: Boolean;
  readonly CanReuseTransform: Boolean;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type SHA384ManagedExact = Of<{ readonly SHA384Managed: true }>;
export type SHA384ManagedInput = Of<{ readonly SHA384Managed: true }>;

export interface SHA384Managed {
  readonly [brand]: {
    readonly SHA384Managed: true;
    readonly SHA384: true;
    readonly HashAlgorithm: true;
    readonly Object: true;
    readonly IDisposable: true;
    readonly class: true;
    readonly only: 'SHA384Managed';
  };
  readonly [accepts]: SHA384ManagedInput | null;
  readonly Hash: ArrayOf<Byte>;
  readonly HashSize: Int32;
  Clear(): Void;
  ComputeHash(buffer: Of<{ readonly array: Byte }> | null): ArrayOf<Byte>;
  ComputeHash(
    buffer: Of<{ readonly array: Byte }> | null,
    offset: Int32Input,
    count: Int32Input,
  ): ArrayOf<Byte>;
  Dispose(): Void;
  Initialize(): Void;
  readonly InputBlockSize: Int32;
  readonly OutputBlockSize: Int32;
  readonly CanTransformMultipleBlocks: Boolean;
  readonly CanReuseTransform: Boolean;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type SHA512ManagedExact = Of<{ readonly SHA512Managed: true }>;
export type SHA512ManagedInput = Of<{ readonly SHA512Managed: true }>;

export interface SHA512Managed {
  readonly [brand]: {
    readonly SHA512Managed: true;
    readonly SHA512: true;
    readonly HashAlgorithm: true;
    readonly Object: true;
    readonly IDisposable: true;
    readonly class: true;
    readonly only: 'SHA512Managed';
  };
  readonly [accepts]: SHA512ManagedInput | null;
  readonly Hash: ArrayOf<Byte>;
  readonly HashSize: Int32;
  Clear(): Void;
  ComputeHash(buffer: Of<{ readonly array: Byte }> | null): ArrayOf<Byte>;
  ComputeHash(
    buffer: Of<{ readonly array: Byte }> | null,
    offset: Int32Input,
    count: Int32Input,
  ): ArrayOf<Byte>;
  Dispose(): Void;
  Initialize(): Void;
  readonly InputBlockSize: Int32;
  readonly OutputBlockSize: Int32;
  readonly CanTransformMultipleBlocks: Boolean;
  readonly CanReuseTransform: Boolean;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type HMACMD5Exact = Of<{ readonly HMACMD5: true }>;
export type HMACMD5Input = Of<{ readonly HMACMD5: true }>;

export interface HMACMD5 {
  readonly [brand]: {
    readonly HMACMD5: true;
    readonly HMAC: true;
    readonly KeyedHashAlgorithm: true;
    readonly HashAlgorithm: true;
    readonly Object: true;
    readonly IDisposable: true;
    readonly class: true;
    readonly only: 'HMACMD5';
  };
  readonly [accepts]: HMACMD5Input | null;
  readonly HashName: String & Settable;
  readonly Key: ArrayOf<Byte> & Settable;
  readonly Hash: ArrayOf<Byte>;
  readonly HashSize: Int32;
  Clear(): Void;
  ComputeHash(buffer: Of<{ readonly array: Byte }> | null): ArrayOf<Byte>;
  ComputeHash(
    buffer: Of<{ readonly array: Byte }> | null,
    offset: Int32Input,
    count: Int32Input,
  ): ArrayOf<Byte>;
  Dispose(): Void;
  Initialize(): Void;
  readonly InputBlockSize: Int32;
  readonly OutputBlockSize: Int32;
  readonly CanTransformMultipleBlocks: Boolean;
  readonly CanReuseTransform: Boolean;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type HMACSHA1Exact = Of<{ readonly HMACSHA1: true }>;
export type HMACSHA1Input = Of<{ readonly HMACSHA1: true }>;

export interface HMACSHA1 {
  readonly [brand]: {
    readonly HMACSHA1: true;
    readonly HMAC: true;
    readonly KeyedHashAlgorithm: true;
    readonly HashAlgorithm: true;
    readonly Object: true;
    readonly IDisposable: true;
    readonly class: true;
    readonly only: 'HMACSHA1';
  };
  readonly [accepts]: HMACSHA1Input | null;
  readonly HashName: String & Settable;
  readonly Key: ArrayOf<Byte> & Settable;
  readonly Hash: ArrayOf<Byte>;
  readonly HashSize: Int32;
  Clear(): Void;
  ComputeHash(buffer: Of<{ readonly array: Byte }> | null): ArrayOf<Byte>;
  ComputeHash(
    buffer: Of<{ readonly array: Byte }> | null,
    offset: Int32Input,
    count: Int32Input,
  ): ArrayOf<Byte>;
  Dispose(): Void;
  Initialize(): Void;
  readonly InputBlockSize: Int32;
  readonly OutputBlockSize: Int32;
  readonly CanTransformMultipleBlocks: Boolean;
  readonly CanReuseTransform: Boolean;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type HMACSHA256Exact = Of<{ readonly HMACSHA256: true }>;
export type HMACSHA256Input = Of<{ readonly HMACSHA256: true }>;

export interface HMACSHA256 {
  readonly [brand]: {
    readonly HMACSHA256: true;
    readonly HMAC: true;
    readonly KeyedHashAlgorithm: true;
    readonly HashAlgorithm: true;
    readonly Object: true;
    readonly IDisposable: true;
    readonly class: true;
    readonly only: 'HMACSHA256';
  };
  readonly [accepts]: HMACSHA256Input | null;
  readonly HashName: String & Settable;
  readonly Key: ArrayOf<Byte> & Settable;
  readonly Hash: ArrayOf<Byte>;
  readonly HashSize: Int32;
  Clear(): Void;
  ComputeHash(buffer: Of<{ readonly array: Byte }> | null): ArrayOf<Byte>;
  ComputeHash(
    buffer: Of<{ readonly array: Byte }> | null,
    offset: Int32Input,
    count: Int32Input,
  ): ArrayOf<Byte>;
  Dispose(): Void;
  Initialize(): Void;
  readonly InputBlockSize: Int32;
  readonly OutputBlockSize: Int32;
  readonly CanTransformMultipleBlocks: Boolean;
  readonly CanReuseTransform: Boolean;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type HMACSHA384Exact = Of<{ readonly HMACSHA384: true }>;
export type HMACSHA384Input = Of<{ readonly HMACSHA384: true }>;

export interface HMACSHA384 {
  readonly [brand]: {
    readonly HMACSHA384: true;
    readonly HMAC: true;
    readonly KeyedHashAlgorithm: true;
    readonly HashAlgorithm: true;
    readonly Object: true;
    readonly IDisposable: true;
    readonly class: true;
    readonly only: 'HMACSHA384';
  };
  readonly [accepts]: HMACSHA384Input | null;
  readonly HashName: String & Settable;
  readonly Key: ArrayOf<Byte> & Settable;
  readonly Hash: ArrayOf<Byte>;
  readonly HashSize: Int32;
  Clear(): Void;
  ComputeHash(buffer: Of<{ readonly array: Byte }> | null): ArrayOf<Byte>;
  ComputeHash(
    buffer: Of<{ readonly array: Byte }> | null,
    offset: Int32Input,
    count: Int32Input,
  ): ArrayOf<Byte>;
  Dispose(): Void;
  Initialize(): Void;
  readonly InputBlockSize: Int32;
  readonly OutputBlockSize: Int32;
  readonly CanTransformMultipleBlocks: Boolean;
  readonly CanReuseTransform: Boolean;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type HMACSHA512Exact = Of<{ readonly HMACSHA512: true }>;
export type HMACSHA512Input = Of<{ readonly HMACSHA512: true }>;

export interface HMACSHA512 {
  readonly [brand]: {
    readonly HMACSHA512: true;
    readonly HMAC: true;
    readonly KeyedHashAlgorithm: true;
    readonly HashAlgorithm: true;
    readonly Object: true;
    readonly IDisposable: true;
    readonly class: true;
    readonly only: 'HMACSHA512';
  };
  readonly [accepts]: HMACSHA512Input | null;
  readonly HashName: String & Settable;
  readonly Key: ArrayOf<Byte> & Settable;
  readonly Hash: ArrayOf<Byte>;
  readonly HashSize: Int32;
  Clear(): Void;
  ComputeHash(buffer: Of<{ readonly array: Byte }> | null): ArrayOf<Byte>;
  ComputeHash(
    buffer: Of<{ readonly array: Byte }> | null,
    offset: Int32Input,
    count: Int32Input,
  ): ArrayOf<Byte>;
  Dispose(): Void;
  Initialize(): Void;
  readonly InputBlockSize: Int32;
  readonly OutputBlockSize: Int32;
  readonly CanTransformMultipleBlocks: Boolean;
  readonly CanReuseTransform: Boolean;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type AsymmetricAlgorithmExact = Of<{ readonly AsymmetricAlgorithm: true }>;
export type AsymmetricAlgorithmInput = Of<{ readonly AsymmetricAlgorithm: true }>;

export interface AsymmetricAlgorithm {
  readonly [brand]: {
    readonly AsymmetricAlgorithm: true;
    readonly Object: true;
    readonly IDisposable: true;
    readonly class: true;
    readonly only: 'AsymmetricAlgorithm';
  };
  readonly [accepts]: AsymmetricAlgorithmInput | null;
  readonly KeySize: Int32;
  readonly KeyExchangeAlgorithm: String;
  readonly SignatureAlgorithm: String;
  Clear(): Void;
  Dispose(): Void;
  FromXmlString(xmlString: StringInput | null): Void;
  ToXmlString(includePrivateParameters: BooleanInput): String;
  ExportPkcs8PrivateKey(): ArrayOf<Byte>;
  ExportSubjectPublicKeyInfo(): ArrayOf<Byte>;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type RSAExact = Of<{ readonly RSA: true }>;
export type RSAInput = Of<{ readonly RSA: true }>;

export interface RSA {
  readonly [brand]: {
    readonly RSA: true;
    readonly AsymmetricAlgorithm: true;
    readonly Object: true;
    readonly IDisposable: true;
    readonly class: true;
    readonly only: 'RSA';
  };
  readonly [accepts]: RSAInput | null;
  Decrypt(
    data: Of<{ readonly array: Byte }> | null,
    padding: RSAEncryptionPaddingInput | null,
  ): ArrayOf<Byte>;
  Encrypt(
    data: Of<{ readonly array: Byte }> | null,
    padding: RSAEncryptionPaddingInput | null,
  ): ArrayOf<Byte>;
  SignData(
    data: Of<{ readonly array: Byte }> | null,
    hashAlgorithm: HashAlgorithmNameInput,
    padding: RSASignaturePaddingInput | null,
  ): ArrayOf<Byte>;
  SignData(
    data: Of<{ readonly array: Byte }> | null,
    offset: Int32Input,
    count: Int32Input,
    hashAlgorithm: HashAlgorithmNameInput,
    padding: RSASignaturePaddingInput | null,
  ): ArrayOf<Byte>;
  SignHash(
    hash: Of<{ readonly array: Byte }> | null,
    hashAlgorithm: HashAlgorithmNameInput,
    padding: RSASignaturePaddingInput | null,
  ): ArrayOf<Byte>;
  VerifyData(
    data: Of<{ readonly array: Byte }> | null,
    signature: Of<{ readonly array: Byte }> | null,
    hashAlgorithm: HashAlgorithmNameInput,
    padding: RSASignaturePaddingInput | null,
  ): Boolean;
  VerifyData(
    data: Of<{ readonly array: Byte }> | null,
    offset: Int32Input,
    count: Int32Input,
    signature: Of<{ readonly array: Byte }> | null,
    hashAlgorithm: HashAlgorithmNameInput,
    padding: RSASignaturePaddingInput | null,
  ): Boolean;
  VerifyHash(
    hash: Of<{ readonly array: Byte }> | null,
    signature: Of<{ readonly array: Byte }> | null,
    hashAlgorithm: HashAlgorithmNameInput,
    padding: RSASignaturePaddingInput | null,
  ): Boolean;
  DecryptValue(rgb: Of<{ readonly array: Byte }> | null): ArrayOf<Byte>;
  EncryptValue(rgb: Of<{ readonly array: Byte }> | null): ArrayOf<Byte>;
  FromXmlString(xmlString: StringInput | null): Void;
  ToXmlString(includePrivateParameters: BooleanInput): String;
  ExportParameters(includePrivateParameters: BooleanInput): RSAParameters;
  ImportParameters(parameters: RSAParametersInput): Void;
  ExportRSAPrivateKey(): ArrayOf<Byte>;
  ExportRSAPublicKey(): ArrayOf<Byte>;
  readonly KeySize: Int32;
  readonly KeyExchangeAlgorithm: String;
  readonly SignatureAlgorithm: String;
  Clear(): Void;
  Dispose(): Void;
  ExportPkcs8PrivateKey(): ArrayOf<Byte>;
  ExportSubjectPublicKeyInfo(): ArrayOf<Byte>;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type RSACngExact = Of<{ readonly RSACng: true }>;
export type RSACngInput = Of<{ readonly RSACng: true }>;

export interface RSACng {
  readonly [brand]: {
    readonly RSACng: true;
    readonly RSA: true;
    readonly AsymmetricAlgorithm: true;
    readonly Object: true;
    readonly IDisposable: true;
    readonly class: true;
    readonly only: 'RSACng';
  };
  readonly [accepts]: RSACngInput | null;
  Decrypt(
    data: Of<{ readonly array: Byte }> | null,
    padding: RSAEncryptionPaddingInput | null,
  ): ArrayOf<Byte>;
  Encrypt(
    data: Of<{ readonly array: Byte }> | null,
    padding: RSAEncryptionPaddingInput | null,
  ): ArrayOf<Byte>;
  SignData(
    data: Of<{ readonly array: Byte }> | null,
    hashAlgorithm: HashAlgorithmNameInput,
    padding: RSASignaturePaddingInput | null,
  ): ArrayOf<Byte>;
  SignData(
    data: Of<{ readonly array: Byte }> | null,
    offset: Int32Input,
    count: Int32Input,
    hashAlgorithm: HashAlgorithmNameInput,
    padding: RSASignaturePaddingInput | null,
  ): ArrayOf<Byte>;
  SignHash(
    hash: Of<{ readonly array: Byte }> | null,
    hashAlgorithm: HashAlgorithmNameInput,
    padding: RSASignaturePaddingInput | null,
  ): ArrayOf<Byte>;
  VerifyData(
    data: Of<{ readonly array: Byte }> | null,
    signature: Of<{ readonly array: Byte }> | null,
    hashAlgorithm: HashAlgorithmNameInput,
    padding: RSASignaturePaddingInput | null,
  ): Boolean;
  VerifyData(
    data: Of<{ readonly array: Byte }> | null,
    offset: Int32Input,
    count: Int32Input,
    signature: Of<{ readonly array: Byte }> | null,
    hashAlgorithm: HashAlgorithmNameInput,
    padding: RSASignaturePaddingInput | null,
  ): Boolean;
  VerifyHash(
    hash: Of<{ readonly array: Byte }> | null,
    signature: Of<{ readonly array: Byte }> | null,
    hashAlgorithm: HashAlgorithmNameInput,
    padding: RSASignaturePaddingInput | null,
  ): Boolean;
  DecryptValue(rgb: Of<{ readonly array: Byte }> | null): ArrayOf<Byte>;
  EncryptValue(rgb: Of<{ readonly array: Byte }> | null): ArrayOf<Byte>;
  FromXmlString(xmlString: StringInput | null): Void;
  ToXmlString(includePrivateParameters: BooleanInput): String;
  ExportParameters(includePrivateParameters: BooleanInput): RSAParameters;
  ImportParameters(parameters: RSAParametersInput): Void;
  ExportRSAPrivateKey(): ArrayOf<Byte>;
  ExportRSAPublicKey(): ArrayOf<Byte>;
  readonly KeySize: Int32;
  readonly KeyExchangeAlgorithm: String;
  readonly SignatureAlgorithm: String;
  Clear(): Void;
  Dispose(): Void;
  ExportPkcs8PrivateKey(): ArrayOf<Byte>;
  ExportSubjectPublicKeyInfo(): ArrayOf<Byte>;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type RSAEncryptionPaddingExact = Of<{ readonly RSAEncryptionPadding: true }>;
export type RSAEncryptionPaddingInput = Of<{ readonly RSAEncryptionPadding: true }>;

export interface RSAEncryptionPadding {
  readonly [brand]: {
    readonly RSAEncryptionPadding: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'RSAEncryptionPadding';
  };
  readonly [accepts]: RSAEncryptionPaddingInput | null;
  ToString(): String;
  readonly Mode: RSAEncryptionPaddingMode;
  readonly OaepHashAlgorithm: HashAlgorithmName;
  Equals(other: RSAEncryptionPaddingInput): Boolean;
  Equals(obj: ObjectInput): Boolean;
  GetHashCode(): Int32;
}

export type RSASignaturePaddingExact = Of<{ readonly RSASignaturePadding: true }>;
export type RSASignaturePaddingInput = Of<{ readonly RSASignaturePadding: true }>;

export interface RSASignaturePadding {
  readonly [brand]: {
    readonly RSASignaturePadding: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'RSASignaturePadding';
  };
  readonly [accepts]: RSASignaturePaddingInput | null;
  ToString(): String;
  readonly Mode: RSASignaturePaddingMode;
  Equals(other: RSASignaturePaddingInput): Boolean;
  Equals(obj: ObjectInput): Boolean;
  GetHashCode(): Int32;
}

export type RSAParametersExact = Of<{ readonly RSAParameters: true }>;
export type RSAParametersInput = Of<{ readonly RSAParameters: true }>;

export interface RSAParameters {
  readonly [brand]: {
    readonly RSAParameters: true;
    readonly Object: true;
    readonly struct: true;
    readonly only: 'RSAParameters';
  };
  readonly [accepts]: RSAParametersInput;
  readonly D: ArrayOf<Byte> & Settable;
  readonly DP: ArrayOf<Byte> & Settable;
  readonly DQ: ArrayOf<Byte> & Settable;
  readonly Exponent: ArrayOf<Byte> & Settable;
  readonly InverseQ: ArrayOf<Byte> & Settable;
  readonly Modulus: ArrayOf<Byte> & Settable;
  readonly P: ArrayOf<Byte> & Settable;
  readonly Q: ArrayOf<Byte> & Settable;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type RSAEncryptionPaddingModeExact = Of<{ readonly RSAEncryptionPaddingMode: true }>;
export type RSAEncryptionPaddingModeInput = Of<{ readonly RSAEncryptionPaddingMode: true }>;

export interface RSAEncryptionPaddingMode {
  readonly [brand]: {
    readonly RSAEncryptionPaddingMode: true;
    readonly Enum: true;
    readonly Object: true;
    readonly struct: true;
    readonly only: 'RSAEncryptionPaddingMode';
  };
  readonly [accepts]: RSAEncryptionPaddingModeInput;
  ToString(): String;
  ToString(format: StringInput | null): String;
  CompareTo(target: ObjectInput | null): Int32;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  HasFlag(flag: EnumInput | null): Boolean;
}

export type RSASignaturePaddingModeExact = Of<{ readonly RSASignaturePaddingMode: true }>;
export type RSASignaturePaddingModeInput = Of<{ readonly RSASignaturePaddingMode: true }>;

export interface RSASignaturePaddingMode {
  readonly [brand]: {
    readonly RSASignaturePaddingMode: true;
    readonly Enum: true;
    readonly Object: true;
    readonly struct: true;
    readonly only: 'RSASignaturePaddingMode';
  };
  readonly [accepts]: RSASignaturePaddingModeInput;
  ToString(): String;
  ToString(format: StringInput | null): String;
  CompareTo(target: ObjectInput | null): Int32;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  HasFlag(flag: EnumInput | null): Boolean;
}

export type SymmetricAlgorithmExact = Of<{ readonly SymmetricAlgorithm: true }>;
export type SymmetricAlgorithmInput = Of<{ readonly SymmetricAlgorithm: true }>;

export interface SymmetricAlgorithm {
  readonly [brand]: {
    readonly SymmetricAlgorithm: true;
    readonly Object: true;
    readonly IDisposable: true;
    readonly class: true;
    readonly only: 'SymmetricAlgorithm';
  };
  readonly [accepts]: SymmetricAlgorithmInput | null;
  readonly BlockSize: Int32 & Settable;
  readonly IV: ArrayOf<Byte> & Settable;
  readonly Key: ArrayOf<Byte> & Settable;
  readonly KeySize: Int32 & Settable;
  readonly Mode: CipherMode & Settable;
  readonly Padding: PaddingMode & Settable;
  Clear(): Void;
  Dispose(): Void;
  GenerateIV(): Void;
  GenerateKey(): Void;
  ValidKeySize(bitLength: Int32Input): Boolean;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type CipherModeExact = Of<{ readonly CipherMode: true }>;
export type CipherModeInput = Of<{ readonly CipherMode: true }>;

export interface CipherMode {
  readonly [brand]: {
    readonly CipherMode: true;
    readonly Enum: true;
    readonly Object: true;
    readonly struct: true;
    readonly only: 'CipherMode';
  };
  readonly [accepts]: CipherModeInput;
  ToString(): String;
  ToString(format: StringInput | null): String;
  CompareTo(target: ObjectInput | null): Int32;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  HasFlag(flag: EnumInput | null): Boolean;
}

export type PaddingModeExact = Of<{ readonly PaddingMode: true }>;
export type PaddingModeInput = Of<{ readonly PaddingMode: true }>;

export interface PaddingMode {
  readonly [brand]: {
    readonly PaddingMode: true;
    readonly Enum: true;
    readonly Object: true;
    readonly struct: true;
    readonly only: 'PaddingMode';
  };
  readonly [accepts]: PaddingModeInput;
  ToString(): String;
  ToString(format: StringInput | null): String;
  CompareTo(target: ObjectInput | null): Int32;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  HasFlag(flag: EnumInput | null): Boolean;
}

export type X509CertificateExact = Of<{ readonly X509Certificate: true }>;
export type X509CertificateInput = Of<{ readonly X509Certificate: true }>;

export interface X509Certificate {
  readonly [brand]: {
    readonly X509Certificate: true;
    readonly Object: true;
    readonly IDisposable: true;
    readonly class: true;
    readonly only: 'X509Certificate';
  };
  readonly [accepts]: X509CertificateInput | null;
  readonly Issuer: String;
  readonly Subject: String;
  Dispose(): Void;
  Equals(obj: ObjectInput): Boolean;
  Equals(other: X509CertificateInput): Boolean;
  Export(contentType: X509ContentTypeInput): ArrayOf<Byte>;
  Export(contentType: X509ContentTypeInput, password: StringInput | null): ArrayOf<Byte>;
  GetCertHash(): ArrayOf<Byte>;
  GetCertHash(hashAlgorithm: HashAlgorithmNameInput): ArrayOf<Byte>;
  GetCertHashString(): String;
  GetCertHashString(hashAlgorithm: HashAlgorithmNameInput): String;
  GetEffectiveDateString(): String;
  GetExpirationDateString(): String;
  GetFormat(): String;
  GetHashCode(): Int32;
  GetIssuerName(): String;
  GetKeyAlgorithm(): String;
  GetName(): String;
  GetPublicKey(): ArrayOf<Byte>;
  GetPublicKeyString(): String;
  GetRawCertData(): ArrayOf<Byte>;
  GetRawCertDataString(): String;
  GetSerialNumber(): ArrayOf<Byte>;
  GetSerialNumberString(): String;
  ToString(): String;
}

export type X509Certificate2Exact = Of<{ readonly X509Certificate2: true }>;
export type X509Certificate2Input = Of<{ readonly X509Certificate2: true }>;

export interface X509Certificate2 {
  readonly [brand]: {
    readonly X509Certificate2: true;
    readonly X509Certificate: true;
    readonly Object: true;
    readonly IDisposable: true;
    readonly class: true;
    readonly only: 'X509Certificate2';
  };
  readonly [accepts]: X509Certificate2Input | null;
  readonly Archived: Boolean;
  readonly FriendlyName: String;
  readonly HasPrivateKey: Boolean;
  readonly IssuerName: X500DistinguishedName;
  readonly NotAfter: DateTime;
  readonly NotBefore: DateTime;
  readonly PrivateKey: AsymmetricAlgorithm;
  readonly PublicKey: PublicKey;
  readonly RawData: ArrayOf<Byte>;
  readonly SerialNumber: String;
  readonly SignatureAlgorithm: Oid;
  readonly SubjectName: X500DistinguishedName;
  readonly Thumbprint: String;
  readonly Version: Int32;
  GetNameInfo(nameType: X509NameTypeInput, forIssuer: BooleanInput): String;
  ToString(): String;
  Verify(): Boolean;
  readonly Issuer: String;
  readonly Subject: String;
  Dispose(): Void;
  Equals(obj: ObjectInput): Boolean;
  Equals(other: X509CertificateInput): Boolean;
  Export(contentType: X509ContentTypeInput): ArrayOf<Byte>;
  Export(contentType: X509ContentTypeInput, password: StringInput | null): ArrayOf<Byte>;
  GetCertHash(): ArrayOf<Byte>;
  GetCertHash(hashAlgorithm: HashAlgorithmNameInput): ArrayOf<Byte>;
  GetCertHashString(): String;
  GetCertHashString(hashAlgorithm: HashAlgorithmNameInput): String;
  GetEffectiveDateString(): String;
  GetExpirationDateString(): String;
  GetFormat(): String;
  GetHashCode(): Int32;
  GetIssuerName(): String;
  GetKeyAlgorithm(): String;
  GetName(): String;
  GetPublicKey(): ArrayOf<Byte>;
  GetPublicKeyString(): String;
  GetRawCertData(): ArrayOf<Byte>;
  GetRawCertDataString(): String;
  GetSerialNumber(): ArrayOf<Byte>;
  GetSerialNumberString(): String;
  GetRSAPrivateKey(): RSA;
  GetRSAPublicKey(): RSA;
  CopyWithPrivateKey(privateKey: RSAInput | null): X509Certificate2;
  VerifyNoRevocation(): Boolean;
}

export type X500DistinguishedNameExact = Of<{ readonly X500DistinguishedName: true }>;
export type X500DistinguishedNameInput = Of<{ readonly X500DistinguishedName: true }>;

export interface X500DistinguishedName {
  readonly [brand]: {
    readonly X500DistinguishedName: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'X500DistinguishedName';
  };
  readonly [accepts]: X500DistinguishedNameInput | null;
  readonly Name: String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type PublicKeyExact = Of<{ readonly PublicKey: true }>;
export type PublicKeyInput = Of<{ readonly PublicKey: true }>;

export interface PublicKey {
  readonly [brand]: {
    readonly PublicKey: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'PublicKey';
  };
  readonly [accepts]: PublicKeyInput | null;
  readonly Key: AsymmetricAlgorithm;
  readonly Oid: Oid;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type OidExact = Of<{ readonly Oid: true }>;
export type OidInput = Of<{ readonly Oid: true }>;

export interface Oid {
  readonly [brand]: { readonly Oid: true; readonly Object: true; readonly class: true; readonly only: 'Oid' };
  readonly [accepts]: OidInput | null;
  readonly FriendlyName: String;
  readonly Value: String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type X509ContentTypeExact = Of<{ readonly X509ContentType: true }>;
export type X509ContentTypeInput = Of<{ readonly X509ContentType: true }>;

export interface X509ContentType {
  readonly [brand]: {
    readonly X509ContentType: true;
    readonly Enum: true;
    readonly Object: true;
    readonly struct: true;
    readonly only: 'X509ContentType';
  };
  readonly [accepts]: X509ContentTypeInput;
  ToString(): String;
  ToString(format: StringInput | null): String;
  CompareTo(target: ObjectInput | null): Int32;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  HasFlag(flag: EnumInput | null): Boolean;
}

export type X509NameTypeExact = Of<{ readonly X509NameType: true }>;
export type X509NameTypeInput = Of<{ readonly X509NameType: true }>;

export interface X509NameType {
  readonly [brand]: {
    readonly X509NameType: true;
    readonly Enum: true;
    readonly Object: true;
    readonly struct: true;
    readonly only: 'X509NameType';
  };
  readonly [accepts]: X509NameTypeInput;
  ToString(): String;
  ToString(format: StringInput | null): String;
  CompareTo(target: ObjectInput | null): Int32;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  HasFlag(flag: EnumInput | null): Boolean;
}

export type EncodingExact = Of<{ readonly Encoding: true }>;
export type EncodingInput = Of<{ readonly Encoding: true }>;

export interface Encoding {
  readonly [brand]: {
    readonly Encoding: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'Encoding';
  };
  readonly [accepts]: EncodingInput | null;
  readonly CodePage: Int32;
  readonly EncodingName: String;
  readonly HeaderName: String;
  readonly BodyName: String;
  readonly WebName: String;
  readonly IsSingleByte: Boolean;
  GetByteCount(s: StringInput): Int32;
  GetByteCount(chars: Of<{ readonly array: Char }>): Int32;
  GetByteCount(chars: Of<{ readonly array: Char }>, index: Int32Input, count: Int32Input): Int32;
  GetByteCount(str: StringInput, index: Int32Input, count: Int32Input): Int32;
  GetBytes(s: StringInput): ArrayOf<Byte>;
  GetBytes(chars: Of<{ readonly array: Char }>): ArrayOf<Byte>;
  GetBytes(chars: Of<{ readonly array: Char }>, index: Int32Input, count: Int32Input): ArrayOf<Byte>;
  GetBytes(
    chars: Of<{ readonly array: Char }>,
    charIndex: Int32Input,
    charCount: Int32Input,
    bytes: Of<{ readonly array: Byte }> | null,
    byteIndex: Int32Input,
  ): Int32;
  GetBytes(
    s: StringInput,
    charIndex: Int32Input,
    charCount: Int32Input,
    bytes: Of<{ readonly array: Byte }> | null,
    byteIndex: Int32Input,
  ): Int32;
  GetBytes(s: StringInput, index: Int32Input, count: Int32Input): ArrayOf<Byte>;
  GetCharCount(bytes: Of<{ readonly array: Byte }> | null): Int32;
  GetCharCount(bytes: Of<{ readonly array: Byte }> | null, index: Int32Input, count: Int32Input): Int32;
  GetChars(bytes: Of<{ readonly array: Byte }> | null): ArrayOf<Char>;
  GetChars(bytes: Of<{ readonly array: Byte }> | null, index: Int32Input, count: Int32Input): ArrayOf<Char>;
  GetChars(
    bytes: Of<{ readonly array: Byte }> | null,
    byteIndex: Int32Input,
    byteCount: Int32Input,
    chars: Of<{ readonly array: Char }> | null,
    charIndex: Int32Input,
  ): Int32;
  GetPreamble(): ArrayOf<Byte>;
  GetString(bytes: Of<{ readonly array: Byte }> | null): String;
  GetString(bytes: Of<{ readonly array: Byte }> | null, index: Int32Input, count: Int32Input): String;
  ToString(): String;
  readonly IsReadOnly: Boolean;
  Clone(): Object;
  IsAlwaysNormalized(): Boolean;
  GetMaxByteCount(charCount: Int32Input): Int32;
  GetMaxCharCount(byteCount: Int32Input): Int32;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type StringBuilderExact = Of<{ readonly StringBuilder: true }>;
export type StringBuilderInput = Of<{ readonly StringBuilder: true }>;

export interface StringBuilder {
  readonly [brand]: {
    readonly StringBuilder: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'StringBuilder';
  };
  readonly [accepts]: StringBuilderInput | null;
  readonly Capacity: Int32 & Settable;
  readonly Length: Int32 & Settable;
  readonly MaxCapacity: Int32;
  Append(value: BooleanExact): StringBuilder;
  Append(value: CharExact): StringBuilder;
  Append(value: SByteExact): StringBuilder;
  Append(value: ByteExact): StringBuilder;
  Append(value: Int16Exact): StringBuilder;
  Append(value: UInt16Exact): StringBuilder;
  Append(value: Int32Exact): StringBuilder;
  Append(value: UInt32Exact): StringBuilder;
  Append(value: Int64Exact): StringBuilder;
  Append(value: UInt64Exact): StringBuilder;
  Append(value: SingleExact): StringBuilder;
  Append(value: DoubleExact): StringBuilder;
  Append(value: DecimalExact): StringBuilder;
  Append(value: ObjectInput): StringBuilder;
  Append(value: StringExact): StringBuilder;
  Append(value: StringExact, startIndex: Int32Input, count: Int32Input): StringBuilder;
  Append(value: CharInput, repeatCount: Int32Input): StringBuilder;
  Append(value: Of<{ readonly array: Char }>): StringBuilder;
  Append(value: Of<{ readonly array: Char }>, startIndex: Int32Input, charCount: Int32Input): StringBuilder;
  Append(value: StringBuilderExact): StringBuilder;
  Append(value: StringBuilderExact, startIndex: Int32Input, count: Int32Input): StringBuilder;
  AppendFormat(format: StringInput | null, arg0: ObjectInput): StringBuilder;
  AppendFormat(format: StringInput | null, arg0: ObjectInput, arg1: ObjectInput): StringBuilder;
  AppendFormat(
    format: StringInput | null,
    arg0: ObjectInput,
    arg1: ObjectInput,
    arg2: ObjectInput,
  ): StringBuilder;
  AppendFormat(format: StringInput | null, args: Of<{ readonly array: Object }>): StringBuilder;
  AppendFormat(format: StringInput | null, ...args: readonly ObjectInput[]): StringBuilder;
  AppendLine(): StringBuilder;
  AppendLine(value: StringInput | null): StringBuilder;
  Clear(): StringBuilder;
  EnsureCapacity(capacity: Int32Input): Int32;
  Equals(sb: StringBuilderInput): Boolean;
  Equals(obj: ObjectInput): Boolean;
  Insert(index: Int32Input, value: BooleanExact): StringBuilder;
  Insert(index: Int32Input, value: CharExact): StringBuilder;
  Insert(index: Int32Input, value: Int32Exact): StringBuilder;
  Insert(index: Int32Input, value: Int64Exact): StringBuilder;
  Insert(index: Int32Input, value: DoubleExact): StringBuilder;
  Insert(index: Int32Input, value: DecimalExact): StringBuilder;
  Insert(index: Int32Input, value: ObjectInput): StringBuilder;
  Insert(index: Int32Input, value: StringExact): StringBuilder;
  Insert(index: Int32Input, value: StringInput | null, count: Int32Input): StringBuilder;
  Insert(index: Int32Input, value: SByteExact): StringBuilder;
  Insert(index: Int32Input, value: ByteExact): StringBuilder;
  Insert(index: Int32Input, value: Int16Exact): StringBuilder;
  Insert(index: Int32Input, value: Of<{ readonly array: Char }>): StringBuilder;
  Insert(
    index: Int32Input,
    value: Of<{ readonly array: Char }> | null,
    startIndex: Int32Input,
    charCount: Int32Input,
  ): StringBuilder;
  Insert(index: Int32Input, value: SingleExact): StringBuilder;
  Insert(index: Int32Input, value: UInt16Exact): StringBuilder;
  Insert(index: Int32Input, value: UInt32Exact): StringBuilder;
  Insert(index: Int32Input, value: UInt64Exact): StringBuilder;
  Remove(startIndex: Int32Input, length: Int32Input): StringBuilder;
  Replace(oldChar: CharExact, newChar: CharExact): StringBuilder;
  Replace(oldValue: StringExact | null, newValue: StringExact | null): StringBuilder;
  Replace(
    oldValue: StringExact | null,
    newValue: StringExact | null,
    startIndex: Int32Input,
    count: Int32Input,
  ): StringBuilder;
  Replace(oldChar: CharExact, newChar: CharExact, startIndex: Int32Input, count: Int32Input): StringBuilder;
  ToString(): String;
  ToString(startIndex: Int32Input, length: Int32Input): String;
  CopyTo(
    sourceIndex: Int32Input,
    destination: Of<{ readonly array: Char }> | null,
    destinationIndex: Int32Input,
    count: Int32Input,
  ): Void;
  AppendJoin(separator: StringExact | null, values: Of<{ readonly array: Object }>): StringBuilder;
  AppendJoin(separator: StringExact | null, ...values: readonly ObjectInput[]): StringBuilder;
  AppendJoin<T extends Value>(
    separator: StringExact | null,
    values: Of<{ readonly IEnumerable: T }>,
  ): StringBuilder;
  AppendJoin(separator: StringExact | null, values: Of<{ readonly array: String }>): StringBuilder;
  AppendJoin(separator: StringExact | null, ...values: readonly StringInput[]): StringBuilder;
  AppendJoin(separator: CharExact, values: Of<{ readonly array: Object }>): StringBuilder;
  AppendJoin(separator: CharExact, ...values: readonly ObjectInput[]): StringBuilder;
  AppendJoin<T extends Value>(separator: CharExact, values: Of<{ readonly IEnumerable: T }>): StringBuilder;
  AppendJoin(separator: CharExact, values: Of<{ readonly array: String }>): StringBuilder;
  AppendJoin(separator: CharExact, ...values: readonly StringInput[]): StringBuilder;
  GetHashCode(): Int32;
  at(index: Int32Input): Char & Settable;
}

export type RegexExact = Of<{ readonly Regex: true }>;
export type RegexInput = Of<{ readonly Regex: true }>;

export interface Regex {
  readonly [brand]: {
    readonly Regex: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'Regex';
  };
  readonly [accepts]: RegexInput | null;
  IsMatch(input: StringInput | null): Boolean;
  IsMatch(input: StringInput | null, startat: Int32Input): Boolean;
  Match(input: StringInput | null): Match;
  Match(input: StringInput | null, startat: Int32Input): Match;
  Match(input: StringInput | null, beginning: Int32Input, length: Int32Input): Match;
  Matches(input: StringInput | null): MatchCollection;
  Matches(input: StringInput | null, startat: Int32Input): MatchCollection;
  Replace(input: StringInput | null, replacement: StringExact): String;
  Replace(input: StringInput | null, replacement: StringExact, count: Int32Input): String;
  Replace(input: StringInput | null, evaluator: (match: Match) => StringExact): String;
  Replace(input: StringInput | null, evaluator: (match: Match) => StringExact, count: Int32Input): String;
  Replace(
    input: StringInput | null,
    replacement: StringExact,
    count: Int32Input,
    startat: Int32Input,
  ): String;
  Replace(
    input: StringInput | null,
    evaluator: (match: Match) => StringExact,
    count: Int32Input,
    startat: Int32Input,
  ): String;
  Split(input: StringInput | null): ArrayOf<String>;
  Split(input: StringInput | null, count: Int32Input): ArrayOf<String>;
  Split(input: StringInput | null, count: Int32Input, startat: Int32Input): ArrayOf<String>;
  ToString(): String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type RegexOptionsExact = Of<{ readonly RegexOptions: true }>;
export type RegexOptionsInput = Of<{ readonly RegexOptions: true }>;

export interface RegexOptions {
  readonly [brand]: {
    readonly RegexOptions: true;
    readonly Enum: true;
    readonly Object: true;
    readonly struct: true;
    readonly only: 'RegexOptions';
  };
  readonly [accepts]: RegexOptionsInput;
  ToString(): String;
  ToString(format: StringInput | null): String;
  CompareTo(target: ObjectInput | null): Int32;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  HasFlag(flag: EnumInput | null): Boolean;
}

export type CaptureExact = Of<{ readonly Capture: true }>;
export type CaptureInput = Of<{ readonly Capture: true }>;

export interface Capture {
  readonly [brand]: {
    readonly Capture: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'Capture';
  };
  readonly [accepts]: CaptureInput | null;
  readonly Index: Int32;
  readonly Length: Int32;
  readonly Value: String;
  ToString(): String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type GroupExact = Of<{ readonly Group: true }>;
export type GroupInput = Of<{ readonly Group: true }>;

export interface Group {
  readonly [brand]: {
    readonly Group: true;
    readonly Capture: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'Group';
  };
  readonly [accepts]: GroupInput | null;
  readonly Captures: CaptureCollection;
  readonly Success: Boolean;
  readonly Name: String;
  readonly Index: Int32;
  readonly Length: Int32;
  readonly Value: String;
  ToString(): String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type MatchExact = Of<{ readonly Match: true }>;
export type MatchInput = Of<{ readonly Match: true }>;

export interface Match {
  readonly [brand]: {
    readonly Match: true;
    readonly Group: true;
    readonly Capture: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'Match';
  };
  readonly [accepts]: MatchInput | null;
  readonly Groups: GroupCollection;
  Result(replacement: StringInput | null): String;
  NextMatch(): Match;
  readonly Captures: CaptureCollection;
  readonly Success: Boolean;
  readonly Name: String;
  readonly Index: Int32;
  readonly Length: Int32;
  readonly Value: String;
  ToString(): String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type CaptureCollectionExact = Of<{ readonly CaptureCollection: true }>;
export type CaptureCollectionInput = Of<{ readonly CaptureCollection: true }>;

export interface CaptureCollection extends Sequence<Capture> {
  readonly [brand]: {
    readonly CaptureCollection: true;
    readonly Object: true;
    readonly IEnumerable: Capture;
    readonly IEnumerable0: true;
    readonly class: true;
    readonly only: 'CaptureCollection';
  };
  readonly [accepts]: CaptureCollectionInput | null;
  readonly Count: Int32 & Sequence<Capture>['Count'];
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
  at(i: Int32Input): Capture;
}

export type GroupCollectionExact = Of<{ readonly GroupCollection: true }>;
export type GroupCollectionInput = Of<{ readonly GroupCollection: true }>;

export interface GroupCollection extends Sequence<Group> {
  readonly [brand]: {
    readonly GroupCollection: true;
    readonly Object: true;
    readonly IEnumerable: Group;
    readonly IEnumerable0: true;
    readonly class: true;
    readonly only: 'GroupCollection';
  };
  readonly [accepts]: GroupCollectionInput | null;
  readonly Count: Int32 & Sequence<Group>['Count'];
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
  at(groupnum: Int32Input): Group;
  at(groupname: StringInput | null): Group;
}

export type MatchCollectionExact = Of<{ readonly MatchCollection: true }>;
export type MatchCollectionInput = Of<{ readonly MatchCollection: true }>;

export interface MatchCollection extends Sequence<Match> {
  readonly [brand]: {
    readonly MatchCollection: true;
    readonly Object: true;
    readonly IEnumerable: Match;
    readonly IEnumerable0: true;
    readonly class: true;
    readonly only: 'MatchCollection';
  };
  readonly [accepts]: MatchCollectionInput | null;
  readonly Count: Int32 & Sequence<Match>['Count'];
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
  at(i: Int32Input): Match;
}

export type JsonConvertExact = Of<{ readonly JsonConvert: true }>;
export type JsonConvertInput = Of<{ readonly JsonConvert: true }>;

export interface JsonConvert {
  readonly [brand]: {
    readonly JsonConvert: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'JsonConvert';
  };
  readonly [accepts]: JsonConvertInput | null;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type JsonConverterExact = Of<{ readonly JsonConverter: true }>;
export type JsonConverterInput = Of<{ readonly JsonConverter: true }>;

export interface JsonConverter {
  readonly [brand]: {
    readonly JsonConverter: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'JsonConverter';
  };
  readonly [accepts]: JsonConverterInput | null;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type FormattingExact = Of<{ readonly Formatting: true }>;
export type FormattingInput = Of<{ readonly Formatting: true }>;

export interface Formatting {
  readonly [brand]: {
    readonly Formatting: true;
    readonly Enum: true;
    readonly Object: true;
    readonly struct: true;
    readonly only: 'Formatting';
  };
  readonly [accepts]: FormattingInput;
  ToString(): String;
  ToString(format: StringInput | null): String;
  CompareTo(target: ObjectInput | null): Int32;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  HasFlag(flag: EnumInput | null): Boolean;
}

export type JTokenExact = Of<{ readonly JToken: true }>;
export type JTokenInput =
  | Of<{ readonly JToken: true }>
  | string
  | boolean
  | number
  | bigint
  | Of<{ readonly String: true }>
  | Of<{ readonly Boolean: true }>
  | Of<{ readonly Char: true }>
  | Of<{ readonly SByte: true }>
  | Of<{ readonly Byte: true }>
  | Of<{ readonly Int16: true }>
  | Of<{ readonly UInt16: true }>
  | Of<{ readonly Int32: true }>
  | Of<{ readonly UInt32: true }>
  | Of<{ readonly Int64: true }>
  | Of<{ readonly UInt64: true }>
  | Of<{ readonly Single: true }>
  | Of<{ readonly Double: true }>
  | Of<{ readonly Decimal: true }>
  | Of<{ readonly DateTime: true }>
  | Of<{ readonly DateTimeOffset: true }>
  | Of<{ readonly Guid: true }>
  | Of<{ readonly TimeSpan: true }>
  | Of<{ readonly Uri: true }>;

export interface JToken extends Sequence<JToken> {
  readonly [brand]: {
    readonly JToken: true;
    readonly Object: true;
    readonly IEnumerable: JToken;
    readonly IEnumerable0: true;
    readonly class: true;
    readonly only: 'JToken';
  };
  readonly [accepts]: JTokenInput | null;
  readonly HasValues: Boolean;
  readonly First: JToken & Sequence<JToken>['First'];
  readonly Last: JToken & Sequence<JToken>['Last'];
  readonly Next: JToken;
  readonly Previous: JToken;
  readonly Parent: JContainer;
  readonly Root: JToken;
  readonly Path: String;
  readonly Type: JTokenType;
  AddAfterSelf(content: ObjectInput | null): Void;
  AddBeforeSelf(content: ObjectInput | null): Void;
  AfterSelf(): IEnumerable<JToken>;
  BeforeSelf(): IEnumerable<JToken>;
  Ancestors(): IEnumerable<JContainer>;
  Ancestors(this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>): IEnumerable<XElement>;
  Ancestors(
    this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>,
    name: XNameInput | null,
  ): IEnumerable<XElement>;
  AncestorsAndSelf(): IEnumerable<JToken>;
  AncestorsAndSelf(this: Of<{ readonly IEnumerable: XElement }>): IEnumerable<XElement>;
  AncestorsAndSelf(
    this: Of<{ readonly IEnumerable: XElement }>,
    name: XNameInput | null,
  ): IEnumerable<XElement>;
  Children(): IEnumerable<JToken>;
  Children<T extends Reference>(type: TypeToken<T, string>): IEnumerable<T>;
  Children(this: Of<{ readonly IEnumerable: Of<{ readonly JToken: true }> }>): IEnumerable<JToken>;
  DeepClone(): JToken;
  Remove(): Void;
  Remove(this: Of<{ readonly IEnumerable: XAttribute }>): Void;
  Remove(this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>): Void;
  Replace(value: JTokenInput | null): Void;
  SelectToken(path: StringInput | null): JToken;
  SelectToken(path: StringInput | null, errorWhenNoMatch: BooleanInput): JToken;
  SelectTokens(path: StringInput | null): IEnumerable<JToken>;
  SelectTokens(path: StringInput | null, errorWhenNoMatch: BooleanInput): IEnumerable<JToken>;
  ToObject<T extends Value>(type: TypeToken<T, string>): T;
  ToString(): String;
  ToString(formatting: FormattingInput, converters: Of<{ readonly array: JsonConverter }> | null): String;
  ToString(formatting: FormattingInput, ...converters: readonly JsonConverterInput[]): String;
  Value<T extends Value>(type: TypeToken<T, string>, key: ObjectInput | null): T;
  Value<U extends Value>(
    this: Of<{ readonly IEnumerable: Of<{ readonly JToken: true }> }>,
    type: TypeToken<U, string>,
  ): U;
  Values<T extends Value>(type: TypeToken<T, string>): IEnumerable<T>;
  Values(): IEnumerable<JToken>;
  Values(key: ObjectInput | null): IEnumerable<JToken>;
  Values<U extends Value>(type: TypeToken<U, string>): IEnumerable<U>;
  Values<U extends Value>(type: TypeToken<U, string>, key: ObjectInput | null): IEnumerable<U>;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  at(key: ObjectInput | null): JToken & Settable;
}

export type JContainerExact = Of<{ readonly JContainer: true }>;
export type JContainerInput = Of<{ readonly JContainer: true }>;

export interface JContainer extends Sequence<JToken> {
  readonly [brand]: {
    readonly JContainer: true;
    readonly JToken: true;
    readonly Object: true;
    readonly IEnumerable: JToken;
    readonly IEnumerable0: true;
    readonly class: true;
    readonly only: 'JContainer';
  };
  readonly [accepts]: JContainerInput | null;
  readonly Count: Int32 & Sequence<JToken>['Count'];
  Add(content: ObjectInput | null): Void;
  AddFirst(content: ObjectInput | null): Void;
  Descendants(): IEnumerable<JToken>;
  Descendants(this: Of<{ readonly IEnumerable: Of<{ readonly JContainer: true }> }>): IEnumerable<JToken>;
  Descendants(this: Of<{ readonly IEnumerable: Of<{ readonly XContainer: true }> }>): IEnumerable<XElement>;
  Descendants(
    this: Of<{ readonly IEnumerable: Of<{ readonly XContainer: true }> }>,
    name: XNameInput | null,
  ): IEnumerable<XElement>;
  DescendantsAndSelf(): IEnumerable<JToken>;
  DescendantsAndSelf(this: Of<{ readonly IEnumerable: XElement }>): IEnumerable<XElement>;
  DescendantsAndSelf(
    this: Of<{ readonly IEnumerable: XElement }>,
    name: XNameInput | null,
  ): IEnumerable<XElement>;
  Merge(content: ObjectInput | null): Void;
  RemoveAll(): Void;
  ReplaceAll(content: ObjectInput | null): Void;
  readonly HasValues: Boolean;
  readonly First: JToken & Sequence<JToken>['First'];
  readonly Last: JToken & Sequence<JToken>['Last'];
  readonly Next: JToken;
  readonly Previous: JToken;
  readonly Parent: JContainer;
  readonly Root: JToken;
  readonly Path: String;
  readonly Type: JTokenType;
  AddAfterSelf(content: ObjectInput | null): Void;
  AddBeforeSelf(content: ObjectInput | null): Void;
  AfterSelf(): IEnumerable<JToken>;
  BeforeSelf(): IEnumerable<JToken>;
  Ancestors(): IEnumerable<JContainer>;
  Ancestors(this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>): IEnumerable<XElement>;
  Ancestors(
    this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>,
    name: XNameInput | null,
  ): IEnumerable<XElement>;
  AncestorsAndSelf(): IEnumerable<JToken>;
  AncestorsAndSelf(this: Of<{ readonly IEnumerable: XElement }>): IEnumerable<XElement>;
  AncestorsAndSelf(
    this: Of<{ readonly IEnumerable: XElement }>,
    name: XNameInput | null,
  ): IEnumerable<XElement>;
  Children(): IEnumerable<JToken>;
  Children<T extends Reference>(type: TypeToken<T, string>): IEnumerable<T>;
  Children(this: Of<{ readonly IEnumerable: Of<{ readonly JToken: true }> }>): IEnumerable<JToken>;
  DeepClone(): JToken;
  Remove(): Void;
  Remove(this: Of<{ readonly IEnumerable: XAttribute }>): Void;
  Remove(this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>): Void;
  Replace(value: JTokenInput | null): Void;
  SelectToken(path: StringInput | null): JToken;
  SelectToken(path: StringInput | null, errorWhenNoMatch: BooleanInput): JToken;
  SelectTokens(path: StringInput | null): IEnumerable<JToken>;
  SelectTokens(path: StringInput | null, errorWhenNoMatch: BooleanInput): IEnumerable<JToken>;
  ToObject<T extends Value>(type: TypeToken<T, string>): T;
  ToString(): String;
  ToString(formatting: FormattingInput, converters: Of<{ readonly array: JsonConverter }> | null): String;
  ToString(formatting: FormattingInput, ...converters: readonly JsonConverterInput[]): String;
  Value<T extends Value>(type: TypeToken<T, string>, key: ObjectInput | null): T;
  Value<U extends Value>(
    this: Of<{ readonly IEnumerable: Of<{ readonly JToken: true }> }>,
    type: TypeToken<U, string>,
  ): U;
  Values<T extends Value>(type: TypeToken<T, string>): IEnumerable<T>;
  Values(): IEnumerable<JToken>;
  Values(key: ObjectInput | null): IEnumerable<JToken>;
  Values<U extends Value>(type: TypeToken<U, string>): IEnumerable<U>;
  Values<U extends Value>(type: TypeToken<U, string>, key: ObjectInput | null): IEnumerable<U>;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  at(key: ObjectInput | null): JToken & Settable;
}

export type JObjectExact = Of<{ readonly JObject: true }>;
export type JObjectInput = Of<{ readonly JObject: true }>;

export interface JObject {
  readonly [brand]: {
    readonly JObject: true;
    readonly JContainer: true;
    readonly JToken: true;
    readonly Object: true;
    readonly IDictionary: readonly [Invariant<String>, Invariant<JToken>];
    readonly ICollection: Invariant<KeyValuePair<String, JToken>>;
    readonly IEnumerable0: true;
    readonly class: true;
    readonly only: 'JObject';
  };
  readonly [accepts]: JObjectInput | null;
  Add(propertyName: StringInput | null, value: JTokenInput | null): Void;
  Add(content: ObjectInput | null): Void;
  ContainsKey(propertyName: StringInput | null): Boolean;
  GetEnumerator(): IEnumerator<KeyValuePair<String, JToken>>;
  GetValue(propertyName: StringInput | null): JToken;
  GetValue(propertyName: StringInput | null, comparison: StringComparisonInput): JToken;
  Properties(): IEnumerable<JProperty>;
  Property(name: StringInput | null): JProperty;
  Property(name: StringInput | null, comparison: StringComparisonInput): JProperty;
  PropertyValues(): IEnumerable<JToken>;
  Remove(propertyName: StringInput | null): Boolean;
  Remove(): Void;
  TryGetValue(propertyName: StringInput | null, value: Out<JToken>): Boolean;
  TryGetValue(
    propertyName: StringInput | null,
    comparison: StringComparisonInput,
    value: Out<JToken>,
  ): Boolean;
  readonly Count: Int32;
  AddFirst(content: ObjectInput | null): Void;
  Descendants(): IEnumerable<JToken>;
  DescendantsAndSelf(): IEnumerable<JToken>;
  Merge(content: ObjectInput | null): Void;
  RemoveAll(): Void;
  ReplaceAll(content: ObjectInput | null): Void;
  readonly HasValues: Boolean;
  readonly First: JToken;
  readonly Last: JToken;
  readonly Next: JToken;
  readonly Previous: JToken;
  readonly Parent: JContainer;
  readonly Root: JToken;
  readonly Path: String;
  readonly Type: JTokenType;
  AddAfterSelf(content: ObjectInput | null): Void;
  AddBeforeSelf(content: ObjectInput | null): Void;
  AfterSelf(): IEnumerable<JToken>;
  BeforeSelf(): IEnumerable<JToken>;
  Ancestors(): IEnumerable<JContainer>;
  AncestorsAndSelf(): IEnumerable<JToken>;
  Children(): IEnumerable<JToken>;
  Children<T extends Reference>(type: TypeToken<T, string>): IEnumerable<T>;
  DeepClone(): JToken;
  Replace(value: JTokenInput | null): Void;
  SelectToken(path: StringInput | null): JToken;
  SelectToken(path: StringInput | null, errorWhenNoMatch: BooleanInput): JToken;
  SelectTokens(path: StringInput | null): IEnumerable<JToken>;
  SelectTokens(path: StringInput | null, errorWhenNoMatch: BooleanInput): IEnumerable<JToken>;
  ToObject<T extends Value>(type: TypeToken<T, string>): T;
  ToString(): String;
  ToString(formatting: FormattingInput, converters: Of<{ readonly array: JsonConverter }> | null): String;
  ToString(formatting: FormattingInput, ...converters: readonly JsonConverterInput[]): String;
  Value<T extends Value>(type: TypeToken<T, string>, key: ObjectInput | null): T;
  Values<T extends Value>(type: TypeToken<T, string>): IEnumerable<T>;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  GetValueOrDefault(key: StringInput | null): JToken;
  GetValueOrDefault(key: StringInput | null, defaultValue: JTokenInput | null): JToken;
  at(propertyName: StringInput | null): JToken & Settable;
  at(key: ObjectInput | null): JToken & Settable;
}

export type JArrayExact = Of<{ readonly JArray: true }>;
export type JArrayInput = Of<{ readonly JArray: true }>;

export interface JArray extends Sequence<JToken> {
  readonly [brand]: {
    readonly JArray: true;
    readonly JContainer: true;
    readonly JToken: true;
    readonly Object: true;
    readonly IList: Invariant<JToken>;
    readonly ICollection: Invariant<JToken>;
    readonly IEnumerable: JToken;
    readonly IEnumerable0: true;
    readonly class: true;
    readonly only: 'JArray';
  };
  readonly [accepts]: JArrayInput | null;
  readonly IsReadOnly: Boolean;
  Add(item: JTokenInput): Void;
  Add(content: ObjectInput): Void;
  Clear(): Void;
  Contains(item: JTokenInput | null): Boolean;
  Contains(value: JTokenInput | null): Boolean;
  Contains(
    value: JTokenInput | null,
    comparer: Of<{ readonly IEqualityComparer: In<JToken> }> | null,
  ): Boolean;
  IndexOf(item: JTokenInput | null): Int32;
  Insert(index: Int32Input, item: JTokenInput | null): Void;
  Remove(item: JTokenInput | null): Boolean;
  Remove(): Void;
  Remove(this: Of<{ readonly IEnumerable: XAttribute }>): Void;
  Remove(this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>): Void;
  RemoveAt(index: Int32Input): Void;
  CopyTo(array: Of<{ readonly array: JToken }> | null, arrayIndex: Int32Input): Void;
  readonly Count: Int32 & Sequence<JToken>['Count'];
  AddFirst(content: ObjectInput | null): Void;
  Descendants(): IEnumerable<JToken>;
  Descendants(this: Of<{ readonly IEnumerable: Of<{ readonly JContainer: true }> }>): IEnumerable<JToken>;
  Descendants(this: Of<{ readonly IEnumerable: Of<{ readonly XContainer: true }> }>): IEnumerable<XElement>;
  Descendants(
    this: Of<{ readonly IEnumerable: Of<{ readonly XContainer: true }> }>,
    name: XNameInput | null,
  ): IEnumerable<XElement>;
  DescendantsAndSelf(): IEnumerable<JToken>;
  DescendantsAndSelf(this: Of<{ readonly IEnumerable: XElement }>): IEnumerable<XElement>;
  DescendantsAndSelf(
    this: Of<{ readonly IEnumerable: XElement }>,
    name: XNameInput | null,
  ): IEnumerable<XElement>;
  Merge(content: ObjectInput | null): Void;
  RemoveAll(): Void;
  ReplaceAll(content: ObjectInput | null): Void;
  readonly HasValues: Boolean;
  readonly First: JToken & Sequence<JToken>['First'];
  readonly Last: JToken & Sequence<JToken>['Last'];
  readonly Next: JToken;
  readonly Previous: JToken;
  readonly Parent: JContainer;
  readonly Root: JToken;
  readonly Path: String;
  readonly Type: JTokenType;
  AddAfterSelf(content: ObjectInput | null): Void;
  AddBeforeSelf(content: ObjectInput | null): Void;
  AfterSelf(): IEnumerable<JToken>;
  BeforeSelf(): IEnumerable<JToken>;
  Ancestors(): IEnumerable<JContainer>;
  Ancestors(this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>): IEnumerable<XElement>;
  Ancestors(
    this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>,
    name: XNameInput | null,
  ): IEnumerable<XElement>;
  AncestorsAndSelf(): IEnumerable<JToken>;
  AncestorsAndSelf(this: Of<{ readonly IEnumerable: XElement }>): IEnumerable<XElement>;
  AncestorsAndSelf(
    this: Of<{ readonly IEnumerable: XElement }>,
    name: XNameInput | null,
  ): IEnumerable<XElement>;
  Children(): IEnumerable<JToken>;
  Children<T extends Reference>(type: TypeToken<T, string>): IEnumerable<T>;
  Children(this: Of<{ readonly IEnumerable: Of<{ readonly JToken: true }> }>): IEnumerable<JToken>;
  DeepClone(): JToken;
  Replace(value: JTokenInput | null): Void;
  SelectToken(path: StringInput | null): JToken;
  SelectToken(path: StringInput | null, errorWhenNoMatch: BooleanInput): JToken;
  SelectTokens(path: StringInput | null): IEnumerable<JToken>;
  SelectTokens(path: StringInput | null, errorWhenNoMatch: BooleanInput): IEnumerable<JToken>;
  ToObject<T extends Value>(type: TypeToken<T, string>): T;
  ToString(): String;
  ToString(formatting: FormattingInput, converters: Of<{ readonly array: JsonConverter }> | null): String;
  ToString(formatting: FormattingInput, ...converters: readonly JsonConverterInput[]): String;
  Value<T extends Value>(type: TypeToken<T, string>, key: ObjectInput | null): T;
  Value<U extends Value>(
    this: Of<{ readonly IEnumerable: Of<{ readonly JToken: true }> }>,
    type: TypeToken<U, string>,
  ): U;
  Values<T extends Value>(type: TypeToken<T, string>): IEnumerable<T>;
  Values(): IEnumerable<JToken>;
  Values(key: ObjectInput | null): IEnumerable<JToken>;
  Values<U extends Value>(type: TypeToken<U, string>): IEnumerable<U>;
  Values<U extends Value>(type: TypeToken<U, string>, key: ObjectInput | null): IEnumerable<U>;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  at(index: Int32Input): JToken & Settable;
  at(key: ObjectInput | null): JToken & Settable;
}

export type JPropertyExact = Of<{ readonly JProperty: true }>;
export type JPropertyInput = Of<{ readonly JProperty: true }>;

export interface JProperty extends Sequence<JToken> {
  readonly [brand]: {
    readonly JProperty: true;
    readonly JContainer: true;
    readonly JToken: true;
    readonly Object: true;
    readonly IEnumerable: JToken;
    readonly IEnumerable0: true;
    readonly class: true;
    readonly only: 'JProperty';
  };
  readonly [accepts]: JPropertyInput | null;
  readonly Name: String;
  readonly Value: JToken & Settable & Sequence<JToken>['Value'];
  readonly Count: Int32 & Sequence<JToken>['Count'];
  Add(content: ObjectInput | null): Void;
  AddFirst(content: ObjectInput | null): Void;
  Descendants(): IEnumerable<JToken>;
  Descendants(this: Of<{ readonly IEnumerable: Of<{ readonly JContainer: true }> }>): IEnumerable<JToken>;
  Descendants(this: Of<{ readonly IEnumerable: Of<{ readonly XContainer: true }> }>): IEnumerable<XElement>;
  Descendants(
    this: Of<{ readonly IEnumerable: Of<{ readonly XContainer: true }> }>,
    name: XNameInput | null,
  ): IEnumerable<XElement>;
  DescendantsAndSelf(): IEnumerable<JToken>;
  DescendantsAndSelf(this: Of<{ readonly IEnumerable: XElement }>): IEnumerable<XElement>;
  DescendantsAndSelf(
    this: Of<{ readonly IEnumerable: XElement }>,
    name: XNameInput | null,
  ): IEnumerable<XElement>;
  Merge(content: ObjectInput | null): Void;
  RemoveAll(): Void;
  ReplaceAll(content: ObjectInput | null): Void;
  readonly HasValues: Boolean;
  readonly First: JToken & Sequence<JToken>['First'];
  readonly Last: JToken & Sequence<JToken>['Last'];
  readonly Next: JToken;
  readonly Previous: JToken;
  readonly Parent: JContainer;
  readonly Root: JToken;
  readonly Path: String;
  readonly Type: JTokenType;
  AddAfterSelf(content: ObjectInput | null): Void;
  AddBeforeSelf(content: ObjectInput | null): Void;
  AfterSelf(): IEnumerable<JToken>;
  BeforeSelf(): IEnumerable<JToken>;
  Ancestors(): IEnumerable<JContainer>;
  Ancestors(this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>): IEnumerable<XElement>;
  Ancestors(
    this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>,
    name: XNameInput | null,
  ): IEnumerable<XElement>;
  AncestorsAndSelf(): IEnumerable<JToken>;
  AncestorsAndSelf(this: Of<{ readonly IEnumerable: XElement }>): IEnumerable<XElement>;
  AncestorsAndSelf(
    this: Of<{ readonly IEnumerable: XElement }>,
    name: XNameInput | null,
  ): IEnumerable<XElement>;
  Children(): IEnumerable<JToken>;
  Children<T extends Reference>(type: TypeToken<T, string>): IEnumerable<T>;
  Children(this: Of<{ readonly IEnumerable: Of<{ readonly JToken: true }> }>): IEnumerable<JToken>;
  DeepClone(): JToken;
  Remove(): Void;
  Remove(this: Of<{ readonly IEnumerable: XAttribute }>): Void;
  Remove(this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>): Void;
  Replace(value: JTokenInput | null): Void;
  SelectToken(path: StringInput | null): JToken;
  SelectToken(path: StringInput | null, errorWhenNoMatch: BooleanInput): JToken;
  SelectTokens(path: StringInput | null): IEnumerable<JToken>;
  SelectTokens(path: StringInput | null, errorWhenNoMatch: BooleanInput): IEnumerable<JToken>;
  ToObject<T extends Value>(type: TypeToken<T, string>): T;
  ToString(): String;
  ToString(formatting: FormattingInput, converters: Of<{ readonly array: JsonConverter }> | null): String;
  ToString(formatting: FormattingInput, ...converters: readonly JsonConverterInput[]): String;
  Values<T extends Value>(type: TypeToken<T, string>): IEnumerable<T>;
  Values(): IEnumerable<JToken>;
  Values(key: ObjectInput | null): IEnumerable<JToken>;
  Values<U extends Value>(type: TypeToken<U, string>): IEnumerable<U>;
  Values<U extends Value>(type: TypeToken<U, string>, key: ObjectInput | null): IEnumerable<U>;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  at(key: ObjectInput | null): JToken & Settable;
}

export type JValueExact = Of<{ readonly JValue: true }>;
export type JValueInput = Of<{ readonly JValue: true }>;

export interface JValue extends Sequence<JToken> {
  readonly [brand]: {
    readonly JValue: true;
    readonly JToken: true;
    readonly Object: true;
    readonly IComparable0: true;
    readonly IFormattable: true;
    readonly IConvertible: true;
    readonly IEnumerable: JToken;
    readonly IEnumerable0: true;
    readonly class: true;
    readonly only: 'JValue';
  };
  readonly [accepts]: JValueInput | null;
  readonly Value: Object & Settable & Sequence<JToken>['Value'];
  CompareTo(obj: JValueInput | null): Int32;
  Equals(other: JValueInput): Boolean;
  Equals(obj: ObjectInput): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
  ToString(format: StringExact | null): String;
  ToString(formatting: FormattingInput, converters: Of<{ readonly array: JsonConverter }> | null): String;
  ToString(formatting: FormattingInput, ...converters: readonly JsonConverterExact[]): String;
  readonly HasValues: Boolean;
  readonly First: JToken & Sequence<JToken>['First'];
  readonly Last: JToken & Sequence<JToken>['Last'];
  readonly Next: JToken;
  readonly Previous: JToken;
  readonly Parent: JContainer;
  readonly Root: JToken;
  readonly Path: String;
  readonly Type: JTokenType;
  AddAfterSelf(content: ObjectInput | null): Void;
  AddBeforeSelf(content: ObjectInput | null): Void;
  AfterSelf(): IEnumerable<JToken>;
  BeforeSelf(): IEnumerable<JToken>;
  Ancestors(): IEnumerable<JContainer>;
  Ancestors(this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>): IEnumerable<XElement>;
  Ancestors(
    this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>,
    name: XNameInput | null,
  ): IEnumerable<XElement>;
  AncestorsAndSelf(): IEnumerable<JToken>;
  AncestorsAndSelf(this: Of<{ readonly IEnumerable: XElement }>): IEnumerable<XElement>;
  AncestorsAndSelf(
    this: Of<{ readonly IEnumerable: XElement }>,
    name: XNameInput | null,
  ): IEnumerable<XElement>;
  Children(): IEnumerable<JToken>;
  Children<T extends Reference>(type: TypeToken<T, string>): IEnumerable<T>;
  Children(this: Of<{ readonly IEnumerable: Of<{ readonly JToken: true }> }>): IEnumerable<JToken>;
  DeepClone(): JToken;
  Remove(): Void;
  Remove(this: Of<{ readonly IEnumerable: XAttribute }>): Void;
  Remove(this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>): Void;
  Replace(value: JTokenInput | null): Void;
  SelectToken(path: StringInput | null): JToken;
  SelectToken(path: StringInput | null, errorWhenNoMatch: BooleanInput): JToken;
  SelectTokens(path: StringInput | null): IEnumerable<JToken>;
  SelectTokens(path: StringInput | null, errorWhenNoMatch: BooleanInput): IEnumerable<JToken>;
  ToObject<T extends Value>(type: TypeToken<T, string>): T;
  Values<T extends Value>(type: TypeToken<T, string>): IEnumerable<T>;
  Values(): IEnumerable<JToken>;
  Values(key: ObjectInput | null): IEnumerable<JToken>;
  Values<U extends Value>(type: TypeToken<U, string>): IEnumerable<U>;
  Values<U extends Value>(type: TypeToken<U, string>, key: ObjectInput | null): IEnumerable<U>;
  at(key: ObjectInput | null): JToken & Settable;
}

export type JRawExact = Of<{ readonly JRaw: true }>;
export type JRawInput = Of<{ readonly JRaw: true }>;

export interface JRaw extends Sequence<JToken> {
  readonly [brand]: {
    readonly JRaw: true;
    readonly JValue: true;
    readonly JToken: true;
    readonly Object: true;
    readonly IComparable0: true;
    readonly IFormattable: true;
    readonly IConvertible: true;
    readonly IEnumerable: JToken;
    readonly IEnumerable0: true;
    readonly class: true;
    readonly only: 'JRaw';
  };
  readonly [accepts]: JRawInput | null;
  readonly Value: Object & Settable & Sequence<JToken>['Value'];
  CompareTo(obj: JValueInput | null): Int32;
  Equals(other: JValueInput): Boolean;
  Equals(obj: ObjectInput): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
  ToString(format: StringExact | null): String;
  ToString(formatting: FormattingInput, converters: Of<{ readonly array: JsonConverter }> | null): String;
  ToString(formatting: FormattingInput, ...converters: readonly JsonConverterExact[]): String;
  readonly HasValues: Boolean;
  readonly First: JToken & Sequence<JToken>['First'];
  readonly Last: JToken & Sequence<JToken>['Last'];
  readonly Next: JToken;
  readonly Previous: JToken;
  readonly Parent: JContainer;
  readonly Root: JToken;
  readonly Path: String;
  readonly Type: JTokenType;
  AddAfterSelf(content: ObjectInput | null): Void;
  AddBeforeSelf(content: ObjectInput | null): Void;
  AfterSelf(): IEnumerable<JToken>;
  BeforeSelf(): IEnumerable<JToken>;
  Ancestors(): IEnumerable<JContainer>;
  Ancestors(this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>): IEnumerable<XElement>;
  Ancestors(
    this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>,
    name: XNameInput | null,
  ): IEnumerable<XElement>;
  AncestorsAndSelf(): IEnumerable<JToken>;
  AncestorsAndSelf(this: Of<{ readonly IEnumerable: XElement }>): IEnumerable<XElement>;
  AncestorsAndSelf(
    this: Of<{ readonly IEnumerable: XElement }>,
    name: XNameInput | null,
  ): IEnumerable<XElement>;
  Children(): IEnumerable<JToken>;
  Children<T extends Reference>(type: TypeToken<T, string>): IEnumerable<T>;
  Children(this: Of<{ readonly IEnumerable: Of<{ readonly JToken: true }> }>): IEnumerable<JToken>;
  DeepClone(): JToken;
  Remove(): Void;
  Remove(this: Of<{ readonly IEnumerable: XAttribute }>): Void;
  Remove(this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>): Void;
  Replace(value: JTokenInput | null): Void;
  SelectToken(path: StringInput | null): JToken;
  SelectToken(path: StringInput | null, errorWhenNoMatch: BooleanInput): JToken;
  SelectTokens(path: StringInput | null): IEnumerable<JToken>;
  SelectTokens(path: StringInput | null, errorWhenNoMatch: BooleanInput): IEnumerable<JToken>;
  ToObject<T extends Value>(type: TypeToken<T, string>): T;
  Values<T extends Value>(type: TypeToken<T, string>): IEnumerable<T>;
  Values(): IEnumerable<JToken>;
  Values(key: ObjectInput | null): IEnumerable<JToken>;
  Values<U extends Value>(type: TypeToken<U, string>): IEnumerable<U>;
  Values<U extends Value>(type: TypeToken<U, string>, key: ObjectInput | null): IEnumerable<U>;
  at(key: ObjectInput | null): JToken & Settable;
}

export type JTokenTypeExact = Of<{ readonly JTokenType: true }>;
export type JTokenTypeInput = Of<{ readonly JTokenType: true }>;

export interface JTokenType {
  readonly [brand]: {
    readonly JTokenType: true;
    readonly Enum: true;
    readonly Object: true;
    readonly struct: true;
    readonly only: 'JTokenType';
  };
  readonly [accepts]: JTokenTypeInput;
  ToString(): String;
  ToString(format: StringInput | null): String;
  CompareTo(target: ObjectInput | null): Int32;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  HasFlag(flag: EnumInput | null): Boolean;
}

export type XmlNodeTypeExact = Of<{ readonly XmlNodeType: true }>;
export type XmlNodeTypeInput = Of<{ readonly XmlNodeType: true }>;

export interface XmlNodeType {
  readonly [brand]: {
    readonly XmlNodeType: true;
    readonly Enum: true;
    readonly Object: true;
    readonly struct: true;
    readonly only: 'XmlNodeType';
  };
  readonly [accepts]: XmlNodeTypeInput;
  ToString(): String;
  ToString(format: StringInput | null): String;
  CompareTo(target: ObjectInput | null): Int32;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  HasFlag(flag: EnumInput | null): Boolean;
}

export type SaveOptionsExact = Of<{ readonly SaveOptions: true }>;
export type SaveOptionsInput = Of<{ readonly SaveOptions: true }>;

export interface SaveOptions {
  readonly [brand]: {
    readonly SaveOptions: true;
    readonly Enum: true;
    readonly Object: true;
    readonly struct: true;
    readonly only: 'SaveOptions';
  };
  readonly [accepts]: SaveOptionsInput;
  ToString(): String;
  ToString(format: StringInput | null): String;
  CompareTo(target: ObjectInput | null): Int32;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  HasFlag(flag: EnumInput | null): Boolean;
}

export type LoadOptionsExact = Of<{ readonly LoadOptions: true }>;
export type LoadOptionsInput = Of<{ readonly LoadOptions: true }>;

export interface LoadOptions {
  readonly [brand]: {
    readonly LoadOptions: true;
    readonly Enum: true;
    readonly Object: true;
    readonly struct: true;
    readonly only: 'LoadOptions';
  };
  readonly [accepts]: LoadOptionsInput;
  ToString(): String;
  ToString(format: StringInput | null): String;
  CompareTo(target: ObjectInput | null): Int32;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  HasFlag(flag: EnumInput | null): Boolean;
}

export type XNameExact = Of<{ readonly XName: true }>;
export type XNameInput = Of<{ readonly XName: true }> | string | Of<{ readonly String: true }>;

export interface XName {
  readonly [brand]: {
    readonly XName: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'XName';
  };
  readonly [accepts]: XNameInput | null;
  readonly LocalName: String;
  readonly Namespace: XNamespace;
  readonly NamespaceName: String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type XNamespaceExact = Of<{ readonly XNamespace: true }>;
export type XNamespaceInput = Of<{ readonly XNamespace: true }> | string | Of<{ readonly String: true }>;

export interface XNamespace {
  readonly [brand]: {
    readonly XNamespace: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'XNamespace';
  };
  readonly [accepts]: XNamespaceInput | null;
  readonly NamespaceName: String;
  GetName(localName: StringInput | null): XName;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type XObjectExact = Of<{ readonly XObject: true }>;
export type XObjectInput = Of<{ readonly XObject: true }>;

export interface XObject {
  readonly [brand]: {
    readonly XObject: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'XObject';
  };
  readonly [accepts]: XObjectInput | null;
  readonly Document: XDocument;
  readonly NodeType: XmlNodeType;
  readonly Parent: XElement;
  readonly BaseUri: String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type XAttributeExact = Of<{ readonly XAttribute: true }>;
export type XAttributeInput = Of<{ readonly XAttribute: true }>;

export interface XAttribute {
  readonly [brand]: {
    readonly XAttribute: true;
    readonly XObject: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'XAttribute';
  };
  readonly [accepts]: XAttributeInput | null;
  readonly IsNamespaceDeclaration: Boolean;
  readonly Name: XName;
  readonly NextAttribute: XAttribute;
  readonly PreviousAttribute: XAttribute;
  readonly Value: String & Settable;
  Remove(): Void;
  SetValue(value: ObjectInput | null): Void;
  ToString(): String;
  readonly Document: XDocument;
  readonly NodeType: XmlNodeType;
  readonly Parent: XElement;
  readonly BaseUri: String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type XNodeExact = Of<{ readonly XNode: true }>;
export type XNodeInput = Of<{ readonly XNode: true }>;

export interface XNode {
  readonly [brand]: {
    readonly XNode: true;
    readonly XObject: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'XNode';
  };
  readonly [accepts]: XNodeInput | null;
  readonly NextNode: XNode;
  readonly PreviousNode: XNode;
  AddAfterSelf(content: ObjectInput): Void;
  AddAfterSelf(content: Of<{ readonly array: Object }>): Void;
  AddAfterSelf(...content: readonly ObjectInput[]): Void;
  AddBeforeSelf(content: ObjectInput): Void;
  AddBeforeSelf(content: Of<{ readonly array: Object }>): Void;
  AddBeforeSelf(...content: readonly ObjectInput[]): Void;
  Ancestors(): IEnumerable<XElement>;
  Ancestors(name: XNameInput | null): IEnumerable<XElement>;
  ElementsAfterSelf(): IEnumerable<XElement>;
  ElementsAfterSelf(name: XNameInput | null): IEnumerable<XElement>;
  ElementsBeforeSelf(): IEnumerable<XElement>;
  ElementsBeforeSelf(name: XNameInput | null): IEnumerable<XElement>;
  NodesAfterSelf(): IEnumerable<XNode>;
  NodesBeforeSelf(): IEnumerable<XNode>;
  Remove(): Void;
  ReplaceWith(content: ObjectInput): Void;
  ReplaceWith(content: Of<{ readonly array: Object }>): Void;
  ReplaceWith(...content: readonly ObjectInput[]): Void;
  ToString(): String;
  ToString(options: SaveOptionsInput): String;
  IsAfter(node: XNodeInput | null): Boolean;
  IsBefore(node: XNodeInput | null): Boolean;
  CreateReader(): XmlReader;
  readonly Document: XDocument;
  readonly NodeType: XmlNodeType;
  readonly Parent: XElement;
  readonly BaseUri: String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type XContainerExact = Of<{ readonly XContainer: true }>;
export type XContainerInput = Of<{ readonly XContainer: true }>;

export interface XContainer {
  readonly [brand]: {
    readonly XContainer: true;
    readonly XNode: true;
    readonly XObject: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'XContainer';
  };
  readonly [accepts]: XContainerInput | null;
  readonly FirstNode: XNode;
  readonly LastNode: XNode;
  Add(content: ObjectInput): Void;
  Add(content: Of<{ readonly array: Object }>): Void;
  Add(...content: readonly ObjectInput[]): Void;
  AddFirst(content: ObjectInput): Void;
  AddFirst(content: Of<{ readonly array: Object }>): Void;
  AddFirst(...content: readonly ObjectInput[]): Void;
  DescendantNodes(): IEnumerable<XNode>;
  Descendants(): IEnumerable<XElement>;
  Descendants(name: XNameInput | null): IEnumerable<XElement>;
  Element(name: XNameInput | null): XElement;
  Elements(): IEnumerable<XElement>;
  Elements(name: XNameInput | null): IEnumerable<XElement>;
  Nodes(): IEnumerable<XNode>;
  RemoveNodes(): Void;
  ReplaceNodes(content: ObjectInput): Void;
  ReplaceNodes(content: Of<{ readonly array: Object }>): Void;
  ReplaceNodes(...content: readonly ObjectInput[]): Void;
  readonly NextNode: XNode;
  readonly PreviousNode: XNode;
  AddAfterSelf(content: ObjectInput): Void;
  AddAfterSelf(content: Of<{ readonly array: Object }>): Void;
  AddAfterSelf(...content: readonly ObjectInput[]): Void;
  AddBeforeSelf(content: ObjectInput): Void;
  AddBeforeSelf(content: Of<{ readonly array: Object }>): Void;
  AddBeforeSelf(...content: readonly ObjectInput[]): Void;
  Ancestors(): IEnumerable<XElement>;
  Ancestors(name: XNameInput | null): IEnumerable<XElement>;
  ElementsAfterSelf(): IEnumerable<XElement>;
  ElementsAfterSelf(name: XNameInput | null): IEnumerable<XElement>;
  ElementsBeforeSelf(): IEnumerable<XElement>;
  ElementsBeforeSelf(name: XNameInput | null): IEnumerable<XElement>;
  NodesAfterSelf(): IEnumerable<XNode>;
  NodesBeforeSelf(): IEnumerable<XNode>;
  Remove(): Void;
  ReplaceWith(content: ObjectInput): Void;
  ReplaceWith(content: Of<{ readonly array: Object }>): Void;
  ReplaceWith(...content: readonly ObjectInput[]): Void;
  ToString(): String;
  ToString(options: SaveOptionsInput): String;
  IsAfter(node: XNodeInput | null): Boolean;
  IsBefore(node: XNodeInput | null): Boolean;
  CreateReader(): XmlReader;
  readonly Document: XDocument;
  readonly NodeType: XmlNodeType;
  readonly Parent: XElement;
  readonly BaseUri: String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type XElementExact = Of<{ readonly XElement: true }>;
export type XElementInput = Of<{ readonly XElement: true }>;

export interface XElement {
  readonly [brand]: {
    readonly XElement: true;
    readonly XContainer: true;
    readonly XNode: true;
    readonly XObject: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'XElement';
  };
  readonly [accepts]: XElementInput | null;
  readonly FirstAttribute: XAttribute;
  readonly HasAttributes: Boolean;
  readonly HasElements: Boolean;
  readonly IsEmpty: Boolean;
  readonly LastAttribute: XAttribute;
  readonly Name: XName & Settable;
  readonly Value: String & Settable;
  AncestorsAndSelf(): IEnumerable<XElement>;
  AncestorsAndSelf(name: XNameInput | null): IEnumerable<XElement>;
  Attribute(name: XNameInput | null): XAttribute;
  Attributes(): IEnumerable<XAttribute>;
  Attributes(name: XNameInput | null): IEnumerable<XAttribute>;
  DescendantsAndSelf(): IEnumerable<XElement>;
  DescendantsAndSelf(name: XNameInput | null): IEnumerable<XElement>;
  GetDefaultNamespace(): XNamespace;
  GetNamespaceOfPrefix(prefix: StringInput | null): XNamespace;
  GetPrefixOfNamespace(ns: XNamespaceInput | null): String;
  RemoveAll(): Void;
  RemoveAttributes(): Void;
  ReplaceAll(content: ObjectInput): Void;
  ReplaceAll(content: Of<{ readonly array: Object }>): Void;
  ReplaceAll(...content: readonly ObjectInput[]): Void;
  SetAttributeValue(name: XNameInput | null, value: ObjectInput | null): Void;
  SetElementValue(name: XNameInput | null, value: ObjectInput | null): Void;
  SetValue(value: ObjectInput | null): Void;
  Save(textWriter: TextWriterInput | null): Void;
  Save(textWriter: TextWriterInput | null, options: SaveOptionsInput): Void;
  DescendantNodesAndSelf(): IEnumerable<XNode>;
  ReplaceAttributes(content: ObjectInput): Void;
  ReplaceAttributes(content: Of<{ readonly array: Object }>): Void;
  ReplaceAttributes(...content: readonly ObjectInput[]): Void;
  readonly FirstNode: XNode;
  readonly LastNode: XNode;
  Add(content: ObjectInput): Void;
  Add(content: Of<{ readonly array: Object }>): Void;
  Add(...content: readonly ObjectInput[]): Void;
  AddFirst(content: ObjectInput): Void;
  AddFirst(content: Of<{ readonly array: Object }>): Void;
  AddFirst(...content: readonly ObjectInput[]): Void;
  DescendantNodes(): IEnumerable<XNode>;
  Descendants(): IEnumerable<XElement>;
  Descendants(name: XNameInput | null): IEnumerable<XElement>;
  Element(name: XNameInput | null): XElement;
  Elements(): IEnumerable<XElement>;
  Elements(name: XNameInput | null): IEnumerable<XElement>;
  Nodes(): IEnumerable<XNode>;
  RemoveNodes(): Void;
  ReplaceNodes(content: ObjectInput): Void;
  ReplaceNodes(content: Of<{ readonly array: Object }>): Void;
  ReplaceNodes(...content: readonly ObjectInput[]): Void;
  readonly NextNode: XNode;
  readonly PreviousNode: XNode;
  AddAfterSelf(content: ObjectInput): Void;
  AddAfterSelf(content: Of<{ readonly array: Object }>): Void;
  AddAfterSelf(...content: readonly ObjectInput[]): Void;
  AddBeforeSelf(content: ObjectInput): Void;
  AddBeforeSelf(content: Of<{ readonly array: Object }>): Void;
  AddBeforeSelf(...content: readonly ObjectInput[]): Void;
  Ancestors(): IEnumerable<XElement>;
  Ancestors(name: XNameInput | null): IEnumerable<XElement>;
  ElementsAfterSelf(): IEnumerable<XElement>;
  ElementsAfterSelf(name: XNameInput | null): IEnumerable<XElement>;
  ElementsBeforeSelf(): IEnumerable<XElement>;
  ElementsBeforeSelf(name: XNameInput | null): IEnumerable<XElement>;
  NodesAfterSelf(): IEnumerable<XNode>;
  NodesBeforeSelf(): IEnumerable<XNode>;
  Remove(): Void;
  ReplaceWith(content: ObjectInput): Void;
  ReplaceWith(content: Of<{ readonly array: Object }>): Void;
  ReplaceWith(...content: readonly ObjectInput[]): Void;
  ToString(): String;
  ToString(options: SaveOptionsInput): String;
  IsAfter(node: XNodeInput | null): Boolean;
  IsBefore(node: XNodeInput | null): Boolean;
  CreateReader(): XmlReader;
  readonly Document: XDocument;
  readonly NodeType: XmlNodeType;
  readonly Parent: XElement;
  readonly BaseUri: String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type XDocumentExact = Of<{ readonly XDocument: true }>;
export type XDocumentInput = Of<{ readonly XDocument: true }>;

export interface XDocument {
  readonly [brand]: {
    readonly XDocument: true;
    readonly XContainer: true;
    readonly XNode: true;
    readonly XObject: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'XDocument';
  };
  readonly [accepts]: XDocumentInput | null;
  readonly Declaration: XDeclaration & Settable;
  readonly Root: XElement;
  Save(textWriter: TextWriterInput | null): Void;
  Save(textWriter: TextWriterInput | null, options: SaveOptionsInput): Void;
  readonly FirstNode: XNode;
  readonly LastNode: XNode;
  Add(content: ObjectInput): Void;
  Add(content: Of<{ readonly array: Object }>): Void;
  Add(...content: readonly ObjectInput[]): Void;
  AddFirst(content: ObjectInput): Void;
  AddFirst(content: Of<{ readonly array: Object }>): Void;
  AddFirst(...content: readonly ObjectInput[]): Void;
  DescendantNodes(): IEnumerable<XNode>;
  Descendants(): IEnumerable<XElement>;
  Descendants(name: XNameInput | null): IEnumerable<XElement>;
  Element(name: XNameInput | null): XElement;
  Elements(): IEnumerable<XElement>;
  Elements(name: XNameInput | null): IEnumerable<XElement>;
  Nodes(): IEnumerable<XNode>;
  RemoveNodes(): Void;
  ReplaceNodes(content: ObjectInput): Void;
  ReplaceNodes(content: Of<{ readonly array: Object }>): Void;
  ReplaceNodes(...content: readonly ObjectInput[]): Void;
  readonly NextNode: XNode;
  readonly PreviousNode: XNode;
  AddAfterSelf(content: ObjectInput): Void;
  AddAfterSelf(content: Of<{ readonly array: Object }>): Void;
  AddAfterSelf(...content: readonly ObjectInput[]): Void;
  AddBeforeSelf(content: ObjectInput): Void;
  AddBeforeSelf(content: Of<{ readonly array: Object }>): Void;
  AddBeforeSelf(...content: readonly ObjectInput[]): Void;
  Ancestors(): IEnumerable<XElement>;
  Ancestors(name: XNameInput | null): IEnumerable<XElement>;
  ElementsAfterSelf(): IEnumerable<XElement>;
  ElementsAfterSelf(name: XNameInput | null): IEnumerable<XElement>;
  ElementsBeforeSelf(): IEnumerable<XElement>;
  ElementsBeforeSelf(name: XNameInput | null): IEnumerable<XElement>;
  NodesAfterSelf(): IEnumerable<XNode>;
  NodesBeforeSelf(): IEnumerable<XNode>;
  Remove(): Void;
  ReplaceWith(content: ObjectInput): Void;
  ReplaceWith(content: Of<{ readonly array: Object }>): Void;
  ReplaceWith(...content: readonly ObjectInput[]): Void;
  ToString(): String;
  ToString(options: SaveOptionsInput): String;
  IsAfter(node: XNodeInput | null): Boolean;
  IsBefore(node: XNodeInput | null): Boolean;
  CreateReader(): XmlReader;
  readonly Document: XDocument;
  readonly NodeType: XmlNodeType;
  readonly Parent: XElement;
  readonly BaseUri: String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type XDeclarationExact = Of<{ readonly XDeclaration: true }>;
export type XDeclarationInput = Of<{ readonly XDeclaration: true }>;

export interface XDeclaration {
  readonly [brand]: {
    readonly XDeclaration: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'XDeclaration';
  };
  readonly [accepts]: XDeclarationInput | null;
  readonly Encoding: String & Settable;
  readonly Standalone: String & Settable;
  readonly Version: String & Settable;
  ToString(): String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type XTextExact = Of<{ readonly XText: true }>;
export type XTextInput = Of<{ readonly XText: true }>;

export interface XText {
  readonly [brand]: {
    readonly XText: true;
    readonly XNode: true;
    readonly XObject: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'XText';
  };
  readonly [accepts]: XTextInput | null;
  readonly Value: String & Settable;
  readonly NextNode: XNode;
  readonly PreviousNode: XNode;
  AddAfterSelf(content: ObjectInput): Void;
  AddAfterSelf(content: Of<{ readonly array: Object }>): Void;
  AddAfterSelf(...content: readonly ObjectInput[]): Void;
  AddBeforeSelf(content: ObjectInput): Void;
  AddBeforeSelf(content: Of<{ readonly array: Object }>): Void;
  AddBeforeSelf(...content: readonly ObjectInput[]): Void;
  Ancestors(): IEnumerable<XElement>;
  Ancestors(name: XNameInput | null): IEnumerable<XElement>;
  ElementsAfterSelf(): IEnumerable<XElement>;
  ElementsAfterSelf(name: XNameInput | null): IEnumerable<XElement>;
  ElementsBeforeSelf(): IEnumerable<XElement>;
  ElementsBeforeSelf(name: XNameInput | null): IEnumerable<XElement>;
  NodesAfterSelf(): IEnumerable<XNode>;
  NodesBeforeSelf(): IEnumerable<XNode>;
  Remove(): Void;
  ReplaceWith(content: ObjectInput): Void;
  ReplaceWith(content: Of<{ readonly array: Object }>): Void;
  ReplaceWith(...content: readonly ObjectInput[]): Void;
  ToString(): String;
  ToString(options: SaveOptionsInput): String;
  IsAfter(node: XNodeInput | null): Boolean;
  IsBefore(node: XNodeInput | null): Boolean;
  CreateReader(): XmlReader;
  readonly Document: XDocument;
  readonly NodeType: XmlNodeType;
  readonly Parent: XElement;
  readonly BaseUri: String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type XCDataExact = Of<{ readonly XCData: true }>;
export type XCDataInput = Of<{ readonly XCData: true }>;

export interface XCData {
  readonly [brand]: {
    readonly XCData: true;
    readonly XText: true;
    readonly XNode: true;
    readonly XObject: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'XCData';
  };
  readonly [accepts]: XCDataInput | null;
  readonly Value: String & Settable;
  readonly NextNode: XNode;
  readonly PreviousNode: XNode;
  AddAfterSelf(content: ObjectInput): Void;
  AddAfterSelf(content: Of<{ readonly array: Object }>): Void;
  AddAfterSelf(...content: readonly ObjectInput[]): Void;
  AddBeforeSelf(content: ObjectInput): Void;
  AddBeforeSelf(content: Of<{ readonly array: Object }>): Void;
  AddBeforeSelf(...content: readonly ObjectInput[]): Void;
  Ancestors(): IEnumerable<XElement>;
  Ancestors(name: XNameInput | null): IEnumerable<XElement>;
  ElementsAfterSelf(): IEnumerable<XElement>;
  ElementsAfterSelf(name: XNameInput | null): IEnumerable<XElement>;
  ElementsBeforeSelf(): IEnumerable<XElement>;
  ElementsBeforeSelf(name: XNameInput | null): IEnumerable<XElement>;
  NodesAfterSelf(): IEnumerable<XNode>;
  NodesBeforeSelf(): IEnumerable<XNode>;
  Remove(): Void;
  ReplaceWith(content: ObjectInput): Void;
  ReplaceWith(content: Of<{ readonly array: Object }>): Void;
  ReplaceWith(...content: readonly ObjectInput[]): Void;
  ToString(): String;
  ToString(options: SaveOptionsInput): String;
  IsAfter(node: XNodeInput | null): Boolean;
  IsBefore(node: XNodeInput | null): Boolean;
  CreateReader(): XmlReader;
  readonly Document: XDocument;
  readonly NodeType: XmlNodeType;
  readonly Parent: XElement;
  readonly BaseUri: String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type XCommentExact = Of<{ readonly XComment: true }>;
export type XCommentInput = Of<{ readonly XComment: true }>;

export interface XComment {
  readonly [brand]: {
    readonly XComment: true;
    readonly XNode: true;
    readonly XObject: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'XComment';
  };
  readonly [accepts]: XCommentInput | null;
  readonly Value: String & Settable;
  readonly NextNode: XNode;
  readonly PreviousNode: XNode;
  AddAfterSelf(content: ObjectInput): Void;
  AddAfterSelf(content: Of<{ readonly array: Object }>): Void;
  AddAfterSelf(...content: readonly ObjectInput[]): Void;
  AddBeforeSelf(content: ObjectInput): Void;
  AddBeforeSelf(content: Of<{ readonly array: Object }>): Void;
  AddBeforeSelf(...content: readonly ObjectInput[]): Void;
  Ancestors(): IEnumerable<XElement>;
  Ancestors(name: XNameInput | null): IEnumerable<XElement>;
  ElementsAfterSelf(): IEnumerable<XElement>;
  ElementsAfterSelf(name: XNameInput | null): IEnumerable<XElement>;
  ElementsBeforeSelf(): IEnumerable<XElement>;
  ElementsBeforeSelf(name: XNameInput | null): IEnumerable<XElement>;
  NodesAfterSelf(): IEnumerable<XNode>;
  NodesBeforeSelf(): IEnumerable<XNode>;
  Remove(): Void;
  ReplaceWith(content: ObjectInput): Void;
  ReplaceWith(content: Of<{ readonly array: Object }>): Void;
  ReplaceWith(...content: readonly ObjectInput[]): Void;
  ToString(): String;
  ToString(options: SaveOptionsInput): String;
  IsAfter(node: XNodeInput | null): Boolean;
  IsBefore(node: XNodeInput | null): Boolean;
  CreateReader(): XmlReader;
  readonly Document: XDocument;
  readonly NodeType: XmlNodeType;
  readonly Parent: XElement;
  readonly BaseUri: String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type XProcessingInstructionExact = Of<{ readonly XProcessingInstruction: true }>;
export type XProcessingInstructionInput = Of<{ readonly XProcessingInstruction: true }>;

export interface XProcessingInstruction {
  readonly [brand]: {
    readonly XProcessingInstruction: true;
    readonly XNode: true;
    readonly XObject: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'XProcessingInstruction';
  };
  readonly [accepts]: XProcessingInstructionInput | null;
  readonly Data: String & Settable;
  readonly Target: String & Settable;
  readonly NextNode: XNode;
  readonly PreviousNode: XNode;
  AddAfterSelf(content: ObjectInput): Void;
  AddAfterSelf(content: Of<{ readonly array: Object }>): Void;
  AddAfterSelf(...content: readonly ObjectInput[]): Void;
  AddBeforeSelf(content: ObjectInput): Void;
  AddBeforeSelf(content: Of<{ readonly array: Object }>): Void;
  AddBeforeSelf(...content: readonly ObjectInput[]): Void;
  Ancestors(): IEnumerable<XElement>;
  Ancestors(name: XNameInput | null): IEnumerable<XElement>;
  ElementsAfterSelf(): IEnumerable<XElement>;
  ElementsAfterSelf(name: XNameInput | null): IEnumerable<XElement>;
  ElementsBeforeSelf(): IEnumerable<XElement>;
  ElementsBeforeSelf(name: XNameInput | null): IEnumerable<XElement>;
  NodesAfterSelf(): IEnumerable<XNode>;
  NodesBeforeSelf(): IEnumerable<XNode>;
  Remove(): Void;
  ReplaceWith(content: ObjectInput): Void;
  ReplaceWith(content: Of<{ readonly array: Object }>): Void;
  ReplaceWith(...content: readonly ObjectInput[]): Void;
  ToString(): String;
  ToString(options: SaveOptionsInput): String;
  IsAfter(node: XNodeInput | null): Boolean;
  IsBefore(node: XNodeInput | null): Boolean;
  CreateReader(): XmlReader;
  readonly Document: XDocument;
  readonly NodeType: XmlNodeType;
  readonly Parent: XElement;
  readonly BaseUri: String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type XNodeDocumentOrderComparerExact = Of<{ readonly XNodeDocumentOrderComparer: true }>;
export type XNodeDocumentOrderComparerInput = Of<{ readonly XNodeDocumentOrderComparer: true }>;

export interface XNodeDocumentOrderComparer {
  readonly [brand]: {
    readonly XNodeDocumentOrderComparer: true;
    readonly Object: true;
    readonly IComparer: In<XNode>;
    readonly class: true;
    readonly only: 'XNodeDocumentOrderComparer';
  };
  readonly [accepts]: XNodeDocumentOrderComparerInput | null;
  Compare(x: XNodeInput | null, y: XNodeInput | null): Int32;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type XNodeEqualityComparerExact = Of<{ readonly XNodeEqualityComparer: true }>;
export type XNodeEqualityComparerInput = Of<{ readonly XNodeEqualityComparer: true }>;

export interface XNodeEqualityComparer {
  readonly [brand]: {
    readonly XNodeEqualityComparer: true;
    readonly Object: true;
    readonly IEqualityComparer: In<XNode>;
    readonly class: true;
    readonly only: 'XNodeEqualityComparer';
  };
  readonly [accepts]: XNodeEqualityComparerInput | null;
  Equals(x: XNodeInput | null, y: XNodeInput | null): Boolean;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(obj: XNodeInput | null): Int32;
  GetHashCode(): Int32;
  ToString(): String;
}

export type XmlReaderExact = Of<{ readonly XmlReader: true }>;
export type XmlReaderInput = Of<{ readonly XmlReader: true }>;

export interface XmlReader {
  readonly [brand]: {
    readonly XmlReader: true;
    readonly Object: true;
    readonly IDisposable: true;
    readonly class: true;
    readonly only: 'XmlReader';
  };
  readonly [accepts]: XmlReaderInput | null;
  readonly AttributeCount: Int32;
  readonly Depth: Int32;
  readonly EOF: Boolean;
  readonly HasAttributes: Boolean;
  readonly HasValue: Boolean;
  readonly IsEmptyElement: Boolean;
  readonly LocalName: String;
  readonly Name: String;
  readonly NamespaceURI: String;
  readonly NodeType: XmlNodeType;
  readonly Prefix: String;
  readonly Value: String;
  Close(): Void;
  Dispose(): Void;
  GetAttribute(i: Int32Exact): String;
  GetAttribute(name: StringExact | null): String;
  GetAttribute(name: StringInput | null, namespaceURI: StringInput | null): String;
  IsStartElement(): Boolean;
  IsStartElement(name: StringInput | null): Boolean;
  MoveToContent(): XmlNodeType;
  MoveToAttribute(name: StringInput | null): Boolean;
  MoveToElement(): Boolean;
  MoveToFirstAttribute(): Boolean;
  MoveToNextAttribute(): Boolean;
  Read(): Boolean;
  ReadElementContentAsBoolean(): Boolean;
  ReadElementContentAsDecimal(): Decimal;
  ReadElementContentAsDouble(): Double;
  ReadElementContentAsInt(): Int32;
  ReadElementContentAsLong(): Int64;
  ReadElementContentAsString(): String;
  ReadEndElement(): Void;
  ReadInnerXml(): String;
  ReadOuterXml(): String;
  ReadStartElement(): Void;
  ReadStartElement(name: StringInput | null): Void;
  ReadToDescendant(name: StringInput | null): Boolean;
  ReadToFollowing(name: StringInput | null): Boolean;
  ReadToNextSibling(name: StringInput | null): Boolean;
  Skip(): Void;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
  at(i: Int32Input): String;
  at(name: StringInput | null): String;
  at(name: StringInput | null, namespaceURI: StringInput | null): String;
}

export type XmlReaderSettingsExact = Of<{ readonly XmlReaderSettings: true }>;
export type XmlReaderSettingsInput = Of<{ readonly XmlReaderSettings: true }>;

export interface XmlReaderSettings {
  readonly [brand]: {
    readonly XmlReaderSettings: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'XmlReaderSettings';
  };
  readonly [accepts]: XmlReaderSettingsInput | null;
  readonly IgnoreComments: Boolean & Settable;
  readonly IgnoreProcessingInstructions: Boolean & Settable;
  readonly IgnoreWhitespace: Boolean & Settable;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type IProxyRequestContextExact = Of<{ readonly IProxyRequestContext: true }>;
export type IProxyRequestContextInput = Of<{ readonly IProxyRequestContext: true }>;

export interface IProxyRequestContext {
  readonly [brand]: {
    readonly IProxyRequestContext: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'IProxyRequestContext';
  };
  readonly [accepts]: IProxyRequestContextInput | null;
  readonly Api: IApi;
  readonly Backend: IBackend;
  readonly Deployment: IDeployment;
  readonly Elapsed: TimeSpan;
  readonly GraphQL: IGraphQL;
  readonly LastError: ILastError;
  readonly Operation: IOperation;
  readonly Product: IProduct;
  readonly Request: IRequest;
  readonly RequestId: Guid;
  readonly Response: IResponse;
  readonly Subscription: ISubscription;
  readonly Timestamp: DateTime;
  readonly Tracing: Boolean;
  readonly User: IUser;
  readonly Variables: IReadOnlyDictionary<String, Object>;
  readonly Workspace: IWorkspace;
  Trace(message: StringInput | null): Void;
  Trace(source: StringInput | null, data: ObjectInput | null): Void;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type ILastErrorExact = Of<{ readonly ILastError: true }>;
export type ILastErrorInput = Of<{ readonly ILastError: true }>;

export interface ILastError {
  readonly [brand]: {
    readonly ILastError: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'ILastError';
  };
  readonly [accepts]: ILastErrorInput | null;
  readonly Source: String;
  readonly Reason: String;
  readonly Message: String;
  readonly Scope: String;
  readonly Section: String;
  readonly Path: String;
  readonly PolicyId: String;
  readonly HttpErrorCode: Int32;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type IGraphQLExact = Of<{ readonly IGraphQL: true }>;
export type IGraphQLInput = Of<{ readonly IGraphQL: true }>;

export interface IGraphQL {
  readonly [brand]: {
    readonly IGraphQL: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'IGraphQL';
  };
  readonly [accepts]: IGraphQLInput | null;
  readonly Arguments: JToken;
  readonly GraphQLArguments: JToken;
  readonly Parent: JToken;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type IRequestExact = Of<{ readonly IRequest: true }>;
export type IRequestInput = Of<{ readonly IRequest: true }>;

export interface IRequest {
  readonly [brand]: {
    readonly IRequest: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'IRequest';
  };
  readonly [accepts]: IRequestInput | null;
  readonly Body: IMessageBody;
  readonly Certificate: X509Certificate2;
  readonly Headers: IReadOnlyDictionary<String, ArrayOf<String>>;
  readonly IpAddress: String;
  readonly MatchedParameters: IReadOnlyDictionary<String, String>;
  readonly Method: String;
  readonly OriginalUrl: IUrl;
  readonly Url: IUrl;
  readonly HasBody: Boolean;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type IResponseExact = Of<{ readonly IResponse: true }>;
export type IResponseInput = Of<{ readonly IResponse: true }>;

export interface IResponse {
  readonly [brand]: {
    readonly IResponse: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'IResponse';
  };
  readonly [accepts]: IResponseInput | null;
  readonly Body: IMessageBody;
  readonly Headers: IReadOnlyDictionary<String, ArrayOf<String>>;
  readonly StatusCode: Int32;
  readonly StatusReason: String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type IFoundryExact = Of<{ readonly IFoundry: true }>;
export type IFoundryInput = Of<{ readonly IFoundry: true }>;

export interface IFoundry {
  readonly [brand]: {
    readonly IFoundry: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'IFoundry';
  };
  readonly [accepts]: IFoundryInput | null;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type IPrivateEndpointConnectionExact = Of<{ readonly IPrivateEndpointConnection: true }>;
export type IPrivateEndpointConnectionInput = Of<{ readonly IPrivateEndpointConnection: true }>;

export interface IPrivateEndpointConnection {
  readonly [brand]: {
    readonly IPrivateEndpointConnection: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'IPrivateEndpointConnection';
  };
  readonly [accepts]: IPrivateEndpointConnectionInput | null;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type IMessageBodyExact = Of<{ readonly IMessageBody: true }>;
export type IMessageBodyInput = Of<{ readonly IMessageBody: true }>;

export interface IMessageBody {
  readonly [brand]: {
    readonly IMessageBody: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'IMessageBody';
  };
  readonly [accepts]: IMessageBodyInput | null;
  As<T extends Value>(type: TypeToken<T, string>, preserveContent?: BooleanInput): T;
  AsFormUrlEncodedContent(preserveContent?: BooleanInput): IDictionary<String, IList<String>>;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type IUrlExact = Of<{ readonly IUrl: true }>;
export type IUrlInput = Of<{ readonly IUrl: true }>;

export interface IUrl {
  readonly [brand]: {
    readonly IUrl: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'IUrl';
  };
  readonly [accepts]: IUrlInput | null;
  readonly Host: String;
  readonly Path: String;
  readonly Port: Int32;
  readonly Query: IReadOnlyDictionary<String, ArrayOf<String>>;
  readonly QueryString: String;
  readonly Scheme: String;
  ToString(): String;
  ToUri(): Uri;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
}

export type IApiExact = Of<{ readonly IApi: true }>;
export type IApiInput = Of<{ readonly IApi: true }>;

export interface IApi {
  readonly [brand]: {
    readonly IApi: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'IApi';
  };
  readonly [accepts]: IApiInput | null;
  readonly Id: String;
  readonly IsCurrentRevision: Boolean;
  readonly Name: String;
  readonly Path: String;
  readonly Protocols: IEnumerable<String>;
  readonly Revision: String;
  readonly ServiceUrl: IUrl;
  readonly SubscriptionKeyParameterNames: ISubscriptionKeyParameterNames;
  readonly Version: String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type ISubscriptionKeyParameterNamesExact = Of<{ readonly ISubscriptionKeyParameterNames: true }>;
export type ISubscriptionKeyParameterNamesInput = Of<{ readonly ISubscriptionKeyParameterNames: true }>;

export interface ISubscriptionKeyParameterNames {
  readonly [brand]: {
    readonly ISubscriptionKeyParameterNames: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'ISubscriptionKeyParameterNames';
  };
  readonly [accepts]: ISubscriptionKeyParameterNamesInput | null;
  readonly Header: String;
  readonly Query: String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type IOperationExact = Of<{ readonly IOperation: true }>;
export type IOperationInput = Of<{ readonly IOperation: true }>;

export interface IOperation {
  readonly [brand]: {
    readonly IOperation: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'IOperation';
  };
  readonly [accepts]: IOperationInput | null;
  readonly Id: String;
  readonly Method: String;
  readonly Name: String;
  readonly UrlTemplate: String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type IBackendExact = Of<{ readonly IBackend: true }>;
export type IBackendInput = Of<{ readonly IBackend: true }>;

export interface IBackend {
  readonly [brand]: {
    readonly IBackend: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'IBackend';
  };
  readonly [accepts]: IBackendInput | null;
  readonly AzureRegion: String;
  readonly Id: String;
  readonly Type: BackendType;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type BackendTypeExact = Of<{ readonly BackendType: true }>;
export type BackendTypeInput = Of<{ readonly BackendType: true }>;

export interface BackendType {
  readonly [brand]: {
    readonly BackendType: true;
    readonly Enum: true;
    readonly Object: true;
    readonly struct: true;
    readonly only: 'BackendType';
  };
  readonly [accepts]: BackendTypeInput;
  ToString(): String;
  ToString(format: StringInput | null): String;
  CompareTo(target: ObjectInput | null): Int32;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  HasFlag(flag: EnumInput | null): Boolean;
}

export type IProductExact = Of<{ readonly IProduct: true }>;
export type IProductInput = Of<{ readonly IProduct: true }>;

export interface IProduct {
  readonly [brand]: {
    readonly IProduct: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'IProduct';
  };
  readonly [accepts]: IProductInput | null;
  readonly ApprovalRequired: Boolean;
  readonly Groups: IEnumerable<IGroup>;
  readonly Id: String;
  readonly Name: String;
  readonly State: ProductState;
  readonly SubscriptionsLimit: Nullable<Int32>;
  readonly SubscriptionLimit: Nullable<Int32>;
  readonly SubscriptionRequired: Boolean;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type ProductStateExact = Of<{ readonly ProductState: true }>;
export type ProductStateInput = Of<{ readonly ProductState: true }>;

export interface ProductState {
  readonly [brand]: {
    readonly ProductState: true;
    readonly Enum: true;
    readonly Object: true;
    readonly struct: true;
    readonly only: 'ProductState';
  };
  readonly [accepts]: ProductStateInput;
  ToString(): String;
  ToString(format: StringInput | null): String;
  CompareTo(target: ObjectInput | null): Int32;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  HasFlag(flag: EnumInput | null): Boolean;
}

export type IGroupExact = Of<{ readonly IGroup: true }>;
export type IGroupInput = Of<{ readonly IGroup: true }>;

export interface IGroup {
  readonly [brand]: {
    readonly IGroup: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'IGroup';
  };
  readonly [accepts]: IGroupInput | null;
  readonly Id: String;
  readonly Name: String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type IWorkspaceExact = Of<{ readonly IWorkspace: true }>;
export type IWorkspaceInput = Of<{ readonly IWorkspace: true }>;

export interface IWorkspace {
  readonly [brand]: {
    readonly IWorkspace: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'IWorkspace';
  };
  readonly [accepts]: IWorkspaceInput | null;
  readonly Id: String;
  readonly Name: String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type ISubscriptionExact = Of<{ readonly ISubscription: true }>;
export type ISubscriptionInput = Of<{ readonly ISubscription: true }>;

export interface ISubscription {
  readonly [brand]: {
    readonly ISubscription: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'ISubscription';
  };
  readonly [accepts]: ISubscriptionInput | null;
  readonly CreatedDate: DateTime;
  readonly EndDate: Nullable<DateTime>;
  readonly Id: String;
  readonly Key: String;
  readonly Name: String;
  readonly PrimaryKey: String;
  readonly SecondaryKey: String;
  readonly StartDate: Nullable<DateTime>;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type IUserExact = Of<{ readonly IUser: true }>;
export type IUserInput = Of<{ readonly IUser: true }>;

export interface IUser {
  readonly [brand]: {
    readonly IUser: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'IUser';
  };
  readonly [accepts]: IUserInput | null;
  readonly Email: String;
  readonly FirstName: String;
  readonly Groups: IEnumerable<IGroup>;
  readonly Id: String;
  readonly Identities: IEnumerable<IUserIdentity>;
  readonly LastName: String;
  readonly Note: String;
  readonly RegistrationDate: DateTime;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type IUserIdentityExact = Of<{ readonly IUserIdentity: true }>;
export type IUserIdentityInput = Of<{ readonly IUserIdentity: true }>;

export interface IUserIdentity {
  readonly [brand]: {
    readonly IUserIdentity: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'IUserIdentity';
  };
  readonly [accepts]: IUserIdentityInput | null;
  readonly Id: String;
  readonly Provider: String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type IDeploymentExact = Of<{ readonly IDeployment: true }>;
export type IDeploymentInput = Of<{ readonly IDeployment: true }>;

export interface IDeployment {
  readonly [brand]: {
    readonly IDeployment: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'IDeployment';
  };
  readonly [accepts]: IDeploymentInput | null;
  readonly Certificates: IReadOnlyDictionary<String, X509Certificate2>;
  readonly Gateway: IGateway;
  readonly GatewayId: String;
  readonly Region: String;
  readonly ServiceId: String;
  readonly ServiceName: String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type IGatewayExact = Of<{ readonly IGateway: true }>;
export type IGatewayInput = Of<{ readonly IGateway: true }>;

export interface IGateway {
  readonly [brand]: {
    readonly IGateway: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'IGateway';
  };
  readonly [accepts]: IGatewayInput | null;
  readonly Id: String;
  readonly InstanceId: String;
  readonly IsManaged: Boolean;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type ISustainabilityInfoExact = Of<{ readonly ISustainabilityInfo: true }>;
export type ISustainabilityInfoInput = Of<{ readonly ISustainabilityInfo: true }>;

export interface ISustainabilityInfo {
  readonly [brand]: {
    readonly ISustainabilityInfo: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'ISustainabilityInfo';
  };
  readonly [accepts]: ISustainabilityInfoInput | null;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type JwtExact = Of<{ readonly Jwt: true }>;
export type JwtInput = Of<{ readonly Jwt: true }>;

export interface Jwt {
  readonly [brand]: { readonly Jwt: true; readonly Object: true; readonly class: true; readonly only: 'Jwt' };
  readonly [accepts]: JwtInput | null;
  readonly Algorithm: String;
  readonly Audiences: IEnumerable<String>;
  readonly Claims: IReadOnlyDictionary<String, ArrayOf<String>>;
  readonly ExpirationTime: Nullable<DateTime>;
  readonly Id: String;
  readonly Issuer: String;
  readonly IssuedAt: Nullable<DateTime>;
  readonly NotBefore: Nullable<DateTime>;
  readonly Subject: String;
  readonly Type: String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type BasicAuthCredentialsExact = Of<{ readonly BasicAuthCredentials: true }>;
export type BasicAuthCredentialsInput = Of<{ readonly BasicAuthCredentials: true }>;

export interface BasicAuthCredentials {
  readonly [brand]: {
    readonly BasicAuthCredentials: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'BasicAuthCredentials';
  };
  readonly [accepts]: BasicAuthCredentialsInput | null;
  readonly UserId: String;
  readonly Password: String;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}

export type AuthorizationExact = Of<{ readonly Authorization: true }>;
export type AuthorizationInput = Of<{ readonly Authorization: true }>;

export interface Authorization {
  readonly [brand]: {
    readonly Authorization: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'Authorization';
  };
  readonly [accepts]: AuthorizationInput | null;
  readonly AccessToken: String;
  readonly Claims: IReadOnlyDictionary<String, Object>;
  Equals(obj: ObjectInput | null): Boolean;
  GetHashCode(): Int32;
  ToString(): String;
}
