// Over 150 lines: one pass over the text with one state; cut into files, its branches would have to share all of it.
import type { DiagnosticKind } from '../diagnostics.js';
import { diagnostics } from '../diagnostics.js';
import { joinLines } from './entities.js';
import type { Report } from './report.js';
import { sourceOffset } from './source-map.js';
import type { ValueProblems } from './scan-value.js';
import { scanValue, splitExpressions } from './scan-value.js';
import type { Part, Span } from './xml-node.js';

/** Elements nested deeper than this are refused, whatever they are. */
export const maximumDepth = 200;

/** A start tag with what the parser does not tell: where it and its attributes stand. */
export interface StartTag {
  readonly name: string;
  readonly attributes: readonly { name: string; parts: readonly Part[]; span: Span }[];
  readonly start: number;
  /** Set when its end tag was met. */
  end: number;
  readonly contentStart: number;
  contentEnd: number;
}

/** What the parser is not to see: texts, CDATA sections, comments and instructions. */
export interface Run {
  readonly kind: 'text' | 'cdata' | 'comment' | 'instruction';
  readonly text: string;
  readonly parts: readonly Part[];
  readonly span: Span;
}

/** What one pass over a document found. */
export interface Scan {
  /** The document with every value, text and comment replaced by its number: plain XML for the parser. */
  readonly masked: string;
  readonly tags: readonly StartTag[];
  readonly runs: readonly Run[];
}

const name = /[\p{L}_:][\p{L}\p{N}\p{M}_:.\-·]*/uy;
const space = /[ \t\r\n]*/y;
/** What XML 1.0 forbids (section 2.2). */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/**
 * Reads raw policy text once: finds expressions, values, texts, comments and tags with their places, refuses what is
 * no XML, and leaves a masked document for the parser.
 *
 * @returns undefined when the structure is broken; the findings went to `report`
 */
export function scan(text: string, report: Report): Scan | undefined {
  const stopped = Symbol('stopped');
  const fail = <P>(kind: DiagnosticKind<P>, offset: number, parameters: P): never => {
    report(kind, offset, parameters);
    throw stopped;
  };
  try {
    return scanDocument(text, report, fail);
  } catch (error) {
    if (error === stopped) return undefined;
    throw error;
  }
}

type Fail = <P>(kind: DiagnosticKind<P>, offset: number, parameters: P) => never;

