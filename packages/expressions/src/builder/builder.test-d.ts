import { csharp, type CSharpExpression } from '../csharp.js';
import {
  add,
  and,
  array,
  cast,
  coalesce,
  conditional,
  context,
  decimal,
  double,
  embed,
  equal,
  int,
  lessThan,
  not,
  out,
  types,
  lambdaBody,
  whenNotNull,
  withElements,
  withEntries,
  withMembers,
} from './index.js';

const header = context.Request.Headers.GetValueOrDefault('X', '');
const is = <T>(_value: T): void => undefined;

// What is right, with the type that C# gives.
is<CSharpExpression<'bool'>>(csharp(equal(header, 'a')));
is<CSharpExpression<'string'>>(csharp(header));
is<CSharpExpression<'int'>>(csharp(add(header.Length, 1)));
is<CSharpExpression<'double'>>(csharp(add(header.Length, double(1.5))));
is<CSharpExpression<'JObject'>>(csharp(context.Request.Body.As(types.JObject, true)));
is<CSharpExpression<'string'>>(csharp(context.Variables.GetValueOrDefault('a', 'b')));
is<CSharpExpression<'bool'>>(csharp(types.Enumerable.Range(1, 3).Any((n) => lessThan(n, 2))));
is<CSharpExpression<'string'>>(
  csharp(
    coalesce(
      whenNotNull(context.User, (user) => user.Email),
      'none',
    ),
  ),
);
is<CSharpExpression<'bool'>>(csharp('bool')`@(true)`);
is<CSharpExpression<'bool'>>(csharp('bool')((s) => s.return(true)));
equal(types.DateTime.UtcNow, context.Timestamp);
header.Equals('a', types.StringComparison.OrdinalIgnoreCase);
new types.JObject(new types.JProperty('a', 1));
types.int.TryParse(header, out(types.int));

is<CSharpExpression<'JObject'>>(csharp(withEntries(new types.JObject(), [['a', 1]])));
is<CSharpExpression<'bool'>>(
  csharp(types.Enumerable.Range(1, 3).Any((n) => lambdaBody(types.bool, (s) => s.return(lessThan(n, 2))))),
);

// Initializers, cases and blocks of other types.
// @ts-expect-error: no such property.
withMembers(new types.XmlReaderSettings(), { IgnoreBlanks: true });
// @ts-expect-error: a bool is asked for.
withMembers(new types.XmlReaderSettings(), { IgnoreWhitespace: 'yes' });
// @ts-expect-error: a list of strings.
withElements(new (types.List(types.string))(), [5]);
// @ts-expect-error: values are ints.
withEntries(new (types.Dictionary(types.string, types.int))(), [['a', 'b']]);
// @ts-expect-error: a string is switched by strings.
csharp((s) => s.switch(header, [{ when: 5, body: (c) => c.return(1) }]));
// @ts-expect-error: a text is nothing to dispose of.
csharp((s) => s.using('text', header, () => undefined));
// @ts-expect-error: the block returns a bool.
lambdaBody(types.bool, (s) => s.return('a'));

// Members that are not there, or are written in another way.
// @ts-expect-error: it is Headers.
void context.Request.Header;
// @ts-expect-error: .NET's names start with a capital.
void context.Request.Headers.getValueOrDefault;
// @ts-expect-error: model deployments are not part of a local environment.
void context.Request.Foundry;
// @ts-expect-error: no such type.
void types.HttpClient;

// Arguments and operands of other types.
// @ts-expect-error: a name is a string.
context.Request.Headers.GetValueOrDefault(5);
// @ts-expect-error: text and number do not compare.
equal(header, 5);
// @ts-expect-error: nor do two enums.
equal(types.StringComparison.Ordinal, types.DayOfWeek.Monday);
// @ts-expect-error: a condition is a bool.
and(header, context.Tracing);
// @ts-expect-error: only bools are negated.
not(header.Length);
// @ts-expect-error: double and decimal do not mix.
add(decimal('1.5'), double(1.5));
// @ts-expect-error: the branches have one type.
conditional(context.Tracing, header, header.Length);
// @ts-expect-error: an int is never null.
coalesce(header.Length, 1);
// @ts-expect-error: a string is parsed, not cast.
cast(types.int, header);
// @ts-expect-error: a predicate is an expression: TypeScript would compare the builder's objects.
context.Deployment.Certificates.Any((c) => c.Key === 'a');
// @ts-expect-error: an array of strings.
array(types.string, ['a', 5]);
// @ts-expect-error: int.TryParse writes an int.
types.int.TryParse(header, out(types.long));
// @ts-expect-error: the name of a property is a string.
new types.JProperty(5, 'a');

// Results of other types.
// @ts-expect-error: a bool is asked for.
csharp('bool')(header);
// @ts-expect-error: a bool is asked for.
csharp('bool')((s) => s.return(header));
// @ts-expect-error: a method that gives nothing is no value.
csharp(context.Trace('a'));
// @ts-expect-error: not a string.
is<CSharpExpression<'string'>>(csharp(int(1)));
// @ts-expect-error: a variable only.
csharp((s) => s.assign(context.Request.Method, 'GET'));
// @ts-expect-error: not a bool.
not(embed(csharp('string')`@("a")`));
