import type { DiagnosticName, DiagnosticParameters } from '../diagnostics/catalogue.js';
import type { Diagnostics, Span } from '../diagnostics/diagnostics.js';
import { errorType, namedType } from '../type-system/intern.js';
import type { Type } from '../type-system/type.js';
import { exception } from '../runtime/clr/exceptions.js';
import type { BoundError, BoundExpression, ConstantValue } from './bound-expression.js';
import { Scope } from './scope.js';
import type { LocalSymbol } from './symbols.js';
import { wellKnownTypes } from './well-known-types.js';

/** The function around a place: the policy expression itself, a lambda or a local function. */
export interface FunctionContext {
  /** Null: found out from what is returned. */
  readonly returnType: Type | null;
  readonly returns: BoundExpression[];
  /** A `return;` without a value was seen. */
  returnsNothing: boolean;
}

/** Parts bound before binding gives up: nested lambdas on trial multiply. */
const maxWork = 200_000;

/** What binding one expression works on. */
export class Binder {
  readonly diagnostics: Diagnostics;
  readonly types = wellKnownTypes;
  /** What `?.` stands on, the innermost last. */
  readonly conditionalReceivers: BoundExpression[] = [];
  readonly needs = { requestBody: false, responseBody: false };
  readonly counter: { locals: number; work: number };
  scope: Scope;
  /** In the body of a generic function for certain types: `x?.Y` and `x is T` are right whatever they are. */
  isInstance = false;
  isChecked = false;
  /** Inside `unchecked`: constants may overflow. */
  isUnchecked = false;
  function: FunctionContext;
  /** Loops and switches around this place. */
  breakDepth = 0;
  continueDepth = 0;
  /** Catch blocks around this place: `throw;` stands there only. */
  catchDepth = 0;
  finallyDepth = 0;

  constructor(diagnostics: Diagnostics, returnType: Type | null) {
    this.diagnostics = diagnostics;
    this.scope = new Scope(null, true);
    this.counter = { locals: 0, work: 0 };
    this.function = { returnType, returns: [], returnsNothing: false };
  }

  report<Name extends DiagnosticName>(name: Name, span: Span, parameters: DiagnosticParameters<Name>): void {
    this.diagnostics.report(name, span, parameters);
  }

  /** An expression whose mistake has been reported. */
  error(span: Span): BoundError {
    return { kind: 'error', type: errorType, span };
  }

  /** System.Exception. */
  get exceptionType(): Type {
    return namedType(exception.definition);
  }

  /** False when the expression is too complex to go on. */
  charge(span: Span): boolean {
    if (++this.counter.work <= maxWork) return true;
    if (this.counter.work === maxWork + 1) this.report('tooComplex', span, {});
    return false;
  }

  /** A new local that is in no scope: placeholders and temporaries. */
  placeholder(type: Type, span: Span): LocalSymbol {
    return this.createLocal('', type, span, { isAssigned: true });
  }

  createLocal(
    name: string,
    type: Type,
    span: Span,
    options: {
      readonly constant?: ConstantValue;
      readonly readOnly?: LocalSymbol['readOnly'];
      readonly isByReference?: boolean;
      readonly isAssigned?: boolean;
    } = {},
  ): LocalSymbol {
    return {
      kind: 'local',
      id: ++this.counter.locals,
      name,
      type,
      constant: options.constant,
      readOnly: options.readOnly ?? null,
      isByReference: options.isByReference ?? false,
      isAssigned: options.isAssigned ?? false,
      span,
    };
  }

  /** Declares a local in the scope here; a name that is taken is reported. */
  declare(local: LocalSymbol): void {
    if (local.name !== '' && !this.scope.declare(local))
      this.report('nameTaken', local.span, { name: local.name });
  }

  /** Runs `bind` inside `checked` or `unchecked`. */
  withChecks<T>(isChecked: boolean, bind: () => T): T {
    const outer = { isChecked: this.isChecked, isUnchecked: this.isUnchecked };
    Object.assign(this, { isChecked, isUnchecked: !isChecked });
    try {
      return bind();
    } finally {
      Object.assign(this, outer);
    }
  }

  /** Runs `bind` in a scope inside the current one. */
  inScope<T>(bind: (scope: Scope) => T, isFunction = false): T {
    const outer = this.scope;
    this.scope = new Scope(outer, isFunction);
    try {
      return bind(this.scope);
    } finally {
      this.scope = outer;
    }
  }

  /** Runs `bind` as the body of a lambda or local function. */
  inFunction<T>(context: FunctionContext, bind: (scope: Scope) => T): T {
    const outer = {
      function: this.function,
      breakDepth: this.breakDepth,
      continueDepth: this.continueDepth,
      catchDepth: this.catchDepth,
      finallyDepth: this.finallyDepth,
    };
    Object.assign(this, {
      function: context,
      breakDepth: 0,
      continueDepth: 0,
      catchDepth: 0,
      finallyDepth: 0,
    });
    try {
      return this.inScope(bind, true);
    } finally {
      Object.assign(this, outer);
    }
  }
}