function scanDocument(text: string, report: Report, fail: Fail): Scan {
  const masked: string[] = [];
  const tags: StartTag[] = [];
  const runs: Run[] = [];
  const open: StartTag[] = [];
  let values = 0;
  let rootSeen = false;
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const first = at;

  const problems: ValueProblems = {
    reference: (offset, reference) => report(diagnostics.badReference, offset, { reference }),
    unclosedExpression: (offset) => fail(diagnostics.unclosedExpression, offset, {}),
  };

  const bad = forbidden.exec(text);
  if (bad !== null) {
    const code = bad[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    fail(diagnostics.badCharacter, bad.index, { code });
  }

  const match = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? '';
    at += found.length;
    return found;
  };
  const found = (): string => (at >= text.length ? 'the end of the file' : `\`${text[at]}\``);
  const expect = (expected: string): void => {
    if (!text.startsWith(expected, at)) {
      fail(diagnostics.malformedTag, at, { found: found(), expected: `\`${expected}\`` });
    }
    at += expected.length;
  };
  const mask = (run: Run): void => {
    const number = runs.push(run) - 1;
    if (run.kind === 'text') masked.push(String(number));
    else if (run.kind === 'cdata') masked.push(`<![CDATA[${number}]]>`);
    else if (run.kind === 'comment') masked.push(`<!--${number}-->`);
    else masked.push(`<?i n="${number}"?>`);
  };
  /** Takes what stands up to `close`, and goes behind it. */
  const upTo = (opening: string, close: string, unclosed: DiagnosticKind<Record<never, never>>) => {
    const start = at;
    const end = text.indexOf(close, at + opening.length);
    if (end < 0) fail(unclosed, start, {});
    at = end + close.length;
    return { inner: start + opening.length, end, span: { start, end: at } };
  };

  const readAttributes = (element: string): StartTag['attributes'] => {
    const attributes: { name: string; parts: readonly Part[]; span: Span }[] = [];
    for (;;) {
      const gap = match(space);
      if (text[at] === '>' || text[at] === '/') return attributes;
      const start = at;
      if (gap === '')
        fail(diagnostics.malformedTag, at, { found: found(), expected: 'a blank, `/>` or `>`' });
      const attribute = match(name);
      if (attribute === '') fail(diagnostics.malformedTag, at, { found: found(), expected: 'an attribute' });
      match(space);
      expect('=');
      match(space);
      const quote = text[at];
      if (quote !== '"' && quote !== "'") {
        return fail(diagnostics.malformedTag, at, { found: found(), expected: 'a quote' });
      }
      const value = scanValue(text, at + 1, quote, problems);
      if (value.end >= text.length) fail(diagnostics.unclosedValue, start, { name: attribute });
      if (text[value.end] === '<') fail(diagnostics.lessThanInValue, value.end, { name: attribute });
      at = value.end + 1;
      if (attributes.some((other) => other.name === attribute)) {
        report(diagnostics.duplicateAttribute, start, { name: attribute, element });
        continue;
      }
      attributes.push({ name: attribute, parts: value.parts, span: { start, end: at } });
      masked.push(` ${attribute}="${values++}"`);
    }
  };

  const readStartTag = (): void => {
    const start = at++;
    const element = match(name);
    if (element === '')
      fail(diagnostics.malformedTag, at, { found: found(), expected: 'the name of an element' });
    if (open.length === 0 && rootSeen) fail(diagnostics.secondRoot, start, { name: element });
    if (open.length >= maximumDepth) fail(diagnostics.tooDeep, start, { limit: maximumDepth });
    rootSeen = true;
    masked.push(`<${element}`);
    const attributes = readAttributes(element);
    const empty = text[at] === '/';
    if (empty) at++;
    expect('>');
    const tag = { name: element, attributes, start, end: at, contentStart: at, contentEnd: at };
    tags.push(tag);
    masked.push(empty ? '/>' : '>');
    if (!empty) open.push(tag);
  };

  const readEndTag = (): void => {
    const start = at;
    at += 2;
    const element = match(name);
    match(space);
    expect('>');
    const tag = open.pop();
    if (tag === undefined || tag.name !== element) {
      const line = tag === undefined ? undefined : lineOf(text, tag.start);
      return fail(diagnostics.unexpectedEndTag, start, { name: element, open: tag?.name, line });
    }
    tag.contentEnd = start;
    tag.end = at;
    masked.push(`</${element}>`);
  };

  const readComment = (): void => {
    const { inner, end, span } = upTo('<!--', '-->', diagnostics.unclosedComment);
    const content = text.slice(inner, end);
    const hyphens = `${content}-`.indexOf('--');
    if (hyphens >= 0) report(diagnostics.doubleHyphen, inner + hyphens, {});
    mask({ kind: 'comment', text: content.replace(/\r\n?/g, '\n'), parts: [], span });
  };

  const readCData = (): void => {
    const { inner, end, span } = upTo('<![CDATA[', ']]>', diagnostics.unclosedCData);
    if (open.length === 0) fail(diagnostics.textOutsideRoot, span.start, {});
    const parts = splitExpressions(joinLines(text, inner, end), problems.unclosedExpression);
    mask({ kind: 'cdata', text: '', parts, span });
  };

  const readInstruction = (): void => {
    const { inner, end, span } = upTo('<?', '?>', diagnostics.unclosedInstruction);
    const content = text.slice(inner, end);
    const declaration = /^xml(?![^\s])/i.test(content);
    if (declaration ? span.start !== first : !/^[\p{L}_]/u.test(content)) {
      report(diagnostics.badInstruction, span.start, { text: content.split(/\s/)[0] ?? '' });
    }
    mask({ kind: 'instruction', text: content, parts: [], span });
  };

  const readText = (): void => {
    const start = at;
    const value = scanValue(text, at, '<', problems);
    at = value.end;
    if (open.length === 0) {
      const stray = /[^ \t\r\n]/.exec(text.slice(start, at));
      if (stray !== null) fail(diagnostics.textOutsideRoot, start + stray.index, {});
      return;
    }
    for (const part of value.parts) {
      const sectionEnd = part.kind === 'text' ? part.mapped.text.indexOf(']]>') : -1;
      if (sectionEnd >= 0 && text.slice(start, at).includes(']]>')) {
        report(diagnostics.cDataEnd, sourceOffset(part.mapped, sectionEnd), {});
      }
    }
    mask({ kind: 'text', text: '', parts: value.parts, span: { start, end: at } });
  };

  while (at < text.length) {
    if (text[at] !== '<') readText();
    else if (text[at + 1] === '/') readEndTag();
    else if (text.startsWith('<!--', at)) readComment();
    else if (text.startsWith('<![CDATA[', at)) readCData();
    else if (text[at + 1] === '!') fail(diagnostics.documentType, at, {});
    else if (text[at + 1] === '?') readInstruction();
    else readStartTag();
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined) fail(diagnostics.unclosedElement, unclosed.start, { name: unclosed.name });
  if (!rootSeen) fail(diagnostics.noRoot, first, {});
  return { masked: masked.join(''), tags, runs };
}

function lineOf(text: string, offset: number): number {
  return (text.slice(0, offset).match(/\r\n|\r|\n/g)?.length ?? 0) + 1;
}
