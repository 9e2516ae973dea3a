import { describe, expect, it } from '@jest/globals';
import { createSchemaSet } from './schema-set.js';

/** What is wrong with a value; undefined where the document does not have the definition. */
function problems(schema: unknown, value: unknown, definition: string | null = null) {
  const documents = new Map([['it', { contentType: '', text: JSON.stringify(schema) }]]);
  return createSchemaSet(documents).document('it')!.json(definition)?.(value);
}

const nested = (depth: number): unknown => {
  let value: unknown = {};
  for (let level = 0; level < depth; level++) value = { a: value };
  return value;
};

describe('patterns', () => {
  const schema = { properties: { a: { pattern: '^(?i)x\\d+$' }, b: { pattern: '^y$' } } };

  it('are those of .NET, each its own', () => {
    expect(problems(schema, { a: 'X1', b: 'y' })).toEqual([]);
    expect(problems(schema, { a: 'y', b: 'X1' })).toEqual([
      expect.stringContaining("'/a' must match pattern"),
      expect.stringContaining("'/b' must match pattern"),
    ]);
    expect(problems({ patternProperties: { '^x-': { type: 'number' } } }, { 'x-a': 'b' })).toEqual([
      "'/x-a' must be number.",
    ]);
  });

  it('that never end use up their budget', () => {
    expect(() => problems({ pattern: '^(a+)+$' }, `${'a'.repeat(60)}!`)).toThrow(
      /^The expression (?:used more|ran longer) than/,
    );
  });

  it('that are none are no schema', () => {
    expect(() => problems({ pattern: '(' }, 'a')).toThrow(/Not enough \)/);
  });
});

describe('references', () => {
  it.each(['file:///etc/passwd', 'http://127.0.0.1:9/', 'other.json', '#/definitions/none'])(
    'to %s lead nowhere',
    ($ref) => {
      expect(() => problems({ $ref }, 1)).toThrow(/can't resolve reference/);
    },
  );

  it('in a circle end with the value', () => {
    const list = { properties: { a: { $ref: '#' } }, additionalProperties: false };
    expect(problems(list, nested(50))).toEqual([]);
    expect(() => problems(list, nested(200_000))).toThrow(RangeError);
  });
});

describe('what drafts and OpenAPI write differently', () => {
  it.each([
    ['a dialect', { $schema: 'http://json-schema.org/draft-04/schema#', type: 'object' }, {}],
    ['the id of older drafts', { id: 'http://x/y', properties: { id: { type: 'string' } } }, { id: 'a' }],
    ['null in an enum', { type: 'string', nullable: true, enum: ['a'] }, null],
    [
      'null beside a reference',
      {
        properties: { a: { nullable: true, allOf: [{ $ref: '#/definitions/enum' }] } },
        definitions: { enum: { type: 'object' } },
      },
      { a: null },
    ],
    ['other texts of a format', { type: 'string', format: 'unknown' }, 'a'],
  ])('lets %s pass', (_name, schema, value) => {
    expect(problems(schema, value)).toEqual([]);
  });

  it.each([
    ['tuples', { items: [{ type: 'string' }], additionalItems: false }, ['a', 1]],
    ['tuples of 2020', { prefixItems: [{ type: 'string' }], items: false }, ['a', 1]],
    ['dependencies', { dependencies: { a: ['b'] } }, { a: 1 }],
    [
      'properties that nothing evaluates',
      { allOf: [{ properties: { a: {} } }], unevaluatedProperties: false },
      { b: 1 },
    ],
    ['limits of draft 4', { minimum: 1, exclusiveMinimum: true }, 1],
    ['what nullable does not allow', { nullable: true, allOf: [{ type: 'object' }] }, 1],
  ])('checks %s', (_name, schema, value) => {
    expect(problems(schema, value)).not.toEqual([]);
  });

  it('finds definitions that are called as keywords are', () => {
    const schema = {
      definitions: {
        default: { properties: { n: { maximum: 1, exclusiveMaximum: true } } },
        properties: { type: 'object' },
      },
    };
    expect(problems(schema, { n: 1 }, 'default')).toEqual(["'/n' must be < 1."]);
    expect(problems(schema, 1, 'properties')).toEqual(["'/' must be object."]);
  });
});

describe('numbers', () => {
  it.each(['integer', 'number'])('that are too large are no %s', (type) => {
    expect(problems({ type }, JSON.parse('1e400'))).toEqual([`'/' must be ${type}.`]);
  });
});

describe('names of JavaScript', () => {
  it('are properties like others', () => {
    const value = JSON.parse('{"__proto__":1,"constructor":2}') as unknown;
    expect(problems({ additionalProperties: false, properties: { a: {} } }, value)).toHaveLength(2);
    expect(problems({ required: ['constructor', 'toString'] }, {})).toHaveLength(2);
    expect(problems({ properties: { constructor: { type: 'string' } } }, {})).toEqual([]);
  });
});

describe('lists whose items must differ', () => {
  it('are read once', () => {
    const schema = { uniqueItems: true, items: { type: 'object' } };
    const items = Array.from({ length: 100_000 }, (_, id) => ({ id, same: true }));
    expect(problems(schema, items)).toEqual([]);
    expect(problems(schema, [...items, { same: true, id: 7 }])).toEqual([
      "'/' must NOT have duplicate items.",
    ]);
  });

  it('tell a list from an object', () => {
    expect(problems({ uniqueItems: true }, [{ a: 1 }, [['a', 1]], '{"a":1}', { '0': 1 }, [1]])).toEqual([]);
  });
});
