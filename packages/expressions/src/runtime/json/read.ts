// Over 300 lines: Newtonsoft's reader in one place; JSON that it takes and JSON.parse does not is what it is for.
import { checkLength, step } from '../clr/index.js';
import { jsonReaderException, jsonSerializationException } from '../clr/exceptions.js';
import { isWhiteSpace } from '../char.js';
import { argumentNull } from '../failures.js';
import { boxedDouble, boxedLong } from '../numeric.js';
import { BigInteger } from './big-integer.js';
import { LazySource } from './lazy-source.js';
import { readJsonDate } from './json-date.js';
import { isDigit, maximumDepth, scanJson } from './scan.js';
import { JArray, JObject, JValue, pathText, tokenType, type JToken } from './tokens.js';

/** What a text has to start with. */
export type RootKind = 'JToken' | 'JObject' | 'JArray';

/**
 * Reads JSON as `JToken.Parse` does: comments, single quotes, names without quotes and trailing commas are taken,
 * texts that are ISO 8601 dates become dates (unless `dates` is false).
 *
 * @throws ClrException `JsonReaderException` with path, line and position
 */
export function readJson(
  text: string | null,
  root: RootKind,
  options: { readonly dates?: boolean } = {},
): JToken {
  if (text === null) throw argumentNull('s');
  const token = readLazily(text, options.dates ?? true);
  if (token !== null && (root === 'JToken' || token instanceof (root === 'JObject' ? JObject : JArray)))
    return token;
  return new Reader(text, options.dates ?? true).read(root);
}

/** Reads JSON for `JsonConvert.DeserializeObject`: empty text gives null. */
export function readJsonOrNull(
  text: string,
  options: { readonly dates?: boolean; readonly deserializing?: boolean } = {},
): JToken | null {
  const token = readLazily(text, options.dates ?? true);
  if (token !== null) return token;
  const reader = new Reader(text, options.dates ?? true, options.deserializing);
  return reader.isEmpty() ? null : reader.read('JToken');
}

/** Strict JSON needs no more than a scan now; null for everything else, which the reader below takes or explains. */
function readLazily(text: string, dates: boolean): JToken | null {
  checkLength(text.length);
  const outline = scanJson(text);
  if (outline === null) return null;
  step(outline.length / 2);
  return new LazySource(text, outline, dates).token(0);
}

class Reader {
  readonly #text: string;
  readonly #dates: boolean;
  #at = 0;
  readonly #path: (string | number)[] = [];

  readonly #isDeserializing: boolean;

  constructor(text: string, dates: boolean, isDeserializing = false) {
    checkLength(text.length);
    this.#isDeserializing = isDeserializing;
    this.#text = text;
    this.#dates = dates;
  }

  isEmpty(): boolean {
    this.#skip();
    return this.#at >= this.#text.length;
  }

