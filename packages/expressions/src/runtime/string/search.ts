import type { RuntimeMembers } from '../../define-type.js';
import type { ClrArray } from '../clr/index.js';
import { indexMessage } from '../collections/clr-list.js';
import { countMessage } from '../collections/search.js';
import { argumentNull, argumentOutOfRange } from '../failures.js';
import { folded } from '../text/compare-strings.js';
import { charTexts } from './chars.js';

const currentCulture = 0;
const ordinal = 4;
const wrongStart = () => argumentOutOfRange('startIndex', indexMessage);
const wrongCount = () => argumentOutOfRange('count', countMessage);

const required = <T>(value: T | null, name: string): T => {
  if (value === null) throw argumentNull(name);
  return value;
};

function indexOf(
  self: string,
  value: string | null,
  start: number,
  count: number,
  comparison: number,
): number {
  const wanted = required(value, 'value');
  if (start < 0 || start > self.length) throw wrongStart();
  if (count < 0 || start > self.length - count) throw wrongCount();
  return folded(self, comparison)
    .slice(0, start + count)
    .indexOf(folded(wanted, comparison), start);
}

/** The last place in the `count` characters that end at `start`; all of `value` lies within them. */
function lastIndexOf(
  self: string,
  value: string | null,
  start: number,
  count: number,
  comparison: number,
): number {
  const wanted = required(value, 'value');
  if (self === '' && (start === -1 || start === 0)) return wanted === '' ? 0 : -1;
  if (start < 0 || start > self.length) throw wrongStart();
  let [last, length] = [start, count];
  if (last === self.length) {
    last--;
    if (length > 0) length--;
  }
  if (length < 0 || last - length + 1 < 0) throw wrongCount();
  if (wanted === '') return last;
  const from = last - length + 1;
  const found = folded(self, comparison)
    .slice(from, last + 1)
    .lastIndexOf(folded(wanted, comparison));
  return found < 0 ? -1 : from + found;
}
const lastOfAll = (self: string, value: string | null, comparison: number): number =>
  lastIndexOf(self, value, self.length - 1, self.length, comparison);
const lastFrom = (self: string, value: string | null, start: number, comparison: number): number =>
  lastIndexOf(self, value, start, start + 1, comparison);

function charIndex(self: string, code: number, start: number, count = self.length - start): number {
  if (start < 0 || start > self.length) throw wrongStart();
  if (count < 0 || count > self.length - start) throw wrongCount();
  return self.slice(0, start + count).indexOf(String.fromCharCode(code), start);
}

function lastCharIndex(self: string, code: number, start: number, count = start + 1): number {
  if (self === '') return -1;
  if (start < 0 || start >= self.length) throw wrongStart();
  if (count < 0 || count - 1 > start) throw wrongCount();
  const found = self.lastIndexOf(String.fromCharCode(code), start);
  return found > start - count ? found : -1;
}

function indexOfAny(self: string, chars: ClrArray | null, start = 0, count = self.length - start): number {
  const set = new Set(charTexts(required(chars, 'anyOf')));
  if (start < 0 || start > self.length) throw wrongStart();
  if (count < 0 || count > self.length - start) throw wrongCount();
  for (let i = start; i < start + count; i++) if (set.has(self.charAt(i))) return i;
  return -1;
}

function lastIndexOfAny(
  self: string,
  chars: ClrArray | null,
  start = self.length - 1,
  count = start + 1,
): number {
  const set = new Set(charTexts(required(chars, 'anyOf')));
  if (self === '') return -1;
  if (start < 0 || start >= self.length) throw wrongStart();
  if (count < 0 || count - 1 > start) throw wrongCount();
  for (let i = start; i > start - count; i--) if (set.has(self.charAt(i))) return i;
  return -1;
}

const startsWith = (self: string, value: string | null, comparison = currentCulture): boolean =>
  folded(self, comparison).startsWith(folded(required(value, 'value'), comparison));
