import { describe, expect, it } from '@jest/globals';
import { withoutSpans } from '../../test/without-spans.js';
import { csharp } from '../csharp.js';
import { Diagnostics } from '../diagnostics/diagnostics.js';
import { ExpressionError } from '../expression-error.js';
import { parsePolicyExpression } from '../parser/parse.js';
import { buildSyntax } from './build.js';
import {
  add, and, array, as, cast, char, coalesce, conditional, context, decimal, double, embed, equal, greaterThan, int,
  interpolate, is, lambdaBody, lessThan, literal, multiply, negate, not, notEqual, nullOf, or, out, subtract, types,
  whenNotNull, withElements, withEntries, withMembers,
} from './index.js'; // prettier-ignore

const header = context.Request.Headers.GetValueOrDefault('X', '');
const certificates = context.Deployment.Certificates;

/** What was built, with the C# that it gives. */
const values: readonly (readonly [unknown, string])[] = [
  [context.Request.Headers.GetValueOrDefault('X'), '@(context.Request.Headers.GetValueOrDefault("X"))'],
  [equal(context.Request.Method, 'GET'), '@(context.Request.Method == "GET")'],
  [and(equal(header, 'a'), or(not(is(context.Variables.at('v'), types.string)), context.Tracing)),
    '@(context.Request.Headers.GetValueOrDefault("X", "") == "a"\n    && (!(context.Variables["v"] is string) || context.Tracing))'],
  [certificates.Any((c) => c.Value.Thumbprint.Equals(header)),
    '@(context.Deployment.Certificates.Any(c => c.Value.Thumbprint.Equals(context.Request.Headers.GetValueOrDefault("X", ""))))'],
  [context.Request.Body.As(types.JObject, true).at('a').ToString(), '@(context.Request.Body.As<JObject>(true)["a"].ToString())'],
  [context.Variables.GetValueOrDefault(types.string, 'token'), '@(context.Variables.GetValueOrDefault<string>("token"))'],
  [cast(types.string, context.Variables.at('token')).Length, '@(((string)context.Variables["token"]).Length)'],
  [new types.JObject(new types.JProperty('id', context.RequestId), new types.JProperty('n', 5)).ToString(),
    '@(new JObject(new JProperty("id", context.RequestId), new JProperty("n", 5)).ToString())'],
  [new (types.List(types.string))(), '@(new List<string>())'],
  [types.String.IsNullOrEmpty(header), '@(string.IsNullOrEmpty(context.Request.Headers.GetValueOrDefault("X", "")))'],
  [types.Convert.ToBase64String(types.Encoding.UTF8.GetBytes('a')), '@(Convert.ToBase64String(Encoding.UTF8.GetBytes("a")))'],
  [types.WebUtility.UrlEncode('a b'), '@(System.Net.WebUtility.UrlEncode("a b"))'],
  [multiply(add(context.Request.Url.Port, 1), negate(int(2))), '@((context.Request.Url.Port + 1) * -2)'],
  [subtract(int(10), subtract(int(3), int(2))), '@(10 - (3 - 2))'],
  [conditional(context.Tracing, 'a', 'b').Length, '@((context.Tracing ? "a" : "b").Length)'],
  [coalesce(whenNotNull(context.User, (user) => user.Email), 'none'), '@(context.User?.Email ?? "none")'],
  [whenNotNull(context.Request.Certificate, (c) => c.Subject.Split(char(',')).at(0).Length),
    "@(context.Request.Certificate?.Subject.Split(',')[0].Length)"],
  [add(literal('a').ToUpper(), double(1.5)), '@("a".ToUpper() + 1.5)'],
  [add(decimal('1.50'), 2), '@(1.50m + 2)'],
  [interpolate`${context.Api.Name}: {${conditional(context.Tracing, 'a', 'b')}}`,
    '@($"{context.Api.Name}: {{{(context.Tracing ? "a" : "b")}}}")'],
  [array(types.string, ['a', header]).Contains('b'),
    '@(new string[] { "a", context.Request.Headers.GetValueOrDefault("X", "") }.Contains("b"))'],
  [notEqual(as(context.Variables.at('a'), types.JObject), null), '@((context.Variables["a"] as JObject) != null)'],
  [equal(nullOf(types.Nullable(types.int)), 5), '@((int?)null == 5)'],
  [lessThan(types.DateTime.UtcNow, context.Timestamp.AddMinutes(double(1.5))), '@(DateTime.UtcNow < context.Timestamp.AddMinutes(1.5))'],
  [withElements(new (types.List(types.string))(), ['a', header]).Count,
    '@(new List<string> { "a", context.Request.Headers.GetValueOrDefault("X", "") }.Count)'],
  [withElements(new types.JArray(), ['a', 1, context.Request.Body.As(types.JObject, true)]),
    '@(new JArray { "a", 1, context.Request.Body.As<JObject>(true) })'],
  [withEntries(new types.JObject(), [['id', context.RequestId.ToString()], ['n', 1]]),
    '@(new JObject { ["id"] = context.RequestId.ToString(), ["n"] = 1 })'],
  [withEntries(new (types.Dictionary(types.string, types.int))(types.StringComparer.Ordinal), [['a', 1]]),
    '@(new Dictionary<string, int>(StringComparer.Ordinal) { ["a"] = 1 })'],
  [types.XmlReader.Create(new types.StringReader('<a/>'), withMembers(new types.XmlReaderSettings(), { IgnoreWhitespace: true })).Read(),
    '@(XmlReader.Create(new StringReader("<a/>"), new XmlReaderSettings { IgnoreWhitespace = true }).Read())'],
  [context.Request.Url.Query.Where((pair) => pair.Value.Any((text) => text.Equals(pair.Key))).Select((pair) => pair.Key).Count(),
    '@(context.Request.Url.Query.Where(pair => pair.Value.Any(text => text.Equals(pair.Key))).Select(pair => pair.Key).Count())'],
]; // prettier-ignore

