import { defineType } from '../define-type.js';

const namespace = 'System.Text.RegularExpressions';

/** @see https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.regex */
export const regex = defineType({
  name: 'Regex',
  namespace,
  kind: 'class',
  members: [
    'Regex(string pattern)',
    'Regex(string pattern, RegexOptions options)',
    'Regex(string pattern, RegexOptions options, TimeSpan matchTimeout)',
    'bool IsMatch(string input)',
    'bool IsMatch(string input, int startat)',
    'static bool IsMatch(string input, string pattern)',
    'static bool IsMatch(string input, string pattern, RegexOptions options)',
    'static bool IsMatch(string input, string pattern, RegexOptions options, TimeSpan matchTimeout)',
    'Match Match(string input)',
    'Match Match(string input, int startat)',
    'static Match Match(string input, string pattern)',
    'static Match Match(string input, string pattern, RegexOptions options)',
    'static Match Match(string input, string pattern, RegexOptions options, TimeSpan matchTimeout)',
    'MatchCollection Matches(string input)',
    'MatchCollection Matches(string input, int startat)',
    'static MatchCollection Matches(string input, string pattern)',
    'static MatchCollection Matches(string input, string pattern, RegexOptions options)',
    'string Replace(string input, string replacement)',
    'string Replace(string input, string replacement, int count)',
    'string Replace(string input, MatchEvaluator evaluator)',
    'string Replace(string input, MatchEvaluator evaluator, int count)',
    'static string Replace(string input, string pattern, string replacement)',
    'static string Replace(string input, string pattern, string replacement, RegexOptions options)',
    'static string Replace(string input, string pattern, string replacement, RegexOptions options, TimeSpan matchTimeout)',
    'static string Replace(string input, string pattern, MatchEvaluator evaluator)',
    'static string Replace(string input, string pattern, MatchEvaluator evaluator, RegexOptions options)',
    'string[] Split(string input)',
    'string[] Split(string input, int count)',
    'static string[] Split(string input, string pattern)',
    'static string[] Split(string input, string pattern, RegexOptions options)',
    'static string Unescape(string str)',
    { signature: 'static string Escape(string str)', notAllowListed: true },
    { signature: 'string ToString()', notAllowListed: true },
    'Match Match(string input, int beginning, int length)',
    'static MatchCollection Matches(string input, string pattern, RegexOptions options, TimeSpan matchTimeout)',
    'string Replace(string input, string replacement, int count, int startat)',
    'static string Replace(string input, string pattern, MatchEvaluator evaluator, RegexOptions options, TimeSpan matchTimeout)',
    'string Replace(string input, MatchEvaluator evaluator, int count, int startat)',
    'static string[] Split(string input, string pattern, RegexOptions options, TimeSpan matchTimeout)',
    'string[] Split(string input, int count, int startat)',
  ],
});

/** @see https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.regexoptions */
export const regexOptions = defineType({
  name: 'RegexOptions',
  namespace,
  kind: 'enum',
  flags: true,
  values: {
    None: 0,
    IgnoreCase: 1,
    Multiline: 2,
    ExplicitCapture: 4,
    Compiled: 8,
    Singleline: 16,
    IgnorePatternWhitespace: 32,
    RightToLeft: 64,
    ECMAScript: 256,
    CultureInvariant: 512,
  },
});

export const matchEvaluator = defineType({
  name: 'MatchEvaluator',
  namespace,
  kind: 'delegate',
  notAllowListed: true,
  members: ['string Invoke(Match match)'],
});

export const capture = defineType({
  name: 'Capture',
  namespace,
  kind: 'class',
  members: ['int Index { get; }', 'int Length { get; }', 'string Value { get; }', 'string ToString()'],
});

export const group = defineType({
  name: 'Group',
  namespace,
  kind: 'class',
  baseType: 'Capture',
  members: [
    'CaptureCollection Captures { get; }',
    'bool Success { get; }',
    { signature: 'string Name { get; }', notAllowListed: true },
  ],
});

export const match = defineType({
  name: 'Match',
  namespace,
  kind: 'class',
  baseType: 'Group',
  members: [
    'static Match Empty { get; }',
    'GroupCollection Groups { get; }',
    'string Result(string replacement)',
    { signature: 'Match NextMatch()', notAllowListed: true },
  ],
});

export const captureCollection = defineType({
  name: 'CaptureCollection',
  namespace,
  kind: 'class',
  interfaces: ['IEnumerable<Capture>'],
  members: ['int Count { get; }', 'Capture this[int i] { get; }'],
});

export const groupCollection = defineType({
  name: 'GroupCollection',
  namespace,
  kind: 'class',
  interfaces: ['IEnumerable<Group>'],
  members: [
    'int Count { get; }',
    'Group this[int groupnum] { get; }',
    'Group this[string groupname] { get; }',
  ],
});

/** Not on the list itself, but what the listed `Matches` gives. */
export const matchCollection = defineType({
  name: 'MatchCollection',
  namespace,
  kind: 'class',
  interfaces: ['IEnumerable<Match>'],
  members: ['int Count { get; }', 'Match this[int i] { get; }'],
});
