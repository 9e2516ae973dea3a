import { describe, expect, it } from '@jest/globals';
import { compileExpression } from './compile-expression.js';
import { BudgetExceededError } from './runtime/clr/budget.js';
import { ClrException } from './runtime/clr/clr-exception.js';
import { stubContext } from '../test/stub-context.js';

function evaluate(code: string): unknown {
  const compiled = compileExpression(code);
  if (!compiled.ok) return compiled.diagnostics.map(({ message }) => message);
  try {
    return compiled.expression.evaluate(stubContext());
  } catch (error) {
    return error;
  }
}

describe('an evaluation that runs away', () => {
  it.each([
    ['a loop', '@{ while (true) { } }'],
    ['a loop of continues', '@{ for (;;) continue; }'],
    ['a do loop', '@{ var i = 0; do { i++; } while (i != -1); return i; }'],
    ['a loop in a catch', '@{ try { throw new Exception(); } catch { while (true) { } } }'],
    ['a catch that swallows', '@{ while (true) { try { while (true) { } } catch { } } }'],
    ['a finally that loops on', '@{ try { while (true) { } } finally { while (true) { } } }'],
    [
      'a finally that throws',
      '@{ try { try { while (true) { } } finally { throw new Exception("x"); } } catch { return 1; } }',
    ],
    ['a filter that is true', '@{ try { while (true) { } } catch (Exception) when (true) { return 1; } }'],
    [
      'a filter that loops',
      '@{ try { throw new Exception(); } catch (Exception) when (Enumerable.Range(0, 2000000000).Count(x => x >= 0) > 1) { return 1; } }',
    ],
    ['a sequence', '@(Enumerable.Range(0, 2147483647).Select(x => x + 1).Sum(x => 0))'],
    [
      'nested sequences',
      '@(Enumerable.Range(0, 100000).SelectMany(x => Enumerable.Range(0, 100000)).Count())',
    ],
  ])('is stopped: %s', (_, code) => {
    expect(evaluate(code)).toBeInstanceOf(BudgetExceededError);
  });

  it.each([
    ['recursion', '@{ int F(int n) { return F(n + 1) + 1; } return F(0); }'],
    ['recursion of lambdas', '@{ Func<int, int> f = null; f = n => f(n + 1) + 1; return f(0); }'],
    [
      'recursion that catches',
      '@{ int F(int n) { try { return F(n + 1) + 1; } catch { return 0; } } return F(0); }',
    ],
    [
      'recursion with a finally',
      '@{ int F(int n) { try { return F(n + 1) + 1; } finally { F(n + 2); } } return F(0); }',
    ],
  ])('is stopped before the stack is used up: %s', (_, code) => {
    expect(evaluate(code)).toBeInstanceOf(BudgetExceededError);
  });

  it.each([
    ['a string that doubles', '@{ var s = "ab"; while (true) { s += s; } }'],
    ['a large array', '@(new int[2000000000].Length)'],
    ['a list', '@{ var l = new List<int>(); while (true) { l.Add(1); } }'],
    ['a padded string', '@("a".PadLeft(2000000000))'],
    ['a string of one character', "@(new string('a', 2000000000))"],
    ['bytes', '@(new byte[int.MaxValue].Length)'],
    ['a builder that is filled', "@(new StringBuilder().Append('a', int.MaxValue).Length)"],
    ['a builder that doubles', '@{ var b = new StringBuilder("ab"); while (true) b.Append(b.ToString()); }'],
    ['a builder with a length', '@{ var b = new StringBuilder(); b.Length = int.MaxValue; return b; }'],
    ['a replacement that grows', '@{ var s = "a"; while (true) s = s.Replace("a", "aaaaaaaaaa"); }'],
    ['a format that doubles', '@{ var s = "ab"; while (true) s = string.Format("{0}{0}", s); }'],
    ['texts of a sequence', '@(string.Concat(Enumerable.Repeat("aaaaaaaaaaaaaaaa", int.MaxValue)))'],
    ['a list of a sequence', '@(Enumerable.Repeat("a", int.MaxValue).ToList().Count)'],
    ['a list that doubles', '@{ var l = new List<int> { 1 }; while (true) l.AddRange(l); }'],
    ['many arrays', '@{ var l = new List<byte[]>(); while (true) l.Add(new byte[1000000]); }'],
    ['many small arrays', '@{ var l = new List<byte[]>(); while (true) l.Add(new byte[4000]); }'],
    [
      'many texts',
      "@{ var l = new List<string>(); while (true) l.Add(new string('a', 1000000).ToUpper()); }",
    ],
    ['many characters', "@{ var s = new string('a', 1000000); while (true) s.ToCharArray(); }"],
    ['many encodings', "@{ var s = new string('a', 1000000); while (true) Encoding.UTF8.GetBytes(s); }"],
    [
      'a replaced match that grows',
      "@(Regex.Replace(new string('a', 100000), \"a\", new string('b', 100000)))",
    ],
    ['a custom format', "@(1.ToString(new string('0', 10000000)))"],
    ['percent encoding', "@{ var s = new string('é', 60000); while (true) Uri.EscapeDataString(s); }"],
    ['form encoding', "@(System.Net.WebUtility.UrlEncode(new string('é', 10000000)))"],
    ['a padded interpolation', '@{ var s = $"{1,32767}"; while (true) { s = $"{s,32767}{s}"; } }'],
  ])('is stopped before the memory is used up: %s', (_, code) => {
    expect(evaluate(code)).toBeInstanceOf(BudgetExceededError);
  });

  it.each([
    ['a sequence that is sorted', '@(Enumerable.Range(0, int.MaxValue).OrderBy(x => -x).First())'],
    ['a sequence that is grouped', '@(Enumerable.Range(0, int.MaxValue).GroupBy(x => x).Count())'],
    ['a sequence that is skipped', '@(Enumerable.Range(0, int.MaxValue).Skip(2000000000).First())'],
    [
      'a sequence that doubles',
      '@{ IEnumerable<int> s = new[] { 1 }; for (var i = 0; i < 60; i++) s = s.Concat(s); return s.Count(); }',
    ],
    [
      'a lazy chain',
      '@{ IEnumerable<int> s = new[] { 1 }; for (var i = 0; i < 100000; i++) s = s.Select(x => x + 1); return s.First(); }',
    ],
    ['exponential calls', '@{ int F(int n) { return n < 2 ? n : F(n - 1) + F(n - 2); } return F(60); }'],
    [
      'exponential lambdas',
      '@{ Func<int, int> f = null; f = n => n < 2 ? n : f(n - 1) + f(n - 2); return f(60); }',
    ],
    ['a lambda that is given itself', '@{ Func<object, object> f = null; f = x => f(f); return f(null); }'],
    [
      'a comparison that never ends',
      '@{ new List<int> { 2, 1 }.Sort((a, b) => { while (true) { } }); return 1; }',
    ],
    ['a match evaluator', '@(Regex.Replace("a", "a", m => { while (true) { } }))'],
    [
      'a loop in a using',
      '@{ using (var h = System.Security.Cryptography.SHA256.Create()) { while (true) { } } }',
    ],
    [
      'hashing',
      '@{ var b = new byte[10000000]; while (true) System.Security.Cryptography.SHA512.Create().ComputeHash(b); }',
    ],
    ['trimming', "@{ var s = new string(' ', 10000000); while (true) s.Trim(); }"],
    ['reversing', '@{ var b = new byte[10000000]; while (true) Array.Reverse(b); }'],
    [
      'searching a list',
      '@{ var l = new List<int>(Enumerable.Range(0, 100000)); while (true) l.Contains(-1); }',
    ],
    [
      'tokens in each other',
      '@{ JToken t = new JArray(); for (var i = 0; i < 100000; i++) t = new JArray(t); return t.ToString(); }',
    ],
    [
      'tokens in each other, caught',
      '@{ try { JToken t = new JArray(); for (var i = 0; i < 100000; i++) t = new JArray(t); return t.ToString(); } catch { return ""; } }',
    ],
    [
      'elements in each other',
      '@{ var x = new XElement("a"); for (var i = 0; i < 100000; i++) x = new XElement("a", x); return x.ToString(); }',
    ],
    [
      'attributes',
      `@(XElement.Parse("<a " + string.Concat(Enumerable.Range(0, 50000).Select(i => "a" + i + "='1' ")) + "/>"))`,
    ],
  ])('is stopped, whatever it is busy with: %s', (_, code) => {
    expect(evaluate(code)).toBeInstanceOf(BudgetExceededError);
  });

  it.each([
    'Regex.IsMatch(s, p)',
    'Regex.Match(s, p)',
    'Regex.Matches(s, p).Count',
    'Regex.Replace(s, p, "")',
    'Regex.Replace(s, p, m => "")',
    'Regex.Split(s, p)',
    'new Regex(p).IsMatch(s)',
    'new Regex(p).Match(s)',
    'new Regex(p).Matches(s).Count',
    'new Regex(p).Replace(s, "")',
    'new Regex(p).Split(s)',
    'new Regex(p, RegexOptions.None, TimeSpan.FromDays(10)).IsMatch(s)',
  ])('is stopped in a pattern that backtracks: %s', (call) => {
    const code = `@{ var s = new string('a', 60) + "!"; var p = "(a+)+$"; try { return ${call}; } catch { return null; } }`;
    expect(evaluate(code)).toBeInstanceOf(BudgetExceededError);
  });

  it.each([
    ['JSON', "@(JToken.Parse(new string('[', 1000000)))", 'JsonReaderException'],
    ['a number in JSON', "@(JToken.Parse(new string('9', 10000000)))", 'JsonReaderException'],
    ['XML', '@(XElement.Parse(string.Concat(Enumerable.Repeat("<a>", 100000))))', 'XmlException'],
    ['entities', '@(XElement.Parse("<!DOCTYPE a [<!ENTITY b \'bb\'>]><a>&b;</a>"))', 'XmlException'],
    [
      'files',
      '@(XElement.Parse("<!DOCTYPE a [<!ENTITY b SYSTEM \'file:///etc/hostname\'>]><a>&b;</a>"))',
      'XmlException',
    ],
    ['a pattern', '@(Regex.IsMatch("", new string(\'(\', 100000)))', 'ArgumentException'],
    ['a width', '@(string.Format("{0,2000000000}", 1))', 'FormatException'],
    ['digits', '@(1.ToString("D999999999"))', 'FormatException'],
  ])('is refused as .NET refuses it: %s', (_, code, typeName) => {
    expect(evaluate(code)).toMatchObject({ typeName });
  });

  it('leaves the next evaluation a budget of its own', () => {
    expect(evaluate('@{ while (true) { } }')).toBeInstanceOf(BudgetExceededError);
    expect(
      evaluate('@{ var s = ""; for (int i = 0; i < 1000; i++) s += i; return s.Length; }'),
    ).toMatchObject({ value: 2890 });
  });
});

