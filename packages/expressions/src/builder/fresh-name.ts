const separator = '\u0001';
let last = 0;

/** A name that no other variable has; {@link assignNames} makes a C# name of it again. */
export function freshName(wanted: string): string {
  return `${wanted}${separator}${++last}`;
}

/** What was wanted, where the name is a fresh one. */
export function wantedName(text: string): string | undefined {
  const end = text.indexOf(separator);
  return end === -1 ? undefined : text.slice(0, end);
}
