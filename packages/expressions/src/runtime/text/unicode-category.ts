/** Unicode's general categories in the order of System.Globalization.UnicodeCategory. */
const categories = [
  ...[
    'Lu',
    'Ll',
    'Lt',
    'Lm',
    'Lo',
    'Mn',
    'Mc',
    'Me',
    'Nd',
    'Nl',
    'No',
    'Zs',
    'Zl',
    'Zp',
    'Cc',
    'Cf',
    'Cs',
    'Co',
  ],
  ...['Pc', 'Pd', 'Ps', 'Pe', 'Pi', 'Pf', 'Po', 'Sm', 'Sc', 'Sk', 'So', 'Cn'],
].map((category) => new RegExp(`^\\p{${category}}$`, 'u'));

/** The number of a character's category, as `char.GetUnicodeCategory` gives it. */
export function unicodeCategoryOf(character: string): number {
  return categories.findIndex((category) => category.test(character));
}
