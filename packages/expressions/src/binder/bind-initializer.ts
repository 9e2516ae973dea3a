import type { Initializer, InitializerElement } from '../syntax/index.js';
import { membersNamed } from '../type-system/lookup.js';
import { bindArguments } from './bind-arguments.js';
import { bindElement } from './bind-element-access.js';
import { bindValue } from './bind-expression.js';
import type { Binder } from './binder.js';
import type { BoundExpression } from './bound-expression.js';
import { checkMember } from './check-member.js';
import { convertImplicit } from './conversions/convert.js';
import { assignmentTarget } from './operators/assignment-target.js';
import { makeCall } from './overloads/make-call.js';
import { resolveOverload } from './overloads/resolve-overload.js';
import { reportUnknownMember } from './report-unknown-member.js';

/** What `{ … }` behind `new T` does with the new object, step by step. */
export function bindInitializer(
  b: Binder,
  target: BoundExpression,
  syntax: Initializer,
): readonly BoundExpression[] {
  return syntax.elements.flatMap((element) => bindElementOf(b, target, element));
}

function bindElementOf(
  b: Binder,
  target: BoundExpression,
  syntax: InitializerElement,
): readonly BoundExpression[] {
  switch (syntax.kind) {
    case 'memberInitializer': {
      const member = membersNamed(target.type, syntax.name.text).find(
        (candidate) => candidate.kind !== 'method',
      );
      if (member === undefined || member.isStatic) {
        reportUnknownMember(b, target.type, syntax.name, false);
        return [];
      }
      checkMember(b, member, syntax.name);
      const { declaringType, type } = member;
      const span = { start: syntax.name.start, end: syntax.name.end };
      const place: BoundExpression = {
        kind: 'call',
        member,
        receiver: target,
        arguments: [],
        typeArguments: declaringType.typeArguments,
        type,
        span,
      };
      return assign(b, place, syntax);
    }
    case 'indexInitializer':
      return assign(b, bindElement(b, target, bindArguments(b, syntax.arguments), syntax), syntax);
    case 'elementInitializer': {
      const args = syntax.values.map((value) => {
        const expression = bindValue(b, value);
        return { name: null, modifier: null, expression, span: expression.span };
      });
      if (args.some(({ expression }) => expression.kind === 'error')) return [];
      const result = resolveOverload(b, membersNamed(target.type, 'Add'), args, null);
      const span = { start: syntax.start, end: syntax.end };
      if (result.kind === 'found') return [makeCall(b, result.candidate, args, target, span, span)];
      b.report('noAdd', span, {
        type: target.type.name,
        given: args.map(({ expression }) => expression.type.name).join(', '),
      });
      return [];
    }
  }
}

function assign(
  b: Binder,
  place: BoundExpression,
  syntax: InitializerElement & { kind: 'memberInitializer' | 'indexInitializer' },
): readonly BoundExpression[] {
  if (place.type.kind === 'error') return [];
  // `Headers = { … }` adds to what is there.
  if (syntax.value.kind === 'initializer') return bindInitializer(b, place, syntax.value);
  const value = bindValue(b, syntax.value);
  const target = assignmentTarget(b, place);
  if (target === undefined) return [];
  const span = { start: syntax.start, end: syntax.end };
  return [
    { kind: 'assignment', target, value: convertImplicit(b, value, target.type), type: target.type, span },
  ];
}
