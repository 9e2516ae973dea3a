import { describe, expect, it } from '@jest/globals';
import { stubContext } from '../test/stub-context.js';
import { compileExpression } from './compile-expression.js';
import { ClrException } from './runtime/clr/clr-exception.js';
import { toText } from './index.js';

/**
 * The constructs of C# that can stand in an expression or block, each either with the text of its value or with the
 * codes of what is reported: nothing that C# 7 has is left to chance. Values are those of a C# compiler; `golden/` has
 * more of them.
 */
const works: readonly (readonly [code: string, text: string])[] = [
  [
    '@{ var a = new int[2,3]; a[1,2] = 5; return a[1,2] + a.GetLength(0) + a.GetLength(1) + a.Rank + a.Length; }',
    '18',
  ],
  ['@{ int[,] a = { { 1, 2 }, { 3, 4 } }; return a[1,0]; }', '3'],
  [
    '@{ int[,] a = new int[,] { { 1, 2 }, { 3, 4 } }; var s = 0; foreach (var x in a) s += x; return s; }',
    '10',
  ],
  ['@{ var a = new[,] { { 1, 2 }, { 3, 4 } }; return a.Length; }', '4'],
  ['@{ var a = new int[2][,]; a[0] = new int[1,1]; return a[0].Rank; }', '2'],
  ['@{ T Id<T>(T x) { return x; } return Id(5) + Id<int>(6); }', '11'],
  ['@{ T Id<T>(T x) where T : class => x; return Id("a"); }', 'a'],
  ['@{ List<T> L<T>(params T[] x) { return x.ToList(); } return L(1,2,3).Count; }', '3'],
  ['@{ var x = 1; ref var y = ref x; y = 5; return x; }', '5'],
  ['@{ var a = new[]{1,2}; ref int y = ref a[1]; y = 5; return a[1]; }', '5'],
  ['@{ void F(ref int x) { x = 9; } int v = 1; F(ref v); return v; }', '9'],
  ['@{ void F(out int x) { x = 9; } F(out var v); return v; }', '9'],
  ['@{ void F(in int x) { } int v = 1; F(v); F(in v); return v; }', '1'],
  ['@(sizeof(int))', '4'],
  ['@(sizeof(decimal) + sizeof(char) + sizeof(bool))', '19'],
  ['@{ var (a, (b, c)) = (1, (2, 3)); return a + b + c; }', '6'],
  ['@{ int a; int b; (a, b) = (1, 2); (a, b) = (b, a); return a * 10 + b; }', '21'],
  ['@{ int a; (a, var b) = (1, 2); return a + b; }', '3'],
  ['@{ (int a, string b) = (1, "x"); return b + a; }', 'x1'],
  ['@{ var (a, _) = (1, 2); return a; }', '1'],
  ['@{ (_, var b) = (1, 2); return b; }', '2'],
  ['@{ _ = int.Parse("5"); return 1; }', '1'],
  ['@{ int.TryParse("5", out _); return 1; }', '1'],
  ['@{ (var a, (int b, var c)) = (1, (2, 3)); return a + b + c; }', '6'],
  ['@{ foreach (var (k, v) in new Dictionary<string,int>{{"a",1}}) return k + v; return ""; }', 'a1'],
  ['@{ foreach (var (k, v) in new[]{(1,2)}) return k + v; return 0; }', '3'],
  ['@{ var @class = 5; return @class; }', '5'],
  ['@{ var \\u0041bc = 5; return Abc; }', '5'],
  ['@{ Func<int,int> f = delegate (int x) { return x + 1; }; return f(1); }', '2'],
  ['@{ Func<int,int> f = delegate { return 1; }; return f(1); }', '1'],
  ['@{ Func<int> f = delegate () { return 1; }; return f(); }', '1'],
  ['@(new[]{1,2,3}.Where(delegate (int x) { return x > 1; }).Count())', '2'],
  ['@{ int F(int a, int b = 3) => a + b; return F(1) + F(b: 1, a: 2); }', '7'],
  ['@{ int F(params int[] a) => a.Length; return F() + F(1,2); }', '2'],
  [
    '@{ int F(int a, int b = 3, params string[] c) => a + b + c.Length; return F(1) + F(1, 2, "a", "b"); }',
    '9',
  ],
  ['@{ int F() { int G() => 2; return G(); } return F(); }', '2'],
  ['@{ const int x = 5; const string s = "a" + "b"; return s + x; }', 'ab5'],
  ['@{ if (((object)5) is int n && n > 3) return n; return 0; }', '5'],
  [
    '@{ switch ((object)5) { case int n when n > 3: return "big"; case string s: return s; case null: return "null"; default: return "d"; } }',
    'big',
  ],
  ['@{ switch ((object)"x") { case var v: return v.ToString(); } }', 'x'],
  ['@{ object o = 5; return o is 5; }', 'True'],
  ['@{ object o = null; return o is null; }', 'True'],
  ['@{ if ((object)"s" is var q) return q; return null; }', 's'],
  ['@{ lock (new object()) { return 1; } }', '1'],
  ['@{ checked { int i = int.MaxValue; return unchecked(i + 1); } }', '-2147483648'],
  ['@{ int x = 5; { int y = 1; } ; ; return x; }', '5'],
  ['@{ return 1_000 + 0b1010 + 0x_FF; }', '1265'],
  ['@{ return 1u + 1L + 1ul + 1.0f + 1.0d + (double)1.0m; }', '6'],
  ['@{ int? x = null; return x?.ToString() ?? "n"; }', 'n'],
  ['@{ int x = default; return x; }', '0'],
  ['@{ string s = default; return s == null; }', 'True'],
  ['@{ return nameof(context.Request.Headers); }', 'Headers'],
  [
    '@{ try { throw new ArgumentException("a", "b"); } catch (ArgumentException e) when (e.ParamName == "b") { return e.ParamName; } finally { } }',
    'b',
  ],
  ['@{ var t = (a: 1, b: 2); return t.a + t.b + t.Item1; }', '4'],
  ['@{ var a = 1; var b = 2; var t = (a, b); return t.a + t.b; }', '3'],
  ['@((1, 2) == (1, 2))', 'True'],
  ['@((1, "a") != (1, "b"))', 'True'],
  ['@{ var x = new { A = 1, B = new { C = 2 } }; return x.B.C; }', '2'],
  ['@{ for (int i = 0, j = 10; i < j; i++, j--) { if (i == 3) return j; } return 0; }', '7'],
  ['@{ int i = 0; do { i++; if (i == 2) continue; } while (i < 5); return i; }', '5'],
  ['@{ Action a = () => { }; a(); a?.Invoke(); return 1; }', '1'],
  ['@{ var x = 5; Func<int> f = () => x++; f(); f(); return x; }', '7'],
  ['@{ return ((Func<int,int>)(n => n * 2))(4); }', '8'],
  ['@{ return new List<int> { 1, 2, 3 }[1]; }', '2'],
  ['@{ return new Dictionary<string,int> { ["a"] = 1, ["b"] = 2 }["b"]; }', '2'],
  ['@{ return $"{1,5:N2}|{"a",-3}|{{}}"; }', ' 1.00|a  |{}'],
  ['@{ return $@"a\\{1}"; }', 'a\\1'],
  ['@{ return @$"a\\{1}"; }', 'a\\1'],
  ['@{ return @"a""b"; }', 'a"b'],
  [`@{ return '\\u0041' + "\\x41\\t\\0".Length; }`, '68'],
  ['@{ return true ? 1 : throw new Exception(); }', '1'],
  ['@{ int x = 1, y = 2; return x + y; }', '3'],
  ['@{ object o = 1; switch (o) { case int i: case long l: return 1; } return 0; }', '1'],
  ['@{ return context is null; }', 'False'],
  ['@{ return global::System.String.Empty; }', ''],
  ['@{ var a = new int[] { 1, 2 }; var (x, y) = (a[0], a[1]); return x + y; }', '3'],
  ['@{ int F(int x) { if (x == 0) return 0; return F(x - 1) + 1; } return F(4); }', '4'],
  ['@{ int x; x = 5; return x++ + ++x; }', '12'],
  ['@{ return 1 is int; }', 'True'],
  ['@{ int x = 1; x <<= 2; x |= 1; x ^= 2; x %= 5; return x; }', '2'],
  ['@{ bool b = true; b &= false; return b; }', 'False'],
  ['@{ return new int[3] { 1, 2, 3 }.Length; }', '3'],
  ['@{ int[] a = { 1, 2, 3 }; return a.Length; }', '3'],
  ['@{ int[][] a = { new[] { 1 }, new[] { 2, 3 } }; return a[1][1]; }', '3'],
  ['@{ return new string[] { "a" } is string[]; }', 'True'],
  ['@{ int F<T>() => default(T) == null ? 1 : 2; return F<string>(); }', '1'],
  ['@{ bool F<T>(object o) => o is T; return F<string>("a"); }', 'True'],
  ['@{ T F<T>() where T : new() => new T(); return F<object>() != null; }', 'True'],
  ['@{ U M<T,U>(T x, Func<T,U> f) => f(x); return M(5, n => n.ToString() + "!"); }', '5!'],
  ['@{ var a = new int[2,3]; a[1,2]++; a[1,2] += 5; return a[1,2]; }', '6'],
  [
    '@{ var a = new string[2,2] { { "a", "b" }, { "c", "d" } }; var s = ""; for (int i = 0; i < a.GetLength(0); i++) for (int j = 0; j <= a.GetUpperBound(1); j++) s += a[i, j]; return s; }',
    'abcd',
  ],
  ['@{ object a = new int[2,2]; return a is int[,] ? a.ToString() : "no"; }', 'System.Int32[,]'],
  ['@{ var a = new double[1,1,1]; a[0,0,0] = 1.5; return a[0,0,0]; }', '1.5'],
  ['@{ var a = new int[,] { { 1, 2 } }; return a.Cast<int>().Sum(); }', '3'],
  [
    '@{ T Max<T>(T a, T b) where T : IComparable<T> => a.CompareTo(b) > 0 ? a : b; return Max(3, 5) + Max("a", "b"); }',
    '5b',
  ],
  [
    '@{ string D<T>(IEnumerable<T> xs, Func<T, string> f) { var s = ""; foreach (T x in xs) s += f(x); return s; } return D(new[] { 1, 2 }, n => n + ";"); }',
    '1;2;',
  ],
  [
    '@{ Dictionary<K, List<V>> G<K, V>(IEnumerable<V> xs, Func<V, K> key) { var d = new Dictionary<K, List<V>>(); foreach (var x in xs) { if (!d.ContainsKey(key(x))) d[key(x)] = new List<V>(); d[key(x)].Add(x); } return d; } return G(new[] { 1, 2, 3 }, n => n % 2 == 0 ? "even" : "odd")["odd"].Count; }',
    '2',
  ],
  [
    '@{ void Swap<T>(ref T a, ref T b) { var t = a; a = b; b = t; } int x = 1, y = 2; Swap(ref x, ref y); return x * 10 + y; }',
    '21',
  ],
  [
    '@{ bool Is<T>(object o) { if (o is T t) return t != null; return false; } return Is<string>("a") && !Is<int>("a") && Is<int>(5); }',
    'True',
  ],
  ['@{ T[] Two<T>(T a) => new[] { a, a }; return Two("x").Length; }', '2'],
  ['@{ string S<T>(T x) => x?.ToString() ?? "null"; return S<string>(null) + S(5); }', 'null5'],
  ['@{ T Get<T>(object o) => (T)o; return Get<int>(5) + Get<string>("a").Length; }', '6'],
  ['@{ T? N<T>(T x) where T : struct => x; return N(5).Value; }', '5'],
  ['@{ string T2<T>(T x) => typeof(T).ToString(); return T2(5); }', 'System.Int32'],
  ['@{ Func<int, int> f = Id; int Id(int x) => x; return f(4); }', '4'],
  ['@{ T Id<T>(T x) => x; Func<int, int> f = Id; return f(4); }', '4'],
  ['@{ T Id<T>(T x) => x; return new[] { 1, 2 }.Select(Id).Sum(); }', '3'],
  ['@{ T Id<T>(T x) => x; Func<int, int> f = Id<int>; return f(4); }', '4'],
  ['@{ int x = 1; ref int y = ref x; ref int z = ref y; z++; return x; }', '2'],
  ['@{ var t = (1, 2); ref int y = ref t.Item1; y = 9; return t.Item1; }', '9'],
  ['@{ string s = "a"; ref string y = ref s; y += "b"; return s; }', 'ab'],
  ['@{ int i = 0; int[] a = { 1, 2 }; ref int y = ref a[i]; i = 1; y = 7; return a[0]; }', '7'],
  [
    '@{ void F(ref int x, out int y, params int[] z) { y = x + z.Length; x = 100; } int v = 1; F(ref v, out int w, 1, 2); return v + w; }',
    '103',
  ],
  ['@{ var (a, (b, (c, _))) = (1, (2, (3, 4))); return a + b + c; }', '6'],
  ['@{ int a; string b; (a, (b, _)) = (1, ("x", 2)); return b + a; }', 'x1'],
  ['@{ var (k, (x, y)) = new KeyValuePair<string, (int, int)>("a", (1, 2)); return k + x + y; }', 'a12'],
  [
    '@{ foreach (var (k, (x, y)) in new Dictionary<string, (int, int)> { { "a", (1, 2) } }) return k + x + y; return ""; }',
    'a12',
  ],
  [
    '@{ foreach ((string k, int v) in new Dictionary<string, int> { { "a", 1 } }) return k + v; return ""; }',
    'a1',
  ],
  ['@{ foreach ((var k, var v) in new[] { (1, 2) }) return k + v; return 0; }', '3'],
  ['@{ Action<string, int> f = delegate { }; f("a", 1); return 1; }', '1'],
  ['@{ var x = "a" is var y ? y : null; return x; }', 'a'],
  ['@{ var a\\u0062 = 1; return ab; }', '1'],
  ['@{ var caf\\u00e9 = 1; return café; }', '1'],
  ['@{ int \\u0069f = 2; return @if; }', '2'],
  ['@{ return new { }.ToString(); }', '{ }'],
  ['@{ var t = (1, (2, 3)); return t.Item2.Item1; }', '2'],
  ['@(new ArgumentException("a", "b").Message)', `a (Parameter 'b')`],
  ['@(new ArgumentNullException("b").Message)', `Value cannot be null. (Parameter 'b')`],
  [
    '@(new ArgumentOutOfRangeException("b", "m").Message + new ArgumentOutOfRangeException("x").ParamName)',
    `m (Parameter 'b')x`,
  ],
  ['@{ try { int.Parse(null); } catch (ArgumentNullException e) { return e.ParamName; } return ""; }', 's'],
];

