import { boxedLong } from '../numeric.js';
import { BigInteger } from './big-integer.js';
import { readJsonDate } from './json-date.js';
import { characters, isDigit, type Outline } from './scan.js';
import { JArray, JObject, JProperty, JValue, tokenType, type JToken, type TokenSource } from './tokens.js';

/** So many digits are exact as a number of JavaScript, whatever they are. */
const exactDigits = 15;

/** A JSON text with its outline: gives the tokens of one level at a time. */
export class LazySource implements TokenSource {
  readonly #text: string;
  readonly #outline: Outline;
  readonly #dates: boolean;

  /** @param dates texts that are ISO 8601 dates become dates */
  constructor(text: string, outline: Outline, dates: boolean) {
    this.#text = text;
    this.#outline = outline;
    this.#dates = dates;
  }

  token(at: number): JToken {
    const start = this.#outline[at] as number;
    switch (this.#text.charCodeAt(start)) {
      case characters.openBrace:
        return new JObject(this, at);
      case characters.openBracket:
        return new JArray(this, at);
      case characters.quote: {
        const text = this.#string(at);
        return new JValue((this.#dates ? readJsonDate(text) : undefined) ?? text);
      }
      case 0x74:
        return new JValue(true, tokenType.Boolean);
      case 0x66:
        return new JValue(false, tokenType.Boolean);
      case 0x6e:
        return new JValue(null, tokenType.Null);
      default:
        return numberToken(this.#text, start, this.#outline[at + 1] as number);
    }
  }

  properties(at: number, owner: JObject): JProperty[] {
    const properties: JProperty[] = [];
    const end = this.#outline[at + 1] as number;
    for (let i = at + 2; i < end; i = this.#behind(i + 2)) {
      const property = new JProperty(this.#string(i), this, i + 2);
      property.parent = owner;
      properties.push(property);
    }
    return withoutDuplicates(properties);
  }

  items(at: number, owner: JArray): JToken[] {
    const items: JToken[] = [];
    const end = this.#outline[at + 1] as number;
    for (let i = at + 2; i < end; i = this.#behind(i)) {
      const item = this.token(i);
      item.parent = owner;
      items.push(item);
    }
    return items;
  }

  /** The index of what follows a value and its contents. */
  #behind(at: number): number {
    const c = this.#text.charCodeAt(this.#outline[at] as number);
    const isContainer = c === characters.openBrace || c === characters.openBracket;
    return isContainer ? (this.#outline[at + 1] as number) : at + 2;
  }

  #string(at: number): string {
    const start = (this.#outline[at] as number) + 1;
    const end = this.#outline[at + 1] as number;
    return end < 0 ? unescaped(this.#text.slice(start, ~end)) : this.#text.slice(start, end);
  }
}

const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

function unescaped(text: string): string {
  return text.replace(/\\(?:u(.{4})|(.))/g, (_all, digits: string | undefined, escape: string) =>
    digits === undefined ? (escapes[escape] ?? escape) : String.fromCharCode(parseInt(digits, 16)),
  );
}

/** A number between two places. */
function numberToken(source: string, start: number, end: number): JValue {
  let whole = 0;
  let at = start;
  while (at < end && isDigit(source.charCodeAt(at))) whole = whole * 10 + source.charCodeAt(at++) - 48;
  if (at === end && end - start <= exactDigits) return new JValue(whole, tokenType.Integer);
  const text = source.slice(start, end);
  if (/[.eE]/.test(text)) return new JValue(Number(text), tokenType.Float);
  // `-0` is an integer without a sign.
  if (text.length <= exactDigits) return new JValue(Number(text) + 0, tokenType.Integer);
  const value = BigInt(text);
  return new JValue(BigInt.asIntN(64, value) === value ? boxedLong(value) : new BigInteger(value));
}

/** The first property of each name, with the value of the last. */
function withoutDuplicates(properties: JProperty[]): JProperty[] {
  if (!hasDuplicates(properties)) return properties;
  const byName = new Map<string, JProperty>();
  for (const property of properties) {
    const first = byName.get(property.name);
    if (first === undefined) byName.set(property.name, property);
    else first.value = property.value;
  }
  return [...byName.values()];
}

function hasDuplicates(properties: readonly JProperty[]): boolean {
  if (properties.length > 16) return new Set(properties.map(({ name }) => name)).size < properties.length;
  for (let i = 1; i < properties.length; i++) {
    const name = properties[i]?.name;
    for (let j = 0; j < i; j++) if (properties[j]?.name === name) return true;
  }
  return false;
}
