import { step } from '../clr/budget.js';
import { fixed } from './number-format.js';
import { roundDigits, type Digits } from './digits.js';

/**
 * A custom numeric format such as `#,##0.00;(0);zero` applied to a number, for culture en-US.
 *
 * @see https://learn.microsoft.com/dotnet/standard/base-types/custom-numeric-format-strings
 */
export function formatCustomNumber(number: Digits, format: string): string {
  step(format.length * 4);
  const sections = splitSections(format);
  let section = number.digits === '' ? 2 : number.negative ? 1 : 0;
  if ((sections[section] ?? '') === '') section = 0;
  let picture = readPicture(sections[section] ?? '');
  let scaled = scaleFor(number, picture);
  if (scaled.digits === '' && section !== 2 && (sections[2] ?? '') !== '') {
    picture = readPicture(sections[2] ?? '');
    scaled = scaleFor({ negative: false, digits: '', scale: 0 }, picture);
  }
  const signed = number.negative && section === 0 && scaled.digits !== '';
  return (signed ? '-' : '') + paint(scaled, picture);
}

type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'digit'; readonly zero: boolean }
  | { readonly kind: 'point' }
  | { readonly kind: 'exponent'; readonly letter: string; readonly plus: boolean; readonly places: number };

interface Picture {
  readonly tokens: readonly Token[];
  readonly wholePlaces: number;
  readonly fractionPlaces: number;
  /** How many whole digits are shown at least: from the first `0` to the point. */
  readonly leastWhole: number;
  /** How many fraction digits are shown at least: from the point to the last `0`. */
  readonly leastFraction: number;
  readonly grouped: boolean;
  /** Powers of ten that `%`, `‰` and scaling commas add. */
  readonly shift: number;
  readonly scientific: boolean;
}

function splitSections(format: string): string[] {
  const sections = [''];
  let quote = '';
  for (let i = 0; i < format.length; i++) {
    const c = format.charAt(i);
    if (c === ';' && quote === '') {
      sections.push('');
      continue;
    }
    sections[sections.length - 1] += c;
    if (c === '\\') sections[sections.length - 1] += format.charAt(++i);
    else if (quote !== '') quote = c === quote ? '' : quote;
    else if (c === "'" || c === '"') quote = c;
  }
  return sections;
}

function readPicture(section: string): Picture {
  const tokens: Token[] = [];
  let point = false;
  let wholePlaces = 0;
  let fractionPlaces = 0;
  let firstZero = -1;
  let leastFraction = 0;
  let pendingCommas = 0;
  let grouped = false;
  let shift = 0;
  let scientific = false;
  const text = (value: string): void => void tokens.push({ kind: 'text', text: value });
  for (let i = 0; i < section.length; i++) {
    const c = section.charAt(i);
    const exponent = /^[eE]([+-]?)(0+)/.exec(section.slice(i));
    if (c === '0' || c === '#') {
      tokens.push({ kind: 'digit', zero: c === '0' });
      if (point) {
        fractionPlaces++;
        if (c === '0') leastFraction = fractionPlaces;
      } else {
        if (c === '0' && firstZero < 0) firstZero = wholePlaces;
        wholePlaces++;
        if (pendingCommas > 0) grouped = true;
        pendingCommas = 0;
      }
    } else if (c === '.') {
      if (!point) tokens.push({ kind: 'point' });
      point = true;
    } else if (c === ',') {
      if (!point && wholePlaces > 0) pendingCommas++;
    } else if (c === '%') {
      shift += 2;
      text(c);
    } else if (c === '‰') {
      shift += 3;
      text(c);
    } else if (c === "'" || c === '"') {
      const end = section.indexOf(c, i + 1);
      text(section.slice(i + 1, end < 0 ? section.length : end));
      i = end < 0 ? section.length : end;
    } else if (c === '\\') {
      if (i + 1 < section.length) text(section.charAt(++i));
    } else if (exponent !== null && !scientific) {
      const [whole, sign = '', zeros = ''] = exponent;
      scientific = true;
      tokens.push({ kind: 'exponent', letter: c, plus: sign === '+', places: zeros.length });
      i += whole.length - 1;
    } else {
      text(c);
    }
  }
  return {
    tokens,
    wholePlaces,
    fractionPlaces,
    leastWhole: firstZero < 0 ? 0 : wholePlaces - firstZero,
    leastFraction,
    grouped,
    shift: shift - pendingCommas * 3,
    scientific,
  };
}

function scaleFor(number: Digits, picture: Picture): Digits {
  if (number.digits === '') return number;
  const moved = { ...number, scale: number.scale + picture.shift };
  return roundDigits(
    moved,
    picture.scientific ? picture.wholePlaces + picture.fractionPlaces : moved.scale + picture.fractionPlaces,
  );
}

function paint(number: Digits, picture: Picture): string {
  const exponent = picture.scientific && number.digits !== '' ? number.scale - picture.wholePlaces : 0;
  const shown = { ...number, negative: false, scale: number.scale - exponent };
  const [rawWhole = '0', fraction = ''] = fixed(shown, picture.fractionPlaces, false).split('.');
  const whole = (rawWhole === '0' ? '' : rawWhole).padStart(picture.leastWhole, '0');
  const decimals = fraction.replace(/0+$/, '').padEnd(picture.leastFraction, '0');

  let place = 0;
  let fractionAt = -1;
  let out = '';
  const wholeDigit = (index: number): void => {
    out += whole.charAt(index);
    const left = whole.length - index - 1;
    if (picture.grouped && left > 0 && left % 3 === 0) out += ',';
  };
  let written = 0;
  for (const token of picture.tokens) {
    switch (token.kind) {
      case 'text':
        out += token.text;
        break;
      case 'point':
        if (decimals !== '') out += '.';
        fractionAt = 0;
        break;
      case 'digit':
        if (fractionAt >= 0) {
          out += decimals.charAt(fractionAt++);
          break;
        }
        place++;
        // The first place takes every digit that has no place of its own.
        while (written < whole.length - (picture.wholePlaces - place)) wholeDigit(written++);
        break;
      case 'exponent': {
        const power = Math.abs(exponent).toString().padStart(token.places, '0');
        out += token.letter + (exponent < 0 ? '-' : token.plus ? '+' : '') + power;
        break;
      }
    }
  }
  return out;
}
