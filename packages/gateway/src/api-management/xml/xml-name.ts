const start = '\\p{L}_';
const rest = `${start}\\p{N}\\p{M}.\\-·`;
const name = new RegExp(`^[${start}][${rest}]*$`, 'u');
const notStart = new RegExp(`^[^${start}]`, 'u');
const notRest = new RegExp(`[^${rest}]`, 'gu');

/** Whether a text can be the name of an element, without a prefix. */
export const isXmlName = (text: string): boolean => name.test(text);

/**
 * Makes a name of any text: characters that a name must not hold are written as their code, as
 * `XmlConvert.EncodeLocalName` of .NET does.
 *
 * @example encodeXmlName('first name') // 'first_x0020_name'
 */
export function encodeXmlName(text: string): string {
  if (isXmlName(text)) return text;
  if (text === '') return '_x0000_';
  return text.replace(notStart, code).replace(notRest, code);
}

const code = (character: string): string => {
  const point = character.codePointAt(0)!;
  return `_x${point
    .toString(16)
    .toUpperCase()
    .padStart(point > 0xffff ? 8 : 4, '0')}_`;
};
