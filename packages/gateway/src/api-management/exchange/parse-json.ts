/** Texts, which are left alone, and whole numbers that a number of JavaScript may not hold. */
const longNumber = /"(?:[^"\\]|\\[^])*(?:"|$)|(?<![\d.eE+-])-?[1-9]\d{15,}(?![\d.eE])/g;

/**
 * Reads JSON for policies that write it in another form. A whole number that would lose digits becomes a text of all of
 * them, as .NET's numbers have them.
 *
 * @throws SyntaxError
 * @example parseJson('{"id":9007199254740993}') // { id: '9007199254740993' }
 */
export const parseJson = (text: string): unknown =>
  JSON.parse(
    text.replace(longNumber, (found) =>
      found.startsWith('"') || Number.isSafeInteger(Number(found)) ? found : `"${found}"`,
    ),
  );
