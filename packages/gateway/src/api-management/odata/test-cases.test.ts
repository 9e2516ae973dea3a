import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readODataMetadata } from '@apim-kit/environment';
import { describe, expect, it } from '@jest/globals';
import { parseXml } from '../xml/parse-xml.js';
import { checkUrl } from './check-url.js';
import { Cursor, readToEnd } from './cursor.js';
import { Edm } from './edm.js';
import { readExpression } from './expression.js';
import { readLiteral } from './literal.js';
import { ODataRefusal } from './odata-refusal.js';
import { scopeOf } from './scope.js';
import { UrlReader } from './url-reader.js';

const text = readFileSync(new URL('../../../test/odata/test-cases.metadata.xml', import.meta.url), 'utf8');
const edm = new Edm(readODataMetadata(text).metadata!);

interface TestCase {
  readonly rule: string;
  readonly input: string;
  readonly isValid: boolean;
}

/** The test cases that OASIS publishes with the grammar of OData 4.0. */
function testCases(): readonly TestCase[] {
  const file = createRequire(import.meta.url).resolve('odata-v4-parser/test/odata-abnf-testcases.xml');
  const elements = [...parseXml(readFileSync(file, 'utf8')).getElementsByTagName('TestCase')];
  return elements.map((element) => ({
    rule: element.getAttribute('Rule') ?? '',
    input: element.getElementsByTagName('Input')[0]?.textContent ?? '',
    isValid: !element.hasAttribute('FailAt'),
  }));
}

const url = (relative: string): void => {
  const mark = relative.indexOf('?');
  const [path, query] = mark < 0 ? [relative, ''] : [relative.slice(0, mark), relative.slice(mark + 1)];
  checkUrl({ path, query }, { edm, version: 4 });
};
const query = (options: string): void => url(`Products?${options}`);
const reader = new UrlReader({
  edm,
  keyAsSegment: false,
  bareOptionNames: false,
  aliases: new Map(),
  optionNames: new Set(),
});
const expression = (input: string): void => {
  const scope = scopeOf({ type: edm.type('Model.Thing'), collection: false });
  const variables = new Map([['lambda', scope.current!]]);
  const cursor = new Cursor(decodeURIComponent(input), 'expression');
  readToEnd(cursor, () => {
    cursor.blanks();
    readExpression(cursor, { ...scope, variables }, reader);
  });
};
const literal = (input: string): void => {
  readToEnd(
    new Cursor(decodeURIComponent(input), 'literal'),
    (cursor) => readLiteral(cursor, edm) ?? cursor.refuse('none'),
  );
};

const runners: Readonly<Record<string, (input: string) => void>> = {
  resourcePath: url,
  odataRelativeUri: url,
  queryOptions: query,
  filter: query,
  orderby: query,
  select: query,
  expand: query,
  skiptoken: query,
  customQueryOption: query,
  firstMemberExpr: expression,
  boolCommonExpr: expression,
  boolcommonExpr: expression,
  commonExpr: expression,
  notExpr: expression,
  isofExpr: expression,
  primitiveLiteral: literal,
  binary: literal,
  string: literal,
  duration: literal,
  enum: literal,
  dateValue: literal,
  dateTimeOffsetValue: literal,
  decimalValue: literal,
  doubleValue: literal,
  guidValue: literal,
};

/** Cases that are not for whole URLs of today. */
const others: ReadonlyMap<string, string> = new Map([
  ['TheBestProduct', 'OData 4.01 lets the parentheses go'],
  ['$skiptoken=Not&this', 'a query goes on after the ampersand'],
]);

describe('the test cases of the grammar of OData', () => {
  for (const { rule, input, isValid } of testCases()) {
    const run = runners[rule] ?? (/^geo/.test(rule) ? literal : undefined);
    if (run === undefined || others.has(input)) continue;
    it(`${isValid ? 'accepts' : 'refuses'} ${rule} ${input}`, () => {
      if (isValid) expect(() => run(input)).not.toThrow();
      else expect(() => run(input)).toThrow(ODataRefusal);
    });
  }
});