  read(root: RootKind): JToken {
    if (this.isEmpty()) throw this.#fail(`Error reading ${root} from JsonReader.`);
    const c = this.#text.charAt(this.#at);
    const wanted = root === 'JObject' ? '{' : '[';
    this.#root = c === '[' ? 'JArray' : 'JObject';
    if (root !== 'JToken' && c !== wanted && '{["\'-0123456789tfnNIu'.includes(c)) {
      const bracket = c === '{' ? 'StartObject' : c === '[' ? 'StartArray' : undefined;
      const kind = bracket ?? valueKind(this.#value());
      if (bracket !== undefined) this.#at++;
      const noun = root === 'JObject' ? 'an object' : 'an array';
      throw this.#fail(
        `Error reading ${root} from JsonReader. Current JsonReader item is not ${noun}: ${kind}.`,
      );
    }
    const token = this.#value();
    this.#skip();
    if (this.#at < this.#text.length) {
      throw this.#fail(
        `Additional text encountered after finished reading JSON content: ${this.#text.charAt(this.#at)}.`,
      );
    }
    return token;
  }

  #value(): JToken {
    step();
    this.#skip();
    const c = this.#text.charAt(this.#at);
    switch (c) {
      case '{':
        return this.#object();
      case '[':
        return this.#array();
      case '"':
      case "'":
        return this.#textValue(this.#string(c));
      case 't':
        return this.#word('true', () => new JValue(true), 'boolean');
      case 'f':
        return this.#word('false', () => new JValue(false), 'boolean');
      case 'n':
        // `new` begins a constructor.
        if (!'ue'.includes(this.#text.charAt(this.#at + 1) || '?')) throw this.#unexpected(c);
        return this.#word('null', () => new JValue(null), 'null');
      case 'u':
        return this.#word('undefined', () => new JValue(null, tokenType.Undefined), 'undefined');
      case 'N':
        return this.#word('NaN', () => new JValue(boxedDouble(NaN)), 'NaN');
      case 'I':
        return this.#word('Infinity', () => new JValue(boxedDouble(Infinity)), 'positive infinity');
      case '':
        throw this.#end();
      default:
        if (c === '-' && this.#text.charAt(this.#at + 1) === 'I') {
          return this.#word('-Infinity', () => new JValue(boxedDouble(-Infinity)), 'negative infinity');
        }
        if (isDigit(c.charCodeAt(0)) || c === '-' || c === '.') return this.#number();
        // Newtonsoft takes a closing bracket for the end of what is open, and finds that it isn't.
        if (c === ']' && typeof this.#path.at(-1) === 'string') throw this.#notClosing(c);
        throw this.#unexpected(c);
    }
  }

  #unexpected(c: string) {
    return this.#fail(`Unexpected character encountered while parsing value: ${c}.`);
  }

  /** The closing bracket of the other kind; the path is that of the container by then. */
  #notClosing(bracket: string) {
    this.#at++;
    this.#path.pop();
    const [token, container] = bracket === '}' ? ['EndObject', 'Array'] : ['EndArray', 'Object'];
    return this.#fail(`JsonToken ${token} is not valid for closing JsonType ${container}.`);
  }

  #object(): JObject {
    const object = new JObject();
    this.#enter();
    for (let first = true; ; first = false) {
      this.#skip();
      const c = this.#text.charAt(this.#at);
      if (c === '}') break;
      if (!first && !this.#comma('}', object)) break;
      this.#skip();
      if (this.#text.charAt(this.#at) === '}') break;
      // Until the next name is known, the path is that of the last one.
      const last = object.children.at(-1)?.name;
      if (last !== undefined) this.#path.push(last);
      const name = this.#name();
      this.#skip();
      const colon = this.#text.charAt(this.#at) || '\0';
      if (colon !== ':')
        throw this.#fail(`Invalid character after parsing property name. Expected ':' but got: ${colon}.`);
      this.#at++;
      if (last !== undefined) this.#path.pop();
      this.#path.push(name);
      object.set(name, this.#value());
      this.#path.pop();
    }
    this.#at++;
    this.#depth--;
    return object;
  }

  #array(): JArray {
    const array = new JArray();
    this.#enter();
    for (let first = true; ; first = false) {
      this.#skip();
      const c = this.#text.charAt(this.#at);
      if (c === ']') break;
      if (!first && !this.#comma(']', array)) break;
      this.#skip();
      if (this.#text.charAt(this.#at) === ']') break;
      const next = this.#text.charAt(this.#at);
      // A value counts when it has been read, an object or array when it begins.
      const isContainer = next === '{' || next === '[';
      const hasIndex = isContainer || array.count > 0;
      if (hasIndex) this.#path.push(isContainer ? array.count : array.count - 1);
      if (next === ',') array.add(new JValue(null, tokenType.Undefined));
      else array.add(this.#value());
      if (hasIndex) this.#path.pop();
    }
    this.#at++;
    this.#depth--;
    return array;
  }

  #depth = 0;
  /** What the whole text is, for the message that it ends too early. */
  #root: RootKind = 'JObject';
  #enter(): void {
    this.#at++;
    if (++this.#depth > maximumDepth)
      throw this.#fail(`The reader's MaxDepth of ${maximumDepth} has been exceeded.`);
  }

  /** Steps over a comma; false at the closing bracket. */
  #comma(close: string, container: JObject | JArray): boolean {
    const c = this.#text.charAt(this.#at);
    if (c === ',') {
      this.#at++;
      return true;
    }
    if (c === close) return false;
    const last = container instanceof JArray ? container.count - 1 : container.children.at(-1)?.name;
    if (last !== undefined) this.#path.push(last);
    if (c === '') throw this.#end();
    if (c === '}' || c === ']') {
      if (last === undefined) this.#path.push('');
      throw this.#notClosing(c);
    }
    throw this.#fail(`After parsing a value an unexpected character was encountered: ${c}.`);
  }

  #name(): string {
    const c = this.#text.charAt(this.#at);
    if (c === '"' || c === "'") return this.#string(c);
    const match = /[\p{L}\p{Nd}_$]+/uy;
    match.lastIndex = this.#at;
    const [name] = match.exec(this.#text) ?? [];
    if (name === undefined) {
      if (c === '') throw this.#end();
      throw this.#fail(`Invalid property identifier character: ${c}.`);
    }
    this.#at += name.length;
    return name;
  }

  #string(quote: string): string {
    let out = '';
    for (let i = this.#at + 1; ; i++) {
      const c = this.#text.charAt(i);
      if (c === '') {
        this.#at = this.#text.length;
        throw this.#fail(`Unterminated string. Expected delimiter: ${quote}.`);
      }
      if (c === quote) {
        this.#at = i + 1;
        return out;
      }
      if (c !== '\\') {
        const end = this.#endOfPlain(i, quote);
        out += this.#text.slice(i, end);
        i = end - 1;
        continue;
      }
      const escape = this.#text.charAt(++i);
      const plain = escapes[escape];
      if (plain !== undefined) out += plain;
      else if (escape === 'u') {
        const digits = this.#text.slice(i + 1, i + 5);
        if (!/^[\da-f]{4}$/i.test(digits)) {
          this.#at = i;
          throw this.#fail(
            digits.length < 4
              ? 'Unexpected end while parsing Unicode escape sequence.'
              : `Could not convert Unicode escape: \\u${digits}.`,
          );
        }
        out += String.fromCharCode(parseInt(digits, 16));
        i += 4;
      } else {
        this.#at = i + 1;
        throw this.#fail(`Bad JSON escape sequence: \\${escape}.`);
      }
    }
  }

  /** Where the quote, an escape or the end of the text follows. */
  #endOfPlain(start: number, quote: string): number {
    const text = this.#text;
    const quoteCode = quote.charCodeAt(0);
    let end = start + 1;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (code === quoteCode || code === backslash) break;
    }
    return end;
  }

  #textValue(text: string): JValue {
    const date = this.#dates ? readJsonDate(text) : undefined;
    return new JValue(date ?? text);
  }

  #word(word: string, make: () => JValue, name: string): JValue {
    const next = this.#text.charAt(this.#at + word.length);
    if (this.#text.startsWith(word, this.#at) && (next === '' || /[\s,\]}/]/.test(next))) {
      this.#at += word.length;
      return make();
    }
    throw this.#fail(`Error parsing ${name} value.`);
  }

  #number(): JValue {
    const plain = this.#plainNumber();
    if (plain !== undefined) return plain;
    const match = /[-+.\da-fxA-FX]+/y;
    match.lastIndex = this.#at;
    const [text = ''] = match.exec(this.#text) ?? [];
    this.#at += text.length;
    const following = this.#text.charAt(this.#at);
    if (following !== '' && !/[\s,\]}/:)]/.test(following)) {
      throw this.#fail(`Unexpected character encountered while parsing number: ${following}.`);
    }
    if (/^-?\d+$/.test(text) && !/^-?0\d/.test(text)) {
      if (text.length > 400) throw this.#fail(`JSON integer ${text} is too large to parse.`);
      const value = BigInt(text);
      return BigInt.asIntN(64, value) === value
        ? new JValue(boxedLong(value))
        : new JValue(new BigInteger(value));
    }
    if (/^-?0[0-7]+$/.test(text)) return new JValue(boxedLong(BigInt(parseInt(text, 8))));
    if (/^-?0x[\da-f]{1,15}$/i.test(text)) return new JValue(boxedLong(BigInt(text)));
    const value = Number(text);
    if (!/^-?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text) || !Number.isFinite(value)) {
      throw this.#fail(`Input string '${text}' is not a valid number.`);
    }
    return new JValue(boxedDouble(value));
  }

  /** The usual case at full speed: at most 15 digits, perhaps with a point among them, and the end behind them. */
  #plainNumber(): JValue | undefined {
    const text = this.#text;
    const start = this.#at;
    let end = start;
    let whole = 0;
    while (isDigit(text.charCodeAt(end))) whole = whole * 10 + text.charCodeAt(end++) - 48;
    const digits = end - start;
    if (digits === 0 || (digits > 1 && text.charCodeAt(start) === 48)) return undefined;
    if (text.charCodeAt(end) === 0x2e) while (isDigit(text.charCodeAt(++end)));
    if (end - start > 15 || !',}] \n\r'.includes(text.charAt(end) || '?')) return undefined;
    this.#at = end;
    return new JValue(
      end - start === digits ? boxedLong(BigInt(whole)) : boxedDouble(Number(text.slice(start, end))),
    );
  }

  /** Steps over blanks and comments. */
  #skip(): void {
    for (;;) {
      while (isBlank(this.#text.charCodeAt(this.#at))) this.#at++;
      if (this.#text.charCodeAt(this.#at) !== slash) return;
      const kind = this.#text.charAt(this.#at + 1);
      if (kind === '*') {
        const end = this.#text.indexOf('*/', this.#at + 2);
        if (end < 0) throw this.#fail('Unexpected end while parsing comment.');
        this.#at = end + 2;
      } else if (kind === '/') {
        const end = this.#text.indexOf('\n', this.#at);
        this.#at = end < 0 ? this.#text.length : end + 1;
      } else {
        throw this.#fail(`Error parsing comment. Expected: *, got ${kind}.`);
      }
    }
  }

  #end() {
    if (this.#isDeserializing)
      return this.#fail(
        `Unexpected end when deserializing ${this.#root === 'JObject' ? 'object' : 'array'}.`,
        jsonSerializationException,
      );
    const isBegun = this.#at > 1 || this.#depth === 0;
    return this.#fail(
      isBegun
        ? `Unexpected end of content while loading ${this.#root}.`
        : `Error reading ${this.#root} from JsonReader.`,
    );
  }

  /** Newtonsoft counts lines from 1, and a line end to the line behind it. */
  #fail(message: string, exception = jsonReaderException) {
    const before = this.#text.slice(0, this.#at);
    const position = before.length - Math.max(0, before.lastIndexOf('\n'));
    const line = before === '' ? 0 : before.split('\n').length;
    return exception.create(`${message} Path '${pathText(this.#path)}', line ${line}, position ${position}.`);
  }
}

const slash = 0x2f;
const backslash = 0x5c;

/** What `\s` matches; false for NaN, the end of the text. */
const isBlank = (code: number): boolean =>
  code === 0x20 || (code >= 9 && code <= 13) || (code >= 0x85 && isWhiteSpace(code));

const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

function valueKind(token: JToken): string {
  const kinds: Readonly<Record<number, string>> = {
    [tokenType.Integer]: 'Integer',
    [tokenType.Float]: 'Float',
    [tokenType.String]: 'String',
    [tokenType.Boolean]: 'Boolean',
    [tokenType.Null]: 'Null',
    [tokenType.Date]: 'Date',
    [tokenType.Undefined]: 'Undefined',
  };
  return kinds[token.type] ?? 'None';
}