describe('hostile text', () => {
  it.each([
    '@("constructor")',
    '@(constructor)',
    '@(__proto__)',
    '@(context.constructor)',
    '@(context.__proto__)',
    '@("a".constructor)',
    '@(context.Request["constructor"])',
    '@(new { __proto__ = 1 }.toString())',
    '@(globalThis)',
    '@(process.exit(1))',
    '@(eval("1"))',
    '@{ var k0 = 1; var h = 2; return k0 + h; }',
    '@("\\u2028\\u2029\\"`${process.exit(1)}")',
    "@('\\'')",
    '@($"{{${1}}}")',
    '@{ var arguments = 1; return arguments; }',
    '@(context.Variables["__proto__"])',
    '@(new Dictionary<string, int> { ["__proto__"] = 1 }["__proto__"])',
    '@(new { constructor = 1 }.constructor)',
    '@(new { __proto__ = "a", toString = "b" })',
    '@(new JObject { ["__proto__"] = new JObject { ["polluted"] = 1 } })',
    '@(JObject.Parse("{\\"__proto__\\":{\\"polluted\\":1},\\"constructor\\":{\\"prototype\\":{\\"polluted\\":1}}}"))',
    '@(JObject.Parse("{}")["constructor"])',
    '@(JObject.Parse("{}")["__proto__"])',
    '@(JObject.Parse("{}").SelectToken("$.constructor.constructor"))',
    '@(JsonConvert.DeserializeObject<Dictionary<string, object>>("{\\"__proto__\\":{\\"polluted\\":1}}"))',
    '@(context.Request.Headers.GetValueOrDefault("constructor", "none"))',
    '@(context.Request.Headers.GetValueOrDefault("__proto__", "none"))',
    '@(context.Variables.ContainsKey("constructor"))',
    '@(context.Request.Url.Query.GetValueOrDefault("hasOwnProperty", "none"))',
    '@(Encoding.GetEncoding("constructor"))',
    '@(System.Security.Cryptography.HashAlgorithm.Create("constructor"))',
    '@(Guid.Parse("constructor"))',
    '@(Guid.Empty.ToString("constructor"))',
    '@(DateTime.UtcNow.ToString("constructor"))',
    '@((DayOfWeek)Enum.Parse(typeof(DayOfWeek), "constructor"))',
    '@(TimeZoneInfo.FindSystemTimeZoneById("__proto__"))',
    '@(Regex.Match("a", "(?<constructor>a)").Groups["__proto__"].Value)',
    '@(Regex.Match("a", "(?<__proto__>a)").Groups["constructor"].Value)',
    '@(XElement.Parse("<constructor __proto__=\'1\'/>").Attribute("constructor"))',
    '@(new Uri("constructor://__proto__/").Port)',
    '@(typeof(constructor))',
    '@(nameof(context.constructor))',
    '@{ constructor x = null; return x; }',
    '@{ int \\u0061lert = 1; return \\u0061lert; }',
    '@{ int a\u2028b = 1; return a; }',
    '@{ var s = "a\u2028b"; return s; }',
    "@('\u2029')",
    '@{ /* \u2028 process.exit(1) */ return 1; }',
    '@{ // */ process.exit(1)\u2028\nreturn 1; }',
    '@("`${globalThis.process.exit(1)}`")',
    '@($"`{"${1}"}`")',
    '@("</script>\\0\\x0a\\");process.exit(1);//")',
    '@{ int F(int constructor) { return constructor; } return F(1); }',
    '@{ Func<int, int> __proto__ = hasOwnProperty => hasOwnProperty; return __proto__(1); }',
    '@{ var (constructor, __proto__) = (1, 2); return constructor + __proto__; }',
    '@((constructor: 1, __proto__: 2).__proto__)',
  ])('reaches nothing of JavaScript: %s', (code) => {
    const value = evaluate(code);
    expect(typeof value).not.toBe('function');
    expect(value instanceof Error && !(value instanceof ClrException)).toBe(false);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('gives a C# name no meaning in JavaScript', () => {
    expect(evaluate('@{ var k0 = 1; var h = 2; return k0 + h; }')).toMatchObject({ value: 3 });
    expect(
      evaluate('@{ int @class = 1, @let = 2, await_ = 3; return @class + @let + await_; }'),
    ).toMatchObject({ value: 6 });
    expect(evaluate('@(new Dictionary<string, int> { ["__proto__"] = 7 }["__proto__"])')).toMatchObject({
      value: 7,
    });
    expect(evaluate('@("\\u2028`${1}\\\\")')).toBe('\u2028`${1}\\');
  });

  it('refuses what is too large instead of breaking down', () => {
    const sum = `@(${Array.from({ length: 20_000 }, () => '1').join('+')})`;
    const calls = `@("a"${'.Trim()'.repeat(20_000)})`;
    const brackets = `@(${'(1+'.repeat(3_000)}1${')'.repeat(3_000)})`;
    const lambdas = `@{ Func<int, int> f = ${'a => '.repeat(300)}1; return 1; }`;
    for (const code of [sum, calls, brackets, lambdas]) {
      const value = evaluate(code);
      expect(value instanceof Error).toBe(false);
    }
  });
});
