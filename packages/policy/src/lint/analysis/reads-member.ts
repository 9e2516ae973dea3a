import type { LintSubject } from '../lint-subject.js';
import { documentFlow } from './data-flow.js';
import { keyOf } from './members.js';
import { mentions } from './mentions.js';

/** Whether an expression of the document reads a member, as `Jwt.Audiences`. */
export function readsMember(subject: LintSubject, member: string): boolean {
  if (!mentions(subject, new RegExp(member.split('.').at(-1) ?? member))) return false;
  return documentFlow(subject).expressions.some(({ calls }) => calls.some((call) => keyOf(call) === member));
}
