// Over 150 lines: one method for each statement.
import type {
  CatchClause,
  Expression,
  LocalDeclaration,
  Statement,
  SwitchLabel,
  SwitchSection,
  TypeSyntax,
} from '../syntax/index.js';
import type { Boolean, BooleanInput, Int32, String } from './generated/values.js';
import { expressionOf, requireType } from './expression-of.js';
import { expressionProxy } from './expression-proxy.js';
import { freshName } from './fresh-name.js';
import { block, name, nameNode, nowhere, typeNode, varType } from './nodes.js';
import type { Case, Catch, Counter, Throwable } from './statement-parts.js';
import type { accepts, Of, Reference, Settable, TypeToken, Value } from './value.js';

const intType = typeNode('int');

/** Statements of a block, in a function that adds them one by one. */
export type Body<R> = (statements: Statements<R>) => void;

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

  /** `do { … } while (condition);` */
  doWhile(body: Body<R>, condition: BooleanInput): void {
    this.#statements.push({
      kind: 'do',
      body: blockOf(body),
      condition: expressionOf(condition),
      ...nowhere,
    });
  }

  /**
   * `for (int name = from; condition; name++) { … }`.
   *
   * @example
   * s.for('i', { from: 0, while: (i) => lessThan(i, items.Count) }, (i, inner) => inner.assign(sum, add(sum, i)))
   * // for (int i = 0; i < items.Count; i++) { sum = sum + i; }
   */
  for(wanted: string, counter: Counter, body: (counter: Int32, statements: Statements<R>) => void): void {
    const fresh = freshName(wanted);
    const variable = nameNode(fresh);
    const value = expressionProxy<Int32>(variable);
    const next: Expression =
      counter.next === undefined
        ? { kind: 'postfixUnary', operator: '++', operand: variable, ...nowhere }
        : {
            kind: 'assignment',
            operator: '=',
            target: variable,
            value: expressionOf(counter.next(value)),
            ...nowhere,
          };
    this.#statements.push({
      kind: 'for',
      declaration: declaration(intType, fresh, expressionOf(counter.from)),
      initializers: [],
      condition: expressionOf(counter.while(value)),
      incrementors: [next],
      body: blockOf((statements) => body(value, statements)),
      ...nowhere,
    });
  }

  /**
   * `switch (value) { case …: … }`; a section that does not jump itself ends with `break;`.
   *
   * @example
   * s.switch(context.Request.Method, [{ when: ['GET', 'HEAD'], body: (c) => c.return('read') }], (c) => c.return('write'))
   * // switch (context.Request.Method) { case "GET": case "HEAD": return "read"; default: return "write"; }
   */
  switch<T extends Value>(value: T, cases: readonly Case<R, T>[], otherwise?: Body<R>): void {
    const sections = cases.map(({ when, body }) =>
      section(
        (Array.isArray(when) ? (when as readonly unknown[]) : [when]).map((each) =>
          label(expressionOf(each)),
        ),
        body,
      ),
    );
    this.#statements.push({
      kind: 'switch',
      value: expressionOf(value),
      sections: otherwise === undefined ? sections : [...sections, section([label(null)], otherwise)],
      ...nowhere,
    });
  }

  /** `using (var name = resource) { … }`: the resource is disposed of at the end, whatever happens. */
  using<T extends Value & Of<{ readonly IDisposable: true }>>(
    wanted: string,
    resource: T,
    body: (resource: T, statements: Statements<R>) => void,
  ): void {
    const fresh = freshName(wanted);
    this.#statements.push({
      kind: 'using',
      resource: declaration(varType, fresh, expressionOf(resource)),
      body: blockOf((statements) => body(expressionProxy(nameNode(fresh)), statements)),
      ...nowhere,
    });
  }

  /** `throw;`, in a `catch`: the exception goes on as it came. */
  rethrow(): void {
    this.#statements.push({ kind: 'throw', expression: null, ...nowhere });
  }

  /** `try { … } catch (E exception) { … } finally { … }`; without a type a `catch` takes everything. */
  try<E extends Throwable>(
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

function catchClause<R, E extends Throwable>({ type, when, body }: Catch<R, E>): CatchClause {
  const fresh = freshName('exception');
  const exception = expressionProxy<E>(nameNode(fresh));
  const handler = blockOf<R>((statements) => body(statements, exception));
  return {
    kind: 'catch',
    type: requireType(type),
    name: name(fresh),
    filter: when === undefined ? null : expressionOf(when(exception)),
    block: handler,
    ...nowhere,
  };
}

const label = (value: Expression | null): SwitchLabel => ({
  kind: 'switchLabel',
  pattern: value === null ? null : { kind: 'constantPattern', expression: value, ...nowhere },
  when: null,
  ...nowhere,
});

const jumps: ReadonlySet<Statement['kind']> = new Set(['return', 'throw', 'break', 'continue']);

function section<R>(labels: readonly SwitchLabel[], body: Body<R>): SwitchSection {
  const statements = Statements.collect(body);
  const last = statements.at(-1);
  const ends = last !== undefined && jumps.has(last.kind);
  return {
    kind: 'switchSection',
    labels,
    statements: ends ? statements : [...statements, { kind: 'break', ...nowhere }],
    ...nowhere,
  };
}

function declaration(type: TypeSyntax, fresh: string, initializer: Expression): LocalDeclaration {
  return {
    kind: 'localDeclaration',
    isConst: false,
    type,
    declarators: [{ name: name(fresh), initializer }],
    ...nowhere,
  };
}
