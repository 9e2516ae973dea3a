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
  /** `TSource Aggregate<TSource>(Func<TSource, TSource, TSource> func)` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.aggregate */
  Aggregate(func: (arg1: T, arg2: T) => T[typeof accepts]): T;
  /** `TAccumulate Aggregate<TSource, TAccumulate>(TAccumulate seed, Func<TAccumulate, TSource, TAccumulate> func)` */
  Aggregate<TAccumulate extends Liftable>(
    seed: TAccumulate,
    func: (arg1: TAccumulate, arg2: T) => TAccumulate,
  ): Lifted<TAccumulate>;
  /** `TResult Aggregate<TSource, TAccumulate, TResult>(TAccumulate seed, Func<TAccumulate, TSource, TAccumulate> func, Func<TAccumulate, TResult> resultSelector)` */
  Aggregate<TAccumulate extends Liftable, TResult extends Value>(
    seed: TAccumulate,
    func: (arg1: TAccumulate, arg2: T) => TAccumulate,
    resultSelector: (arg1: TAccumulate) => TResult,
  ): Lifted<TResult>;
  /** `bool All<TSource>(Func<TSource, bool> predicate)` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.all */
  All(predicate: (arg1: T) => Boolean): Boolean;
  /** `bool Any<TSource>()` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.any */
  Any(): Boolean;
  /** `bool Any<TSource>(Func<TSource, bool> predicate)` */
  Any(predicate: (arg1: T) => Boolean): Boolean;
  /** `IEnumerable<TSource> Append<TSource>(TSource element)` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.append */
  Append(element: T[typeof accepts]): IEnumerable<T>;
  /** `IEnumerable<TSource> AsEnumerable<TSource>()` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.asenumerable */
  AsEnumerable(): IEnumerable<T>;
  /** `IEnumerable<TSource> Concat<TSource>(IEnumerable<TSource> second)` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.concat */
  Concat(second: Of<{ readonly IEnumerable: T }> | null): IEnumerable<T>;
  /** `bool Contains<TSource>(TSource value)` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.contains */
  Contains(value: T[typeof accepts]): Boolean;
  /** `bool Contains<TSource>(TSource value, IEqualityComparer<TSource> comparer)` */
  Contains(value: T[typeof accepts], comparer: Of<{ readonly IEqualityComparer: In<T> }> | null): Boolean;
  /** `int Count<TSource>()` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.count */
  Count(): Int32;
  /** `int Count<TSource>(Func<TSource, bool> predicate)` */
  Count(predicate: (arg1: T) => Boolean): Int32;
  /** `IEnumerable<TSource> DefaultIfEmpty<TSource>()` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.defaultifempty */
  DefaultIfEmpty(): IEnumerable<T>;
  /** `IEnumerable<TSource> DefaultIfEmpty<TSource>(TSource defaultValue)` */
  DefaultIfEmpty(defaultValue: T[typeof accepts]): IEnumerable<T>;
  /** `IEnumerable<TSource> Distinct<TSource>()` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.distinct */
  Distinct(): IEnumerable<T>;
  /** `IEnumerable<TSource> Distinct<TSource>(IEqualityComparer<TSource> comparer)` */
  Distinct(comparer: Of<{ readonly IEqualityComparer: In<T> }> | null): IEnumerable<T>;
  /** `TSource ElementAt<TSource>(int index)` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.elementat */
  ElementAt(index: Int32Input): T;
  /** `TSource ElementAtOrDefault<TSource>(int index)` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.elementatordefault */
  ElementAtOrDefault(index: Int32Input): T;
  /** `IEnumerable<TSource> Except<TSource>(IEnumerable<TSource> second)` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.except */
  Except(second: Of<{ readonly IEnumerable: T }> | null): IEnumerable<T>;
  /** `IEnumerable<TSource> Except<TSource>(IEnumerable<TSource> second, IEqualityComparer<TSource> comparer)` */
  Except(
    second: Of<{ readonly IEnumerable: T }> | null,
    comparer: Of<{ readonly IEqualityComparer: In<T> }> | null,
  ): IEnumerable<T>;
  /** `TSource First<TSource>()` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.first */
  First(): T;
  /** `TSource First<TSource>(Func<TSource, bool> predicate)` */
  First(predicate: (arg1: T) => Boolean): T;
  /** `TSource FirstOrDefault<TSource>()` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.firstordefault */
  FirstOrDefault(): T;
  /** `TSource FirstOrDefault<TSource>(Func<TSource, bool> predicate)` */
  FirstOrDefault(predicate: (arg1: T) => Boolean): T;
  /** `IEnumerable<IGrouping<TKey, TSource>> GroupBy<TSource, TKey>(Func<TSource, TKey> keySelector)` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.groupby */
  GroupBy<TKey extends Value>(keySelector: (arg1: T) => TKey): IEnumerable<IGrouping<TKey, T>>;
  /** `IEnumerable<IGrouping<TKey, TSource>> GroupBy<TSource, TKey>(Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer)` */
  GroupBy<TKey extends Value>(
    keySelector: (arg1: T) => TKey,
    comparer: Of<{ readonly IEqualityComparer: In<TKey> }> | null,
  ): IEnumerable<IGrouping<TKey, T>>;
  /** `IEnumerable<IGrouping<TKey, TElement>> GroupBy<TSource, TKey, TElement>(Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector)` */
  GroupBy<TKey extends Value, TElement extends Value>(
    keySelector: (arg1: T) => TKey,
    elementSelector: (arg1: T) => TElement,
  ): IEnumerable<IGrouping<TKey, TElement>>;
  /** `IEnumerable<TResult> GroupBy<TSource, TKey, TResult>(Func<TSource, TKey> keySelector, Func<TKey, IEnumerable<TSource>, TResult> resultSelector)` */
  GroupBy<TKey extends Value, TResult extends Value>(
    keySelector: (arg1: T) => TKey,
    resultSelector: (arg1: TKey, arg2: IEnumerable<T>) => TResult,
  ): IEnumerable<TResult>;
  /** `IEnumerable<IGrouping<TKey, TElement>> GroupBy<TSource, TKey, TElement>(Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, IEqualityComparer<TKey> comparer)` */
  GroupBy<TKey extends Value, TElement extends Value>(
    keySelector: (arg1: T) => TKey,
    elementSelector: (arg1: T) => TElement,
    comparer: Of<{ readonly IEqualityComparer: In<TKey> }> | null,
  ): IEnumerable<IGrouping<TKey, TElement>>;
  /** `IEnumerable<TResult> GroupBy<TSource, TKey, TElement, TResult>(Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, Func<TKey, IEnumerable<TElement>, TResult> resultSelector)` */
  GroupBy<TKey extends Value, TElement extends Value, TResult extends Value>(
    keySelector: (arg1: T) => TKey,
    elementSelector: (arg1: T) => TElement,
    resultSelector: (arg1: TKey, arg2: IEnumerable<TElement>) => TResult,
  ): IEnumerable<TResult>;
  /** `IEnumerable<TResult> GroupBy<TSource, TKey, TResult>(Func<TSource, TKey> keySelector, Func<TKey, IEnumerable<TSource>, TResult> resultSelector, IEqualityComparer<TKey> comparer)` */
  GroupBy<TKey extends Value, TResult extends Value>(
    keySelector: (arg1: T) => TKey,
    resultSelector: (arg1: TKey, arg2: IEnumerable<T>) => TResult,
    comparer: Of<{ readonly IEqualityComparer: In<TKey> }> | null,
  ): IEnumerable<TResult>;
  /** `IEnumerable<TResult> GroupBy<TSource, TKey, TElement, TResult>(Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, Func<TKey, IEnumerable<TElement>, TResult> resultSelector, IEqualityComparer<TKey> comparer)` */
  GroupBy<TKey extends Value, TElement extends Value, TResult extends Value>(
    keySelector: (arg1: T) => TKey,
    elementSelector: (arg1: T) => TElement,
    resultSelector: (arg1: TKey, arg2: IEnumerable<TElement>) => TResult,
    comparer: Of<{ readonly IEqualityComparer: In<TKey> }> | null,
  ): IEnumerable<TResult>;
  /** `IEnumerable<TResult> GroupJoin<TOuter, TInner, TKey, TResult>(IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, IEnumerable<TInner>, TResult> resultSelector)` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.groupjoin */
  GroupJoin<TInner extends Value, TKey extends Value, TResult extends Value>(
    inner: Of<{ readonly IEnumerable: TInner }> | null,
    outerKeySelector: (arg1: T) => TKey,
    innerKeySelector: (arg1: TInner) => TKey,
    resultSelector: (arg1: T, arg2: IEnumerable<TInner>) => TResult,
  ): IEnumerable<TResult>;
  /** `IEnumerable<TResult> GroupJoin<TOuter, TInner, TKey, TResult>(IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, IEnumerable<TInner>, TResult> resultSelector, IEqualityComparer<TKey> comparer)` */
  GroupJoin<TInner extends Value, TKey extends Value, TResult extends Value>(
    inner: Of<{ readonly IEnumerable: TInner }> | null,
    outerKeySelector: (arg1: T) => TKey,
    innerKeySelector: (arg1: TInner) => TKey,
    resultSelector: (arg1: T, arg2: IEnumerable<TInner>) => TResult,
    comparer: Of<{ readonly IEqualityComparer: In<TKey> }> | null,
  ): IEnumerable<TResult>;
  /** `IEnumerable<TSource> Intersect<TSource>(IEnumerable<TSource> second)` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.intersect */
  Intersect(second: Of<{ readonly IEnumerable: T }> | null): IEnumerable<T>;
  /** `IEnumerable<TSource> Intersect<TSource>(IEnumerable<TSource> second, IEqualityComparer<TSource> comparer)` */
  Intersect(
    second: Of<{ readonly IEnumerable: T }> | null,
    comparer: Of<{ readonly IEqualityComparer: In<T> }> | null,
  ): IEnumerable<T>;
  /** `IEnumerable<TResult> Join<TOuter, TInner, TKey, TResult>(IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, TInner, TResult> resultSelector)` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.join */
  Join<TInner extends Value, TKey extends Value, TResult extends Value>(
    inner: Of<{ readonly IEnumerable: TInner }> | null,
    outerKeySelector: (arg1: T) => TKey,
    innerKeySelector: (arg1: TInner) => TKey,
    resultSelector: (arg1: T, arg2: TInner) => TResult,
  ): IEnumerable<TResult>;
  /** `IEnumerable<TResult> Join<TOuter, TInner, TKey, TResult>(IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, TInner, TResult> resultSelector, IEqualityComparer<TKey> comparer)` */
  Join<TInner extends Value, TKey extends Value, TResult extends Value>(
    inner: Of<{ readonly IEnumerable: TInner }> | null,
    outerKeySelector: (arg1: T) => TKey,
    innerKeySelector: (arg1: TInner) => TKey,
    resultSelector: (arg1: T, arg2: TInner) => TResult,
    comparer: Of<{ readonly IEqualityComparer: In<TKey> }> | null,
  ): IEnumerable<TResult>;
  /** `TSource Last<TSource>()` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.last */
  Last(): T;
  /** `TSource Last<TSource>(Func<TSource, bool> predicate)` */
  Last(predicate: (arg1: T) => Boolean): T;
  /** `TSource LastOrDefault<TSource>()` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.lastordefault */
  LastOrDefault(): T;
  /** `TSource LastOrDefault<TSource>(Func<TSource, bool> predicate)` */
  LastOrDefault(predicate: (arg1: T) => Boolean): T;
  /** `long LongCount<TSource>()` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.longcount */
  LongCount(): Int64;
  /** `long LongCount<TSource>(Func<TSource, bool> predicate)` */
  LongCount(predicate: (arg1: T) => Boolean): Int64;
  /** `TSource Max<TSource>()` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.max */
  Max(): T;
  /** `TResult Max<TSource, TResult>(Func<TSource, TResult> selector)` */
  Max<TResult extends Value>(selector: (arg1: T) => TResult): TResult;
  /** `TSource Min<TSource>()` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.min */
  Min(): T;
  /** `TResult Min<TSource, TResult>(Func<TSource, TResult> selector)` */
  Min<TResult extends Value>(selector: (arg1: T) => TResult): TResult;
  /** `IOrderedEnumerable<TSource> OrderBy<TSource, TKey>(Func<TSource, TKey> keySelector)` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.orderby */
  OrderBy<TKey extends Value>(keySelector: (arg1: T) => TKey): IOrderedEnumerable<T>;
  /** `IOrderedEnumerable<TSource> OrderBy<TSource, TKey>(Func<TSource, TKey> keySelector, IComparer<TKey> comparer)` */
  OrderBy<TKey extends Value>(
    keySelector: (arg1: T) => TKey,
    comparer: Of<{ readonly IComparer: In<TKey> }> | null,
  ): IOrderedEnumerable<T>;
  /** `IOrderedEnumerable<TSource> OrderByDescending<TSource, TKey>(Func<TSource, TKey> keySelector)` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.orderbydescending */
  OrderByDescending<TKey extends Value>(keySelector: (arg1: T) => TKey): IOrderedEnumerable<T>;
  /** `IOrderedEnumerable<TSource> OrderByDescending<TSource, TKey>(Func<TSource, TKey> keySelector, IComparer<TKey> comparer)` */
  OrderByDescending<TKey extends Value>(
    keySelector: (arg1: T) => TKey,
    comparer: Of<{ readonly IComparer: In<TKey> }> | null,
  ): IOrderedEnumerable<T>;
  /** `IEnumerable<TSource> Prepend<TSource>(TSource element)` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.prepend */
  Prepend(element: T[typeof accepts]): IEnumerable<T>;
  /** `IEnumerable<TSource> Reverse<TSource>()` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.reverse */
  Reverse(): IEnumerable<T>;
  /** `IEnumerable<TResult> Select<TSource, TResult>(Func<TSource, TResult> selector)` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.select */
  Select<TResult extends Value>(selector: (arg1: T) => TResult): IEnumerable<TResult>;
  /** `IEnumerable<TResult> Select<TSource, TResult>(Func<TSource, int, TResult> selector)` */
  Select<TResult extends Value>(selector: (arg1: T, arg2: Int32) => TResult): IEnumerable<TResult>;
  /** `IEnumerable<TResult> SelectMany<TSource, TResult>(Func<TSource, IEnumerable<TResult>> selector)` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.selectmany */
  SelectMany<TResult extends Value>(
    selector: (arg1: T) => Of<{ readonly IEnumerable: TResult }>,
  ): IEnumerable<TResult>;
  /** `IEnumerable<TResult> SelectMany<TSource, TCollection, TResult>(Func<TSource, IEnumerable<TCollection>> collectionSelector, Func<TSource, TCollection, TResult> resultSelector)` */
  SelectMany<TCollection extends Value, TResult extends Value>(
    collectionSelector: (arg1: T) => Of<{ readonly IEnumerable: TCollection }>,
    resultSelector: (arg1: T, arg2: TCollection) => TResult,
  ): IEnumerable<TResult>;
  /** `IEnumerable<TResult> SelectMany<TSource, TResult>(Func<TSource, int, IEnumerable<TResult>> selector)` */
  SelectMany<TResult extends Value>(
    selector: (arg1: T, arg2: Int32) => Of<{ readonly IEnumerable: TResult }>,
  ): IEnumerable<TResult>;
  /** `IEnumerable<TResult> SelectMany<TSource, TCollection, TResult>(Func<TSource, int, IEnumerable<TCollection>> collectionSelector, Func<TSource, TCollection, TResult> resultSelector)` */
  SelectMany<TCollection extends Value, TResult extends Value>(
    collectionSelector: (arg1: T, arg2: Int32) => Of<{ readonly IEnumerable: TCollection }>,
    resultSelector: (arg1: T, arg2: TCollection) => TResult,
  ): IEnumerable<TResult>;
  /** `bool SequenceEqual<TSource>(IEnumerable<TSource> second)` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.sequenceequal */
  SequenceEqual(second: Of<{ readonly IEnumerable: T }> | null): Boolean;
  /** `bool SequenceEqual<TSource>(IEnumerable<TSource> second, IEqualityComparer<TSource> comparer)` */
  SequenceEqual(
    second: Of<{ readonly IEnumerable: T }> | null,
    comparer: Of<{ readonly IEqualityComparer: In<T> }> | null,
  ): Boolean;
  /** `TSource Single<TSource>()` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.single */
  Single(): T;
  /** `TSource Single<TSource>(Func<TSource, bool> predicate)` */
  Single(predicate: (arg1: T) => Boolean): T;
  /** `TSource SingleOrDefault<TSource>()` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.singleordefault */
  SingleOrDefault(): T;
  /** `TSource SingleOrDefault<TSource>(Func<TSource, bool> predicate)` */
  SingleOrDefault(predicate: (arg1: T) => Boolean): T;
  /** `IEnumerable<TSource> Skip<TSource>(int count)` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.skip */
  Skip(count: Int32Input): IEnumerable<T>;
  /** `IEnumerable<TSource> SkipWhile<TSource>(Func<TSource, bool> predicate)` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.skipwhile */
  SkipWhile(predicate: (arg1: T) => Boolean): IEnumerable<T>;
  /** `IEnumerable<TSource> SkipWhile<TSource>(Func<TSource, int, bool> predicate)` */
  SkipWhile(predicate: (arg1: T, arg2: Int32) => Boolean): IEnumerable<T>;
  /** `IEnumerable<TSource> Take<TSource>(int count)` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.take */
  Take(count: Int32Input): IEnumerable<T>;
  /** `IEnumerable<TSource> TakeWhile<TSource>(Func<TSource, bool> predicate)` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.takewhile */
  TakeWhile(predicate: (arg1: T) => Boolean): IEnumerable<T>;
  /** `IEnumerable<TSource> TakeWhile<TSource>(Func<TSource, int, bool> predicate)` */
  TakeWhile(predicate: (arg1: T, arg2: Int32) => Boolean): IEnumerable<T>;
  /** `TSource[] ToArray<TSource>()` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.toarray */
  ToArray(): ArrayOf<T>;
  /** `Dictionary<TKey, TSource> ToDictionary<TSource, TKey>(Func<TSource, TKey> keySelector)` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.todictionary */
  ToDictionary<TKey extends Value>(keySelector: (arg1: T) => TKey): Dictionary<TKey, T>;
  /** `Dictionary<TKey, TSource> ToDictionary<TSource, TKey>(Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer)` */
  ToDictionary<TKey extends Value>(
    keySelector: (arg1: T) => TKey,
    comparer: Of<{ readonly IEqualityComparer: In<TKey> }> | null,
  ): Dictionary<TKey, T>;
  /** `Dictionary<TKey, TElement> ToDictionary<TSource, TKey, TElement>(Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector)` */
  ToDictionary<TKey extends Value, TElement extends Value>(
    keySelector: (arg1: T) => TKey,
    elementSelector: (arg1: T) => TElement,
  ): Dictionary<TKey, TElement>;
  /** `Dictionary<TKey, TElement> ToDictionary<TSource, TKey, TElement>(Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, IEqualityComparer<TKey> comparer)` */
  ToDictionary<TKey extends Value, TElement extends Value>(
    keySelector: (arg1: T) => TKey,
    elementSelector: (arg1: T) => TElement,
    comparer: Of<{ readonly IEqualityComparer: In<TKey> }> | null,
  ): Dictionary<TKey, TElement>;
  /** `HashSet<TSource> ToHashSet<TSource>()` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.tohashset */
  ToHashSet(): HashSet<T>;
  /** `HashSet<TSource> ToHashSet<TSource>(IEqualityComparer<TSource> comparer)` */
  ToHashSet(comparer: Of<{ readonly IEqualityComparer: In<T> }> | null): HashSet<T>;
  /** `List<TSource> ToList<TSource>()` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.tolist */
  ToList(): List<T>;
  /** `ILookup<TKey, TSource> ToLookup<TSource, TKey>(Func<TSource, TKey> keySelector)` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.tolookup */
  ToLookup<TKey extends Value>(keySelector: (arg1: T) => TKey): ILookup<TKey, T>;
  /** `ILookup<TKey, TSource> ToLookup<TSource, TKey>(Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer)` */
  ToLookup<TKey extends Value>(
    keySelector: (arg1: T) => TKey,
    comparer: Of<{ readonly IEqualityComparer: In<TKey> }> | null,
  ): ILookup<TKey, T>;
  /** `ILookup<TKey, TElement> ToLookup<TSource, TKey, TElement>(Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector)` */
  ToLookup<TKey extends Value, TElement extends Value>(
    keySelector: (arg1: T) => TKey,
    elementSelector: (arg1: T) => TElement,
  ): ILookup<TKey, TElement>;
  /** `ILookup<TKey, TElement> ToLookup<TSource, TKey, TElement>(Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, IEqualityComparer<TKey> comparer)` */
  ToLookup<TKey extends Value, TElement extends Value>(
    keySelector: (arg1: T) => TKey,
    elementSelector: (arg1: T) => TElement,
    comparer: Of<{ readonly IEqualityComparer: In<TKey> }> | null,
  ): ILookup<TKey, TElement>;
  /** `IEnumerable<TSource> Union<TSource>(IEnumerable<TSource> second)` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.union */
  Union(second: Of<{ readonly IEnumerable: T }> | null): IEnumerable<T>;
  /** `IEnumerable<TSource> Union<TSource>(IEnumerable<TSource> second, IEqualityComparer<TSource> comparer)` */
  Union(
    second: Of<{ readonly IEnumerable: T }> | null,
    comparer: Of<{ readonly IEqualityComparer: In<T> }> | null,
  ): IEnumerable<T>;
  /**
   * `IEnumerable<TSource> Where<TSource>(Func<TSource, bool> predicate)` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.where
   *
   * @example
   * context.Deployment.Certificates.Where((c) => c.Key.StartsWith('a'))
   * // context.Deployment.Certificates.Where(c => c.Key.StartsWith("a"))
   */
  Where(predicate: (arg1: T) => Boolean): IEnumerable<T>;
  /**
   * `IEnumerable<TSource> Where<TSource>(Func<TSource, int, bool> predicate)`
   *
   * @example
   * context.Deployment.Certificates.Where((c) => c.Key.StartsWith('a'))
   * // context.Deployment.Certificates.Where(c => c.Key.StartsWith("a"))
   */
  Where(predicate: (arg1: T, arg2: Int32) => Boolean): IEnumerable<T>;
  /** `IEnumerable<TResult> Zip<TFirst, TSecond, TResult>(IEnumerable<TSecond> second, Func<TFirst, TSecond, TResult> resultSelector)` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.zip */
  Zip<TSecond extends Value, TResult extends Value>(
    second: Of<{ readonly IEnumerable: TSecond }> | null,
    resultSelector: (arg1: T, arg2: TSecond) => TResult,
  ): IEnumerable<TResult>;
  /** `int Sum()` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.sum */
  Sum(this: Of<{ readonly IEnumerable: Int32 }>): Int32;
  /** `int Sum<TSource>(Func<TSource, int> selector)` */
  Sum(selector: (arg1: T) => Int32Exact): Int32;
  /** `int? Sum()` */
  Sum(this: Of<{ readonly IEnumerable: Nullable<Int32> }>): Nullable<Int32>;
  /** `int? Sum<TSource>(Func<TSource, int?> selector)` */
  Sum(selector: (arg1: T) => Of<{ readonly Nullable: Int32 }>): Nullable<Int32>;
  /** `long Sum()` */
  Sum(this: Of<{ readonly IEnumerable: Int64 }>): Int64;
  /** `long Sum<TSource>(Func<TSource, long> selector)` */
  Sum(selector: (arg1: T) => Int64Exact): Int64;
  /** `long? Sum()` */
  Sum(this: Of<{ readonly IEnumerable: Nullable<Int64> }>): Nullable<Int64>;
  /** `long? Sum<TSource>(Func<TSource, long?> selector)` */
  Sum(selector: (arg1: T) => Of<{ readonly Nullable: Int64 }>): Nullable<Int64>;
  /** `float Sum()` */
  Sum(this: Of<{ readonly IEnumerable: Single }>): Single;
  /** `float Sum<TSource>(Func<TSource, float> selector)` */
  Sum(selector: (arg1: T) => SingleExact): Single;
  /** `float? Sum()` */
  Sum(this: Of<{ readonly IEnumerable: Nullable<Single> }>): Nullable<Single>;
  /** `float? Sum<TSource>(Func<TSource, float?> selector)` */
  Sum(selector: (arg1: T) => Of<{ readonly Nullable: Single }>): Nullable<Single>;
  /** `double Sum()` */
  Sum(this: Of<{ readonly IEnumerable: Double }>): Double;
  /** `double Sum<TSource>(Func<TSource, double> selector)` */
  Sum(selector: (arg1: T) => DoubleExact): Double;
  /** `double? Sum()` */
  Sum(this: Of<{ readonly IEnumerable: Nullable<Double> }>): Nullable<Double>;
  /** `double? Sum<TSource>(Func<TSource, double?> selector)` */
  Sum(selector: (arg1: T) => Of<{ readonly Nullable: Double }>): Nullable<Double>;
  /** `decimal Sum()` */
  Sum(this: Of<{ readonly IEnumerable: Decimal }>): Decimal;
  /** `decimal Sum<TSource>(Func<TSource, decimal> selector)` */
  Sum(selector: (arg1: T) => DecimalExact): Decimal;
  /** `decimal? Sum()` */
  Sum(this: Of<{ readonly IEnumerable: Nullable<Decimal> }>): Nullable<Decimal>;
  /** `decimal? Sum<TSource>(Func<TSource, decimal?> selector)` */
  Sum(selector: (arg1: T) => Of<{ readonly Nullable: Decimal }>): Nullable<Decimal>;
  /** `double Average()` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.average */
  Average(this: Of<{ readonly IEnumerable: Int32 }>): Double;
  /** `double Average<TSource>(Func<TSource, int> selector)` */
  Average(selector: (arg1: T) => Int32Exact): Double;
  /** `double? Average()` */
  Average(this: Of<{ readonly IEnumerable: Nullable<Int32> }>): Nullable<Double>;
  /** `double? Average<TSource>(Func<TSource, int?> selector)` */
  Average(selector: (arg1: T) => Of<{ readonly Nullable: Int32 }>): Nullable<Double>;
  /** `double Average()` */
  Average(this: Of<{ readonly IEnumerable: Int64 }>): Double;
  /** `double Average<TSource>(Func<TSource, long> selector)` */
  Average(selector: (arg1: T) => Int64Exact): Double;
  /** `double? Average()` */
  Average(this: Of<{ readonly IEnumerable: Nullable<Int64> }>): Nullable<Double>;
  /** `double? Average<TSource>(Func<TSource, long?> selector)` */
  Average(selector: (arg1: T) => Of<{ readonly Nullable: Int64 }>): Nullable<Double>;
  /** `float Average()` */
  Average(this: Of<{ readonly IEnumerable: Single }>): Single;
  /** `float Average<TSource>(Func<TSource, float> selector)` */
  Average(selector: (arg1: T) => SingleExact): Single;
  /** `float? Average()` */
  Average(this: Of<{ readonly IEnumerable: Nullable<Single> }>): Nullable<Single>;
  /** `float? Average<TSource>(Func<TSource, float?> selector)` */
  Average(selector: (arg1: T) => Of<{ readonly Nullable: Single }>): Nullable<Single>;
  /** `double Average()` */
  Average(this: Of<{ readonly IEnumerable: Double }>): Double;
  /** `double Average<TSource>(Func<TSource, double> selector)` */
  Average(selector: (arg1: T) => DoubleExact): Double;
  /** `double? Average()` */
  Average(this: Of<{ readonly IEnumerable: Nullable<Double> }>): Nullable<Double>;
  /** `double? Average<TSource>(Func<TSource, double?> selector)` */
  Average(selector: (arg1: T) => Of<{ readonly Nullable: Double }>): Nullable<Double>;
  /** `decimal Average()` */
  Average(this: Of<{ readonly IEnumerable: Decimal }>): Decimal;
  /** `decimal Average<TSource>(Func<TSource, decimal> selector)` */
  Average(selector: (arg1: T) => DecimalExact): Decimal;
  /** `decimal? Average()` */
  Average(this: Of<{ readonly IEnumerable: Nullable<Decimal> }>): Nullable<Decimal>;
  /** `decimal? Average<TSource>(Func<TSource, decimal?> selector)` */
  Average(selector: (arg1: T) => Of<{ readonly Nullable: Decimal }>): Nullable<Decimal>;
  /** `IEnumerable<TSource> SkipLast<TSource>(int count)` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.skiplast */
  SkipLast(count: Int32Input): IEnumerable<T>;
  /** `IEnumerable<TSource> TakeLast<TSource>(int count)` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.takelast */
  TakeLast(count: Int32Input): IEnumerable<T>;
  /** `U Value<U>()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_Extensions.htm */
  Value<U extends Value>(
    this: Of<{ readonly IEnumerable: Of<{ readonly JToken: true }> }>,
    type: TypeToken<U, string>,
  ): U;
  /** `IEnumerable<JToken> Children<T>()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_Extensions.htm */
  Children(this: Of<{ readonly IEnumerable: Of<{ readonly JToken: true }> }>): IEnumerable<JToken>;
  /** `IEnumerable<JToken> Descendants<T>()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_Extensions.htm */
  Descendants(this: Of<{ readonly IEnumerable: Of<{ readonly JContainer: true }> }>): IEnumerable<JToken>;
  /** `IEnumerable<XElement> Descendants<T>()` */
  Descendants(this: Of<{ readonly IEnumerable: Of<{ readonly XContainer: true }> }>): IEnumerable<XElement>;
  /** `IEnumerable<XElement> Descendants<T>(XName name)` */
  Descendants(
    this: Of<{ readonly IEnumerable: Of<{ readonly XContainer: true }> }>,
    name: XNameInput | null,
  ): IEnumerable<XElement>;
  /** `IEnumerable<JProperty> Properties()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_Extensions.htm */
  Properties(this: Of<{ readonly IEnumerable: JObject }>): IEnumerable<JProperty>;
  /** `IEnumerable<JToken> Values()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_Extensions.htm */
  Values(this: Of<{ readonly IEnumerable: JToken }>): IEnumerable<JToken>;
  /** `IEnumerable<JToken> Values(object key)` */
  Values(this: Of<{ readonly IEnumerable: JToken }>, key: ObjectInput | null): IEnumerable<JToken>;
  /** `IEnumerable<U> Values<U>()` */
  Values<U extends Value>(
    this: Of<{ readonly IEnumerable: JToken }>,
    type: TypeToken<U, string>,
  ): IEnumerable<U>;
  /** `IEnumerable<U> Values<U>(object key)` */
  Values<U extends Value>(
    this: Of<{ readonly IEnumerable: JToken }>,
    type: TypeToken<U, string>,
    key: ObjectInput | null,
  ): IEnumerable<U>;
  /** `IEnumerable<XElement> Ancestors<T>()` https://learn.microsoft.com/dotnet/api/system.xml.linq.extensions.ancestors */
  Ancestors(this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>): IEnumerable<XElement>;
  /** `IEnumerable<XElement> Ancestors<T>(XName name)` */
  Ancestors(
    this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>,
    name: XNameInput | null,
  ): IEnumerable<XElement>;
  /** `IEnumerable<XElement> AncestorsAndSelf()` https://learn.microsoft.com/dotnet/api/system.xml.linq.extensions.ancestorsandself */
  AncestorsAndSelf(this: Of<{ readonly IEnumerable: XElement }>): IEnumerable<XElement>;
  /** `IEnumerable<XElement> AncestorsAndSelf(XName name)` */
  AncestorsAndSelf(
    this: Of<{ readonly IEnumerable: XElement }>,
    name: XNameInput | null,
  ): IEnumerable<XElement>;
  /** `IEnumerable<XElement> DescendantsAndSelf()` https://learn.microsoft.com/dotnet/api/system.xml.linq.extensions.descendantsandself */
  DescendantsAndSelf(this: Of<{ readonly IEnumerable: XElement }>): IEnumerable<XElement>;
  /** `IEnumerable<XElement> DescendantsAndSelf(XName name)` */
  DescendantsAndSelf(
    this: Of<{ readonly IEnumerable: XElement }>,
    name: XNameInput | null,
  ): IEnumerable<XElement>;
  /** `IEnumerable<XAttribute> Attributes()` https://learn.microsoft.com/dotnet/api/system.xml.linq.extensions.attributes */
  Attributes(this: Of<{ readonly IEnumerable: XElement }>): IEnumerable<XAttribute>;
  /** `IEnumerable<XAttribute> Attributes(XName name)` */
  Attributes(this: Of<{ readonly IEnumerable: XElement }>, name: XNameInput | null): IEnumerable<XAttribute>;
  /** `IEnumerable<XElement> Elements<T>()` https://learn.microsoft.com/dotnet/api/system.xml.linq.extensions.elements */
  Elements(this: Of<{ readonly IEnumerable: Of<{ readonly XContainer: true }> }>): IEnumerable<XElement>;
  /** `IEnumerable<XElement> Elements<T>(XName name)` */
  Elements(
    this: Of<{ readonly IEnumerable: Of<{ readonly XContainer: true }> }>,
    name: XNameInput | null,
  ): IEnumerable<XElement>;
  /** `IEnumerable<XNode> Nodes<T>()` https://learn.microsoft.com/dotnet/api/system.xml.linq.extensions.nodes */
  Nodes(this: Of<{ readonly IEnumerable: Of<{ readonly XContainer: true }> }>): IEnumerable<XNode>;
  /** `void Remove()` https://learn.microsoft.com/dotnet/api/system.xml.linq.extensions.remove */
  Remove(this: Of<{ readonly IEnumerable: XAttribute }>): Void;
  /** `void Remove<T>()` */
  Remove(this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>): Void;
  /** `IEnumerable<XNode> DescendantNodes<T>()` https://learn.microsoft.com/dotnet/api/system.xml.linq.extensions.descendantnodes */
  DescendantNodes(this: Of<{ readonly IEnumerable: Of<{ readonly XContainer: true }> }>): IEnumerable<XNode>;
  /** `IEnumerable<XNode> DescendantNodesAndSelf()` https://learn.microsoft.com/dotnet/api/system.xml.linq.extensions.descendantnodesandself */
  DescendantNodesAndSelf(this: Of<{ readonly IEnumerable: XElement }>): IEnumerable<XNode>;
  /** `IEnumerable<T> InDocumentOrder<T>()` https://learn.microsoft.com/dotnet/api/system.xml.linq.extensions.indocumentorder */
  InDocumentOrder(this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>): IEnumerable<T>;
  /** `IEnumerable<TResult> Cast<TResult>()` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.cast */
  Cast<TResult extends Value>(type: TypeToken<TResult, string>): IEnumerable<TResult>;
  /** `IEnumerable<TResult> OfType<TResult>()` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.oftype */
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
  /** `int Length { get; }` https://learn.microsoft.com/dotnet/api/system.array.length */
  readonly Length: Int32;
  /** `long LongLength { get; }` https://learn.microsoft.com/dotnet/api/system.array.longlength */
  readonly LongLength: Int64;
  /** `int Rank { get; }` https://learn.microsoft.com/dotnet/api/system.array.rank */
  readonly Rank: Int32;
  /** `object Clone()` https://learn.microsoft.com/dotnet/api/system.array.clone */
  Clone(): Object;
  /** `void CopyTo(Array array, int index)` https://learn.microsoft.com/dotnet/api/system.array.copyto */
  CopyTo(array: ArrayInput | null, index: Int32Input): Void;
  /** `int GetLength(int dimension)` https://learn.microsoft.com/dotnet/api/system.array.getlength */
  GetLength(dimension: Int32Input): Int32;
  /** `int GetLowerBound(int dimension)` https://learn.microsoft.com/dotnet/api/system.array.getlowerbound */
  GetLowerBound(dimension: Int32Input): Int32;
  /** `int GetUpperBound(int dimension)` https://learn.microsoft.com/dotnet/api/system.array.getupperbound */
  GetUpperBound(dimension: Int32Input): Int32;
  /** `object GetValue(int index)` https://learn.microsoft.com/dotnet/api/system.array.getvalue */
  GetValue(index: Int32Input): Object;
  /** `void SetValue(object value, int index)` https://learn.microsoft.com/dotnet/api/system.array.setvalue */
  SetValue(value: ObjectInput | null, index: Int32Input): Void;
  /** `bool IsFixedSize { get; }` https://learn.microsoft.com/dotnet/api/system.array.isfixedsize */
  readonly IsFixedSize: Boolean;
  /** `bool IsReadOnly { get; }` https://learn.microsoft.com/dotnet/api/system.array.isreadonly */
  readonly IsReadOnly: Boolean;
  /** `void Initialize()` https://learn.microsoft.com/dotnet/api/system.array.initialize */
  Initialize(): Void;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
  ToString(): String;
  /** `byte[] Encrypt(string alg, byte[] key, byte[] iv)` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  Encrypt(
    this: Of<{ readonly array: Byte }>,
    alg: StringExact,
    key: Of<{ readonly array: Byte }> | null,
    iv: Of<{ readonly array: Byte }> | null,
  ): ArrayOf<Byte>;
  /** `byte[] Encrypt(SymmetricAlgorithm alg)` */
  Encrypt(this: Of<{ readonly array: Byte }>, alg: SymmetricAlgorithmInput | null): ArrayOf<Byte>;
  /** `byte[] Encrypt(SymmetricAlgorithm alg, byte[] key, byte[] iv)` */
  Encrypt(
    this: Of<{ readonly array: Byte }>,
    alg: SymmetricAlgorithmExact,
    key: Of<{ readonly array: Byte }> | null,
    iv: Of<{ readonly array: Byte }> | null,
  ): ArrayOf<Byte>;
  /** `byte[] Decrypt(string alg, byte[] key, byte[] iv)` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  Decrypt(
    this: Of<{ readonly array: Byte }>,
    alg: StringExact,
    key: Of<{ readonly array: Byte }> | null,
    iv: Of<{ readonly array: Byte }> | null,
  ): ArrayOf<Byte>;
  /** `byte[] Decrypt(SymmetricAlgorithm alg)` */
  Decrypt(this: Of<{ readonly array: Byte }>, alg: SymmetricAlgorithmInput | null): ArrayOf<Byte>;
  /** `byte[] Decrypt(SymmetricAlgorithm alg, byte[] key, byte[] iv)` */
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
  /** `string Message { get; }` https://learn.microsoft.com/dotnet/api/system.exception.message */
  readonly Message: String;
  /** `Exception InnerException { get; }` https://learn.microsoft.com/dotnet/api/system.exception.innerexception */
  readonly InnerException: Exception;
  /** `string StackTrace { get; }` https://learn.microsoft.com/dotnet/api/system.exception.stacktrace */
  readonly StackTrace: String;
  /** `string Source { get; set; }` https://learn.microsoft.com/dotnet/api/system.exception.source */
  readonly Source: String & Settable;
  /** `int HResult { get; }` https://learn.microsoft.com/dotnet/api/system.exception.hresult */
  readonly HResult: Int32;
  /** `string HelpLink { get; }` https://learn.microsoft.com/dotnet/api/system.exception.helplink */
  readonly HelpLink: String;
  /** `Exception GetBaseException()` https://learn.microsoft.com/dotnet/api/system.exception.getbaseexception */
  GetBaseException(): Exception;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.exception.tostring */
  ToString(): String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `string Message { get; }` https://learn.microsoft.com/dotnet/api/system.exception.message */
  readonly Message: String;
  /** `Exception InnerException { get; }` https://learn.microsoft.com/dotnet/api/system.exception.innerexception */
  readonly InnerException: Exception;
  /** `string StackTrace { get; }` https://learn.microsoft.com/dotnet/api/system.exception.stacktrace */
  readonly StackTrace: String;
  /** `string Source { get; set; }` https://learn.microsoft.com/dotnet/api/system.exception.source */
  readonly Source: String & Settable;
  /** `int HResult { get; }` https://learn.microsoft.com/dotnet/api/system.exception.hresult */
  readonly HResult: Int32;
  /** `string HelpLink { get; }` https://learn.microsoft.com/dotnet/api/system.exception.helplink */
  readonly HelpLink: String;
  /** `Exception GetBaseException()` https://learn.microsoft.com/dotnet/api/system.exception.getbaseexception */
  GetBaseException(): Exception;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.exception.tostring */
  ToString(): String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `string Message { get; }` https://learn.microsoft.com/dotnet/api/system.exception.message */
  readonly Message: String;
  /** `Exception InnerException { get; }` https://learn.microsoft.com/dotnet/api/system.exception.innerexception */
  readonly InnerException: Exception;
  /** `string StackTrace { get; }` https://learn.microsoft.com/dotnet/api/system.exception.stacktrace */
  readonly StackTrace: String;
  /** `string Source { get; set; }` https://learn.microsoft.com/dotnet/api/system.exception.source */
  readonly Source: String & Settable;
  /** `int HResult { get; }` https://learn.microsoft.com/dotnet/api/system.exception.hresult */
  readonly HResult: Int32;
  /** `string HelpLink { get; }` https://learn.microsoft.com/dotnet/api/system.exception.helplink */
  readonly HelpLink: String;
  /** `Exception GetBaseException()` https://learn.microsoft.com/dotnet/api/system.exception.getbaseexception */
  GetBaseException(): Exception;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.exception.tostring */
  ToString(): String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `string Message { get; }` https://learn.microsoft.com/dotnet/api/system.exception.message */
  readonly Message: String;
  /** `Exception InnerException { get; }` https://learn.microsoft.com/dotnet/api/system.exception.innerexception */
  readonly InnerException: Exception;
  /** `string StackTrace { get; }` https://learn.microsoft.com/dotnet/api/system.exception.stacktrace */
  readonly StackTrace: String;
  /** `string Source { get; set; }` https://learn.microsoft.com/dotnet/api/system.exception.source */
  readonly Source: String & Settable;
  /** `int HResult { get; }` https://learn.microsoft.com/dotnet/api/system.exception.hresult */
  readonly HResult: Int32;
  /** `string HelpLink { get; }` https://learn.microsoft.com/dotnet/api/system.exception.helplink */
  readonly HelpLink: String;
  /** `Exception GetBaseException()` https://learn.microsoft.com/dotnet/api/system.exception.getbaseexception */
  GetBaseException(): Exception;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.exception.tostring */
  ToString(): String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `string ParamName { get; }` https://learn.microsoft.com/dotnet/api/system.argumentexception.paramname */
  readonly ParamName: String;
  /** `string Message { get; }` https://learn.microsoft.com/dotnet/api/system.exception.message */
  readonly Message: String;
  /** `Exception InnerException { get; }` https://learn.microsoft.com/dotnet/api/system.exception.innerexception */
  readonly InnerException: Exception;
  /** `string StackTrace { get; }` https://learn.microsoft.com/dotnet/api/system.exception.stacktrace */
  readonly StackTrace: String;
  /** `string Source { get; set; }` https://learn.microsoft.com/dotnet/api/system.exception.source */
  readonly Source: String & Settable;
  /** `int HResult { get; }` https://learn.microsoft.com/dotnet/api/system.exception.hresult */
  readonly HResult: Int32;
  /** `string HelpLink { get; }` https://learn.microsoft.com/dotnet/api/system.exception.helplink */
  readonly HelpLink: String;
  /** `Exception GetBaseException()` https://learn.microsoft.com/dotnet/api/system.exception.getbaseexception */
  GetBaseException(): Exception;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.exception.tostring */
  ToString(): String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `string ParamName { get; }` https://learn.microsoft.com/dotnet/api/system.argumentexception.paramname */
  readonly ParamName: String;
  /** `string Message { get; }` https://learn.microsoft.com/dotnet/api/system.exception.message */
  readonly Message: String;
  /** `Exception InnerException { get; }` https://learn.microsoft.com/dotnet/api/system.exception.innerexception */
  readonly InnerException: Exception;
  /** `string StackTrace { get; }` https://learn.microsoft.com/dotnet/api/system.exception.stacktrace */
  readonly StackTrace: String;
  /** `string Source { get; set; }` https://learn.microsoft.com/dotnet/api/system.exception.source */
  readonly Source: String & Settable;
  /** `int HResult { get; }` https://learn.microsoft.com/dotnet/api/system.exception.hresult */
  readonly HResult: Int32;
  /** `string HelpLink { get; }` https://learn.microsoft.com/dotnet/api/system.exception.helplink */
  readonly HelpLink: String;
  /** `Exception GetBaseException()` https://learn.microsoft.com/dotnet/api/system.exception.getbaseexception */
  GetBaseException(): Exception;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.exception.tostring */
  ToString(): String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `string ParamName { get; }` https://learn.microsoft.com/dotnet/api/system.argumentexception.paramname */
  readonly ParamName: String;
  /** `string Message { get; }` https://learn.microsoft.com/dotnet/api/system.exception.message */
  readonly Message: String;
  /** `Exception InnerException { get; }` https://learn.microsoft.com/dotnet/api/system.exception.innerexception */
  readonly InnerException: Exception;
  /** `string StackTrace { get; }` https://learn.microsoft.com/dotnet/api/system.exception.stacktrace */
  readonly StackTrace: String;
  /** `string Source { get; set; }` https://learn.microsoft.com/dotnet/api/system.exception.source */
  readonly Source: String & Settable;
  /** `int HResult { get; }` https://learn.microsoft.com/dotnet/api/system.exception.hresult */
  readonly HResult: Int32;
  /** `string HelpLink { get; }` https://learn.microsoft.com/dotnet/api/system.exception.helplink */
  readonly HelpLink: String;
  /** `Exception GetBaseException()` https://learn.microsoft.com/dotnet/api/system.exception.getbaseexception */
  GetBaseException(): Exception;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.exception.tostring */
  ToString(): String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `string Message { get; }` https://learn.microsoft.com/dotnet/api/system.exception.message */
  readonly Message: String;
  /** `Exception InnerException { get; }` https://learn.microsoft.com/dotnet/api/system.exception.innerexception */
  readonly InnerException: Exception;
  /** `string StackTrace { get; }` https://learn.microsoft.com/dotnet/api/system.exception.stacktrace */
  readonly StackTrace: String;
  /** `string Source { get; set; }` https://learn.microsoft.com/dotnet/api/system.exception.source */
  readonly Source: String & Settable;
  /** `int HResult { get; }` https://learn.microsoft.com/dotnet/api/system.exception.hresult */
  readonly HResult: Int32;
  /** `string HelpLink { get; }` https://learn.microsoft.com/dotnet/api/system.exception.helplink */
  readonly HelpLink: String;
  /** `Exception GetBaseException()` https://learn.microsoft.com/dotnet/api/system.exception.getbaseexception */
  GetBaseException(): Exception;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.exception.tostring */
  ToString(): String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `string Message { get; }` https://learn.microsoft.com/dotnet/api/system.exception.message */
  readonly Message: String;
  /** `Exception InnerException { get; }` https://learn.microsoft.com/dotnet/api/system.exception.innerexception */
  readonly InnerException: Exception;
  /** `string StackTrace { get; }` https://learn.microsoft.com/dotnet/api/system.exception.stacktrace */
  readonly StackTrace: String;
  /** `string Source { get; set; }` https://learn.microsoft.com/dotnet/api/system.exception.source */
  readonly Source: String & Settable;
  /** `int HResult { get; }` https://learn.microsoft.com/dotnet/api/system.exception.hresult */
  readonly HResult: Int32;
  /** `string HelpLink { get; }` https://learn.microsoft.com/dotnet/api/system.exception.helplink */
  readonly HelpLink: String;
  /** `Exception GetBaseException()` https://learn.microsoft.com/dotnet/api/system.exception.getbaseexception */
  GetBaseException(): Exception;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.exception.tostring */
  ToString(): String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `string Message { get; }` https://learn.microsoft.com/dotnet/api/system.exception.message */
  readonly Message: String;
  /** `Exception InnerException { get; }` https://learn.microsoft.com/dotnet/api/system.exception.innerexception */
  readonly InnerException: Exception;
  /** `string StackTrace { get; }` https://learn.microsoft.com/dotnet/api/system.exception.stacktrace */
  readonly StackTrace: String;
  /** `string Source { get; set; }` https://learn.microsoft.com/dotnet/api/system.exception.source */
  readonly Source: String & Settable;
  /** `int HResult { get; }` https://learn.microsoft.com/dotnet/api/system.exception.hresult */
  readonly HResult: Int32;
  /** `string HelpLink { get; }` https://learn.microsoft.com/dotnet/api/system.exception.helplink */
  readonly HelpLink: String;
  /** `Exception GetBaseException()` https://learn.microsoft.com/dotnet/api/system.exception.getbaseexception */
  GetBaseException(): Exception;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.exception.tostring */
  ToString(): String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `string Message { get; }` https://learn.microsoft.com/dotnet/api/system.exception.message */
  readonly Message: String;
  /** `Exception InnerException { get; }` https://learn.microsoft.com/dotnet/api/system.exception.innerexception */
  readonly InnerException: Exception;
  /** `string StackTrace { get; }` https://learn.microsoft.com/dotnet/api/system.exception.stacktrace */
  readonly StackTrace: String;
  /** `string Source { get; set; }` https://learn.microsoft.com/dotnet/api/system.exception.source */
  readonly Source: String & Settable;
  /** `int HResult { get; }` https://learn.microsoft.com/dotnet/api/system.exception.hresult */
  readonly HResult: Int32;
  /** `string HelpLink { get; }` https://learn.microsoft.com/dotnet/api/system.exception.helplink */
  readonly HelpLink: String;
  /** `Exception GetBaseException()` https://learn.microsoft.com/dotnet/api/system.exception.getbaseexception */
  GetBaseException(): Exception;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.exception.tostring */
  ToString(): String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `string Message { get; }` https://learn.microsoft.com/dotnet/api/system.exception.message */
  readonly Message: String;
  /** `Exception InnerException { get; }` https://learn.microsoft.com/dotnet/api/system.exception.innerexception */
  readonly InnerException: Exception;
  /** `string StackTrace { get; }` https://learn.microsoft.com/dotnet/api/system.exception.stacktrace */
  readonly StackTrace: String;
  /** `string Source { get; set; }` https://learn.microsoft.com/dotnet/api/system.exception.source */
  readonly Source: String & Settable;
  /** `int HResult { get; }` https://learn.microsoft.com/dotnet/api/system.exception.hresult */
  readonly HResult: Int32;
  /** `string HelpLink { get; }` https://learn.microsoft.com/dotnet/api/system.exception.helplink */
  readonly HelpLink: String;
  /** `Exception GetBaseException()` https://learn.microsoft.com/dotnet/api/system.exception.getbaseexception */
  GetBaseException(): Exception;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.exception.tostring */
  ToString(): String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `string Message { get; }` https://learn.microsoft.com/dotnet/api/system.exception.message */
  readonly Message: String;
  /** `Exception InnerException { get; }` https://learn.microsoft.com/dotnet/api/system.exception.innerexception */
  readonly InnerException: Exception;
  /** `string StackTrace { get; }` https://learn.microsoft.com/dotnet/api/system.exception.stacktrace */
  readonly StackTrace: String;
  /** `string Source { get; set; }` https://learn.microsoft.com/dotnet/api/system.exception.source */
  readonly Source: String & Settable;
  /** `int HResult { get; }` https://learn.microsoft.com/dotnet/api/system.exception.hresult */
  readonly HResult: Int32;
  /** `string HelpLink { get; }` https://learn.microsoft.com/dotnet/api/system.exception.helplink */
  readonly HelpLink: String;
  /** `Exception GetBaseException()` https://learn.microsoft.com/dotnet/api/system.exception.getbaseexception */
  GetBaseException(): Exception;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.exception.tostring */
  ToString(): String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `string Message { get; }` https://learn.microsoft.com/dotnet/api/system.exception.message */
  readonly Message: String;
  /** `Exception InnerException { get; }` https://learn.microsoft.com/dotnet/api/system.exception.innerexception */
  readonly InnerException: Exception;
  /** `string StackTrace { get; }` https://learn.microsoft.com/dotnet/api/system.exception.stacktrace */
  readonly StackTrace: String;
  /** `string Source { get; set; }` https://learn.microsoft.com/dotnet/api/system.exception.source */
  readonly Source: String & Settable;
  /** `int HResult { get; }` https://learn.microsoft.com/dotnet/api/system.exception.hresult */
  readonly HResult: Int32;
  /** `string HelpLink { get; }` https://learn.microsoft.com/dotnet/api/system.exception.helplink */
  readonly HelpLink: String;
  /** `Exception GetBaseException()` https://learn.microsoft.com/dotnet/api/system.exception.getbaseexception */
  GetBaseException(): Exception;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.exception.tostring */
  ToString(): String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `string Message { get; }` https://learn.microsoft.com/dotnet/api/system.exception.message */
  readonly Message: String;
  /** `Exception InnerException { get; }` https://learn.microsoft.com/dotnet/api/system.exception.innerexception */
  readonly InnerException: Exception;
  /** `string StackTrace { get; }` https://learn.microsoft.com/dotnet/api/system.exception.stacktrace */
  readonly StackTrace: String;
  /** `string Source { get; set; }` https://learn.microsoft.com/dotnet/api/system.exception.source */
  readonly Source: String & Settable;
  /** `int HResult { get; }` https://learn.microsoft.com/dotnet/api/system.exception.hresult */
  readonly HResult: Int32;
  /** `string HelpLink { get; }` https://learn.microsoft.com/dotnet/api/system.exception.helplink */
  readonly HelpLink: String;
  /** `Exception GetBaseException()` https://learn.microsoft.com/dotnet/api/system.exception.getbaseexception */
  GetBaseException(): Exception;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.exception.tostring */
  ToString(): String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `string Message { get; }` https://learn.microsoft.com/dotnet/api/system.exception.message */
  readonly Message: String;
  /** `Exception InnerException { get; }` https://learn.microsoft.com/dotnet/api/system.exception.innerexception */
  readonly InnerException: Exception;
  /** `string StackTrace { get; }` https://learn.microsoft.com/dotnet/api/system.exception.stacktrace */
  readonly StackTrace: String;
  /** `string Source { get; set; }` https://learn.microsoft.com/dotnet/api/system.exception.source */
  readonly Source: String & Settable;
  /** `int HResult { get; }` https://learn.microsoft.com/dotnet/api/system.exception.hresult */
  readonly HResult: Int32;
  /** `string HelpLink { get; }` https://learn.microsoft.com/dotnet/api/system.exception.helplink */
  readonly HelpLink: String;
  /** `Exception GetBaseException()` https://learn.microsoft.com/dotnet/api/system.exception.getbaseexception */
  GetBaseException(): Exception;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.exception.tostring */
  ToString(): String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `string Message { get; }` https://learn.microsoft.com/dotnet/api/system.exception.message */
  readonly Message: String;
  /** `Exception InnerException { get; }` https://learn.microsoft.com/dotnet/api/system.exception.innerexception */
  readonly InnerException: Exception;
  /** `string StackTrace { get; }` https://learn.microsoft.com/dotnet/api/system.exception.stacktrace */
  readonly StackTrace: String;
  /** `string Source { get; set; }` https://learn.microsoft.com/dotnet/api/system.exception.source */
  readonly Source: String & Settable;
  /** `int HResult { get; }` https://learn.microsoft.com/dotnet/api/system.exception.hresult */
  readonly HResult: Int32;
  /** `string HelpLink { get; }` https://learn.microsoft.com/dotnet/api/system.exception.helplink */
  readonly HelpLink: String;
  /** `Exception GetBaseException()` https://learn.microsoft.com/dotnet/api/system.exception.getbaseexception */
  GetBaseException(): Exception;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.exception.tostring */
  ToString(): String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `string Message { get; }` https://learn.microsoft.com/dotnet/api/system.exception.message */
  readonly Message: String;
  /** `Exception InnerException { get; }` https://learn.microsoft.com/dotnet/api/system.exception.innerexception */
  readonly InnerException: Exception;
  /** `string StackTrace { get; }` https://learn.microsoft.com/dotnet/api/system.exception.stacktrace */
  readonly StackTrace: String;
  /** `string Source { get; set; }` https://learn.microsoft.com/dotnet/api/system.exception.source */
  readonly Source: String & Settable;
  /** `int HResult { get; }` https://learn.microsoft.com/dotnet/api/system.exception.hresult */
  readonly HResult: Int32;
  /** `string HelpLink { get; }` https://learn.microsoft.com/dotnet/api/system.exception.helplink */
  readonly HelpLink: String;
  /** `Exception GetBaseException()` https://learn.microsoft.com/dotnet/api/system.exception.getbaseexception */
  GetBaseException(): Exception;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.exception.tostring */
  ToString(): String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `string Message { get; }` https://learn.microsoft.com/dotnet/api/system.exception.message */
  readonly Message: String;
  /** `Exception InnerException { get; }` https://learn.microsoft.com/dotnet/api/system.exception.innerexception */
  readonly InnerException: Exception;
  /** `string StackTrace { get; }` https://learn.microsoft.com/dotnet/api/system.exception.stacktrace */
  readonly StackTrace: String;
  /** `string Source { get; set; }` https://learn.microsoft.com/dotnet/api/system.exception.source */
  readonly Source: String & Settable;
  /** `int HResult { get; }` https://learn.microsoft.com/dotnet/api/system.exception.hresult */
  readonly HResult: Int32;
  /** `string HelpLink { get; }` https://learn.microsoft.com/dotnet/api/system.exception.helplink */
  readonly HelpLink: String;
  /** `Exception GetBaseException()` https://learn.microsoft.com/dotnet/api/system.exception.getbaseexception */
  GetBaseException(): Exception;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.exception.tostring */
  ToString(): String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `string Message { get; }` https://learn.microsoft.com/dotnet/api/system.exception.message */
  readonly Message: String;
  /** `Exception InnerException { get; }` https://learn.microsoft.com/dotnet/api/system.exception.innerexception */
  readonly InnerException: Exception;
  /** `string StackTrace { get; }` https://learn.microsoft.com/dotnet/api/system.exception.stacktrace */
  readonly StackTrace: String;
  /** `string Source { get; set; }` https://learn.microsoft.com/dotnet/api/system.exception.source */
  readonly Source: String & Settable;
  /** `int HResult { get; }` https://learn.microsoft.com/dotnet/api/system.exception.hresult */
  readonly HResult: Int32;
  /** `string HelpLink { get; }` https://learn.microsoft.com/dotnet/api/system.exception.helplink */
  readonly HelpLink: String;
  /** `Exception GetBaseException()` https://learn.microsoft.com/dotnet/api/system.exception.getbaseexception */
  GetBaseException(): Exception;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.exception.tostring */
  ToString(): String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `string Message { get; }` https://learn.microsoft.com/dotnet/api/system.exception.message */
  readonly Message: String;
  /** `Exception InnerException { get; }` https://learn.microsoft.com/dotnet/api/system.exception.innerexception */
  readonly InnerException: Exception;
  /** `string StackTrace { get; }` https://learn.microsoft.com/dotnet/api/system.exception.stacktrace */
  readonly StackTrace: String;
  /** `string Source { get; set; }` https://learn.microsoft.com/dotnet/api/system.exception.source */
  readonly Source: String & Settable;
  /** `int HResult { get; }` https://learn.microsoft.com/dotnet/api/system.exception.hresult */
  readonly HResult: Int32;
  /** `string HelpLink { get; }` https://learn.microsoft.com/dotnet/api/system.exception.helplink */
  readonly HelpLink: String;
  /** `Exception GetBaseException()` https://learn.microsoft.com/dotnet/api/system.exception.getbaseexception */
  GetBaseException(): Exception;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.exception.tostring */
  ToString(): String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `string Message { get; }` https://learn.microsoft.com/dotnet/api/system.exception.message */
  readonly Message: String;
  /** `Exception InnerException { get; }` https://learn.microsoft.com/dotnet/api/system.exception.innerexception */
  readonly InnerException: Exception;
  /** `string StackTrace { get; }` https://learn.microsoft.com/dotnet/api/system.exception.stacktrace */
  readonly StackTrace: String;
  /** `string Source { get; set; }` https://learn.microsoft.com/dotnet/api/system.exception.source */
  readonly Source: String & Settable;
  /** `int HResult { get; }` https://learn.microsoft.com/dotnet/api/system.exception.hresult */
  readonly HResult: Int32;
  /** `string HelpLink { get; }` https://learn.microsoft.com/dotnet/api/system.exception.helplink */
  readonly HelpLink: String;
  /** `Exception GetBaseException()` https://learn.microsoft.com/dotnet/api/system.exception.getbaseexception */
  GetBaseException(): Exception;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.exception.tostring */
  ToString(): String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `string Message { get; }` https://learn.microsoft.com/dotnet/api/system.exception.message */
  readonly Message: String;
  /** `Exception InnerException { get; }` https://learn.microsoft.com/dotnet/api/system.exception.innerexception */
  readonly InnerException: Exception;
  /** `string StackTrace { get; }` https://learn.microsoft.com/dotnet/api/system.exception.stacktrace */
  readonly StackTrace: String;
  /** `string Source { get; set; }` https://learn.microsoft.com/dotnet/api/system.exception.source */
  readonly Source: String & Settable;
  /** `int HResult { get; }` https://learn.microsoft.com/dotnet/api/system.exception.hresult */
  readonly HResult: Int32;
  /** `string HelpLink { get; }` https://learn.microsoft.com/dotnet/api/system.exception.helplink */
  readonly HelpLink: String;
  /** `Exception GetBaseException()` https://learn.microsoft.com/dotnet/api/system.exception.getbaseexception */
  GetBaseException(): Exception;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.exception.tostring */
  ToString(): String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `string Message { get; }` https://learn.microsoft.com/dotnet/api/system.exception.message */
  readonly Message: String;
  /** `Exception InnerException { get; }` https://learn.microsoft.com/dotnet/api/system.exception.innerexception */
  readonly InnerException: Exception;
  /** `string StackTrace { get; }` https://learn.microsoft.com/dotnet/api/system.exception.stacktrace */
  readonly StackTrace: String;
  /** `string Source { get; set; }` https://learn.microsoft.com/dotnet/api/system.exception.source */
  readonly Source: String & Settable;
  /** `int HResult { get; }` https://learn.microsoft.com/dotnet/api/system.exception.hresult */
  readonly HResult: Int32;
  /** `string HelpLink { get; }` https://learn.microsoft.com/dotnet/api/system.exception.helplink */
  readonly HelpLink: String;
  /** `Exception GetBaseException()` https://learn.microsoft.com/dotnet/api/system.exception.getbaseexception */
  GetBaseException(): Exception;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.exception.tostring */
  ToString(): String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `string Message { get; }` https://learn.microsoft.com/dotnet/api/system.exception.message */
  readonly Message: String;
  /** `Exception InnerException { get; }` https://learn.microsoft.com/dotnet/api/system.exception.innerexception */
  readonly InnerException: Exception;
  /** `string StackTrace { get; }` https://learn.microsoft.com/dotnet/api/system.exception.stacktrace */
  readonly StackTrace: String;
  /** `string Source { get; set; }` https://learn.microsoft.com/dotnet/api/system.exception.source */
  readonly Source: String & Settable;
  /** `int HResult { get; }` https://learn.microsoft.com/dotnet/api/system.exception.hresult */
  readonly HResult: Int32;
  /** `string HelpLink { get; }` https://learn.microsoft.com/dotnet/api/system.exception.helplink */
  readonly HelpLink: String;
  /** `Exception GetBaseException()` https://learn.microsoft.com/dotnet/api/system.exception.getbaseexception */
  GetBaseException(): Exception;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.exception.tostring */
  ToString(): String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `string Message { get; }` https://learn.microsoft.com/dotnet/api/system.exception.message */
  readonly Message: String;
  /** `Exception InnerException { get; }` https://learn.microsoft.com/dotnet/api/system.exception.innerexception */
  readonly InnerException: Exception;
  /** `string StackTrace { get; }` https://learn.microsoft.com/dotnet/api/system.exception.stacktrace */
  readonly StackTrace: String;
  /** `string Source { get; set; }` https://learn.microsoft.com/dotnet/api/system.exception.source */
  readonly Source: String & Settable;
  /** `int HResult { get; }` https://learn.microsoft.com/dotnet/api/system.exception.hresult */
  readonly HResult: Int32;
  /** `string HelpLink { get; }` https://learn.microsoft.com/dotnet/api/system.exception.helplink */
  readonly HelpLink: String;
  /** `Exception GetBaseException()` https://learn.microsoft.com/dotnet/api/system.exception.getbaseexception */
  GetBaseException(): Exception;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.exception.tostring */
  ToString(): String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `string ParamName { get; }` https://learn.microsoft.com/dotnet/api/system.argumentexception.paramname */
  readonly ParamName: String;
  /** `string Message { get; }` https://learn.microsoft.com/dotnet/api/system.exception.message */
  readonly Message: String;
  /** `Exception InnerException { get; }` https://learn.microsoft.com/dotnet/api/system.exception.innerexception */
  readonly InnerException: Exception;
  /** `string StackTrace { get; }` https://learn.microsoft.com/dotnet/api/system.exception.stacktrace */
  readonly StackTrace: String;
  /** `string Source { get; set; }` https://learn.microsoft.com/dotnet/api/system.exception.source */
  readonly Source: String & Settable;
  /** `int HResult { get; }` https://learn.microsoft.com/dotnet/api/system.exception.hresult */
  readonly HResult: Int32;
  /** `string HelpLink { get; }` https://learn.microsoft.com/dotnet/api/system.exception.helplink */
  readonly HelpLink: String;
  /** `Exception GetBaseException()` https://learn.microsoft.com/dotnet/api/system.exception.getbaseexception */
  GetBaseException(): Exception;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.exception.tostring */
  ToString(): String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `string Message { get; }` https://learn.microsoft.com/dotnet/api/system.exception.message */
  readonly Message: String;
  /** `Exception InnerException { get; }` https://learn.microsoft.com/dotnet/api/system.exception.innerexception */
  readonly InnerException: Exception;
  /** `string StackTrace { get; }` https://learn.microsoft.com/dotnet/api/system.exception.stacktrace */
  readonly StackTrace: String;
  /** `string Source { get; set; }` https://learn.microsoft.com/dotnet/api/system.exception.source */
  readonly Source: String & Settable;
  /** `int HResult { get; }` https://learn.microsoft.com/dotnet/api/system.exception.hresult */
  readonly HResult: Int32;
  /** `string HelpLink { get; }` https://learn.microsoft.com/dotnet/api/system.exception.helplink */
  readonly HelpLink: String;
  /** `Exception GetBaseException()` https://learn.microsoft.com/dotnet/api/system.exception.getbaseexception */
  GetBaseException(): Exception;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.exception.tostring */
  ToString(): String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `string Message { get; }` https://learn.microsoft.com/dotnet/api/system.exception.message */
  readonly Message: String;
  /** `Exception InnerException { get; }` https://learn.microsoft.com/dotnet/api/system.exception.innerexception */
  readonly InnerException: Exception;
  /** `string StackTrace { get; }` https://learn.microsoft.com/dotnet/api/system.exception.stacktrace */
  readonly StackTrace: String;
  /** `string Source { get; set; }` https://learn.microsoft.com/dotnet/api/system.exception.source */
  readonly Source: String & Settable;
  /** `int HResult { get; }` https://learn.microsoft.com/dotnet/api/system.exception.hresult */
  readonly HResult: Int32;
  /** `string HelpLink { get; }` https://learn.microsoft.com/dotnet/api/system.exception.helplink */
  readonly HelpLink: String;
  /** `Exception GetBaseException()` https://learn.microsoft.com/dotnet/api/system.exception.getbaseexception */
  GetBaseException(): Exception;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.exception.tostring */
  ToString(): String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `string Message { get; }` https://learn.microsoft.com/dotnet/api/system.exception.message */
  readonly Message: String;
  /** `Exception InnerException { get; }` https://learn.microsoft.com/dotnet/api/system.exception.innerexception */
  readonly InnerException: Exception;
  /** `string StackTrace { get; }` https://learn.microsoft.com/dotnet/api/system.exception.stacktrace */
  readonly StackTrace: String;
  /** `string Source { get; set; }` https://learn.microsoft.com/dotnet/api/system.exception.source */
  readonly Source: String & Settable;
  /** `int HResult { get; }` https://learn.microsoft.com/dotnet/api/system.exception.hresult */
  readonly HResult: Int32;
  /** `string HelpLink { get; }` https://learn.microsoft.com/dotnet/api/system.exception.helplink */
  readonly HelpLink: String;
  /** `Exception GetBaseException()` https://learn.microsoft.com/dotnet/api/system.exception.getbaseexception */
  GetBaseException(): Exception;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.exception.tostring */
  ToString(): String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `string Message { get; }` https://learn.microsoft.com/dotnet/api/system.exception.message */
  readonly Message: String;
  /** `Exception InnerException { get; }` https://learn.microsoft.com/dotnet/api/system.exception.innerexception */
  readonly InnerException: Exception;
  /** `string StackTrace { get; }` https://learn.microsoft.com/dotnet/api/system.exception.stacktrace */
  readonly StackTrace: String;
  /** `string Source { get; set; }` https://learn.microsoft.com/dotnet/api/system.exception.source */
  readonly Source: String & Settable;
  /** `int HResult { get; }` https://learn.microsoft.com/dotnet/api/system.exception.hresult */
  readonly HResult: Int32;
  /** `string HelpLink { get; }` https://learn.microsoft.com/dotnet/api/system.exception.helplink */
  readonly HelpLink: String;
  /** `Exception GetBaseException()` https://learn.microsoft.com/dotnet/api/system.exception.getbaseexception */
  GetBaseException(): Exception;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.exception.tostring */
  ToString(): String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `string Message { get; }` https://learn.microsoft.com/dotnet/api/system.exception.message */
  readonly Message: String;
  /** `Exception InnerException { get; }` https://learn.microsoft.com/dotnet/api/system.exception.innerexception */
  readonly InnerException: Exception;
  /** `string StackTrace { get; }` https://learn.microsoft.com/dotnet/api/system.exception.stacktrace */
  readonly StackTrace: String;
  /** `string Source { get; set; }` https://learn.microsoft.com/dotnet/api/system.exception.source */
  readonly Source: String & Settable;
  /** `int HResult { get; }` https://learn.microsoft.com/dotnet/api/system.exception.hresult */
  readonly HResult: Int32;
  /** `string HelpLink { get; }` https://learn.microsoft.com/dotnet/api/system.exception.helplink */
  readonly HelpLink: String;
  /** `Exception GetBaseException()` https://learn.microsoft.com/dotnet/api/system.exception.getbaseexception */
  GetBaseException(): Exception;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.exception.tostring */
  ToString(): String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `string Message { get; }` https://learn.microsoft.com/dotnet/api/system.exception.message */
  readonly Message: String;
  /** `Exception InnerException { get; }` https://learn.microsoft.com/dotnet/api/system.exception.innerexception */
  readonly InnerException: Exception;
  /** `string StackTrace { get; }` https://learn.microsoft.com/dotnet/api/system.exception.stacktrace */
  readonly StackTrace: String;
  /** `string Source { get; set; }` https://learn.microsoft.com/dotnet/api/system.exception.source */
  readonly Source: String & Settable;
  /** `int HResult { get; }` https://learn.microsoft.com/dotnet/api/system.exception.hresult */
  readonly HResult: Int32;
  /** `string HelpLink { get; }` https://learn.microsoft.com/dotnet/api/system.exception.helplink */
  readonly HelpLink: String;
  /** `Exception GetBaseException()` https://learn.microsoft.com/dotnet/api/system.exception.getbaseexception */
  GetBaseException(): Exception;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.exception.tostring */
  ToString(): String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
}

export type ObjectInput = Of<{ readonly Object: true }> | string | number | bigint | boolean;

export interface Object {
  readonly [brand]: { readonly Object: true; readonly class: true; readonly only: 'Object' };
  readonly [accepts]: ObjectInput | null;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `int Length { get; }` https://learn.microsoft.com/dotnet/api/system.string.length */
  readonly Length: Int32;
  /** `object Clone()` https://learn.microsoft.com/dotnet/api/system.string.clone */
  Clone(): Object;
  /** `int CompareTo(string strB)` https://learn.microsoft.com/dotnet/api/system.string.compareto */
  CompareTo(strB: StringInput): Int32;
  /** `int CompareTo(object value)` */
  CompareTo(value: ObjectInput): Int32;
  /** `bool Contains(string value)` https://learn.microsoft.com/dotnet/api/system.string.contains */
  Contains(value: StringExact | null): Boolean;
  /** `bool Contains(char value)` */
  Contains(value: CharExact): Boolean;
  /** `bool Contains(string value, StringComparison comparisonType)` */
  Contains(value: StringExact | null, comparisonType: StringComparisonInput): Boolean;
  /** `bool Contains(char value, StringComparison comparisonType)` */
  Contains(value: CharExact, comparisonType: StringComparisonInput): Boolean;
  /** `bool Contains<TSource>(TSource value)` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.contains */
  Contains(value: CharInput): Boolean;
  /** `bool Contains<TSource>(TSource value, IEqualityComparer<TSource> comparer)` */
  Contains(value: CharInput, comparer: Of<{ readonly IEqualityComparer: In<Char> }> | null): Boolean;
  /** `bool EndsWith(string value)` https://learn.microsoft.com/dotnet/api/system.string.endswith */
  EndsWith(value: StringExact | null): Boolean;
  /** `bool EndsWith(string value, StringComparison comparisonType)` */
  EndsWith(value: StringInput | null, comparisonType: StringComparisonInput): Boolean;
  /** `bool EndsWith(char value)` */
  EndsWith(value: CharExact): Boolean;
  /** `bool Equals(string value)` https://learn.microsoft.com/dotnet/api/system.string.equals */
  Equals(value: StringInput): Boolean;
  /** `bool Equals(object obj)` */
  Equals(obj: ObjectInput): Boolean;
  /** `bool Equals(string value, StringComparison comparisonType)` */
  Equals(value: StringInput | null, comparisonType: StringComparisonInput): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.string.gethashcode */
  GetHashCode(): Int32;
  /** `int GetHashCode(StringComparison comparisonType)` */
  GetHashCode(comparisonType: StringComparisonInput): Int32;
  /** `int IndexOf(char value)` https://learn.microsoft.com/dotnet/api/system.string.indexof */
  IndexOf(value: CharExact): Int32;
  /** `int IndexOf(char value, int startIndex)` */
  IndexOf(value: CharExact, startIndex: Int32Exact): Int32;
  /** `int IndexOf(char value, int startIndex, int count)` */
  IndexOf(value: CharExact, startIndex: Int32Input, count: Int32Exact): Int32;
  /** `int IndexOf(string value)` */
  IndexOf(value: StringExact | null): Int32;
  /** `int IndexOf(string value, int startIndex)` */
  IndexOf(value: StringExact | null, startIndex: Int32Exact): Int32;
  /** `int IndexOf(string value, int startIndex, int count)` */
  IndexOf(value: StringExact | null, startIndex: Int32Input, count: Int32Exact): Int32;
  /** `int IndexOf(string value, StringComparison comparisonType)` */
  IndexOf(value: StringExact | null, comparisonType: StringComparisonExact): Int32;
  /** `int IndexOf(string value, int startIndex, StringComparison comparisonType)` */
  IndexOf(value: StringExact | null, startIndex: Int32Input, comparisonType: StringComparisonExact): Int32;
  /** `int IndexOf(char value, StringComparison comparisonType)` */
  IndexOf(value: CharExact, comparisonType: StringComparisonExact): Int32;
  /** `int IndexOf(string value, int startIndex, int count, StringComparison comparisonType)` */
  IndexOf(
    value: StringInput | null,
    startIndex: Int32Input,
    count: Int32Input,
    comparisonType: StringComparisonInput,
  ): Int32;
  /** `int IndexOfAny(char[] anyOf)` https://learn.microsoft.com/dotnet/api/system.string.indexofany */
  IndexOfAny(anyOf: Of<{ readonly array: Char }> | null): Int32;
  /** `int IndexOfAny(char[] anyOf, int startIndex)` */
  IndexOfAny(anyOf: Of<{ readonly array: Char }> | null, startIndex: Int32Input): Int32;
  /** `int IndexOfAny(char[] anyOf, int startIndex, int count)` */
  IndexOfAny(anyOf: Of<{ readonly array: Char }> | null, startIndex: Int32Input, count: Int32Input): Int32;
  /** `string Insert(int startIndex, string value)` https://learn.microsoft.com/dotnet/api/system.string.insert */
  Insert(startIndex: Int32Input, value: StringInput | null): String;
  /** `bool IsNormalized()` https://learn.microsoft.com/dotnet/api/system.string.isnormalized */
  IsNormalized(): Boolean;
  /** `int LastIndexOf(char value)` https://learn.microsoft.com/dotnet/api/system.string.lastindexof */
  LastIndexOf(value: CharExact): Int32;
  /** `int LastIndexOf(char value, int startIndex)` */
  LastIndexOf(value: CharExact, startIndex: Int32Exact): Int32;
  /** `int LastIndexOf(string value)` */
  LastIndexOf(value: StringExact | null): Int32;
  /** `int LastIndexOf(string value, int startIndex)` */
  LastIndexOf(value: StringExact | null, startIndex: Int32Exact): Int32;
  /** `int LastIndexOf(string value, StringComparison comparisonType)` */
  LastIndexOf(value: StringExact | null, comparisonType: StringComparisonExact): Int32;
  /** `int LastIndexOf(char value, int startIndex, int count)` */
  LastIndexOf(value: CharExact, startIndex: Int32Input, count: Int32Exact): Int32;
  /** `int LastIndexOf(string value, int startIndex, int count)` */
  LastIndexOf(value: StringExact | null, startIndex: Int32Input, count: Int32Exact): Int32;
  /** `int LastIndexOf(string value, int startIndex, StringComparison comparisonType)` */
  LastIndexOf(
    value: StringExact | null,
    startIndex: Int32Input,
    comparisonType: StringComparisonExact,
  ): Int32;
  /** `int LastIndexOf(string value, int startIndex, int count, StringComparison comparisonType)` */
  LastIndexOf(
    value: StringInput | null,
    startIndex: Int32Input,
    count: Int32Input,
    comparisonType: StringComparisonInput,
  ): Int32;
  /** `int LastIndexOfAny(char[] anyOf)` https://learn.microsoft.com/dotnet/api/system.string.lastindexofany */
  LastIndexOfAny(anyOf: Of<{ readonly array: Char }> | null): Int32;
  /** `int LastIndexOfAny(char[] anyOf, int startIndex)` */
  LastIndexOfAny(anyOf: Of<{ readonly array: Char }> | null, startIndex: Int32Input): Int32;
  /** `int LastIndexOfAny(char[] anyOf, int startIndex, int count)` */
  LastIndexOfAny(
    anyOf: Of<{ readonly array: Char }> | null,
    startIndex: Int32Input,
    count: Int32Input,
  ): Int32;
  /** `string Normalize()` https://learn.microsoft.com/dotnet/api/system.string.normalize */
  Normalize(): String;
  /** `string PadLeft(int totalWidth)` https://learn.microsoft.com/dotnet/api/system.string.padleft */
  PadLeft(totalWidth: Int32Input): String;
  /** `string PadLeft(int totalWidth, char paddingChar)` */
  PadLeft(totalWidth: Int32Input, paddingChar: CharInput): String;
  /** `string PadRight(int totalWidth)` https://learn.microsoft.com/dotnet/api/system.string.padright */
  PadRight(totalWidth: Int32Input): String;
  /** `string PadRight(int totalWidth, char paddingChar)` */
  PadRight(totalWidth: Int32Input, paddingChar: CharInput): String;
  /** `string Remove(int startIndex)` https://learn.microsoft.com/dotnet/api/system.string.remove */
  Remove(startIndex: Int32Input): String;
  /** `string Remove(int startIndex, int count)` */
  Remove(startIndex: Int32Input, count: Int32Input): String;
  /** `void Remove()` https://learn.microsoft.com/dotnet/api/system.xml.linq.extensions.remove */
  Remove(this: Of<{ readonly IEnumerable: XAttribute }>): Void;
  /** `void Remove<T>()` */
  Remove(this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>): Void;
  /**
   * `string Replace(char oldChar, char newChar)` https://learn.microsoft.com/dotnet/api/system.string.replace
   *
   * @example
   * context.Request.Url.Path.Replace('/v1', '/v2')
   * // context.Request.Url.Path.Replace("/v1", "/v2")
   */
  Replace(oldChar: CharExact, newChar: CharExact): String;
  /**
   * `string Replace(string oldValue, string newValue)`
   *
   * @example
   * context.Request.Url.Path.Replace('/v1', '/v2')
   * // context.Request.Url.Path.Replace("/v1", "/v2")
   */
  Replace(oldValue: StringExact | null, newValue: StringExact | null): String;
  /**
   * `string Replace(string oldValue, string newValue, StringComparison comparisonType)`
   *
   * @example
   * context.Request.Url.Path.Replace('/v1', '/v2')
   * // context.Request.Url.Path.Replace("/v1", "/v2")
   */
  Replace(
    oldValue: StringInput | null,
    newValue: StringInput | null,
    comparisonType: StringComparisonInput,
  ): String;
  /**
   * `string[] Split(params char[] separator)` https://learn.microsoft.com/dotnet/api/system.string.split
   *
   * @example
   * context.Request.Url.Path.Split(char('/'))
   * // context.Request.Url.Path.Split('/')
   */
  Split(separator: Of<{ readonly array: Char }> | null): ArrayOf<String>;
  /**
   * `string[] Split(params char[] separator)`
   *
   * @example
   * context.Request.Url.Path.Split(char('/'))
   * // context.Request.Url.Path.Split('/')
   */
  Split(...separator: readonly CharExact[]): ArrayOf<String>;
  /**
   * `string[] Split(char[] separator, int count)`
   *
   * @example
   * context.Request.Url.Path.Split(char('/'))
   * // context.Request.Url.Path.Split('/')
   */
  Split(separator: Of<{ readonly array: Char }>, count: Int32Exact): ArrayOf<String>;
  /**
   * `string[] Split(char[] separator, StringSplitOptions options)`
   *
   * @example
   * context.Request.Url.Path.Split(char('/'))
   * // context.Request.Url.Path.Split('/')
   */
  Split(separator: Of<{ readonly array: Char }>, options: StringSplitOptionsExact): ArrayOf<String>;
  /**
   * `string[] Split(char[] separator, int count, StringSplitOptions options)`
   *
   * @example
   * context.Request.Url.Path.Split(char('/'))
   * // context.Request.Url.Path.Split('/')
   */
  Split(
    separator: Of<{ readonly array: Char }>,
    count: Int32Input,
    options: StringSplitOptionsInput,
  ): ArrayOf<String>;
  /**
   * `string[] Split(string[] separator, StringSplitOptions options)`
   *
   * @example
   * context.Request.Url.Path.Split(char('/'))
   * // context.Request.Url.Path.Split('/')
   */
  Split(separator: Of<{ readonly array: String }>, options: StringSplitOptionsExact): ArrayOf<String>;
  /**
   * `string[] Split(string[] separator, int count, StringSplitOptions options)`
   *
   * @example
   * context.Request.Url.Path.Split(char('/'))
   * // context.Request.Url.Path.Split('/')
   */
  Split(
    separator: Of<{ readonly array: String }>,
    count: Int32Input,
    options: StringSplitOptionsInput,
  ): ArrayOf<String>;
  /**
   * `string[] Split(char separator, StringSplitOptions options)`
   *
   * @example
   * context.Request.Url.Path.Split(char('/'))
   * // context.Request.Url.Path.Split('/')
   */
  Split(separator: CharExact, options: StringSplitOptionsExact): ArrayOf<String>;
  /**
   * `string[] Split(string separator, StringSplitOptions options = StringSplitOptions.None)`
   *
   * @example
   * context.Request.Url.Path.Split(char('/'))
   * // context.Request.Url.Path.Split('/')
   */
  Split(separator: StringExact, options?: StringSplitOptionsExact): ArrayOf<String>;
  /**
   * `string[] Split(char separator, int count, StringSplitOptions options = StringSplitOptions.None)`
   *
   * @example
   * context.Request.Url.Path.Split(char('/'))
   * // context.Request.Url.Path.Split('/')
   */
  Split(separator: CharExact, count: Int32Input, options?: StringSplitOptionsInput): ArrayOf<String>;
  /**
   * `string[] Split(string separator, int count, StringSplitOptions options = StringSplitOptions.None)`
   *
   * @example
   * context.Request.Url.Path.Split(char('/'))
   * // context.Request.Url.Path.Split('/')
   */
  Split(separator: StringExact, count: Int32Input, options?: StringSplitOptionsInput): ArrayOf<String>;
  /** `bool StartsWith(string value)` https://learn.microsoft.com/dotnet/api/system.string.startswith */
  StartsWith(value: StringExact | null): Boolean;
  /** `bool StartsWith(string value, StringComparison comparisonType)` */
  StartsWith(value: StringInput | null, comparisonType: StringComparisonInput): Boolean;
  /** `bool StartsWith(char value)` */
  StartsWith(value: CharExact): Boolean;
  /** `string Substring(int startIndex)` https://learn.microsoft.com/dotnet/api/system.string.substring */
  Substring(startIndex: Int32Input): String;
  /** `string Substring(int startIndex, int length)` */
  Substring(startIndex: Int32Input, length: Int32Input): String;
  /** `char[] ToCharArray()` https://learn.microsoft.com/dotnet/api/system.string.tochararray */
  ToCharArray(): ArrayOf<Char>;
  /** `char[] ToCharArray(int startIndex, int length)` */
  ToCharArray(startIndex: Int32Input, length: Int32Input): ArrayOf<Char>;
  /** `string ToLower()` https://learn.microsoft.com/dotnet/api/system.string.tolower */
  ToLower(): String;
  /** `string ToLowerInvariant()` https://learn.microsoft.com/dotnet/api/system.string.tolowerinvariant */
  ToLowerInvariant(): String;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.string.tostring */
  ToString(): String;
  /** `string ToString(IFormatProvider provider)` */
  ToString(provider: IFormatProviderInput | null): String;
  /** `string ToUpper()` https://learn.microsoft.com/dotnet/api/system.string.toupper */
  ToUpper(): String;
  /** `string ToUpperInvariant()` https://learn.microsoft.com/dotnet/api/system.string.toupperinvariant */
  ToUpperInvariant(): String;
  /** `string Trim()` https://learn.microsoft.com/dotnet/api/system.string.trim */
  Trim(): String;
  /** `string Trim(params char[] trimChars)` */
  Trim(trimChars: Of<{ readonly array: Char }> | null): String;
  /** `string Trim(params char[] trimChars)` */
  Trim(...trimChars: readonly CharInput[]): String;
  /** `string Trim(char trimChar)` */
  Trim(trimChar: CharInput): String;
  /** `string TrimEnd(params char[] trimChars)` https://learn.microsoft.com/dotnet/api/system.string.trimend */
  TrimEnd(trimChars: Of<{ readonly array: Char }> | null): String;
  /** `string TrimEnd(params char[] trimChars)` */
  TrimEnd(...trimChars: readonly CharInput[]): String;
  /** `string TrimEnd()` */
  TrimEnd(): String;
  /** `string TrimEnd(char trimChar)` */
  TrimEnd(trimChar: CharInput): String;
  /** `string TrimStart(params char[] trimChars)` https://learn.microsoft.com/dotnet/api/system.string.trimstart */
  TrimStart(trimChars: Of<{ readonly array: Char }> | null): String;
  /** `string TrimStart(params char[] trimChars)` */
  TrimStart(...trimChars: readonly CharInput[]): String;
  /** `string TrimStart()` */
  TrimStart(): String;
  /** `string TrimStart(char trimChar)` */
  TrimStart(trimChar: CharInput): String;
  /** `void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)` https://learn.microsoft.com/dotnet/api/system.string.copyto */
  CopyTo(
    sourceIndex: Int32Input,
    destination: Of<{ readonly array: Char }> | null,
    destinationIndex: Int32Input,
    count: Int32Input,
  ): Void;
  /** `BasicAuthCredentials AsBasic()` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  AsBasic(): BasicAuthCredentials;
  /** `bool TryParseBasic(out BasicAuthCredentials result)` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  TryParseBasic(result: Out<BasicAuthCredentials>): Boolean;
  /**
   * `Jwt AsJwt()` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables
   *
   * @example
   * context.Request.Headers.GetValueOrDefault('Authorization', '').AsJwt()
   * // context.Request.Headers.GetValueOrDefault("Authorization", "").AsJwt()
   */
  AsJwt(): Jwt;
  /** `bool TryParseJwt(out Jwt result)` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  TryParseJwt(result: Out<Jwt>): Boolean;
  /** `char this[int index]` https://learn.microsoft.com/dotnet/api/system.string.item */
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
  /** `int CompareTo(bool value)` https://learn.microsoft.com/dotnet/api/system.boolean.compareto */
  CompareTo(value: BooleanInput): Int32;
  /** `int CompareTo(object obj)` */
  CompareTo(obj: ObjectInput | null): Int32;
  /** `bool Equals(bool obj)` https://learn.microsoft.com/dotnet/api/system.boolean.equals */
  Equals(obj: BooleanInput): Boolean;
  /** `bool Equals(object obj)` */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.boolean.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.boolean.tostring */
  ToString(): String;
  /** `string ToString(IFormatProvider provider)` */
  ToString(provider: IFormatProviderInput | null): String;
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
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.char.tostring */
  ToString(): String;
  /** `string ToString(IFormatProvider provider)` */
  ToString(provider: IFormatProviderInput | null): String;
  /** `int CompareTo(char value)` https://learn.microsoft.com/dotnet/api/system.char.compareto */
  CompareTo(value: CharInput): Int32;
  /** `int CompareTo(object value)` */
  CompareTo(value: ObjectInput | null): Int32;
  /** `bool Equals(char obj)` https://learn.microsoft.com/dotnet/api/system.char.equals */
  Equals(obj: CharInput): Boolean;
  /** `bool Equals(object obj)` */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.char.gethashcode */
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
  /** `int CompareTo(sbyte value)` https://learn.microsoft.com/dotnet/api/system.sbyte.compareto */
  CompareTo(value: SByteInput): Int32;
  /** `int CompareTo(object value)` */
  CompareTo(value: ObjectInput | null): Int32;
  /** `bool Equals(sbyte obj)` https://learn.microsoft.com/dotnet/api/system.sbyte.equals */
  Equals(obj: SByteInput): Boolean;
  /** `bool Equals(object obj)` */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.sbyte.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.sbyte.tostring */
  ToString(): String;
  /** `string ToString(string format)` */
  ToString(format: StringExact): String;
  /** `string ToString(IFormatProvider provider)` */
  ToString(provider: IFormatProviderExact): String;
  /** `string ToString(string format, IFormatProvider provider)` */
  ToString(format: StringInput | null, provider: IFormatProviderInput | null): String;
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
  /** `int CompareTo(byte value)` https://learn.microsoft.com/dotnet/api/system.byte.compareto */
  CompareTo(value: ByteInput): Int32;
  /** `int CompareTo(object value)` */
  CompareTo(value: ObjectInput | null): Int32;
  /** `bool Equals(byte obj)` https://learn.microsoft.com/dotnet/api/system.byte.equals */
  Equals(obj: ByteInput): Boolean;
  /** `bool Equals(object obj)` */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.byte.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.byte.tostring */
  ToString(): String;
  /** `string ToString(string format)` */
  ToString(format: StringExact): String;
  /** `string ToString(IFormatProvider provider)` */
  ToString(provider: IFormatProviderExact): String;
  /** `string ToString(string format, IFormatProvider provider)` */
  ToString(format: StringInput | null, provider: IFormatProviderInput | null): String;
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
  /** `int CompareTo(short value)` https://learn.microsoft.com/dotnet/api/system.int16.compareto */
  CompareTo(value: Int16Input): Int32;
  /** `int CompareTo(object value)` */
  CompareTo(value: ObjectInput | null): Int32;
  /** `bool Equals(short obj)` https://learn.microsoft.com/dotnet/api/system.int16.equals */
  Equals(obj: Int16Input): Boolean;
  /** `bool Equals(object obj)` */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.int16.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.int16.tostring */
  ToString(): String;
  /** `string ToString(string format)` */
  ToString(format: StringExact): String;
  /** `string ToString(IFormatProvider provider)` */
  ToString(provider: IFormatProviderExact): String;
  /** `string ToString(string format, IFormatProvider provider)` */
  ToString(format: StringInput | null, provider: IFormatProviderInput | null): String;
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
  /** `int CompareTo(ushort value)` https://learn.microsoft.com/dotnet/api/system.uint16.compareto */
  CompareTo(value: UInt16Input): Int32;
  /** `int CompareTo(object value)` */
  CompareTo(value: ObjectInput | null): Int32;
  /** `bool Equals(ushort obj)` https://learn.microsoft.com/dotnet/api/system.uint16.equals */
  Equals(obj: UInt16Input): Boolean;
  /** `bool Equals(object obj)` */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.uint16.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.uint16.tostring */
  ToString(): String;
  /** `string ToString(string format)` */
  ToString(format: StringExact): String;
  /** `string ToString(IFormatProvider provider)` */
  ToString(provider: IFormatProviderExact): String;
  /** `string ToString(string format, IFormatProvider provider)` */
  ToString(format: StringInput | null, provider: IFormatProviderInput | null): String;
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
  /** `int CompareTo(int value)` https://learn.microsoft.com/dotnet/api/system.int32.compareto */
  CompareTo(value: Int32Input): Int32;
  /** `int CompareTo(object value)` */
  CompareTo(value: ObjectInput | null): Int32;
  /** `bool Equals(int obj)` https://learn.microsoft.com/dotnet/api/system.int32.equals */
  Equals(obj: Int32Input): Boolean;
  /** `bool Equals(object obj)` */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.int32.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.int32.tostring */
  ToString(): String;
  /** `string ToString(string format)` */
  ToString(format: StringExact): String;
  /** `string ToString(IFormatProvider provider)` */
  ToString(provider: IFormatProviderExact): String;
  /** `string ToString(string format, IFormatProvider provider)` */
  ToString(format: StringInput | null, provider: IFormatProviderInput | null): String;
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
  /** `int CompareTo(uint value)` https://learn.microsoft.com/dotnet/api/system.uint32.compareto */
  CompareTo(value: UInt32Input): Int32;
  /** `int CompareTo(object value)` */
  CompareTo(value: ObjectInput | null): Int32;
  /** `bool Equals(uint obj)` https://learn.microsoft.com/dotnet/api/system.uint32.equals */
  Equals(obj: UInt32Input): Boolean;
  /** `bool Equals(object obj)` */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.uint32.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.uint32.tostring */
  ToString(): String;
  /** `string ToString(string format)` */
  ToString(format: StringExact): String;
  /** `string ToString(IFormatProvider provider)` */
  ToString(provider: IFormatProviderExact): String;
  /** `string ToString(string format, IFormatProvider provider)` */
  ToString(format: StringInput | null, provider: IFormatProviderInput | null): String;
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
  /** `int CompareTo(long value)` https://learn.microsoft.com/dotnet/api/system.int64.compareto */
  CompareTo(value: Int64Input): Int32;
  /** `int CompareTo(object value)` */
  CompareTo(value: ObjectInput | null): Int32;
  /** `bool Equals(long obj)` https://learn.microsoft.com/dotnet/api/system.int64.equals */
  Equals(obj: Int64Input): Boolean;
  /** `bool Equals(object obj)` */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.int64.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.int64.tostring */
  ToString(): String;
  /** `string ToString(string format)` */
  ToString(format: StringExact): String;
  /** `string ToString(IFormatProvider provider)` */
  ToString(provider: IFormatProviderExact): String;
  /** `string ToString(string format, IFormatProvider provider)` */
  ToString(format: StringInput | null, provider: IFormatProviderInput | null): String;
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
  /** `int CompareTo(ulong value)` https://learn.microsoft.com/dotnet/api/system.uint64.compareto */
  CompareTo(value: UInt64Input): Int32;
  /** `int CompareTo(object value)` */
  CompareTo(value: ObjectInput | null): Int32;
  /** `bool Equals(ulong obj)` https://learn.microsoft.com/dotnet/api/system.uint64.equals */
  Equals(obj: UInt64Input): Boolean;
  /** `bool Equals(object obj)` */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.uint64.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.uint64.tostring */
  ToString(): String;
  /** `string ToString(string format)` */
  ToString(format: StringExact): String;
  /** `string ToString(IFormatProvider provider)` */
  ToString(provider: IFormatProviderExact): String;
  /** `string ToString(string format, IFormatProvider provider)` */
  ToString(format: StringInput | null, provider: IFormatProviderInput | null): String;
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
  /** `int CompareTo(float value)` https://learn.microsoft.com/dotnet/api/system.single.compareto */
  CompareTo(value: SingleInput): Int32;
  /** `int CompareTo(object value)` */
  CompareTo(value: ObjectInput | null): Int32;
  /** `bool Equals(float obj)` https://learn.microsoft.com/dotnet/api/system.single.equals */
  Equals(obj: SingleInput): Boolean;
  /** `bool Equals(object obj)` */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.single.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.single.tostring */
  ToString(): String;
  /** `string ToString(string format)` */
  ToString(format: StringExact): String;
  /** `string ToString(IFormatProvider provider)` */
  ToString(provider: IFormatProviderExact): String;
  /** `string ToString(string format, IFormatProvider provider)` */
  ToString(format: StringInput | null, provider: IFormatProviderInput | null): String;
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
  /** `int CompareTo(double value)` https://learn.microsoft.com/dotnet/api/system.double.compareto */
  CompareTo(value: DoubleInput): Int32;
  /** `int CompareTo(object value)` */
  CompareTo(value: ObjectInput | null): Int32;
  /** `bool Equals(double obj)` https://learn.microsoft.com/dotnet/api/system.double.equals */
  Equals(obj: DoubleInput): Boolean;
  /** `bool Equals(object obj)` */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.double.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.double.tostring */
  ToString(): String;
  /** `string ToString(string format)` */
  ToString(format: StringExact): String;
  /** `string ToString(IFormatProvider provider)` */
  ToString(provider: IFormatProviderExact): String;
  /** `string ToString(string format, IFormatProvider provider)` */
  ToString(format: StringInput | null, provider: IFormatProviderInput | null): String;
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
  /** `bool Equals(decimal value)` https://learn.microsoft.com/dotnet/api/system.decimal.equals */
  Equals(value: DecimalInput): Boolean;
  /** `bool Equals(object value)` */
  Equals(value: ObjectInput | null): Boolean;
  /** `int CompareTo(decimal value)` https://learn.microsoft.com/dotnet/api/system.decimal.compareto */
  CompareTo(value: DecimalInput): Int32;
  /** `int CompareTo(object value)` */
  CompareTo(value: ObjectInput | null): Int32;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.decimal.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.decimal.tostring */
  ToString(): String;
  /** `string ToString(string format)` */
  ToString(format: StringExact): String;
  /** `string ToString(IFormatProvider provider)` */
  ToString(provider: IFormatProviderExact): String;
  /** `string ToString(string format, IFormatProvider provider)` */
  ToString(format: StringInput | null, provider: IFormatProviderInput | null): String;
}

export interface Nullable<T extends Value> {
  readonly [brand]: {
    readonly Nullable: T;
    readonly Object: true;
    readonly struct: true;
    readonly only: 'Nullable';
  };
  readonly [accepts]: Of<{ readonly Nullable: T }> | null;
  /** `bool HasValue { get; }` https://learn.microsoft.com/dotnet/api/system.nullable-1.hasvalue */
  readonly HasValue: Boolean;
  /** `T Value { get; }` https://learn.microsoft.com/dotnet/api/system.nullable-1.value */
  readonly Value: T;
  /** `T GetValueOrDefault()` https://learn.microsoft.com/dotnet/api/system.nullable-1.getvalueordefault */
  GetValueOrDefault(): T;
  /** `T GetValueOrDefault(T defaultValue)` */
  GetValueOrDefault(defaultValue: T[typeof accepts]): T;
  /** `bool Equals(object other)` https://learn.microsoft.com/dotnet/api/system.nullable-1.equals */
  Equals(other: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.nullable-1.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.nullable-1.tostring */
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
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `int CompareTo(object obj)` https://learn.microsoft.com/dotnet/api/system.icomparable.compareto */
  CompareTo(obj: ObjectInput | null): Int32;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `int CompareTo(T other)` https://learn.microsoft.com/dotnet/api/system.icomparable-1.compareto */
  CompareTo(other: T[typeof accepts]): Int32;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `bool Equals(T other)` https://learn.microsoft.com/dotnet/api/system.iequatable-1.equals */
  Equals(other: T[typeof accepts]): Boolean;
  /** `bool Equals(object obj)` */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
  ToString(): String;
}

export type IFormatProviderExact = Of<{ readonly IFormatProvider: true }>;
export type IFormatProviderInput = Of<{ readonly IFormatProvider: true }>;

export interface IFormatProvider {
  readonly [brand]: {
    readonly IFormatProvider: true;
    readonly Object: true;
    readonly class: true;
    readonly only: 'IFormatProvider';
  };
  readonly [accepts]: IFormatProviderInput | null;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `void Dispose()` https://learn.microsoft.com/dotnet/api/system.idisposable.dispose */
  Dispose(): Void;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `int Length { get; }` https://learn.microsoft.com/dotnet/api/system.array.length */
  readonly Length: Int32;
  /** `long LongLength { get; }` https://learn.microsoft.com/dotnet/api/system.array.longlength */
  readonly LongLength: Int64;
  /** `int Rank { get; }` https://learn.microsoft.com/dotnet/api/system.array.rank */
  readonly Rank: Int32;
  /** `object Clone()` https://learn.microsoft.com/dotnet/api/system.array.clone */
  Clone(): Object;
  /** `void CopyTo(Array array, int index)` https://learn.microsoft.com/dotnet/api/system.array.copyto */
  CopyTo(array: ArrayInput | null, index: Int32Input): Void;
  /** `int GetLength(int dimension)` https://learn.microsoft.com/dotnet/api/system.array.getlength */
  GetLength(dimension: Int32Input): Int32;
  /** `int GetLowerBound(int dimension)` https://learn.microsoft.com/dotnet/api/system.array.getlowerbound */
  GetLowerBound(dimension: Int32Input): Int32;
  /** `int GetUpperBound(int dimension)` https://learn.microsoft.com/dotnet/api/system.array.getupperbound */
  GetUpperBound(dimension: Int32Input): Int32;
  /** `object GetValue(int index)` https://learn.microsoft.com/dotnet/api/system.array.getvalue */
  GetValue(index: Int32Input): Object;
  /** `void SetValue(object value, int index)` https://learn.microsoft.com/dotnet/api/system.array.setvalue */
  SetValue(value: ObjectInput | null, index: Int32Input): Void;
  /** `bool IsFixedSize { get; }` https://learn.microsoft.com/dotnet/api/system.array.isfixedsize */
  readonly IsFixedSize: Boolean;
  /** `bool IsReadOnly { get; }` https://learn.microsoft.com/dotnet/api/system.array.isreadonly */
  readonly IsReadOnly: Boolean;
  /** `void Initialize()` https://learn.microsoft.com/dotnet/api/system.array.initialize */
  Initialize(): Void;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
  ToString(): String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
  ToString(): String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.enum.tostring */
  ToString(): String;
  /** `string ToString(string format)` */
  ToString(format: StringExact): String;
  /** `string ToString(string format, IFormatProvider provider)` */
  ToString(format: StringInput | null, provider: IFormatProviderInput | null): String;
  /** `string ToString(IFormatProvider provider)` */
  ToString(provider: IFormatProviderExact): String;
  /** `int CompareTo(object target)` https://learn.microsoft.com/dotnet/api/system.enum.compareto */
  CompareTo(target: ObjectInput | null): Int32;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.enum.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.enum.gethashcode */
  GetHashCode(): Int32;
  /** `bool HasFlag(Enum flag)` https://learn.microsoft.com/dotnet/api/system.enum.hasflag */
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
  /** `DateTime Date { get; }` https://learn.microsoft.com/dotnet/api/system.datetime.date */
  readonly Date: DateTime;
  /** `int Day { get; }` https://learn.microsoft.com/dotnet/api/system.datetime.day */
  readonly Day: Int32;
  /** `DayOfWeek DayOfWeek { get; }` https://learn.microsoft.com/dotnet/api/system.datetime.dayofweek */
  readonly DayOfWeek: DayOfWeek;
  /** `int DayOfYear { get; }` https://learn.microsoft.com/dotnet/api/system.datetime.dayofyear */
  readonly DayOfYear: Int32;
  /** `int Hour { get; }` https://learn.microsoft.com/dotnet/api/system.datetime.hour */
  readonly Hour: Int32;
  /** `int Millisecond { get; }` https://learn.microsoft.com/dotnet/api/system.datetime.millisecond */
  readonly Millisecond: Int32;
  /** `int Minute { get; }` https://learn.microsoft.com/dotnet/api/system.datetime.minute */
  readonly Minute: Int32;
  /** `int Month { get; }` https://learn.microsoft.com/dotnet/api/system.datetime.month */
  readonly Month: Int32;
  /** `int Second { get; }` https://learn.microsoft.com/dotnet/api/system.datetime.second */
  readonly Second: Int32;
  /** `long Ticks { get; }` https://learn.microsoft.com/dotnet/api/system.datetime.ticks */
  readonly Ticks: Int64;
  /** `TimeSpan TimeOfDay { get; }` https://learn.microsoft.com/dotnet/api/system.datetime.timeofday */
  readonly TimeOfDay: TimeSpan;
  /** `int Year { get; }` https://learn.microsoft.com/dotnet/api/system.datetime.year */
  readonly Year: Int32;
  /** `DateTime Add(TimeSpan value)` https://learn.microsoft.com/dotnet/api/system.datetime.add */
  Add(value: TimeSpanInput): DateTime;
  /** `DateTime AddDays(double value)` https://learn.microsoft.com/dotnet/api/system.datetime.adddays */
  AddDays(value: DoubleInput): DateTime;
  /** `DateTime AddHours(double value)` https://learn.microsoft.com/dotnet/api/system.datetime.addhours */
  AddHours(value: DoubleInput): DateTime;
  /** `DateTime AddMilliseconds(double value)` https://learn.microsoft.com/dotnet/api/system.datetime.addmilliseconds */
  AddMilliseconds(value: DoubleInput): DateTime;
  /** `DateTime AddMinutes(double value)` https://learn.microsoft.com/dotnet/api/system.datetime.addminutes */
  AddMinutes(value: DoubleInput): DateTime;
  /** `DateTime AddMonths(int months)` https://learn.microsoft.com/dotnet/api/system.datetime.addmonths */
  AddMonths(months: Int32Input): DateTime;
  /** `DateTime AddSeconds(double value)` https://learn.microsoft.com/dotnet/api/system.datetime.addseconds */
  AddSeconds(value: DoubleInput): DateTime;
  /** `DateTime AddTicks(long value)` https://learn.microsoft.com/dotnet/api/system.datetime.addticks */
  AddTicks(value: Int64Input): DateTime;
  /** `DateTime AddYears(int value)` https://learn.microsoft.com/dotnet/api/system.datetime.addyears */
  AddYears(value: Int32Input): DateTime;
  /** `bool IsDaylightSavingTime()` https://learn.microsoft.com/dotnet/api/system.datetime.isdaylightsavingtime */
  IsDaylightSavingTime(): Boolean;
  /** `TimeSpan Subtract(DateTime value)` https://learn.microsoft.com/dotnet/api/system.datetime.subtract */
  Subtract(value: DateTimeExact): TimeSpan;
  /** `DateTime Subtract(TimeSpan value)` */
  Subtract(value: TimeSpanExact): DateTime;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.datetime.tostring */
  ToString(): String;
  /** `string ToString(string format)` */
  ToString(format: StringExact): String;
  /** `string ToString(IFormatProvider provider)` */
  ToString(provider: IFormatProviderExact): String;
  /** `string ToString(string format, IFormatProvider provider)` */
  ToString(format: StringInput | null, provider: IFormatProviderInput | null): String;
  /** `DateTimeKind Kind { get; }` https://learn.microsoft.com/dotnet/api/system.datetime.kind */
  readonly Kind: DateTimeKind;
  /** `int CompareTo(DateTime value)` https://learn.microsoft.com/dotnet/api/system.datetime.compareto */
  CompareTo(value: DateTimeInput): Int32;
  /** `int CompareTo(object value)` */
  CompareTo(value: ObjectInput | null): Int32;
  /** `bool Equals(DateTime value)` https://learn.microsoft.com/dotnet/api/system.datetime.equals */
  Equals(value: DateTimeInput): Boolean;
  /** `bool Equals(object value)` */
  Equals(value: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.datetime.gethashcode */
  GetHashCode(): Int32;
  /** `DateTime ToLocalTime()` https://learn.microsoft.com/dotnet/api/system.datetime.tolocaltime */
  ToLocalTime(): DateTime;
  /** `DateTime ToUniversalTime()` https://learn.microsoft.com/dotnet/api/system.datetime.touniversaltime */
  ToUniversalTime(): DateTime;
  /** `string ToLongDateString()` https://learn.microsoft.com/dotnet/api/system.datetime.tolongdatestring */
  ToLongDateString(): String;
  /** `string ToLongTimeString()` https://learn.microsoft.com/dotnet/api/system.datetime.tolongtimestring */
  ToLongTimeString(): String;
  /** `string ToShortDateString()` https://learn.microsoft.com/dotnet/api/system.datetime.toshortdatestring */
  ToShortDateString(): String;
  /** `string ToShortTimeString()` https://learn.microsoft.com/dotnet/api/system.datetime.toshorttimestring */
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
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.enum.tostring */
  ToString(): String;
  /** `string ToString(string format)` */
  ToString(format: StringExact): String;
  /** `string ToString(string format, IFormatProvider provider)` */
  ToString(format: StringInput | null, provider: IFormatProviderInput | null): String;
  /** `string ToString(IFormatProvider provider)` */
  ToString(provider: IFormatProviderExact): String;
  /** `int CompareTo(object target)` https://learn.microsoft.com/dotnet/api/system.enum.compareto */
  CompareTo(target: ObjectInput | null): Int32;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.enum.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.enum.gethashcode */
  GetHashCode(): Int32;
  /** `bool HasFlag(Enum flag)` https://learn.microsoft.com/dotnet/api/system.enum.hasflag */
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
  /** `DateTime Date { get; }` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.date */
  readonly Date: DateTime;
  /** `DateTime DateTime { get; }` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.datetime */
  readonly DateTime: DateTime;
  /** `int Day { get; }` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.day */
  readonly Day: Int32;
  /** `DayOfWeek DayOfWeek { get; }` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.dayofweek */
  readonly DayOfWeek: DayOfWeek;
  /** `int DayOfYear { get; }` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.dayofyear */
  readonly DayOfYear: Int32;
  /** `int Hour { get; }` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.hour */
  readonly Hour: Int32;
  /** `DateTime LocalDateTime { get; }` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.localdatetime */
  readonly LocalDateTime: DateTime;
  /** `int Millisecond { get; }` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.millisecond */
  readonly Millisecond: Int32;
  /** `int Minute { get; }` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.minute */
  readonly Minute: Int32;
  /** `int Month { get; }` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.month */
  readonly Month: Int32;
  /** `TimeSpan Offset { get; }` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.offset */
  readonly Offset: TimeSpan;
  /** `int Second { get; }` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.second */
  readonly Second: Int32;
  /** `long Ticks { get; }` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.ticks */
  readonly Ticks: Int64;
  /** `TimeSpan TimeOfDay { get; }` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.timeofday */
  readonly TimeOfDay: TimeSpan;
  /** `DateTime UtcDateTime { get; }` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.utcdatetime */
  readonly UtcDateTime: DateTime;
  /** `long UtcTicks { get; }` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.utcticks */
  readonly UtcTicks: Int64;
  /** `int Year { get; }` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.year */
  readonly Year: Int32;
  /** `DateTimeOffset Add(TimeSpan timeSpan)` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.add */
  Add(timeSpan: TimeSpanInput): DateTimeOffset;
  /** `DateTimeOffset AddDays(double days)` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.adddays */
  AddDays(days: DoubleInput): DateTimeOffset;
  /** `DateTimeOffset AddHours(double hours)` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.addhours */
  AddHours(hours: DoubleInput): DateTimeOffset;
  /** `DateTimeOffset AddMilliseconds(double milliseconds)` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.addmilliseconds */
  AddMilliseconds(milliseconds: DoubleInput): DateTimeOffset;
  /** `DateTimeOffset AddMinutes(double minutes)` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.addminutes */
  AddMinutes(minutes: DoubleInput): DateTimeOffset;
  /** `DateTimeOffset AddMonths(int months)` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.addmonths */
  AddMonths(months: Int32Input): DateTimeOffset;
  /** `DateTimeOffset AddSeconds(double seconds)` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.addseconds */
  AddSeconds(seconds: DoubleInput): DateTimeOffset;
  /** `DateTimeOffset AddTicks(long ticks)` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.addticks */
  AddTicks(ticks: Int64Input): DateTimeOffset;
  /** `DateTimeOffset AddYears(int years)` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.addyears */
  AddYears(years: Int32Input): DateTimeOffset;
  /** `int CompareTo(DateTimeOffset other)` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.compareto */
  CompareTo(other: DateTimeOffsetInput): Int32;
  /** `bool Equals(DateTimeOffset other)` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.equals */
  Equals(other: DateTimeOffsetInput): Boolean;
  /** `bool Equals(object obj)` */
  Equals(obj: ObjectInput | null): Boolean;
  /** `bool EqualsExact(DateTimeOffset other)` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.equalsexact */
  EqualsExact(other: DateTimeOffsetInput): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.gethashcode */
  GetHashCode(): Int32;
  /** `TimeSpan Subtract(DateTimeOffset value)` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.subtract */
  Subtract(value: DateTimeOffsetExact): TimeSpan;
  /** `DateTimeOffset Subtract(TimeSpan value)` */
  Subtract(value: TimeSpanExact): DateTimeOffset;
  /** `DateTimeOffset ToLocalTime()` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.tolocaltime */
  ToLocalTime(): DateTimeOffset;
  /** `DateTimeOffset ToOffset(TimeSpan offset)` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.tooffset */
  ToOffset(offset: TimeSpanInput): DateTimeOffset;
  /** `DateTimeOffset ToUniversalTime()` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.touniversaltime */
  ToUniversalTime(): DateTimeOffset;
  /** `long ToUnixTimeMilliseconds()` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.tounixtimemilliseconds */
  ToUnixTimeMilliseconds(): Int64;
  /** `long ToUnixTimeSeconds()` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.tounixtimeseconds */
  ToUnixTimeSeconds(): Int64;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.tostring */
  ToString(): String;
  /** `string ToString(string format)` */
  ToString(format: StringExact): String;
  /** `string ToString(IFormatProvider formatProvider)` */
  ToString(formatProvider: IFormatProviderExact): String;
  /** `string ToString(string format, IFormatProvider formatProvider)` */
  ToString(format: StringInput | null, formatProvider: IFormatProviderInput | null): String;
  /** `long ToFileTime()` https://learn.microsoft.com/dotnet/api/system.datetimeoffset.tofiletime */
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
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.enum.tostring */
  ToString(): String;
  /** `string ToString(string format)` */
  ToString(format: StringExact): String;
  /** `string ToString(string format, IFormatProvider provider)` */
  ToString(format: StringInput | null, provider: IFormatProviderInput | null): String;
  /** `string ToString(IFormatProvider provider)` */
  ToString(provider: IFormatProviderExact): String;
  /** `int CompareTo(object target)` https://learn.microsoft.com/dotnet/api/system.enum.compareto */
  CompareTo(target: ObjectInput | null): Int32;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.enum.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.enum.gethashcode */
  GetHashCode(): Int32;
  /** `bool HasFlag(Enum flag)` https://learn.microsoft.com/dotnet/api/system.enum.hasflag */
  HasFlag(flag: EnumInput | null): Boolean;
}

export type UnicodeCategoryExact = Of<{ readonly UnicodeCategory: true }>;
export type UnicodeCategoryInput = Of<{ readonly UnicodeCategory: true }>;

export interface UnicodeCategory {
  readonly [brand]: {
    readonly UnicodeCategory: true;
    readonly Enum: true;
    readonly Object: true;
    readonly struct: true;
    readonly only: 'UnicodeCategory';
  };
  readonly [accepts]: UnicodeCategoryInput;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.enum.tostring */
  ToString(): String;
  /** `string ToString(string format)` */
  ToString(format: StringExact): String;
  /** `string ToString(string format, IFormatProvider provider)` */
  ToString(format: StringInput | null, provider: IFormatProviderInput | null): String;
  /** `string ToString(IFormatProvider provider)` */
  ToString(provider: IFormatProviderExact): String;
  /** `int CompareTo(object target)` https://learn.microsoft.com/dotnet/api/system.enum.compareto */
  CompareTo(target: ObjectInput | null): Int32;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.enum.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.enum.gethashcode */
  GetHashCode(): Int32;
  /** `bool HasFlag(Enum flag)` https://learn.microsoft.com/dotnet/api/system.enum.hasflag */
  HasFlag(flag: EnumInput | null): Boolean;
}

export type CultureInfoExact = Of<{ readonly CultureInfo: true }>;
export type CultureInfoInput = Of<{ readonly CultureInfo: true }>;

export interface CultureInfo {
  readonly [brand]: {
    readonly CultureInfo: true;
    readonly Object: true;
    readonly IFormatProvider: true;
    readonly class: true;
    readonly only: 'CultureInfo';
  };
  readonly [accepts]: CultureInfoInput | null;
  /** `string Name { get; }` https://learn.microsoft.com/dotnet/api/system.globalization.cultureinfo.name */
  readonly Name: String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
  ToString(): String;
}

export type DateTimeStylesExact = Of<{ readonly DateTimeStyles: true }>;
export type DateTimeStylesInput = Of<{ readonly DateTimeStyles: true }>;

export interface DateTimeStyles {
  readonly [brand]: {
    readonly DateTimeStyles: true;
    readonly Enum: true;
    readonly Object: true;
    readonly struct: true;
    readonly only: 'DateTimeStyles';
  };
  readonly [accepts]: DateTimeStylesInput;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.enum.tostring */
  ToString(): String;
  /** `string ToString(string format)` */
  ToString(format: StringExact): String;
  /** `string ToString(string format, IFormatProvider provider)` */
  ToString(format: StringInput | null, provider: IFormatProviderInput | null): String;
  /** `string ToString(IFormatProvider provider)` */
  ToString(provider: IFormatProviderExact): String;
  /** `int CompareTo(object target)` https://learn.microsoft.com/dotnet/api/system.enum.compareto */
  CompareTo(target: ObjectInput | null): Int32;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.enum.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.enum.gethashcode */
  GetHashCode(): Int32;
  /** `bool HasFlag(Enum flag)` https://learn.microsoft.com/dotnet/api/system.enum.hasflag */
  HasFlag(flag: EnumInput | null): Boolean;
}

export type TimeSpanStylesExact = Of<{ readonly TimeSpanStyles: true }>;
export type TimeSpanStylesInput = Of<{ readonly TimeSpanStyles: true }>;

export interface TimeSpanStyles {
  readonly [brand]: {
    readonly TimeSpanStyles: true;
    readonly Enum: true;
    readonly Object: true;
    readonly struct: true;
    readonly only: 'TimeSpanStyles';
  };
  readonly [accepts]: TimeSpanStylesInput;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.enum.tostring */
  ToString(): String;
  /** `string ToString(string format)` */
  ToString(format: StringExact): String;
  /** `string ToString(string format, IFormatProvider provider)` */
  ToString(format: StringInput | null, provider: IFormatProviderInput | null): String;
  /** `string ToString(IFormatProvider provider)` */
  ToString(provider: IFormatProviderExact): String;
  /** `int CompareTo(object target)` https://learn.microsoft.com/dotnet/api/system.enum.compareto */
  CompareTo(target: ObjectInput | null): Int32;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.enum.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.enum.gethashcode */
  GetHashCode(): Int32;
  /** `bool HasFlag(Enum flag)` https://learn.microsoft.com/dotnet/api/system.enum.hasflag */
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
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.enum.tostring */
  ToString(): String;
  /** `string ToString(string format)` */
  ToString(format: StringExact): String;
  /** `string ToString(string format, IFormatProvider provider)` */
  ToString(format: StringInput | null, provider: IFormatProviderInput | null): String;
  /** `string ToString(IFormatProvider provider)` */
  ToString(provider: IFormatProviderExact): String;
  /** `int CompareTo(object target)` https://learn.microsoft.com/dotnet/api/system.enum.compareto */
  CompareTo(target: ObjectInput | null): Int32;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.enum.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.enum.gethashcode */
  GetHashCode(): Int32;
  /** `bool HasFlag(Enum flag)` https://learn.microsoft.com/dotnet/api/system.enum.hasflag */
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
  /** `int CompareTo(Guid value)` https://learn.microsoft.com/dotnet/api/system.guid.compareto */
  CompareTo(value: GuidInput): Int32;
  /** `int CompareTo(object value)` */
  CompareTo(value: ObjectInput | null): Int32;
  /** `bool Equals(Guid g)` https://learn.microsoft.com/dotnet/api/system.guid.equals */
  Equals(g: GuidInput): Boolean;
  /** `bool Equals(object o)` */
  Equals(o: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.guid.gethashcode */
  GetHashCode(): Int32;
  /** `byte[] ToByteArray()` https://learn.microsoft.com/dotnet/api/system.guid.tobytearray */
  ToByteArray(): ArrayOf<Byte>;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.guid.tostring */
  ToString(): String;
  /** `string ToString(string format)` */
  ToString(format: StringInput | null): String;
  /** `string ToString(string format, IFormatProvider provider)` */
  ToString(format: StringInput | null, provider: IFormatProviderInput | null): String;
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
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.enum.tostring */
  ToString(): String;
  /** `string ToString(string format)` */
  ToString(format: StringExact): String;
  /** `string ToString(string format, IFormatProvider provider)` */
  ToString(format: StringInput | null, provider: IFormatProviderInput | null): String;
  /** `string ToString(IFormatProvider provider)` */
  ToString(provider: IFormatProviderExact): String;
  /** `int CompareTo(object target)` https://learn.microsoft.com/dotnet/api/system.enum.compareto */
  CompareTo(target: ObjectInput | null): Int32;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.enum.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.enum.gethashcode */
  GetHashCode(): Int32;
  /** `bool HasFlag(Enum flag)` https://learn.microsoft.com/dotnet/api/system.enum.hasflag */
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
  /** `int Next()` https://learn.microsoft.com/dotnet/api/system.random.next */
  Next(): Int32;
  /** `int Next(int maxValue)` */
  Next(maxValue: Int32Input): Int32;
  /** `int Next(int minValue, int maxValue)` */
  Next(minValue: Int32Input, maxValue: Int32Input): Int32;
  /** `void NextBytes(byte[] buffer)` https://learn.microsoft.com/dotnet/api/system.random.nextbytes */
  NextBytes(buffer: Of<{ readonly array: Byte }> | null): Void;
  /** `double NextDouble()` https://learn.microsoft.com/dotnet/api/system.random.nextdouble */
  NextDouble(): Double;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `int Compare(string x, string y)` https://learn.microsoft.com/dotnet/api/system.stringcomparer.compare */
  Compare(x: StringInput, y: StringInput): Int32;
  /** `int Compare(object x, object y)` */
  Compare(x: ObjectInput, y: ObjectInput): Int32;
  /** `bool Equals(string x, string y)` https://learn.microsoft.com/dotnet/api/system.stringcomparer.equals */
  Equals(x: StringInput, y: StringInput): Boolean;
  /** `bool Equals(object x, object y)` */
  Equals(x: ObjectInput, y: ObjectInput): Boolean;
  /** `bool Equals(object obj)` */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode(string obj)` https://learn.microsoft.com/dotnet/api/system.stringcomparer.gethashcode */
  GetHashCode(obj: StringInput | null): Int32;
  /** `int GetHashCode()` */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.enum.tostring */
  ToString(): String;
  /** `string ToString(string format)` */
  ToString(format: StringExact): String;
  /** `string ToString(string format, IFormatProvider provider)` */
  ToString(format: StringInput | null, provider: IFormatProviderInput | null): String;
  /** `string ToString(IFormatProvider provider)` */
  ToString(provider: IFormatProviderExact): String;
  /** `int CompareTo(object target)` https://learn.microsoft.com/dotnet/api/system.enum.compareto */
  CompareTo(target: ObjectInput | null): Int32;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.enum.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.enum.gethashcode */
  GetHashCode(): Int32;
  /** `bool HasFlag(Enum flag)` https://learn.microsoft.com/dotnet/api/system.enum.hasflag */
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
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.enum.tostring */
  ToString(): String;
  /** `string ToString(string format)` */
  ToString(format: StringExact): String;
  /** `string ToString(string format, IFormatProvider provider)` */
  ToString(format: StringInput | null, provider: IFormatProviderInput | null): String;
  /** `string ToString(IFormatProvider provider)` */
  ToString(provider: IFormatProviderExact): String;
  /** `int CompareTo(object target)` https://learn.microsoft.com/dotnet/api/system.enum.compareto */
  CompareTo(target: ObjectInput | null): Int32;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.enum.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.enum.gethashcode */
  GetHashCode(): Int32;
  /** `bool HasFlag(Enum flag)` https://learn.microsoft.com/dotnet/api/system.enum.hasflag */
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
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `int Days { get; }` https://learn.microsoft.com/dotnet/api/system.timespan.days */
  readonly Days: Int32;
  /** `int Hours { get; }` https://learn.microsoft.com/dotnet/api/system.timespan.hours */
  readonly Hours: Int32;
  /** `int Milliseconds { get; }` https://learn.microsoft.com/dotnet/api/system.timespan.milliseconds */
  readonly Milliseconds: Int32;
  /** `int Minutes { get; }` https://learn.microsoft.com/dotnet/api/system.timespan.minutes */
  readonly Minutes: Int32;
  /** `int Seconds { get; }` https://learn.microsoft.com/dotnet/api/system.timespan.seconds */
  readonly Seconds: Int32;
  /** `long Ticks { get; }` https://learn.microsoft.com/dotnet/api/system.timespan.ticks */
  readonly Ticks: Int64;
  /** `double TotalDays { get; }` https://learn.microsoft.com/dotnet/api/system.timespan.totaldays */
  readonly TotalDays: Double;
  /** `double TotalHours { get; }` https://learn.microsoft.com/dotnet/api/system.timespan.totalhours */
  readonly TotalHours: Double;
  /** `double TotalMilliseconds { get; }` https://learn.microsoft.com/dotnet/api/system.timespan.totalmilliseconds */
  readonly TotalMilliseconds: Double;
  /** `double TotalMinutes { get; }` https://learn.microsoft.com/dotnet/api/system.timespan.totalminutes */
  readonly TotalMinutes: Double;
  /** `double TotalSeconds { get; }` https://learn.microsoft.com/dotnet/api/system.timespan.totalseconds */
  readonly TotalSeconds: Double;
  /** `TimeSpan Add(TimeSpan ts)` https://learn.microsoft.com/dotnet/api/system.timespan.add */
  Add(ts: TimeSpanInput): TimeSpan;
  /** `TimeSpan Subtract(TimeSpan ts)` https://learn.microsoft.com/dotnet/api/system.timespan.subtract */
  Subtract(ts: TimeSpanInput): TimeSpan;
  /** `TimeSpan Duration()` https://learn.microsoft.com/dotnet/api/system.timespan.duration */
  Duration(): TimeSpan;
  /** `TimeSpan Negate()` https://learn.microsoft.com/dotnet/api/system.timespan.negate */
  Negate(): TimeSpan;
  /** `int CompareTo(TimeSpan value)` https://learn.microsoft.com/dotnet/api/system.timespan.compareto */
  CompareTo(value: TimeSpanInput): Int32;
  /** `int CompareTo(object value)` */
  CompareTo(value: ObjectInput | null): Int32;
  /** `bool Equals(TimeSpan obj)` https://learn.microsoft.com/dotnet/api/system.timespan.equals */
  Equals(obj: TimeSpanInput): Boolean;
  /** `bool Equals(object value)` */
  Equals(value: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.timespan.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.timespan.tostring */
  ToString(): String;
  /** `string ToString(string format)` */
  ToString(format: StringInput | null): String;
  /** `string ToString(string format, IFormatProvider formatProvider)` */
  ToString(format: StringInput | null, formatProvider: IFormatProviderInput | null): String;
  /** `TimeSpan Multiply(double factor)` https://learn.microsoft.com/dotnet/api/system.timespan.multiply */
  Multiply(factor: DoubleInput): TimeSpan;
  /** `TimeSpan Divide(double divisor)` https://learn.microsoft.com/dotnet/api/system.timespan.divide */
  Divide(divisor: DoubleExact): TimeSpan;
  /** `double Divide(TimeSpan ts)` */
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
  /** `TimeSpan BaseUtcOffset { get; }` https://learn.microsoft.com/dotnet/api/system.timezoneinfo.baseutcoffset */
  readonly BaseUtcOffset: TimeSpan;
  /** `string Id { get; }` https://learn.microsoft.com/dotnet/api/system.timezoneinfo.id */
  readonly Id: String;
  /** `bool SupportsDaylightSavingTime { get; }` https://learn.microsoft.com/dotnet/api/system.timezoneinfo.supportsdaylightsavingtime */
  readonly SupportsDaylightSavingTime: Boolean;
  /** `TimeSpan GetUtcOffset(DateTime dateTime)` https://learn.microsoft.com/dotnet/api/system.timezoneinfo.getutcoffset */
  GetUtcOffset(dateTime: DateTimeExact): TimeSpan;
  /** `TimeSpan GetUtcOffset(DateTimeOffset dateTimeOffset)` */
  GetUtcOffset(dateTimeOffset: DateTimeOffsetExact): TimeSpan;
  /** `bool IsDaylightSavingTime(DateTime dateTime)` https://learn.microsoft.com/dotnet/api/system.timezoneinfo.isdaylightsavingtime */
  IsDaylightSavingTime(dateTime: DateTimeExact): Boolean;
  /** `bool IsDaylightSavingTime(DateTimeOffset dateTimeOffset)` */
  IsDaylightSavingTime(dateTimeOffset: DateTimeOffsetExact): Boolean;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.timezoneinfo.tostring */
  ToString(): String;
  /** `TimeSpan[] GetAmbiguousTimeOffsets(DateTimeOffset dateTimeOffset)` https://learn.microsoft.com/dotnet/api/system.timezoneinfo.getambiguoustimeoffsets */
  GetAmbiguousTimeOffsets(dateTimeOffset: DateTimeOffsetExact): ArrayOf<TimeSpan>;
  /** `TimeSpan[] GetAmbiguousTimeOffsets(DateTime dateTime)` */
  GetAmbiguousTimeOffsets(dateTime: DateTimeExact): ArrayOf<TimeSpan>;
  /** `bool IsAmbiguousTime(DateTimeOffset dateTimeOffset)` https://learn.microsoft.com/dotnet/api/system.timezoneinfo.isambiguoustime */
  IsAmbiguousTime(dateTimeOffset: DateTimeOffsetExact): Boolean;
  /** `bool IsAmbiguousTime(DateTime dateTime)` */
  IsAmbiguousTime(dateTime: DateTimeExact): Boolean;
  /** `bool IsInvalidTime(DateTime dateTime)` https://learn.microsoft.com/dotnet/api/system.timezoneinfo.isinvalidtime */
  IsInvalidTime(dateTime: DateTimeInput): Boolean;
  /** `bool Equals(TimeZoneInfo other)` https://learn.microsoft.com/dotnet/api/system.timezoneinfo.equals */
  Equals(other: TimeZoneInfoInput): Boolean;
  /** `bool Equals(object obj)` */
  Equals(obj: ObjectInput): Boolean;
  /** `bool HasSameRules(TimeZoneInfo other)` https://learn.microsoft.com/dotnet/api/system.timezoneinfo.hassamerules */
  HasSameRules(other: TimeZoneInfoInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `T1 Item1 { get; }` https://learn.microsoft.com/dotnet/api/system.tuple-1.item1 */
  readonly Item1: T1;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.tuple-1.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.tuple-1.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.tuple-1.tostring */
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
  /** `T1 Item1 { get; }` https://learn.microsoft.com/dotnet/api/system.tuple-2.item1 */
  readonly Item1: T1;
  /** `T2 Item2 { get; }` https://learn.microsoft.com/dotnet/api/system.tuple-2.item2 */
  readonly Item2: T2;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.tuple-2.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.tuple-2.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.tuple-2.tostring */
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
  /** `T1 Item1 { get; }` https://learn.microsoft.com/dotnet/api/system.tuple-3.item1 */
  readonly Item1: T1;
  /** `T2 Item2 { get; }` https://learn.microsoft.com/dotnet/api/system.tuple-3.item2 */
  readonly Item2: T2;
  /** `T3 Item3 { get; }` https://learn.microsoft.com/dotnet/api/system.tuple-3.item3 */
  readonly Item3: T3;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.tuple-3.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.tuple-3.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.tuple-3.tostring */
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
  /** `T1 Item1 { get; }` https://learn.microsoft.com/dotnet/api/system.tuple-4.item1 */
  readonly Item1: T1;
  /** `T2 Item2 { get; }` https://learn.microsoft.com/dotnet/api/system.tuple-4.item2 */
  readonly Item2: T2;
  /** `T3 Item3 { get; }` https://learn.microsoft.com/dotnet/api/system.tuple-4.item3 */
  readonly Item3: T3;
  /** `T4 Item4 { get; }` https://learn.microsoft.com/dotnet/api/system.tuple-4.item4 */
  readonly Item4: T4;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.tuple-4.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.tuple-4.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.tuple-4.tostring */
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
  /** `T1 Item1 { get; }` https://learn.microsoft.com/dotnet/api/system.tuple-5.item1 */
  readonly Item1: T1;
  /** `T2 Item2 { get; }` https://learn.microsoft.com/dotnet/api/system.tuple-5.item2 */
  readonly Item2: T2;
  /** `T3 Item3 { get; }` https://learn.microsoft.com/dotnet/api/system.tuple-5.item3 */
  readonly Item3: T3;
  /** `T4 Item4 { get; }` https://learn.microsoft.com/dotnet/api/system.tuple-5.item4 */
  readonly Item4: T4;
  /** `T5 Item5 { get; }` https://learn.microsoft.com/dotnet/api/system.tuple-5.item5 */
  readonly Item5: T5;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.tuple-5.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.tuple-5.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.tuple-5.tostring */
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
  /** `T1 Item1 { get; }` https://learn.microsoft.com/dotnet/api/system.tuple-6.item1 */
  readonly Item1: T1;
  /** `T2 Item2 { get; }` https://learn.microsoft.com/dotnet/api/system.tuple-6.item2 */
  readonly Item2: T2;
  /** `T3 Item3 { get; }` https://learn.microsoft.com/dotnet/api/system.tuple-6.item3 */
  readonly Item3: T3;
  /** `T4 Item4 { get; }` https://learn.microsoft.com/dotnet/api/system.tuple-6.item4 */
  readonly Item4: T4;
  /** `T5 Item5 { get; }` https://learn.microsoft.com/dotnet/api/system.tuple-6.item5 */
  readonly Item5: T5;
  /** `T6 Item6 { get; }` https://learn.microsoft.com/dotnet/api/system.tuple-6.item6 */
  readonly Item6: T6;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.tuple-6.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.tuple-6.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.tuple-6.tostring */
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
  /** `T1 Item1 { get; }` https://learn.microsoft.com/dotnet/api/system.tuple-7.item1 */
  readonly Item1: T1;
  /** `T2 Item2 { get; }` https://learn.microsoft.com/dotnet/api/system.tuple-7.item2 */
  readonly Item2: T2;
  /** `T3 Item3 { get; }` https://learn.microsoft.com/dotnet/api/system.tuple-7.item3 */
  readonly Item3: T3;
  /** `T4 Item4 { get; }` https://learn.microsoft.com/dotnet/api/system.tuple-7.item4 */
  readonly Item4: T4;
  /** `T5 Item5 { get; }` https://learn.microsoft.com/dotnet/api/system.tuple-7.item5 */
  readonly Item5: T5;
  /** `T6 Item6 { get; }` https://learn.microsoft.com/dotnet/api/system.tuple-7.item6 */
  readonly Item6: T6;
  /** `T7 Item7 { get; }` https://learn.microsoft.com/dotnet/api/system.tuple-7.item7 */
  readonly Item7: T7;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.tuple-7.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.tuple-7.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.tuple-7.tostring */
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
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
  ToString(): String;
}

export type UriExact = Of<{ readonly Uri: true }>;
export type UriInput = Of<{ readonly Uri: true }>;

export interface Uri {
  readonly [brand]: { readonly Uri: true; readonly Object: true; readonly class: true; readonly only: 'Uri' };
  readonly [accepts]: UriInput | null;
  /** `string AbsolutePath { get; }` https://learn.microsoft.com/dotnet/api/system.uri.absolutepath */
  readonly AbsolutePath: String;
  /** `string AbsoluteUri { get; }` https://learn.microsoft.com/dotnet/api/system.uri.absoluteuri */
  readonly AbsoluteUri: String;
  /** `string Authority { get; }` https://learn.microsoft.com/dotnet/api/system.uri.authority */
  readonly Authority: String;
  /** `string DnsSafeHost { get; }` https://learn.microsoft.com/dotnet/api/system.uri.dnssafehost */
  readonly DnsSafeHost: String;
  /** `string Fragment { get; }` https://learn.microsoft.com/dotnet/api/system.uri.fragment */
  readonly Fragment: String;
  /** `string Host { get; }` https://learn.microsoft.com/dotnet/api/system.uri.host */
  readonly Host: String;
  /** `bool IsAbsoluteUri { get; }` https://learn.microsoft.com/dotnet/api/system.uri.isabsoluteuri */
  readonly IsAbsoluteUri: Boolean;
  /** `bool IsDefaultPort { get; }` https://learn.microsoft.com/dotnet/api/system.uri.isdefaultport */
  readonly IsDefaultPort: Boolean;
  /** `bool IsFile { get; }` https://learn.microsoft.com/dotnet/api/system.uri.isfile */
  readonly IsFile: Boolean;
  /** `bool IsLoopback { get; }` https://learn.microsoft.com/dotnet/api/system.uri.isloopback */
  readonly IsLoopback: Boolean;
  /** `string LocalPath { get; }` https://learn.microsoft.com/dotnet/api/system.uri.localpath */
  readonly LocalPath: String;
  /** `string OriginalString { get; }` https://learn.microsoft.com/dotnet/api/system.uri.originalstring */
  readonly OriginalString: String;
  /** `string PathAndQuery { get; }` https://learn.microsoft.com/dotnet/api/system.uri.pathandquery */
  readonly PathAndQuery: String;
  /** `int Port { get; }` https://learn.microsoft.com/dotnet/api/system.uri.port */
  readonly Port: Int32;
  /** `string Query { get; }` https://learn.microsoft.com/dotnet/api/system.uri.query */
  readonly Query: String;
  /** `string Scheme { get; }` https://learn.microsoft.com/dotnet/api/system.uri.scheme */
  readonly Scheme: String;
  /** `string[] Segments { get; }` https://learn.microsoft.com/dotnet/api/system.uri.segments */
  readonly Segments: ArrayOf<String>;
  /** `string UserInfo { get; }` https://learn.microsoft.com/dotnet/api/system.uri.userinfo */
  readonly UserInfo: String;
  /** `bool Equals(object comparand)` https://learn.microsoft.com/dotnet/api/system.uri.equals */
  Equals(comparand: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.uri.gethashcode */
  GetHashCode(): Int32;
  /** `string GetLeftPart(UriPartial part)` https://learn.microsoft.com/dotnet/api/system.uri.getleftpart */
  GetLeftPart(part: UriPartialInput): String;
  /** `bool IsBaseOf(Uri uri)` https://learn.microsoft.com/dotnet/api/system.uri.isbaseof */
  IsBaseOf(uri: UriInput | null): Boolean;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.uri.tostring */
  ToString(): String;
  /** `Uri MakeRelativeUri(Uri uri)` https://learn.microsoft.com/dotnet/api/system.uri.makerelativeuri */
  MakeRelativeUri(uri: UriInput | null): Uri;
  /** `UriHostNameType HostNameType { get; }` https://learn.microsoft.com/dotnet/api/system.uri.hostnametype */
  readonly HostNameType: UriHostNameType;
  /** `bool IsUnc { get; }` https://learn.microsoft.com/dotnet/api/system.uri.isunc */
  readonly IsUnc: Boolean;
  /** `string IdnHost { get; }` https://learn.microsoft.com/dotnet/api/system.uri.idnhost */
  readonly IdnHost: String;
  /** `bool UserEscaped { get; }` https://learn.microsoft.com/dotnet/api/system.uri.userescaped */
  readonly UserEscaped: Boolean;
  /** `string MakeRelative(Uri toUri)` https://learn.microsoft.com/dotnet/api/system.uri.makerelative */
  MakeRelative(toUri: UriInput | null): String;
  /** `bool IsWellFormedOriginalString()` https://learn.microsoft.com/dotnet/api/system.uri.iswellformedoriginalstring */
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
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.enum.tostring */
  ToString(): String;
  /** `string ToString(string format)` */
  ToString(format: StringExact): String;
  /** `string ToString(string format, IFormatProvider provider)` */
  ToString(format: StringInput | null, provider: IFormatProviderInput | null): String;
  /** `string ToString(IFormatProvider provider)` */
  ToString(provider: IFormatProviderExact): String;
  /** `int CompareTo(object target)` https://learn.microsoft.com/dotnet/api/system.enum.compareto */
  CompareTo(target: ObjectInput | null): Int32;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.enum.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.enum.gethashcode */
  GetHashCode(): Int32;
  /** `bool HasFlag(Enum flag)` https://learn.microsoft.com/dotnet/api/system.enum.hasflag */
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
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.enum.tostring */
  ToString(): String;
  /** `string ToString(string format)` */
  ToString(format: StringExact): String;
  /** `string ToString(string format, IFormatProvider provider)` */
  ToString(format: StringInput | null, provider: IFormatProviderInput | null): String;
  /** `string ToString(IFormatProvider provider)` */
  ToString(provider: IFormatProviderExact): String;
  /** `int CompareTo(object target)` https://learn.microsoft.com/dotnet/api/system.enum.compareto */
  CompareTo(target: ObjectInput | null): Int32;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.enum.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.enum.gethashcode */
  GetHashCode(): Int32;
  /** `bool HasFlag(Enum flag)` https://learn.microsoft.com/dotnet/api/system.enum.hasflag */
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
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.enum.tostring */
  ToString(): String;
  /** `string ToString(string format)` */
  ToString(format: StringExact): String;
  /** `string ToString(string format, IFormatProvider provider)` */
  ToString(format: StringInput | null, provider: IFormatProviderInput | null): String;
  /** `string ToString(IFormatProvider provider)` */
  ToString(provider: IFormatProviderExact): String;
  /** `int CompareTo(object target)` https://learn.microsoft.com/dotnet/api/system.enum.compareto */
  CompareTo(target: ObjectInput | null): Int32;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.enum.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.enum.gethashcode */
  GetHashCode(): Int32;
  /** `bool HasFlag(Enum flag)` https://learn.microsoft.com/dotnet/api/system.enum.hasflag */
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
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `IEnumerator<T> GetEnumerator()` https://learn.microsoft.com/dotnet/api/system.collections.generic.ienumerable-1.getenumerator */
  GetEnumerator(): IEnumerator<T>;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `T Current { get; }` https://learn.microsoft.com/dotnet/api/system.collections.generic.ienumerator-1.current */
  readonly Current: T;
  /** `bool MoveNext()` https://learn.microsoft.com/dotnet/api/system.collections.generic.ienumerator-1.movenext */
  MoveNext(): Boolean;
  /** `void Dispose()` https://learn.microsoft.com/dotnet/api/system.idisposable.dispose */
  Dispose(): Void;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `int Count { get; }` https://learn.microsoft.com/dotnet/api/system.collections.generic.icollection-1.count */
  readonly Count: Int32 & Sequence<T>['Count'];
  /** `bool IsReadOnly { get; }` https://learn.microsoft.com/dotnet/api/system.collections.generic.icollection-1.isreadonly */
  readonly IsReadOnly: Boolean;
  /** `void Add(T item)` https://learn.microsoft.com/dotnet/api/system.collections.generic.icollection-1.add */
  Add(item: T[typeof accepts]): Void;
  /** `void Clear()` https://learn.microsoft.com/dotnet/api/system.collections.generic.icollection-1.clear */
  Clear(): Void;
  /** `bool Contains(T item)` https://learn.microsoft.com/dotnet/api/system.collections.generic.icollection-1.contains */
  Contains(item: T[typeof accepts]): Boolean;
  /** `bool Contains<TSource>(TSource value)` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.contains */
  Contains(value: T[typeof accepts]): Boolean;
  /** `bool Contains<TSource>(TSource value, IEqualityComparer<TSource> comparer)` */
  Contains(value: T[typeof accepts], comparer: Of<{ readonly IEqualityComparer: In<T> }> | null): Boolean;
  /** `void CopyTo(T[] array, int arrayIndex)` https://learn.microsoft.com/dotnet/api/system.collections.generic.icollection-1.copyto */
  CopyTo(array: Of<{ readonly array: T }> | null, arrayIndex: Int32Input): Void;
  /** `bool Remove(T item)` https://learn.microsoft.com/dotnet/api/system.collections.generic.icollection-1.remove */
  Remove(item: T[typeof accepts]): Boolean;
  /** `void Remove()` https://learn.microsoft.com/dotnet/api/system.xml.linq.extensions.remove */
  Remove(this: Of<{ readonly IEnumerable: XAttribute }>): Void;
  /** `void Remove<T>()` */
  Remove(this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>): Void;
  /** `IEnumerator<T> GetEnumerator()` https://learn.microsoft.com/dotnet/api/system.collections.generic.ienumerable-1.getenumerator */
  GetEnumerator(): IEnumerator<T>;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `int IndexOf(T item)` https://learn.microsoft.com/dotnet/api/system.collections.generic.ilist-1.indexof */
  IndexOf(item: T[typeof accepts]): Int32;
  /** `void Insert(int index, T item)` https://learn.microsoft.com/dotnet/api/system.collections.generic.ilist-1.insert */
  Insert(index: Int32Input, item: T[typeof accepts]): Void;
  /** `void RemoveAt(int index)` https://learn.microsoft.com/dotnet/api/system.collections.generic.ilist-1.removeat */
  RemoveAt(index: Int32Input): Void;
  /** `int Count { get; }` https://learn.microsoft.com/dotnet/api/system.collections.generic.icollection-1.count */
  readonly Count: Int32 & Sequence<T>['Count'];
  /** `bool IsReadOnly { get; }` https://learn.microsoft.com/dotnet/api/system.collections.generic.icollection-1.isreadonly */
  readonly IsReadOnly: Boolean;
  /** `void Add(T item)` https://learn.microsoft.com/dotnet/api/system.collections.generic.icollection-1.add */
  Add(item: T[typeof accepts]): Void;
  /** `void Clear()` https://learn.microsoft.com/dotnet/api/system.collections.generic.icollection-1.clear */
  Clear(): Void;
  /** `bool Contains(T item)` https://learn.microsoft.com/dotnet/api/system.collections.generic.icollection-1.contains */
  Contains(item: T[typeof accepts]): Boolean;
  /** `bool Contains<TSource>(TSource value)` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.contains */
  Contains(value: T[typeof accepts]): Boolean;
  /** `bool Contains<TSource>(TSource value, IEqualityComparer<TSource> comparer)` */
  Contains(value: T[typeof accepts], comparer: Of<{ readonly IEqualityComparer: In<T> }> | null): Boolean;
  /** `void CopyTo(T[] array, int arrayIndex)` https://learn.microsoft.com/dotnet/api/system.collections.generic.icollection-1.copyto */
  CopyTo(array: Of<{ readonly array: T }> | null, arrayIndex: Int32Input): Void;
  /** `bool Remove(T item)` https://learn.microsoft.com/dotnet/api/system.collections.generic.icollection-1.remove */
  Remove(item: T[typeof accepts]): Boolean;
  /** `void Remove()` https://learn.microsoft.com/dotnet/api/system.xml.linq.extensions.remove */
  Remove(this: Of<{ readonly IEnumerable: XAttribute }>): Void;
  /** `void Remove<T>()` */
  Remove(this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>): Void;
  /** `IEnumerator<T> GetEnumerator()` https://learn.microsoft.com/dotnet/api/system.collections.generic.ienumerable-1.getenumerator */
  GetEnumerator(): IEnumerator<T>;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
  ToString(): String;
  /** `T this[int index]` https://learn.microsoft.com/dotnet/api/system.collections.generic.ilist-1.item */
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
  /** `bool Add(T item)` https://learn.microsoft.com/dotnet/api/system.collections.generic.iset-1.add */
  Add(item: T[typeof accepts]): Boolean;
  /** `void ExceptWith(IEnumerable<T> other)` https://learn.microsoft.com/dotnet/api/system.collections.generic.iset-1.exceptwith */
  ExceptWith(other: Of<{ readonly IEnumerable: T }> | null): Void;
  /** `void IntersectWith(IEnumerable<T> other)` https://learn.microsoft.com/dotnet/api/system.collections.generic.iset-1.intersectwith */
  IntersectWith(other: Of<{ readonly IEnumerable: T }> | null): Void;
  /** `void UnionWith(IEnumerable<T> other)` https://learn.microsoft.com/dotnet/api/system.collections.generic.iset-1.unionwith */
  UnionWith(other: Of<{ readonly IEnumerable: T }> | null): Void;
  /** `void SymmetricExceptWith(IEnumerable<T> other)` https://learn.microsoft.com/dotnet/api/system.collections.generic.iset-1.symmetricexceptwith */
  SymmetricExceptWith(other: Of<{ readonly IEnumerable: T }> | null): Void;
  /** `bool IsSubsetOf(IEnumerable<T> other)` https://learn.microsoft.com/dotnet/api/system.collections.generic.iset-1.issubsetof */
  IsSubsetOf(other: Of<{ readonly IEnumerable: T }> | null): Boolean;
  /** `bool IsSupersetOf(IEnumerable<T> other)` https://learn.microsoft.com/dotnet/api/system.collections.generic.iset-1.issupersetof */
  IsSupersetOf(other: Of<{ readonly IEnumerable: T }> | null): Boolean;
  /** `bool Overlaps(IEnumerable<T> other)` https://learn.microsoft.com/dotnet/api/system.collections.generic.iset-1.overlaps */
  Overlaps(other: Of<{ readonly IEnumerable: T }> | null): Boolean;
  /** `bool SetEquals(IEnumerable<T> other)` https://learn.microsoft.com/dotnet/api/system.collections.generic.iset-1.setequals */
  SetEquals(other: Of<{ readonly IEnumerable: T }> | null): Boolean;
  /** `bool IsProperSupersetOf(IEnumerable<T> other)` https://learn.microsoft.com/dotnet/api/system.collections.generic.iset-1.ispropersupersetof */
  IsProperSupersetOf(other: Of<{ readonly IEnumerable: T }> | null): Boolean;
  /** `bool IsProperSubsetOf(IEnumerable<T> other)` https://learn.microsoft.com/dotnet/api/system.collections.generic.iset-1.ispropersubsetof */
  IsProperSubsetOf(other: Of<{ readonly IEnumerable: T }> | null): Boolean;
  /** `int Count { get; }` https://learn.microsoft.com/dotnet/api/system.collections.generic.icollection-1.count */
  readonly Count: Int32 & Sequence<T>['Count'];
  /** `bool IsReadOnly { get; }` https://learn.microsoft.com/dotnet/api/system.collections.generic.icollection-1.isreadonly */
  readonly IsReadOnly: Boolean;
  /** `void Clear()` https://learn.microsoft.com/dotnet/api/system.collections.generic.icollection-1.clear */
  Clear(): Void;
  /** `bool Contains(T item)` https://learn.microsoft.com/dotnet/api/system.collections.generic.icollection-1.contains */
  Contains(item: T[typeof accepts]): Boolean;
  /** `bool Contains<TSource>(TSource value)` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.contains */
  Contains(value: T[typeof accepts]): Boolean;
  /** `bool Contains<TSource>(TSource value, IEqualityComparer<TSource> comparer)` */
  Contains(value: T[typeof accepts], comparer: Of<{ readonly IEqualityComparer: In<T> }> | null): Boolean;
  /** `void CopyTo(T[] array, int arrayIndex)` https://learn.microsoft.com/dotnet/api/system.collections.generic.icollection-1.copyto */
  CopyTo(array: Of<{ readonly array: T }> | null, arrayIndex: Int32Input): Void;
  /** `bool Remove(T item)` https://learn.microsoft.com/dotnet/api/system.collections.generic.icollection-1.remove */
  Remove(item: T[typeof accepts]): Boolean;
  /** `void Remove()` https://learn.microsoft.com/dotnet/api/system.xml.linq.extensions.remove */
  Remove(this: Of<{ readonly IEnumerable: XAttribute }>): Void;
  /** `void Remove<T>()` */
  Remove(this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>): Void;
  /** `IEnumerator<T> GetEnumerator()` https://learn.microsoft.com/dotnet/api/system.collections.generic.ienumerable-1.getenumerator */
  GetEnumerator(): IEnumerator<T>;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `int Count { get; }` https://learn.microsoft.com/dotnet/api/system.collections.generic.ireadonlycollection-1.count */
  readonly Count: Int32 & Sequence<T>['Count'];
  /** `IEnumerator<T> GetEnumerator()` https://learn.microsoft.com/dotnet/api/system.collections.generic.ienumerable-1.getenumerator */
  GetEnumerator(): IEnumerator<T>;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `int Count { get; }` https://learn.microsoft.com/dotnet/api/system.collections.generic.ireadonlycollection-1.count */
  readonly Count: Int32 & Sequence<T>['Count'];
  /** `IEnumerator<T> GetEnumerator()` https://learn.microsoft.com/dotnet/api/system.collections.generic.ienumerable-1.getenumerator */
  GetEnumerator(): IEnumerator<T>;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
  ToString(): String;
  /** `T this[int index]` https://learn.microsoft.com/dotnet/api/system.collections.generic.ireadonlylist-1.item */
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
  /** `IEnumerable<TKey> Keys { get; }` https://learn.microsoft.com/dotnet/api/system.collections.generic.ireadonlydictionary-2.keys */
  readonly Keys: IEnumerable<TKey>;
  /** `IEnumerable<TValue> Values { get; }` https://learn.microsoft.com/dotnet/api/system.collections.generic.ireadonlydictionary-2.values */
  readonly Values: IEnumerable<TValue> & Sequence<KeyValuePair<TKey, TValue>>['Values'];
  /**
   * `bool ContainsKey(TKey key)` https://learn.microsoft.com/dotnet/api/system.collections.generic.ireadonlydictionary-2.containskey
   *
   * @example
   * context.Variables.ContainsKey('a')
   * // context.Variables.ContainsKey("a")
   */
  ContainsKey(key: TKey[typeof accepts]): Boolean;
  /** `bool TryGetValue(TKey key, out TValue value)` https://learn.microsoft.com/dotnet/api/system.collections.generic.ireadonlydictionary-2.trygetvalue */
  TryGetValue(key: TKey[typeof accepts], value: Out<TValue>): Boolean;
  /** `int Count { get; }` https://learn.microsoft.com/dotnet/api/system.collections.generic.ireadonlycollection-1.count */
  readonly Count: Int32 & Sequence<KeyValuePair<TKey, TValue>>['Count'];
  /** `IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator()` https://learn.microsoft.com/dotnet/api/system.collections.generic.ienumerable-1.getenumerator */
  GetEnumerator(): IEnumerator<KeyValuePair<TKey, TValue>>;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
  ToString(): String;
  /**
   * `string GetValueOrDefault(string name)` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables
   *
   * @example
   * context.Request.Headers.GetValueOrDefault('X', '')
   * // context.Request.Headers.GetValueOrDefault("X", "")
   */
  GetValueOrDefault(
    this: Of<{ readonly IReadOnlyDictionary: readonly [Invariant<String>, Invariant<ArrayOf<String>>] }>,
    name: StringInput | null,
  ): String;
  /**
   * `string GetValueOrDefault(string name, string defaultValue)`
   *
   * @example
   * context.Request.Headers.GetValueOrDefault('X', '')
   * // context.Request.Headers.GetValueOrDefault("X", "")
   */
  GetValueOrDefault(
    this: Of<{ readonly IReadOnlyDictionary: readonly [Invariant<String>, Invariant<ArrayOf<String>>] }>,
    name: StringInput | null,
    defaultValue: StringInput | null,
  ): String;
  /**
   * `T GetValueOrDefault<T>(string variableName)`
   *
   * @example
   * context.Request.Headers.GetValueOrDefault('X', '')
   * // context.Request.Headers.GetValueOrDefault("X", "")
   */
  GetValueOrDefault<T extends Value>(
    this: Of<{ readonly IReadOnlyDictionary: readonly [Invariant<String>, Invariant<Object>] }>,
    type: TypeToken<T, string>,
    variableName: StringInput | null,
  ): T;
  /**
   * `T GetValueOrDefault<T>(string variableName, T defaultValue)`
   *
   * @example
   * context.Request.Headers.GetValueOrDefault('X', '')
   * // context.Request.Headers.GetValueOrDefault("X", "")
   */
  GetValueOrDefault<T extends Liftable>(
    this: Of<{ readonly IReadOnlyDictionary: readonly [Invariant<String>, Invariant<Object>] }>,
    variableName: StringInput | null,
    defaultValue: T,
  ): Lifted<T>;
  /**
   * `T GetValueOrDefault<T>(string variableName, T defaultValue)`
   *
   * @example
   * context.Request.Headers.GetValueOrDefault('X', '')
   * // context.Request.Headers.GetValueOrDefault("X", "")
   */
  GetValueOrDefault<T extends Value>(
    this: Of<{ readonly IReadOnlyDictionary: readonly [Invariant<String>, Invariant<Object>] }>,
    type: TypeToken<T, string>,
    variableName: StringInput | null,
    defaultValue: T[typeof accepts],
  ): T;
  /**
   * `TValue GetValueOrDefault<TKey, TValue>(TKey key)`
   *
   * @example
   * context.Request.Headers.GetValueOrDefault('X', '')
   * // context.Request.Headers.GetValueOrDefault("X", "")
   */
  GetValueOrDefault(key: TKey[typeof accepts]): TValue;
  /**
   * `TValue GetValueOrDefault<TKey, TValue>(TKey key, TValue defaultValue)`
   *
   * @example
   * context.Request.Headers.GetValueOrDefault('X', '')
   * // context.Request.Headers.GetValueOrDefault("X", "")
   */
  GetValueOrDefault(key: TKey[typeof accepts], defaultValue: TValue[typeof accepts]): TValue;
  /** `TValue this[TKey key]` https://learn.microsoft.com/dotnet/api/system.collections.generic.ireadonlydictionary-2.item */
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
  /** `ICollection<TKey> Keys { get; }` https://learn.microsoft.com/dotnet/api/system.collections.generic.idictionary-2.keys */
  readonly Keys: ICollection<TKey>;
  /** `ICollection<TValue> Values { get; }` https://learn.microsoft.com/dotnet/api/system.collections.generic.idictionary-2.values */
  readonly Values: ICollection<TValue> & Sequence<KeyValuePair<TKey, TValue>>['Values'];
  /** `void Add(TKey key, TValue value)` https://learn.microsoft.com/dotnet/api/system.collections.generic.idictionary-2.add */
  Add(key: TKey[typeof accepts], value: TValue[typeof accepts]): Void;
  /** `void Add(KeyValuePair<TKey, TValue> item)` */
  Add(item: Of<{ readonly KeyValuePair: readonly [Invariant<TKey>, Invariant<TValue>] }>): Void;
  /** `bool ContainsKey(TKey key)` https://learn.microsoft.com/dotnet/api/system.collections.generic.idictionary-2.containskey */
  ContainsKey(key: TKey[typeof accepts]): Boolean;
  /** `bool Remove(TKey key)` https://learn.microsoft.com/dotnet/api/system.collections.generic.idictionary-2.remove */
  Remove(key: TKey[typeof accepts]): Boolean;
  /** `bool Remove(KeyValuePair<TKey, TValue> item)` */
  Remove(item: Of<{ readonly KeyValuePair: readonly [Invariant<TKey>, Invariant<TValue>] }>): Boolean;
  /** `void Remove()` https://learn.microsoft.com/dotnet/api/system.xml.linq.extensions.remove */
  Remove(this: Of<{ readonly IEnumerable: XAttribute }>): Void;
  /** `void Remove<T>()` */
  Remove(this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>): Void;
  /** `bool TryGetValue(TKey key, out TValue value)` https://learn.microsoft.com/dotnet/api/system.collections.generic.idictionary-2.trygetvalue */
  TryGetValue(key: TKey[typeof accepts], value: Out<TValue>): Boolean;
  /** `int Count { get; }` https://learn.microsoft.com/dotnet/api/system.collections.generic.icollection-1.count */
  readonly Count: Int32 & Sequence<KeyValuePair<TKey, TValue>>['Count'];
  /** `bool IsReadOnly { get; }` https://learn.microsoft.com/dotnet/api/system.collections.generic.icollection-1.isreadonly */
  readonly IsReadOnly: Boolean;
  /** `void Clear()` https://learn.microsoft.com/dotnet/api/system.collections.generic.icollection-1.clear */
  Clear(): Void;
  /** `bool Contains(KeyValuePair<TKey, TValue> item)` https://learn.microsoft.com/dotnet/api/system.collections.generic.icollection-1.contains */
  Contains(item: Of<{ readonly KeyValuePair: readonly [Invariant<TKey>, Invariant<TValue>] }>): Boolean;
  /** `bool Contains<TSource>(TSource value)` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.contains */
  Contains(value: Of<{ readonly KeyValuePair: readonly [Invariant<TKey>, Invariant<TValue>] }>): Boolean;
  /** `bool Contains<TSource>(TSource value, IEqualityComparer<TSource> comparer)` */
  Contains(
    value: Of<{ readonly KeyValuePair: readonly [Invariant<TKey>, Invariant<TValue>] }>,
    comparer: Of<{ readonly IEqualityComparer: In<KeyValuePair<TKey, TValue>> }> | null,
  ): Boolean;
  /** `void CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex)` https://learn.microsoft.com/dotnet/api/system.collections.generic.icollection-1.copyto */
  CopyTo(array: Of<{ readonly array: KeyValuePair<TKey, TValue> }> | null, arrayIndex: Int32Input): Void;
  /** `IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator()` https://learn.microsoft.com/dotnet/api/system.collections.generic.ienumerable-1.getenumerator */
  GetEnumerator(): IEnumerator<KeyValuePair<TKey, TValue>>;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
  ToString(): String;
  /**
   * `TValue GetValueOrDefault<TKey, TValue>(TKey key)` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables
   *
   * @example
   * context.Request.Headers.GetValueOrDefault('X', '')
   * // context.Request.Headers.GetValueOrDefault("X", "")
   */
  GetValueOrDefault(key: TKey[typeof accepts]): TValue;
  /**
   * `TValue GetValueOrDefault<TKey, TValue>(TKey key, TValue defaultValue)`
   *
   * @example
   * context.Request.Headers.GetValueOrDefault('X', '')
   * // context.Request.Headers.GetValueOrDefault("X", "")
   */
  GetValueOrDefault(key: TKey[typeof accepts], defaultValue: TValue[typeof accepts]): TValue;
  /** `string ToQueryString()` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  ToQueryString(
    this: Of<{ readonly IDictionary: readonly [Invariant<String>, Invariant<IList<String>>] }>,
  ): String;
  /** `string ToFormUrlEncodedContent()` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  ToFormUrlEncodedContent(
    this: Of<{ readonly IDictionary: readonly [Invariant<String>, Invariant<IList<String>>] }>,
  ): String;
  /** `TValue this[TKey key]` https://learn.microsoft.com/dotnet/api/system.collections.generic.idictionary-2.item */
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
  /** `bool Equals(T x, T y)` https://learn.microsoft.com/dotnet/api/system.collections.generic.iequalitycomparer-1.equals */
  Equals(x: T[typeof accepts], y: T[typeof accepts]): Boolean;
  /** `bool Equals(object obj)` */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode(T obj)` https://learn.microsoft.com/dotnet/api/system.collections.generic.iequalitycomparer-1.gethashcode */
  GetHashCode(obj: T[typeof accepts]): Int32;
  /** `int GetHashCode()` */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `int Compare(T x, T y)` https://learn.microsoft.com/dotnet/api/system.collections.generic.icomparer-1.compare */
  Compare(x: T[typeof accepts], y: T[typeof accepts]): Int32;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `int Count { get; }` https://learn.microsoft.com/dotnet/api/system.collections.generic.dictionary-2.count */
  readonly Count: Int32 & Sequence<KeyValuePair<TKey, TValue>>['Count'];
  /** `ICollection<TKey> Keys { get; }` https://learn.microsoft.com/dotnet/api/system.collections.generic.dictionary-2.keys */
  readonly Keys: ICollection<TKey>;
  /** `ICollection<TValue> Values { get; }` https://learn.microsoft.com/dotnet/api/system.collections.generic.dictionary-2.values */
  readonly Values: ICollection<TValue> & Sequence<KeyValuePair<TKey, TValue>>['Values'];
  /** `void Add(TKey key, TValue value)` https://learn.microsoft.com/dotnet/api/system.collections.generic.dictionary-2.add */
  Add(key: TKey[typeof accepts], value: TValue[typeof accepts]): Void;
  /** `void Clear()` https://learn.microsoft.com/dotnet/api/system.collections.generic.dictionary-2.clear */
  Clear(): Void;
  /** `bool ContainsKey(TKey key)` https://learn.microsoft.com/dotnet/api/system.collections.generic.dictionary-2.containskey */
  ContainsKey(key: TKey[typeof accepts]): Boolean;
  /** `bool ContainsValue(TValue value)` https://learn.microsoft.com/dotnet/api/system.collections.generic.dictionary-2.containsvalue */
  ContainsValue(value: TValue[typeof accepts]): Boolean;
  /** `bool Remove(TKey key)` https://learn.microsoft.com/dotnet/api/system.collections.generic.dictionary-2.remove */
  Remove(key: TKey[typeof accepts]): Boolean;
  /** `bool Remove(TKey key, out TValue value)` */
  Remove(key: TKey[typeof accepts], value: Out<TValue>): Boolean;
  /** `void Remove()` https://learn.microsoft.com/dotnet/api/system.xml.linq.extensions.remove */
  Remove(this: Of<{ readonly IEnumerable: XAttribute }>): Void;
  /** `void Remove<T>()` */
  Remove(this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>): Void;
  /** `bool TryGetValue(TKey key, out TValue value)` https://learn.microsoft.com/dotnet/api/system.collections.generic.dictionary-2.trygetvalue */
  TryGetValue(key: TKey[typeof accepts], value: Out<TValue>): Boolean;
  /** `IEqualityComparer<TKey> Comparer { get; }` https://learn.microsoft.com/dotnet/api/system.collections.generic.dictionary-2.comparer */
  readonly Comparer: IEqualityComparer<TKey>;
  /** `IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator()` https://learn.microsoft.com/dotnet/api/system.collections.generic.dictionary-2.getenumerator */
  GetEnumerator(): IEnumerator<KeyValuePair<TKey, TValue>>;
  /** `void OnDeserialization(object sender)` https://learn.microsoft.com/dotnet/api/system.collections.generic.dictionary-2.ondeserialization */
  OnDeserialization(sender: ObjectInput | null): Void;
  /** `bool TryAdd(TKey key, TValue value)` https://learn.microsoft.com/dotnet/api/system.collections.generic.dictionary-2.tryadd */
  TryAdd(key: TKey[typeof accepts], value: TValue[typeof accepts]): Boolean;
  /** `int EnsureCapacity(int capacity)` https://learn.microsoft.com/dotnet/api/system.collections.generic.dictionary-2.ensurecapacity */
  EnsureCapacity(capacity: Int32Input): Int32;
  /** `void TrimExcess()` https://learn.microsoft.com/dotnet/api/system.collections.generic.dictionary-2.trimexcess */
  TrimExcess(): Void;
  /** `void TrimExcess(int capacity)` */
  TrimExcess(capacity: Int32Input): Void;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
  ToString(): String;
  /**
   * `string GetValueOrDefault(string name)` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables
   *
   * @example
   * context.Request.Headers.GetValueOrDefault('X', '')
   * // context.Request.Headers.GetValueOrDefault("X", "")
   */
  GetValueOrDefault(
    this: Of<{ readonly IReadOnlyDictionary: readonly [Invariant<String>, Invariant<ArrayOf<String>>] }>,
    name: StringInput | null,
  ): String;
  /**
   * `string GetValueOrDefault(string name, string defaultValue)`
   *
   * @example
   * context.Request.Headers.GetValueOrDefault('X', '')
   * // context.Request.Headers.GetValueOrDefault("X", "")
   */
  GetValueOrDefault(
    this: Of<{ readonly IReadOnlyDictionary: readonly [Invariant<String>, Invariant<ArrayOf<String>>] }>,
    name: StringInput | null,
    defaultValue: StringInput | null,
  ): String;
  /**
   * `T GetValueOrDefault<T>(string variableName)`
   *
   * @example
   * context.Request.Headers.GetValueOrDefault('X', '')
   * // context.Request.Headers.GetValueOrDefault("X", "")
   */
  GetValueOrDefault<T extends Value>(
    this: Of<{ readonly IReadOnlyDictionary: readonly [Invariant<String>, Invariant<Object>] }>,
    type: TypeToken<T, string>,
    variableName: StringInput | null,
  ): T;
  /**
   * `T GetValueOrDefault<T>(string variableName, T defaultValue)`
   *
   * @example
   * context.Request.Headers.GetValueOrDefault('X', '')
   * // context.Request.Headers.GetValueOrDefault("X", "")
   */
  GetValueOrDefault<T extends Liftable>(
    this: Of<{ readonly IReadOnlyDictionary: readonly [Invariant<String>, Invariant<Object>] }>,
    variableName: StringInput | null,
    defaultValue: T,
  ): Lifted<T>;
  /**
   * `T GetValueOrDefault<T>(string variableName, T defaultValue)`
   *
   * @example
   * context.Request.Headers.GetValueOrDefault('X', '')
   * // context.Request.Headers.GetValueOrDefault("X", "")
   */
  GetValueOrDefault<T extends Value>(
    this: Of<{ readonly IReadOnlyDictionary: readonly [Invariant<String>, Invariant<Object>] }>,
    type: TypeToken<T, string>,
    variableName: StringInput | null,
    defaultValue: T[typeof accepts],
  ): T;
  /**
   * `TValue GetValueOrDefault<TKey, TValue>(TKey key)`
   *
   * @example
   * context.Request.Headers.GetValueOrDefault('X', '')
   * // context.Request.Headers.GetValueOrDefault("X", "")
   */
  GetValueOrDefault(key: TKey[typeof accepts]): TValue;
  /**
   * `TValue GetValueOrDefault<TKey, TValue>(TKey key, TValue defaultValue)`
   *
   * @example
   * context.Request.Headers.GetValueOrDefault('X', '')
   * // context.Request.Headers.GetValueOrDefault("X", "")
   */
  GetValueOrDefault(key: TKey[typeof accepts], defaultValue: TValue[typeof accepts]): TValue;
  /** `string ToQueryString()` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  ToQueryString(
    this: Of<{ readonly IDictionary: readonly [Invariant<String>, Invariant<IList<String>>] }>,
  ): String;
  /** `string ToFormUrlEncodedContent()` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  ToFormUrlEncodedContent(
    this: Of<{ readonly IDictionary: readonly [Invariant<String>, Invariant<IList<String>>] }>,
  ): String;
  /** `TValue this[TKey key]` https://learn.microsoft.com/dotnet/api/system.collections.generic.dictionary-2.item */
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
  /** `int Count { get; }` https://learn.microsoft.com/dotnet/api/system.collections.generic.hashset-1.count */
  readonly Count: Int32 & Sequence<T>['Count'];
  /** `bool Add(T item)` https://learn.microsoft.com/dotnet/api/system.collections.generic.hashset-1.add */
  Add(item: T[typeof accepts]): Boolean;
  /** `void Clear()` https://learn.microsoft.com/dotnet/api/system.collections.generic.hashset-1.clear */
  Clear(): Void;
  /** `bool Contains(T item)` https://learn.microsoft.com/dotnet/api/system.collections.generic.hashset-1.contains */
  Contains(item: T[typeof accepts]): Boolean;
  /** `bool Contains<TSource>(TSource value)` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.contains */
  Contains(value: T[typeof accepts]): Boolean;
  /** `bool Contains<TSource>(TSource value, IEqualityComparer<TSource> comparer)` */
  Contains(value: T[typeof accepts], comparer: Of<{ readonly IEqualityComparer: In<T> }> | null): Boolean;
  /** `void CopyTo(T[] array)` https://learn.microsoft.com/dotnet/api/system.collections.generic.hashset-1.copyto */
  CopyTo(array: Of<{ readonly array: T }> | null): Void;
  /** `void CopyTo(T[] array, int arrayIndex)` */
  CopyTo(array: Of<{ readonly array: T }> | null, arrayIndex: Int32Input): Void;
  /** `void CopyTo(T[] array, int arrayIndex, int count)` */
  CopyTo(array: Of<{ readonly array: T }> | null, arrayIndex: Int32Input, count: Int32Input): Void;
  /** `void ExceptWith(IEnumerable<T> other)` https://learn.microsoft.com/dotnet/api/system.collections.generic.hashset-1.exceptwith */
  ExceptWith(other: Of<{ readonly IEnumerable: T }> | null): Void;
  /** `void IntersectWith(IEnumerable<T> other)` https://learn.microsoft.com/dotnet/api/system.collections.generic.hashset-1.intersectwith */
  IntersectWith(other: Of<{ readonly IEnumerable: T }> | null): Void;
  /** `void UnionWith(IEnumerable<T> other)` https://learn.microsoft.com/dotnet/api/system.collections.generic.hashset-1.unionwith */
  UnionWith(other: Of<{ readonly IEnumerable: T }> | null): Void;
  /** `void SymmetricExceptWith(IEnumerable<T> other)` https://learn.microsoft.com/dotnet/api/system.collections.generic.hashset-1.symmetricexceptwith */
  SymmetricExceptWith(other: Of<{ readonly IEnumerable: T }> | null): Void;
  /** `bool IsSubsetOf(IEnumerable<T> other)` https://learn.microsoft.com/dotnet/api/system.collections.generic.hashset-1.issubsetof */
  IsSubsetOf(other: Of<{ readonly IEnumerable: T }> | null): Boolean;
  /** `bool IsSupersetOf(IEnumerable<T> other)` https://learn.microsoft.com/dotnet/api/system.collections.generic.hashset-1.issupersetof */
  IsSupersetOf(other: Of<{ readonly IEnumerable: T }> | null): Boolean;
  /** `bool Overlaps(IEnumerable<T> other)` https://learn.microsoft.com/dotnet/api/system.collections.generic.hashset-1.overlaps */
  Overlaps(other: Of<{ readonly IEnumerable: T }> | null): Boolean;
  /** `bool Remove(T item)` https://learn.microsoft.com/dotnet/api/system.collections.generic.hashset-1.remove */
  Remove(item: T[typeof accepts]): Boolean;
  /** `void Remove()` https://learn.microsoft.com/dotnet/api/system.xml.linq.extensions.remove */
  Remove(this: Of<{ readonly IEnumerable: XAttribute }>): Void;
  /** `void Remove<T>()` */
  Remove(this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>): Void;
  /** `int RemoveWhere(Predicate<T> match)` https://learn.microsoft.com/dotnet/api/system.collections.generic.hashset-1.removewhere */
  RemoveWhere(match: (obj: T) => Boolean): Int32;
  /** `bool SetEquals(IEnumerable<T> other)` https://learn.microsoft.com/dotnet/api/system.collections.generic.hashset-1.setequals */
  SetEquals(other: Of<{ readonly IEnumerable: T }> | null): Boolean;
  /** `IEqualityComparer<T> Comparer { get; }` https://learn.microsoft.com/dotnet/api/system.collections.generic.hashset-1.comparer */
  readonly Comparer: IEqualityComparer<T>;
  /** `IEnumerator<T> GetEnumerator()` https://learn.microsoft.com/dotnet/api/system.collections.generic.hashset-1.getenumerator */
  GetEnumerator(): IEnumerator<T>;
  /** `void OnDeserialization(object sender)` https://learn.microsoft.com/dotnet/api/system.collections.generic.hashset-1.ondeserialization */
  OnDeserialization(sender: ObjectInput | null): Void;
  /** `bool TryGetValue(T equalValue, out T actualValue)` https://learn.microsoft.com/dotnet/api/system.collections.generic.hashset-1.trygetvalue */
  TryGetValue(equalValue: T[typeof accepts], actualValue: Out<T>): Boolean;
  /** `bool IsProperSubsetOf(IEnumerable<T> other)` https://learn.microsoft.com/dotnet/api/system.collections.generic.hashset-1.ispropersubsetof */
  IsProperSubsetOf(other: Of<{ readonly IEnumerable: T }> | null): Boolean;
  /** `bool IsProperSupersetOf(IEnumerable<T> other)` https://learn.microsoft.com/dotnet/api/system.collections.generic.hashset-1.ispropersupersetof */
  IsProperSupersetOf(other: Of<{ readonly IEnumerable: T }> | null): Boolean;
  /** `int EnsureCapacity(int capacity)` https://learn.microsoft.com/dotnet/api/system.collections.generic.hashset-1.ensurecapacity */
  EnsureCapacity(capacity: Int32Input): Int32;
  /** `void TrimExcess()` https://learn.microsoft.com/dotnet/api/system.collections.generic.hashset-1.trimexcess */
  TrimExcess(): Void;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `TKey Key { get; }` https://learn.microsoft.com/dotnet/api/system.collections.generic.keyvaluepair-2.key */
  readonly Key: TKey;
  /** `TValue Value { get; }` https://learn.microsoft.com/dotnet/api/system.collections.generic.keyvaluepair-2.value */
  readonly Value: TValue;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.collections.generic.keyvaluepair-2.tostring */
  ToString(): String;
  /** `void Deconstruct(out TKey key, out TValue value)` https://learn.microsoft.com/dotnet/api/system.collections.generic.keyvaluepair-2.deconstruct */
  Deconstruct(key: Out<TKey>, value: Out<TValue>): Void;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `int Capacity { get; set; }` https://learn.microsoft.com/dotnet/api/system.collections.generic.list-1.capacity */
  readonly Capacity: Int32 & Settable;
  /** `int Count { get; }` https://learn.microsoft.com/dotnet/api/system.collections.generic.list-1.count */
  readonly Count: Int32 & Sequence<T>['Count'];
  /** `void Add(T item)` https://learn.microsoft.com/dotnet/api/system.collections.generic.list-1.add */
  Add(item: T[typeof accepts]): Void;
  /** `void AddRange(IEnumerable<T> collection)` https://learn.microsoft.com/dotnet/api/system.collections.generic.list-1.addrange */
  AddRange(collection: Of<{ readonly IEnumerable: T }> | null): Void;
  /** `int BinarySearch(T item)` https://learn.microsoft.com/dotnet/api/system.collections.generic.list-1.binarysearch */
  BinarySearch(item: T[typeof accepts]): Int32;
  /** `int BinarySearch(int index, int count, T item, IComparer<T> comparer)` */
  BinarySearch(
    index: Int32Input,
    count: Int32Input,
    item: T[typeof accepts],
    comparer: Of<{ readonly IComparer: In<T> }> | null,
  ): Int32;
  /** `int BinarySearch(T item, IComparer<T> comparer)` */
  BinarySearch(item: T[typeof accepts], comparer: Of<{ readonly IComparer: In<T> }> | null): Int32;
  /** `void Clear()` https://learn.microsoft.com/dotnet/api/system.collections.generic.list-1.clear */
  Clear(): Void;
  /** `bool Contains(T item)` https://learn.microsoft.com/dotnet/api/system.collections.generic.list-1.contains */
  Contains(item: T[typeof accepts]): Boolean;
  /** `bool Contains<TSource>(TSource value)` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.contains */
  Contains(value: T[typeof accepts]): Boolean;
  /** `bool Contains<TSource>(TSource value, IEqualityComparer<TSource> comparer)` */
  Contains(value: T[typeof accepts], comparer: Of<{ readonly IEqualityComparer: In<T> }> | null): Boolean;
  /** `List<TOutput> ConvertAll<TOutput>(Converter<T, TOutput> converter)` https://learn.microsoft.com/dotnet/api/system.collections.generic.list-1.convertall */
  ConvertAll<TOutput extends Value>(converter: (input: T) => TOutput): List<TOutput>;
  /** `void CopyTo(T[] array)` https://learn.microsoft.com/dotnet/api/system.collections.generic.list-1.copyto */
  CopyTo(array: Of<{ readonly array: T }> | null): Void;
  /** `void CopyTo(T[] array, int arrayIndex)` */
  CopyTo(array: Of<{ readonly array: T }> | null, arrayIndex: Int32Input): Void;
  /** `void CopyTo(int index, T[] array, int arrayIndex, int count)` */
  CopyTo(
    index: Int32Input,
    array: Of<{ readonly array: T }> | null,
    arrayIndex: Int32Input,
    count: Int32Input,
  ): Void;
  /** `bool Exists(Predicate<T> match)` https://learn.microsoft.com/dotnet/api/system.collections.generic.list-1.exists */
  Exists(match: (obj: T) => Boolean): Boolean;
  /** `T Find(Predicate<T> match)` https://learn.microsoft.com/dotnet/api/system.collections.generic.list-1.find */
  Find(match: (obj: T) => Boolean): T;
  /** `List<T> FindAll(Predicate<T> match)` https://learn.microsoft.com/dotnet/api/system.collections.generic.list-1.findall */
  FindAll(match: (obj: T) => Boolean): List<T>;
  /** `int FindIndex(Predicate<T> match)` https://learn.microsoft.com/dotnet/api/system.collections.generic.list-1.findindex */
  FindIndex(match: (obj: T) => Boolean): Int32;
  /** `int FindIndex(int startIndex, Predicate<T> match)` */
  FindIndex(startIndex: Int32Input, match: (obj: T) => Boolean): Int32;
  /** `int FindIndex(int startIndex, int count, Predicate<T> match)` */
  FindIndex(startIndex: Int32Input, count: Int32Input, match: (obj: T) => Boolean): Int32;
  /** `T FindLast(Predicate<T> match)` https://learn.microsoft.com/dotnet/api/system.collections.generic.list-1.findlast */
  FindLast(match: (obj: T) => Boolean): T;
  /** `int FindLastIndex(Predicate<T> match)` https://learn.microsoft.com/dotnet/api/system.collections.generic.list-1.findlastindex */
  FindLastIndex(match: (obj: T) => Boolean): Int32;
  /** `int FindLastIndex(int startIndex, Predicate<T> match)` */
  FindLastIndex(startIndex: Int32Input, match: (obj: T) => Boolean): Int32;
  /** `int FindLastIndex(int startIndex, int count, Predicate<T> match)` */
  FindLastIndex(startIndex: Int32Input, count: Int32Input, match: (obj: T) => Boolean): Int32;
  /** `List<T> GetRange(int index, int count)` https://learn.microsoft.com/dotnet/api/system.collections.generic.list-1.getrange */
  GetRange(index: Int32Input, count: Int32Input): List<T>;
  /** `int IndexOf(T item)` https://learn.microsoft.com/dotnet/api/system.collections.generic.list-1.indexof */
  IndexOf(item: T[typeof accepts]): Int32;
  /** `int IndexOf(T item, int index)` */
  IndexOf(item: T[typeof accepts], index: Int32Input): Int32;
  /** `int IndexOf(T item, int index, int count)` */
  IndexOf(item: T[typeof accepts], index: Int32Input, count: Int32Input): Int32;
  /** `void Insert(int index, T item)` https://learn.microsoft.com/dotnet/api/system.collections.generic.list-1.insert */
  Insert(index: Int32Input, item: T[typeof accepts]): Void;
  /** `void InsertRange(int index, IEnumerable<T> collection)` https://learn.microsoft.com/dotnet/api/system.collections.generic.list-1.insertrange */
  InsertRange(index: Int32Input, collection: Of<{ readonly IEnumerable: T }> | null): Void;
  /** `int LastIndexOf(T item)` https://learn.microsoft.com/dotnet/api/system.collections.generic.list-1.lastindexof */
  LastIndexOf(item: T[typeof accepts]): Int32;
  /** `int LastIndexOf(T item, int index)` */
  LastIndexOf(item: T[typeof accepts], index: Int32Input): Int32;
  /** `int LastIndexOf(T item, int index, int count)` */
  LastIndexOf(item: T[typeof accepts], index: Int32Input, count: Int32Input): Int32;
  /** `bool Remove(T item)` https://learn.microsoft.com/dotnet/api/system.collections.generic.list-1.remove */
  Remove(item: T[typeof accepts]): Boolean;
  /** `void Remove()` https://learn.microsoft.com/dotnet/api/system.xml.linq.extensions.remove */
  Remove(this: Of<{ readonly IEnumerable: XAttribute }>): Void;
  /** `void Remove<T>()` */
  Remove(this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>): Void;
  /** `int RemoveAll(Predicate<T> match)` https://learn.microsoft.com/dotnet/api/system.collections.generic.list-1.removeall */
  RemoveAll(match: (obj: T) => Boolean): Int32;
  /** `void RemoveAt(int index)` https://learn.microsoft.com/dotnet/api/system.collections.generic.list-1.removeat */
  RemoveAt(index: Int32Input): Void;
  /** `void RemoveRange(int index, int count)` https://learn.microsoft.com/dotnet/api/system.collections.generic.list-1.removerange */
  RemoveRange(index: Int32Input, count: Int32Input): Void;
  /** `void Reverse()` https://learn.microsoft.com/dotnet/api/system.collections.generic.list-1.reverse */
  Reverse(): Void;
  /** `void Reverse(int index, int count)` */
  Reverse(index: Int32Input, count: Int32Input): Void;
  /** `IEnumerable<TSource> Reverse<TSource>()` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.reverse */
  Reverse(): IEnumerable<T>;
  /** `void Sort()` https://learn.microsoft.com/dotnet/api/system.collections.generic.list-1.sort */
  Sort(): Void;
  /** `void Sort(Comparison<T> comparison)` */
  Sort(comparison: (x: T, y: T) => Int32Exact): Void;
  /** `void Sort(IComparer<T> comparer)` */
  Sort(comparer: Of<{ readonly IComparer: In<T> }>): Void;
  /** `void Sort(int index, int count, IComparer<T> comparer)` */
  Sort(index: Int32Input, count: Int32Input, comparer: Of<{ readonly IComparer: In<T> }> | null): Void;
  /** `T[] ToArray()` https://learn.microsoft.com/dotnet/api/system.collections.generic.list-1.toarray */
  ToArray(): ArrayOf<T>;
  /** `TSource[] ToArray<TSource>()` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.toarray */
  ToArray(): ArrayOf<T>;
  /** `void TrimExcess()` https://learn.microsoft.com/dotnet/api/system.collections.generic.list-1.trimexcess */
  TrimExcess(): Void;
  /** `bool TrueForAll(Predicate<T> match)` https://learn.microsoft.com/dotnet/api/system.collections.generic.list-1.trueforall */
  TrueForAll(match: (obj: T) => Boolean): Boolean;
  /** `ReadOnlyCollection<T> AsReadOnly()` https://learn.microsoft.com/dotnet/api/system.collections.generic.list-1.asreadonly */
  AsReadOnly(): ReadOnlyCollection<T>;
  /** `IEnumerator<T> GetEnumerator()` https://learn.microsoft.com/dotnet/api/system.collections.generic.list-1.getenumerator */
  GetEnumerator(): IEnumerator<T>;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
  ToString(): String;
  /** `T this[int index]` https://learn.microsoft.com/dotnet/api/system.collections.generic.list-1.item */
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
  /** `int Count { get; }` https://learn.microsoft.com/dotnet/api/system.collections.generic.queue-1.count */
  readonly Count: Int32 & Sequence<T>['Count'];
  /** `void Clear()` https://learn.microsoft.com/dotnet/api/system.collections.generic.queue-1.clear */
  Clear(): Void;
  /** `bool Contains(T item)` https://learn.microsoft.com/dotnet/api/system.collections.generic.queue-1.contains */
  Contains(item: T[typeof accepts]): Boolean;
  /** `bool Contains<TSource>(TSource value)` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.contains */
  Contains(value: T[typeof accepts]): Boolean;
  /** `bool Contains<TSource>(TSource value, IEqualityComparer<TSource> comparer)` */
  Contains(value: T[typeof accepts], comparer: Of<{ readonly IEqualityComparer: In<T> }> | null): Boolean;
  /** `T Dequeue()` https://learn.microsoft.com/dotnet/api/system.collections.generic.queue-1.dequeue */
  Dequeue(): T;
  /** `void Enqueue(T item)` https://learn.microsoft.com/dotnet/api/system.collections.generic.queue-1.enqueue */
  Enqueue(item: T[typeof accepts]): Void;
  /** `T Peek()` https://learn.microsoft.com/dotnet/api/system.collections.generic.queue-1.peek */
  Peek(): T;
  /** `T[] ToArray()` https://learn.microsoft.com/dotnet/api/system.collections.generic.queue-1.toarray */
  ToArray(): ArrayOf<T>;
  /** `TSource[] ToArray<TSource>()` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.toarray */
  ToArray(): ArrayOf<T>;
  /** `void CopyTo(T[] array, int arrayIndex)` https://learn.microsoft.com/dotnet/api/system.collections.generic.queue-1.copyto */
  CopyTo(array: Of<{ readonly array: T }> | null, arrayIndex: Int32Input): Void;
  /** `IEnumerator<T> GetEnumerator()` https://learn.microsoft.com/dotnet/api/system.collections.generic.queue-1.getenumerator */
  GetEnumerator(): IEnumerator<T>;
  /** `bool TryDequeue(out T result)` https://learn.microsoft.com/dotnet/api/system.collections.generic.queue-1.trydequeue */
  TryDequeue(result: Out<T>): Boolean;
  /** `bool TryPeek(out T result)` https://learn.microsoft.com/dotnet/api/system.collections.generic.queue-1.trypeek */
  TryPeek(result: Out<T>): Boolean;
  /** `void TrimExcess()` https://learn.microsoft.com/dotnet/api/system.collections.generic.queue-1.trimexcess */
  TrimExcess(): Void;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `int Count { get; }` https://learn.microsoft.com/dotnet/api/system.collections.generic.stack-1.count */
  readonly Count: Int32 & Sequence<T>['Count'];
  /** `void Clear()` https://learn.microsoft.com/dotnet/api/system.collections.generic.stack-1.clear */
  Clear(): Void;
  /** `bool Contains(T item)` https://learn.microsoft.com/dotnet/api/system.collections.generic.stack-1.contains */
  Contains(item: T[typeof accepts]): Boolean;
  /** `bool Contains<TSource>(TSource value)` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.contains */
  Contains(value: T[typeof accepts]): Boolean;
  /** `bool Contains<TSource>(TSource value, IEqualityComparer<TSource> comparer)` */
  Contains(value: T[typeof accepts], comparer: Of<{ readonly IEqualityComparer: In<T> }> | null): Boolean;
  /** `T Peek()` https://learn.microsoft.com/dotnet/api/system.collections.generic.stack-1.peek */
  Peek(): T;
  /** `T Pop()` https://learn.microsoft.com/dotnet/api/system.collections.generic.stack-1.pop */
  Pop(): T;
  /** `void Push(T item)` https://learn.microsoft.com/dotnet/api/system.collections.generic.stack-1.push */
  Push(item: T[typeof accepts]): Void;
  /** `T[] ToArray()` https://learn.microsoft.com/dotnet/api/system.collections.generic.stack-1.toarray */
  ToArray(): ArrayOf<T>;
  /** `TSource[] ToArray<TSource>()` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.toarray */
  ToArray(): ArrayOf<T>;
  /** `void CopyTo(T[] array, int arrayIndex)` https://learn.microsoft.com/dotnet/api/system.collections.generic.stack-1.copyto */
  CopyTo(array: Of<{ readonly array: T }> | null, arrayIndex: Int32Input): Void;
  /** `IEnumerator<T> GetEnumerator()` https://learn.microsoft.com/dotnet/api/system.collections.generic.stack-1.getenumerator */
  GetEnumerator(): IEnumerator<T>;
  /** `void TrimExcess()` https://learn.microsoft.com/dotnet/api/system.collections.generic.stack-1.trimexcess */
  TrimExcess(): Void;
  /** `bool TryPeek(out T result)` https://learn.microsoft.com/dotnet/api/system.collections.generic.stack-1.trypeek */
  TryPeek(result: Out<T>): Boolean;
  /** `bool TryPop(out T result)` https://learn.microsoft.com/dotnet/api/system.collections.generic.stack-1.trypop */
  TryPop(result: Out<T>): Boolean;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `int Count { get; }` https://learn.microsoft.com/dotnet/api/system.collections.objectmodel.readonlycollection-1.count */
  readonly Count: Int32 & Sequence<T>['Count'];
  /** `bool Contains(T value)` https://learn.microsoft.com/dotnet/api/system.collections.objectmodel.readonlycollection-1.contains */
  Contains(value: T[typeof accepts]): Boolean;
  /** `bool Contains<TSource>(TSource value)` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.contains */
  Contains(value: T[typeof accepts]): Boolean;
  /** `bool Contains<TSource>(TSource value, IEqualityComparer<TSource> comparer)` */
  Contains(value: T[typeof accepts], comparer: Of<{ readonly IEqualityComparer: In<T> }> | null): Boolean;
  /** `void CopyTo(T[] array, int index)` https://learn.microsoft.com/dotnet/api/system.collections.objectmodel.readonlycollection-1.copyto */
  CopyTo(array: Of<{ readonly array: T }> | null, index: Int32Input): Void;
  /** `int IndexOf(T value)` https://learn.microsoft.com/dotnet/api/system.collections.objectmodel.readonlycollection-1.indexof */
  IndexOf(value: T[typeof accepts]): Int32;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
  ToString(): String;
  /** `T this[int index]` https://learn.microsoft.com/dotnet/api/system.collections.objectmodel.readonlycollection-1.item */
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
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `void Close()` https://learn.microsoft.com/dotnet/api/system.io.stringreader.close */
  Close(): Void;
  /** `void Dispose()` https://learn.microsoft.com/dotnet/api/system.io.stringreader.dispose */
  Dispose(): Void;
  /** `int Peek()` https://learn.microsoft.com/dotnet/api/system.io.stringreader.peek */
  Peek(): Int32;
  /** `int Read()` https://learn.microsoft.com/dotnet/api/system.io.stringreader.read */
  Read(): Int32;
  /** `int Read(char[] buffer, int index, int count)` */
  Read(buffer: Of<{ readonly array: Char }> | null, index: Int32Input, count: Int32Input): Int32;
  /** `string ReadLine()` https://learn.microsoft.com/dotnet/api/system.io.stringreader.readline */
  ReadLine(): String;
  /** `string ReadToEnd()` https://learn.microsoft.com/dotnet/api/system.io.stringreader.readtoend */
  ReadToEnd(): String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `void Close()` https://learn.microsoft.com/dotnet/api/system.io.stringwriter.close */
  Close(): Void;
  /** `void Dispose()` https://learn.microsoft.com/dotnet/api/system.io.stringwriter.dispose */
  Dispose(): Void;
  /** `void Flush()` https://learn.microsoft.com/dotnet/api/system.io.stringwriter.flush */
  Flush(): Void;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.io.stringwriter.tostring */
  ToString(): String;
  /** `void Write(string value)` https://learn.microsoft.com/dotnet/api/system.io.stringwriter.write */
  Write(value: StringExact): Void;
  /** `void Write(char value)` */
  Write(value: CharExact): Void;
  /** `void Write(object value)` */
  Write(value: ObjectInput): Void;
  /** `void Write(string format, params object[] arg)` */
  Write(format: StringInput | null, arg: Of<{ readonly array: Object }> | null): Void;
  /** `void Write(string format, params object[] arg)` */
  Write(format: StringInput | null, ...arg: readonly ObjectInput[]): Void;
  /** `void Write(char[] buffer, int index, int count)` */
  Write(buffer: Of<{ readonly array: Char }>, index: Int32Input, count: Int32Input): Void;
  /** `void WriteLine()` https://learn.microsoft.com/dotnet/api/system.io.stringwriter.writeline */
  WriteLine(): Void;
  /** `void WriteLine(string value)` */
  WriteLine(value: StringInput): Void;
  /** `void WriteLine(object value)` */
  WriteLine(value: ObjectInput): Void;
  /** `Encoding Encoding { get; }` https://learn.microsoft.com/dotnet/api/system.io.stringwriter.encoding */
  readonly Encoding: Encoding;
  /** `StringBuilder GetStringBuilder()` https://learn.microsoft.com/dotnet/api/system.io.stringwriter.getstringbuilder */
  GetStringBuilder(): StringBuilder;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `TKey Key { get; }` https://learn.microsoft.com/dotnet/api/system.linq.igrouping-2.key */
  readonly Key: TKey;
  /** `IEnumerator<TElement> GetEnumerator()` https://learn.microsoft.com/dotnet/api/system.collections.generic.ienumerable-1.getenumerator */
  GetEnumerator(): IEnumerator<TElement>;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `int Count { get; }` https://learn.microsoft.com/dotnet/api/system.linq.ilookup-2.count */
  readonly Count: Int32 & Sequence<IGrouping<TKey, TElement>>['Count'];
  /** `bool Contains(TKey key)` https://learn.microsoft.com/dotnet/api/system.linq.ilookup-2.contains */
  Contains(key: TKey[typeof accepts]): Boolean;
  /** `bool Contains<TSource>(TSource value)` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.contains */
  Contains(value: Of<{ readonly IGrouping: readonly [TKey, TElement] }> | null): Boolean;
  /** `bool Contains<TSource>(TSource value, IEqualityComparer<TSource> comparer)` */
  Contains(
    value: Of<{ readonly IGrouping: readonly [TKey, TElement] }> | null,
    comparer: Of<{ readonly IEqualityComparer: In<IGrouping<TKey, TElement>> }> | null,
  ): Boolean;
  /** `IEnumerator<IGrouping<TKey, TElement>> GetEnumerator()` https://learn.microsoft.com/dotnet/api/system.collections.generic.ienumerable-1.getenumerator */
  GetEnumerator(): IEnumerator<IGrouping<TKey, TElement>>;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
  ToString(): String;
  /** `IEnumerable<TElement> this[TKey key]` https://learn.microsoft.com/dotnet/api/system.linq.ilookup-2.item */
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
  /** `IEnumerator<TElement> GetEnumerator()` https://learn.microsoft.com/dotnet/api/system.collections.generic.ienumerable-1.getenumerator */
  GetEnumerator(): IEnumerator<TElement>;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
  ToString(): String;
  /** `IOrderedEnumerable<TSource> ThenBy<TSource, TKey>(Func<TSource, TKey> keySelector)` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.thenby */
  ThenBy<TKey extends Value>(keySelector: (arg1: TElement) => TKey): IOrderedEnumerable<TElement>;
  /** `IOrderedEnumerable<TSource> ThenBy<TSource, TKey>(Func<TSource, TKey> keySelector, IComparer<TKey> comparer)` */
  ThenBy<TKey extends Value>(
    keySelector: (arg1: TElement) => TKey,
    comparer: Of<{ readonly IComparer: In<TKey> }> | null,
  ): IOrderedEnumerable<TElement>;
  /** `IOrderedEnumerable<TSource> ThenByDescending<TSource, TKey>(Func<TSource, TKey> keySelector)` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.thenbydescending */
  ThenByDescending<TKey extends Value>(keySelector: (arg1: TElement) => TKey): IOrderedEnumerable<TElement>;
  /** `IOrderedEnumerable<TSource> ThenByDescending<TSource, TKey>(Func<TSource, TKey> keySelector, IComparer<TKey> comparer)` */
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
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.enum.tostring */
  ToString(): String;
  /** `string ToString(string format)` */
  ToString(format: StringExact): String;
  /** `string ToString(string format, IFormatProvider provider)` */
  ToString(format: StringInput | null, provider: IFormatProviderInput | null): String;
  /** `string ToString(IFormatProvider provider)` */
  ToString(provider: IFormatProviderExact): String;
  /** `int CompareTo(object target)` https://learn.microsoft.com/dotnet/api/system.enum.compareto */
  CompareTo(target: ObjectInput | null): Int32;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.enum.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.enum.gethashcode */
  GetHashCode(): Int32;
  /** `bool HasFlag(Enum flag)` https://learn.microsoft.com/dotnet/api/system.enum.hasflag */
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
  /** `AddressFamily AddressFamily { get; }` https://learn.microsoft.com/dotnet/api/system.net.ipaddress.addressfamily */
  readonly AddressFamily: AddressFamily;
  /** `bool Equals(object comparand)` https://learn.microsoft.com/dotnet/api/system.net.ipaddress.equals */
  Equals(comparand: ObjectInput | null): Boolean;
  /** `byte[] GetAddressBytes()` https://learn.microsoft.com/dotnet/api/system.net.ipaddress.getaddressbytes */
  GetAddressBytes(): ArrayOf<Byte>;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.net.ipaddress.tostring */
  ToString(): String;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `byte[] Hash { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.hash */
  readonly Hash: ArrayOf<Byte>;
  /** `int HashSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.hashsize */
  readonly HashSize: Int32;
  /** `void Clear()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.clear */
  Clear(): Void;
  /** `byte[] ComputeHash(byte[] buffer)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.computehash */
  ComputeHash(buffer: Of<{ readonly array: Byte }> | null): ArrayOf<Byte>;
  /** `byte[] ComputeHash(byte[] buffer, int offset, int count)` */
  ComputeHash(
    buffer: Of<{ readonly array: Byte }> | null,
    offset: Int32Input,
    count: Int32Input,
  ): ArrayOf<Byte>;
  /** `void Dispose()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.dispose */
  Dispose(): Void;
  /** `void Initialize()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.initialize */
  Initialize(): Void;
  /** `int InputBlockSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.inputblocksize */
  readonly InputBlockSize: Int32;
  /** `int OutputBlockSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.outputblocksize */
  readonly OutputBlockSize: Int32;
  /** `bool CanTransformMultipleBlocks { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.cantransformmultipleblocks */
  readonly CanTransformMultipleBlocks: Boolean;
  /** `bool CanReuseTransform { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.canreusetransform */
  readonly CanReuseTransform: Boolean;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `byte[] Key { get; set; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.keyedhashalgorithm.key */
  readonly Key: ArrayOf<Byte> & Settable;
  /** `byte[] Hash { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.hash */
  readonly Hash: ArrayOf<Byte>;
  /** `int HashSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.hashsize */
  readonly HashSize: Int32;
  /** `void Clear()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.clear */
  Clear(): Void;
  /** `byte[] ComputeHash(byte[] buffer)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.computehash */
  ComputeHash(buffer: Of<{ readonly array: Byte }> | null): ArrayOf<Byte>;
  /** `byte[] ComputeHash(byte[] buffer, int offset, int count)` */
  ComputeHash(
    buffer: Of<{ readonly array: Byte }> | null,
    offset: Int32Input,
    count: Int32Input,
  ): ArrayOf<Byte>;
  /** `void Dispose()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.dispose */
  Dispose(): Void;
  /** `void Initialize()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.initialize */
  Initialize(): Void;
  /** `int InputBlockSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.inputblocksize */
  readonly InputBlockSize: Int32;
  /** `int OutputBlockSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.outputblocksize */
  readonly OutputBlockSize: Int32;
  /** `bool CanTransformMultipleBlocks { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.cantransformmultipleblocks */
  readonly CanTransformMultipleBlocks: Boolean;
  /** `bool CanReuseTransform { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.canreusetransform */
  readonly CanReuseTransform: Boolean;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `string HashName { get; set; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hmac.hashname */
  readonly HashName: String & Settable;
  /** `byte[] Key { get; set; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.keyedhashalgorithm.key */
  readonly Key: ArrayOf<Byte> & Settable;
  /** `byte[] Hash { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.hash */
  readonly Hash: ArrayOf<Byte>;
  /** `int HashSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.hashsize */
  readonly HashSize: Int32;
  /** `void Clear()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.clear */
  Clear(): Void;
  /** `byte[] ComputeHash(byte[] buffer)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.computehash */
  ComputeHash(buffer: Of<{ readonly array: Byte }> | null): ArrayOf<Byte>;
  /** `byte[] ComputeHash(byte[] buffer, int offset, int count)` */
  ComputeHash(
    buffer: Of<{ readonly array: Byte }> | null,
    offset: Int32Input,
    count: Int32Input,
  ): ArrayOf<Byte>;
  /** `void Dispose()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.dispose */
  Dispose(): Void;
  /** `void Initialize()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.initialize */
  Initialize(): Void;
  /** `int InputBlockSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.inputblocksize */
  readonly InputBlockSize: Int32;
  /** `int OutputBlockSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.outputblocksize */
  readonly OutputBlockSize: Int32;
  /** `bool CanTransformMultipleBlocks { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.cantransformmultipleblocks */
  readonly CanTransformMultipleBlocks: Boolean;
  /** `bool CanReuseTransform { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.canreusetransform */
  readonly CanReuseTransform: Boolean;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `string Name { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithmname.name */
  readonly Name: String;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithmname.tostring */
  ToString(): String;
  /** `bool Equals(HashAlgorithmName other)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithmname.equals */
  Equals(other: HashAlgorithmNameInput): Boolean;
  /** `bool Equals(object obj)` */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `void GetBytes(byte[] data)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rngcryptoserviceprovider.getbytes */
  GetBytes(data: Of<{ readonly array: Byte }> | null): Void;
  /** `void GetNonZeroBytes(byte[] data)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rngcryptoserviceprovider.getnonzerobytes */
  GetNonZeroBytes(data: Of<{ readonly array: Byte }> | null): Void;
  /** `void Dispose()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rngcryptoserviceprovider.dispose */
  Dispose(): Void;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `byte[] Hash { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.hash */
  readonly Hash: ArrayOf<Byte>;
  /** `int HashSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.hashsize */
  readonly HashSize: Int32;
  /** `void Clear()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.clear */
  Clear(): Void;
  /** `byte[] ComputeHash(byte[] buffer)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.computehash */
  ComputeHash(buffer: Of<{ readonly array: Byte }> | null): ArrayOf<Byte>;
  /** `byte[] ComputeHash(byte[] buffer, int offset, int count)` */
  ComputeHash(
    buffer: Of<{ readonly array: Byte }> | null,
    offset: Int32Input,
    count: Int32Input,
  ): ArrayOf<Byte>;
  /** `void Dispose()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.dispose */
  Dispose(): Void;
  /** `void Initialize()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.initialize */
  Initialize(): Void;
  /** `int InputBlockSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.inputblocksize */
  readonly InputBlockSize: Int32;
  /** `int OutputBlockSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.outputblocksize */
  readonly OutputBlockSize: Int32;
  /** `bool CanTransformMultipleBlocks { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.cantransformmultipleblocks */
  readonly CanTransformMultipleBlocks: Boolean;
  /** `bool CanReuseTransform { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.canreusetransform */
  readonly CanReuseTransform: Boolean;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `byte[] Hash { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.hash */
  readonly Hash: ArrayOf<Byte>;
  /** `int HashSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.hashsize */
  readonly HashSize: Int32;
  /** `void Clear()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.clear */
  Clear(): Void;
  /** `byte[] ComputeHash(byte[] buffer)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.computehash */
  ComputeHash(buffer: Of<{ readonly array: Byte }> | null): ArrayOf<Byte>;
  /** `byte[] ComputeHash(byte[] buffer, int offset, int count)` */
  ComputeHash(
    buffer: Of<{ readonly array: Byte }> | null,
    offset: Int32Input,
    count: Int32Input,
  ): ArrayOf<Byte>;
  /** `void Dispose()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.dispose */
  Dispose(): Void;
  /** `void Initialize()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.initialize */
  Initialize(): Void;
  /** `int InputBlockSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.inputblocksize */
  readonly InputBlockSize: Int32;
  /** `int OutputBlockSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.outputblocksize */
  readonly OutputBlockSize: Int32;
  /** `bool CanTransformMultipleBlocks { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.cantransformmultipleblocks */
  readonly CanTransformMultipleBlocks: Boolean;
  /** `bool CanReuseTransform { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.canreusetransform */
  readonly CanReuseTransform: Boolean;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `byte[] Hash { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.hash */
  readonly Hash: ArrayOf<Byte>;
  /** `int HashSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.hashsize */
  readonly HashSize: Int32;
  /** `void Clear()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.clear */
  Clear(): Void;
  /** `byte[] ComputeHash(byte[] buffer)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.computehash */
  ComputeHash(buffer: Of<{ readonly array: Byte }> | null): ArrayOf<Byte>;
  /** `byte[] ComputeHash(byte[] buffer, int offset, int count)` */
  ComputeHash(
    buffer: Of<{ readonly array: Byte }> | null,
    offset: Int32Input,
    count: Int32Input,
  ): ArrayOf<Byte>;
  /** `void Dispose()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.dispose */
  Dispose(): Void;
  /** `void Initialize()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.initialize */
  Initialize(): Void;
  /** `int InputBlockSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.inputblocksize */
  readonly InputBlockSize: Int32;
  /** `int OutputBlockSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.outputblocksize */
  readonly OutputBlockSize: Int32;
  /** `bool CanTransformMultipleBlocks { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.cantransformmultipleblocks */
  readonly CanTransformMultipleBlocks: Boolean;
  /** `bool CanReuseTransform { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.canreusetransform */
  readonly CanReuseTransform: Boolean;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `byte[] Hash { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.hash */
  readonly Hash: ArrayOf<Byte>;
  /** `int HashSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.hashsize */
  readonly HashSize: Int32;
  /** `void Clear()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.clear */
  Clear(): Void;
  /** `byte[] ComputeHash(byte[] buffer)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.computehash */
  ComputeHash(buffer: Of<{ readonly array: Byte }> | null): ArrayOf<Byte>;
  /** `byte[] ComputeHash(byte[] buffer, int offset, int count)` */
  ComputeHash(
    buffer: Of<{ readonly array: Byte }> | null,
    offset: Int32Input,
    count: Int32Input,
  ): ArrayOf<Byte>;
  /** `void Dispose()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.dispose */
  Dispose(): Void;
  /** `void Initialize()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.initialize */
  Initialize(): Void;
  /** `int InputBlockSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.inputblocksize */
  readonly InputBlockSize: Int32;
  /** `int OutputBlockSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.outputblocksize */
  readonly OutputBlockSize: Int32;
  /** `bool CanTransformMultipleBlocks { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.cantransformmultipleblocks */
  readonly CanTransformMultipleBlocks: Boolean;
  /** `bool CanReuseTransform { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.canreusetransform */
  readonly CanReuseTransform: Boolean;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `byte[] Hash { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.hash */
  readonly Hash: ArrayOf<Byte>;
  /** `int HashSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.hashsize */
  readonly HashSize: Int32;
  /** `void Clear()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.clear */
  Clear(): Void;
  /** `byte[] ComputeHash(byte[] buffer)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.computehash */
  ComputeHash(buffer: Of<{ readonly array: Byte }> | null): ArrayOf<Byte>;
  /** `byte[] ComputeHash(byte[] buffer, int offset, int count)` */
  ComputeHash(
    buffer: Of<{ readonly array: Byte }> | null,
    offset: Int32Input,
    count: Int32Input,
  ): ArrayOf<Byte>;
  /** `void Dispose()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.dispose */
  Dispose(): Void;
  /** `void Initialize()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.initialize */
  Initialize(): Void;
  /** `int InputBlockSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.inputblocksize */
  readonly InputBlockSize: Int32;
  /** `int OutputBlockSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.outputblocksize */
  readonly OutputBlockSize: Int32;
  /** `bool CanTransformMultipleBlocks { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.cantransformmultipleblocks */
  readonly CanTransformMultipleBlocks: Boolean;
  /** `bool CanReuseTransform { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.canreusetransform */
  readonly CanReuseTransform: Boolean;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `byte[] Hash { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.hash */
  readonly Hash: ArrayOf<Byte>;
  /** `int HashSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.hashsize */
  readonly HashSize: Int32;
  /** `void Clear()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.clear */
  Clear(): Void;
  /** `byte[] ComputeHash(byte[] buffer)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.computehash */
  ComputeHash(buffer: Of<{ readonly array: Byte }> | null): ArrayOf<Byte>;
  /** `byte[] ComputeHash(byte[] buffer, int offset, int count)` */
  ComputeHash(
    buffer: Of<{ readonly array: Byte }> | null,
    offset: Int32Input,
    count: Int32Input,
  ): ArrayOf<Byte>;
  /** `void Dispose()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.dispose */
  Dispose(): Void;
  /** `void Initialize()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.initialize */
  Initialize(): Void;
  /** `int InputBlockSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.inputblocksize */
  readonly InputBlockSize: Int32;
  /** `int OutputBlockSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.outputblocksize */
  readonly OutputBlockSize: Int32;
  /** `bool CanTransformMultipleBlocks { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.cantransformmultipleblocks */
  readonly CanTransformMultipleBlocks: Boolean;
  /** `bool CanReuseTransform { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.canreusetransform */
  readonly CanReuseTransform: Boolean;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `byte[] Hash { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.hash */
  readonly Hash: ArrayOf<Byte>;
  /** `int HashSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.hashsize */
  readonly HashSize: Int32;
  /** `void Clear()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.clear */
  Clear(): Void;
  /** `byte[] ComputeHash(byte[] buffer)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.computehash */
  ComputeHash(buffer: Of<{ readonly array: Byte }> | null): ArrayOf<Byte>;
  /** `byte[] ComputeHash(byte[] buffer, int offset, int count)` */
  ComputeHash(
    buffer: Of<{ readonly array: Byte }> | null,
    offset: Int32Input,
    count: Int32Input,
  ): ArrayOf<Byte>;
  /** `void Dispose()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.dispose */
  Dispose(): Void;
  /** `void Initialize()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.initialize */
  Initialize(): Void;
  /** `int InputBlockSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.inputblocksize */
  readonly InputBlockSize: Int32;
  /** `int OutputBlockSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.outputblocksize */
  readonly OutputBlockSize: Int32;
  /** `bool CanTransformMultipleBlocks { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.cantransformmultipleblocks */
  readonly CanTransformMultipleBlocks: Boolean;
  /** `bool CanReuseTransform { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.canreusetransform */
  readonly CanReuseTransform: Boolean;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `byte[] Hash { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.hash */
  readonly Hash: ArrayOf<Byte>;
  /** `int HashSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.hashsize */
  readonly HashSize: Int32;
  /** `void Clear()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.clear */
  Clear(): Void;
  /** `byte[] ComputeHash(byte[] buffer)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.computehash */
  ComputeHash(buffer: Of<{ readonly array: Byte }> | null): ArrayOf<Byte>;
  /** `byte[] ComputeHash(byte[] buffer, int offset, int count)` */
  ComputeHash(
    buffer: Of<{ readonly array: Byte }> | null,
    offset: Int32Input,
    count: Int32Input,
  ): ArrayOf<Byte>;
  /** `void Dispose()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.dispose */
  Dispose(): Void;
  /** `void Initialize()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.initialize */
  Initialize(): Void;
  /** `int InputBlockSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.inputblocksize */
  readonly InputBlockSize: Int32;
  /** `int OutputBlockSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.outputblocksize */
  readonly OutputBlockSize: Int32;
  /** `bool CanTransformMultipleBlocks { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.cantransformmultipleblocks */
  readonly CanTransformMultipleBlocks: Boolean;
  /** `bool CanReuseTransform { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.canreusetransform */
  readonly CanReuseTransform: Boolean;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `byte[] Hash { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.hash */
  readonly Hash: ArrayOf<Byte>;
  /** `int HashSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.hashsize */
  readonly HashSize: Int32;
  /** `void Clear()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.clear */
  Clear(): Void;
  /** `byte[] ComputeHash(byte[] buffer)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.computehash */
  ComputeHash(buffer: Of<{ readonly array: Byte }> | null): ArrayOf<Byte>;
  /** `byte[] ComputeHash(byte[] buffer, int offset, int count)` */
  ComputeHash(
    buffer: Of<{ readonly array: Byte }> | null,
    offset: Int32Input,
    count: Int32Input,
  ): ArrayOf<Byte>;
  /** `void Dispose()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.dispose */
  Dispose(): Void;
  /** `void Initialize()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.initialize */
  Initialize(): Void;
  /** `int InputBlockSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.inputblocksize */
  readonly InputBlockSize: Int32;
  /** `int OutputBlockSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.outputblocksize */
  readonly OutputBlockSize: Int32;
  /** `bool CanTransformMultipleBlocks { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.cantransformmultipleblocks */
  readonly CanTransformMultipleBlocks: Boolean;
  /** `bool CanReuseTransform { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.canreusetransform */
  readonly CanReuseTransform: Boolean;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `string HashName { get; set; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hmac.hashname */
  readonly HashName: String & Settable;
  /** `byte[] Key { get; set; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.keyedhashalgorithm.key */
  readonly Key: ArrayOf<Byte> & Settable;
  /** `byte[] Hash { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.hash */
  readonly Hash: ArrayOf<Byte>;
  /** `int HashSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.hashsize */
  readonly HashSize: Int32;
  /** `void Clear()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.clear */
  Clear(): Void;
  /** `byte[] ComputeHash(byte[] buffer)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.computehash */
  ComputeHash(buffer: Of<{ readonly array: Byte }> | null): ArrayOf<Byte>;
  /** `byte[] ComputeHash(byte[] buffer, int offset, int count)` */
  ComputeHash(
    buffer: Of<{ readonly array: Byte }> | null,
    offset: Int32Input,
    count: Int32Input,
  ): ArrayOf<Byte>;
  /** `void Dispose()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.dispose */
  Dispose(): Void;
  /** `void Initialize()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.initialize */
  Initialize(): Void;
  /** `int InputBlockSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.inputblocksize */
  readonly InputBlockSize: Int32;
  /** `int OutputBlockSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.outputblocksize */
  readonly OutputBlockSize: Int32;
  /** `bool CanTransformMultipleBlocks { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.cantransformmultipleblocks */
  readonly CanTransformMultipleBlocks: Boolean;
  /** `bool CanReuseTransform { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.canreusetransform */
  readonly CanReuseTransform: Boolean;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `string HashName { get; set; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hmac.hashname */
  readonly HashName: String & Settable;
  /** `byte[] Key { get; set; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.keyedhashalgorithm.key */
  readonly Key: ArrayOf<Byte> & Settable;
  /** `byte[] Hash { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.hash */
  readonly Hash: ArrayOf<Byte>;
  /** `int HashSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.hashsize */
  readonly HashSize: Int32;
  /** `void Clear()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.clear */
  Clear(): Void;
  /** `byte[] ComputeHash(byte[] buffer)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.computehash */
  ComputeHash(buffer: Of<{ readonly array: Byte }> | null): ArrayOf<Byte>;
  /** `byte[] ComputeHash(byte[] buffer, int offset, int count)` */
  ComputeHash(
    buffer: Of<{ readonly array: Byte }> | null,
    offset: Int32Input,
    count: Int32Input,
  ): ArrayOf<Byte>;
  /** `void Dispose()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.dispose */
  Dispose(): Void;
  /** `void Initialize()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.initialize */
  Initialize(): Void;
  /** `int InputBlockSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.inputblocksize */
  readonly InputBlockSize: Int32;
  /** `int OutputBlockSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.outputblocksize */
  readonly OutputBlockSize: Int32;
  /** `bool CanTransformMultipleBlocks { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.cantransformmultipleblocks */
  readonly CanTransformMultipleBlocks: Boolean;
  /** `bool CanReuseTransform { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.canreusetransform */
  readonly CanReuseTransform: Boolean;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `string HashName { get; set; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hmac.hashname */
  readonly HashName: String & Settable;
  /** `byte[] Key { get; set; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.keyedhashalgorithm.key */
  readonly Key: ArrayOf<Byte> & Settable;
  /** `byte[] Hash { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.hash */
  readonly Hash: ArrayOf<Byte>;
  /** `int HashSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.hashsize */
  readonly HashSize: Int32;
  /** `void Clear()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.clear */
  Clear(): Void;
  /** `byte[] ComputeHash(byte[] buffer)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.computehash */
  ComputeHash(buffer: Of<{ readonly array: Byte }> | null): ArrayOf<Byte>;
  /** `byte[] ComputeHash(byte[] buffer, int offset, int count)` */
  ComputeHash(
    buffer: Of<{ readonly array: Byte }> | null,
    offset: Int32Input,
    count: Int32Input,
  ): ArrayOf<Byte>;
  /** `void Dispose()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.dispose */
  Dispose(): Void;
  /** `void Initialize()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.initialize */
  Initialize(): Void;
  /** `int InputBlockSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.inputblocksize */
  readonly InputBlockSize: Int32;
  /** `int OutputBlockSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.outputblocksize */
  readonly OutputBlockSize: Int32;
  /** `bool CanTransformMultipleBlocks { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.cantransformmultipleblocks */
  readonly CanTransformMultipleBlocks: Boolean;
  /** `bool CanReuseTransform { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.canreusetransform */
  readonly CanReuseTransform: Boolean;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `string HashName { get; set; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hmac.hashname */
  readonly HashName: String & Settable;
  /** `byte[] Key { get; set; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.keyedhashalgorithm.key */
  readonly Key: ArrayOf<Byte> & Settable;
  /** `byte[] Hash { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.hash */
  readonly Hash: ArrayOf<Byte>;
  /** `int HashSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.hashsize */
  readonly HashSize: Int32;
  /** `void Clear()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.clear */
  Clear(): Void;
  /** `byte[] ComputeHash(byte[] buffer)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.computehash */
  ComputeHash(buffer: Of<{ readonly array: Byte }> | null): ArrayOf<Byte>;
  /** `byte[] ComputeHash(byte[] buffer, int offset, int count)` */
  ComputeHash(
    buffer: Of<{ readonly array: Byte }> | null,
    offset: Int32Input,
    count: Int32Input,
  ): ArrayOf<Byte>;
  /** `void Dispose()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.dispose */
  Dispose(): Void;
  /** `void Initialize()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.initialize */
  Initialize(): Void;
  /** `int InputBlockSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.inputblocksize */
  readonly InputBlockSize: Int32;
  /** `int OutputBlockSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.outputblocksize */
  readonly OutputBlockSize: Int32;
  /** `bool CanTransformMultipleBlocks { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.cantransformmultipleblocks */
  readonly CanTransformMultipleBlocks: Boolean;
  /** `bool CanReuseTransform { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.canreusetransform */
  readonly CanReuseTransform: Boolean;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `string HashName { get; set; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hmac.hashname */
  readonly HashName: String & Settable;
  /** `byte[] Key { get; set; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.keyedhashalgorithm.key */
  readonly Key: ArrayOf<Byte> & Settable;
  /** `byte[] Hash { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.hash */
  readonly Hash: ArrayOf<Byte>;
  /** `int HashSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.hashsize */
  readonly HashSize: Int32;
  /** `void Clear()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.clear */
  Clear(): Void;
  /** `byte[] ComputeHash(byte[] buffer)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.computehash */
  ComputeHash(buffer: Of<{ readonly array: Byte }> | null): ArrayOf<Byte>;
  /** `byte[] ComputeHash(byte[] buffer, int offset, int count)` */
  ComputeHash(
    buffer: Of<{ readonly array: Byte }> | null,
    offset: Int32Input,
    count: Int32Input,
  ): ArrayOf<Byte>;
  /** `void Dispose()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.dispose */
  Dispose(): Void;
  /** `void Initialize()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.initialize */
  Initialize(): Void;
  /** `int InputBlockSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.inputblocksize */
  readonly InputBlockSize: Int32;
  /** `int OutputBlockSize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.outputblocksize */
  readonly OutputBlockSize: Int32;
  /** `bool CanTransformMultipleBlocks { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.cantransformmultipleblocks */
  readonly CanTransformMultipleBlocks: Boolean;
  /** `bool CanReuseTransform { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm.canreusetransform */
  readonly CanReuseTransform: Boolean;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `int KeySize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.asymmetricalgorithm.keysize */
  readonly KeySize: Int32;
  /** `string KeyExchangeAlgorithm { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.asymmetricalgorithm.keyexchangealgorithm */
  readonly KeyExchangeAlgorithm: String;
  /** `string SignatureAlgorithm { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.asymmetricalgorithm.signaturealgorithm */
  readonly SignatureAlgorithm: String;
  /** `void Clear()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.asymmetricalgorithm.clear */
  Clear(): Void;
  /** `void Dispose()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.asymmetricalgorithm.dispose */
  Dispose(): Void;
  /** `void FromXmlString(string xmlString)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.asymmetricalgorithm.fromxmlstring */
  FromXmlString(xmlString: StringInput | null): Void;
  /** `string ToXmlString(bool includePrivateParameters)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.asymmetricalgorithm.toxmlstring */
  ToXmlString(includePrivateParameters: BooleanInput): String;
  /** `byte[] ExportPkcs8PrivateKey()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.asymmetricalgorithm.exportpkcs8privatekey */
  ExportPkcs8PrivateKey(): ArrayOf<Byte>;
  /** `byte[] ExportSubjectPublicKeyInfo()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.asymmetricalgorithm.exportsubjectpublickeyinfo */
  ExportSubjectPublicKeyInfo(): ArrayOf<Byte>;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `byte[] Decrypt(byte[] data, RSAEncryptionPadding padding)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.decrypt */
  Decrypt(
    data: Of<{ readonly array: Byte }> | null,
    padding: RSAEncryptionPaddingInput | null,
  ): ArrayOf<Byte>;
  /** `byte[] Encrypt(byte[] data, RSAEncryptionPadding padding)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.encrypt */
  Encrypt(
    data: Of<{ readonly array: Byte }> | null,
    padding: RSAEncryptionPaddingInput | null,
  ): ArrayOf<Byte>;
  /** `byte[] SignData(byte[] data, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.signdata */
  SignData(
    data: Of<{ readonly array: Byte }> | null,
    hashAlgorithm: HashAlgorithmNameInput,
    padding: RSASignaturePaddingInput | null,
  ): ArrayOf<Byte>;
  /** `byte[] SignData(byte[] data, int offset, int count, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding)` */
  SignData(
    data: Of<{ readonly array: Byte }> | null,
    offset: Int32Input,
    count: Int32Input,
    hashAlgorithm: HashAlgorithmNameInput,
    padding: RSASignaturePaddingInput | null,
  ): ArrayOf<Byte>;
  /** `byte[] SignHash(byte[] hash, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.signhash */
  SignHash(
    hash: Of<{ readonly array: Byte }> | null,
    hashAlgorithm: HashAlgorithmNameInput,
    padding: RSASignaturePaddingInput | null,
  ): ArrayOf<Byte>;
  /** `bool VerifyData(byte[] data, byte[] signature, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.verifydata */
  VerifyData(
    data: Of<{ readonly array: Byte }> | null,
    signature: Of<{ readonly array: Byte }> | null,
    hashAlgorithm: HashAlgorithmNameInput,
    padding: RSASignaturePaddingInput | null,
  ): Boolean;
  /** `bool VerifyData(byte[] data, int offset, int count, byte[] signature, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding)` */
  VerifyData(
    data: Of<{ readonly array: Byte }> | null,
    offset: Int32Input,
    count: Int32Input,
    signature: Of<{ readonly array: Byte }> | null,
    hashAlgorithm: HashAlgorithmNameInput,
    padding: RSASignaturePaddingInput | null,
  ): Boolean;
  /** `bool VerifyHash(byte[] hash, byte[] signature, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.verifyhash */
  VerifyHash(
    hash: Of<{ readonly array: Byte }> | null,
    signature: Of<{ readonly array: Byte }> | null,
    hashAlgorithm: HashAlgorithmNameInput,
    padding: RSASignaturePaddingInput | null,
  ): Boolean;
  /** `byte[] DecryptValue(byte[] rgb)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.decryptvalue */
  DecryptValue(rgb: Of<{ readonly array: Byte }> | null): ArrayOf<Byte>;
  /** `byte[] EncryptValue(byte[] rgb)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.encryptvalue */
  EncryptValue(rgb: Of<{ readonly array: Byte }> | null): ArrayOf<Byte>;
  /** `void FromXmlString(string xmlString)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.fromxmlstring */
  FromXmlString(xmlString: StringInput | null): Void;
  /** `string ToXmlString(bool includePrivateParameters)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.toxmlstring */
  ToXmlString(includePrivateParameters: BooleanInput): String;
  /** `RSAParameters ExportParameters(bool includePrivateParameters)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.exportparameters */
  ExportParameters(includePrivateParameters: BooleanInput): RSAParameters;
  /** `void ImportParameters(RSAParameters parameters)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.importparameters */
  ImportParameters(parameters: RSAParametersInput): Void;
  /** `byte[] ExportRSAPrivateKey()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.exportrsaprivatekey */
  ExportRSAPrivateKey(): ArrayOf<Byte>;
  /** `byte[] ExportRSAPublicKey()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.exportrsapublickey */
  ExportRSAPublicKey(): ArrayOf<Byte>;
  /** `int KeySize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.asymmetricalgorithm.keysize */
  readonly KeySize: Int32;
  /** `string KeyExchangeAlgorithm { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.asymmetricalgorithm.keyexchangealgorithm */
  readonly KeyExchangeAlgorithm: String;
  /** `string SignatureAlgorithm { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.asymmetricalgorithm.signaturealgorithm */
  readonly SignatureAlgorithm: String;
  /** `void Clear()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.asymmetricalgorithm.clear */
  Clear(): Void;
  /** `void Dispose()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.asymmetricalgorithm.dispose */
  Dispose(): Void;
  /** `byte[] ExportPkcs8PrivateKey()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.asymmetricalgorithm.exportpkcs8privatekey */
  ExportPkcs8PrivateKey(): ArrayOf<Byte>;
  /** `byte[] ExportSubjectPublicKeyInfo()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.asymmetricalgorithm.exportsubjectpublickeyinfo */
  ExportSubjectPublicKeyInfo(): ArrayOf<Byte>;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `byte[] Decrypt(byte[] data, RSAEncryptionPadding padding)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.decrypt */
  Decrypt(
    data: Of<{ readonly array: Byte }> | null,
    padding: RSAEncryptionPaddingInput | null,
  ): ArrayOf<Byte>;
  /** `byte[] Encrypt(byte[] data, RSAEncryptionPadding padding)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.encrypt */
  Encrypt(
    data: Of<{ readonly array: Byte }> | null,
    padding: RSAEncryptionPaddingInput | null,
  ): ArrayOf<Byte>;
  /** `byte[] SignData(byte[] data, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.signdata */
  SignData(
    data: Of<{ readonly array: Byte }> | null,
    hashAlgorithm: HashAlgorithmNameInput,
    padding: RSASignaturePaddingInput | null,
  ): ArrayOf<Byte>;
  /** `byte[] SignData(byte[] data, int offset, int count, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding)` */
  SignData(
    data: Of<{ readonly array: Byte }> | null,
    offset: Int32Input,
    count: Int32Input,
    hashAlgorithm: HashAlgorithmNameInput,
    padding: RSASignaturePaddingInput | null,
  ): ArrayOf<Byte>;
  /** `byte[] SignHash(byte[] hash, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.signhash */
  SignHash(
    hash: Of<{ readonly array: Byte }> | null,
    hashAlgorithm: HashAlgorithmNameInput,
    padding: RSASignaturePaddingInput | null,
  ): ArrayOf<Byte>;
  /** `bool VerifyData(byte[] data, byte[] signature, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.verifydata */
  VerifyData(
    data: Of<{ readonly array: Byte }> | null,
    signature: Of<{ readonly array: Byte }> | null,
    hashAlgorithm: HashAlgorithmNameInput,
    padding: RSASignaturePaddingInput | null,
  ): Boolean;
  /** `bool VerifyData(byte[] data, int offset, int count, byte[] signature, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding)` */
  VerifyData(
    data: Of<{ readonly array: Byte }> | null,
    offset: Int32Input,
    count: Int32Input,
    signature: Of<{ readonly array: Byte }> | null,
    hashAlgorithm: HashAlgorithmNameInput,
    padding: RSASignaturePaddingInput | null,
  ): Boolean;
  /** `bool VerifyHash(byte[] hash, byte[] signature, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.verifyhash */
  VerifyHash(
    hash: Of<{ readonly array: Byte }> | null,
    signature: Of<{ readonly array: Byte }> | null,
    hashAlgorithm: HashAlgorithmNameInput,
    padding: RSASignaturePaddingInput | null,
  ): Boolean;
  /** `byte[] DecryptValue(byte[] rgb)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.decryptvalue */
  DecryptValue(rgb: Of<{ readonly array: Byte }> | null): ArrayOf<Byte>;
  /** `byte[] EncryptValue(byte[] rgb)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.encryptvalue */
  EncryptValue(rgb: Of<{ readonly array: Byte }> | null): ArrayOf<Byte>;
  /** `void FromXmlString(string xmlString)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.fromxmlstring */
  FromXmlString(xmlString: StringInput | null): Void;
  /** `string ToXmlString(bool includePrivateParameters)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.toxmlstring */
  ToXmlString(includePrivateParameters: BooleanInput): String;
  /** `RSAParameters ExportParameters(bool includePrivateParameters)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.exportparameters */
  ExportParameters(includePrivateParameters: BooleanInput): RSAParameters;
  /** `void ImportParameters(RSAParameters parameters)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.importparameters */
  ImportParameters(parameters: RSAParametersInput): Void;
  /** `byte[] ExportRSAPrivateKey()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.exportrsaprivatekey */
  ExportRSAPrivateKey(): ArrayOf<Byte>;
  /** `byte[] ExportRSAPublicKey()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.exportrsapublickey */
  ExportRSAPublicKey(): ArrayOf<Byte>;
  /** `int KeySize { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.asymmetricalgorithm.keysize */
  readonly KeySize: Int32;
  /** `string KeyExchangeAlgorithm { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.asymmetricalgorithm.keyexchangealgorithm */
  readonly KeyExchangeAlgorithm: String;
  /** `string SignatureAlgorithm { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.asymmetricalgorithm.signaturealgorithm */
  readonly SignatureAlgorithm: String;
  /** `void Clear()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.asymmetricalgorithm.clear */
  Clear(): Void;
  /** `void Dispose()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.asymmetricalgorithm.dispose */
  Dispose(): Void;
  /** `byte[] ExportPkcs8PrivateKey()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.asymmetricalgorithm.exportpkcs8privatekey */
  ExportPkcs8PrivateKey(): ArrayOf<Byte>;
  /** `byte[] ExportSubjectPublicKeyInfo()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.asymmetricalgorithm.exportsubjectpublickeyinfo */
  ExportSubjectPublicKeyInfo(): ArrayOf<Byte>;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsaencryptionpadding.tostring */
  ToString(): String;
  /** `RSAEncryptionPaddingMode Mode { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsaencryptionpadding.mode */
  readonly Mode: RSAEncryptionPaddingMode;
  /** `HashAlgorithmName OaepHashAlgorithm { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsaencryptionpadding.oaephashalgorithm */
  readonly OaepHashAlgorithm: HashAlgorithmName;
  /** `bool Equals(RSAEncryptionPadding other)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsaencryptionpadding.equals */
  Equals(other: RSAEncryptionPaddingInput): Boolean;
  /** `bool Equals(object obj)` */
  Equals(obj: ObjectInput): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsasignaturepadding.tostring */
  ToString(): String;
  /** `RSASignaturePaddingMode Mode { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsasignaturepadding.mode */
  readonly Mode: RSASignaturePaddingMode;
  /** `bool Equals(RSASignaturePadding other)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsasignaturepadding.equals */
  Equals(other: RSASignaturePaddingInput): Boolean;
  /** `bool Equals(object obj)` */
  Equals(obj: ObjectInput): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `byte[] D { get; set; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsaparameters.d */
  readonly D: ArrayOf<Byte> & Settable;
  /** `byte[] DP { get; set; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsaparameters.dp */
  readonly DP: ArrayOf<Byte> & Settable;
  /** `byte[] DQ { get; set; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsaparameters.dq */
  readonly DQ: ArrayOf<Byte> & Settable;
  /** `byte[] Exponent { get; set; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsaparameters.exponent */
  readonly Exponent: ArrayOf<Byte> & Settable;
  /** `byte[] InverseQ { get; set; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsaparameters.inverseq */
  readonly InverseQ: ArrayOf<Byte> & Settable;
  /** `byte[] Modulus { get; set; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsaparameters.modulus */
  readonly Modulus: ArrayOf<Byte> & Settable;
  /** `byte[] P { get; set; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsaparameters.p */
  readonly P: ArrayOf<Byte> & Settable;
  /** `byte[] Q { get; set; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsaparameters.q */
  readonly Q: ArrayOf<Byte> & Settable;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.enum.tostring */
  ToString(): String;
  /** `string ToString(string format)` */
  ToString(format: StringExact): String;
  /** `string ToString(string format, IFormatProvider provider)` */
  ToString(format: StringInput | null, provider: IFormatProviderInput | null): String;
  /** `string ToString(IFormatProvider provider)` */
  ToString(provider: IFormatProviderExact): String;
  /** `int CompareTo(object target)` https://learn.microsoft.com/dotnet/api/system.enum.compareto */
  CompareTo(target: ObjectInput | null): Int32;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.enum.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.enum.gethashcode */
  GetHashCode(): Int32;
  /** `bool HasFlag(Enum flag)` https://learn.microsoft.com/dotnet/api/system.enum.hasflag */
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
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.enum.tostring */
  ToString(): String;
  /** `string ToString(string format)` */
  ToString(format: StringExact): String;
  /** `string ToString(string format, IFormatProvider provider)` */
  ToString(format: StringInput | null, provider: IFormatProviderInput | null): String;
  /** `string ToString(IFormatProvider provider)` */
  ToString(provider: IFormatProviderExact): String;
  /** `int CompareTo(object target)` https://learn.microsoft.com/dotnet/api/system.enum.compareto */
  CompareTo(target: ObjectInput | null): Int32;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.enum.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.enum.gethashcode */
  GetHashCode(): Int32;
  /** `bool HasFlag(Enum flag)` https://learn.microsoft.com/dotnet/api/system.enum.hasflag */
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
  /** `int BlockSize { get; set; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.symmetricalgorithm.blocksize */
  readonly BlockSize: Int32 & Settable;
  /** `byte[] IV { get; set; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.symmetricalgorithm.iv */
  readonly IV: ArrayOf<Byte> & Settable;
  /** `byte[] Key { get; set; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.symmetricalgorithm.key */
  readonly Key: ArrayOf<Byte> & Settable;
  /** `int KeySize { get; set; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.symmetricalgorithm.keysize */
  readonly KeySize: Int32 & Settable;
  /** `CipherMode Mode { get; set; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.symmetricalgorithm.mode */
  readonly Mode: CipherMode & Settable;
  /** `PaddingMode Padding { get; set; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.symmetricalgorithm.padding */
  readonly Padding: PaddingMode & Settable;
  /** `void Clear()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.symmetricalgorithm.clear */
  Clear(): Void;
  /** `void Dispose()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.symmetricalgorithm.dispose */
  Dispose(): Void;
  /** `void GenerateIV()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.symmetricalgorithm.generateiv */
  GenerateIV(): Void;
  /** `void GenerateKey()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.symmetricalgorithm.generatekey */
  GenerateKey(): Void;
  /** `bool ValidKeySize(int bitLength)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.symmetricalgorithm.validkeysize */
  ValidKeySize(bitLength: Int32Input): Boolean;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.enum.tostring */
  ToString(): String;
  /** `string ToString(string format)` */
  ToString(format: StringExact): String;
  /** `string ToString(string format, IFormatProvider provider)` */
  ToString(format: StringInput | null, provider: IFormatProviderInput | null): String;
  /** `string ToString(IFormatProvider provider)` */
  ToString(provider: IFormatProviderExact): String;
  /** `int CompareTo(object target)` https://learn.microsoft.com/dotnet/api/system.enum.compareto */
  CompareTo(target: ObjectInput | null): Int32;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.enum.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.enum.gethashcode */
  GetHashCode(): Int32;
  /** `bool HasFlag(Enum flag)` https://learn.microsoft.com/dotnet/api/system.enum.hasflag */
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
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.enum.tostring */
  ToString(): String;
  /** `string ToString(string format)` */
  ToString(format: StringExact): String;
  /** `string ToString(string format, IFormatProvider provider)` */
  ToString(format: StringInput | null, provider: IFormatProviderInput | null): String;
  /** `string ToString(IFormatProvider provider)` */
  ToString(provider: IFormatProviderExact): String;
  /** `int CompareTo(object target)` https://learn.microsoft.com/dotnet/api/system.enum.compareto */
  CompareTo(target: ObjectInput | null): Int32;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.enum.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.enum.gethashcode */
  GetHashCode(): Int32;
  /** `bool HasFlag(Enum flag)` https://learn.microsoft.com/dotnet/api/system.enum.hasflag */
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
  /** `string Issuer { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate.issuer */
  readonly Issuer: String;
  /** `string Subject { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate.subject */
  readonly Subject: String;
  /** `void Dispose()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate.dispose */
  Dispose(): Void;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate.equals */
  Equals(obj: ObjectInput): Boolean;
  /** `bool Equals(X509Certificate other)` */
  Equals(other: X509CertificateInput): Boolean;
  /** `byte[] Export(X509ContentType contentType)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate.export */
  Export(contentType: X509ContentTypeInput): ArrayOf<Byte>;
  /** `byte[] Export(X509ContentType contentType, string password)` */
  Export(contentType: X509ContentTypeInput, password: StringInput | null): ArrayOf<Byte>;
  /** `byte[] GetCertHash()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate.getcerthash */
  GetCertHash(): ArrayOf<Byte>;
  /** `byte[] GetCertHash(HashAlgorithmName hashAlgorithm)` */
  GetCertHash(hashAlgorithm: HashAlgorithmNameInput): ArrayOf<Byte>;
  /** `string GetCertHashString()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate.getcerthashstring */
  GetCertHashString(): String;
  /** `string GetCertHashString(HashAlgorithmName hashAlgorithm)` */
  GetCertHashString(hashAlgorithm: HashAlgorithmNameInput): String;
  /** `string GetEffectiveDateString()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate.geteffectivedatestring */
  GetEffectiveDateString(): String;
  /** `string GetExpirationDateString()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate.getexpirationdatestring */
  GetExpirationDateString(): String;
  /** `string GetFormat()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate.getformat */
  GetFormat(): String;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate.gethashcode */
  GetHashCode(): Int32;
  /** `string GetIssuerName()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate.getissuername */
  GetIssuerName(): String;
  /** `string GetKeyAlgorithm()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate.getkeyalgorithm */
  GetKeyAlgorithm(): String;
  /** `string GetName()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate.getname */
  GetName(): String;
  /** `byte[] GetPublicKey()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate.getpublickey */
  GetPublicKey(): ArrayOf<Byte>;
  /** `string GetPublicKeyString()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate.getpublickeystring */
  GetPublicKeyString(): String;
  /** `byte[] GetRawCertData()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate.getrawcertdata */
  GetRawCertData(): ArrayOf<Byte>;
  /** `string GetRawCertDataString()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate.getrawcertdatastring */
  GetRawCertDataString(): String;
  /** `byte[] GetSerialNumber()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate.getserialnumber */
  GetSerialNumber(): ArrayOf<Byte>;
  /** `string GetSerialNumberString()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate.getserialnumberstring */
  GetSerialNumberString(): String;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate.tostring */
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
  /** `bool Archived { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate2.archived */
  readonly Archived: Boolean;
  /** `string FriendlyName { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate2.friendlyname */
  readonly FriendlyName: String;
  /** `bool HasPrivateKey { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate2.hasprivatekey */
  readonly HasPrivateKey: Boolean;
  /** `X500DistinguishedName IssuerName { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate2.issuername */
  readonly IssuerName: X500DistinguishedName;
  /** `DateTime NotAfter { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate2.notafter */
  readonly NotAfter: DateTime;
  /** `DateTime NotBefore { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate2.notbefore */
  readonly NotBefore: DateTime;
  /** `AsymmetricAlgorithm PrivateKey { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate2.privatekey */
  readonly PrivateKey: AsymmetricAlgorithm;
  /** `PublicKey PublicKey { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate2.publickey */
  readonly PublicKey: PublicKey;
  /** `byte[] RawData { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate2.rawdata */
  readonly RawData: ArrayOf<Byte>;
  /** `string SerialNumber { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate2.serialnumber */
  readonly SerialNumber: String;
  /** `Oid SignatureAlgorithm { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate2.signaturealgorithm */
  readonly SignatureAlgorithm: Oid;
  /** `X500DistinguishedName SubjectName { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate2.subjectname */
  readonly SubjectName: X500DistinguishedName;
  /** `string Thumbprint { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate2.thumbprint */
  readonly Thumbprint: String;
  /** `int Version { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate2.version */
  readonly Version: Int32;
  /** `string GetNameInfo(X509NameType nameType, bool forIssuer)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate2.getnameinfo */
  GetNameInfo(nameType: X509NameTypeInput, forIssuer: BooleanInput): String;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate2.tostring */
  ToString(): String;
  /** `bool Verify()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate2.verify */
  Verify(): Boolean;
  /** `string Issuer { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate.issuer */
  readonly Issuer: String;
  /** `string Subject { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate.subject */
  readonly Subject: String;
  /** `void Dispose()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate.dispose */
  Dispose(): Void;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate.equals */
  Equals(obj: ObjectInput): Boolean;
  /** `bool Equals(X509Certificate other)` */
  Equals(other: X509CertificateInput): Boolean;
  /** `byte[] Export(X509ContentType contentType)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate.export */
  Export(contentType: X509ContentTypeInput): ArrayOf<Byte>;
  /** `byte[] Export(X509ContentType contentType, string password)` */
  Export(contentType: X509ContentTypeInput, password: StringInput | null): ArrayOf<Byte>;
  /** `byte[] GetCertHash()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate.getcerthash */
  GetCertHash(): ArrayOf<Byte>;
  /** `byte[] GetCertHash(HashAlgorithmName hashAlgorithm)` */
  GetCertHash(hashAlgorithm: HashAlgorithmNameInput): ArrayOf<Byte>;
  /** `string GetCertHashString()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate.getcerthashstring */
  GetCertHashString(): String;
  /** `string GetCertHashString(HashAlgorithmName hashAlgorithm)` */
  GetCertHashString(hashAlgorithm: HashAlgorithmNameInput): String;
  /** `string GetEffectiveDateString()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate.geteffectivedatestring */
  GetEffectiveDateString(): String;
  /** `string GetExpirationDateString()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate.getexpirationdatestring */
  GetExpirationDateString(): String;
  /** `string GetFormat()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate.getformat */
  GetFormat(): String;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate.gethashcode */
  GetHashCode(): Int32;
  /** `string GetIssuerName()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate.getissuername */
  GetIssuerName(): String;
  /** `string GetKeyAlgorithm()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate.getkeyalgorithm */
  GetKeyAlgorithm(): String;
  /** `string GetName()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate.getname */
  GetName(): String;
  /** `byte[] GetPublicKey()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate.getpublickey */
  GetPublicKey(): ArrayOf<Byte>;
  /** `string GetPublicKeyString()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate.getpublickeystring */
  GetPublicKeyString(): String;
  /** `byte[] GetRawCertData()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate.getrawcertdata */
  GetRawCertData(): ArrayOf<Byte>;
  /** `string GetRawCertDataString()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate.getrawcertdatastring */
  GetRawCertDataString(): String;
  /** `byte[] GetSerialNumber()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate.getserialnumber */
  GetSerialNumber(): ArrayOf<Byte>;
  /** `string GetSerialNumberString()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate.getserialnumberstring */
  GetSerialNumberString(): String;
  /** `RSA GetRSAPrivateKey()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.rsacertificateextensions.getrsaprivatekey */
  GetRSAPrivateKey(): RSA;
  /** `RSA GetRSAPublicKey()` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.rsacertificateextensions.getrsapublickey */
  GetRSAPublicKey(): RSA;
  /** `X509Certificate2 CopyWithPrivateKey(RSA privateKey)` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.rsacertificateextensions.copywithprivatekey */
  CopyWithPrivateKey(privateKey: RSAInput | null): X509Certificate2;
  /** `bool VerifyNoRevocation()` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
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
  /** `string Name { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x500distinguishedname.name */
  readonly Name: String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `AsymmetricAlgorithm Key { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.publickey.key */
  readonly Key: AsymmetricAlgorithm;
  /** `Oid Oid { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.publickey.oid */
  readonly Oid: Oid;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
  ToString(): String;
}

export type OidExact = Of<{ readonly Oid: true }>;
export type OidInput = Of<{ readonly Oid: true }>;

export interface Oid {
  readonly [brand]: { readonly Oid: true; readonly Object: true; readonly class: true; readonly only: 'Oid' };
  readonly [accepts]: OidInput | null;
  /** `string FriendlyName { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.oid.friendlyname */
  readonly FriendlyName: String;
  /** `string Value { get; }` https://learn.microsoft.com/dotnet/api/system.security.cryptography.oid.value */
  readonly Value: String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.enum.tostring */
  ToString(): String;
  /** `string ToString(string format)` */
  ToString(format: StringExact): String;
  /** `string ToString(string format, IFormatProvider provider)` */
  ToString(format: StringInput | null, provider: IFormatProviderInput | null): String;
  /** `string ToString(IFormatProvider provider)` */
  ToString(provider: IFormatProviderExact): String;
  /** `int CompareTo(object target)` https://learn.microsoft.com/dotnet/api/system.enum.compareto */
  CompareTo(target: ObjectInput | null): Int32;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.enum.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.enum.gethashcode */
  GetHashCode(): Int32;
  /** `bool HasFlag(Enum flag)` https://learn.microsoft.com/dotnet/api/system.enum.hasflag */
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
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.enum.tostring */
  ToString(): String;
  /** `string ToString(string format)` */
  ToString(format: StringExact): String;
  /** `string ToString(string format, IFormatProvider provider)` */
  ToString(format: StringInput | null, provider: IFormatProviderInput | null): String;
  /** `string ToString(IFormatProvider provider)` */
  ToString(provider: IFormatProviderExact): String;
  /** `int CompareTo(object target)` https://learn.microsoft.com/dotnet/api/system.enum.compareto */
  CompareTo(target: ObjectInput | null): Int32;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.enum.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.enum.gethashcode */
  GetHashCode(): Int32;
  /** `bool HasFlag(Enum flag)` https://learn.microsoft.com/dotnet/api/system.enum.hasflag */
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
  /** `int CodePage { get; }` https://learn.microsoft.com/dotnet/api/system.text.encoding.codepage */
  readonly CodePage: Int32;
  /** `string EncodingName { get; }` https://learn.microsoft.com/dotnet/api/system.text.encoding.encodingname */
  readonly EncodingName: String;
  /** `string HeaderName { get; }` https://learn.microsoft.com/dotnet/api/system.text.encoding.headername */
  readonly HeaderName: String;
  /** `string BodyName { get; }` https://learn.microsoft.com/dotnet/api/system.text.encoding.bodyname */
  readonly BodyName: String;
  /** `string WebName { get; }` https://learn.microsoft.com/dotnet/api/system.text.encoding.webname */
  readonly WebName: String;
  /** `bool IsSingleByte { get; }` https://learn.microsoft.com/dotnet/api/system.text.encoding.issinglebyte */
  readonly IsSingleByte: Boolean;
  /** `int GetByteCount(string s)` https://learn.microsoft.com/dotnet/api/system.text.encoding.getbytecount */
  GetByteCount(s: StringInput): Int32;
  /** `int GetByteCount(char[] chars)` */
  GetByteCount(chars: Of<{ readonly array: Char }>): Int32;
  /** `int GetByteCount(char[] chars, int index, int count)` */
  GetByteCount(chars: Of<{ readonly array: Char }>, index: Int32Input, count: Int32Input): Int32;
  /** `int GetByteCount(string str, int index, int count)` */
  GetByteCount(str: StringInput, index: Int32Input, count: Int32Input): Int32;
  /** `byte[] GetBytes(string s)` https://learn.microsoft.com/dotnet/api/system.text.encoding.getbytes */
  GetBytes(s: StringInput): ArrayOf<Byte>;
  /** `byte[] GetBytes(char[] chars)` */
  GetBytes(chars: Of<{ readonly array: Char }>): ArrayOf<Byte>;
  /** `byte[] GetBytes(char[] chars, int index, int count)` */
  GetBytes(chars: Of<{ readonly array: Char }>, index: Int32Input, count: Int32Input): ArrayOf<Byte>;
  /** `int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex)` */
  GetBytes(
    chars: Of<{ readonly array: Char }>,
    charIndex: Int32Input,
    charCount: Int32Input,
    bytes: Of<{ readonly array: Byte }> | null,
    byteIndex: Int32Input,
  ): Int32;
  /** `int GetBytes(string s, int charIndex, int charCount, byte[] bytes, int byteIndex)` */
  GetBytes(
    s: StringInput,
    charIndex: Int32Input,
    charCount: Int32Input,
    bytes: Of<{ readonly array: Byte }> | null,
    byteIndex: Int32Input,
  ): Int32;
  /** `byte[] GetBytes(string s, int index, int count)` */
  GetBytes(s: StringInput, index: Int32Input, count: Int32Input): ArrayOf<Byte>;
  /** `int GetCharCount(byte[] bytes)` https://learn.microsoft.com/dotnet/api/system.text.encoding.getcharcount */
  GetCharCount(bytes: Of<{ readonly array: Byte }> | null): Int32;
  /** `int GetCharCount(byte[] bytes, int index, int count)` */
  GetCharCount(bytes: Of<{ readonly array: Byte }> | null, index: Int32Input, count: Int32Input): Int32;
  /** `char[] GetChars(byte[] bytes)` https://learn.microsoft.com/dotnet/api/system.text.encoding.getchars */
  GetChars(bytes: Of<{ readonly array: Byte }> | null): ArrayOf<Char>;
  /** `char[] GetChars(byte[] bytes, int index, int count)` */
  GetChars(bytes: Of<{ readonly array: Byte }> | null, index: Int32Input, count: Int32Input): ArrayOf<Char>;
  /** `int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)` */
  GetChars(
    bytes: Of<{ readonly array: Byte }> | null,
    byteIndex: Int32Input,
    byteCount: Int32Input,
    chars: Of<{ readonly array: Char }> | null,
    charIndex: Int32Input,
  ): Int32;
  /** `byte[] GetPreamble()` https://learn.microsoft.com/dotnet/api/system.text.encoding.getpreamble */
  GetPreamble(): ArrayOf<Byte>;
  /** `string GetString(byte[] bytes)` https://learn.microsoft.com/dotnet/api/system.text.encoding.getstring */
  GetString(bytes: Of<{ readonly array: Byte }> | null): String;
  /** `string GetString(byte[] bytes, int index, int count)` */
  GetString(bytes: Of<{ readonly array: Byte }> | null, index: Int32Input, count: Int32Input): String;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.text.encoding.tostring */
  ToString(): String;
  /** `bool IsReadOnly { get; }` https://learn.microsoft.com/dotnet/api/system.text.encoding.isreadonly */
  readonly IsReadOnly: Boolean;
  /** `object Clone()` https://learn.microsoft.com/dotnet/api/system.text.encoding.clone */
  Clone(): Object;
  /** `bool IsAlwaysNormalized()` https://learn.microsoft.com/dotnet/api/system.text.encoding.isalwaysnormalized */
  IsAlwaysNormalized(): Boolean;
  /** `int GetMaxByteCount(int charCount)` https://learn.microsoft.com/dotnet/api/system.text.encoding.getmaxbytecount */
  GetMaxByteCount(charCount: Int32Input): Int32;
  /** `int GetMaxCharCount(int byteCount)` https://learn.microsoft.com/dotnet/api/system.text.encoding.getmaxcharcount */
  GetMaxCharCount(byteCount: Int32Input): Int32;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `int Capacity { get; set; }` https://learn.microsoft.com/dotnet/api/system.text.stringbuilder.capacity */
  readonly Capacity: Int32 & Settable;
  /** `int Length { get; set; }` https://learn.microsoft.com/dotnet/api/system.text.stringbuilder.length */
  readonly Length: Int32 & Settable;
  /** `int MaxCapacity { get; }` https://learn.microsoft.com/dotnet/api/system.text.stringbuilder.maxcapacity */
  readonly MaxCapacity: Int32;
  /** `StringBuilder Append(bool value)` https://learn.microsoft.com/dotnet/api/system.text.stringbuilder.append */
  Append(value: BooleanExact): StringBuilder;
  /** `StringBuilder Append(char value)` */
  Append(value: CharExact): StringBuilder;
  /** `StringBuilder Append(sbyte value)` */
  Append(value: SByteExact): StringBuilder;
  /** `StringBuilder Append(byte value)` */
  Append(value: ByteExact): StringBuilder;
  /** `StringBuilder Append(short value)` */
  Append(value: Int16Exact): StringBuilder;
  /** `StringBuilder Append(ushort value)` */
  Append(value: UInt16Exact): StringBuilder;
  /** `StringBuilder Append(int value)` */
  Append(value: Int32Exact): StringBuilder;
  /** `StringBuilder Append(uint value)` */
  Append(value: UInt32Exact): StringBuilder;
  /** `StringBuilder Append(long value)` */
  Append(value: Int64Exact): StringBuilder;
  /** `StringBuilder Append(ulong value)` */
  Append(value: UInt64Exact): StringBuilder;
  /** `StringBuilder Append(float value)` */
  Append(value: SingleExact): StringBuilder;
  /** `StringBuilder Append(double value)` */
  Append(value: DoubleExact): StringBuilder;
  /** `StringBuilder Append(decimal value)` */
  Append(value: DecimalExact): StringBuilder;
  /** `StringBuilder Append(object value)` */
  Append(value: ObjectInput): StringBuilder;
  /** `StringBuilder Append(string value)` */
  Append(value: StringExact): StringBuilder;
  /** `StringBuilder Append(string value, int startIndex, int count)` */
  Append(value: StringExact, startIndex: Int32Input, count: Int32Input): StringBuilder;
  /** `StringBuilder Append(char value, int repeatCount)` */
  Append(value: CharInput, repeatCount: Int32Input): StringBuilder;
  /** `StringBuilder Append(char[] value)` */
  Append(value: Of<{ readonly array: Char }>): StringBuilder;
  /** `StringBuilder Append(char[] value, int startIndex, int charCount)` */
  Append(value: Of<{ readonly array: Char }>, startIndex: Int32Input, charCount: Int32Input): StringBuilder;
  /** `StringBuilder Append(StringBuilder value)` */
  Append(value: StringBuilderExact): StringBuilder;
  /** `StringBuilder Append(StringBuilder value, int startIndex, int count)` */
  Append(value: StringBuilderExact, startIndex: Int32Input, count: Int32Input): StringBuilder;
  /** `StringBuilder AppendFormat(string format, object arg0)` https://learn.microsoft.com/dotnet/api/system.text.stringbuilder.appendformat */
  AppendFormat(format: StringExact, arg0: ObjectInput): StringBuilder;
  /** `StringBuilder AppendFormat(string format, object arg0, object arg1)` */
  AppendFormat(format: StringExact, arg0: ObjectInput, arg1: ObjectInput): StringBuilder;
  /** `StringBuilder AppendFormat(string format, object arg0, object arg1, object arg2)` */
  AppendFormat(format: StringExact, arg0: ObjectInput, arg1: ObjectInput, arg2: ObjectInput): StringBuilder;
  /** `StringBuilder AppendFormat(string format, params object[] args)` */
  AppendFormat(format: StringExact, args: Of<{ readonly array: Object }>): StringBuilder;
  /** `StringBuilder AppendFormat(string format, params object[] args)` */
  AppendFormat(format: StringExact, ...args: readonly ObjectInput[]): StringBuilder;
  /** `StringBuilder AppendFormat(IFormatProvider provider, string format, object arg0)` */
  AppendFormat(provider: IFormatProviderExact, format: StringInput, arg0: ObjectInput): StringBuilder;
  /** `StringBuilder AppendFormat(IFormatProvider provider, string format, object arg0, object arg1)` */
  AppendFormat(
    provider: IFormatProviderExact,
    format: StringInput,
    arg0: ObjectInput,
    arg1: ObjectInput,
  ): StringBuilder;
  /** `StringBuilder AppendFormat(IFormatProvider provider, string format, object arg0, object arg1, object arg2)` */
  AppendFormat(
    provider: IFormatProviderExact,
    format: StringInput,
    arg0: ObjectInput,
    arg1: ObjectInput,
    arg2: ObjectInput,
  ): StringBuilder;
  /** `StringBuilder AppendFormat(IFormatProvider provider, string format, params object[] args)` */
  AppendFormat(
    provider: IFormatProviderExact,
    format: StringInput,
    args: Of<{ readonly array: Object }>,
  ): StringBuilder;
  /** `StringBuilder AppendFormat(IFormatProvider provider, string format, params object[] args)` */
  AppendFormat(
    provider: IFormatProviderExact,
    format: StringInput,
    ...args: readonly ObjectInput[]
  ): StringBuilder;
  /** `StringBuilder AppendLine()` https://learn.microsoft.com/dotnet/api/system.text.stringbuilder.appendline */
  AppendLine(): StringBuilder;
  /** `StringBuilder AppendLine(string value)` */
  AppendLine(value: StringInput | null): StringBuilder;
  /** `StringBuilder Clear()` https://learn.microsoft.com/dotnet/api/system.text.stringbuilder.clear */
  Clear(): StringBuilder;
  /** `int EnsureCapacity(int capacity)` https://learn.microsoft.com/dotnet/api/system.text.stringbuilder.ensurecapacity */
  EnsureCapacity(capacity: Int32Input): Int32;
  /** `bool Equals(StringBuilder sb)` https://learn.microsoft.com/dotnet/api/system.text.stringbuilder.equals */
  Equals(sb: StringBuilderInput): Boolean;
  /** `bool Equals(object obj)` */
  Equals(obj: ObjectInput): Boolean;
  /** `StringBuilder Insert(int index, bool value)` https://learn.microsoft.com/dotnet/api/system.text.stringbuilder.insert */
  Insert(index: Int32Input, value: BooleanExact): StringBuilder;
  /** `StringBuilder Insert(int index, char value)` */
  Insert(index: Int32Input, value: CharExact): StringBuilder;
  /** `StringBuilder Insert(int index, int value)` */
  Insert(index: Int32Input, value: Int32Exact): StringBuilder;
  /** `StringBuilder Insert(int index, long value)` */
  Insert(index: Int32Input, value: Int64Exact): StringBuilder;
  /** `StringBuilder Insert(int index, double value)` */
  Insert(index: Int32Input, value: DoubleExact): StringBuilder;
  /** `StringBuilder Insert(int index, decimal value)` */
  Insert(index: Int32Input, value: DecimalExact): StringBuilder;
  /** `StringBuilder Insert(int index, object value)` */
  Insert(index: Int32Input, value: ObjectInput): StringBuilder;
  /** `StringBuilder Insert(int index, string value)` */
  Insert(index: Int32Input, value: StringExact): StringBuilder;
  /** `StringBuilder Insert(int index, string value, int count)` */
  Insert(index: Int32Input, value: StringInput | null, count: Int32Input): StringBuilder;
  /** `StringBuilder Insert(int index, sbyte value)` */
  Insert(index: Int32Input, value: SByteExact): StringBuilder;
  /** `StringBuilder Insert(int index, byte value)` */
  Insert(index: Int32Input, value: ByteExact): StringBuilder;
  /** `StringBuilder Insert(int index, short value)` */
  Insert(index: Int32Input, value: Int16Exact): StringBuilder;
  /** `StringBuilder Insert(int index, char[] value)` */
  Insert(index: Int32Input, value: Of<{ readonly array: Char }>): StringBuilder;
  /** `StringBuilder Insert(int index, char[] value, int startIndex, int charCount)` */
  Insert(
    index: Int32Input,
    value: Of<{ readonly array: Char }> | null,
    startIndex: Int32Input,
    charCount: Int32Input,
  ): StringBuilder;
  /** `StringBuilder Insert(int index, float value)` */
  Insert(index: Int32Input, value: SingleExact): StringBuilder;
  /** `StringBuilder Insert(int index, ushort value)` */
  Insert(index: Int32Input, value: UInt16Exact): StringBuilder;
  /** `StringBuilder Insert(int index, uint value)` */
  Insert(index: Int32Input, value: UInt32Exact): StringBuilder;
  /** `StringBuilder Insert(int index, ulong value)` */
  Insert(index: Int32Input, value: UInt64Exact): StringBuilder;
  /** `StringBuilder Remove(int startIndex, int length)` https://learn.microsoft.com/dotnet/api/system.text.stringbuilder.remove */
  Remove(startIndex: Int32Input, length: Int32Input): StringBuilder;
  /** `StringBuilder Replace(char oldChar, char newChar)` https://learn.microsoft.com/dotnet/api/system.text.stringbuilder.replace */
  Replace(oldChar: CharExact, newChar: CharExact): StringBuilder;
  /** `StringBuilder Replace(string oldValue, string newValue)` */
  Replace(oldValue: StringExact | null, newValue: StringExact | null): StringBuilder;
  /** `StringBuilder Replace(string oldValue, string newValue, int startIndex, int count)` */
  Replace(
    oldValue: StringExact | null,
    newValue: StringExact | null,
    startIndex: Int32Input,
    count: Int32Input,
  ): StringBuilder;
  /** `StringBuilder Replace(char oldChar, char newChar, int startIndex, int count)` */
  Replace(oldChar: CharExact, newChar: CharExact, startIndex: Int32Input, count: Int32Input): StringBuilder;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.text.stringbuilder.tostring */
  ToString(): String;
  /** `string ToString(int startIndex, int length)` */
  ToString(startIndex: Int32Input, length: Int32Input): String;
  /** `void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)` https://learn.microsoft.com/dotnet/api/system.text.stringbuilder.copyto */
  CopyTo(
    sourceIndex: Int32Input,
    destination: Of<{ readonly array: Char }> | null,
    destinationIndex: Int32Input,
    count: Int32Input,
  ): Void;
  /** `StringBuilder AppendJoin(string separator, params object[] values)` https://learn.microsoft.com/dotnet/api/system.text.stringbuilder.appendjoin */
  AppendJoin(separator: StringExact | null, values: Of<{ readonly array: Object }>): StringBuilder;
  /** `StringBuilder AppendJoin(string separator, params object[] values)` */
  AppendJoin(separator: StringExact | null, ...values: readonly ObjectInput[]): StringBuilder;
  /** `StringBuilder AppendJoin<T>(string separator, IEnumerable<T> values)` */
  AppendJoin<T extends Value>(
    separator: StringExact | null,
    values: Of<{ readonly IEnumerable: T }>,
  ): StringBuilder;
  /** `StringBuilder AppendJoin(string separator, params string[] values)` */
  AppendJoin(separator: StringExact | null, values: Of<{ readonly array: String }>): StringBuilder;
  /** `StringBuilder AppendJoin(string separator, params string[] values)` */
  AppendJoin(separator: StringExact | null, ...values: readonly StringInput[]): StringBuilder;
  /** `StringBuilder AppendJoin(char separator, params object[] values)` */
  AppendJoin(separator: CharExact, values: Of<{ readonly array: Object }>): StringBuilder;
  /** `StringBuilder AppendJoin(char separator, params object[] values)` */
  AppendJoin(separator: CharExact, ...values: readonly ObjectInput[]): StringBuilder;
  /** `StringBuilder AppendJoin<T>(char separator, IEnumerable<T> values)` */
  AppendJoin<T extends Value>(separator: CharExact, values: Of<{ readonly IEnumerable: T }>): StringBuilder;
  /** `StringBuilder AppendJoin(char separator, params string[] values)` */
  AppendJoin(separator: CharExact, values: Of<{ readonly array: String }>): StringBuilder;
  /** `StringBuilder AppendJoin(char separator, params string[] values)` */
  AppendJoin(separator: CharExact, ...values: readonly StringInput[]): StringBuilder;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `char this[int index]` https://learn.microsoft.com/dotnet/api/system.text.stringbuilder.item */
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
  /** `bool IsMatch(string input)` https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.regex.ismatch */
  IsMatch(input: StringInput | null): Boolean;
  /** `bool IsMatch(string input, int startat)` */
  IsMatch(input: StringInput | null, startat: Int32Input): Boolean;
  /** `Match Match(string input)` https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.regex.match */
  Match(input: StringInput | null): Match;
  /** `Match Match(string input, int startat)` */
  Match(input: StringInput | null, startat: Int32Input): Match;
  /** `Match Match(string input, int beginning, int length)` */
  Match(input: StringInput | null, beginning: Int32Input, length: Int32Input): Match;
  /** `MatchCollection Matches(string input)` https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.regex.matches */
  Matches(input: StringInput | null): MatchCollection;
  /** `MatchCollection Matches(string input, int startat)` */
  Matches(input: StringInput | null, startat: Int32Input): MatchCollection;
  /** `string Replace(string input, string replacement)` https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.regex.replace */
  Replace(input: StringInput | null, replacement: StringExact): String;
  /** `string Replace(string input, string replacement, int count)` */
  Replace(input: StringInput | null, replacement: StringExact, count: Int32Input): String;
  /** `string Replace(string input, MatchEvaluator evaluator)` */
  Replace(input: StringInput | null, evaluator: (match: Match) => StringExact): String;
  /** `string Replace(string input, MatchEvaluator evaluator, int count)` */
  Replace(input: StringInput | null, evaluator: (match: Match) => StringExact, count: Int32Input): String;
  /** `string Replace(string input, string replacement, int count, int startat)` */
  Replace(
    input: StringInput | null,
    replacement: StringExact,
    count: Int32Input,
    startat: Int32Input,
  ): String;
  /** `string Replace(string input, MatchEvaluator evaluator, int count, int startat)` */
  Replace(
    input: StringInput | null,
    evaluator: (match: Match) => StringExact,
    count: Int32Input,
    startat: Int32Input,
  ): String;
  /** `string[] Split(string input)` https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.regex.split */
  Split(input: StringInput | null): ArrayOf<String>;
  /** `string[] Split(string input, int count)` */
  Split(input: StringInput | null, count: Int32Input): ArrayOf<String>;
  /** `string[] Split(string input, int count, int startat)` */
  Split(input: StringInput | null, count: Int32Input, startat: Int32Input): ArrayOf<String>;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.regex.tostring */
  ToString(): String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.enum.tostring */
  ToString(): String;
  /** `string ToString(string format)` */
  ToString(format: StringExact): String;
  /** `string ToString(string format, IFormatProvider provider)` */
  ToString(format: StringInput | null, provider: IFormatProviderInput | null): String;
  /** `string ToString(IFormatProvider provider)` */
  ToString(provider: IFormatProviderExact): String;
  /** `int CompareTo(object target)` https://learn.microsoft.com/dotnet/api/system.enum.compareto */
  CompareTo(target: ObjectInput | null): Int32;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.enum.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.enum.gethashcode */
  GetHashCode(): Int32;
  /** `bool HasFlag(Enum flag)` https://learn.microsoft.com/dotnet/api/system.enum.hasflag */
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
  /** `int Index { get; }` https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.capture.index */
  readonly Index: Int32;
  /** `int Length { get; }` https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.capture.length */
  readonly Length: Int32;
  /** `string Value { get; }` https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.capture.value */
  readonly Value: String;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.capture.tostring */
  ToString(): String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `CaptureCollection Captures { get; }` https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.group.captures */
  readonly Captures: CaptureCollection;
  /** `bool Success { get; }` https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.group.success */
  readonly Success: Boolean;
  /** `string Name { get; }` https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.group.name */
  readonly Name: String;
  /** `int Index { get; }` https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.capture.index */
  readonly Index: Int32;
  /** `int Length { get; }` https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.capture.length */
  readonly Length: Int32;
  /** `string Value { get; }` https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.capture.value */
  readonly Value: String;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.capture.tostring */
  ToString(): String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `GroupCollection Groups { get; }` https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.match.groups */
  readonly Groups: GroupCollection;
  /** `string Result(string replacement)` https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.match.result */
  Result(replacement: StringInput | null): String;
  /** `Match NextMatch()` https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.match.nextmatch */
  NextMatch(): Match;
  /** `CaptureCollection Captures { get; }` https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.group.captures */
  readonly Captures: CaptureCollection;
  /** `bool Success { get; }` https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.group.success */
  readonly Success: Boolean;
  /** `string Name { get; }` https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.group.name */
  readonly Name: String;
  /** `int Index { get; }` https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.capture.index */
  readonly Index: Int32;
  /** `int Length { get; }` https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.capture.length */
  readonly Length: Int32;
  /** `string Value { get; }` https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.capture.value */
  readonly Value: String;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.capture.tostring */
  ToString(): String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `int Count { get; }` https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.capturecollection.count */
  readonly Count: Int32 & Sequence<Capture>['Count'];
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
  ToString(): String;
  /** `Capture this[int i]` https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.capturecollection.item */
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
  /** `int Count { get; }` https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.groupcollection.count */
  readonly Count: Int32 & Sequence<Group>['Count'];
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
  ToString(): String;
  /** `Group this[int groupnum]` https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.groupcollection.item */
  at(groupnum: Int32Input): Group;
  /** `Group this[string groupname]` https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.groupcollection.item */
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
  /** `int Count { get; }` https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.matchcollection.count */
  readonly Count: Int32 & Sequence<Match>['Count'];
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
  ToString(): String;
  /** `Match this[int i]` https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.matchcollection.item */
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
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.enum.tostring */
  ToString(): String;
  /** `string ToString(string format)` */
  ToString(format: StringExact): String;
  /** `string ToString(string format, IFormatProvider provider)` */
  ToString(format: StringInput | null, provider: IFormatProviderInput | null): String;
  /** `string ToString(IFormatProvider provider)` */
  ToString(provider: IFormatProviderExact): String;
  /** `int CompareTo(object target)` https://learn.microsoft.com/dotnet/api/system.enum.compareto */
  CompareTo(target: ObjectInput | null): Int32;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.enum.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.enum.gethashcode */
  GetHashCode(): Int32;
  /** `bool HasFlag(Enum flag)` https://learn.microsoft.com/dotnet/api/system.enum.hasflag */
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
  /** `bool HasValues { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly HasValues: Boolean;
  /** `JToken First { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly First: JToken & Sequence<JToken>['First'];
  /** `JToken Last { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly Last: JToken & Sequence<JToken>['Last'];
  /** `JToken Next { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly Next: JToken;
  /** `JToken Previous { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly Previous: JToken;
  /** `JContainer Parent { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly Parent: JContainer;
  /** `JToken Root { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly Root: JToken;
  /** `string Path { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly Path: String;
  /** `JTokenType Type { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly Type: JTokenType;
  /** `void AddAfterSelf(object content)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  AddAfterSelf(content: ObjectInput | null): Void;
  /** `void AddBeforeSelf(object content)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  AddBeforeSelf(content: ObjectInput | null): Void;
  /** `IEnumerable<JToken> AfterSelf()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  AfterSelf(): IEnumerable<JToken>;
  /** `IEnumerable<JToken> BeforeSelf()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  BeforeSelf(): IEnumerable<JToken>;
  /** `IEnumerable<JContainer> Ancestors()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  Ancestors(): IEnumerable<JContainer>;
  /** `IEnumerable<XElement> Ancestors<T>()` https://learn.microsoft.com/dotnet/api/system.xml.linq.extensions.ancestors */
  Ancestors(this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>): IEnumerable<XElement>;
  /** `IEnumerable<XElement> Ancestors<T>(XName name)` */
  Ancestors(
    this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>,
    name: XNameInput | null,
  ): IEnumerable<XElement>;
  /** `IEnumerable<JToken> AncestorsAndSelf()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  AncestorsAndSelf(): IEnumerable<JToken>;
  /** `IEnumerable<XElement> AncestorsAndSelf()` https://learn.microsoft.com/dotnet/api/system.xml.linq.extensions.ancestorsandself */
  AncestorsAndSelf(this: Of<{ readonly IEnumerable: XElement }>): IEnumerable<XElement>;
  /** `IEnumerable<XElement> AncestorsAndSelf(XName name)` */
  AncestorsAndSelf(
    this: Of<{ readonly IEnumerable: XElement }>,
    name: XNameInput | null,
  ): IEnumerable<XElement>;
  /** `IEnumerable<JToken> Children()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  Children(): IEnumerable<JToken>;
  /** `IEnumerable<T> Children<T>()` */
  Children<T extends Reference>(type: TypeToken<T, string>): IEnumerable<T>;
  /** `IEnumerable<JToken> Children<T>()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_Extensions.htm */
  Children(this: Of<{ readonly IEnumerable: Of<{ readonly JToken: true }> }>): IEnumerable<JToken>;
  /** `JToken DeepClone()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  DeepClone(): JToken;
  /** `void Remove()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  Remove(): Void;
  /** `void Remove()` https://learn.microsoft.com/dotnet/api/system.xml.linq.extensions.remove */
  Remove(this: Of<{ readonly IEnumerable: XAttribute }>): Void;
  /** `void Remove<T>()` */
  Remove(this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>): Void;
  /** `void Replace(JToken value)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  Replace(value: JTokenInput | null): Void;
  /**
   * `JToken SelectToken(string path)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm
   *
   * @example
   * context.Request.Body.As(types.JObject).SelectToken('$.a.b')
   * // context.Request.Body.As<JObject>().SelectToken("$.a.b")
   */
  SelectToken(path: StringInput | null): JToken;
  /**
   * `JToken SelectToken(string path, bool errorWhenNoMatch)`
   *
   * @example
   * context.Request.Body.As(types.JObject).SelectToken('$.a.b')
   * // context.Request.Body.As<JObject>().SelectToken("$.a.b")
   */
  SelectToken(path: StringInput | null, errorWhenNoMatch: BooleanInput): JToken;
  /** `IEnumerable<JToken> SelectTokens(string path)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  SelectTokens(path: StringInput | null): IEnumerable<JToken>;
  /** `IEnumerable<JToken> SelectTokens(string path, bool errorWhenNoMatch)` */
  SelectTokens(path: StringInput | null, errorWhenNoMatch: BooleanInput): IEnumerable<JToken>;
  /** `T ToObject<T>()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  ToObject<T extends Value>(type: TypeToken<T, string>): T;
  /** `string ToString()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  ToString(): String;
  /** `string ToString(Formatting formatting, params JsonConverter[] converters)` */
  ToString(formatting: FormattingInput, converters: Of<{ readonly array: JsonConverter }> | null): String;
  /** `string ToString(Formatting formatting, params JsonConverter[] converters)` */
  ToString(formatting: FormattingInput, ...converters: readonly JsonConverterInput[]): String;
  /** `T Value<T>(object key)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  Value<T extends Value>(type: TypeToken<T, string>, key: ObjectInput | null): T;
  /** `U Value<U>()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_Extensions.htm */
  Value<U extends Value>(
    this: Of<{ readonly IEnumerable: Of<{ readonly JToken: true }> }>,
    type: TypeToken<U, string>,
  ): U;
  /** `IEnumerable<T> Values<T>()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  Values<T extends Value>(type: TypeToken<T, string>): IEnumerable<T>;
  /** `IEnumerable<JToken> Values()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_Extensions.htm */
  Values(): IEnumerable<JToken>;
  /** `IEnumerable<JToken> Values(object key)` */
  Values(key: ObjectInput | null): IEnumerable<JToken>;
  /** `IEnumerable<U> Values<U>()` */
  Values<U extends Value>(type: TypeToken<U, string>): IEnumerable<U>;
  /** `IEnumerable<U> Values<U>(object key)` */
  Values<U extends Value>(type: TypeToken<U, string>, key: ObjectInput | null): IEnumerable<U>;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `JToken this[object key]` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
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
  /** `int Count { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JContainer.htm */
  readonly Count: Int32 & Sequence<JToken>['Count'];
  /** `void Add(object content)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JContainer.htm */
  Add(content: ObjectInput | null): Void;
  /** `void AddFirst(object content)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JContainer.htm */
  AddFirst(content: ObjectInput | null): Void;
  /** `IEnumerable<JToken> Descendants()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JContainer.htm */
  Descendants(): IEnumerable<JToken>;
  /** `IEnumerable<JToken> Descendants<T>()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_Extensions.htm */
  Descendants(this: Of<{ readonly IEnumerable: Of<{ readonly JContainer: true }> }>): IEnumerable<JToken>;
  /** `IEnumerable<XElement> Descendants<T>()` */
  Descendants(this: Of<{ readonly IEnumerable: Of<{ readonly XContainer: true }> }>): IEnumerable<XElement>;
  /** `IEnumerable<XElement> Descendants<T>(XName name)` */
  Descendants(
    this: Of<{ readonly IEnumerable: Of<{ readonly XContainer: true }> }>,
    name: XNameInput | null,
  ): IEnumerable<XElement>;
  /** `IEnumerable<JToken> DescendantsAndSelf()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JContainer.htm */
  DescendantsAndSelf(): IEnumerable<JToken>;
  /** `IEnumerable<XElement> DescendantsAndSelf()` https://learn.microsoft.com/dotnet/api/system.xml.linq.extensions.descendantsandself */
  DescendantsAndSelf(this: Of<{ readonly IEnumerable: XElement }>): IEnumerable<XElement>;
  /** `IEnumerable<XElement> DescendantsAndSelf(XName name)` */
  DescendantsAndSelf(
    this: Of<{ readonly IEnumerable: XElement }>,
    name: XNameInput | null,
  ): IEnumerable<XElement>;
  /** `void Merge(object content)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JContainer.htm */
  Merge(content: ObjectInput | null): Void;
  /** `void RemoveAll()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JContainer.htm */
  RemoveAll(): Void;
  /** `void ReplaceAll(object content)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JContainer.htm */
  ReplaceAll(content: ObjectInput | null): Void;
  /** `bool HasValues { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly HasValues: Boolean;
  /** `JToken First { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly First: JToken & Sequence<JToken>['First'];
  /** `JToken Last { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly Last: JToken & Sequence<JToken>['Last'];
  /** `JToken Next { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly Next: JToken;
  /** `JToken Previous { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly Previous: JToken;
  /** `JContainer Parent { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly Parent: JContainer;
  /** `JToken Root { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly Root: JToken;
  /** `string Path { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly Path: String;
  /** `JTokenType Type { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly Type: JTokenType;
  /** `void AddAfterSelf(object content)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  AddAfterSelf(content: ObjectInput | null): Void;
  /** `void AddBeforeSelf(object content)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  AddBeforeSelf(content: ObjectInput | null): Void;
  /** `IEnumerable<JToken> AfterSelf()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  AfterSelf(): IEnumerable<JToken>;
  /** `IEnumerable<JToken> BeforeSelf()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  BeforeSelf(): IEnumerable<JToken>;
  /** `IEnumerable<JContainer> Ancestors()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  Ancestors(): IEnumerable<JContainer>;
  /** `IEnumerable<XElement> Ancestors<T>()` https://learn.microsoft.com/dotnet/api/system.xml.linq.extensions.ancestors */
  Ancestors(this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>): IEnumerable<XElement>;
  /** `IEnumerable<XElement> Ancestors<T>(XName name)` */
  Ancestors(
    this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>,
    name: XNameInput | null,
  ): IEnumerable<XElement>;
  /** `IEnumerable<JToken> AncestorsAndSelf()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  AncestorsAndSelf(): IEnumerable<JToken>;
  /** `IEnumerable<XElement> AncestorsAndSelf()` https://learn.microsoft.com/dotnet/api/system.xml.linq.extensions.ancestorsandself */
  AncestorsAndSelf(this: Of<{ readonly IEnumerable: XElement }>): IEnumerable<XElement>;
  /** `IEnumerable<XElement> AncestorsAndSelf(XName name)` */
  AncestorsAndSelf(
    this: Of<{ readonly IEnumerable: XElement }>,
    name: XNameInput | null,
  ): IEnumerable<XElement>;
  /** `IEnumerable<JToken> Children()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  Children(): IEnumerable<JToken>;
  /** `IEnumerable<T> Children<T>()` */
  Children<T extends Reference>(type: TypeToken<T, string>): IEnumerable<T>;
  /** `IEnumerable<JToken> Children<T>()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_Extensions.htm */
  Children(this: Of<{ readonly IEnumerable: Of<{ readonly JToken: true }> }>): IEnumerable<JToken>;
  /** `JToken DeepClone()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  DeepClone(): JToken;
  /** `void Remove()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  Remove(): Void;
  /** `void Remove()` https://learn.microsoft.com/dotnet/api/system.xml.linq.extensions.remove */
  Remove(this: Of<{ readonly IEnumerable: XAttribute }>): Void;
  /** `void Remove<T>()` */
  Remove(this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>): Void;
  /** `void Replace(JToken value)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  Replace(value: JTokenInput | null): Void;
  /**
   * `JToken SelectToken(string path)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm
   *
   * @example
   * context.Request.Body.As(types.JObject).SelectToken('$.a.b')
   * // context.Request.Body.As<JObject>().SelectToken("$.a.b")
   */
  SelectToken(path: StringInput | null): JToken;
  /**
   * `JToken SelectToken(string path, bool errorWhenNoMatch)`
   *
   * @example
   * context.Request.Body.As(types.JObject).SelectToken('$.a.b')
   * // context.Request.Body.As<JObject>().SelectToken("$.a.b")
   */
  SelectToken(path: StringInput | null, errorWhenNoMatch: BooleanInput): JToken;
  /** `IEnumerable<JToken> SelectTokens(string path)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  SelectTokens(path: StringInput | null): IEnumerable<JToken>;
  /** `IEnumerable<JToken> SelectTokens(string path, bool errorWhenNoMatch)` */
  SelectTokens(path: StringInput | null, errorWhenNoMatch: BooleanInput): IEnumerable<JToken>;
  /** `T ToObject<T>()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  ToObject<T extends Value>(type: TypeToken<T, string>): T;
  /** `string ToString()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  ToString(): String;
  /** `string ToString(Formatting formatting, params JsonConverter[] converters)` */
  ToString(formatting: FormattingInput, converters: Of<{ readonly array: JsonConverter }> | null): String;
  /** `string ToString(Formatting formatting, params JsonConverter[] converters)` */
  ToString(formatting: FormattingInput, ...converters: readonly JsonConverterInput[]): String;
  /** `T Value<T>(object key)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  Value<T extends Value>(type: TypeToken<T, string>, key: ObjectInput | null): T;
  /** `U Value<U>()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_Extensions.htm */
  Value<U extends Value>(
    this: Of<{ readonly IEnumerable: Of<{ readonly JToken: true }> }>,
    type: TypeToken<U, string>,
  ): U;
  /** `IEnumerable<T> Values<T>()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  Values<T extends Value>(type: TypeToken<T, string>): IEnumerable<T>;
  /** `IEnumerable<JToken> Values()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_Extensions.htm */
  Values(): IEnumerable<JToken>;
  /** `IEnumerable<JToken> Values(object key)` */
  Values(key: ObjectInput | null): IEnumerable<JToken>;
  /** `IEnumerable<U> Values<U>()` */
  Values<U extends Value>(type: TypeToken<U, string>): IEnumerable<U>;
  /** `IEnumerable<U> Values<U>(object key)` */
  Values<U extends Value>(type: TypeToken<U, string>, key: ObjectInput | null): IEnumerable<U>;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `JToken this[object key]` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
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
  /** `void Add(string propertyName, JToken value)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JObject.htm */
  Add(propertyName: StringInput | null, value: JTokenInput | null): Void;
  /** `void Add(object content)` */
  Add(content: ObjectInput | null): Void;
  /** `bool ContainsKey(string propertyName)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JObject.htm */
  ContainsKey(propertyName: StringInput | null): Boolean;
  /** `IEnumerator<KeyValuePair<string, JToken>> GetEnumerator()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JObject.htm */
  GetEnumerator(): IEnumerator<KeyValuePair<String, JToken>>;
  /** `JToken GetValue(string propertyName)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JObject.htm */
  GetValue(propertyName: StringInput | null): JToken;
  /** `JToken GetValue(string propertyName, StringComparison comparison)` */
  GetValue(propertyName: StringInput | null, comparison: StringComparisonInput): JToken;
  /** `IEnumerable<JProperty> Properties()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JObject.htm */
  Properties(): IEnumerable<JProperty>;
  /** `JProperty Property(string name)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JObject.htm */
  Property(name: StringInput | null): JProperty;
  /** `JProperty Property(string name, StringComparison comparison)` */
  Property(name: StringInput | null, comparison: StringComparisonInput): JProperty;
  /** `IEnumerable<JToken> PropertyValues()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JObject.htm */
  PropertyValues(): IEnumerable<JToken>;
  /** `bool Remove(string propertyName)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JObject.htm */
  Remove(propertyName: StringInput | null): Boolean;
  /** `void Remove()` */
  Remove(): Void;
  /** `bool TryGetValue(string propertyName, out JToken value)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JObject.htm */
  TryGetValue(propertyName: StringInput | null, value: Out<JToken>): Boolean;
  /** `bool TryGetValue(string propertyName, StringComparison comparison, out JToken value)` */
  TryGetValue(
    propertyName: StringInput | null,
    comparison: StringComparisonInput,
    value: Out<JToken>,
  ): Boolean;
  /** `int Count { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JContainer.htm */
  readonly Count: Int32;
  /** `void AddFirst(object content)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JContainer.htm */
  AddFirst(content: ObjectInput | null): Void;
  /** `IEnumerable<JToken> Descendants()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JContainer.htm */
  Descendants(): IEnumerable<JToken>;
  /** `IEnumerable<JToken> DescendantsAndSelf()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JContainer.htm */
  DescendantsAndSelf(): IEnumerable<JToken>;
  /** `void Merge(object content)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JContainer.htm */
  Merge(content: ObjectInput | null): Void;
  /** `void RemoveAll()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JContainer.htm */
  RemoveAll(): Void;
  /** `void ReplaceAll(object content)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JContainer.htm */
  ReplaceAll(content: ObjectInput | null): Void;
  /** `bool HasValues { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly HasValues: Boolean;
  /** `JToken First { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly First: JToken;
  /** `JToken Last { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly Last: JToken;
  /** `JToken Next { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly Next: JToken;
  /** `JToken Previous { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly Previous: JToken;
  /** `JContainer Parent { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly Parent: JContainer;
  /** `JToken Root { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly Root: JToken;
  /** `string Path { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly Path: String;
  /** `JTokenType Type { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly Type: JTokenType;
  /** `void AddAfterSelf(object content)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  AddAfterSelf(content: ObjectInput | null): Void;
  /** `void AddBeforeSelf(object content)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  AddBeforeSelf(content: ObjectInput | null): Void;
  /** `IEnumerable<JToken> AfterSelf()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  AfterSelf(): IEnumerable<JToken>;
  /** `IEnumerable<JToken> BeforeSelf()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  BeforeSelf(): IEnumerable<JToken>;
  /** `IEnumerable<JContainer> Ancestors()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  Ancestors(): IEnumerable<JContainer>;
  /** `IEnumerable<JToken> AncestorsAndSelf()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  AncestorsAndSelf(): IEnumerable<JToken>;
  /** `IEnumerable<JToken> Children()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  Children(): IEnumerable<JToken>;
  /** `IEnumerable<T> Children<T>()` */
  Children<T extends Reference>(type: TypeToken<T, string>): IEnumerable<T>;
  /** `JToken DeepClone()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  DeepClone(): JToken;
  /** `void Replace(JToken value)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  Replace(value: JTokenInput | null): Void;
  /**
   * `JToken SelectToken(string path)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm
   *
   * @example
   * context.Request.Body.As(types.JObject).SelectToken('$.a.b')
   * // context.Request.Body.As<JObject>().SelectToken("$.a.b")
   */
  SelectToken(path: StringInput | null): JToken;
  /**
   * `JToken SelectToken(string path, bool errorWhenNoMatch)`
   *
   * @example
   * context.Request.Body.As(types.JObject).SelectToken('$.a.b')
   * // context.Request.Body.As<JObject>().SelectToken("$.a.b")
   */
  SelectToken(path: StringInput | null, errorWhenNoMatch: BooleanInput): JToken;
  /** `IEnumerable<JToken> SelectTokens(string path)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  SelectTokens(path: StringInput | null): IEnumerable<JToken>;
  /** `IEnumerable<JToken> SelectTokens(string path, bool errorWhenNoMatch)` */
  SelectTokens(path: StringInput | null, errorWhenNoMatch: BooleanInput): IEnumerable<JToken>;
  /** `T ToObject<T>()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  ToObject<T extends Value>(type: TypeToken<T, string>): T;
  /** `string ToString()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  ToString(): String;
  /** `string ToString(Formatting formatting, params JsonConverter[] converters)` */
  ToString(formatting: FormattingInput, converters: Of<{ readonly array: JsonConverter }> | null): String;
  /** `string ToString(Formatting formatting, params JsonConverter[] converters)` */
  ToString(formatting: FormattingInput, ...converters: readonly JsonConverterInput[]): String;
  /** `T Value<T>(object key)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  Value<T extends Value>(type: TypeToken<T, string>, key: ObjectInput | null): T;
  /** `IEnumerable<T> Values<T>()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  Values<T extends Value>(type: TypeToken<T, string>): IEnumerable<T>;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /**
   * `TValue GetValueOrDefault<TKey, TValue>(TKey key)` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables
   *
   * @example
   * context.Request.Headers.GetValueOrDefault('X', '')
   * // context.Request.Headers.GetValueOrDefault("X", "")
   */
  GetValueOrDefault(key: StringInput | null): JToken;
  /**
   * `TValue GetValueOrDefault<TKey, TValue>(TKey key, TValue defaultValue)`
   *
   * @example
   * context.Request.Headers.GetValueOrDefault('X', '')
   * // context.Request.Headers.GetValueOrDefault("X", "")
   */
  GetValueOrDefault(key: StringInput | null, defaultValue: JTokenInput | null): JToken;
  /** `JToken this[string propertyName]` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JObject.htm */
  at(propertyName: StringInput | null): JToken & Settable;
  /** `JToken this[object key]` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JObject.htm */
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
  /** `bool IsReadOnly { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JArray.htm */
  readonly IsReadOnly: Boolean;
  /** `void Add(JToken item)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JArray.htm */
  Add(item: JTokenInput): Void;
  /** `void Add(object content)` */
  Add(content: ObjectInput): Void;
  /** `void Clear()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JArray.htm */
  Clear(): Void;
  /** `bool Contains(JToken item)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JArray.htm */
  Contains(item: JTokenInput | null): Boolean;
  /** `bool Contains<TSource>(TSource value)` https://learn.microsoft.com/dotnet/api/system.linq.enumerable.contains */
  Contains(value: JTokenInput | null): Boolean;
  /** `bool Contains<TSource>(TSource value, IEqualityComparer<TSource> comparer)` */
  Contains(
    value: JTokenInput | null,
    comparer: Of<{ readonly IEqualityComparer: In<JToken> }> | null,
  ): Boolean;
  /** `int IndexOf(JToken item)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JArray.htm */
  IndexOf(item: JTokenInput | null): Int32;
  /** `void Insert(int index, JToken item)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JArray.htm */
  Insert(index: Int32Input, item: JTokenInput | null): Void;
  /** `bool Remove(JToken item)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JArray.htm */
  Remove(item: JTokenInput | null): Boolean;
  /** `void Remove()` */
  Remove(): Void;
  /** `void Remove()` https://learn.microsoft.com/dotnet/api/system.xml.linq.extensions.remove */
  Remove(this: Of<{ readonly IEnumerable: XAttribute }>): Void;
  /** `void Remove<T>()` */
  Remove(this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>): Void;
  /** `void RemoveAt(int index)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JArray.htm */
  RemoveAt(index: Int32Input): Void;
  /** `void CopyTo(JToken[] array, int arrayIndex)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JArray.htm */
  CopyTo(array: Of<{ readonly array: JToken }> | null, arrayIndex: Int32Input): Void;
  /** `int Count { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JContainer.htm */
  readonly Count: Int32 & Sequence<JToken>['Count'];
  /** `void AddFirst(object content)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JContainer.htm */
  AddFirst(content: ObjectInput | null): Void;
  /** `IEnumerable<JToken> Descendants()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JContainer.htm */
  Descendants(): IEnumerable<JToken>;
  /** `IEnumerable<JToken> Descendants<T>()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_Extensions.htm */
  Descendants(this: Of<{ readonly IEnumerable: Of<{ readonly JContainer: true }> }>): IEnumerable<JToken>;
  /** `IEnumerable<XElement> Descendants<T>()` */
  Descendants(this: Of<{ readonly IEnumerable: Of<{ readonly XContainer: true }> }>): IEnumerable<XElement>;
  /** `IEnumerable<XElement> Descendants<T>(XName name)` */
  Descendants(
    this: Of<{ readonly IEnumerable: Of<{ readonly XContainer: true }> }>,
    name: XNameInput | null,
  ): IEnumerable<XElement>;
  /** `IEnumerable<JToken> DescendantsAndSelf()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JContainer.htm */
  DescendantsAndSelf(): IEnumerable<JToken>;
  /** `IEnumerable<XElement> DescendantsAndSelf()` https://learn.microsoft.com/dotnet/api/system.xml.linq.extensions.descendantsandself */
  DescendantsAndSelf(this: Of<{ readonly IEnumerable: XElement }>): IEnumerable<XElement>;
  /** `IEnumerable<XElement> DescendantsAndSelf(XName name)` */
  DescendantsAndSelf(
    this: Of<{ readonly IEnumerable: XElement }>,
    name: XNameInput | null,
  ): IEnumerable<XElement>;
  /** `void Merge(object content)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JContainer.htm */
  Merge(content: ObjectInput | null): Void;
  /** `void RemoveAll()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JContainer.htm */
  RemoveAll(): Void;
  /** `void ReplaceAll(object content)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JContainer.htm */
  ReplaceAll(content: ObjectInput | null): Void;
  /** `bool HasValues { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly HasValues: Boolean;
  /** `JToken First { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly First: JToken & Sequence<JToken>['First'];
  /** `JToken Last { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly Last: JToken & Sequence<JToken>['Last'];
  /** `JToken Next { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly Next: JToken;
  /** `JToken Previous { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly Previous: JToken;
  /** `JContainer Parent { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly Parent: JContainer;
  /** `JToken Root { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly Root: JToken;
  /** `string Path { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly Path: String;
  /** `JTokenType Type { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly Type: JTokenType;
  /** `void AddAfterSelf(object content)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  AddAfterSelf(content: ObjectInput | null): Void;
  /** `void AddBeforeSelf(object content)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  AddBeforeSelf(content: ObjectInput | null): Void;
  /** `IEnumerable<JToken> AfterSelf()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  AfterSelf(): IEnumerable<JToken>;
  /** `IEnumerable<JToken> BeforeSelf()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  BeforeSelf(): IEnumerable<JToken>;
  /** `IEnumerable<JContainer> Ancestors()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  Ancestors(): IEnumerable<JContainer>;
  /** `IEnumerable<XElement> Ancestors<T>()` https://learn.microsoft.com/dotnet/api/system.xml.linq.extensions.ancestors */
  Ancestors(this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>): IEnumerable<XElement>;
  /** `IEnumerable<XElement> Ancestors<T>(XName name)` */
  Ancestors(
    this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>,
    name: XNameInput | null,
  ): IEnumerable<XElement>;
  /** `IEnumerable<JToken> AncestorsAndSelf()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  AncestorsAndSelf(): IEnumerable<JToken>;
  /** `IEnumerable<XElement> AncestorsAndSelf()` https://learn.microsoft.com/dotnet/api/system.xml.linq.extensions.ancestorsandself */
  AncestorsAndSelf(this: Of<{ readonly IEnumerable: XElement }>): IEnumerable<XElement>;
  /** `IEnumerable<XElement> AncestorsAndSelf(XName name)` */
  AncestorsAndSelf(
    this: Of<{ readonly IEnumerable: XElement }>,
    name: XNameInput | null,
  ): IEnumerable<XElement>;
  /** `IEnumerable<JToken> Children()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  Children(): IEnumerable<JToken>;
  /** `IEnumerable<T> Children<T>()` */
  Children<T extends Reference>(type: TypeToken<T, string>): IEnumerable<T>;
  /** `IEnumerable<JToken> Children<T>()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_Extensions.htm */
  Children(this: Of<{ readonly IEnumerable: Of<{ readonly JToken: true }> }>): IEnumerable<JToken>;
  /** `JToken DeepClone()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  DeepClone(): JToken;
  /** `void Replace(JToken value)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  Replace(value: JTokenInput | null): Void;
  /**
   * `JToken SelectToken(string path)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm
   *
   * @example
   * context.Request.Body.As(types.JObject).SelectToken('$.a.b')
   * // context.Request.Body.As<JObject>().SelectToken("$.a.b")
   */
  SelectToken(path: StringInput | null): JToken;
  /**
   * `JToken SelectToken(string path, bool errorWhenNoMatch)`
   *
   * @example
   * context.Request.Body.As(types.JObject).SelectToken('$.a.b')
   * // context.Request.Body.As<JObject>().SelectToken("$.a.b")
   */
  SelectToken(path: StringInput | null, errorWhenNoMatch: BooleanInput): JToken;
  /** `IEnumerable<JToken> SelectTokens(string path)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  SelectTokens(path: StringInput | null): IEnumerable<JToken>;
  /** `IEnumerable<JToken> SelectTokens(string path, bool errorWhenNoMatch)` */
  SelectTokens(path: StringInput | null, errorWhenNoMatch: BooleanInput): IEnumerable<JToken>;
  /** `T ToObject<T>()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  ToObject<T extends Value>(type: TypeToken<T, string>): T;
  /** `string ToString()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  ToString(): String;
  /** `string ToString(Formatting formatting, params JsonConverter[] converters)` */
  ToString(formatting: FormattingInput, converters: Of<{ readonly array: JsonConverter }> | null): String;
  /** `string ToString(Formatting formatting, params JsonConverter[] converters)` */
  ToString(formatting: FormattingInput, ...converters: readonly JsonConverterInput[]): String;
  /** `T Value<T>(object key)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  Value<T extends Value>(type: TypeToken<T, string>, key: ObjectInput | null): T;
  /** `U Value<U>()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_Extensions.htm */
  Value<U extends Value>(
    this: Of<{ readonly IEnumerable: Of<{ readonly JToken: true }> }>,
    type: TypeToken<U, string>,
  ): U;
  /** `IEnumerable<T> Values<T>()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  Values<T extends Value>(type: TypeToken<T, string>): IEnumerable<T>;
  /** `IEnumerable<JToken> Values()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_Extensions.htm */
  Values(): IEnumerable<JToken>;
  /** `IEnumerable<JToken> Values(object key)` */
  Values(key: ObjectInput | null): IEnumerable<JToken>;
  /** `IEnumerable<U> Values<U>()` */
  Values<U extends Value>(type: TypeToken<U, string>): IEnumerable<U>;
  /** `IEnumerable<U> Values<U>(object key)` */
  Values<U extends Value>(type: TypeToken<U, string>, key: ObjectInput | null): IEnumerable<U>;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `JToken this[int index]` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JArray.htm */
  at(index: Int32Input): JToken & Settable;
  /** `JToken this[object key]` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JArray.htm */
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
  /** `string Name { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JProperty.htm */
  readonly Name: String;
  /** `JToken Value { get; set; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JProperty.htm */
  readonly Value: JToken & Settable & Sequence<JToken>['Value'];
  /** `int Count { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JContainer.htm */
  readonly Count: Int32 & Sequence<JToken>['Count'];
  /** `void Add(object content)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JContainer.htm */
  Add(content: ObjectInput | null): Void;
  /** `void AddFirst(object content)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JContainer.htm */
  AddFirst(content: ObjectInput | null): Void;
  /** `IEnumerable<JToken> Descendants()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JContainer.htm */
  Descendants(): IEnumerable<JToken>;
  /** `IEnumerable<JToken> Descendants<T>()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_Extensions.htm */
  Descendants(this: Of<{ readonly IEnumerable: Of<{ readonly JContainer: true }> }>): IEnumerable<JToken>;
  /** `IEnumerable<XElement> Descendants<T>()` */
  Descendants(this: Of<{ readonly IEnumerable: Of<{ readonly XContainer: true }> }>): IEnumerable<XElement>;
  /** `IEnumerable<XElement> Descendants<T>(XName name)` */
  Descendants(
    this: Of<{ readonly IEnumerable: Of<{ readonly XContainer: true }> }>,
    name: XNameInput | null,
  ): IEnumerable<XElement>;
  /** `IEnumerable<JToken> DescendantsAndSelf()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JContainer.htm */
  DescendantsAndSelf(): IEnumerable<JToken>;
  /** `IEnumerable<XElement> DescendantsAndSelf()` https://learn.microsoft.com/dotnet/api/system.xml.linq.extensions.descendantsandself */
  DescendantsAndSelf(this: Of<{ readonly IEnumerable: XElement }>): IEnumerable<XElement>;
  /** `IEnumerable<XElement> DescendantsAndSelf(XName name)` */
  DescendantsAndSelf(
    this: Of<{ readonly IEnumerable: XElement }>,
    name: XNameInput | null,
  ): IEnumerable<XElement>;
  /** `void Merge(object content)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JContainer.htm */
  Merge(content: ObjectInput | null): Void;
  /** `void RemoveAll()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JContainer.htm */
  RemoveAll(): Void;
  /** `void ReplaceAll(object content)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JContainer.htm */
  ReplaceAll(content: ObjectInput | null): Void;
  /** `bool HasValues { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly HasValues: Boolean;
  /** `JToken First { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly First: JToken & Sequence<JToken>['First'];
  /** `JToken Last { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly Last: JToken & Sequence<JToken>['Last'];
  /** `JToken Next { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly Next: JToken;
  /** `JToken Previous { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly Previous: JToken;
  /** `JContainer Parent { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly Parent: JContainer;
  /** `JToken Root { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly Root: JToken;
  /** `string Path { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly Path: String;
  /** `JTokenType Type { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly Type: JTokenType;
  /** `void AddAfterSelf(object content)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  AddAfterSelf(content: ObjectInput | null): Void;
  /** `void AddBeforeSelf(object content)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  AddBeforeSelf(content: ObjectInput | null): Void;
  /** `IEnumerable<JToken> AfterSelf()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  AfterSelf(): IEnumerable<JToken>;
  /** `IEnumerable<JToken> BeforeSelf()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  BeforeSelf(): IEnumerable<JToken>;
  /** `IEnumerable<JContainer> Ancestors()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  Ancestors(): IEnumerable<JContainer>;
  /** `IEnumerable<XElement> Ancestors<T>()` https://learn.microsoft.com/dotnet/api/system.xml.linq.extensions.ancestors */
  Ancestors(this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>): IEnumerable<XElement>;
  /** `IEnumerable<XElement> Ancestors<T>(XName name)` */
  Ancestors(
    this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>,
    name: XNameInput | null,
  ): IEnumerable<XElement>;
  /** `IEnumerable<JToken> AncestorsAndSelf()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  AncestorsAndSelf(): IEnumerable<JToken>;
  /** `IEnumerable<XElement> AncestorsAndSelf()` https://learn.microsoft.com/dotnet/api/system.xml.linq.extensions.ancestorsandself */
  AncestorsAndSelf(this: Of<{ readonly IEnumerable: XElement }>): IEnumerable<XElement>;
  /** `IEnumerable<XElement> AncestorsAndSelf(XName name)` */
  AncestorsAndSelf(
    this: Of<{ readonly IEnumerable: XElement }>,
    name: XNameInput | null,
  ): IEnumerable<XElement>;
  /** `IEnumerable<JToken> Children()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  Children(): IEnumerable<JToken>;
  /** `IEnumerable<T> Children<T>()` */
  Children<T extends Reference>(type: TypeToken<T, string>): IEnumerable<T>;
  /** `IEnumerable<JToken> Children<T>()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_Extensions.htm */
  Children(this: Of<{ readonly IEnumerable: Of<{ readonly JToken: true }> }>): IEnumerable<JToken>;
  /** `JToken DeepClone()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  DeepClone(): JToken;
  /** `void Remove()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  Remove(): Void;
  /** `void Remove()` https://learn.microsoft.com/dotnet/api/system.xml.linq.extensions.remove */
  Remove(this: Of<{ readonly IEnumerable: XAttribute }>): Void;
  /** `void Remove<T>()` */
  Remove(this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>): Void;
  /** `void Replace(JToken value)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  Replace(value: JTokenInput | null): Void;
  /**
   * `JToken SelectToken(string path)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm
   *
   * @example
   * context.Request.Body.As(types.JObject).SelectToken('$.a.b')
   * // context.Request.Body.As<JObject>().SelectToken("$.a.b")
   */
  SelectToken(path: StringInput | null): JToken;
  /**
   * `JToken SelectToken(string path, bool errorWhenNoMatch)`
   *
   * @example
   * context.Request.Body.As(types.JObject).SelectToken('$.a.b')
   * // context.Request.Body.As<JObject>().SelectToken("$.a.b")
   */
  SelectToken(path: StringInput | null, errorWhenNoMatch: BooleanInput): JToken;
  /** `IEnumerable<JToken> SelectTokens(string path)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  SelectTokens(path: StringInput | null): IEnumerable<JToken>;
  /** `IEnumerable<JToken> SelectTokens(string path, bool errorWhenNoMatch)` */
  SelectTokens(path: StringInput | null, errorWhenNoMatch: BooleanInput): IEnumerable<JToken>;
  /** `T ToObject<T>()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  ToObject<T extends Value>(type: TypeToken<T, string>): T;
  /** `string ToString()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  ToString(): String;
  /** `string ToString(Formatting formatting, params JsonConverter[] converters)` */
  ToString(formatting: FormattingInput, converters: Of<{ readonly array: JsonConverter }> | null): String;
  /** `string ToString(Formatting formatting, params JsonConverter[] converters)` */
  ToString(formatting: FormattingInput, ...converters: readonly JsonConverterInput[]): String;
  /** `IEnumerable<T> Values<T>()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  Values<T extends Value>(type: TypeToken<T, string>): IEnumerable<T>;
  /** `IEnumerable<JToken> Values()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_Extensions.htm */
  Values(): IEnumerable<JToken>;
  /** `IEnumerable<JToken> Values(object key)` */
  Values(key: ObjectInput | null): IEnumerable<JToken>;
  /** `IEnumerable<U> Values<U>()` */
  Values<U extends Value>(type: TypeToken<U, string>): IEnumerable<U>;
  /** `IEnumerable<U> Values<U>(object key)` */
  Values<U extends Value>(type: TypeToken<U, string>, key: ObjectInput | null): IEnumerable<U>;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `JToken this[object key]` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
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
  /** `object Value { get; set; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JValue.htm */
  readonly Value: Object & Settable & Sequence<JToken>['Value'];
  /** `int CompareTo(JValue obj)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JValue.htm */
  CompareTo(obj: JValueInput | null): Int32;
  /** `bool Equals(JValue other)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JValue.htm */
  Equals(other: JValueInput): Boolean;
  /** `bool Equals(object obj)` */
  Equals(obj: ObjectInput): Boolean;
  /** `int GetHashCode()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JValue.htm */
  GetHashCode(): Int32;
  /** `string ToString()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JValue.htm */
  ToString(): String;
  /** `string ToString(string format)` */
  ToString(format: StringExact): String;
  /** `string ToString(IFormatProvider formatProvider)` */
  ToString(formatProvider: IFormatProviderExact): String;
  /** `string ToString(string format, IFormatProvider formatProvider)` */
  ToString(format: StringExact | null, formatProvider: IFormatProviderInput): String;
  /** `string ToString(Formatting formatting, params JsonConverter[] converters)` */
  ToString(formatting: FormattingExact, converters: Of<{ readonly array: JsonConverter }>): String;
  /** `string ToString(Formatting formatting, params JsonConverter[] converters)` */
  ToString(formatting: FormattingExact, ...converters: readonly JsonConverterExact[]): String;
  /** `bool HasValues { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly HasValues: Boolean;
  /** `JToken First { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly First: JToken & Sequence<JToken>['First'];
  /** `JToken Last { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly Last: JToken & Sequence<JToken>['Last'];
  /** `JToken Next { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly Next: JToken;
  /** `JToken Previous { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly Previous: JToken;
  /** `JContainer Parent { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly Parent: JContainer;
  /** `JToken Root { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly Root: JToken;
  /** `string Path { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly Path: String;
  /** `JTokenType Type { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly Type: JTokenType;
  /** `void AddAfterSelf(object content)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  AddAfterSelf(content: ObjectInput | null): Void;
  /** `void AddBeforeSelf(object content)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  AddBeforeSelf(content: ObjectInput | null): Void;
  /** `IEnumerable<JToken> AfterSelf()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  AfterSelf(): IEnumerable<JToken>;
  /** `IEnumerable<JToken> BeforeSelf()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  BeforeSelf(): IEnumerable<JToken>;
  /** `IEnumerable<JContainer> Ancestors()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  Ancestors(): IEnumerable<JContainer>;
  /** `IEnumerable<XElement> Ancestors<T>()` https://learn.microsoft.com/dotnet/api/system.xml.linq.extensions.ancestors */
  Ancestors(this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>): IEnumerable<XElement>;
  /** `IEnumerable<XElement> Ancestors<T>(XName name)` */
  Ancestors(
    this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>,
    name: XNameInput | null,
  ): IEnumerable<XElement>;
  /** `IEnumerable<JToken> AncestorsAndSelf()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  AncestorsAndSelf(): IEnumerable<JToken>;
  /** `IEnumerable<XElement> AncestorsAndSelf()` https://learn.microsoft.com/dotnet/api/system.xml.linq.extensions.ancestorsandself */
  AncestorsAndSelf(this: Of<{ readonly IEnumerable: XElement }>): IEnumerable<XElement>;
  /** `IEnumerable<XElement> AncestorsAndSelf(XName name)` */
  AncestorsAndSelf(
    this: Of<{ readonly IEnumerable: XElement }>,
    name: XNameInput | null,
  ): IEnumerable<XElement>;
  /** `IEnumerable<JToken> Children()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  Children(): IEnumerable<JToken>;
  /** `IEnumerable<T> Children<T>()` */
  Children<T extends Reference>(type: TypeToken<T, string>): IEnumerable<T>;
  /** `IEnumerable<JToken> Children<T>()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_Extensions.htm */
  Children(this: Of<{ readonly IEnumerable: Of<{ readonly JToken: true }> }>): IEnumerable<JToken>;
  /** `JToken DeepClone()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  DeepClone(): JToken;
  /** `void Remove()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  Remove(): Void;
  /** `void Remove()` https://learn.microsoft.com/dotnet/api/system.xml.linq.extensions.remove */
  Remove(this: Of<{ readonly IEnumerable: XAttribute }>): Void;
  /** `void Remove<T>()` */
  Remove(this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>): Void;
  /** `void Replace(JToken value)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  Replace(value: JTokenInput | null): Void;
  /**
   * `JToken SelectToken(string path)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm
   *
   * @example
   * context.Request.Body.As(types.JObject).SelectToken('$.a.b')
   * // context.Request.Body.As<JObject>().SelectToken("$.a.b")
   */
  SelectToken(path: StringInput | null): JToken;
  /**
   * `JToken SelectToken(string path, bool errorWhenNoMatch)`
   *
   * @example
   * context.Request.Body.As(types.JObject).SelectToken('$.a.b')
   * // context.Request.Body.As<JObject>().SelectToken("$.a.b")
   */
  SelectToken(path: StringInput | null, errorWhenNoMatch: BooleanInput): JToken;
  /** `IEnumerable<JToken> SelectTokens(string path)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  SelectTokens(path: StringInput | null): IEnumerable<JToken>;
  /** `IEnumerable<JToken> SelectTokens(string path, bool errorWhenNoMatch)` */
  SelectTokens(path: StringInput | null, errorWhenNoMatch: BooleanInput): IEnumerable<JToken>;
  /** `T ToObject<T>()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  ToObject<T extends Value>(type: TypeToken<T, string>): T;
  /** `IEnumerable<T> Values<T>()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  Values<T extends Value>(type: TypeToken<T, string>): IEnumerable<T>;
  /** `IEnumerable<JToken> Values()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_Extensions.htm */
  Values(): IEnumerable<JToken>;
  /** `IEnumerable<JToken> Values(object key)` */
  Values(key: ObjectInput | null): IEnumerable<JToken>;
  /** `IEnumerable<U> Values<U>()` */
  Values<U extends Value>(type: TypeToken<U, string>): IEnumerable<U>;
  /** `IEnumerable<U> Values<U>(object key)` */
  Values<U extends Value>(type: TypeToken<U, string>, key: ObjectInput | null): IEnumerable<U>;
  /** `JToken this[object key]` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
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
  /** `object Value { get; set; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JValue.htm */
  readonly Value: Object & Settable & Sequence<JToken>['Value'];
  /** `int CompareTo(JValue obj)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JValue.htm */
  CompareTo(obj: JValueInput | null): Int32;
  /** `bool Equals(JValue other)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JValue.htm */
  Equals(other: JValueInput): Boolean;
  /** `bool Equals(object obj)` */
  Equals(obj: ObjectInput): Boolean;
  /** `int GetHashCode()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JValue.htm */
  GetHashCode(): Int32;
  /** `string ToString()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JValue.htm */
  ToString(): String;
  /** `string ToString(string format)` */
  ToString(format: StringExact): String;
  /** `string ToString(IFormatProvider formatProvider)` */
  ToString(formatProvider: IFormatProviderExact): String;
  /** `string ToString(string format, IFormatProvider formatProvider)` */
  ToString(format: StringExact | null, formatProvider: IFormatProviderInput): String;
  /** `string ToString(Formatting formatting, params JsonConverter[] converters)` */
  ToString(formatting: FormattingExact, converters: Of<{ readonly array: JsonConverter }>): String;
  /** `string ToString(Formatting formatting, params JsonConverter[] converters)` */
  ToString(formatting: FormattingExact, ...converters: readonly JsonConverterExact[]): String;
  /** `bool HasValues { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly HasValues: Boolean;
  /** `JToken First { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly First: JToken & Sequence<JToken>['First'];
  /** `JToken Last { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly Last: JToken & Sequence<JToken>['Last'];
  /** `JToken Next { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly Next: JToken;
  /** `JToken Previous { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly Previous: JToken;
  /** `JContainer Parent { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly Parent: JContainer;
  /** `JToken Root { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly Root: JToken;
  /** `string Path { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly Path: String;
  /** `JTokenType Type { get; }` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  readonly Type: JTokenType;
  /** `void AddAfterSelf(object content)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  AddAfterSelf(content: ObjectInput | null): Void;
  /** `void AddBeforeSelf(object content)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  AddBeforeSelf(content: ObjectInput | null): Void;
  /** `IEnumerable<JToken> AfterSelf()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  AfterSelf(): IEnumerable<JToken>;
  /** `IEnumerable<JToken> BeforeSelf()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  BeforeSelf(): IEnumerable<JToken>;
  /** `IEnumerable<JContainer> Ancestors()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  Ancestors(): IEnumerable<JContainer>;
  /** `IEnumerable<XElement> Ancestors<T>()` https://learn.microsoft.com/dotnet/api/system.xml.linq.extensions.ancestors */
  Ancestors(this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>): IEnumerable<XElement>;
  /** `IEnumerable<XElement> Ancestors<T>(XName name)` */
  Ancestors(
    this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>,
    name: XNameInput | null,
  ): IEnumerable<XElement>;
  /** `IEnumerable<JToken> AncestorsAndSelf()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  AncestorsAndSelf(): IEnumerable<JToken>;
  /** `IEnumerable<XElement> AncestorsAndSelf()` https://learn.microsoft.com/dotnet/api/system.xml.linq.extensions.ancestorsandself */
  AncestorsAndSelf(this: Of<{ readonly IEnumerable: XElement }>): IEnumerable<XElement>;
  /** `IEnumerable<XElement> AncestorsAndSelf(XName name)` */
  AncestorsAndSelf(
    this: Of<{ readonly IEnumerable: XElement }>,
    name: XNameInput | null,
  ): IEnumerable<XElement>;
  /** `IEnumerable<JToken> Children()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  Children(): IEnumerable<JToken>;
  /** `IEnumerable<T> Children<T>()` */
  Children<T extends Reference>(type: TypeToken<T, string>): IEnumerable<T>;
  /** `IEnumerable<JToken> Children<T>()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_Extensions.htm */
  Children(this: Of<{ readonly IEnumerable: Of<{ readonly JToken: true }> }>): IEnumerable<JToken>;
  /** `JToken DeepClone()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  DeepClone(): JToken;
  /** `void Remove()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  Remove(): Void;
  /** `void Remove()` https://learn.microsoft.com/dotnet/api/system.xml.linq.extensions.remove */
  Remove(this: Of<{ readonly IEnumerable: XAttribute }>): Void;
  /** `void Remove<T>()` */
  Remove(this: Of<{ readonly IEnumerable: Of<{ readonly XNode: true }> }>): Void;
  /** `void Replace(JToken value)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  Replace(value: JTokenInput | null): Void;
  /**
   * `JToken SelectToken(string path)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm
   *
   * @example
   * context.Request.Body.As(types.JObject).SelectToken('$.a.b')
   * // context.Request.Body.As<JObject>().SelectToken("$.a.b")
   */
  SelectToken(path: StringInput | null): JToken;
  /**
   * `JToken SelectToken(string path, bool errorWhenNoMatch)`
   *
   * @example
   * context.Request.Body.As(types.JObject).SelectToken('$.a.b')
   * // context.Request.Body.As<JObject>().SelectToken("$.a.b")
   */
  SelectToken(path: StringInput | null, errorWhenNoMatch: BooleanInput): JToken;
  /** `IEnumerable<JToken> SelectTokens(string path)` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  SelectTokens(path: StringInput | null): IEnumerable<JToken>;
  /** `IEnumerable<JToken> SelectTokens(string path, bool errorWhenNoMatch)` */
  SelectTokens(path: StringInput | null, errorWhenNoMatch: BooleanInput): IEnumerable<JToken>;
  /** `T ToObject<T>()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  ToObject<T extends Value>(type: TypeToken<T, string>): T;
  /** `IEnumerable<T> Values<T>()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
  Values<T extends Value>(type: TypeToken<T, string>): IEnumerable<T>;
  /** `IEnumerable<JToken> Values()` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_Extensions.htm */
  Values(): IEnumerable<JToken>;
  /** `IEnumerable<JToken> Values(object key)` */
  Values(key: ObjectInput | null): IEnumerable<JToken>;
  /** `IEnumerable<U> Values<U>()` */
  Values<U extends Value>(type: TypeToken<U, string>): IEnumerable<U>;
  /** `IEnumerable<U> Values<U>(object key)` */
  Values<U extends Value>(type: TypeToken<U, string>, key: ObjectInput | null): IEnumerable<U>;
  /** `JToken this[object key]` https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JToken.htm */
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
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.enum.tostring */
  ToString(): String;
  /** `string ToString(string format)` */
  ToString(format: StringExact): String;
  /** `string ToString(string format, IFormatProvider provider)` */
  ToString(format: StringInput | null, provider: IFormatProviderInput | null): String;
  /** `string ToString(IFormatProvider provider)` */
  ToString(provider: IFormatProviderExact): String;
  /** `int CompareTo(object target)` https://learn.microsoft.com/dotnet/api/system.enum.compareto */
  CompareTo(target: ObjectInput | null): Int32;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.enum.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.enum.gethashcode */
  GetHashCode(): Int32;
  /** `bool HasFlag(Enum flag)` https://learn.microsoft.com/dotnet/api/system.enum.hasflag */
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
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.enum.tostring */
  ToString(): String;
  /** `string ToString(string format)` */
  ToString(format: StringExact): String;
  /** `string ToString(string format, IFormatProvider provider)` */
  ToString(format: StringInput | null, provider: IFormatProviderInput | null): String;
  /** `string ToString(IFormatProvider provider)` */
  ToString(provider: IFormatProviderExact): String;
  /** `int CompareTo(object target)` https://learn.microsoft.com/dotnet/api/system.enum.compareto */
  CompareTo(target: ObjectInput | null): Int32;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.enum.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.enum.gethashcode */
  GetHashCode(): Int32;
  /** `bool HasFlag(Enum flag)` https://learn.microsoft.com/dotnet/api/system.enum.hasflag */
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
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.enum.tostring */
  ToString(): String;
  /** `string ToString(string format)` */
  ToString(format: StringExact): String;
  /** `string ToString(string format, IFormatProvider provider)` */
  ToString(format: StringInput | null, provider: IFormatProviderInput | null): String;
  /** `string ToString(IFormatProvider provider)` */
  ToString(provider: IFormatProviderExact): String;
  /** `int CompareTo(object target)` https://learn.microsoft.com/dotnet/api/system.enum.compareto */
  CompareTo(target: ObjectInput | null): Int32;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.enum.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.enum.gethashcode */
  GetHashCode(): Int32;
  /** `bool HasFlag(Enum flag)` https://learn.microsoft.com/dotnet/api/system.enum.hasflag */
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
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.enum.tostring */
  ToString(): String;
  /** `string ToString(string format)` */
  ToString(format: StringExact): String;
  /** `string ToString(string format, IFormatProvider provider)` */
  ToString(format: StringInput | null, provider: IFormatProviderInput | null): String;
  /** `string ToString(IFormatProvider provider)` */
  ToString(provider: IFormatProviderExact): String;
  /** `int CompareTo(object target)` https://learn.microsoft.com/dotnet/api/system.enum.compareto */
  CompareTo(target: ObjectInput | null): Int32;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.enum.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.enum.gethashcode */
  GetHashCode(): Int32;
  /** `bool HasFlag(Enum flag)` https://learn.microsoft.com/dotnet/api/system.enum.hasflag */
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
  /** `string LocalName { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xname.localname */
  readonly LocalName: String;
  /** `XNamespace Namespace { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xname.namespace */
  readonly Namespace: XNamespace;
  /** `string NamespaceName { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xname.namespacename */
  readonly NamespaceName: String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xname.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xname.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xname.tostring */
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
  /** `string NamespaceName { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnamespace.namespacename */
  readonly NamespaceName: String;
  /** `XName GetName(string localName)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnamespace.getname */
  GetName(localName: StringInput | null): XName;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnamespace.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnamespace.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnamespace.tostring */
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
  /** `XDocument Document { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xobject.document */
  readonly Document: XDocument;
  /** `XmlNodeType NodeType { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xobject.nodetype */
  readonly NodeType: XmlNodeType;
  /** `XElement Parent { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xobject.parent */
  readonly Parent: XElement;
  /** `string BaseUri { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xobject.baseuri */
  readonly BaseUri: String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `bool IsNamespaceDeclaration { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xattribute.isnamespacedeclaration */
  readonly IsNamespaceDeclaration: Boolean;
  /** `XName Name { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xattribute.name */
  readonly Name: XName;
  /** `XAttribute NextAttribute { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xattribute.nextattribute */
  readonly NextAttribute: XAttribute;
  /** `XAttribute PreviousAttribute { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xattribute.previousattribute */
  readonly PreviousAttribute: XAttribute;
  /** `string Value { get; set; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xattribute.value */
  readonly Value: String & Settable;
  /** `void Remove()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xattribute.remove */
  Remove(): Void;
  /** `void SetValue(object value)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xattribute.setvalue */
  SetValue(value: ObjectInput | null): Void;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xattribute.tostring */
  ToString(): String;
  /** `XDocument Document { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xobject.document */
  readonly Document: XDocument;
  /** `XmlNodeType NodeType { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xobject.nodetype */
  readonly NodeType: XmlNodeType;
  /** `XElement Parent { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xobject.parent */
  readonly Parent: XElement;
  /** `string BaseUri { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xobject.baseuri */
  readonly BaseUri: String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `XNode NextNode { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.nextnode */
  readonly NextNode: XNode;
  /** `XNode PreviousNode { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.previousnode */
  readonly PreviousNode: XNode;
  /** `void AddAfterSelf(object content)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.addafterself */
  AddAfterSelf(content: ObjectInput): Void;
  /** `void AddAfterSelf(params object[] content)` */
  AddAfterSelf(content: Of<{ readonly array: Object }>): Void;
  /** `void AddAfterSelf(params object[] content)` */
  AddAfterSelf(...content: readonly ObjectInput[]): Void;
  /** `void AddBeforeSelf(object content)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.addbeforeself */
  AddBeforeSelf(content: ObjectInput): Void;
  /** `void AddBeforeSelf(params object[] content)` */
  AddBeforeSelf(content: Of<{ readonly array: Object }>): Void;
  /** `void AddBeforeSelf(params object[] content)` */
  AddBeforeSelf(...content: readonly ObjectInput[]): Void;
  /** `IEnumerable<XElement> Ancestors()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.ancestors */
  Ancestors(): IEnumerable<XElement>;
  /** `IEnumerable<XElement> Ancestors(XName name)` */
  Ancestors(name: XNameInput | null): IEnumerable<XElement>;
  /** `IEnumerable<XElement> ElementsAfterSelf()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.elementsafterself */
  ElementsAfterSelf(): IEnumerable<XElement>;
  /** `IEnumerable<XElement> ElementsAfterSelf(XName name)` */
  ElementsAfterSelf(name: XNameInput | null): IEnumerable<XElement>;
  /** `IEnumerable<XElement> ElementsBeforeSelf()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.elementsbeforeself */
  ElementsBeforeSelf(): IEnumerable<XElement>;
  /** `IEnumerable<XElement> ElementsBeforeSelf(XName name)` */
  ElementsBeforeSelf(name: XNameInput | null): IEnumerable<XElement>;
  /** `IEnumerable<XNode> NodesAfterSelf()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.nodesafterself */
  NodesAfterSelf(): IEnumerable<XNode>;
  /** `IEnumerable<XNode> NodesBeforeSelf()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.nodesbeforeself */
  NodesBeforeSelf(): IEnumerable<XNode>;
  /** `void Remove()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.remove */
  Remove(): Void;
  /** `void ReplaceWith(object content)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.replacewith */
  ReplaceWith(content: ObjectInput): Void;
  /** `void ReplaceWith(params object[] content)` */
  ReplaceWith(content: Of<{ readonly array: Object }>): Void;
  /** `void ReplaceWith(params object[] content)` */
  ReplaceWith(...content: readonly ObjectInput[]): Void;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.tostring */
  ToString(): String;
  /** `string ToString(SaveOptions options)` */
  ToString(options: SaveOptionsInput): String;
  /** `bool IsAfter(XNode node)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.isafter */
  IsAfter(node: XNodeInput | null): Boolean;
  /** `bool IsBefore(XNode node)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.isbefore */
  IsBefore(node: XNodeInput | null): Boolean;
  /** `XmlReader CreateReader()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.createreader */
  CreateReader(): XmlReader;
  /** `XDocument Document { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xobject.document */
  readonly Document: XDocument;
  /** `XmlNodeType NodeType { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xobject.nodetype */
  readonly NodeType: XmlNodeType;
  /** `XElement Parent { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xobject.parent */
  readonly Parent: XElement;
  /** `string BaseUri { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xobject.baseuri */
  readonly BaseUri: String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `XNode FirstNode { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xcontainer.firstnode */
  readonly FirstNode: XNode;
  /** `XNode LastNode { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xcontainer.lastnode */
  readonly LastNode: XNode;
  /** `void Add(object content)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xcontainer.add */
  Add(content: ObjectInput): Void;
  /** `void Add(params object[] content)` */
  Add(content: Of<{ readonly array: Object }>): Void;
  /** `void Add(params object[] content)` */
  Add(...content: readonly ObjectInput[]): Void;
  /** `void AddFirst(object content)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xcontainer.addfirst */
  AddFirst(content: ObjectInput): Void;
  /** `void AddFirst(params object[] content)` */
  AddFirst(content: Of<{ readonly array: Object }>): Void;
  /** `void AddFirst(params object[] content)` */
  AddFirst(...content: readonly ObjectInput[]): Void;
  /** `IEnumerable<XNode> DescendantNodes()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xcontainer.descendantnodes */
  DescendantNodes(): IEnumerable<XNode>;
  /** `IEnumerable<XElement> Descendants()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xcontainer.descendants */
  Descendants(): IEnumerable<XElement>;
  /** `IEnumerable<XElement> Descendants(XName name)` */
  Descendants(name: XNameInput | null): IEnumerable<XElement>;
  /** `XElement Element(XName name)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xcontainer.element */
  Element(name: XNameInput | null): XElement;
  /** `IEnumerable<XElement> Elements()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xcontainer.elements */
  Elements(): IEnumerable<XElement>;
  /** `IEnumerable<XElement> Elements(XName name)` */
  Elements(name: XNameInput | null): IEnumerable<XElement>;
  /** `IEnumerable<XNode> Nodes()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xcontainer.nodes */
  Nodes(): IEnumerable<XNode>;
  /** `void RemoveNodes()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xcontainer.removenodes */
  RemoveNodes(): Void;
  /** `void ReplaceNodes(object content)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xcontainer.replacenodes */
  ReplaceNodes(content: ObjectInput): Void;
  /** `void ReplaceNodes(params object[] content)` */
  ReplaceNodes(content: Of<{ readonly array: Object }>): Void;
  /** `void ReplaceNodes(params object[] content)` */
  ReplaceNodes(...content: readonly ObjectInput[]): Void;
  /** `XNode NextNode { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.nextnode */
  readonly NextNode: XNode;
  /** `XNode PreviousNode { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.previousnode */
  readonly PreviousNode: XNode;
  /** `void AddAfterSelf(object content)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.addafterself */
  AddAfterSelf(content: ObjectInput): Void;
  /** `void AddAfterSelf(params object[] content)` */
  AddAfterSelf(content: Of<{ readonly array: Object }>): Void;
  /** `void AddAfterSelf(params object[] content)` */
  AddAfterSelf(...content: readonly ObjectInput[]): Void;
  /** `void AddBeforeSelf(object content)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.addbeforeself */
  AddBeforeSelf(content: ObjectInput): Void;
  /** `void AddBeforeSelf(params object[] content)` */
  AddBeforeSelf(content: Of<{ readonly array: Object }>): Void;
  /** `void AddBeforeSelf(params object[] content)` */
  AddBeforeSelf(...content: readonly ObjectInput[]): Void;
  /** `IEnumerable<XElement> Ancestors()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.ancestors */
  Ancestors(): IEnumerable<XElement>;
  /** `IEnumerable<XElement> Ancestors(XName name)` */
  Ancestors(name: XNameInput | null): IEnumerable<XElement>;
  /** `IEnumerable<XElement> ElementsAfterSelf()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.elementsafterself */
  ElementsAfterSelf(): IEnumerable<XElement>;
  /** `IEnumerable<XElement> ElementsAfterSelf(XName name)` */
  ElementsAfterSelf(name: XNameInput | null): IEnumerable<XElement>;
  /** `IEnumerable<XElement> ElementsBeforeSelf()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.elementsbeforeself */
  ElementsBeforeSelf(): IEnumerable<XElement>;
  /** `IEnumerable<XElement> ElementsBeforeSelf(XName name)` */
  ElementsBeforeSelf(name: XNameInput | null): IEnumerable<XElement>;
  /** `IEnumerable<XNode> NodesAfterSelf()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.nodesafterself */
  NodesAfterSelf(): IEnumerable<XNode>;
  /** `IEnumerable<XNode> NodesBeforeSelf()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.nodesbeforeself */
  NodesBeforeSelf(): IEnumerable<XNode>;
  /** `void Remove()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.remove */
  Remove(): Void;
  /** `void ReplaceWith(object content)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.replacewith */
  ReplaceWith(content: ObjectInput): Void;
  /** `void ReplaceWith(params object[] content)` */
  ReplaceWith(content: Of<{ readonly array: Object }>): Void;
  /** `void ReplaceWith(params object[] content)` */
  ReplaceWith(...content: readonly ObjectInput[]): Void;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.tostring */
  ToString(): String;
  /** `string ToString(SaveOptions options)` */
  ToString(options: SaveOptionsInput): String;
  /** `bool IsAfter(XNode node)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.isafter */
  IsAfter(node: XNodeInput | null): Boolean;
  /** `bool IsBefore(XNode node)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.isbefore */
  IsBefore(node: XNodeInput | null): Boolean;
  /** `XmlReader CreateReader()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.createreader */
  CreateReader(): XmlReader;
  /** `XDocument Document { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xobject.document */
  readonly Document: XDocument;
  /** `XmlNodeType NodeType { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xobject.nodetype */
  readonly NodeType: XmlNodeType;
  /** `XElement Parent { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xobject.parent */
  readonly Parent: XElement;
  /** `string BaseUri { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xobject.baseuri */
  readonly BaseUri: String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `XAttribute FirstAttribute { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xelement.firstattribute */
  readonly FirstAttribute: XAttribute;
  /** `bool HasAttributes { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xelement.hasattributes */
  readonly HasAttributes: Boolean;
  /** `bool HasElements { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xelement.haselements */
  readonly HasElements: Boolean;
  /** `bool IsEmpty { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xelement.isempty */
  readonly IsEmpty: Boolean;
  /** `XAttribute LastAttribute { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xelement.lastattribute */
  readonly LastAttribute: XAttribute;
  /** `XName Name { get; set; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xelement.name */
  readonly Name: XName & Settable;
  /** `string Value { get; set; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xelement.value */
  readonly Value: String & Settable;
  /** `IEnumerable<XElement> AncestorsAndSelf()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xelement.ancestorsandself */
  AncestorsAndSelf(): IEnumerable<XElement>;
  /** `IEnumerable<XElement> AncestorsAndSelf(XName name)` */
  AncestorsAndSelf(name: XNameInput | null): IEnumerable<XElement>;
  /** `XAttribute Attribute(XName name)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xelement.attribute */
  Attribute(name: XNameInput | null): XAttribute;
  /** `IEnumerable<XAttribute> Attributes()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xelement.attributes */
  Attributes(): IEnumerable<XAttribute>;
  /** `IEnumerable<XAttribute> Attributes(XName name)` */
  Attributes(name: XNameInput | null): IEnumerable<XAttribute>;
  /** `IEnumerable<XElement> DescendantsAndSelf()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xelement.descendantsandself */
  DescendantsAndSelf(): IEnumerable<XElement>;
  /** `IEnumerable<XElement> DescendantsAndSelf(XName name)` */
  DescendantsAndSelf(name: XNameInput | null): IEnumerable<XElement>;
  /** `XNamespace GetDefaultNamespace()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xelement.getdefaultnamespace */
  GetDefaultNamespace(): XNamespace;
  /** `XNamespace GetNamespaceOfPrefix(string prefix)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xelement.getnamespaceofprefix */
  GetNamespaceOfPrefix(prefix: StringInput | null): XNamespace;
  /** `string GetPrefixOfNamespace(XNamespace ns)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xelement.getprefixofnamespace */
  GetPrefixOfNamespace(ns: XNamespaceInput | null): String;
  /** `void RemoveAll()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xelement.removeall */
  RemoveAll(): Void;
  /** `void RemoveAttributes()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xelement.removeattributes */
  RemoveAttributes(): Void;
  /** `void ReplaceAll(object content)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xelement.replaceall */
  ReplaceAll(content: ObjectInput): Void;
  /** `void ReplaceAll(params object[] content)` */
  ReplaceAll(content: Of<{ readonly array: Object }>): Void;
  /** `void ReplaceAll(params object[] content)` */
  ReplaceAll(...content: readonly ObjectInput[]): Void;
  /** `void SetAttributeValue(XName name, object value)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xelement.setattributevalue */
  SetAttributeValue(name: XNameInput | null, value: ObjectInput | null): Void;
  /** `void SetElementValue(XName name, object value)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xelement.setelementvalue */
  SetElementValue(name: XNameInput | null, value: ObjectInput | null): Void;
  /** `void SetValue(object value)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xelement.setvalue */
  SetValue(value: ObjectInput | null): Void;
  /** `void Save(TextWriter textWriter)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xelement.save */
  Save(textWriter: TextWriterInput | null): Void;
  /** `void Save(TextWriter textWriter, SaveOptions options)` */
  Save(textWriter: TextWriterInput | null, options: SaveOptionsInput): Void;
  /** `IEnumerable<XNode> DescendantNodesAndSelf()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xelement.descendantnodesandself */
  DescendantNodesAndSelf(): IEnumerable<XNode>;
  /** `void ReplaceAttributes(object content)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xelement.replaceattributes */
  ReplaceAttributes(content: ObjectInput): Void;
  /** `void ReplaceAttributes(params object[] content)` */
  ReplaceAttributes(content: Of<{ readonly array: Object }>): Void;
  /** `void ReplaceAttributes(params object[] content)` */
  ReplaceAttributes(...content: readonly ObjectInput[]): Void;
  /** `XNode FirstNode { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xcontainer.firstnode */
  readonly FirstNode: XNode;
  /** `XNode LastNode { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xcontainer.lastnode */
  readonly LastNode: XNode;
  /** `void Add(object content)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xcontainer.add */
  Add(content: ObjectInput): Void;
  /** `void Add(params object[] content)` */
  Add(content: Of<{ readonly array: Object }>): Void;
  /** `void Add(params object[] content)` */
  Add(...content: readonly ObjectInput[]): Void;
  /** `void AddFirst(object content)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xcontainer.addfirst */
  AddFirst(content: ObjectInput): Void;
  /** `void AddFirst(params object[] content)` */
  AddFirst(content: Of<{ readonly array: Object }>): Void;
  /** `void AddFirst(params object[] content)` */
  AddFirst(...content: readonly ObjectInput[]): Void;
  /** `IEnumerable<XNode> DescendantNodes()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xcontainer.descendantnodes */
  DescendantNodes(): IEnumerable<XNode>;
  /** `IEnumerable<XElement> Descendants()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xcontainer.descendants */
  Descendants(): IEnumerable<XElement>;
  /** `IEnumerable<XElement> Descendants(XName name)` */
  Descendants(name: XNameInput | null): IEnumerable<XElement>;
  /** `XElement Element(XName name)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xcontainer.element */
  Element(name: XNameInput | null): XElement;
  /** `IEnumerable<XElement> Elements()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xcontainer.elements */
  Elements(): IEnumerable<XElement>;
  /** `IEnumerable<XElement> Elements(XName name)` */
  Elements(name: XNameInput | null): IEnumerable<XElement>;
  /** `IEnumerable<XNode> Nodes()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xcontainer.nodes */
  Nodes(): IEnumerable<XNode>;
  /** `void RemoveNodes()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xcontainer.removenodes */
  RemoveNodes(): Void;
  /** `void ReplaceNodes(object content)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xcontainer.replacenodes */
  ReplaceNodes(content: ObjectInput): Void;
  /** `void ReplaceNodes(params object[] content)` */
  ReplaceNodes(content: Of<{ readonly array: Object }>): Void;
  /** `void ReplaceNodes(params object[] content)` */
  ReplaceNodes(...content: readonly ObjectInput[]): Void;
  /** `XNode NextNode { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.nextnode */
  readonly NextNode: XNode;
  /** `XNode PreviousNode { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.previousnode */
  readonly PreviousNode: XNode;
  /** `void AddAfterSelf(object content)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.addafterself */
  AddAfterSelf(content: ObjectInput): Void;
  /** `void AddAfterSelf(params object[] content)` */
  AddAfterSelf(content: Of<{ readonly array: Object }>): Void;
  /** `void AddAfterSelf(params object[] content)` */
  AddAfterSelf(...content: readonly ObjectInput[]): Void;
  /** `void AddBeforeSelf(object content)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.addbeforeself */
  AddBeforeSelf(content: ObjectInput): Void;
  /** `void AddBeforeSelf(params object[] content)` */
  AddBeforeSelf(content: Of<{ readonly array: Object }>): Void;
  /** `void AddBeforeSelf(params object[] content)` */
  AddBeforeSelf(...content: readonly ObjectInput[]): Void;
  /** `IEnumerable<XElement> Ancestors()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.ancestors */
  Ancestors(): IEnumerable<XElement>;
  /** `IEnumerable<XElement> Ancestors(XName name)` */
  Ancestors(name: XNameInput | null): IEnumerable<XElement>;
  /** `IEnumerable<XElement> ElementsAfterSelf()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.elementsafterself */
  ElementsAfterSelf(): IEnumerable<XElement>;
  /** `IEnumerable<XElement> ElementsAfterSelf(XName name)` */
  ElementsAfterSelf(name: XNameInput | null): IEnumerable<XElement>;
  /** `IEnumerable<XElement> ElementsBeforeSelf()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.elementsbeforeself */
  ElementsBeforeSelf(): IEnumerable<XElement>;
  /** `IEnumerable<XElement> ElementsBeforeSelf(XName name)` */
  ElementsBeforeSelf(name: XNameInput | null): IEnumerable<XElement>;
  /** `IEnumerable<XNode> NodesAfterSelf()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.nodesafterself */
  NodesAfterSelf(): IEnumerable<XNode>;
  /** `IEnumerable<XNode> NodesBeforeSelf()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.nodesbeforeself */
  NodesBeforeSelf(): IEnumerable<XNode>;
  /** `void Remove()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.remove */
  Remove(): Void;
  /** `void ReplaceWith(object content)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.replacewith */
  ReplaceWith(content: ObjectInput): Void;
  /** `void ReplaceWith(params object[] content)` */
  ReplaceWith(content: Of<{ readonly array: Object }>): Void;
  /** `void ReplaceWith(params object[] content)` */
  ReplaceWith(...content: readonly ObjectInput[]): Void;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.tostring */
  ToString(): String;
  /** `string ToString(SaveOptions options)` */
  ToString(options: SaveOptionsInput): String;
  /** `bool IsAfter(XNode node)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.isafter */
  IsAfter(node: XNodeInput | null): Boolean;
  /** `bool IsBefore(XNode node)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.isbefore */
  IsBefore(node: XNodeInput | null): Boolean;
  /** `XmlReader CreateReader()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.createreader */
  CreateReader(): XmlReader;
  /** `XDocument Document { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xobject.document */
  readonly Document: XDocument;
  /** `XmlNodeType NodeType { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xobject.nodetype */
  readonly NodeType: XmlNodeType;
  /** `XElement Parent { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xobject.parent */
  readonly Parent: XElement;
  /** `string BaseUri { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xobject.baseuri */
  readonly BaseUri: String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `XDeclaration Declaration { get; set; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xdocument.declaration */
  readonly Declaration: XDeclaration & Settable;
  /** `XElement Root { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xdocument.root */
  readonly Root: XElement;
  /** `void Save(TextWriter textWriter)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xdocument.save */
  Save(textWriter: TextWriterInput | null): Void;
  /** `void Save(TextWriter textWriter, SaveOptions options)` */
  Save(textWriter: TextWriterInput | null, options: SaveOptionsInput): Void;
  /** `XNode FirstNode { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xcontainer.firstnode */
  readonly FirstNode: XNode;
  /** `XNode LastNode { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xcontainer.lastnode */
  readonly LastNode: XNode;
  /** `void Add(object content)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xcontainer.add */
  Add(content: ObjectInput): Void;
  /** `void Add(params object[] content)` */
  Add(content: Of<{ readonly array: Object }>): Void;
  /** `void Add(params object[] content)` */
  Add(...content: readonly ObjectInput[]): Void;
  /** `void AddFirst(object content)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xcontainer.addfirst */
  AddFirst(content: ObjectInput): Void;
  /** `void AddFirst(params object[] content)` */
  AddFirst(content: Of<{ readonly array: Object }>): Void;
  /** `void AddFirst(params object[] content)` */
  AddFirst(...content: readonly ObjectInput[]): Void;
  /** `IEnumerable<XNode> DescendantNodes()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xcontainer.descendantnodes */
  DescendantNodes(): IEnumerable<XNode>;
  /** `IEnumerable<XElement> Descendants()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xcontainer.descendants */
  Descendants(): IEnumerable<XElement>;
  /** `IEnumerable<XElement> Descendants(XName name)` */
  Descendants(name: XNameInput | null): IEnumerable<XElement>;
  /** `XElement Element(XName name)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xcontainer.element */
  Element(name: XNameInput | null): XElement;
  /** `IEnumerable<XElement> Elements()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xcontainer.elements */
  Elements(): IEnumerable<XElement>;
  /** `IEnumerable<XElement> Elements(XName name)` */
  Elements(name: XNameInput | null): IEnumerable<XElement>;
  /** `IEnumerable<XNode> Nodes()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xcontainer.nodes */
  Nodes(): IEnumerable<XNode>;
  /** `void RemoveNodes()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xcontainer.removenodes */
  RemoveNodes(): Void;
  /** `void ReplaceNodes(object content)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xcontainer.replacenodes */
  ReplaceNodes(content: ObjectInput): Void;
  /** `void ReplaceNodes(params object[] content)` */
  ReplaceNodes(content: Of<{ readonly array: Object }>): Void;
  /** `void ReplaceNodes(params object[] content)` */
  ReplaceNodes(...content: readonly ObjectInput[]): Void;
  /** `XNode NextNode { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.nextnode */
  readonly NextNode: XNode;
  /** `XNode PreviousNode { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.previousnode */
  readonly PreviousNode: XNode;
  /** `void AddAfterSelf(object content)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.addafterself */
  AddAfterSelf(content: ObjectInput): Void;
  /** `void AddAfterSelf(params object[] content)` */
  AddAfterSelf(content: Of<{ readonly array: Object }>): Void;
  /** `void AddAfterSelf(params object[] content)` */
  AddAfterSelf(...content: readonly ObjectInput[]): Void;
  /** `void AddBeforeSelf(object content)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.addbeforeself */
  AddBeforeSelf(content: ObjectInput): Void;
  /** `void AddBeforeSelf(params object[] content)` */
  AddBeforeSelf(content: Of<{ readonly array: Object }>): Void;
  /** `void AddBeforeSelf(params object[] content)` */
  AddBeforeSelf(...content: readonly ObjectInput[]): Void;
  /** `IEnumerable<XElement> Ancestors()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.ancestors */
  Ancestors(): IEnumerable<XElement>;
  /** `IEnumerable<XElement> Ancestors(XName name)` */
  Ancestors(name: XNameInput | null): IEnumerable<XElement>;
  /** `IEnumerable<XElement> ElementsAfterSelf()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.elementsafterself */
  ElementsAfterSelf(): IEnumerable<XElement>;
  /** `IEnumerable<XElement> ElementsAfterSelf(XName name)` */
  ElementsAfterSelf(name: XNameInput | null): IEnumerable<XElement>;
  /** `IEnumerable<XElement> ElementsBeforeSelf()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.elementsbeforeself */
  ElementsBeforeSelf(): IEnumerable<XElement>;
  /** `IEnumerable<XElement> ElementsBeforeSelf(XName name)` */
  ElementsBeforeSelf(name: XNameInput | null): IEnumerable<XElement>;
  /** `IEnumerable<XNode> NodesAfterSelf()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.nodesafterself */
  NodesAfterSelf(): IEnumerable<XNode>;
  /** `IEnumerable<XNode> NodesBeforeSelf()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.nodesbeforeself */
  NodesBeforeSelf(): IEnumerable<XNode>;
  /** `void Remove()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.remove */
  Remove(): Void;
  /** `void ReplaceWith(object content)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.replacewith */
  ReplaceWith(content: ObjectInput): Void;
  /** `void ReplaceWith(params object[] content)` */
  ReplaceWith(content: Of<{ readonly array: Object }>): Void;
  /** `void ReplaceWith(params object[] content)` */
  ReplaceWith(...content: readonly ObjectInput[]): Void;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.tostring */
  ToString(): String;
  /** `string ToString(SaveOptions options)` */
  ToString(options: SaveOptionsInput): String;
  /** `bool IsAfter(XNode node)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.isafter */
  IsAfter(node: XNodeInput | null): Boolean;
  /** `bool IsBefore(XNode node)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.isbefore */
  IsBefore(node: XNodeInput | null): Boolean;
  /** `XmlReader CreateReader()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.createreader */
  CreateReader(): XmlReader;
  /** `XDocument Document { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xobject.document */
  readonly Document: XDocument;
  /** `XmlNodeType NodeType { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xobject.nodetype */
  readonly NodeType: XmlNodeType;
  /** `XElement Parent { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xobject.parent */
  readonly Parent: XElement;
  /** `string BaseUri { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xobject.baseuri */
  readonly BaseUri: String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `string Encoding { get; set; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xdeclaration.encoding */
  readonly Encoding: String & Settable;
  /** `string Standalone { get; set; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xdeclaration.standalone */
  readonly Standalone: String & Settable;
  /** `string Version { get; set; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xdeclaration.version */
  readonly Version: String & Settable;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xdeclaration.tostring */
  ToString(): String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `string Value { get; set; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xtext.value */
  readonly Value: String & Settable;
  /** `XNode NextNode { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.nextnode */
  readonly NextNode: XNode;
  /** `XNode PreviousNode { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.previousnode */
  readonly PreviousNode: XNode;
  /** `void AddAfterSelf(object content)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.addafterself */
  AddAfterSelf(content: ObjectInput): Void;
  /** `void AddAfterSelf(params object[] content)` */
  AddAfterSelf(content: Of<{ readonly array: Object }>): Void;
  /** `void AddAfterSelf(params object[] content)` */
  AddAfterSelf(...content: readonly ObjectInput[]): Void;
  /** `void AddBeforeSelf(object content)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.addbeforeself */
  AddBeforeSelf(content: ObjectInput): Void;
  /** `void AddBeforeSelf(params object[] content)` */
  AddBeforeSelf(content: Of<{ readonly array: Object }>): Void;
  /** `void AddBeforeSelf(params object[] content)` */
  AddBeforeSelf(...content: readonly ObjectInput[]): Void;
  /** `IEnumerable<XElement> Ancestors()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.ancestors */
  Ancestors(): IEnumerable<XElement>;
  /** `IEnumerable<XElement> Ancestors(XName name)` */
  Ancestors(name: XNameInput | null): IEnumerable<XElement>;
  /** `IEnumerable<XElement> ElementsAfterSelf()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.elementsafterself */
  ElementsAfterSelf(): IEnumerable<XElement>;
  /** `IEnumerable<XElement> ElementsAfterSelf(XName name)` */
  ElementsAfterSelf(name: XNameInput | null): IEnumerable<XElement>;
  /** `IEnumerable<XElement> ElementsBeforeSelf()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.elementsbeforeself */
  ElementsBeforeSelf(): IEnumerable<XElement>;
  /** `IEnumerable<XElement> ElementsBeforeSelf(XName name)` */
  ElementsBeforeSelf(name: XNameInput | null): IEnumerable<XElement>;
  /** `IEnumerable<XNode> NodesAfterSelf()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.nodesafterself */
  NodesAfterSelf(): IEnumerable<XNode>;
  /** `IEnumerable<XNode> NodesBeforeSelf()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.nodesbeforeself */
  NodesBeforeSelf(): IEnumerable<XNode>;
  /** `void Remove()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.remove */
  Remove(): Void;
  /** `void ReplaceWith(object content)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.replacewith */
  ReplaceWith(content: ObjectInput): Void;
  /** `void ReplaceWith(params object[] content)` */
  ReplaceWith(content: Of<{ readonly array: Object }>): Void;
  /** `void ReplaceWith(params object[] content)` */
  ReplaceWith(...content: readonly ObjectInput[]): Void;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.tostring */
  ToString(): String;
  /** `string ToString(SaveOptions options)` */
  ToString(options: SaveOptionsInput): String;
  /** `bool IsAfter(XNode node)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.isafter */
  IsAfter(node: XNodeInput | null): Boolean;
  /** `bool IsBefore(XNode node)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.isbefore */
  IsBefore(node: XNodeInput | null): Boolean;
  /** `XmlReader CreateReader()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.createreader */
  CreateReader(): XmlReader;
  /** `XDocument Document { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xobject.document */
  readonly Document: XDocument;
  /** `XmlNodeType NodeType { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xobject.nodetype */
  readonly NodeType: XmlNodeType;
  /** `XElement Parent { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xobject.parent */
  readonly Parent: XElement;
  /** `string BaseUri { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xobject.baseuri */
  readonly BaseUri: String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `string Value { get; set; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xtext.value */
  readonly Value: String & Settable;
  /** `XNode NextNode { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.nextnode */
  readonly NextNode: XNode;
  /** `XNode PreviousNode { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.previousnode */
  readonly PreviousNode: XNode;
  /** `void AddAfterSelf(object content)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.addafterself */
  AddAfterSelf(content: ObjectInput): Void;
  /** `void AddAfterSelf(params object[] content)` */
  AddAfterSelf(content: Of<{ readonly array: Object }>): Void;
  /** `void AddAfterSelf(params object[] content)` */
  AddAfterSelf(...content: readonly ObjectInput[]): Void;
  /** `void AddBeforeSelf(object content)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.addbeforeself */
  AddBeforeSelf(content: ObjectInput): Void;
  /** `void AddBeforeSelf(params object[] content)` */
  AddBeforeSelf(content: Of<{ readonly array: Object }>): Void;
  /** `void AddBeforeSelf(params object[] content)` */
  AddBeforeSelf(...content: readonly ObjectInput[]): Void;
  /** `IEnumerable<XElement> Ancestors()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.ancestors */
  Ancestors(): IEnumerable<XElement>;
  /** `IEnumerable<XElement> Ancestors(XName name)` */
  Ancestors(name: XNameInput | null): IEnumerable<XElement>;
  /** `IEnumerable<XElement> ElementsAfterSelf()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.elementsafterself */
  ElementsAfterSelf(): IEnumerable<XElement>;
  /** `IEnumerable<XElement> ElementsAfterSelf(XName name)` */
  ElementsAfterSelf(name: XNameInput | null): IEnumerable<XElement>;
  /** `IEnumerable<XElement> ElementsBeforeSelf()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.elementsbeforeself */
  ElementsBeforeSelf(): IEnumerable<XElement>;
  /** `IEnumerable<XElement> ElementsBeforeSelf(XName name)` */
  ElementsBeforeSelf(name: XNameInput | null): IEnumerable<XElement>;
  /** `IEnumerable<XNode> NodesAfterSelf()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.nodesafterself */
  NodesAfterSelf(): IEnumerable<XNode>;
  /** `IEnumerable<XNode> NodesBeforeSelf()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.nodesbeforeself */
  NodesBeforeSelf(): IEnumerable<XNode>;
  /** `void Remove()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.remove */
  Remove(): Void;
  /** `void ReplaceWith(object content)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.replacewith */
  ReplaceWith(content: ObjectInput): Void;
  /** `void ReplaceWith(params object[] content)` */
  ReplaceWith(content: Of<{ readonly array: Object }>): Void;
  /** `void ReplaceWith(params object[] content)` */
  ReplaceWith(...content: readonly ObjectInput[]): Void;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.tostring */
  ToString(): String;
  /** `string ToString(SaveOptions options)` */
  ToString(options: SaveOptionsInput): String;
  /** `bool IsAfter(XNode node)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.isafter */
  IsAfter(node: XNodeInput | null): Boolean;
  /** `bool IsBefore(XNode node)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.isbefore */
  IsBefore(node: XNodeInput | null): Boolean;
  /** `XmlReader CreateReader()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.createreader */
  CreateReader(): XmlReader;
  /** `XDocument Document { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xobject.document */
  readonly Document: XDocument;
  /** `XmlNodeType NodeType { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xobject.nodetype */
  readonly NodeType: XmlNodeType;
  /** `XElement Parent { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xobject.parent */
  readonly Parent: XElement;
  /** `string BaseUri { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xobject.baseuri */
  readonly BaseUri: String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `string Value { get; set; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xcomment.value */
  readonly Value: String & Settable;
  /** `XNode NextNode { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.nextnode */
  readonly NextNode: XNode;
  /** `XNode PreviousNode { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.previousnode */
  readonly PreviousNode: XNode;
  /** `void AddAfterSelf(object content)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.addafterself */
  AddAfterSelf(content: ObjectInput): Void;
  /** `void AddAfterSelf(params object[] content)` */
  AddAfterSelf(content: Of<{ readonly array: Object }>): Void;
  /** `void AddAfterSelf(params object[] content)` */
  AddAfterSelf(...content: readonly ObjectInput[]): Void;
  /** `void AddBeforeSelf(object content)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.addbeforeself */
  AddBeforeSelf(content: ObjectInput): Void;
  /** `void AddBeforeSelf(params object[] content)` */
  AddBeforeSelf(content: Of<{ readonly array: Object }>): Void;
  /** `void AddBeforeSelf(params object[] content)` */
  AddBeforeSelf(...content: readonly ObjectInput[]): Void;
  /** `IEnumerable<XElement> Ancestors()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.ancestors */
  Ancestors(): IEnumerable<XElement>;
  /** `IEnumerable<XElement> Ancestors(XName name)` */
  Ancestors(name: XNameInput | null): IEnumerable<XElement>;
  /** `IEnumerable<XElement> ElementsAfterSelf()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.elementsafterself */
  ElementsAfterSelf(): IEnumerable<XElement>;
  /** `IEnumerable<XElement> ElementsAfterSelf(XName name)` */
  ElementsAfterSelf(name: XNameInput | null): IEnumerable<XElement>;
  /** `IEnumerable<XElement> ElementsBeforeSelf()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.elementsbeforeself */
  ElementsBeforeSelf(): IEnumerable<XElement>;
  /** `IEnumerable<XElement> ElementsBeforeSelf(XName name)` */
  ElementsBeforeSelf(name: XNameInput | null): IEnumerable<XElement>;
  /** `IEnumerable<XNode> NodesAfterSelf()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.nodesafterself */
  NodesAfterSelf(): IEnumerable<XNode>;
  /** `IEnumerable<XNode> NodesBeforeSelf()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.nodesbeforeself */
  NodesBeforeSelf(): IEnumerable<XNode>;
  /** `void Remove()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.remove */
  Remove(): Void;
  /** `void ReplaceWith(object content)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.replacewith */
  ReplaceWith(content: ObjectInput): Void;
  /** `void ReplaceWith(params object[] content)` */
  ReplaceWith(content: Of<{ readonly array: Object }>): Void;
  /** `void ReplaceWith(params object[] content)` */
  ReplaceWith(...content: readonly ObjectInput[]): Void;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.tostring */
  ToString(): String;
  /** `string ToString(SaveOptions options)` */
  ToString(options: SaveOptionsInput): String;
  /** `bool IsAfter(XNode node)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.isafter */
  IsAfter(node: XNodeInput | null): Boolean;
  /** `bool IsBefore(XNode node)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.isbefore */
  IsBefore(node: XNodeInput | null): Boolean;
  /** `XmlReader CreateReader()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.createreader */
  CreateReader(): XmlReader;
  /** `XDocument Document { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xobject.document */
  readonly Document: XDocument;
  /** `XmlNodeType NodeType { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xobject.nodetype */
  readonly NodeType: XmlNodeType;
  /** `XElement Parent { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xobject.parent */
  readonly Parent: XElement;
  /** `string BaseUri { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xobject.baseuri */
  readonly BaseUri: String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `string Data { get; set; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xprocessinginstruction.data */
  readonly Data: String & Settable;
  /** `string Target { get; set; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xprocessinginstruction.target */
  readonly Target: String & Settable;
  /** `XNode NextNode { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.nextnode */
  readonly NextNode: XNode;
  /** `XNode PreviousNode { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.previousnode */
  readonly PreviousNode: XNode;
  /** `void AddAfterSelf(object content)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.addafterself */
  AddAfterSelf(content: ObjectInput): Void;
  /** `void AddAfterSelf(params object[] content)` */
  AddAfterSelf(content: Of<{ readonly array: Object }>): Void;
  /** `void AddAfterSelf(params object[] content)` */
  AddAfterSelf(...content: readonly ObjectInput[]): Void;
  /** `void AddBeforeSelf(object content)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.addbeforeself */
  AddBeforeSelf(content: ObjectInput): Void;
  /** `void AddBeforeSelf(params object[] content)` */
  AddBeforeSelf(content: Of<{ readonly array: Object }>): Void;
  /** `void AddBeforeSelf(params object[] content)` */
  AddBeforeSelf(...content: readonly ObjectInput[]): Void;
  /** `IEnumerable<XElement> Ancestors()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.ancestors */
  Ancestors(): IEnumerable<XElement>;
  /** `IEnumerable<XElement> Ancestors(XName name)` */
  Ancestors(name: XNameInput | null): IEnumerable<XElement>;
  /** `IEnumerable<XElement> ElementsAfterSelf()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.elementsafterself */
  ElementsAfterSelf(): IEnumerable<XElement>;
  /** `IEnumerable<XElement> ElementsAfterSelf(XName name)` */
  ElementsAfterSelf(name: XNameInput | null): IEnumerable<XElement>;
  /** `IEnumerable<XElement> ElementsBeforeSelf()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.elementsbeforeself */
  ElementsBeforeSelf(): IEnumerable<XElement>;
  /** `IEnumerable<XElement> ElementsBeforeSelf(XName name)` */
  ElementsBeforeSelf(name: XNameInput | null): IEnumerable<XElement>;
  /** `IEnumerable<XNode> NodesAfterSelf()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.nodesafterself */
  NodesAfterSelf(): IEnumerable<XNode>;
  /** `IEnumerable<XNode> NodesBeforeSelf()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.nodesbeforeself */
  NodesBeforeSelf(): IEnumerable<XNode>;
  /** `void Remove()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.remove */
  Remove(): Void;
  /** `void ReplaceWith(object content)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.replacewith */
  ReplaceWith(content: ObjectInput): Void;
  /** `void ReplaceWith(params object[] content)` */
  ReplaceWith(content: Of<{ readonly array: Object }>): Void;
  /** `void ReplaceWith(params object[] content)` */
  ReplaceWith(...content: readonly ObjectInput[]): Void;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.tostring */
  ToString(): String;
  /** `string ToString(SaveOptions options)` */
  ToString(options: SaveOptionsInput): String;
  /** `bool IsAfter(XNode node)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.isafter */
  IsAfter(node: XNodeInput | null): Boolean;
  /** `bool IsBefore(XNode node)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.isbefore */
  IsBefore(node: XNodeInput | null): Boolean;
  /** `XmlReader CreateReader()` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode.createreader */
  CreateReader(): XmlReader;
  /** `XDocument Document { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xobject.document */
  readonly Document: XDocument;
  /** `XmlNodeType NodeType { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xobject.nodetype */
  readonly NodeType: XmlNodeType;
  /** `XElement Parent { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xobject.parent */
  readonly Parent: XElement;
  /** `string BaseUri { get; }` https://learn.microsoft.com/dotnet/api/system.xml.linq.xobject.baseuri */
  readonly BaseUri: String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `int Compare(XNode x, XNode y)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnodedocumentordercomparer.compare */
  Compare(x: XNodeInput | null, y: XNodeInput | null): Int32;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `bool Equals(XNode x, XNode y)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnodeequalitycomparer.equals */
  Equals(x: XNodeInput | null, y: XNodeInput | null): Boolean;
  /** `bool Equals(object obj)` */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode(XNode obj)` https://learn.microsoft.com/dotnet/api/system.xml.linq.xnodeequalitycomparer.gethashcode */
  GetHashCode(obj: XNodeInput | null): Int32;
  /** `int GetHashCode()` */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `int AttributeCount { get; }` https://learn.microsoft.com/dotnet/api/system.xml.xmlreader.attributecount */
  readonly AttributeCount: Int32;
  /** `int Depth { get; }` https://learn.microsoft.com/dotnet/api/system.xml.xmlreader.depth */
  readonly Depth: Int32;
  /** `bool EOF { get; }` https://learn.microsoft.com/dotnet/api/system.xml.xmlreader.eof */
  readonly EOF: Boolean;
  /** `bool HasAttributes { get; }` https://learn.microsoft.com/dotnet/api/system.xml.xmlreader.hasattributes */
  readonly HasAttributes: Boolean;
  /** `bool HasValue { get; }` https://learn.microsoft.com/dotnet/api/system.xml.xmlreader.hasvalue */
  readonly HasValue: Boolean;
  /** `bool IsEmptyElement { get; }` https://learn.microsoft.com/dotnet/api/system.xml.xmlreader.isemptyelement */
  readonly IsEmptyElement: Boolean;
  /** `string LocalName { get; }` https://learn.microsoft.com/dotnet/api/system.xml.xmlreader.localname */
  readonly LocalName: String;
  /** `string Name { get; }` https://learn.microsoft.com/dotnet/api/system.xml.xmlreader.name */
  readonly Name: String;
  /** `string NamespaceURI { get; }` https://learn.microsoft.com/dotnet/api/system.xml.xmlreader.namespaceuri */
  readonly NamespaceURI: String;
  /** `XmlNodeType NodeType { get; }` https://learn.microsoft.com/dotnet/api/system.xml.xmlreader.nodetype */
  readonly NodeType: XmlNodeType;
  /** `string Prefix { get; }` https://learn.microsoft.com/dotnet/api/system.xml.xmlreader.prefix */
  readonly Prefix: String;
  /** `string Value { get; }` https://learn.microsoft.com/dotnet/api/system.xml.xmlreader.value */
  readonly Value: String;
  /** `void Close()` https://learn.microsoft.com/dotnet/api/system.xml.xmlreader.close */
  Close(): Void;
  /** `void Dispose()` https://learn.microsoft.com/dotnet/api/system.xml.xmlreader.dispose */
  Dispose(): Void;
  /** `string GetAttribute(int i)` https://learn.microsoft.com/dotnet/api/system.xml.xmlreader.getattribute */
  GetAttribute(i: Int32Exact): String;
  /** `string GetAttribute(string name)` */
  GetAttribute(name: StringExact | null): String;
  /** `string GetAttribute(string name, string namespaceURI)` */
  GetAttribute(name: StringInput | null, namespaceURI: StringInput | null): String;
  /** `bool IsStartElement()` https://learn.microsoft.com/dotnet/api/system.xml.xmlreader.isstartelement */
  IsStartElement(): Boolean;
  /** `bool IsStartElement(string name)` */
  IsStartElement(name: StringInput | null): Boolean;
  /** `XmlNodeType MoveToContent()` https://learn.microsoft.com/dotnet/api/system.xml.xmlreader.movetocontent */
  MoveToContent(): XmlNodeType;
  /** `bool MoveToAttribute(string name)` https://learn.microsoft.com/dotnet/api/system.xml.xmlreader.movetoattribute */
  MoveToAttribute(name: StringInput | null): Boolean;
  /** `bool MoveToElement()` https://learn.microsoft.com/dotnet/api/system.xml.xmlreader.movetoelement */
  MoveToElement(): Boolean;
  /** `bool MoveToFirstAttribute()` https://learn.microsoft.com/dotnet/api/system.xml.xmlreader.movetofirstattribute */
  MoveToFirstAttribute(): Boolean;
  /** `bool MoveToNextAttribute()` https://learn.microsoft.com/dotnet/api/system.xml.xmlreader.movetonextattribute */
  MoveToNextAttribute(): Boolean;
  /** `bool Read()` https://learn.microsoft.com/dotnet/api/system.xml.xmlreader.read */
  Read(): Boolean;
  /** `bool ReadElementContentAsBoolean()` https://learn.microsoft.com/dotnet/api/system.xml.xmlreader.readelementcontentasboolean */
  ReadElementContentAsBoolean(): Boolean;
  /** `decimal ReadElementContentAsDecimal()` https://learn.microsoft.com/dotnet/api/system.xml.xmlreader.readelementcontentasdecimal */
  ReadElementContentAsDecimal(): Decimal;
  /** `double ReadElementContentAsDouble()` https://learn.microsoft.com/dotnet/api/system.xml.xmlreader.readelementcontentasdouble */
  ReadElementContentAsDouble(): Double;
  /** `int ReadElementContentAsInt()` https://learn.microsoft.com/dotnet/api/system.xml.xmlreader.readelementcontentasint */
  ReadElementContentAsInt(): Int32;
  /** `long ReadElementContentAsLong()` https://learn.microsoft.com/dotnet/api/system.xml.xmlreader.readelementcontentaslong */
  ReadElementContentAsLong(): Int64;
  /** `string ReadElementContentAsString()` https://learn.microsoft.com/dotnet/api/system.xml.xmlreader.readelementcontentasstring */
  ReadElementContentAsString(): String;
  /** `void ReadEndElement()` https://learn.microsoft.com/dotnet/api/system.xml.xmlreader.readendelement */
  ReadEndElement(): Void;
  /** `string ReadInnerXml()` https://learn.microsoft.com/dotnet/api/system.xml.xmlreader.readinnerxml */
  ReadInnerXml(): String;
  /** `string ReadOuterXml()` https://learn.microsoft.com/dotnet/api/system.xml.xmlreader.readouterxml */
  ReadOuterXml(): String;
  /** `void ReadStartElement()` https://learn.microsoft.com/dotnet/api/system.xml.xmlreader.readstartelement */
  ReadStartElement(): Void;
  /** `void ReadStartElement(string name)` */
  ReadStartElement(name: StringInput | null): Void;
  /** `bool ReadToDescendant(string name)` https://learn.microsoft.com/dotnet/api/system.xml.xmlreader.readtodescendant */
  ReadToDescendant(name: StringInput | null): Boolean;
  /** `bool ReadToFollowing(string name)` https://learn.microsoft.com/dotnet/api/system.xml.xmlreader.readtofollowing */
  ReadToFollowing(name: StringInput | null): Boolean;
  /** `bool ReadToNextSibling(string name)` https://learn.microsoft.com/dotnet/api/system.xml.xmlreader.readtonextsibling */
  ReadToNextSibling(name: StringInput | null): Boolean;
  /** `void Skip()` https://learn.microsoft.com/dotnet/api/system.xml.xmlreader.skip */
  Skip(): Void;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
  ToString(): String;
  /** `string this[int i]` https://learn.microsoft.com/dotnet/api/system.xml.xmlreader.item */
  at(i: Int32Input): String;
  /** `string this[string name]` https://learn.microsoft.com/dotnet/api/system.xml.xmlreader.item */
  at(name: StringInput | null): String;
  /** `string this[string name, string namespaceURI]` https://learn.microsoft.com/dotnet/api/system.xml.xmlreader.item */
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
  /** `bool IgnoreComments { get; set; }` https://learn.microsoft.com/dotnet/api/system.xml.xmlreadersettings.ignorecomments */
  readonly IgnoreComments: Boolean & Settable;
  /** `bool IgnoreProcessingInstructions { get; set; }` https://learn.microsoft.com/dotnet/api/system.xml.xmlreadersettings.ignoreprocessinginstructions */
  readonly IgnoreProcessingInstructions: Boolean & Settable;
  /** `bool IgnoreWhitespace { get; set; }` https://learn.microsoft.com/dotnet/api/system.xml.xmlreadersettings.ignorewhitespace */
  readonly IgnoreWhitespace: Boolean & Settable;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `IApi Api { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Api: IApi;
  /** `IBackend Backend { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Backend: IBackend;
  /** `IDeployment Deployment { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Deployment: IDeployment;
  /** `TimeSpan Elapsed { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Elapsed: TimeSpan;
  /** `IGraphQL GraphQL { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly GraphQL: IGraphQL;
  /** `ILastError LastError { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly LastError: ILastError;
  /** `IOperation Operation { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Operation: IOperation;
  /** `IProduct Product { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Product: IProduct;
  /** `IRequest Request { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Request: IRequest;
  /** `Guid RequestId { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly RequestId: Guid;
  /** `IResponse Response { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Response: IResponse;
  /** `ISubscription Subscription { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Subscription: ISubscription;
  /** `DateTime Timestamp { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Timestamp: DateTime;
  /** `bool Tracing { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Tracing: Boolean;
  /** `IUser User { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly User: IUser;
  /** `IReadOnlyDictionary<string, object> Variables { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Variables: IReadOnlyDictionary<String, Object>;
  /** `IWorkspace Workspace { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Workspace: IWorkspace;
  /** `void Trace(string message)` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  Trace(message: StringInput | null): Void;
  /** `void Trace(string source, object data)` */
  Trace(source: StringInput | null, data: ObjectInput | null): Void;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `string Source { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Source: String;
  /** `string Reason { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Reason: String;
  /** `string Message { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Message: String;
  /** `string Scope { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Scope: String;
  /** `string Section { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Section: String;
  /** `string Path { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Path: String;
  /** `string PolicyId { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly PolicyId: String;
  /** `int HttpErrorCode { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly HttpErrorCode: Int32;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `JToken Arguments { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Arguments: JToken;
  /** `JToken GraphQLArguments { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly GraphQLArguments: JToken;
  /** `JToken Parent { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Parent: JToken;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `IMessageBody Body { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Body: IMessageBody;
  /** `X509Certificate2 Certificate { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Certificate: X509Certificate2;
  /** `IReadOnlyDictionary<string, string[]> Headers { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Headers: IReadOnlyDictionary<String, ArrayOf<String>>;
  /** `string IpAddress { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly IpAddress: String;
  /** `IReadOnlyDictionary<string, string> MatchedParameters { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly MatchedParameters: IReadOnlyDictionary<String, String>;
  /** `string Method { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Method: String;
  /** `IUrl OriginalUrl { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly OriginalUrl: IUrl;
  /** `IUrl Url { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Url: IUrl;
  /** `bool HasBody { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly HasBody: Boolean;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `IMessageBody Body { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Body: IMessageBody;
  /** `IReadOnlyDictionary<string, string[]> Headers { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Headers: IReadOnlyDictionary<String, ArrayOf<String>>;
  /** `int StatusCode { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly StatusCode: Int32;
  /** `string StatusReason { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly StatusReason: String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /**
   * `T As<T>(bool preserveContent = false)` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables
   *
   * @example
   * context.Request.Body.As(types.JObject, true)
   * // context.Request.Body.As<JObject>(true)
   */
  As<T extends Value>(type: TypeToken<T, string>, preserveContent?: BooleanInput): T;
  /** `IDictionary<string, IList<string>> AsFormUrlEncodedContent(bool preserveContent = false)` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  AsFormUrlEncodedContent(preserveContent?: BooleanInput): IDictionary<String, IList<String>>;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `string Host { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Host: String;
  /** `string Path { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Path: String;
  /** `int Port { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Port: Int32;
  /** `IReadOnlyDictionary<string, string[]> Query { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Query: IReadOnlyDictionary<String, ArrayOf<String>>;
  /** `string QueryString { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly QueryString: String;
  /** `string Scheme { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Scheme: String;
  /** `string ToString()` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  ToString(): String;
  /** `Uri ToUri()` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  ToUri(): Uri;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
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
  /** `string Id { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Id: String;
  /** `bool IsCurrentRevision { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly IsCurrentRevision: Boolean;
  /** `string Name { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Name: String;
  /** `string Path { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Path: String;
  /** `IEnumerable<string> Protocols { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Protocols: IEnumerable<String>;
  /** `string Revision { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Revision: String;
  /** `IUrl ServiceUrl { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly ServiceUrl: IUrl;
  /** `ISubscriptionKeyParameterNames SubscriptionKeyParameterNames { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly SubscriptionKeyParameterNames: ISubscriptionKeyParameterNames;
  /** `string Version { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Version: String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `string Header { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Header: String;
  /** `string Query { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Query: String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `string Id { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Id: String;
  /** `string Method { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Method: String;
  /** `string Name { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Name: String;
  /** `string UrlTemplate { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly UrlTemplate: String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `string AzureRegion { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly AzureRegion: String;
  /** `string Id { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Id: String;
  /** `BackendType Type { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Type: BackendType;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.enum.tostring */
  ToString(): String;
  /** `string ToString(string format)` */
  ToString(format: StringExact): String;
  /** `string ToString(string format, IFormatProvider provider)` */
  ToString(format: StringInput | null, provider: IFormatProviderInput | null): String;
  /** `string ToString(IFormatProvider provider)` */
  ToString(provider: IFormatProviderExact): String;
  /** `int CompareTo(object target)` https://learn.microsoft.com/dotnet/api/system.enum.compareto */
  CompareTo(target: ObjectInput | null): Int32;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.enum.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.enum.gethashcode */
  GetHashCode(): Int32;
  /** `bool HasFlag(Enum flag)` https://learn.microsoft.com/dotnet/api/system.enum.hasflag */
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
  /** `bool ApprovalRequired { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly ApprovalRequired: Boolean;
  /** `IEnumerable<IGroup> Groups { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Groups: IEnumerable<IGroup>;
  /** `string Id { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Id: String;
  /** `string Name { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Name: String;
  /** `ProductState State { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly State: ProductState;
  /** `int? SubscriptionsLimit { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly SubscriptionsLimit: Nullable<Int32>;
  /** `int? SubscriptionLimit { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly SubscriptionLimit: Nullable<Int32>;
  /** `bool SubscriptionRequired { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly SubscriptionRequired: Boolean;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.enum.tostring */
  ToString(): String;
  /** `string ToString(string format)` */
  ToString(format: StringExact): String;
  /** `string ToString(string format, IFormatProvider provider)` */
  ToString(format: StringInput | null, provider: IFormatProviderInput | null): String;
  /** `string ToString(IFormatProvider provider)` */
  ToString(provider: IFormatProviderExact): String;
  /** `int CompareTo(object target)` https://learn.microsoft.com/dotnet/api/system.enum.compareto */
  CompareTo(target: ObjectInput | null): Int32;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.enum.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.enum.gethashcode */
  GetHashCode(): Int32;
  /** `bool HasFlag(Enum flag)` https://learn.microsoft.com/dotnet/api/system.enum.hasflag */
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
  /** `string Id { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Id: String;
  /** `string Name { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Name: String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `string Id { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Id: String;
  /** `string Name { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Name: String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `DateTime CreatedDate { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly CreatedDate: DateTime;
  /** `DateTime? EndDate { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly EndDate: Nullable<DateTime>;
  /** `string Id { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Id: String;
  /** `string Key { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Key: String;
  /** `string Name { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Name: String;
  /** `string PrimaryKey { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly PrimaryKey: String;
  /** `string SecondaryKey { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly SecondaryKey: String;
  /** `DateTime? StartDate { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly StartDate: Nullable<DateTime>;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `string Email { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Email: String;
  /** `string FirstName { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly FirstName: String;
  /** `IEnumerable<IGroup> Groups { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Groups: IEnumerable<IGroup>;
  /** `string Id { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Id: String;
  /** `IEnumerable<IUserIdentity> Identities { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Identities: IEnumerable<IUserIdentity>;
  /** `string LastName { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly LastName: String;
  /** `string Note { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Note: String;
  /** `DateTime RegistrationDate { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly RegistrationDate: DateTime;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `string Id { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Id: String;
  /** `string Provider { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Provider: String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `IReadOnlyDictionary<string, X509Certificate2> Certificates { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Certificates: IReadOnlyDictionary<String, X509Certificate2>;
  /** `IGateway Gateway { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Gateway: IGateway;
  /** `string GatewayId { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly GatewayId: String;
  /** `string Region { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Region: String;
  /** `string ServiceId { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly ServiceId: String;
  /** `string ServiceName { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly ServiceName: String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `string Id { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Id: String;
  /** `string InstanceId { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly InstanceId: String;
  /** `bool IsManaged { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly IsManaged: Boolean;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
  ToString(): String;
}

export type JwtExact = Of<{ readonly Jwt: true }>;
export type JwtInput = Of<{ readonly Jwt: true }>;

export interface Jwt {
  readonly [brand]: { readonly Jwt: true; readonly Object: true; readonly class: true; readonly only: 'Jwt' };
  readonly [accepts]: JwtInput | null;
  /** `string Algorithm { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Algorithm: String;
  /** `IEnumerable<string> Audiences { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Audiences: IEnumerable<String>;
  /** `IReadOnlyDictionary<string, string[]> Claims { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Claims: IReadOnlyDictionary<String, ArrayOf<String>>;
  /** `DateTime? ExpirationTime { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly ExpirationTime: Nullable<DateTime>;
  /** `string Id { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Id: String;
  /** `string Issuer { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Issuer: String;
  /** `DateTime? IssuedAt { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly IssuedAt: Nullable<DateTime>;
  /** `DateTime? NotBefore { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly NotBefore: Nullable<DateTime>;
  /** `string Subject { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Subject: String;
  /** `string Type { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Type: String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `string UserId { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly UserId: String;
  /** `string Password { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Password: String;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
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
  /** `string AccessToken { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly AccessToken: String;
  /** `IReadOnlyDictionary<string, object> Claims { get; }` https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
  readonly Claims: IReadOnlyDictionary<String, Object>;
  /** `bool Equals(object obj)` https://learn.microsoft.com/dotnet/api/system.object.equals */
  Equals(obj: ObjectInput | null): Boolean;
  /** `int GetHashCode()` https://learn.microsoft.com/dotnet/api/system.object.gethashcode */
  GetHashCode(): Int32;
  /** `string ToString()` https://learn.microsoft.com/dotnet/api/system.object.tostring */
  ToString(): String;
}
