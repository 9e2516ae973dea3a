import type { Span } from '../diagnostics/diagnostics.js';
import { definitionOf, type Member } from '../type-system/member.js';
import type { Binder } from './binder.js';

/** Reports members that can't be used or are not on API Management's list, and notes the bodies they need. */
export function checkMember(b: Binder, member: Member, span: Span): void {
  const definition = definitionOf(member);
  const { details } = member;
  const type = member.declaringType.name;
  const name = member.kind === 'constructor' ? `new ${type}` : `${type}.${member.name}`;
  const reason = details.unsupported ?? definition.unsupported;
  if (reason !== undefined) b.report('unsupportedMember', span, { name, reason });
  else if (definition.notAllowListed === true) b.report('typeNotAllowListed', span, { type });
  else if (details.notAllowListed === true) b.report('memberNotAllowListed', span, { name });
  if (details.needs !== undefined) b.needs[details.needs] = true;
}
