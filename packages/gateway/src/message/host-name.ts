/** The host of a request: its name in lower case without the port. */
export interface HostName {
  readonly name: string;
  /** Null when none was given. */
  readonly port: string | null;
}

// RFC 3986: reg-name of unreserved, sub-delims and percent-encoded characters, or an IP literal in brackets.
const authority = /^(\[[0-9a-f:.]+\]|[a-z0-9._~!$&'()*+,;=%-]+?)\.?(?::([0-9]{0,5}))?$/;

/** Reads a Host header; undefined for what no host can be. */
export function parseHost(value: string): HostName | undefined {
  if (value.length > 300) return undefined;
  const match = authority.exec(value.toLowerCase());
  return match ? { name: match[1]!, port: match[2] || null } : undefined;
}

/**
 * Tells whether a name matches a listener's host name, in which `*` stands for any characters and `?` for one.
 *
 * Two pointers and one place to go back to: the work is bounded by the product of the lengths.
 *
 * @see https://learn.microsoft.com/azure/application-gateway/multiple-site-overview
 */
export function matchesHost(pattern: string, name: string): boolean {
  let p = 0;
  let n = 0;
  let star = -1;
  let resume = 0;
  while (n < name.length) {
    if (p < pattern.length && pattern[p] === '*') {
      star = p++;
      resume = n;
    } else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === name[n])) {
      p++;
      n++;
    } else if (star >= 0) {
      p = star + 1;
      n = ++resume;
    } else {
      return false;
    }
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}
