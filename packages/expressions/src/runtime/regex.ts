// Over 150 lines: Regex and the classes of its results.
import type { RuntimeMembers, TypeDefinition, TypeEntry } from '../define-type.js';
import { namedType } from '../type-system/intern.js';
import * as types from '../types/regex.js';
import { checkLength, step, type ClrArray } from './clr/index.js';
import { argumentNull, argumentOutOfRange, invalidArgument, notSupported } from './failures.js';
import { compileRegex, type RegexProgram, type Span } from './regex/compile.js';
import { parseRegex, regexFlags } from './regex/parse.js';
import { withTimeout } from './regex/timeout.js';
import type { TimeSpan } from './time-span.js';
import { expandReplacement } from './regex/replacement.js';
import { stringArray } from './string.js';

/** Compiled patterns by options and text, the least recently made go first. */
const programs = new Map<string, RegexProgram>();
const maximumPrograms = 500;
const knownOptions = 1 | 2 | 4 | 8 | 16 | 32 | 64 | 256 | 512;

const given = <T>(value: T | null, name: string): T => {
  if (value === null) throw argumentNull(name);
  return value;
};

/** A time of its own for each match: whole milliseconds up to .NET's maximum, -1 ms for none. */
function timeoutOf({ ticks }: TimeSpan): number {
  const ms = Number(ticks) / 10_000;
  if (ms === -1) return Infinity;
  if (ms <= 0 || ms >= 0x7fff_fffe) throw argumentOutOfRange('matchTimeout');
  return ms;
}

/** System.Text.RegularExpressions.Regex. */
class RegexObject {
  readonly pattern: string;
  readonly program: RegexProgram;
  readonly #timeoutMs: number;

  constructor(pattern: string | null, options = 0, timeout: TimeSpan | null = null) {
    this.pattern = given(pattern, 'pattern');
    if ((options & ~knownOptions) !== 0) {
      throw argumentOutOfRange('options');
    }
    if ((options & regexFlags.rightToLeft) !== 0)
      throw notSupported('RegexOptions.RightToLeft is not implemented here.');
    this.#timeoutMs = timeout === null ? Infinity : timeoutOf(timeout);
    const key = `${options}:${this.pattern}`;
    let program = programs.get(key);
    if (program === undefined) {
      step(this.pattern.length);
      program = compileRegex(parseRegex(this.pattern, options));
      if (programs.size >= maximumPrograms) programs.delete(programs.keys().next().value ?? '');
      programs.set(key, program);
    }
    this.program = program;
  }

  get clrType() {
    return namedType(types.regex);
  }

  toString(): string {
    return this.pattern;
  }

