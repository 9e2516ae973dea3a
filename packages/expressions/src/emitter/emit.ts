import type { BoundPolicyExpression } from '../binder/bind.js';
import { isPlain } from '../runtime/clr/plain.js';
import { emitBlockContents } from './emit-statement.js';
import { Emitter } from './emitter.js';

/** JavaScript for an expression: the body of a function of the table of constants that gives a function of the host. */
export interface EmittedExpression {
  readonly code: string;
  readonly constants: readonly unknown[];
  /** It can run without a host and a budget around it. */
  readonly isPlain: boolean;
  /** Kinds of nodes and members that have no code: a mistake of the engine, and the code must not run. */
  readonly failures: readonly string[];
}

/** Emits an expression that has been bound without errors. */
export function emitPolicyExpression(bound: BoundPolicyExpression): EmittedExpression {
  const emitter = new Emitter();
  const body = emitter.inFunction(() => emitBlockContents(emitter, bound.body));
  const names = emitter.constants.map((_, index) => `k${index}=k[${index}]`);
  const table = names.length === 0 ? '' : `const ${names.join()};`;
  return {
    code: `"use strict";${table}return function(h){${body}}`,
    constants: emitter.constants,
    isPlain: emitter.constants.every(isPlain),
    failures: emitter.failures,
  };
}
