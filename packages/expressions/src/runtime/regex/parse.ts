// Over 300 lines: the grammar of .NET's regular expressions in one reader.
import { argumentException } from '../clr/exceptions.js';
import * as tests from './char-tests.js';
import type { Anchor, CharTest, GroupKey, RegexNode, RegexTree } from './syntax.js';

/** The bits of System.Text.RegularExpressions.RegexOptions that change the meaning of a pattern. */
export const regexFlags = {
  ignoreCase: 1,
  multiline: 2,
  explicitCapture: 4,
  singleline: 16,
  ignoreWhitespace: 32,
  rightToLeft: 64,
  ecmaScript: 256,
} as const;

const inlineFlags: Readonly<Record<string, number>> = { i: 1, m: 2, n: 4, s: 16, x: 32 };

/** Deepest nesting of groups. */
const maximumDepth = 250;

/**
 * Parses a .NET regular expression.
 *
 * @throws ClrException `ArgumentException` for a malformed pattern
 */
export function parseRegex(pattern: string, options: number): RegexTree {
  return new Parser(pattern, options).parse();
}

class Parser {
  readonly #text: string;
  #options: number;
  #at = 0;
  #depth = 0;
  #unnamed = 0;
  readonly #numbers = new Set<number>();
  readonly #names: string[] = [];
  /** What has to be a group, wherever in the pattern that stands. */
  readonly #references: GroupKey[] = [];

  constructor(text: string, options: number) {
    this.#text = text;
    this.#options = options;
  }

