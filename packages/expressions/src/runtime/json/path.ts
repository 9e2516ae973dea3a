import { step } from '../clr/index.js';
import { jsonException } from '../clr/exceptions.js';
import { JArray, JObject, JValue, type JToken } from './tokens.js';

type Step =
  | { readonly kind: 'name'; readonly names: readonly string[] }
  | { readonly kind: 'index'; readonly indexes: readonly number[] }
  | {
      readonly kind: 'slice';
      readonly start: number | null;
      readonly end: number | null;
      readonly step: number;
    }
  | { readonly kind: 'all' }
  | { readonly kind: 'scan'; readonly name: string | null }
  | { readonly kind: 'filter'; readonly test: (token: JToken) => boolean };

/**
 * `SelectTokens`: JSONPath as Newtonsoft has it — names, indexes, unions, slices, `*`, `..` and filters
 * (`[?(@.a == 'x' && @.b)]`); regular expressions (`=~`) are refused.
 *
 * @param mustMatch throw JsonException where nothing matches
 * @throws ClrException `JsonException` for a malformed path
 */
export function* selectTokens(
  root: JToken,
  path: string,
  mustMatch = false,
): Generator<JToken, void, undefined> {
  let found: Iterable<JToken> = [root];
  for (const part of readPath(path)) found = apply(found, part, mustMatch);
  yield* found;
}

function* apply(
  tokens: Iterable<JToken>,
  part: Step,
  mustMatch: boolean,
): Generator<JToken, void, undefined> {
  for (const token of tokens) {
    step();
    switch (part.kind) {
      case 'name':
        for (const name of part.names) {
          const value = token instanceof JObject ? token.get(name) : null;
          if (value !== null) yield value;
          else if (mustMatch) throw missingName(token, name);
        }
        break;
      case 'index':
        for (const index of part.indexes) {
          const item = token instanceof JArray ? token.children[index] : undefined;
          if (item !== undefined) yield item;
          else if (mustMatch) throw missingIndex(token, index);
        }
        break;
      case 'slice':
        if (token instanceof JArray) yield* slice(token.children, part);
        break;
      case 'all':
        yield* childValues(token);
        break;
      case 'scan':
        yield* scan(token, part.name);
        break;
      case 'filter':
        for (const child of childValues(token)) if (part.test(child)) yield child;
        break;
    }
  }
}

const missingName = (token: JToken, name: string) =>
  jsonException.create(
    token instanceof JObject
      ? `Property '${name}' does not exist on JObject.`
      : `Property '${name}' not valid on ${token.clrType.definition.name}.`,
  );
const missingIndex = (token: JToken, index: number) =>
  jsonException.create(
    token instanceof JArray
      ? `Index ${index} outside the bounds of JArray.`
      : `Index ${index} not valid on ${token.clrType.definition.name}.`,
  );

function childValues(token: JToken): readonly JToken[] {
  if (token instanceof JObject) return token.children.map(({ value }) => value);
  return token instanceof JArray ? token.children : [];
}

function* scan(token: JToken, name: string | null): Generator<JToken, void, undefined> {
  if (name === null) yield token;
  for (const child of token instanceof JObject ? token.children : childValues(token)) {
    step();
    const value = 'name' in child ? (child as JObject['children'][number]).value : child;
    if (name !== null && 'name' in child && child.name === name) yield value;
    yield* scan(value, name);
  }
}

function* slice(
  items: readonly JToken[],
  part: Extract<Step, { kind: 'slice' }>,
): Generator<JToken, void, undefined> {
  const bound = (value: number | null, fallback: number): number =>
    value === null ? fallback : value < 0 ? Math.max(0, items.length + value) : Math.min(value, items.length);
  const start = bound(part.start, part.step > 0 ? 0 : items.length - 1);
  const end = part.end === null && part.step < 0 ? -1 : bound(part.end, items.length);
  for (let i = start; part.step > 0 ? i < end : i > end; i += part.step) {
    const item = items[i];
    if (item !== undefined) yield item;
  }
}

function readPath(path: string): Step[] {
  const reader = new PathReader(path);
  reader.skipRoot();
  const steps: Step[] = [];
  while (!reader.done) steps.push(reader.step(steps.length === 0));
  return steps;
}

class PathReader {
  readonly #text: string;
  at: number;

  constructor(text: string, at = 0) {
    this.#text = text;
    this.at = at;
  }

  get done(): boolean {
    return this.at >= this.#text.length;
  }

