// Long because every message of the engine stands here, and only here.
import type { Severity } from '../diagnostic.js';

/** What a message needs to know. */
type Parameters = Readonly<Record<string, string | number>>;

interface Entry<P extends Parameters> {
  readonly code: string;
  readonly severity: Severity;
  readonly message: (parameters: P) => string;
  readonly help?: (parameters: P) => string | undefined;
}

const error = <P extends Parameters = Record<never, never>>(
  code: string,
  message: (parameters: P) => string,
  help?: (parameters: P) => string | undefined,
): Entry<P> => ({ code, severity: 'error', message, ...(help === undefined ? {} : { help }) });

const warning = <P extends Parameters = Record<never, never>>(
  code: string,
  message: (parameters: P) => string,
  help?: (parameters: P) => string | undefined,
): Entry<P> => ({ ...error(code, message, help), severity: 'warning' });

const didYouMean = ({ suggestion }: { suggestion: string }) =>
  suggestion === '' ? undefined : `Did you mean \`${suggestion}\`?`;

/**
 * Every message of the engine. EX1: text and syntax; EX2: names, types, values; EX3: not allowed in policy
 * expressions; EX4: allowed, but not supported here. Codes are stable: a code is never used again for another meaning.
 */
export const catalogue = {
  // Text
  unexpectedCharacter: error<{ character: string }>(
    'EX1001',
    (p) => `Unexpected character \`${p.character}\`.`,
  ),
  unterminatedString: error(
    'EX1002',
    () => 'The string is not closed.',
    () => 'Add a `"` at its end.',
  ),
  unterminatedCharacter: error('EX1003', () => 'The character literal is not closed.'),
  notOneCharacter: error(
    'EX1004',
    () => 'A character literal holds exactly one character.',
    () => 'Write a string between double quotes.',
  ),
  unknownEscape: error<{ escape: string }>(
    'EX1005',
    (p) => `\`${p.escape}\` is no escape sequence.`,
    () => 'Double the backslash, or put `@` before the string.',
  ),
  unterminatedComment: error(
    'EX1006',
    () => 'The comment is not closed.',
    () => 'Add `*/`.',
  ),
  integerTooLarge: error('EX1007', () => 'The integer is too large.'),
  loneBrace: error<{ brace: string }>(
    'EX1008',
    (p) => `A lone \`${p.brace}\` in an interpolated string.`,
    (p) => `Write \`${p.brace}${p.brace}\` for the character itself.`,
  ),
  unterminatedHole: error(
    'EX1009',
    () => 'The interpolation is not closed.',
    () => 'Add a `}`.',
  ),

  // Syntax
  notAnExpression: error('EX1101', () => 'A policy expression is `@(…)` or `@{…}`.'),
  expected: error<{ expected: string; found: string }>(
    'EX1102',
    (p) => `${p.expected} expected, ${p.found} found.`,
  ),
  unclosedBracket: error<{ bracket: string }>('EX1103', (p) => `\`${p.bracket}\` is not closed.`),
  textAfterExpression: error<{ found: string }>(
    'EX1104',
    (p) => `${p.found} stands after the end of the expression.`,
  ),
  emptyExpression: error('EX1105', () => 'The expression is empty.'),
  tooDeep: error('EX1106', () => 'The expression is nested too deeply.'),
  unexpectedStatement: error<{ found: string }>('EX1107', (p) => `${p.found} starts no statement.`),
  notAStatement: error(
    'EX1108',
    () => 'Only a call, an assignment, an increment or `new` can stand as a statement.',
  ),

  namedValueLeft: error<{ name: string }>(
    'EX1109',
    (p) => `The named value \`${p.name}\` has not been put in.`,
    () => 'Named values are put into the text before it is compiled: define it.',
  ),

  // Names
  unknownName: error<{ name: string; suggestion: string }>(
    'EX2001',
    (p) => `The name \`${p.name}\` does not exist here.`,
    didYouMean,
  ),
  unknownType: error<{ name: string; suggestion: string }>(
    'EX2002',
    (p) => `The type or namespace \`${p.name}\` is not known to policy expressions.`,
    didYouMean,
  ),
  unknownMember: error<{ name: string; type: string; suggestion: string }>('EX2003', (p) =>
    p.suggestion === ''
      ? `\`${p.name}\` is not a member of ${p.type}.`
      : `\`${p.name}\` is not a member of ${p.type}: did you mean \`${p.suggestion}\`?`,
  ),
  needsNamespace: error<{ name: string; full: string }>(
    'EX2004',
    (p) => `\`${p.name}\` needs its namespace here.`,
    (p) => `Write \`${p.full}\`.`,
  ),
  nameTaken: error<{ name: string }>('EX2005', (p) => `The name \`${p.name}\` is already used here.`),
  wrongTypeArguments: error<{ name: string }>(
    'EX2006',
    (p) => `\`${p.name}\` has another number of type arguments.`,
  ),
  notAValue: error<{ name: string }>('EX2007', (p) => `\`${p.name}\` is a type or namespace, not a value.`),
  needsInstance: error<{ name: string; type: string }>(
    'EX2008',
    (p) => `\`${p.name}\` is a member of a ${p.type} value, not of the type.`,
  ),
  staticThroughInstance: error<{ name: string; type: string }>(
    'EX2009',
    (p) => `\`${p.name}\` is static.`,
    (p) => `Write \`${p.type}.${p.name}\`.`,
  ),
  memberOfNull: error('EX2010', () => '`null` has no members.'),
  missingCall: error<{ name: string }>(
    'EX2011',
    (p) => `\`${p.name}\` is a method.`,
    (p) => `Call it: \`${p.name}()\`.`,
  ),
  notCallable: error<{ name: string }>('EX2012', (p) => `\`${p.name}\` is no method: it can't be called.`),
  nameOf: error('EX2013', () => '`nameof` takes one name.'),

  // Calls
  noOverload: error<{ name: string; given: string; known: string }>(
    'EX2101',
    (p) => `\`${p.name}\` can't be called with ${p.given}.`,
    (p) => (p.known === '' ? undefined : `There is: ${p.known}.`),
  ),
  ambiguousCall: error<{ name: string }>(
    'EX2102',
    (p) => `The call of \`${p.name}\` fits several methods equally well.`,
    () => 'Cast an argument to say which one is meant.',
  ),
  wrongArgumentCount: error<{ name: string; count: number }>(
    'EX2103',
    (p) => `\`${p.name}\` does not take ${p.count} argument${p.count === 1 ? '' : 's'} of this kind.`,
  ),
  noIndexer: error<{ type: string }>(
    'EX2104',
    (p) => `A ${p.type} has no index: \`[…]\` can't be used on it.`,
  ),
  noIndexerFor: error<{ type: string; given: string }>(
    'EX2105',
    (p) => `A ${p.type} can't be indexed with (${p.given}).`,
  ),
  notCreatable: error<{ type: string }>(
    'EX2106',
    (p) => `\`new ${p.type}\` is not possible: it has no constructor.`,
  ),
  noAdd: error<{ type: string; given: string }>(
    'EX2107',
    (p) => `A ${p.type} has no \`Add\` that takes (${p.given}).`,
  ),
  lambdaMismatch: error<{ type: string }>('EX2108', (p) => `The lambda is no ${p.type}.`),
  memberWithoutName: error(
    'EX2109',
    () => 'This member of an anonymous object needs a name.',
    () => 'Write `Name = …`.',
  ),

  // Types and values
  noConversion: error<{ from: string; to: string; hint: string }>(
    'EX2201',
    (p) => `A value of type ${p.from} is no ${p.to}.`,
    (p) => (p.hint === '' ? undefined : p.hint),
  ),
  noCast: error<{ from: string; to: string }>('EX2202', (p) => `A ${p.from} can't be cast to ${p.to}.`),
  voidValue: error('EX2203', () => 'The call has no value.'),
  noTypeHere: error<{ what: string }>(
    'EX2204',
    (p) => `${p.what} has no type here.`,
    () => 'Name the type.',
  ),
  noCommonType: error<{ left: string; right: string }>(
    'EX2205',
    (p) => `The two values of \`?:\` have no common type: ${p.left} and ${p.right}.`,
    () => 'Cast one of them.',
  ),
  operatorMismatch: error<{ operator: string; left: string; right: string; hint: string }>(
    'EX2206',
    (p) => `\`${p.operator}\` can't be used between ${p.left} and ${p.right}.`,
    (p) => (p.hint === '' ? undefined : p.hint),
  ),
  unaryMismatch: error<{ operator: string; type: string }>(
    'EX2207',
    (p) => `\`${p.operator}\` can't be used on a value of type ${p.type}.`,
  ),
  neverNull: error<{ type: string; operator: string }>(
    'EX2208',
    (p) => `A value of type ${p.type} is never null: \`${p.operator}\` can't be used on it.`,
  ),
  notNullable: error<{ type: string }>(
    'EX2209',
    (p) => `\`${p.type}?\`: only value types can be made nullable.`,
  ),
  asValueType: error<{ type: string }>(
    'EX2210',
    (p) => `\`as\` needs a type that can be null, and ${p.type} can't.`,
    (p) => `Cast with \`(${p.type})\`, or write \`as ${p.type}?\`.`,
  ),
  neverOfType: error<{ from: string; to: string }>('EX2211', (p) => `A ${p.from} is never a ${p.to}.`),
  notConstant: error('EX2212', () => 'A constant is needed here.'),
  constantOverflow: error<{ type: string }>(
    'EX2213',
    () => 'The constant is too large for its type.',
    (p) => (p.type === 'decimal' ? undefined : 'Write `unchecked(…)` if the overflow is wanted.'),
  ),
  divisionByZero: error('EX2214', () => 'Division by zero.'),
  notAssignable: error('EX2215', () => 'This can not be assigned to.'),
  readOnlyLocal: error<{ name: string }>('EX2216', (p) => `\`${p.name}\` can not be assigned to.`),
  readOnlyMember: error<{ name: string }>('EX2217', (p) => `\`${p.name}\` is read-only.`),
  varWithoutValue: error<{ name: string }>(
    'EX2218',
    (p) => `\`${p.name}\` needs a value where it is declared.`,
  ),
  noElementType: error(
    'EX2219',
    () => 'The elements of the array have no common type.',
    () => 'Write `new T[] { … }`.',
  ),
  arraySize: error<{ count: number }>(
    'EX2220',
    (p) => `The array has ${p.count} elements, not what its size says.`,
  ),
  negativeSize: error('EX2231', () => 'An array can not have a negative size.'),
  sizeNotConstant: error(
    'EX2232',
    () => 'The size of an array with initial elements has to be a constant.',
    () => 'Leave the size out.',
  ),
  laterSize: error(
    'EX2233',
    () => 'Only the first brackets of an array hold a size.',
    () => 'Write `new T[n][]` and create its elements one by one, or `new T[n, m]`.',
  ),
  capturedReference: error<{ name: string }>(
    'EX2234',
    (p) => `A lambda or local function can not use \`${p.name}\`, which is passed by reference.`,
    (p) => `Copy it before: \`var copy = ${p.name};\`.`,
  ),
  notEnumerable: error<{ type: string }>('EX2221', (p) => `\`foreach\` can't walk over a ${p.type}.`),
  notDeconstructible: error<{ type: string; count: number }>(
    'EX2222',
    (p) => `A ${p.type} can't be taken apart into ${p.count} variables.`,
  ),
  notAnException: error<{ type: string }>('EX2223', (p) => `${p.type} is no exception type.`),
  notDisposable: error<{ type: string }>(
    'EX2225',
    (p) => `A ${p.type} has no \`Dispose\`: \`using\` can't hold it.`,
  ),
  arrayInitializerHere: error(
    'EX2226',
    () => 'Only a variable of an array type can be given `{ … }`.',
    () => 'Write `new[] { … }`.',
  ),
  unassigned: error<{ name: string }>('EX2224', (p) => `\`${p.name}\` may have no value yet.`),

  severalWithVar: error(
    'EX2227',
    () => '`var` declares one variable at a time.',
    () => 'Write a declaration for each, or name the type.',
  ),
  misplacedRef: error(
    'EX2228',
    () => '`ref` stands in front of an argument or of the value of a `ref` variable only.',
  ),
  refNeedsVariable: error(
    'EX2229',
    () => 'A `ref` variable stands for a variable or an element of an array.',
    () => 'Write `ref var x = ref …;`.',
  ),
  unknownTypeArguments: error<{ name: string }>(
    'EX2110',
    (p) => `The type arguments of \`${p.name}\` can't be told from its arguments.`,
    (p) => `Write them: \`${p.name}<…>(…)\`.`,
  ),
  unmetConstraint: error<{ type: string; parameter: string; constraint: string }>(
    'EX2111',
    (p) => `${p.type} can't be \`${p.parameter}\`: it is no \`${p.constraint}\`.`,
  ),
  initializerShape: error(
    'EX2230',
    () => 'The braces do not fit the dimensions of the array: rows are of one length.',
  ),

  // Flow
  notAllPathsReturn: error(
    'EX2301',
    () => 'Not every path returns a value.',
    () => 'End the block with `return …;`.',
  ),
  valueMissing: error<{ type: string }>('EX2302', (p) => `\`return\` needs a value of type ${p.type}.`),
  valueNotAllowed: error('EX2303', () => 'Nothing can be returned here.'),
  returnInFinally: error('EX2304', () => '`return` can not stand in a `finally` block.'),
  jumpOutside: error<{ word: string }>('EX2305', (p) => `\`${p.word}\` stands outside of a loop.`),
  rethrowOutside: error('EX2306', () => '`throw;` stands outside of a `catch` block.'),
  secondDefault: error('EX2307', () => 'The switch has a `default` already.'),
  duplicateCase: error('EX2310', () => 'The switch has this `case` already.'),
  unreachableCatch: error<{ type: string }>(
    'EX2311',
    (p) => `A \`catch\` before this one catches every ${p.type} already.`,
    () => 'Put the more specific exception first.',
  ),
  fallsThrough: error(
    'EX2308',
    () => 'A section of a switch can not run into the next one.',
    () => 'End it with `break;`, `return …;` or `throw …;`.',
  ),
  declarationHere: error(
    'EX2309',
    () => 'A declaration can not stand here alone.',
    () => 'Put it into `{ … }`.',
  ),

  // Limits of this engine
  refResult: error(
    'EX4007',
    () => "Results by reference (`ref` in front of a function's type or behind `return`) are not supported.",
    () => 'Return the value, or take a `ref` parameter.',
  ),
  tooManyDimensions: error<{ limit: number }>(
    'EX4002',
    (p) => `Arrays of more than ${p.limit} dimensions are not supported.`,
    () => 'Use an array of arrays.',
  ),
  unsupportedMember: error<{ name: string; reason: string }>(
    'EX4003',
    (p) => `\`${p.name}\` is not supported: ${p.reason}.`,
  ),
  notEmitted: error<{ what: string }>(
    'EX4006',
    (p) => `The engine has no code for this expression (${p.what}): please report it.`,
  ),
  tooComplex: error('EX4004', () => 'The expression is too complex.'),

  // Not allowed in policy expressions
  await: error('EX3001', () => 'Policy expressions are synchronous: `async` and `await` are not allowed.'),
  goto: error('EX3002', () => '`goto` and labels are not allowed in policy expressions.'),
  unsafeCode: error('EX3003', () => 'Pointers and unsafe code are not allowed in policy expressions.'),
  query: error(
    'EX3004',
    () => 'LINQ query syntax is not allowed in policy expressions.',
    () => 'Write it with methods: `items.Where(x => …).Select(x => …)`.',
  ),
  yield: error('EX3005', () => '`yield` is not allowed in policy expressions.'),
  dynamic: error('EX3007', () => '`dynamic` is not allowed in policy expressions.'),
  laterVersion: error<{ what: string; version: string }>(
    'EX3008',
    (p) => `${p.what} came with C# ${p.version}: policy expressions are C# 7.`,
  ),
  typeDeclaration: error<{ word: string }>(
    'EX3009',
    (p) => `\`${p.word}\`: types can't be declared in a policy expression.`,
    () => 'Use an anonymous type, a tuple or a dictionary.',
  ),
  preprocessor: error<{ directive: string }>(
    'EX3010',
    (p) => `\`${p.directive}\`: policy expressions have no preprocessor.`,
  ),
  usingDirective: error(
    'EX3011',
    () => 'A policy expression can not import namespaces.',
    () => 'Write the namespace in front of the type.',
  ),
  modifier: error<{ word: string }>(
    'EX3012',
    (p) => `\`${p.word}\` can not stand in front of a variable or function of a policy expression.`,
  ),
  typeNotAllowListed: warning<{ type: string }>(
    'EX3101',
    (p) =>
      `${p.type} is not on API Management's list of allowed types: the service may refuse the expression.`,
  ),
  memberNotAllowListed: warning<{ name: string }>(
    'EX3102',
    (p) =>
      `\`${p.name}\` is not on API Management's list of allowed members: the service may refuse the expression.`,
  ),
  noInstance: error<{ word: string }>(
    'EX3006',
    (p) => `\`${p.word}\` has no meaning in a policy expression.`,
  ),
} as const;

export type DiagnosticName = keyof typeof catalogue;

/** The parameters of a message. */
export type DiagnosticParameters<Name extends DiagnosticName> = globalThis.Parameters<
  (typeof catalogue)[Name]['message']
>[0];
