import { finding, type Finding } from '../../finding/finding.js';
import type { Path } from '../../finding/format-path.js';
import { entries, type PreflightCheck } from '../subject.js';

/** Addresses of the publisher and of users, who are told apart by theirs. */
export const checkUsers: PreflightCheck = function* ({ environment: { apiManagement } }) {
  yield* checkEmail(apiManagement.publisherEmail, ['apiManagement', 'publisherEmail']);
  const known = new Map<string, string>();
  for (const [name, { email }] of entries(apiManagement.users)) {
    const at = ['apiManagement', 'users', name, 'email'];
    yield* checkEmail(email, at);
    const other = known.get(email.toLowerCase());
    if (other !== undefined) yield finding('email-twice', at, { email, other });
    known.set(email.toLowerCase(), name);
  }
};

function* checkEmail(email: string, at: Path): Iterable<Finding> {
  if (!/^[^\s@]+@[^\s@]+$/.test(email) || email.length > 254) yield finding('invalid-email', at, { email });
}
