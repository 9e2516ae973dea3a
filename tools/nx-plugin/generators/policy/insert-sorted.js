/**
 * Puts a line among those of its kind, which are sorted by the name that `pattern` finds in them.
 *
 * @param {string} text
 * @param {RegExp} pattern matches a line of the kind; its first group is the name
 * @param {string} line of the kind too
 * @param {string} file for the message
 * @throws Error when the text has no such lines
 */
export function insertSorted(text, pattern, line, file) {
  const lines = text.split('\n');
  const name = pattern.exec(line)[1];
  const named = lines.flatMap((one, index) => {
    const found = pattern.exec(one);
    return found === null ? [] : [{ index, name: found[1] }];
  });
  const last = named.at(-1);
  if (last === undefined)
    throw new Error(`${file} has no line like \`${line.trim()}\`: is it still the same file?`);
  const next = named.find((other) => other.name > name);
  return lines.toSpliced(next === undefined ? last.index + 1 : next.index, 0, line).join('\n');
}
