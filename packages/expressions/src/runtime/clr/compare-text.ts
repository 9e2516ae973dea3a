/**
 * The printable characters of ASCII as .NET Framework orders them under en-US, except the letters; hyphens and
 * apostrophes weigh nothing until all else is equal ("word sort").
 */
const symbols = ' \t\n\v\f\r!"#$%&()*,./:;?@[\\]^_`{|}~+<=>0123456789';
const lightest = /[-']/g;

/** By character code: 0 for what weighs nothing, -1 for what the collator has to compare. */
const weights = Int16Array.from({ length: 128 }, (_, code) => {
  const c = String.fromCharCode(code);
  if (c === '-' || c === "'") return 0;
  const at = symbols.indexOf(c);
  if (at >= 0) return at + 1;
  return /[a-z]/i.test(c) ? symbols.length + c.toLowerCase().charCodeAt(0) : -1;
});

/** Made when they are first needed: a collator takes longer than all of a compilation. */
let collator: Intl.Collator | undefined;
let ignoringCase: Intl.Collator | undefined;

/** Order of strings as `String.Compare(a, b)` gives it under en-US: -1, 0 or 1. */
export function compareText(left: string, right: string, ignoreCase = false): number {
  if (left === right) return 0;
  let cased = 0;
  let [i, j] = [0, 0];
  for (;;) {
    const a = nextWeight(left, i);
    const b = nextWeight(right, j);
    if (a < 0 || b < 0) return compareCollated(left, right, ignoreCase);
    i = skipLight(left, i) + 1;
    j = skipLight(right, j) + 1;
    if (a !== b) {
      // What follows may still need the collator, which then decides about all of it.
      return isPlain(left, i) && isPlain(right, j)
        ? a < b
          ? -1
          : 1
        : compareCollated(left, right, ignoreCase);
    }
    if (a === 0) break;
    // Lower case comes first: its codes are the higher ones.
    if (cased === 0) cased = Math.sign(right.charCodeAt(j - 1) - left.charCodeAt(i - 1));
  }
  return !ignoreCase && cased !== 0 ? cased : compareLight(left, right);
}

function skipLight(text: string, start: number): number {
  let at = start;
  while (weights[text.charCodeAt(at)] === 0) at++;
  return at;
}

/** Weight of the next character that has one; 0 at the end, -1 beyond the table. */
function nextWeight(text: string, start: number): number {
  const at = skipLight(text, start);
  return at >= text.length ? 0 : (weights[text.charCodeAt(at)] ?? -1);
}

function isPlain(text: string, start: number): boolean {
  for (let at = start; at < text.length; at++) if ((weights[text.charCodeAt(at)] ?? -1) < 0) return false;
  return true;
}

function compareCollated(left: string, right: string, ignoreCase: boolean): number {
  if (ignoreCase) ignoringCase ??= new Intl.Collator('en-US', { sensitivity: 'accent' });
  else collator ??= new Intl.Collator('en-US');
  const [a, b] = [left.replace(lightest, ''), right.replace(lightest, '')];
  const order = (ignoreCase ? ignoringCase : collator)?.compare(a, b) ?? 0;
  return order === 0 ? compareLight(left, right) : Math.sign(order);
}

/** Texts that differ in hyphens and apostrophes only: none comes first, then where they stand, then which. */
function compareLight(left: string, right: string): number {
  const [a, b] = [[...left.matchAll(lightest)], [...right.matchAll(lightest)]];
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [x, y] = [a[i], b[i]] as [RegExpExecArray, RegExpExecArray];
    if (x.index !== y.index) return x.index < y.index ? -1 : 1;
    if (x[0] !== y[0]) return x[0] === "'" ? -1 : 1;
  }
  return Math.sign(a.length - b.length);
}