  skipRoot(): void {
    if (/^\$(?=[.[]|$)/.test(this.#text)) this.at = 1;
  }

  match(pattern: RegExp): RegExpExecArray | null {
    const sticky = new RegExp(pattern.source, 'y');
    sticky.lastIndex = this.at;
    const found = sticky.exec(this.#text);
    if (found !== null) this.at = sticky.lastIndex;
    return found;
  }

  /** @param inFilter whether an operator ends the path */
  step(isFirst: boolean, inFilter = false): Step {
    const recursive = this.match(/\.\./) !== null;
    const dotted = recursive || this.match(/\./) !== null;
    if (recursive && /^\[/.test(this.#text.slice(this.at))) return { kind: 'scan', name: null };
    if (this.match(/\[/) !== null) return this.#brackets();
    if (!dotted && !isFirst) throw this.#unexpected();
    if (this.match(/\*/) !== null) return recursive ? { kind: 'scan', name: null } : { kind: 'all' };
    const [name] = this.match(inFilter ? /[^.[\]()\s*?=!<>&|]+/ : /[^.[\]()\s*?]+/) ?? [];
    if (name === undefined) {
      throw this.done ? jsonException.create('Unexpected end while parsing path.') : this.#unexpected();
    }
    return recursive ? { kind: 'scan', name } : { kind: 'name', names: [name] };
  }

  #brackets(): Step {
    this.match(/ +/);
    if (this.match(/\?\s*\(/) !== null) {
      const test = this.#any();
      this.#close(/\s*\)\s*\]/);
      return { kind: 'filter', test };
    }
    if (this.match(/\*/) !== null) {
      this.#close(/ *\]/);
      return { kind: 'all' };
    }
    const names: string[] = [];
    const indexes: number[] = [];
    const range = this.match(/(-?\d+)? *: *(-?\d+)?(?: *: *(-?\d+)?)?(?= *\])/);
    if (range !== null) {
      this.#close(/ *\]/);
      const number = (text: string | undefined): number | null => (text === undefined ? null : Number(text));
      const by = number(range[3]) ?? 1;
      if (by === 0) throw jsonException.create('Step cannot be zero.');
      return { kind: 'slice', start: number(range[1]), end: number(range[2]), step: by };
    }
    do {
      this.match(/ +/);
      const text = this.#quoted();
      const [index] = text === null ? (this.match(/-?\d+/) ?? []) : [];
      if (text !== null) names.push(text);
      else if (index !== undefined) indexes.push(Number(index));
      else throw this.#unexpected();
    } while (this.match(/ *,/) !== null);
    this.#close(/ *\]/);
    return names.length > 0 ? { kind: 'name', names } : { kind: 'index', indexes };
  }

  #quoted(): string | null {
    const found = this.match(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/);
    return found === null ? null : (found[1] ?? found[2] ?? '').replace(/\\(.)/g, '$1');
  }

  #close(pattern: RegExp): void {
    if (this.match(pattern) === null) throw this.#unexpected();
  }

  #unexpected() {
    return jsonException.create(
      this.done
        ? 'Path ended with open indexer.'
        : `Unexpected character while parsing path: ${this.#text.charAt(this.at)}`,
    );
  }

  #any(): (token: JToken) => boolean {
    const tests = [this.#all()];
    while (this.match(/\s*\|\|\s*/) !== null) tests.push(this.#all());
    return (token) => tests.some((test) => test(token));
  }

  #all(): (token: JToken) => boolean {
    const tests = [this.#comparison()];
    while (this.match(/\s*&&\s*/) !== null) tests.push(this.#comparison());
    return (token) => tests.every((test) => test(token));
  }

  #comparison(): (token: JToken) => boolean {
    this.match(/\s+/);
    const left = this.#operand();
    const [operator] = this.match(/\s*(==|!=|<=|>=|<|>|=~)\s*/)?.slice(1) ?? [];
    if (operator === undefined) return (token) => left(token).length > 0;
    const compare = comparisons[operator];
    if (compare === undefined)
      throw jsonException.create(`The operator ${operator} of JSONPath is not supported.`);
    const right = this.#operand();
    return (token) => left(token).some((a) => right(token).some((b) => compare(a, b)));
  }

  /** A path from `@`, or a literal. */
  #operand(): (token: JToken) => readonly JToken[] {
    if (this.match(/@/) !== null) {
      const steps: Step[] = [];
      while (/^[.[]/.test(this.#text.slice(this.at, this.at + 1))) steps.push(this.step(false, true));
      return (token) => [
        ...steps.reduce<Iterable<JToken>>((found, part) => apply(found, part, false), [token]),
      ];
    }
    const text = this.#quoted();
    if (text !== null) return () => [new JValue(text)];
    const [word] = this.match(/true|false|null|-?\d+(?:\.\d+)?/) ?? [];
    if (word === undefined) throw this.#unexpected();
    return () => [new LiteralValue(word)];
  }
}

/** A number, true, false or null in a filter: compared by its meaning, whatever .NET type the other side has. */
class LiteralValue extends JValue {
  readonly literal: number | boolean | null;

  constructor(word: string) {
    super(word);
    this.literal =
      word === 'null' ? null : word === 'true' || word === 'false' ? word === 'true' : Number(word);
  }
}

function plain(token: JToken): unknown {
  if (token instanceof LiteralValue) return token.literal;
  if (!(token instanceof JValue)) return token;
  const { value } = token;
  const boxed = value as { value?: unknown } | null;
  return typeof boxed === 'object' && boxed !== null && 'value' in boxed ? Number(boxed.value) : value;
}

function order(left: JToken, right: JToken): number | undefined {
  const [a, b] = [plain(left), plain(right)];
  if (a === b) return 0;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : 1;
  return undefined;
}

const comparisons: Readonly<Record<string, (left: JToken, right: JToken) => boolean>> = {
  '==': (left, right) => order(left, right) === 0 || left.deepEquals(right),
  '!=': (left, right) => order(left, right) !== 0 && !left.deepEquals(right),
  '<': (left, right) => (order(left, right) ?? 1) < 0,
  '<=': (left, right) => (order(left, right) ?? 1) <= 0,
  '>': (left, right) => (order(left, right) ?? -1) > 0,
  '>=': (left, right) => (order(left, right) ?? -1) >= 0,
};
