import { diagnostics } from '../diagnostics.js';
import type { DocumentDiagnostic, TextEdit } from '../document/document-diagnostic.js';
import { nearestName } from '../reader/nearest-name.js';
import type { Findings } from '../xml/report.js';
import type { LintOptions } from './lint-options.js';
import { findRule, ruleCodes } from './rule-catalogue.js';

/** A comment that switches rules off: of XML, or of C# inside an expression. */
const comment =
  /(<!--|\/\/|\/\*)[ \t]*apim-kit-disable-(next-line|line|file)\b((?:(?!-->|\*\/)[^\n\r])*)(-->|\*\/)?/g;

interface Disable {
  readonly code: string;
  readonly offset: number;
  readonly end: number;
  /** The line on which it holds; undefined: the whole file. */
  readonly line: number | undefined;
  /** The whole comment, to take out when nothing of it is used. */
  readonly comment: { readonly start: number; readonly end: number; readonly only: boolean };
  used: boolean;
}

/** The findings but those that a comment of the file switches off; comments that switch off nothing are findings too. */
export function switchOff(
  text: string,
  options: LintOptions,
  findings: Findings,
): readonly DocumentDiagnostic[] {
  if (!text.includes('apim-kit-disable-')) return findings.sorted();
  const disables = readDisables(text, findings);
  const byPlace = new Map<string, Disable[]>();
  for (const disable of disables) {
    const place = placeOf(disable);
    byPlace.set(place, [...(byPlace.get(place) ?? []), disable]);
  }
  const off = new Set<DocumentDiagnostic>();
  for (const finding of findings.sorted()) {
    for (const line of [finding.line, undefined]) {
      const matching = byPlace.get(placeOf({ code: finding.code, line })) ?? [];
      for (const disable of matching) disable.used = true;
      if (matching.length > 0) off.add(finding);
    }
  }
  for (const { code, offset, end, used, comment: whole } of disables) {
    if (used || !hasRun(code, options)) continue;
    const fix = whole.only ? [takeOut(text, whole)] : undefined;
    findings.reportAt(diagnostics.unusedDisable, offset, { code }, { end, fix });
  }
  return findings.sorted().filter((finding) => !off.has(finding));
}

const placeOf = ({ code, line }: Pick<Disable, 'code' | 'line'>): string => `${code}:${line ?? 'file'}`;

/** Whether the linter was told all that a rule asks for: otherwise its silence says nothing. */
function hasRun(code: string, { scope, tier, known, namedValues }: LintOptions): boolean {
  switch (findRule(code)?.needs) {
    case undefined:
      return true;
    case 'scope':
      return scope !== undefined;
    case 'tier':
      return tier !== undefined;
    case 'environment':
      return known !== undefined || namedValues !== undefined;
  }
}

function readDisables(text: string, findings: Findings): Disable[] {
  const disables: Disable[] = [];
  for (const match of text.matchAll(comment)) {
    const [all, opening = '', extent, listed = ''] = match;
    const start = match.index;
    const end = start + all.length;
    // A reason may follow, behind a colon or a hyphen.
    const named = listed.split(/:|\s-/)[0] ?? '';
    const from = start + all.indexOf(listed, opening.length + 'apim-kit-disable-'.length);
    const words = [...named.matchAll(/[^\s,]+/g)];
    if (words.length === 0) findings.reportAt(diagnostics.unknownDisable, start, { code: '' }, { end });
    for (const word of words) {
      const code = word[0];
      const offset = from + word.index;
      if (findRule(code) === undefined) {
        const suggestion = nearestName(code, ruleCodes);
        findings.reportAt(
          diagnostics.unknownDisable,
          offset,
          { code, suggestion },
          { end: offset + code.length },
        );
        continue;
      }
      const last = findings.locator.position(end - 1).line;
      const line = extent === 'file' ? undefined : extent === 'line' ? last : last + 1;
      disables.push({
        code,
        offset,
        end: offset + code.length,
        line,
        comment: { start, end, only: words.length === 1 },
        used: false,
      });
    }
  }
  return disables;
}

/** Takes a comment out, with its line when nothing else stands on it. */
function takeOut(text: string, { start, end }: { readonly start: number; readonly end: number }): TextEdit {
  let from = start;
  while (text[from - 1] === ' ' || text[from - 1] === '\t') from--;
  const startsLine = from === 0 || text[from - 1] === '\n' || text[from - 1] === '\r';
  const lineEnd = /[ \t]*(?:\r\n|\r|\n)/y;
  lineEnd.lastIndex = end;
  const rest = startsLine ? lineEnd.exec(text)?.[0].length : undefined;
  return { start: from, end: end + (rest ?? 0), text: '' };
}
