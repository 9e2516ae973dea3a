// Over 150 lines: Regex and the classes of its results refer to each other.
import type { TypeDefinition } from '../../define-type.js';
import { namedType } from '../../type-system/intern.js';
import * as types from '../../types/regex.js';
import { step, type ClrArray } from '../clr/index.js';
import { argumentNull, argumentOutOfRange, notSupported } from '../failures.js';
import { stringArray } from '../string.js';
import type { TimeSpan } from '../time-span.js';
import { compileRegex, type RegexProgram, type Span } from './compile.js';
import { parseRegex, regexFlags } from './parse.js';
import { Pieces } from './pieces.js';
import { expandReplacement } from './replacement.js';
import { withTimeout } from './timeout.js';

/** Compiled patterns by options and text, the least recently made go first. */
const programs = new Map<string, RegexProgram>();
const maximumPrograms = 500;
const knownOptions = 0x3ff;
/** ECMAScript goes with IgnoreCase, Multiline, Compiled and CultureInvariant. */
const ecmaScriptOptions = 1 | 2 | 8 | 256 | 512;

/** An argument that must be there. */
export const given = <T>(value: T | null, name: string): T => {
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
export class RegexObject {
  readonly pattern: string;
  readonly program: RegexProgram;
  readonly #timeoutMs: number;

  constructor(pattern: string | null, options = 0, timeout: TimeSpan | null = null) {
    this.pattern = given(pattern, 'pattern');
    const known = (options & regexFlags.ecmaScript) === 0 ? knownOptions : ecmaScriptOptions;
    if ((options & ~known) !== 0) throw argumentOutOfRange('options');
    this.#timeoutMs = timeout === null ? Infinity : timeoutOf(timeout);
    const key = `${options}:${this.pattern}`;
    let program = programs.get(key);
    if (program === undefined) {
      step(this.pattern.length);
      program = compileRegex(parseRegex(this.pattern, options), (options & regexFlags.rightToLeft) !== 0);
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

  /** Where a search of the whole text begins. */
  #firstPlace(text: string): number {
    return this.program.isRightToLeft ? text.length : 0;
  }

  match(input: string | null, start?: number): MatchObject {
    const text = given(input, 'input');
    return this.#matchFrom(text, start ?? this.#firstPlace(text));
  }

  #matchFrom(text: string, start: number): MatchObject {
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
    const captures = withTimeout(this.#timeoutMs, () => this.program.exec(part, this.#firstPlace(part)));
    if (captures === null) return emptyMatch;
    const moved = captures.map((spans) =>
      spans.map(({ start, end }) => ({ start: start + beginning, end: end + beginning })),
    );
    return new MatchObject(this, text.slice(0, beginning + length), moved);
  }

  *matches(input: string | null, start?: number): Generator<MatchObject, void, undefined> {
    for (let match = this.match(input, start); match.success; match = match.nextMatch()) yield match;
  }

  replace(input: string | null, replace: (match: MatchObject) => string, count = -1, start?: number): string {
    const text = given(input, 'input');
    if (count < -1) throw argumentOutOfRange('count', 'Count cannot be less than -1.');
    const pieces = new Pieces(text, this.program.isRightToLeft);
    let left = count;
    for (const match of this.matches(text, start)) {
      if (left === 0) break;
      left--;
      pieces.add(match.span, [replace(match)]);
    }
    return pieces.toArray().join('');
  }

  split(input: string | null, count = 0, start?: number): ClrArray {
    const text = given(input, 'input');
    if (count < 0) throw argumentOutOfRange('count', 'Count cannot be less than -1.');
    if (count === 1) return stringArray([text]);
    const pieces = new Pieces(text, this.program.isRightToLeft);
    let left = count - 1;
    for (const match of this.matches(text, start)) {
      const groups = match.groups.slice(1).filter((group) => group.success);
      pieces.add(
        match.span,
        groups.map((group) => group.value),
      );
      if (--left === 0) break;
    }
    return stringArray(pieces.toArray());
  }
}

export class CaptureObject {
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

export class GroupObject extends CaptureObject {
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

export class MatchObject extends GroupObject {
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
    const step = this.length === 0 ? 1 : 0;
    const start = this.regex.program.isRightToLeft ? this.span.start - step : this.span.end + step;
    return start < 0 || start > this.text.length ? emptyMatch : this.regex.match(this.text, start);
  }

  result(replacement: string): string {
    if (this.regex === null) throw notSupported('Result cannot be called on a failed Match.');
    const { groups } = this.regex.program;
    return expandReplacement(replacement, { text: this.text, groups, captures: this.captures });
  }
}

/** `Match.Empty`. */
export const emptyMatch = new MatchObject(null, '', []);

/** One of the three collections. */
export class ResultCollection<T extends CaptureObject> {
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
