import type { CatchClause, Expression, Statement, TypeSyntax } from '../syntax/index.js';
import type { Boolean, BooleanInput, String } from './generated/values.js';
import { expressionOf, requireType } from './expression-of.js';
import { expressionProxy } from './expression-proxy.js';
import { freshName } from './fresh-name.js';
import { block, name, nameNode, nowhere, varType } from './nodes.js';
import type { accepts, Of, Reference, Settable, TypeToken, Value } from './value.js';

/** Statements of a block, in a function that adds them one by one. */
export type Body<R> = (statements: Statements<R>) => void;

/** What a `catch` takes: an exception's type, and what is done with it. */
export interface Catch<R, E extends Value = Value> {
  readonly type: TypeToken<E, string>;
  readonly body: (statements: Statements<R>, exception: E) => void;
}

/**
 * Adds statements to a block, in the order of its calls.
 *
 * Variables get the name that is asked for; where it is taken, a number is added.
 */
export class Statements<R> {
  readonly #statements: Statement[] = [];

  /** `var name = value;` The variable is a value to go on with. */
  variable(name: string, value: string): String & Settable;
  variable(name: string, value: boolean): Boolean & Settable;
  variable<T extends Value>(name: string, value: T): T & Settable;
  variable<T extends Value>(name: string, type: TypeToken<T, string>, value: T[typeof accepts]): T & Settable;
  variable(wanted: string, ...rest: readonly unknown[]): unknown {
    const fresh = freshName(wanted);
    const [first, second] = rest;
    const [type, value] = rest.length === 1 ? [varType, first] : [requireType(first), second];
    this.#statements.push(declaration(type, fresh, expressionOf(value)));
    return expressionProxy(nameNode(fresh));
  }

  /** `target = value;`, for variables and for properties that can be set. */
  assign<T extends Value>(target: T & Settable, value: T[typeof accepts]): void {
    this.run({
      kind: 'assignment',
      operator: '=',
      target: expressionOf(target),
      value: expressionOf(value),
      ...nowhere,
    });
  }

  /** `value;`, for a call whose result is not needed. */
  call(value: Of<object>): void {
    this.run(expressionOf(value));
  }

  /** `if (condition) { … } else { … }`. */
  if(condition: BooleanInput, whenTrue: Body<R>, whenFalse?: Body<R>): void {
    this.#statements.push({
      kind: 'if',
      condition: expressionOf(condition),
      whenTrue: blockOf(whenTrue),
      whenFalse: whenFalse === undefined ? null : elseOf(blockOf(whenFalse)),
      ...nowhere,
    });
  }

  /** `foreach (var name in source) { … }`. */
  forEach<T extends Value>(
    wanted: string,
    source: Of<{ readonly IEnumerable: T }>,
    body: (item: T, statements: Statements<R>) => void,
  ): void {
    const fresh = freshName(wanted);
    this.#statements.push({
      kind: 'forEach',
      type: varType,
      names: [name(fresh)],
      isDeconstruction: false,
      source: expressionOf(source),
      body: blockOf((statements) => body(expressionProxy(nameNode(fresh)), statements)),
      ...nowhere,
    });
  }

  /** `while (condition) { … }`. */
  while(condition: Boolean, body: Body<R>): void {
    this.#statements.push({
      kind: 'while',
      condition: expressionOf(condition),
      body: blockOf(body),
      ...nowhere,
    });
  }

  /** `try { … } catch (E exception) { … } finally { … }`; without a type a `catch` takes everything. */
  try<E extends Value>(
    body: Body<R>,
    handlers: { readonly catch: Body<R> | Catch<R, E> | readonly Catch<R, E>[]; readonly finally?: Body<R> },
  ): void {
    const { catch: caught } = handlers;
    const catches =
      typeof caught === 'function'
        ? [
            {
              kind: 'catch',
              type: null,
              name: null,
              filter: null,
              block: blockOf(caught),
              ...nowhere,
            } as const,
          ]
        : (Array.isArray(caught) ? (caught as readonly Catch<R, E>[]) : [caught as Catch<R, E>]).map(
            catchClause,
          );
    this.#statements.push({
      kind: 'try',
      block: blockOf(body),
      catches,
      finallyBlock: handlers.finally === undefined ? null : blockOf(handlers.finally),
      ...nowhere,
    });
  }

  /** `return value;` */
  return(value: R): void {
    this.#statements.push({ kind: 'return', expression: expressionOf(value), ...nowhere });
  }

  /** `throw exception;` */
  throw(exception: Reference & Of<{ readonly Exception: true }>): void {
    this.#statements.push({ kind: 'throw', expression: expressionOf(exception), ...nowhere });
  }

  /** `break;` */
  break(): void {
    this.#statements.push({ kind: 'break', ...nowhere });
  }

  /** `continue;` */
  continue(): void {
    this.#statements.push({ kind: 'continue', ...nowhere });
  }

  private run(expression: Expression): void {
    this.#statements.push({ kind: 'expressionStatement', expression, ...nowhere });
  }

  /** @internal */
  static collect<R>(body: Body<R>): readonly Statement[] {
    const statements = new Statements<R>();
    body(statements);
    return statements.#statements;
  }
}

function blockOf<R>(body: Body<R>): ReturnType<typeof block> {
  return block(Statements.collect(body));
}

/** `else { if … }` is `else if …`. */
function elseOf(body: ReturnType<typeof block>): Statement {
  const [only] = body.statements;
  return body.statements.length === 1 && only?.kind === 'if' ? only : body;
}

function catchClause<R, E extends Value>({ type, body }: Catch<R, E>): CatchClause {
  const fresh = freshName('exception');
  const handler = blockOf<R>((statements) => body(statements, expressionProxy(nameNode(fresh))));
  return {
    kind: 'catch',
    type: requireType(type),
    name: name(fresh),
    filter: null,
    block: handler,
    ...nowhere,
  };
}

function declaration(type: TypeSyntax, fresh: string, initializer: Expression): Statement {
  return {
    kind: 'localDeclaration',
    isConst: false,
    type,
    declarators: [{ name: name(fresh), initializer }],
    ...nowhere,
  };
}