const endsWith = (self: string, value: string | null, comparison = currentCulture): boolean =>
  folded(self, comparison).endsWith(folded(required(value, 'value'), comparison));
const contains = (self: string, value: string | null, comparison = ordinal): boolean =>
  folded(self, comparison).includes(folded(required(value, 'value'), comparison));

/** What finds one text in another. */
export const stringSearch = {
  'Contains(string)': (self: string, value: string | null) => contains(self, value),
  'Contains(char)': (self: string, code: number) => self.includes(String.fromCharCode(code)),
  'Contains(string,StringComparison)': contains,
  'Contains(char,StringComparison)': (self: string, code: number, comparison: number) =>
    contains(self, String.fromCharCode(code), comparison),
  'EndsWith(string)': (self: string, value: string | null) => endsWith(self, value),
  'EndsWith(string,StringComparison)': endsWith,
  'EndsWith(char)': (self: string, code: number) => self.endsWith(String.fromCharCode(code)),
  'StartsWith(string)': (self: string, value: string | null) => startsWith(self, value),
  'StartsWith(string,StringComparison)': startsWith,
  'StartsWith(char)': (self: string, code: number) => self.startsWith(String.fromCharCode(code)),
  'IndexOf(char)': (self: string, code: number) => self.indexOf(String.fromCharCode(code)),
  'IndexOf(char,int)': (self: string, code: number, start: number) => charIndex(self, code, start),
  'IndexOf(char,int,int)': charIndex,
  'IndexOf(char,StringComparison)': (self: string, code: number, comparison: number) =>
    indexOf(self, String.fromCharCode(code), 0, self.length, comparison),
  'IndexOf(string)': (self: string, value: string | null) =>
    indexOf(self, value, 0, self.length, currentCulture),
  'IndexOf(string,int)': (self: string, value: string | null, start: number) =>
    indexOf(self, value, start, self.length - start, currentCulture),
  'IndexOf(string,int,int)': (self: string, value: string | null, start: number, count: number) =>
    indexOf(self, value, start, count, currentCulture),
  'IndexOf(string,StringComparison)': (self: string, value: string | null, comparison: number) =>
    indexOf(self, value, 0, self.length, comparison),
  'IndexOf(string,int,StringComparison)': (
    self: string,
    value: string | null,
    start: number,
    comparison: number,
  ) => indexOf(self, value, start, self.length - start, comparison),
  'IndexOf(string,int,int,StringComparison)': indexOf,
  'IndexOfAny(char[])': (self: string, chars: ClrArray | null) => indexOfAny(self, chars),
  'IndexOfAny(char[],int)': (self: string, chars: ClrArray | null, start: number) =>
    indexOfAny(self, chars, start),
  'IndexOfAny(char[],int,int)': indexOfAny,
  'LastIndexOf(char)': (self: string, code: number) => self.lastIndexOf(String.fromCharCode(code)),
  'LastIndexOf(char,int)': (self: string, code: number, start: number) => lastCharIndex(self, code, start),
  'LastIndexOf(char,int,int)': lastCharIndex,
  'LastIndexOf(string)': (self: string, value: string | null) => lastOfAll(self, value, currentCulture),
  'LastIndexOf(string,int)': (self: string, value: string | null, start: number) =>
    lastFrom(self, value, start, currentCulture),
  'LastIndexOf(string,int,int)': (self: string, value: string | null, start: number, count: number) =>
    lastIndexOf(self, value, start, count, currentCulture),
  'LastIndexOf(string,StringComparison)': lastOfAll,
  'LastIndexOf(string,int,StringComparison)': lastFrom,
  'LastIndexOf(string,int,int,StringComparison)': lastIndexOf,
  'LastIndexOfAny(char[])': (self: string, chars: ClrArray | null) => lastIndexOfAny(self, chars),
  'LastIndexOfAny(char[],int)': (self: string, chars: ClrArray | null, start: number) =>
    lastIndexOfAny(self, chars, start),
  'LastIndexOfAny(char[],int,int)': lastIndexOfAny,
} satisfies RuntimeMembers;
