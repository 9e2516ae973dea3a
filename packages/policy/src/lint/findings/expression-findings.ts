// Long because every finding about expressions is described here, with its two examples.
import type { DiagnosticKind } from '../../diagnostics.js';
import { diagnosticKinds } from '@apim-kit/expressions';
import type { Rule } from '../define-rule.js';
import { describeFinding } from '../define-rule.js';

/** Summary, bad code, good code, and why where the summary does not say it all. */
type Description = readonly [summary: string, bad: string, good: string, why?: string];

const cs = 'The C# compiler of the service refuses it too.';
const notHere =
  'The service may take it. The engine that runs expressions on a laptop does not, so that nothing can be said about what it would do.';

const descriptions: Readonly<Record<string, Description>> = {
  EX1001: ['A character has no meaning in C#.', '@(1 + 2#)', '@(1 + 2)'],
  EX1002: ['A string is not closed.', '@{ return "a\n; }', '@{ return "a"; }'],
  EX1003: ['A character literal is not closed.', "@{ return 'a\n; }", "@{ return 'a'; }"],
  EX1004: [
    'A character literal holds more than one character.',
    "@('abc')",
    '@("abc")',
    'Single quotes hold one character, double quotes a text.',
  ],
  EX1005: [
    'A backslash begins no escape sequence.',
    '@("\\d+")',
    '@(@"\\d+")',
    'Patterns and paths are best written as verbatim strings, with `@` before the quote.',
  ],
  EX1006: ['A comment is not closed.', '@{ return 1; /* }', '@{ return 1; /* one */ }'],
  EX1007: ['An integer is too large.', '@(99999999999999999999)', '@(9999999999)'],
  EX1008: ['A lone brace stands in an interpolated string.', '@($"a } b")', '@($"a }} b")'],
  EX1009: ['A hole of an interpolated string is not closed.', '@("a" + $"{1:")', '@("a" + $"{1:0}")'],
  EX1101: [
    'The code is no policy expression.',
    'context.Api.Id',
    '@(context.Api.Id)',
    'A policy expression is `@(…)`, one expression, or `@{…}`, statements that return a value.',
  ],
  EX1102: ['Something else is expected here.', '@(1 + )', '@(1 + 1)'],
  EX1103: ['A bracket is not closed.', '@(Math.Max(1, 2', '@(Math.Max(1, 2))'],
  EX1104: [
    'Something stands behind the end of the expression.',
    '@(1) + 2',
    '@(1 + 2)',
    'Statements stand in `@{…}`.',
  ],
  EX1105: ['The expression is empty.', '@()', '@("")'],
  EX1106: ['The expression is nested too deeply.', `@(${'!'.repeat(600)}true)`, '@(!true)'],
  EX1107: ['No statement begins like this.', '@{ else return 1; }', '@{ return 1; }'],
  EX1108: [
    'A value stands where a statement should.',
    '@{ 1 + 1; return 1; }',
    '@{ var two = 1 + 1; return two; }',
  ],
  EX1109: [
    'A named value was not put in.',
    '@{ var x = {{name}}; return x; }',
    '@{ var x = "{{name}}"; return x; }',
    'Named values are put into the text before it is compiled. Where its value is not known, one stands for whatever makes the code valid.',
  ],
  EX2001: ['A name does not exist.', '@(contxt.Api.Id)', '@(context.Api.Id)'],
  EX2002: ['A type is not known to policy expressions.', '@(new Lisst<int>())', '@(new List<int>())'],
  EX2003: [
    'A value has no such member.',
    '@(context.Request.Header.Count)',
    '@(context.Request.Headers.Count)',
  ],
  EX2004: [
    'A type needs its namespace.',
    '@(WebUtility.HtmlEncode("a"))',
    '@(System.Net.WebUtility.HtmlEncode("a"))',
    'The service imports some namespaces only; `System.Net` and `System.Globalization` are not among them.',
  ],
  EX2005: [
    'A name is used twice.',
    '@{ var a = 1; var a = 2; return a; }',
    '@{ var a = 1; var b = 2; return a + b; }',
  ],
  EX2006: ['A generic type has another number of type arguments.', '@(new List())', '@(new List<int>())'],
  EX2007: ['A type stands where a value is needed.', '@(string)', '@(string.Empty)'],
  EX2008: ['A member needs a value, not its type.', '@(string.Length)', '@("a".Length)'],
  EX2009: [
    'A static member is asked of a value.',
    '@("a".IsNullOrEmpty("b"))',
    '@(string.IsNullOrEmpty("b"))',
  ],
  EX2010: ['A member is asked of `null`.', '@(null.Length)', '@("".Length)'],
  EX2011: ['A method is not called.', '@("a".Trim)', '@("a".Trim())'],
  EX2012: ['What is no method is called.', '@("a".Length())', '@("a".Length)'],
  EX2013: ['`nameof` takes one name.', '@(nameof(1))', '@(nameof(context))'],
  EX2101: ['A method takes no such arguments.', '@("a".Contains(1, 2, 3, 4))', '@("a".Contains("b"))'],
  EX2102: ['A call fits several methods.', '@(new JObject(null))', '@(new JObject())'],
  EX2103: [
    'A local function takes another number of arguments.',
    '@{ int F(int x) { return x; } return F(); }',
    '@{ int F(int x) { return x; } return F(1); }',
  ],
  EX2104: ['A value has no index.', '@(5[0])', '@("5"[0])'],
  EX2105: [
    'A value can not be indexed so.',
    '@(context.Request.Headers["a", "b"].Length)',
    '@(context.Request.Headers["a"].Length)',
  ],
  EX2106: ['A type has no constructor.', '@(new IRequest())', '@(new JObject())'],
  EX2107: [
    'A collection takes no such element.',
    '@(new List<int> { { 1, 2 } })',
    '@(new List<int> { 1, 2 })',
  ],
  EX2108: [
    'A lambda does not fit.',
    '@{ Func<int, int> f = () => 1; return f(1); }',
    '@{ Func<int, int> f = x => 1; return f(1); }',
  ],
  EX2109: ['A member of an anonymous object has no name.', '@(new { 1 })', '@(new { One = 1 })'],
  EX2110: [
    'The type arguments of a local function can not be told.',
    '@{ T F<T>() { return default(T); } return F(); }',
    '@{ T F<T>() { return default(T); } return F<int>(); }',
  ],
  EX2111: [
    'A type is not what a local function asks of its type parameter.',
    '@{ T F<T>(T x) where T : class { return x; } return F(1); }',
    '@{ T F<T>(T x) where T : class { return x; } return F("a"); }',
  ],
  EX2201: [
    'A value has another type than its place needs.',
    '@{ int x = "a"; return x; }',
    '@{ int x = 1; return x; }',
  ],
  EX2202: ['A cast is not possible.', '@((bool)"a")', '@(bool.Parse("true"))'],
  EX2203: [
    'A call that gives nothing is used as a value.',
    '@(new List<int>().Clear())',
    '@(new List<int>().Count)',
  ],
  EX2204: ['A type can not be inferred.', '@{ var x = null; return x; }', '@{ string x = null; return x; }'],
  EX2205: [
    'The values of `?:` have no common type.',
    '@(context.Tracing ? 1 : "a")',
    '@(context.Tracing ? "1" : "a")',
  ],
  EX2206: ['An operator does not work on these types.', '@("1" == 1)', '@("1" == "1")'],
  EX2207: ['An operator does not work on this type.', '@(!1)', '@(!true)'],
  EX2208: ['A value that is never null is treated as if it could be.', '@(1?.ToString())', '@(1.ToString())'],
  EX2209: [
    'A reference type is made nullable.',
    '@{ string? s = null; return s; }',
    '@{ string s = null; return s; }',
    'The C# of policies has no nullable reference types.',
  ],
  EX2210: [
    '`as` is used with a type that can not be null.',
    '@(context.Variables["n"] as int)',
    '@(context.Variables["n"] as int?)',
  ],
  EX2211: ['A test is never true.', '@("a" is int)', '@(((object)"a") is string)'],
  EX2212: [
    'A constant is needed.',
    '@{ var x = 1; const int y = x; return y; }',
    '@{ const int y = 1; return y; }',
  ],
  EX2213: ['A constant is too large for its type.', '@(2147483647 + 1)', '@(2147483647L + 1)'],
  EX2214: [
    'A constant is divided by zero.',
    '@{ var x = 1; return x / 0; }',
    '@{ var x = 1; return x / 2; }',
  ],
  EX2215: [
    'Something that can not change is assigned to.',
    '@{ 1 = 2; return 1; }',
    '@{ var x = 1; x = 2; return x; }',
  ],
  EX2216: [
    'A variable that can not change is assigned to.',
    '@{ foreach (var x in "a") x = \'b\'; return 1; }',
    '@{ foreach (var x in "a") { var y = x; } return 1; }',
  ],
  EX2217: [
    'A read-only member is assigned to.',
    '@{ context.Request.Method = "POST"; return 1; }',
    '@{ var method = context.Request.Method; return method; }',
    'Expressions read the request. Policies change it: `set-method`, `set-header`, `set-variable`.',
  ],
  EX2218: ['`var` is declared without a value.', '@{ var x; return 1; }', '@{ var x = 1; return x; }'],
  EX2219: [
    'The elements of an array have no common type.',
    '@(new[] { 1, "a" })',
    '@(new object[] { 1, "a" })',
  ],
  EX2220: [
    'An array has another number of elements than it says.',
    '@(new int[2] { 1 }.Length)',
    '@(new int[] { 1 }.Length)',
  ],
  EX2221: [
    '`foreach` walks over what is no collection.',
    '@{ foreach (var x in 5) { } return 1; }',
    '@{ foreach (var x in new[] { 5 }) { } return 1; }',
  ],
  EX2222: [
    'A value can not be taken apart.',
    '@{ var (a, b) = 5; return 1; }',
    '@{ var (a, b) = (5, 6); return a; }',
  ],
  EX2223: [
    'What is caught or thrown is no exception.',
    '@{ try { } catch (string) { } return 1; }',
    '@{ try { } catch (Exception) { } return 1; }',
  ],
  EX2224: ['A variable is read before it has a value.', '@{ int x; return x; }', '@{ int x = 1; return x; }'],
  EX2225: [
    '`using` holds what can not be disposed of.',
    '@{ using (var x = "a") { } return 1; }',
    '@{ using (var x = SHA256.Create()) { } return 1; }',
  ],
  EX2226: [
    '`{ … }` stands where no array is declared.',
    '@{ var x = { 1 }; return x; }',
    '@{ int[] x = { 1 }; return x; }',
  ],
  EX2227: [
    '`var` declares several variables.',
    '@{ var x = 1, y = 2; return x + y; }',
    '@{ int x = 1, y = 2; return x + y; }',
  ],
  EX2228: [
    '`ref` stands where it has no meaning.',
    '@{ int x = 1; int y = ref x; return y; }',
    '@{ int x = 1; ref int y = ref x; return y; }',
  ],
  EX2229: [
    'A `ref` variable stands for no variable.',
    '@{ ref int x = 1; return x; }',
    '@{ int y = 1; ref int x = ref y; return x; }',
  ],
  EX2230: [
    'The braces of an array of several dimensions are uneven.',
    '@(new[,] { { 1 }, { 2, 3 } }.Length)',
    '@(new[,] { { 1, 2 }, { 3, 4 } }.Length)',
  ],
  EX2301: [
    'Not every path returns a value.',
    '@{ if (context.Tracing) { return 1; } }',
    '@{ if (context.Tracing) { return 1; } return 2; }',
  ],
  EX2302: ['`return` has no value.', '@{ return; }', '@{ return 1; }'],
  EX2303: [
    'A value is returned where none is taken.',
    '@{ void F() { return 1; } return 1; }',
    '@{ void F() { return; } return 1; }',
  ],
  EX2304: [
    '`return` stands in `finally`.',
    '@{ try { } finally { return 1; } }',
    '@{ try { } finally { } return 1; }',
  ],
  EX2305: [
    '`break` or `continue` stands outside of a loop.',
    '@{ break; }',
    '@{ while (true) { break; } return 1; }',
  ],
  EX2306: ['`throw;` stands outside of `catch`.', '@{ throw; }', '@{ try { return 1; } catch { throw; } }'],
  EX2307: [
    'A `switch` has two `default`s.',
    '@{ switch (1) { default: break; default: break; } return 1; }',
    '@{ switch (1) { default: break; } return 1; }',
  ],
  EX2308: [
    'A section of a `switch` runs into the next one.',
    '@{ switch (1) { case 1: var x = 1; case 2: break; } return 1; }',
    '@{ switch (1) { case 1: var x = 1; break; case 2: break; } return 1; }',
  ],
  EX2309: [
    'A declaration stands alone behind `if` or a loop.',
    '@{ if (true) int x = 1; return 1; }',
    '@{ if (true) { int x = 1; } return 1; }',
  ],
  EX3001: [
    '`async` or `await` is used.',
    '@(await context.Request)',
    '@(context.Request.Method)',
    'Policy expressions are synchronous. `send-request` waits for a call.',
  ],
  EX3002: ['`goto` is used.', '@{ goto end; }', '@{ return 1; }'],
  EX3003: ['Unsafe code is used.', '@{ unsafe { } return 1; }', '@{ return 1; }'],
  EX3004: [
    'LINQ query syntax is used.',
    '@(from x in new[] { 1 } select x)',
    '@(new[] { 1 }.Select(x => x))',
  ],
  EX3005: ['`yield` is used.', '@{ yield return 1; }', '@{ return 1; }'],
  EX3006: [
    '`this` or `base` is used.',
    '@(this.Id)',
    '@(context.Api.Id)',
    'An expression belongs to no object.',
  ],
  EX3007: ['`dynamic` is used.', '@{ dynamic x = 1; return x; }', '@{ var x = 1; return x; }'],
  EX3008: [
    'A construct of a later C# is used.',
    '@{ return context.Product == null ? 0 : 1 switch { 1 => 2, _ => 3 }; }',
    '@{ return context.Product == null ? 0 : 2; }',
    'Policy expressions are C# 7.',
  ],
  EX3009: ['A type is declared.', '@{ class A { } return 1; }', '@{ var a = new { X = 1 }; return a.X; }'],
  EX3010: ['A line is meant for the preprocessor.', '@{ #if A\nreturn 1; }', '@{\nreturn 1; }'],
  EX3011: [
    'A namespace is imported.',
    '@{ using System.Net; return WebUtility.UrlEncode("a b"); }',
    '@{ return System.Net.WebUtility.UrlEncode("a b"); }',
  ],
  EX3012: [
    'A variable or function has a modifier.',
    '@{ public int x = 1; return x; }',
    '@{ int x = 1; return x; }',
  ],
  EX3101: [
    'A type is not on the list that Microsoft publishes.',
    '@{ if (context.Tracing) { throw new FormatException("a"); } return 1; }',
    '@{ if (context.Tracing) { throw new Exception("a"); } return 1; }',
    'The service takes types of its list only. A type that is used in practice although the list lacks it, is a warning.',
  ],
  EX3102: [
    'A member is not on the list that Microsoft publishes.',
    '@(context.Request.OriginalUrl.ToUri().IsLoopback)',
    '@(context.Request.OriginalUrl.Host)',
    'The service takes members of its list only. A member that is used in practice although the list lacks it, is a warning.',
  ],
  EX4002: [
    'An array has more than eight dimensions.',
    '@(new int[1, 1, 1, 1, 1, 1, 1, 1, 1].Length)',
    '@(new int[1, 1].Length)',
    notHere,
  ],
  EX4003: [
    'A member is not supported.',
    '@(((object)"a").GetType())',
    '@(((object)"a").ToString())',
    notHere,
  ],
  EX4004: ['The expression is too complex.', '', '@(1)', notHere],
  EX4006: ['The engine has no code for an expression.', '', '@(1)', notHere],
  EX4007: [
    'A local function returns a reference.',
    '@{ ref int F(int[] a) { return a[0]; } return F(new[] { 1 }); }',
    '@{ int F(int[] a) { return a[0]; } return F(new[] { 1 }); }',
    notHere,
  ],
};

/** Where something else is found before it in a document, the example is an expression alone. */
const bare: ReadonlySet<string> = new Set(['EX1006', 'EX1101', 'EX1103', 'EX1104', 'EX1106', 'EX1109']);

/** What is found while an expression is bound. */
export const expressionFindings: readonly Rule[] = diagnosticKinds.map(({ code, severity }) => {
  const [summary, bad, good, why = cs] = descriptions[code] ?? ['The C# code is wrong.', '', '@(1)'];
  const document = (text: string): string =>
    `<fragment>\n  <set-variable name="a" value="${text}" />\n</fragment>`;
  const kind: DiagnosticKind<never> = { code, severity, message: () => summary };
  return describeFinding({
    kind,
    summary,
    why,
    bad: bare.has(code)
      ? { text: bad, line: 1, bare: true }
      : { text: bad === '' ? '' : document(bad), line: 2 },
    good: { text: document(good) },
  });
});
