import type { Binder } from '../binder.js';
import type { AssignmentTarget, BoundExpression } from '../bound-expression.js';

/** The expression as something that can be assigned to; anything else is reported. */
export function assignmentTarget(b: Binder, expression: BoundExpression): AssignmentTarget | undefined {
  const { span } = expression;
  switch (expression.kind) {
    case 'local': {
      const { local } = expression;
      if (local.readOnly !== null) {
        b.report('readOnlyLocal', span, { name: local.name });
        return undefined;
      }
      return expression;
    }
    case 'arrayElement':
    case 'tupleElement':
      return expression;
    case 'call': {
      const { member } = expression;
      if (member.kind !== 'property' && member.kind !== 'indexer' && member.kind !== 'field') break;
      if (!member.hasSetter) {
        b.report('readOnlyMember', span, {
          name: `${member.declaringType.name}.${member.name.replace('this[]', '[…]')}`,
        });
        return undefined;
      }
      return expression;
    }
    case 'error':
      return undefined;
    case 'constant':
      break;
  }
  b.report('notAssignable', span, {});
  return undefined;
}