const throws: readonly (readonly [code: string, exception: string])[] = [
  ['@{ throw new Exception("x"); }', 'Exception'],
  ['@{ string s = null; return s ?? throw new Exception("none"); }', 'Exception'],
  ['@{ void F() => throw new Exception("z"); F(); return 1; }', 'Exception'],
  ['@{ var a = new int[2,2]; return a[2,0]; }', 'IndexOutOfRangeException'],
  ['@{ var n = -1; var a = new int[2, n]; return 1; }', 'OverflowException'],
  ['@{ throw null; }', 'NullReferenceException'],
];

/** What C# 7 does not have here, or the service does not allow: one report for one mistake. */
const refused: readonly (readonly [code: string, codes: string])[] = [
  ['@{ ref int F(int[] a) { return ref a[0]; } var z = new[]{1}; F(z) = 4; return z[0]; }', 'EX4007 EX4007'],
  ['@(sizeof(Guid))', 'EX3003'],
  ['@{ static int F(int a) => a; return F(1); }', 'EX3008'],
  ['@{ goto end; end: return 1; }', 'EX3002 EX3002'],
  ['@{ switch (1) { case 1: goto case 2; case 2: return 2; default: goto default; } }', 'EX3002 EX3002'],
  ['@{ unsafe { return 1; } }', 'EX3003'],
  ['@{ fixed (int* p = null) { } return 1; }', 'EX3003'],
  ['@{ var p = stackalloc int[3]; return 1; }', 'EX3003'],
  ['@{ int* p = null; return 1; }', 'EX3003'],
  ['@{ yield return 1; }', 'EX3005'],
  ['@{ return await System.Threading.Tasks.Task.FromResult(1); }', 'EX3001'],
  ['@{ Func<int> f = async () => 1; return 1; }', 'EX3001'],
  ['@{ dynamic d = 1; return d; }', 'EX3007'],
  ['@(from x in new[]{1} select x)', 'EX3004'],
  ['@{ class A { } return 1; }', 'EX3009'],
  ['@{ struct A { } return 1; }', 'EX3009'],
  ['@{ enum A { X } return 1; }', 'EX3009'],
  ['@{ using System; return 1; }', 'EX3011'],
  ['@{ label: return 1; }', 'EX3002'],
  ['@{ #if X', 'EX1103 EX3010'],
  ['@{ return default(int) + default; }', 'EX2206'],
  ['@{ return x => x; }', 'EX2108'],
  ['@{ extern int F(); return 1; }', 'EX3012'],
  ['@{ var x = 1, y = 2; return x; }', 'EX2227'],
  ['@{ return ref x; }', 'EX4007'],
  ['@{ ref readonly int y = ref x; return 1; }', 'EX2001'],
  ['@{ Span<int> s = stackalloc int[1]; return 1; }', 'EX3003'],
  ['@{ return 5 switch { 5 => 1, _ => 0 }; }', 'EX3008'],
  ['@{ string? s = null; return s; }', 'EX2209'],
  ['@{ var r = 1..2; return 1; }', 'EX3008'],
  ['@{ var s = "abc"[^1]; return s; }', 'EX3008'],
  ['@{ List<int> l = new(); return 1; }', 'EX3008'],
  ['@{ string s = null; s ??= "a"; return s; }', 'EX3008'],
  ['@{ using var x = new System.IO.StringReader("a"); return 1; }', 'EX3008'],
  ['@{ return o is not null; }', 'EX3008'],
  ['@{ object o = "a"; return o is { }; }', 'EX3008'],
  ['@{ object o = 1; return o is int and > 0; }', 'EX3008 EX3008'],
  ['@{ return """raw"""; }', 'EX3008'],
  ['@{ return __arglist(); }', 'EX2001'],
  ['@{ return this; }', 'EX3006'],
  ['@{ return base.ToString(); }', 'EX3006'],
  ['@{ return (int)3.7 + (byte)300; }', 'EX2213'],
  ['@{ return checked((byte)300); }', 'EX2213'],
  ['@{ event Action e; return 1; }', 'EX3012'],
  ['@{ var f = (int x) => x; return 1; }', 'EX2204'],
  ['@{ async void F() { } return 1; }', 'EX3001'],
  ['@{ var a = new[,] { { 1, 2 }, { 3 } }; return a.Length; }', 'EX2230'],
  ['@{ int[,] a = new int[2,3]; return a[0]; }', 'EX2105'],
  ['@{ T Add<T>(T a, T b) => a + b; return Add(1, 2); }', 'EX2206'],
  ['@{ T Id<T>(T x) => x; return Id<string>(5); }', 'EX2201'],
  ['@{ T F<T>() => default(T); return F(); }', 'EX2110'],
  ['@{ T F<T>(T x) where T : class => x; return F(5); }', 'EX2111'],
  [
    '@{ int Depth<T>(T x, int n) => n == 0 ? 0 : 1 + Depth(new List<T> { x }, n - 1); return Depth(1, 3); }',
    'EX4004',
  ],
  ['@{ ref int y = 5; return y; }', 'EX2229'],
  ['@{ ref int y; return 1; }', 'EX2229'],
  ['@{ var l = new List<int> { 1 }; ref int y = ref l[0]; return y; }', 'EX2229'],
  ['@{ int a = 1; ref long y = ref a; return y; }', 'EX2201'],
  ['@{ void F(in int x) { x = 1; } return 1; }', 'EX2216'],
  ['@{ var (a, b, c) = (1, 2); return a; }', 'EX2222 EX2001'],
  ['@{ var a = 1; return a switch { 1 => "x" }; }', 'EX3008'],
  ['@{ namespace A { } return 1; }', 'EX3009'],
  ['@{ public int x = 1; return x; }', 'EX3012'],
  ['@{ interface I { } return 1; }', 'EX3009'],
  ['@{ delegate int D(int x); return 1; }', 'EX3009'],
  ['@{ var x = stackalloc int[] { 1 }; return 1; }', 'EX3003'],
  ['@{ int x = 1; int* p = &x; return *p; }', 'EX3003 EX3003'],
  ['@{ for (var i = 0, j = 1; i < 1; i++) { } return 1; }', 'EX2227'],
  ['@{ switch (1) { case 1: break; case 1: break; } return 1; }', 'EX2310'],
  ['@{ long x = 1; switch (x) { case 1: return 1; case 2: case 1L: return 2; } return 0; }', 'EX2310'],
  ['@{ switch ("a") { case "a": return 1; case "a": return 2; } return 3; }', 'EX2310'],
  ['@{ string x = null; switch (x) { case null: return 1; case null: return 2; } return 0; }', 'EX2310'],
  ['@{ Predicate<int> p = (string x) => x != null; return p(2); }', 'EX2108'],
  ['@{ Predicate<int> p = delegate (uint x) { return x > 1; }; return p(2); }', 'EX2108'],
  ['@{ Func<int, int> p = (ref int x) => x; return p(2); }', 'EX2108'],
  ['@{ const int n = -2; return new int[n].Length; }', 'EX2231'],
  ['@{ return new int[2, -1].Length; }', 'EX2231'],
  ['@{ int n = 1; return new int[n] { 1 }.Length; }', 'EX2232'],
  ['@{ return new int[2][2]; }', 'EX2233'],
  ['@{ int v = 1; void F(ref int y) { Func<int> f = () => y; } F(ref v); return v; }', 'EX2234'],
  ['@{ int x = 1; ref int y = ref x; Func<int> f = () => y; return f(); }', 'EX2234'],
  ['@{ int x = 1; ref int y = ref x; int G() { return y; } return G(); }', 'EX2234'],
  ['@{ try { return 1; } catch (Exception) { return 2; } catch (FormatException) { return 3; } }', 'EX2311'],
  ['@{ try { return 1; } catch { return 2; } catch (FormatException) { return 3; } }', 'EX2311'],
  ['@{ string s = "a"; switch (s) { case 1: return 1; default: return 2; } }', 'EX2211'],
  ['@{ object o = 1; if (o is int and > 0) return 1; return 0; }', 'EX3008 EX3008'],
];

function answer(code: string): string {
  const compiled = compileExpression(code);
  if (!compiled.ok) return compiled.diagnostics.map((diagnostic) => diagnostic.code).join(' ');
  try {
    return toText(compiled.expression.evaluate(stubContext()));
  } catch (error) {
    if (error instanceof ClrException) return error.typeName;
    throw error;
  }
}

describe('constructs of C#', () => {
  it.each(works)('%s gives a value', (code, text) => {
    expect(answer(code)).toBe(text);
  });

  it.each(throws)('%s throws', (code, exception) => {
    expect(answer(code)).toBe(exception);
  });

  it.each(refused)('%s is refused', (code, codes) => {
    expect(answer(code)).toBe(codes);
  });

  it.each(refused)('%s is refused where it stands', (code) => {
    const [first] = compileExpression(code).diagnostics;
    expect(first?.start).toBeGreaterThan(0);
    expect(first?.end).toBeLessThanOrEqual(code.length);
  });
});
