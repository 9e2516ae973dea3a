/** A whole name without escapes. */
export const wholeName = /^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}\p{Pc}\p{Mn}\p{Mc}\p{Cf}]*$/u;

const written = /^(?:\\u[0-9a-fA-F]{4}|\\U[0-9a-fA-F]{8}|[\p{L}\p{Nl}\p{Nd}\p{Pc}\p{Mn}\p{Mc}\p{Cf}])+/u;
const escape = /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/g;

/**
 * The name that starts a text and holds Unicode escapes; undefined when none does.
 *
 * @example readEscapedName('\\u0041b = 1') // { name: 'Ab', length: 7 }
 */
export function readEscapedName(
  text: string,
): { readonly name: string; readonly length: number } | undefined {
  const [found] = written.exec(text) ?? [];
  if (found === undefined || !found.includes('\\')) return undefined;
  const name = found.replace(escape, (all, short: string | undefined, long: string | undefined) => {
    const code = Number.parseInt(short ?? long ?? '', 16);
    return code <= 0x10_ffff ? String.fromCodePoint(code) : all;
  });
  return { name, length: found.length };
}