  parse(): RegexTree {
    const root = this.#alternation();
    if (this.#at < this.#text.length) throw this.#fail("Too many )'s");
    const numbers = [...this.#numbers].sort((a, b) => a - b).map(String);
    const groups = ['0', ...numbers, ...this.#names.filter((name) => !numbers.includes(name))];
    for (const key of this.#references) {
      const isKnown = groups.includes(String(key)) || (typeof key === 'number' && key < groups.length);
      if (!isKnown)
        throw this.#fail(
          `Reference to undefined group ${typeof key === 'number' ? 'number' : 'name'} ${key}`,
        );
    }
    return { root, groups };
  }

  #has(flag: number): boolean {
    return (this.#options & flag) !== 0;
  }

  #alternation(): RegexNode {
    if (++this.#depth > maximumDepth) throw this.#fail(`Groups are nested deeper than ${maximumDepth}`);
    const options = [this.#sequence()];
    while (this.#accept('|')) options.push(this.#sequence());
    this.#depth--;
    const [only] = options;
    return options.length === 1 && only !== undefined ? only : { kind: 'alternation', options };
  }

  #sequence(): RegexNode {
    const items: RegexNode[] = [];
    for (;;) {
      this.#skipIgnored();
      const c = this.#text.charAt(this.#at);
      if (c === '' || c === '|' || c === ')') break;
      const atom = this.#atom();
      if (atom !== null) items.push(this.#quantified(atom));
    }
    return { kind: 'sequence', items };
  }

  #skipIgnored(): void {
    for (;;) {
      const comment = /^\(\?#[^)]*\)/.exec(this.#text.slice(this.#at, this.#at + 10_000));
      if (comment !== null) this.#at += comment[0].length;
      else if (!this.#has(regexFlags.ignoreWhitespace)) return;
      else if (/\s/.test(this.#text.charAt(this.#at))) this.#at++;
      else if (this.#text.charAt(this.#at) === '#') {
        const end = this.#text.indexOf('\n', this.#at);
        this.#at = end < 0 ? this.#text.length : end + 1;
      } else return;
    }
  }

  #accept(text: string): boolean {
    if (!this.#text.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  #quantified(node: RegexNode): RegexNode {
    this.#skipIgnored();
    const bounds = this.#quantifier();
    if (bounds === null) return node;
    const lazy = this.#accept('?');
    this.#skipIgnored();
    const before = this.#at;
    if (this.#quantifier() !== null) {
      const text = this.#text.slice(before, this.#at);
      throw this.#fail(`Nested quantifier ${text}`);
    }
    return { kind: 'repeat', node, ...bounds, lazy };
  }

  #quantifier(): { least: number; most: number } | null {
    if (this.#accept('*')) return { least: 0, most: Infinity };
    if (this.#accept('+')) return { least: 1, most: Infinity };
    if (this.#accept('?')) return { least: 0, most: 1 };
    const braces = /\{(\d{1,10})(,(\d{1,10})?)?\}/y;
    braces.lastIndex = this.#at;
    const match = braces.exec(this.#text);
    if (match === null) return null;
    this.#at = braces.lastIndex;
    const least = Number(match[1]);
    const most = match[2] === undefined ? least : match[3] === undefined ? Infinity : Number(match[3]);
    if (most < least) throw this.#fail('Illegal {x,y} with x > y');
    return { least, most };
  }

  #atom(): RegexNode | null {
    const c = this.#text.charAt(this.#at);
    this.#at++;
    switch (c) {
      case '(':
        return this.#group();
      case '[':
        return this.#set(this.#class());
      case '.':
        return { kind: 'char', test: this.#has(regexFlags.singleline) ? () => true : (code) => code !== 10 };
      case '^':
        return anchor(this.#has(regexFlags.multiline) ? 'startOfLine' : 'start');
      case '$':
        return anchor(this.#has(regexFlags.multiline) ? 'endOfLine' : 'endOrNewLine');
      case '\\':
        return this.#escape();
      case '*':
      case '+':
      case '?':
        throw this.#fail('Quantifier {x,y} following nothing');
      default:
        return this.#literal(c.charCodeAt(0));
    }
  }

  #literal(code: number): RegexNode {
    return this.#has(regexFlags.ignoreCase)
      ? { kind: 'char', test: (other) => tests.sameIgnoringCase(code, other) }
      : { kind: 'char', test: (other) => other === code };
  }

  #set(test: CharTest): RegexNode {
    return { kind: 'char', test };
  }

  #group(): RegexNode | null {
    const outer = this.#options;
    const close = <T>(node: T): T => {
      if (!this.#accept(')')) throw this.#fail("Not enough )'s");
      this.#options = outer;
      return node;
    };
    const wrapped = (): RegexNode => ({
      kind: 'group',
      group: null,
      pops: null,
      node: close(this.#alternation()),
    });
    if (!this.#accept('?')) {
      if (this.#has(regexFlags.explicitCapture)) return wrapped();
      const group = ++this.#unnamed;
      this.#numbers.add(group);
      return { kind: 'group', group, pops: null, node: close(this.#alternation()) };
    }
    if (this.#accept(':')) return wrapped();
    if (this.#accept('>')) return { kind: 'atomic', node: close(this.#alternation()) };
    for (const [text, behind, negative] of looks) {
      if (this.#accept(text)) return { kind: 'look', behind, negative, node: close(this.#alternation()) };
    }
    const named = /<([\w]*)(?:-(\w+))?>|'([\w]*)(?:-(\w+))?'/y;
    named.lastIndex = this.#at;
    const match = named.exec(this.#text);
    if (match !== null) {
      this.#at = named.lastIndex;
      const name = match[1] ?? match[3] ?? '';
      const pops = match[2] ?? match[4];
      if (name === '' && pops === undefined)
        throw this.#fail('Invalid group name: Group names must begin with a word character');
      const group = name === '' ? null : this.#declare(name);
      return {
        kind: 'group',
        group,
        pops: pops === undefined ? null : this.#referredTo(pops),
        node: close(this.#alternation()),
      };
    }
    if (this.#accept('(')) return close(this.#conditional());
    const flags = /([imnsx]*)(?:-([imnsx]*))?([:)])/y;
    flags.lastIndex = this.#at;
    const set = flags.exec(this.#text);
    if (set === null) throw this.#fail('Unrecognized grouping construct');
    this.#at = flags.lastIndex;
    for (const letter of set[1] ?? '') this.#options |= inlineFlags[letter] ?? 0;
    for (const letter of set[2] ?? '') this.#options &= ~(inlineFlags[letter] ?? 0);
    // `(?i)` lasts to the end of the group around it, whose closing bracket restores the options.
    return set[3] === ')' ? null : wrapped();
  }

  #declare(name: string): GroupKey {
    const key = keyOf(name);
    if (typeof key === 'number') this.#numbers.add(key);
    else if (!this.#names.includes(key)) this.#names.push(key);
    return key;
  }

  #conditional(): RegexNode {
    const reference = /(\w+)\)/y;
    reference.lastIndex = this.#at;
    const match = reference.exec(this.#text);
    let condition: GroupKey | RegexNode;
    const name = match?.[1] ?? '';
    if (match !== null && (/^\d+$/.test(name) || this.#names.includes(name))) {
      this.#at = reference.lastIndex;
      condition = keyOf(name);
    } else {
      condition = this.#alternation();
      if (!this.#accept(')')) throw this.#fail("Not enough )'s");
    }
    const branches = this.#alternation();
    const options = branches.kind === 'alternation' ? branches.options : [branches];
    if (options.length > 2) throw this.#fail('Too many | in (?()|)');
    const [yes = empty, no = empty] = options;
    return { kind: 'conditional', condition, yes, no };
  }

  #escape(): RegexNode {
    const c = this.#text.charAt(this.#at);
    if (c === '') throw this.#fail('Illegal \\ at end of pattern');
    const place = anchors[c];
    if (place !== undefined) {
      this.#at++;
      return anchor(place);
    }
    const named = /k(?:<(\w+)>|'(\w+)'|\{(\w+)\})/y;
    named.lastIndex = this.#at;
    const match = named.exec(this.#text);
    if (match !== null) {
      this.#at = named.lastIndex;
      return this.#backreference(keyOf(match[1] ?? match[2] ?? match[3] ?? ''));
    }
    const number = /[1-9]\d{0,5}/y;
    number.lastIndex = this.#at;
    const [digits] = number.exec(this.#text) ?? [];
    if (digits !== undefined && (digits.length === 1 || Number(digits) <= this.#unnamed)) {
      this.#at += digits.length;
      return this.#backreference(Number(digits));
    }
    const set = this.#classEscape();
    return typeof set === 'number' ? this.#literal(set) : this.#set(set);
  }

  #referredTo(name: string): GroupKey {
    const key = keyOf(name);
    this.#references.push(key);
    return key;
  }

  #backreference(group: GroupKey): RegexNode {
    this.#references.push(group);
    return { kind: 'backreference', group, ignoreCase: this.#has(regexFlags.ignoreCase) };
  }

  /** An escape that stands for a set or one character; the backslash is behind. */
  #classEscape(): CharTest | number {
    const c = this.#text.charAt(this.#at);
    this.#at++;
    const ecma = this.#has(regexFlags.ecmaScript);
    switch (c) {
      case 'd':
        return ecma ? tests.isDigitAscii : tests.isDigit;
      case 'D':
        return tests.negated(ecma ? tests.isDigitAscii : tests.isDigit);
      case 'w':
        return ecma ? tests.isWordAscii : tests.isWord;
      case 'W':
        return tests.negated(ecma ? tests.isWordAscii : tests.isWord);
      case 's':
        return ecma ? tests.isBlankAscii : tests.isBlank;
      case 'S':
        return tests.negated(ecma ? tests.isBlankAscii : tests.isBlank);
      case 'p':
      case 'P': {
        const match = /^\{([\w-]{1,40})\}/.exec(this.#text.slice(this.#at, this.#at + 50));
        if (match === null) throw this.#fail('Incomplete \\p{X} character escape');
        this.#at += match[0].length;
        const test = tests.propertyTest(match[1] ?? '');
        if (test === undefined) throw this.#fail(`Unknown property '${match[1] ?? ''}'`);
        return c === 'p' ? test : tests.negated(test);
      }
      default:
        return this.#characterEscape(c);
    }
  }

  #characterEscape(c: string): number {
    const simple = characterEscapes[c];
    if (simple !== undefined) return simple;
    const hexDigits = c === 'x' ? 2 : c === 'u' ? 4 : 0;
    if (hexDigits > 0) {
      const digits = this.#text.slice(this.#at, this.#at + hexDigits);
      if (digits.length < hexDigits || !/^[\da-f]+$/i.test(digits))
        throw this.#fail('Insufficient hexadecimal digits');
      this.#at += hexDigits;
      return parseInt(digits, 16);
    }
    if (c === 'c') {
      const control = this.#text.charAt(this.#at).toUpperCase();
      if (!/^[@-_]$/.test(control)) throw this.#fail('Unrecognized control character');
      this.#at++;
      return control.charCodeAt(0) - 64;
    }
    if (/[0-7]/.test(c)) {
      const [octal = c] = /^[0-7]{1,3}/.exec(this.#text.slice(this.#at - 1, this.#at + 2)) ?? [];
      this.#at += octal.length - 1;
      return parseInt(octal, 8) & 0xff;
    }
    if (/\w/.test(c)) throw this.#fail(`Unrecognized escape sequence \\${c}`);
    return c.charCodeAt(0);
  }

  /** A set in brackets; the opening one is behind. */
  #class(): CharTest {
    const isNegative = this.#accept('^');
    const parts: CharTest[] = [];
    let subtracted: CharTest | null = null;
    for (let first = true; ; first = false) {
      const c = this.#text.charAt(this.#at);
      if (c === '') throw this.#fail('Unterminated [] set');
      if (c === ']' && !first) break;
      if (c === '-' && this.#text.charAt(this.#at + 1) === '[' && !first) {
        this.#at += 2;
        subtracted = this.#class();
        if (this.#text.charAt(this.#at) !== ']')
          throw this.#fail('A subtraction must be the last element in a character class');
        break;
      }
      parts.push(this.#classPart());
    }
    this.#at++;
    const any: CharTest = (code) => parts.some((test) => test(code));
    const cased = this.#has(regexFlags.ignoreCase) ? tests.ignoringCase(any) : any;
    const base = isNegative ? tests.negated(cased) : cased;
    const gone = subtracted;
    return gone === null ? base : (code) => base(code) && !gone(code);
  }

  #classPart(): CharTest {
    const from = this.#classCharacter();
    if (typeof from !== 'number') return from;
    const next = this.#text.charAt(this.#at + 1);
    if (this.#text.charAt(this.#at) !== '-' || next === ']' || next === '[' || next === '')
      return (code) => code === from;
    this.#at++;
    const to = this.#classCharacter();
    if (typeof to !== 'number') throw this.#fail('Cannot include class \\w in character range');
    if (to < from) throw this.#fail('[x-y] range in reverse order');
    return (code) => code >= from && code <= to;
  }

  #classCharacter(): CharTest | number {
    const c = this.#text.charAt(this.#at);
    this.#at++;
    if (c !== '\\') return c.charCodeAt(0);
    if (this.#accept('b')) return 8;
    if (this.#at >= this.#text.length) throw this.#fail('Illegal \\ at end of pattern');
    return this.#classEscape();
  }

  #fail(message: string) {
    return argumentException.create(`parsing "${this.#text}" - ${message}.`);
  }
}

const empty: RegexNode = { kind: 'sequence', items: [] };
const anchor = (place: Anchor): RegexNode => ({ kind: 'anchor', anchor: place });
const keyOf = (name: string): GroupKey => (/^\d+$/.test(name) ? Number(name) : name);

const looks = [
  ['=', false, false],
  ['!', false, true],
  ['<=', true, false],
  ['<!', true, true],
] as const;

const anchors: Readonly<Record<string, Anchor>> = {
  A: 'start',
  z: 'end',
  Z: 'endOrNewLine',
  G: 'searchStart',
  b: 'wordBoundary',
  B: 'notWordBoundary',
};

const characterEscapes: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  e: 27,
  f: 12,
  n: 10,
  r: 13,
  t: 9,
  v: 11,
};
