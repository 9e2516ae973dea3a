import { isVoid } from '../../type-system/classify.js';
import type { Member } from '../../type-system/member.js';
import type { Binder } from '../binder.js';
import type { BoundMethodGroup } from '../bound-expression.js';
import { reportNoConversion } from '../conversions/convert.js';
import type { BoundArgument } from './argument.js';
import type { Misfit } from './candidate.js';

/** Says why no method fits: the one argument that is wrong where that is clear, else what was given and what exists. */
export function reportNoOverload(
  b: Binder,
  group: BoundMethodGroup,
  misfits: readonly { readonly member: Member; readonly misfit: Misfit }[],
  args: readonly BoundArgument[],
  isExtension: boolean,
): void {
  if (
    args.some((argument) => argument.expression.type.kind === 'error' && argument.expression.kind === 'error')
  )
    return;
  if (reportLambda(b, args)) return;
  const wrong = misfits.filter(({ misfit }) => misfit.kind === 'argument');
  const [only] = wrong;
  const others = misfits.length - wrong.length;
  if (
    only !== undefined &&
    only.misfit.kind === 'argument' &&
    wrong.length === 1 &&
    (others === 0 || misfits.length < 4)
  ) {
    const argument = args[only.misfit.index];
    if (argument !== undefined) {
      reportNoConversion(b, argument.expression, only.misfit.type);
      return;
    }
  }
  const given = args.slice(isExtension ? 1 : 0);
  b.report('noOverload', group.nameSpan, {
    name: group.name,
    given: `(${given.map(({ expression }) => expression.type.name).join(', ')})`,
    known: misfits
      .slice(0, 4)
      .map(({ member }) => describeMember(member))
      .join('; '),
  });
}

/** A lambda whose body is wrong whatever it is bound for is the mistake. */
function reportLambda(b: Binder, args: readonly BoundArgument[]): boolean {
  for (const { expression } of args) {
    if (expression.kind !== 'unboundLambda') continue;
    const attempts = [...expression.attempts.values()];
    // Attempts for a certain result say more than those that only found one out.
    const certain = attempts.filter((attempt) => attempt.isForResult);
    const [first] = (certain.length > 0 ? certain : attempts).sort(
      (left, right) => left.errors - right.errors,
    );
    if (first === undefined || !first.hasErrors) continue;
    b.diagnostics.putBack({ items: first.diagnostics, errors: first.errors });
    return true;
  }
  return false;
}

/** `string Replace(string oldValue, string newValue)`. */
export function describeMember(member: Member): string {
  const parameters = member.parameters
    .slice(member.isExtension ? 1 : 0)
    .map(({ modifier, type, name }) => `${modifier === null ? '' : `${modifier} `}${type.name} ${name}`);
  const name = member.kind === 'constructor' ? `new ${member.declaringType.name}` : member.name;
  const result = member.kind === 'constructor' ? '' : `${isVoid(member.type) ? 'void' : member.type.name} `;
  return `${result}${name}(${parameters.join(', ')})`;
}
