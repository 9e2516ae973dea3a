import { describe, expect, it } from '@jest/globals';
import { compileExpression } from './compile-expression.js';
import { catalogue } from './diagnostics/catalogue.js';

/** The first error: its code and the text it points at. */
function first(code: string, expectedType?: string): string {
  const compiled = compileExpression(code, expectedType === undefined ? {} : { expectedType });
  const error = compiled.diagnostics.find(({ severity }) => severity === 'error');
  return error === undefined ? 'none' : `${error.code} ${code.slice(error.start, error.end)}`;
}

function message(code: string, expectedType?: string): string {
  const compiled = compileExpression(code, expectedType === undefined ? {} : { expectedType });
  return compiled.diagnostics
    .map(({ message: text, help }) => (help === undefined ? text : `${text} ${help}`))
    .join('\n');
}

describe('diagnostics', () => {
  it.each([
    // Names
    ['@(foo)', 'EX2001 foo'],
    ['@(new Lisst<int>())', 'EX2002 Lisst<int>'],
    ['@(System.Foo.Bar())', 'EX2002 Foo'],
    ['@(context.Request.Header["a"])', 'EX2003 Header'],
    ['@("a".Lenght)', 'EX2003 Lenght'],
    ['@(string.Emtpy)', 'EX2003 Emtpy'],
    ['@(new[] { 1 }.Selct(x => x))', 'EX2003 Selct'],
    ['@(new { A = 1 }.B)', 'EX2003 B'],
    ['@(WebUtility.UrlDecode("a"))', 'EX2004 WebUtility'],
    ['@{ int a = 1; string a = ""; return a; }', 'EX2005 a'],
    ['@{ int a = 1; return new[] { 1 }.Select(a => a); }', 'EX2005 a'],
    ['@{ { int a = 1; } int a = 2; return a; }', 'EX2005 a'],
    ['@{ Func<int, int> f = a => a; int a = 1; return f(a); }', 'EX2005 a'],
    ['@(new List())', 'EX2006 List'],
    ['@(string)', 'EX2007 string'],
    ['@(System.Net)', 'EX2007 System.Net'],
    ['@(string.Length)', 'EX2008 Length'],
    ['@("a".Empty)', 'EX2009 Empty'],
    ['@("a".IsNullOrEmpty("b"))', 'EX2009 IsNullOrEmpty'],
    ['@(null.Length)', 'EX2010 Length'],
    ['@("a".Trim)', 'EX2011 Trim'],
    ['@("a".Length())', 'EX2012 "a".Length'],
    // Calls
    ['@("a".Substring("b"))', 'EX2201 "b"'],
    ['@("a".Contains(1, 2, 3, 4))', 'EX2101 Contains'],
    ['@{ int F(int x) { return x; } return F(); }', 'EX2103 F()'],
    ['@(5[0])', 'EX2104 5'],
    ['@(new List<int>()["a"])', 'EX2201 "a"'],
    ['@(new IRequest())', 'EX2106 IRequest'],
    ['@(new List<int> { "a" })', 'EX2107 "a"'],
    ['@(new[] { 1 }.Select((a, b, c) => a))', 'EX2101 Select'],
    ['@(new { 1 })', 'EX2109 1'],
    // Types
    ['@{ int x = "a"; return x; }', 'EX2201 "a"'],
    ['@{ int x = 1.5; return x; }', 'EX2201 1.5'],
    ['@{ byte b = 300; return b; }', 'EX2201 300'],
    ['@{ string s = 1; return s; }', 'EX2201 1'],
    ['@{ bool b = 1; return b; }', 'EX2201 1'],
    ['@(new[] { 1 }.Where(x => "a"))', 'EX2201 "a"'],
    ['@((bool)"a")', 'EX2202 "a"'],
    ['@((DateTime)1)', 'EX2202 1'],
    ['@{ var x = null; return x; }', 'EX2204 null'],
    ['@{ var f = x => x; return 1; }', 'EX2204 x => x'],
    ['@(true ? 1 : "a")', 'EX2205 true ? 1 : "a"'],
    ['@(1 + true)', 'EX2206 +'],
    ['@("a" - "b")', 'EX2206 -'],
    ['@("1" == 1)', 'EX2206 =='],
    ['@(context.Variables["a"] == 1)', 'EX2206 =='],
    ['@(!1)', 'EX2207 !1'],
    ['@(1?.ToString())', 'EX2208 1'],
    ['@(1 ?? 2)', 'EX2208 1'],
    ['@{ string? s = null; return s; }', 'EX2209 string?'],
    ['@("a" as int)', 'EX2210 int'],
    ['@("a" is int)', 'EX2211 "a" is int'],
    ['@{ var x = 1; const int y = x; return y; }', 'EX2212 x'],
    ['@(2147483647 + 1)', 'EX2213 2147483647 + 1'],
    ['@((byte)300)', 'EX2213 300'],
    ['@((int)1e20m)', 'EX2213 1e20m'],
    ['@(decimal.MaxValue + 1)', 'EX2213 decimal.MaxValue + 1'],
    ['@{ var x = 1; return x / 0; }', 'EX2214 0'],
    ['@{ var x = 1m; return x / 0; }', 'EX2214 0'],
    ['@{ 1 = 2; return 1; }', 'EX2215 1'],
    ['@{ foreach (var x in "a") x = \'b\'; return 1; }', 'EX2216 x'],
    ['@{ context.Request.Method = "POST"; return 1; }', 'EX2217 context.Request.Method'],
    ['@{ var x; return 1; }', 'EX2218 x'],
    ['@(new[] { 1, "a" })', 'EX2219 new[] { 1, "a" }'],
    ['@(new int[2] { 1 }.Length)', 'EX2220 { 1 }'],
    ['@{ foreach (var x in 5) { } return 1; }', 'EX2221 5'],
    ['@{ var (a, b) = 5; return a; }', 'EX2222 var (a, b) = 5'],
    ['@{ try { } catch (string) { } return 1; }', 'EX2223 string'],
    ['@{ int x; return x; }', 'EX2224 x'],
    ['@{ using (var x = "a") { } return 1; }', 'EX2225 x'],
    ['@{ var x = { 1 }; return x; }', 'EX2226 { 1 }'],
    ['@{ var x = {{named-value.1}}; return x; }', 'EX1109 {{named-value.1}}'],
    // Flow
    ['@{ if (true == false) return 1; }', 'EX2301 {'],
    ['@{ switch (5) { case 6: return 1; } }', 'EX2301 {'],
    ['@{ while (true) { break; } }', 'EX2301 {'],
    ['@{ return; }', 'EX2302 return;'],
    ['@{ void F() { return 1; } return 1; }', 'EX2303 1'],
    ['@{ try { } finally { return 1; } }', 'EX2304 return 1;'],
    ['@{ break; }', 'EX2305 break;'],
    ['@{ throw; }', 'EX2306 throw;'],
    ['@{ switch (1) { default: break; default: break; } return 1; }', 'EX2307 default:'],
    ['@{ switch (1) { case 1: var x = 1; case 2: break; } return 1; }', 'EX2308 case 1:'],
    ['@{ if (true) int x = 1; return 1; }', 'EX2309 int x = 1;'],
    // Not allowed, not supported
    ['@{ dynamic x = 1; return x; }', 'EX3007 dynamic'],
    ['@(typeof(string).Name)', 'EX4003 Name'],
    ['@(new int[1, 1, 1, 1, 1, 1, 1, 1, 1])', 'EX4002 new int[1, 1, 1, 1, 1, 1, 1, 1, 1]'],
    ['@{ T F<T>() { return default(T); } F(); return 1; }', 'EX2110 F()'],
    ['@{ T F<T>(T x) where T : class { return x; } return F(1); }', 'EX2111 F(1)'],
    ['@{ var x = 1, y = 2; return x; }', 'EX2227 y'],
    ['@{ int x = 1; return ref x; }', 'EX4007 ref'],
    ['@{ int x = 1; x = ref x; return x; }', 'EX2228 ref'],
    ['@{ ref int x = 1; return x; }', 'EX2229 x = 1'],
    ['@(new[,] { { 1 }, { 2, 3 } })', 'EX2230 { { 1 }, { 2, 3 } }'],
    ['@{ return 1 switch { 1 => 2 }; }', 'EX3008 switch'],
    ['@{ class A { } return 1; }', 'EX3009 class'],
    ['@{\n#if A\nreturn 1; }', 'EX3010 #if A'],
    ['@{ using System; return 1; }', 'EX3011 using'],
    ['@{ public int x = 1; return x; }', 'EX3012 public'],
    ['@(((object)"a").GetType())', 'EX4003 GetType'],
  ])('%s gives %s', (code, expected) => {
    expect(first(code)).toBe(expected);
  });

  it('suggests the nearest name', () => {
    expect(message('@(context.Request.Header["a"])')).toBe(
      '`Header` is not a member of IRequest: did you mean `Headers`?',
    );
    expect(message('@(contxt.Request)')).toContain('Did you mean `context`?');
    expect(message('@(WebUtility.UrlDecode("a"))')).toContain('Write `System.Net.WebUtility`.');
    expect(message('@(Strin.Empty)')).toContain('Did you mean `string`?');
  });

  it('says what to write for a number that does not fit, and for what may be null', () => {
    expect(message('@{ byte b = 256; return b; }')).toContain('`byte` holds 0 to 255.');
    expect(message('@{ decimal d = 1.5; return d; }')).toContain('Write an `m` behind the number.');
    expect(message('@{ float f = 1.5; return f; }')).toContain('Write an `f` behind the number.');
    expect(message('@{ int x = 5L; return x; }')).toContain('Cast it: `(int)…`.');
    expect(message('@{ bool? b = null; if (b) return 1; return 2; }')).toContain('`… ?? false`');
    expect(message('@{ DateTime? d = null; DateTime e = d; return e; }')).toContain(
      '`… ?? default(DateTime)`',
    );
  });

  it('checks what the place needs', () => {
    expect(first('@("a")', 'bool')).toBe('EX2201 "a"');
    expect(first('@{ if (context.Tracing) return "a"; return true; }', 'bool')).toBe('EX2201 "a"');
    expect(message('@(context.Variables["a"])', 'bool')).toContain('Cast it: `(bool)…`.');
    expect(first('@(1 < 2)', 'bool')).toBe('none');
    expect(first('@(1)', 'long')).toBe('none');
  });

  it('reports one mistake once, and later ones too', () => {
    const compiled = compileExpression('@{ var a = foo.Bar(x => x.Baz); var b = a.C; return b + quux; }');
    expect(compiled.diagnostics.map(({ code }) => code)).toEqual(['EX2001', 'EX2001']);
  });

  it('reports mistakes inside of lambdas where they stand', () => {
    const code = '@(new[] { "a" }.Select(s => s.Lenght).Sum())';
    expect(first(code)).toBe('EX2003 Lenght');
  });

  it('warns about what is not on the list of the service', () => {
    const compiled = compileExpression('@{ throw new FormatException("a"); }');
    expect(compiled.ok).toBe(true);
    expect(compiled.diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'warning EX3101',
    ]);
  });

  it('gives every message a code of its own', () => {
    const codes = Object.values(catalogue).map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.every((code) => /^EX[1-4]\d{3}$/.test(code))).toBe(true);
  });
});
