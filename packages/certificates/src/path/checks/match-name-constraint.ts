import type { GeneralName } from '../../extensions/extension.js';
import { relativeNameKeys } from '../../names/name-key.js';

/** In which list the constraint stands: where a case is unclear, the answer is the one that refuses. */
export type ConstraintSense = 'permitted' | 'excluded';

/**
 * Whether a name lies in a subtree of RFC 5280 4.2.1.10; both are of the same kind. A malformed name lies in every
 * excluded and in no permitted subtree.
 */
export function matchesNameConstraint(
  name: GeneralName,
  constraint: GeneralName,
  sense: ConstraintSense,
): boolean {
  switch (name.kind) {
    case 'dns':
      return constraint.kind === 'dns' && matchesDns(name.value, constraint.value, sense);
    case 'email':
      return constraint.kind === 'email' && matchesEmail(name.value, constraint.value, sense);
    case 'uri':
      return constraint.kind === 'uri' && matchesUri(name.value, constraint.value, sense);
    case 'ip':
      return constraint.kind === 'ip' && matchesIp(name.value, constraint.value);
    case 'directory': {
      if (constraint.kind !== 'directory') return false;
      const subtree = relativeNameKeys(constraint.value);
      const keys = relativeNameKeys(name.value);
      return subtree.every((key, index) => keys[index] === key);
    }
    case 'other':
    case 'x400':
    case 'ediParty':
    case 'registeredId':
      return sense === 'excluded';
  }
}

/**
 * Whether a constraint can be compared with at all: one that can't would exclude nothing. A leading period before a
 * DNS name, though against RFC 5280, has a plain meaning.
 */
export function isComparableConstraint(constraint: GeneralName): boolean {
  switch (constraint.kind) {
    case 'dns':
    case 'uri':
      return isHostConstraint(constraint.value);
    case 'email': {
      const at = constraint.value.indexOf('@');
      return at < 0
        ? isHostConstraint(constraint.value)
        : isMailbox(constraint.value.slice(0, at)) &&
            hostName.test(constraint.value.slice(at + 1).toLowerCase());
    }
    case 'ip':
    case 'directory':
    case 'other':
    case 'x400':
    case 'ediParty':
    case 'registeredId':
      return true;
  }
}

function isHostConstraint(value: string): boolean {
  return value === '' || hostName.test(value.toLowerCase().replace(/^\./, ''));
}

const label = '[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?';
const hostName = new RegExp(`^${label}(\\.${label})*$`);
const wildcardName = new RegExp(`^\\*(\\.${label})+$`);

function matchesDns(given: string, subtree: string, sense: ConstraintSense): boolean {
  const name = given.toLowerCase();
  const isWildcard = wildcardName.test(name);
  if (!isWildcard && !hostName.test(name)) return sense === 'excluded';
  const base = subtree.toLowerCase();
  if (base === '') return true;
  if (base.startsWith('.')) return name.endsWith(base) || (sense === 'excluded' && name === base.slice(1));
  if (name === base || name.endsWith(`.${base}`)) return true;
  // `*.example.com` stands for the excluded `secret.example.com` too.
  return sense === 'excluded' && isWildcard && base.slice(base.indexOf('.')) === name.slice(1);
}

function matchesEmail(given: string, subtree: string, sense: ConstraintSense): boolean {
  const at = given.lastIndexOf('@');
  const local = given.slice(0, at);
  const host = given.slice(at + 1).toLowerCase();
  if (at <= 0 || !isMailbox(local) || !hostName.test(host)) return sense === 'excluded';
  const constraintAt = subtree.lastIndexOf('@');
  if (constraintAt >= 0) {
    const sameLocal =
      sense === 'permitted'
        ? subtree.slice(0, constraintAt) === local
        : subtree.slice(0, constraintAt).toLowerCase() === local.toLowerCase();
    return sameLocal && subtree.slice(constraintAt + 1).toLowerCase() === host;
  }
  return matchesHost(host, subtree.toLowerCase());
}

/** A dot-atom or a quoted string (RFC 5321 4.1.2). */
function isMailbox(local: string): boolean {
  return (
    /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/.test(local) ||
    /^"[^"\\]+"$/.test(local)
  );
}

function matchesUri(given: string, subtree: string, sense: ConstraintSense): boolean {
  const host = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#@:]+)(?::\d*)?(?:[/?#]|$)/i
    .exec(given)?.[1]
    ?.toLowerCase();
  // Constraints speak of host names: a URI with an address or without a host can't be judged.
  if (host === undefined || !hostName.test(host) || /^[\d.]+$/.test(host)) return sense === 'excluded';
  return matchesHost(host, subtree.toLowerCase());
}

/** A host by itself, or with a leading period everything below it. */
function matchesHost(host: string, subtree: string): boolean {
  if (subtree === '') return true;
  return subtree.startsWith('.') ? host.endsWith(subtree) : host === subtree;
}

function matchesIp(address: Uint8Array, range: Uint8Array): boolean {
  if (range.length !== address.length * 2) return false;
  return address.every((octet, index) => {
    const mask = range[address.length + index]!;
    return (octet & mask) === (range[index]! & mask);
  });
}