  match(input: string | null, start = 0): MatchObject {
    const text = given(input, 'input');
    if (start < 0 || start > text.length) {
      throw argumentOutOfRange('startat', 'Start index cannot be less than 0 or greater than input length.');
    }
    const captures = withTimeout(this.#timeoutMs, () => this.program.exec(text, start));
    return captures === null ? emptyMatch : new MatchObject(this, text, captures);
  }

  /** A match in a part of the input that stands for all of it; its indexes count from the input's start. */
  matchIn(input: string | null, beginning: number, length: number): MatchObject {
    const text = given(input, 'input');
    if (beginning < 0 || beginning > text.length)
      throw argumentOutOfRange('startat', 'Start index cannot be less than 0 or greater than input length.');
    if (length < 0 || length > text.length - beginning)
      throw argumentOutOfRange('length', 'Length cannot be less than 0 or exceed input length.');
    const part = text.slice(beginning, beginning + length);
    const captures = withTimeout(this.#timeoutMs, () => this.program.exec(part, 0));
    if (captures === null) return emptyMatch;
    const moved = captures.map((spans) =>
      spans.map(({ start, end }) => ({ start: start + beginning, end: end + beginning })),
    );
    return new MatchObject(this, text.slice(0, beginning + length), moved);
  }

  *matches(input: string | null, start = 0): Generator<MatchObject, void, undefined> {
    const text = given(input, 'input');
    for (let match = this.match(text, start); match.success; match = match.nextMatch()) yield match;
  }

  replace(input: string | null, replace: (match: MatchObject) => string, count = -1, start = 0): string {
    const text = given(input, 'input');
    if (count < -1) throw argumentOutOfRange('count', 'Count cannot be less than -1.');
    let out = '';
    let from = 0;
    let left = count;
    for (const match of this.matches(text, start)) {
      if (left === 0) break;
      left--;
      out += text.slice(from, match.index) + replace(match);
      checkLength(out.length);
      from = match.index + match.length;
    }
    return out + text.slice(from);
  }

  split(input: string | null, count = 0, start = 0): ClrArray {
    const text = given(input, 'input');
    if (count < 0) throw argumentOutOfRange('count', 'Count cannot be less than -1.');
    if (count === 1) return stringArray([text]);
    const parts: string[] = [];
    let from = 0;
    let left = count - 1;
    for (const match of this.matches(text, start)) {
      parts.push(text.slice(from, match.index));
      from = match.index + match.length;
      for (const group of match.groups.slice(1)) if (group.success) parts.push(group.value);
      checkLength(parts.length);
      if (--left === 0) break;
    }
    return stringArray([...parts, text.slice(from)]);
  }
}

class CaptureObject {
  readonly text: string;
  readonly span: Span;
  protected readonly definition: TypeDefinition;

  constructor(text: string, span: Span, definition: TypeDefinition = types.capture) {
    this.text = text;
    this.span = span;
    this.definition = definition;
  }

  get clrType() {
    return namedType(this.definition);
  }

  get index(): number {
    return this.span.start;
  }

  get length(): number {
    return this.span.end - this.span.start;
  }

  get value(): string {
    return this.text.slice(this.span.start, this.span.end);
  }

  toString(): string {
    return this.value;
  }
}

const nowhere: Span = { start: 0, end: 0 };

class GroupObject extends CaptureObject {
  readonly name: string;
  readonly spans: readonly Span[];

  constructor(text: string, name: string, spans: readonly Span[], definition: TypeDefinition = types.group) {
    super(text, spans.at(-1) ?? nowhere, definition);
    this.name = name;
    this.spans = spans;
  }

  get success(): boolean {
    return this.spans.length > 0;
  }
}

class MatchObject extends GroupObject {
  readonly regex: RegexObject | null;
  readonly captures: readonly (readonly Span[])[];

  constructor(regex: RegexObject | null, text: string, captures: readonly (readonly Span[])[]) {
    super(text, '0', captures[0] ?? [], types.match);
    this.regex = regex;
    this.captures = captures;
  }

  get groups(): readonly GroupObject[] {
    const names = this.regex?.program.groups ?? ['0'];
    return names.map((name, index) =>
      index === 0 ? this : new GroupObject(this.text, name, this.captures[index] ?? []),
    );
  }

  /** The next match; one that is empty moves on by a character. */
  nextMatch(): MatchObject {
    if (this.regex === null || !this.success) return emptyMatch;
    const start = this.length === 0 ? this.span.end + 1 : this.span.end;
    return start > this.text.length ? emptyMatch : this.regex.match(this.text, start);
  }

  result(replacement: string): string {
    if (this.regex === null) throw notSupported('Result cannot be called on a failed Match.');
    const { groups } = this.regex.program;
    return expandReplacement(replacement, { text: this.text, groups, captures: this.captures });
  }
}

const emptyMatch = new MatchObject(null, '', []);

/** One of the three collections. */
class ResultCollection<T extends CaptureObject> {
  readonly definition: TypeDefinition;
  readonly items: readonly T[];

  constructor(definition: TypeDefinition, items: readonly T[]) {
    this.definition = definition;
    this.items = items;
  }

  get clrType() {
    return namedType(this.definition);
  }

  get count(): number {
    return this.items.length;
  }

  [Symbol.iterator](): Iterator<T> {
    return this.items[Symbol.iterator]();
  }

  toString(): string {
    return `${this.definition.namespace}.${this.definition.name}`;
  }

  at(index: number): T {
    const item = this.items[index];
    if (item === undefined) throw argumentOutOfRange('i');
    return item;
  }
}

/** Input and pattern. */
type Texts = [string | null, string | null];
type Evaluator = (match: MatchObject) => string | null;
const missingGroup = new GroupObject('', '', []);

const regexOf = (pattern: string | null, options = 0, timeout: TimeSpan | null = null): RegexObject =>
  new RegexObject(pattern, options, timeout);
const allMatches = (regex: RegexObject, input: string | null, start = 0) =>
  new ResultCollection(types.matchCollection, [...regex.matches(input, start)]);
const replaceBy = (
  regex: RegexObject,
  input: string | null,
  replacement: string | null,
  count = -1,
  start = 0,
): string => {
  const pattern = given(replacement, 'replacement');
  return regex.replace(input, (match) => match.result(pattern), count, start);
};
const replaceWith = (
  regex: RegexObject,
  input: string | null,
  evaluator: Evaluator | null,
  count = -1,
  start = 0,
): string => {
  const evaluate = given(evaluator, 'evaluator');
  return regex.replace(input, (match) => evaluate(match) ?? '', count, start);
};

/** `Regex.Unescape`: escapes become the characters they stand for. */
function unescape(text: string): string {
  return text.replace(
    /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|([0-7]{1,3})|c([@-_a-z])|(.|$))/gs,
    (...found: (string | undefined)[]) => {
      const [, hex, unicode, octal, control, other] = found;
      if (hex !== undefined || unicode !== undefined)
        return String.fromCharCode(parseInt(hex ?? unicode ?? '', 16));
      if (octal !== undefined) return String.fromCharCode(parseInt(octal, 8) & 0xff);
      if (control !== undefined) return String.fromCharCode(control.toUpperCase().charCodeAt(0) - 64);
      const letter = { a: '\x07', b: '\b', e: '\x1b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }[
        other ?? ''
      ];
      if (letter !== undefined) return letter;
      if (other === '' || /[A-Za-z0-9_]/.test(other ?? '')) {
        throw invalidArgument(`parsing "${text}" - Unrecognized escape sequence \\${other ?? ''}.`, 'str');
      }
      return other ?? '';
    },
  );
}

const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\f': '\\f' };
const escape = (text: string): string =>
  text.replace(/[\\*+?|{[()^$.#\s]/g, (c) => escapes[c] ?? (/\s/.test(c) && c !== ' ' ? c : `\\${c}`));

const regexRuntime: RuntimeMembers = {
  'new(string)': (pattern: string | null) => regexOf(pattern),
  'new(string,RegexOptions)': regexOf,
  'new(string,RegexOptions,TimeSpan)': regexOf,
  'IsMatch(string)': (self: RegexObject, input: string | null) => self.match(input).success,
  'IsMatch(string,int)': (self: RegexObject, input: string | null, start: number) =>
    self.match(input, start).success,
  'IsMatch(string,string)': (input: string | null, pattern: string | null) =>
    regexOf(pattern).match(input).success,
  'IsMatch(string,string,RegexOptions)': (input: string | null, pattern: string | null, options: number) =>
    regexOf(pattern, options).match(input).success,
  'IsMatch(string,string,RegexOptions,TimeSpan)': (
    input: string | null,
    pattern: string | null,
    options: number,
    timeout: TimeSpan,
  ) => regexOf(pattern, options, timeout).match(input).success,
  'Match(string)': (self: RegexObject, input: string | null) => self.match(input),
  'Match(string,int)': (self: RegexObject, input: string | null, start: number) => self.match(input, start),
  'Match(string,string)': (input: string | null, pattern: string | null) => regexOf(pattern).match(input),
  'Match(string,string,RegexOptions)': (input: string | null, pattern: string | null, options: number) =>
    regexOf(pattern, options).match(input),
  'Match(string,string,RegexOptions,TimeSpan)': (
    input: string | null,
    pattern: string | null,
    options: number,
    timeout: TimeSpan,
  ) => regexOf(pattern, options, timeout).match(input),
  'Match(string,int,int)': (self: RegexObject, input: string | null, beginning: number, length: number) =>
    self.matchIn(input, beginning, length),
  'Matches(string,string,RegexOptions,TimeSpan)': (
    input: string | null,
    pattern: string | null,
    options: number,
    timeout: TimeSpan,
  ) => allMatches(regexOf(pattern, options, timeout), input),
  'Matches(string)': (self: RegexObject, input: string | null) => allMatches(self, input),
  'Matches(string,int)': allMatches,
  'Matches(string,string)': (input: string | null, pattern: string | null) =>
    allMatches(regexOf(pattern), input),
  'Matches(string,string,RegexOptions)': (input: string | null, pattern: string | null, options: number) =>
    allMatches(regexOf(pattern, options), input),
  'Replace(string,string)': (self: RegexObject, input: string | null, replacement: string | null) =>
    replaceBy(self, input, replacement),
  'Replace(string,string,int)': replaceBy,
  'Replace(string,MatchEvaluator)': (self: RegexObject, input: string | null, evaluator: Evaluator | null) =>
    replaceWith(self, input, evaluator),
  'Replace(string,MatchEvaluator,int)': replaceWith,
  'Replace(string,string,string)': (
    input: string | null,
    pattern: string | null,
    replacement: string | null,
  ) => replaceBy(regexOf(pattern), input, replacement),
  'Replace(string,string,string,RegexOptions)': (
    ...[input, pattern, replacement, options]: [string | null, string | null, string | null, number]
  ) => replaceBy(regexOf(pattern, options), input, replacement),
  'Replace(string,string,string,RegexOptions,TimeSpan)': (
    ...[input, pattern, replacement, options, timeout]: [...Texts, string | null, number, TimeSpan]
  ) => replaceBy(regexOf(pattern, options, timeout), input, replacement),
  'Replace(string,string,int,int)': replaceBy,
  'Replace(string,MatchEvaluator,int,int)': replaceWith,
  'Replace(string,string,MatchEvaluator,RegexOptions,TimeSpan)': (
    ...[input, pattern, evaluator, options, timeout]: [...Texts, Evaluator | null, number, TimeSpan]
  ) => replaceWith(regexOf(pattern, options, timeout), input, evaluator),
  'Split(string,int,int)': (self: RegexObject, input: string | null, count: number, start: number) =>
    self.split(input, count, start),
  'Split(string,string,RegexOptions,TimeSpan)': (
    input: string | null,
    pattern: string | null,
    options: number,
    timeout: TimeSpan,
  ) => regexOf(pattern, options, timeout).split(input),
  'Replace(string,string,MatchEvaluator)': (
    input: string | null,
    pattern: string | null,
    evaluator: Evaluator | null,
  ) => replaceWith(regexOf(pattern), input, evaluator),
  'Replace(string,string,MatchEvaluator,RegexOptions)': (
    ...[input, pattern, evaluator, options]: [string | null, string | null, Evaluator | null, number]
  ) => replaceWith(regexOf(pattern, options), input, evaluator),
  'Split(string)': (self: RegexObject, input: string | null) => self.split(input),
  'Split(string,int)': (self: RegexObject, input: string | null, count: number) => self.split(input, count),
  'Split(string,string)': (input: string | null, pattern: string | null) => regexOf(pattern).split(input),
  'Split(string,string,RegexOptions)': (input: string | null, pattern: string | null, options: number) =>
    regexOf(pattern, options).split(input),
  'Unescape(string)': (text: string | null) => unescape(given(text, 'str')),
  'Escape(string)': (text: string | null) => escape(given(text, 'str')),
  'ToString()': (self: RegexObject) => self.pattern,
};

const captureRuntime = {
  Index: (self: CaptureObject) => self.index,
  Length: (self: CaptureObject) => self.length,
  Value: (self: CaptureObject) => self.value,
  'ToString()': (self: CaptureObject) => self.value,
} satisfies RuntimeMembers;

const groupRuntime = {
  Captures: (self: GroupObject) =>
    new ResultCollection(
      types.captureCollection,
      self.spans.map((span) => new CaptureObject(self.text, span)),
    ),
  Success: (self: GroupObject) => self.success,
  Name: (self: GroupObject) => self.name,
} satisfies RuntimeMembers;

const matchRuntime = {
  Empty: () => emptyMatch,
  Groups: (self: MatchObject) => new ResultCollection(types.groupCollection, self.groups),
  'Result(string)': (self: MatchObject, replacement: string | null) =>
    self.result(given(replacement, 'replacement')),
  'NextMatch()': (self: MatchObject) => self.nextMatch(),
} satisfies RuntimeMembers;

const collectionRuntime = {
  Count: (self: ResultCollection<CaptureObject>) => self.count,
  'this[int]': (self: ResultCollection<CaptureObject>, index: number) => self.at(index),
} satisfies RuntimeMembers;

const groupCollectionRuntime = {
  Count: (self: ResultCollection<GroupObject>) => self.count,
  'this[int]': (self: ResultCollection<GroupObject>, number: number) =>
    self.items.find(({ name }) => name === String(number)) ?? self.items[number] ?? missingGroup,
  'this[string]': (self: ResultCollection<GroupObject>, name: string | null) => {
    const wanted = given(name, 'groupname');
    return self.items.find((group) => group.name === wanted) ?? missingGroup;
  },
} satisfies RuntimeMembers;

/** The lines of System.Text.RegularExpressions in the registry. */
export const regexTypes: readonly TypeEntry[] = [
  { definition: types.regex, runtime: regexRuntime },
  { definition: types.regexOptions, runtime: {} },
  {
    definition: types.matchEvaluator,
    runtime: { 'Invoke(Match)': (self: Evaluator, match: MatchObject) => self(match) },
  },
  { definition: types.capture, runtime: captureRuntime },
  { definition: types.group, runtime: groupRuntime },
  { definition: types.match, runtime: matchRuntime },
  { definition: types.captureCollection, runtime: collectionRuntime },
  { definition: types.groupCollection, runtime: groupCollectionRuntime },
  { definition: types.matchCollection, runtime: collectionRuntime },
];
