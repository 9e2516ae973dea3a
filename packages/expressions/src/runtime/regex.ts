// Over 150 lines: one entry for each member of Regex and its results.
import type { RuntimeMembers, TypeEntry } from '../define-type.js';
import * as types from '../types/regex.js';
import { invalidArgument } from './failures.js';
import {
  CaptureObject,
  emptyMatch,
  given,
  GroupObject,
  RegexObject,
  ResultCollection,
  type MatchObject,
} from './regex/objects.js';
import type { TimeSpan } from './time-span.js';

/** Input and pattern. */
type Texts = [string | null, string | null];
type Evaluator = (match: MatchObject) => string | null;
const missingGroup = new GroupObject('', '', []);

const regexOf = (pattern: string | null, options = 0, timeout: TimeSpan | null = null): RegexObject =>
  new RegexObject(pattern, options, timeout);
const allMatches = (regex: RegexObject, input: string | null, start?: number) =>
  new ResultCollection(types.matchCollection, [...regex.matches(input, start)]);
const replaceBy = (
  regex: RegexObject,
  input: string | null,
  replacement: string | null,
  count = -1,
  start?: number,
): string => {
  const pattern = given(replacement, 'replacement');
  return regex.replace(input, (match) => match.result(pattern), count, start);
};
const replaceWith = (
  regex: RegexObject,
  input: string | null,
  evaluator: Evaluator | null,
  count = -1,
  start?: number,
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
