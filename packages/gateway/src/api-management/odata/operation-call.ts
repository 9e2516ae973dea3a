import type { ODataOperation } from '@apim-kit/environment';
import type { Cursor } from './cursor.js';
import { elsewhere } from './edm.js';
import { any, describe, type Typed } from './edm-type.js';
import { readParameterValue } from './json-value.js';
import { fits, readLiteral, type Literal } from './literal.js';
import { messages } from './messages.js';
import type { Scope } from './scope.js';
import type { UrlReader } from './url-reader.js';

/** A parameter as it is given. */
interface Argument {
  readonly name: string;
  readonly start: number;
  /** Null for what is no value by itself. */
  readonly literal: Literal | null;
}

/**
 * Reads a call of a function of the metadata in an expression; null, and nothing taken, when none is called that.
 *
 * @param from What it is called on, if it is bound.
 */
export function readFunctionCall(
  name: string,
  from: Typed | null,
  start: number,
  cursor: Cursor,
  scope: Scope,
  reader: UrlReader,
): Typed | null {
  const { edm } = reader;
  const named = edm.operations(name).filter(({ kind }) => kind === 'function');
  if (named.length === 0) {
    if (edm.isReferenced(name)) throw elsewhere(name);
    return null;
  }
  const overloads = [
    ...named.filter(({ bound }) => !bound),
    ...(from === null ? [] : operationsOn(name, from, reader)).filter(({ kind }) => kind === 'function'),
  ];
  const given = readArguments(cursor, scope, reader);
  return resultOf(chooseOverload(name, overloads, given, start, cursor, reader), reader);
}

/** The functions and actions of a name that can stand after something; looked up once for one request. */
export function operationsOn(name: string, from: Typed, reader: UrlReader): readonly ODataOperation[] {
  const key = `${name} on ${describe(from)}`;
  let found = reader.operationsOn.get(key);
  if (found === undefined) {
    found = reader.edm.operations(name).filter((operation) => isBoundTo(operation, from, reader));
    reader.operationsOn.set(key, found);
  }
  return found;
}

function isBoundTo({ bound, parameters }: ODataOperation, from: Typed, { edm }: UrlReader): boolean {
  const [binding] = parameters;
  if (!bound || binding === undefined) return false;
  const wanted = edm.typed(binding.type);
  if (from.type.kind === 'any') return true;
  return wanted.collection === from.collection && edm.isDerived(from.type, wanted.type);
}

/** Reads parameters with their names: `(color='red',size=@s)`. */
export function readArguments(cursor: Cursor, scope: Scope, reader: UrlReader): readonly Argument[] {
  return cursor.nested(() => {
    const found: Argument[] = [];
    const names = new Set<string>();
    cursor.expect('(');
    cursor.blanks();
    if (cursor.take(')')) return found;
    do {
      cursor.blanks();
      const start = cursor.position;
      const name = cursor.expectIdentifier('a parameter');
      if (names.has(name)) cursor.refuse(messages.parameterTwice(name), start);
      names.add(name);
      cursor.blanks();
      cursor.expect('=');
      cursor.blanks();
      found.push({ name, start, literal: readArgument(cursor, scope, reader) });
      cursor.blanks();
    } while (cursor.take(','));
    cursor.expect(')');
    return found;
  });
}

function readArgument(cursor: Cursor, scope: Scope, reader: UrlReader): Literal | null {
  const start = cursor.position;
  const literal = readLiteral(cursor, reader.edm);
  const isAlone = /[,)]/.test(cursor.peek());
  if (literal !== null && isAlone) return literal;
  cursor.position = start;
  readParameterValue(cursor, scope, reader);
  return null;
}

/** The overload whose parameters are given; parameters of the path may be query options of their own. */
export function chooseOverload(
  name: string,
  overloads: readonly ODataOperation[],
  given: readonly Argument[],
  start: number,
  cursor: Cursor,
  reader: UrlReader,
): ODataOperation {
  const candidates = overloads.filter(({ bound, parameters }) => {
    const own = parameters.slice(bound ? 1 : 0);
    return (
      given.every((argument) => own.some((parameter) => parameter.name === argument.name)) &&
      own.every(
        ({ name: parameter, optional }) =>
          optional ||
          reader.optionNames.has(parameter) ||
          given.some((argument) => argument.name === parameter),
      )
    );
  });
  const [first] = candidates;
  if (first === undefined) {
    return cursor.refuse(
      messages.noOverload(
        name,
        given.map((argument) => argument.name),
      ),
      start,
    );
  }
  const misfit = (operation: ODataOperation): Argument | undefined =>
    given.find(({ name: argument, literal }) => {
      const parameter = operation.parameters.find((one) => one.name === argument);
      if (literal === null || parameter === undefined) return false;
      return parameter.type.collection || !fits(literal, reader.edm.type(parameter.type.name));
    });
  const fitting = candidates.find((operation) => misfit(operation) === undefined);
  if (fitting !== undefined) return fitting;
  const wrong = misfit(first)!;
  const wanted = first.parameters.find((one) => one.name === wrong.name)!.type;
  return cursor.refuse(messages.notFitting(wrong.literal!.source, wanted.name), wrong.start);
}

/** What a function or action gives; what gives nothing is asked nothing. */
export const resultOf = ({ returns }: ODataOperation, { edm }: UrlReader): Typed =>
  returns === null ? any : edm.typed(returns);