describe('the typed builder', () => {
  it.each(values)('writes readable C# %#', (value, code) => {
    expect(csharp(value as typeof context).code).toBe(code);
  });

  it.each(values)('builds the tree that the parser gives %#', (value, code) => {
    expect(withoutSpans(buildSyntax(value))).toEqual(
      withoutSpans(parsePolicyExpression(code, new Diagnostics())),
    );
  });

  it('knows the type of what was built', () => {
    expect(csharp(equal(header, 'a'))).toEqual({
      kind: 'expression',
      code: '@(context.Request.Headers.GetValueOrDefault("X", "") == "a")',
      type: 'bool',
    });
    expect(csharp(context.RequestId).type).toBe('Guid');
  });

  it('writes statements', () => {
    const built = csharp('string')((s) => {
      const text = s.variable('text', header);
      const count = s.variable('count', types.int, 0);
      s.if(types.String.IsNullOrEmpty(text), (inner) => inner.return('none'));
      s.forEach('item', text.Split(char(',')), (item, inner) => {
        inner.if(
          equal(item, 'stop'),
          (then) => then.break(),
          (otherwise) => otherwise.assign(count, add(count, item.Length)),
        );
      });
      s.try((inner) => inner.return(types.Convert.ToInt32(text).ToString()), {
        catch: {
          type: types.FormatException,
          body: (inner, exception) => inner.return(exception.Message),
        },
      });
    });
    expect(built.code).toBe(
      [
        '@{',
        '    var text = context.Request.Headers.GetValueOrDefault("X", "");',
        '    int count = 0;',
        '    if (string.IsNullOrEmpty(text))',
        '    {',
        '        return "none";',
        '    }',
        "    foreach (var item in text.Split(','))",
        '    {',
        '        if (item == "stop")',
        '        {',
        '            break;',
        '        }',
        '        else',
        '        {',
        '            count = count + item.Length;',
        '        }',
        '    }',
        '    try',
        '    {',
        '        return Convert.ToInt32(text).ToString();',
        '    }',
        '    catch (FormatException exception)',
        '    {',
        '        return exception.Message;',
        '    }',
        '}',
      ].join('\n'),
    );
  });

  it('writes loops, switches, resources and filters', () => {
    const built = csharp('string')((s) => {
      const sum = s.variable('sum', types.int, 0);
      s.for('i', { from: 0, while: (i) => lessThan(i, header.Length) }, (i, inner) =>
        inner.assign(sum, add(sum, i)),
      );
      s.for('j', { from: 10, while: (j) => greaterThan(j, 0), next: (j) => subtract(j, 2) }, (_, inner) =>
        inner.continue(),
      );
      s.doWhile((inner) => inner.assign(sum, subtract(sum, 1)), greaterThan(sum, 5));
      s.using('reader', new types.StringReader(header), (reader, inner) => {
        inner.if(equal(reader.ReadLine(), null), (then) => then.return('none'));
      });
      s.try((inner) => inner.assign(sum, types.int.Parse(header)), {
        catch: {
          type: types.FormatException,
          when: (exception) => exception.Message.Contains('format'),
          body: (inner) => inner.rethrow(),
        },
      });
      s.switch(
        context.Request.Method,
        [
          { when: ['GET', 'HEAD'], body: (c) => c.return('read') },
          { when: 'PUT', body: (c) => c.assign(sum, 1) },
        ],
        (c) => c.throw(new types.InvalidOperationException('method')),
      );
      s.switch(context.Product.State, [
        { when: types.ProductState.Published, body: (c) => c.return('published') },
      ]);
      s.return(sum.ToString());
    });
    expect(built.code).toBe(
      [
        '@{',
        '    int sum = 0;',
        '    for (int i = 0; i < context.Request.Headers.GetValueOrDefault("X", "").Length; i++)',
        '    {',
        '        sum = sum + i;',
        '    }',
        '    for (int j = 10; j > 0; j = j - 2)',
        '    {',
        '        continue;',
        '    }',
        '    do',
        '    {',
        '        sum = sum - 1;',
        '    }',
        '    while (sum > 5);',
        '    using (var reader = new StringReader(context.Request.Headers.GetValueOrDefault("X", "")))',
        '    {',
        '        if (reader.ReadLine() == null)',
        '        {',
        '            return "none";',
        '        }',
        '    }',
        '    try',
        '    {',
        '        sum = int.Parse(context.Request.Headers.GetValueOrDefault("X", ""));',
        '    }',
        '    catch (FormatException exception) when (exception.Message.Contains("format"))',
        '    {',
        '        throw;',
        '    }',
        '    switch (context.Request.Method)',
        '    {',
        '        case "GET":',
        '        case "HEAD":',
        '            return "read";',
        '        case "PUT":',
        '            sum = 1;',
        '            break;',
        '        default:',
        '            throw new InvalidOperationException("method");',
        '    }',
        '    switch (context.Product.State)',
        '    {',
        '        case ProductState.Published:',
        '            return "published";',
        '    }',
        '    return sum.ToString();',
        '}',
      ].join('\n'),
    );
  });

  it('writes lambdas with a block', () => {
    const built = csharp(
      certificates.Any((c) =>
        lambdaBody(types.bool, (s) => {
          const key = s.variable('key', c.Key);
          s.if(c.Value.HasPrivateKey, (then) => then.return(true));
          s.return(key.StartsWith('a'));
        }),
      ),
    );
    expect(built.type).toBe('bool');
    expect(built.code.replaceAll(/\s+/g, ' ')).toBe(
      '@(context.Deployment.Certificates.Any(c => { var key = c.Key; if (c.Value.HasPrivateKey) { return true; } return key.StartsWith("a"); }))',
    );
    expect(() => csharp(lambdaBody(types.bool, (s) => s.return(true)))).toThrow('body of a lambda');
    expect(() => not(lambdaBody(types.bool, (s) => s.return(true)))).toThrow('body of a lambda');
  });

  it('initializes what is constructed only', () => {
    expect(() => withEntries(context.Request.Body.As(types.JObject), [['a', 1]])).toThrow('behind `new`');
  });

  it('gives names that hide each other a number', () => {
    const inner = certificates.Any((c) => c.Key.Equals('a'));
    expect(csharp(certificates.All((c) => and(inner, c.Key.Equals('b')))).code).toBe(
      '@(context.Deployment.Certificates.All(c => context.Deployment.Certificates.Any(c2 => c2.Key.Equals("a")) && c.Key.Equals("b")))',
    );
    const block = csharp((s) => {
      const c = s.variable('c', inner);
      s.variable('c', inner);
      s.return(c);
    });
    expect(block.code).toContain('var c = context.Deployment.Certificates.Any(c3 => c3.Key.Equals("a"));');
    expect(block.code).toContain('var c2 =');
  });

  it('declares out variables', () => {
    const port = out(types.int, 'port');
    expect(csharp(and(types.int.TryParse(header, port), greaterThan(port.value, 80))).code).toBe(
      '@(int.TryParse(context.Request.Headers.GetValueOrDefault("X", ""), out int port) && port > 80)',
    );
  });

  it('goes into templates, and takes them', () => {
    expect(csharp`@(${header}.Length > 3)`.code).toBe(
      '@((context.Request.Headers.GetValueOrDefault("X", "")).Length > 3)',
    );
    const either = csharp('bool')`@(context.Tracing || context.User == null)`;
    expect(csharp(not(embed(either))).code).toBe('@(!(context.Tracing || context.User == null))');
  });

  it('refuses what has no C# where it is written', () => {
    expect(() => equal(header.Length, 1.5)).toThrow('1.5');
    expect(() => `${String(header)}`).toThrow(ExpressionError);
    expect(() => (header as unknown as number) + 1).toThrow('no value in TypeScript');
    expect(() => csharp('bool')(context.Request.Method as never)).toThrow('EX');
  });

  it('shows where a template is wrong', () => {
    expect(
      () => csharp`@(${header} +
      context.Foo)`,
    ).toThrow('2:15 EX2003');
    expect(() => csharp`@("\`" + context.Foo)`).toThrow('1:18 EX2003');
    expect(() => csharp('bool')`@(context.Request.Method)`).toThrow('1:3 EX');
  });
});
