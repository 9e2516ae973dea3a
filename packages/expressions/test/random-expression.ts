type Random = () => number;

/** Types that the generator makes expressions of, mostly right ones. */
type Kind = 'int' | 'long' | 'double' | 'bool' | 'string' | 'ints' | 'maybe' | 'object';

const kinds: readonly Kind[] = ['int', 'long', 'double', 'bool', 'string', 'ints', 'maybe', 'object'];

const leaves: Readonly<Record<Kind, readonly string[]>> = {
  int: ['0', '1', '-1', '2147483647', 'a', 'b', '"abc".Length', "'x'", 'int.MaxValue', 'i'],
  long: ['0L', '9223372036854775807', '-5L', 'long.MinValue'],
  double: ['0.0', '1.5', '1e308', 'double.NaN', '-0.5'],
  bool: ['true', 'false', 'f'],
  string: ['""', '"abc"', 's', 'null', '@"a\\b"', 'context.Request.Method', '"\\u00e9"'],
  ints: ['new[] { 1, 2, 3 }', 'new int[0]', 'xs', 'new List<int> { 4 }', 'Enumerable.Range(0, 5)'],
  maybe: ['m', '(int?)3', '(int?)null', 's?.Length'],
  object: ['(object)1', '(object)"x"', 'o', 'null', 'context.Variables["text"]', 'new { A = 1 }'],
};

const shapes: Readonly<Record<Kind, readonly ((make: (kind: Kind) => string) => string)[]>> = {
  int: [
    (make) => `(${make('int')} + ${make('int')})`,
    (make) => `(${make('int')} * ${make('int')})`,
    (make) => `(${make('int')} / ${make('int')})`,
    (make) => `(${make('int')} % ${make('int')})`,
    (make) => `(${make('int')} << ${make('int')})`,
    (make) => `(${make('bool')} ? ${make('int')} : ${make('int')})`,
    (make) => `(${make('maybe')} ?? ${make('int')})`,
    (make) => `${make('ints')}.Sum(q => q + ${make('int')})`,
    (make) => `checked(${make('int')} - ${make('int')})`,
    (make) => `(int)${make('double')}`,
    (make) => `(int)${make('object')}`,
    (make) => `(a += ${make('int')})`,
    () => `b++`,
    (make) => `(${make('string')}).Length`,
    (make) => `int.Parse(${make('string')})`,
  ],
  long: [
    (make) => `(${make('long')} + ${make('int')})`,
    (make) => `(${make('long')} * ${make('long')})`,
    (make) => `(long)${make('double')}`,
    (make) => `(${make('long')} >> ${make('int')})`,
  ],
  double: [
    (make) => `(${make('double')} * ${make('int')})`,
    (make) => `(${make('double')} % ${make('double')})`,
    (make) => `(double)${make('long')}`,
  ],
  bool: [
    (make) => `(${make('int')} < ${make('long')})`,
    (make) => `(${make('string')} == ${make('string')})`,
    (make) => `(${make('bool')} && ${make('bool')})`,
    (make) => `!${make('bool')}`,
    (make) => `(${make('object')} is string t${Math.abs(make('int').length)})`,
    (make) => `(${make('maybe')} > ${make('int')})`,
    (make) => `${make('ints')}.Any(z => z > ${make('int')})`,
    (make) => `string.IsNullOrEmpty(${make('string')})`,
  ],
  string: [
    (make) => `(${make('string')} + ${make('object')})`,
    (make) => `$"{${make('int')},5}{${make('double')}:N2}{${make('string')}}"`,
    (make) => `(${make('string')} ?? "d").ToUpper()`,
    (make) => `string.Join(",", ${make('ints')})`,
    (make) => `(${make('object')})?.ToString()`,
    (make) => `(${make('string')} ?? "").Replace("a", ${make('string')} ?? "b")`,
    (make) => `(${make('object')} as string)`,
  ],
  ints: [
    (make) => `${make('ints')}.Where(w => w != ${make('int')})`,
    (make) => `${make('ints')}.Select(v => v * ${make('int')})`,
    (make) => `${make('ints')}.Concat(${make('ints')})`,
    (make) => `(${make('bool')} ? xs : new int[2])`,
  ],
  maybe: [(make) => `(${make('maybe')} + ${make('maybe')})`, (make) => `(${make('object')} as int?)`],
  object: [
    (make) => `(object)${make('int')}`,
    (make) => `new { X = ${make('int')}, Y = ${make('string')} ?? "" }`,
    (make) => `(object)${make('bool')}`,
    (make) => `new Dictionary<string, object> { ["k"] = ${make('object')} }`,
  ],
};

/** A policy expression of a little grammar: most of them are valid C#, some are not. */
export function randomExpression(random: Random): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const make =
    (depth: number) =>
    (kind: Kind): string => {
      if (depth <= 0 || random() < 0.25) return pick(leaves[kind]);
      return pick(shapes[kind])(make(depth - 1));
    };
  const kind = pick(kinds);
  const value = make(4)(kind);
  const condition = make(2)('bool');
  const statements = [
    `if (${condition}) { a++; } else { b--; }`,
    `for (int j = 0; j < 3; j++) { a += j; if (${condition}) break; }`,
    `foreach (var e in ${make(1)('ints')}) { b += e; if (e > 3) continue; }`,
    `try { a = ${make(2)('int')}; } catch (DivideByZeroException) { a = 1; } catch (Exception x) when (x.Message != "") { s = x.Message; } finally { b++; }`,
    `switch (a) { case 1: s = "1"; break; case int n when n > 2: s = "n" + n; break; default: f = !f; break; }`,
    `while (b < 3) { b++; }`,
    `int Local(int p) { return p <= 0 ? a : Local(p - 1) + 1; } a = Local(3);`,
    `s = ${make(2)('string')};`,
    `var (g, y) = (${make(1)('int')}, ${make(1)('string')} + "");`,
  ];
  const body = Array.from({ length: Math.floor(random() * 3) }, () => pick(statements)).join(' ');
  return (
    '@{ int a = 1, b = 2, i = 3; bool f = true; string s = "s"; int[] xs = { 7, 8 }; int? m = null; object o = 5; ' +
    `${body} return ${value}; }`
  );
}
