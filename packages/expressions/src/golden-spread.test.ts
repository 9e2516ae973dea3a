import { readFileSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { stubContext } from '../test/stub-context.js';
import { registry } from './registry.js';
import { parseSignature } from './type-system/parse-signature.js';
import { registerTypes } from './type-system/universe.js';

/** What gives another answer each time, needs a request, a certificate, a key, or is the same for all types. */
const notPure =
  /^(Microsoft\.Azure|System\.Security\.Cryptography\.(?!Hash|HMAC|SHA|MD5)|System\.Net\.|System\.Random|System\.TimeZoneInfo)|Now$|Today$|NewGuid|GetHashCode|: new\(|GetEnumerator|operator [=!]=/;

/** Members without a row: what mono answers is its own, or C# never calls the member itself. */
const withoutRow = new Set([
  'System.IComparable: CompareTo(T)',
  'System.IEquatable: Equals(T)',
  'System.IDisposable: Dispose()',
  'System.Enum: Parse(string,bool)',
  'System.Collections.Generic.IComparer: Compare(T,T)',
  'System.Security.Cryptography.HMAC: HashName',
  'System.Security.Cryptography.SHA384: Create()',
  'System.Text.RegularExpressions.Group: Name',
  'Newtonsoft.Json.Linq.JToken: implicit operator JToken(DateTimeOffset?)',
  'Newtonsoft.Json.Linq.JToken: implicit operator JToken(Guid?)',
  'Newtonsoft.Json.Linq.JToken: implicit operator JToken(TimeSpan?)',
  'Newtonsoft.Json.Linq.Extensions: Value(IEnumerable<JToken>)',
  'Newtonsoft.Json.Linq.Extensions: Descendants(IEnumerable<T>)',
  'System.Xml.Linq.Extensions: Ancestors(IEnumerable<T>)',
  'System.Xml.Linq.Extensions: Descendants(IEnumerable<T>)',
  'System.StringComparer: CurrentCultureIgnoreCase',
  'System.StringComparer: InvariantCulture',
  'System.Security.Cryptography.HashAlgorithm: Clear()',
  'System.Security.Cryptography.HashAlgorithm: Dispose()',
  'System.Text.Encoding: Default',
  'System.Text.Encoding: GetEncoding(int)',
  'System.Text.Encoding: ToString()',
  'System.Text.RegularExpressions.MatchEvaluator: Invoke(Match)',
  'Newtonsoft.Json.Linq.JObject: ContainsKey(string)',
  'Newtonsoft.Json.Linq.JObject: Property(string,StringComparison)',
  'Newtonsoft.Json.Linq.JValue: CreateUndefined()',
]);

const touched = new Set<string>();
const implemented = new Set<string>();
let rows: readonly { readonly expression: string; readonly source: string }[] = [];

beforeAll(async () => {
  for (const { definition } of registry) {
    for (const member of definition.members ?? []) {
      const details = typeof member === 'string' ? { signature: member } : member;
      if ((details.unsupported ?? definition.unsupported) !== undefined) continue;
      const { key, kind } = parseSignature(details.signature, definition.name);
      // With an IFormatProvider it is the behaviour of another overload.
      if (kind !== 'constant' && !key.includes('IFormatProvider'))
        implemented.add(`${definition.namespace}.${definition.name}: ${key}`);
    }
  }
  // The same types with behaviour that notes its use, registered before the engine registers them itself.
  registerTypes(
    registry.map(({ definition, runtime }) => ({
      definition,
      runtime: Object.fromEntries(
        Object.entries(runtime).map(([key, behaviour]) => {
          const noted = (...args: never[]): unknown => {
            touched.add(`${definition.namespace}.${definition.name}: ${key.replace(/=$/, '')}`);
            return behaviour(...args);
          };
          return [key, Object.defineProperty(noted, 'length', { value: behaviour.length })];
        }),
      ),
    })),
  );
  const { compileExpression } = await import('./compile-expression.js');
  const { describeValue } = await import('./values.js');
  const folder = new URL('../golden/', import.meta.url);
  rows = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').trimEnd().split('\n'))
    .map((line) => JSON.parse(line) as (typeof rows)[number]);
  for (const { expression } of rows) {
    const compiled = compileExpression(expression);
    if (!compiled.ok) continue;
    try {
      describeValue(compiled.expression.evaluate(stubContext()));
    } catch {
      // What is thrown is compared elsewhere.
    }
  }
});

describe('the golden expressions', () => {
  it('are more than two thousand, and say where their values come from', () => {
    expect(new Set(rows.map(({ expression }) => expression)).size).toBeGreaterThan(2000);
    expect(rows.filter(({ source }) => source !== 'compiler' && source !== 'documentation')).toEqual([]);
  });

  it('touch every member that can be called for itself', () => {
    const missing = [...implemented].filter((member) => !touched.has(member) && !notPure.test(member));
    expect(missing.filter((member) => !withoutRow.has(member))).toEqual([]);
  });
});
