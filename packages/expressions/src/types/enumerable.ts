// Over 150 lines: one line for each of LINQ's operators.
import { defineType } from '../define-type.js';

const numbers = ['int', 'long', 'float', 'double', 'decimal'] as const;
const averages = {
  int: 'double',
  long: 'double',
  float: 'float',
  double: 'double',
  decimal: 'decimal',
} as const;

/** `Sum` and `Average` for each number type, nullable and not, with and without a selector. */
const totals = numbers.flatMap((type) =>
  ['', '?'].flatMap((optional) => {
    const element = `${type}${optional}`;
    const average = `${averages[type]}${optional}`;
    return [
      `static ${element} Sum(this IEnumerable<${element}> source)`,
      `static ${element} Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, ${element}> selector)`,
      `static ${average} Average(this IEnumerable<${element}> source)`,
      `static ${average} Average<TSource>(this IEnumerable<TSource> source, Func<TSource, ${element}> selector)`,
    ];
  }),
);

/** @see https://learn.microsoft.com/dotnet/api/system.linq.enumerable */
export const enumerable = defineType({
  name: 'Enumerable',
  namespace: 'System.Linq',
  kind: 'static class',
  members: [
    'static TSource Aggregate<TSource>(this IEnumerable<TSource> source, Func<TSource, TSource, TSource> func)',
    'static TAccumulate Aggregate<TSource, TAccumulate>(this IEnumerable<TSource> source, TAccumulate seed, Func<TAccumulate, TSource, TAccumulate> func)',
    'static TResult Aggregate<TSource, TAccumulate, TResult>(this IEnumerable<TSource> source, TAccumulate seed, Func<TAccumulate, TSource, TAccumulate> func, Func<TAccumulate, TResult> resultSelector)',
    'static bool All<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)',
    'static bool Any<TSource>(this IEnumerable<TSource> source)',
    'static bool Any<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)',
    'static IEnumerable<TSource> Append<TSource>(this IEnumerable<TSource> source, TSource element)',
    'static IEnumerable<TSource> AsEnumerable<TSource>(this IEnumerable<TSource> source)',
    'static IEnumerable<TResult> Cast<TResult>(this IEnumerable source)',
    'static IEnumerable<TSource> Concat<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second)',
    'static bool Contains<TSource>(this IEnumerable<TSource> source, TSource value)',
    'static bool Contains<TSource>(this IEnumerable<TSource> source, TSource value, IEqualityComparer<TSource> comparer)',
    'static int Count<TSource>(this IEnumerable<TSource> source)',
    'static int Count<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)',
    'static IEnumerable<TSource> DefaultIfEmpty<TSource>(this IEnumerable<TSource> source)',
    'static IEnumerable<TSource> DefaultIfEmpty<TSource>(this IEnumerable<TSource> source, TSource defaultValue)',
    'static IEnumerable<TSource> Distinct<TSource>(this IEnumerable<TSource> source)',
    'static IEnumerable<TSource> Distinct<TSource>(this IEnumerable<TSource> source, IEqualityComparer<TSource> comparer)',
    'static TSource ElementAt<TSource>(this IEnumerable<TSource> source, int index)',
    'static TSource ElementAtOrDefault<TSource>(this IEnumerable<TSource> source, int index)',
    'static IEnumerable<TResult> Empty<TResult>()',
    'static IEnumerable<TSource> Except<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second)',
    'static IEnumerable<TSource> Except<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second, IEqualityComparer<TSource> comparer)',
    'static TSource First<TSource>(this IEnumerable<TSource> source)',
    'static TSource First<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)',
    'static TSource FirstOrDefault<TSource>(this IEnumerable<TSource> source)',
    'static TSource FirstOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)',
    'static IEnumerable<IGrouping<TKey, TSource>> GroupBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector)',
    'static IEnumerable<IGrouping<TKey, TSource>> GroupBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer)',
    'static IEnumerable<IGrouping<TKey, TElement>> GroupBy<TSource, TKey, TElement>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector)',
    'static IEnumerable<TResult> GroupBy<TSource, TKey, TResult>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TKey, IEnumerable<TSource>, TResult> resultSelector)',
    'static IEnumerable<TResult> GroupJoin<TOuter, TInner, TKey, TResult>(this IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, IEnumerable<TInner>, TResult> resultSelector)',
    'static IEnumerable<TSource> Intersect<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second)',
    'static IEnumerable<TSource> Intersect<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second, IEqualityComparer<TSource> comparer)',
    'static IEnumerable<TResult> Join<TOuter, TInner, TKey, TResult>(this IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, TInner, TResult> resultSelector)',
    'static TSource Last<TSource>(this IEnumerable<TSource> source)',
    'static TSource Last<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)',
    'static TSource LastOrDefault<TSource>(this IEnumerable<TSource> source)',
    'static TSource LastOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)',
    'static long LongCount<TSource>(this IEnumerable<TSource> source)',
    'static TSource Max<TSource>(this IEnumerable<TSource> source)',
    'static TResult Max<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, TResult> selector)',
    'static TSource Min<TSource>(this IEnumerable<TSource> source)',
    'static TResult Min<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, TResult> selector)',
    'static IEnumerable<TResult> OfType<TResult>(this IEnumerable source)',
    'static IOrderedEnumerable<TSource> OrderBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector)',
    'static IOrderedEnumerable<TSource> OrderBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey> comparer)',
    'static IOrderedEnumerable<TSource> OrderByDescending<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector)',
    'static IOrderedEnumerable<TSource> OrderByDescending<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey> comparer)',
    'static IEnumerable<TSource> Prepend<TSource>(this IEnumerable<TSource> source, TSource element)',
    'static IEnumerable<int> Range(int start, int count)',
    'static IEnumerable<TResult> Repeat<TResult>(TResult element, int count)',
    'static IEnumerable<TSource> Reverse<TSource>(this IEnumerable<TSource> source)',
    'static IEnumerable<TResult> Select<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, TResult> selector)',
    'static IEnumerable<TResult> Select<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, int, TResult> selector)',
    'static IEnumerable<TResult> SelectMany<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, IEnumerable<TResult>> selector)',
    'static IEnumerable<TResult> SelectMany<TSource, TCollection, TResult>(this IEnumerable<TSource> source, Func<TSource, IEnumerable<TCollection>> collectionSelector, Func<TSource, TCollection, TResult> resultSelector)',
    'static bool SequenceEqual<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second)',
    'static TSource Single<TSource>(this IEnumerable<TSource> source)',
    'static TSource Single<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)',
    'static TSource SingleOrDefault<TSource>(this IEnumerable<TSource> source)',
    'static TSource SingleOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)',
    'static IEnumerable<TSource> Skip<TSource>(this IEnumerable<TSource> source, int count)',
    'static IEnumerable<TSource> SkipWhile<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)',
    'static IEnumerable<TSource> Take<TSource>(this IEnumerable<TSource> source, int count)',
    'static IEnumerable<TSource> TakeWhile<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)',
    'static IOrderedEnumerable<TSource> ThenBy<TSource, TKey>(this IOrderedEnumerable<TSource> source, Func<TSource, TKey> keySelector)',
    'static IOrderedEnumerable<TSource> ThenByDescending<TSource, TKey>(this IOrderedEnumerable<TSource> source, Func<TSource, TKey> keySelector)',
    'static TSource[] ToArray<TSource>(this IEnumerable<TSource> source)',
    'static Dictionary<TKey, TSource> ToDictionary<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector)',
    'static Dictionary<TKey, TSource> ToDictionary<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer)',
    'static Dictionary<TKey, TElement> ToDictionary<TSource, TKey, TElement>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector)',
    'static Dictionary<TKey, TElement> ToDictionary<TSource, TKey, TElement>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, IEqualityComparer<TKey> comparer)',
    {
      signature: 'static HashSet<TSource> ToHashSet<TSource>(this IEnumerable<TSource> source)',
      notAllowListed: true,
    },
    'static List<TSource> ToList<TSource>(this IEnumerable<TSource> source)',
    'static ILookup<TKey, TSource> ToLookup<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector)',
    'static IEnumerable<TSource> Union<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second)',
    'static IEnumerable<TSource> Union<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second, IEqualityComparer<TSource> comparer)',
    'static IEnumerable<TSource> Where<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)',
    'static IEnumerable<TSource> Where<TSource>(this IEnumerable<TSource> source, Func<TSource, int, bool> predicate)',
    'static IEnumerable<TResult> Zip<TFirst, TSecond, TResult>(this IEnumerable<TFirst> first, IEnumerable<TSecond> second, Func<TFirst, TSecond, TResult> resultSelector)',
    ...totals,
    'static long LongCount<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)',
    'static IEnumerable<TResult> GroupJoin<TOuter, TInner, TKey, TResult>(this IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, IEnumerable<TInner>, TResult> resultSelector, IEqualityComparer<TKey> comparer)',
    'static IEnumerable<IGrouping<TKey, TElement>> GroupBy<TSource, TKey, TElement>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, IEqualityComparer<TKey> comparer)',
    'static IEnumerable<TResult> GroupBy<TSource, TKey, TElement, TResult>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, Func<TKey, IEnumerable<TElement>, TResult> resultSelector)',
    'static IEnumerable<TResult> GroupBy<TSource, TKey, TResult>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TKey, IEnumerable<TSource>, TResult> resultSelector, IEqualityComparer<TKey> comparer)',
    'static IEnumerable<TResult> GroupBy<TSource, TKey, TElement, TResult>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, Func<TKey, IEnumerable<TElement>, TResult> resultSelector, IEqualityComparer<TKey> comparer)',
    'static IEnumerable<TResult> Join<TOuter, TInner, TKey, TResult>(this IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, TInner, TResult> resultSelector, IEqualityComparer<TKey> comparer)',
    'static ILookup<TKey, TSource> ToLookup<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer)',
    'static ILookup<TKey, TElement> ToLookup<TSource, TKey, TElement>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector)',
    'static ILookup<TKey, TElement> ToLookup<TSource, TKey, TElement>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, IEqualityComparer<TKey> comparer)',
    'static IOrderedEnumerable<TSource> ThenBy<TSource, TKey>(this IOrderedEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey> comparer)',
    'static IOrderedEnumerable<TSource> ThenByDescending<TSource, TKey>(this IOrderedEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey> comparer)',
    'static IEnumerable<TResult> SelectMany<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, int, IEnumerable<TResult>> selector)',
    'static IEnumerable<TResult> SelectMany<TSource, TCollection, TResult>(this IEnumerable<TSource> source, Func<TSource, int, IEnumerable<TCollection>> collectionSelector, Func<TSource, TCollection, TResult> resultSelector)',
    'static bool SequenceEqual<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second, IEqualityComparer<TSource> comparer)',
    'static IEnumerable<TSource> SkipWhile<TSource>(this IEnumerable<TSource> source, Func<TSource, int, bool> predicate)',
    'static IEnumerable<TSource> SkipLast<TSource>(this IEnumerable<TSource> source, int count)',
    'static IEnumerable<TSource> TakeWhile<TSource>(this IEnumerable<TSource> source, Func<TSource, int, bool> predicate)',
    'static IEnumerable<TSource> TakeLast<TSource>(this IEnumerable<TSource> source, int count)',
    'static HashSet<TSource> ToHashSet<TSource>(this IEnumerable<TSource> source, IEqualityComparer<TSource> comparer)',
  ],
});

/** @see https://learn.microsoft.com/dotnet/api/system.linq.igrouping-2 */
export const grouping = defineType({
  name: 'IGrouping',
  namespace: 'System.Linq',
  kind: 'interface',
  typeParameters: ['out TKey', 'out TElement'],
  interfaces: ['IEnumerable<TElement>'],
  members: ['TKey Key { get; }'],
});

/** @see https://learn.microsoft.com/dotnet/api/system.linq.ilookup-2 */
export const lookup = defineType({
  name: 'ILookup',
  namespace: 'System.Linq',
  kind: 'interface',
  typeParameters: ['TKey', 'TElement'],
  interfaces: ['IEnumerable<IGrouping<TKey, TElement>>'],
  members: ['int Count { get; }', 'IEnumerable<TElement> this[TKey key] { get; }', 'bool Contains(TKey key)'],
});

/** @see https://learn.microsoft.com/dotnet/api/system.linq.iorderedenumerable-1 */
export const orderedEnumerable = defineType({
  name: 'IOrderedEnumerable',
  namespace: 'System.Linq',
  kind: 'interface',
  typeParameters: ['TElement'],
  interfaces: ['IEnumerable<TElement>'],
});
