import { isAbsolute, normalize, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DocumentDiagnostic, Rule } from '@apim-kit/policy';

/** What a SARIF log says about its tool. */
export interface SarifTool {
  readonly version: string;
  /** The folder that files are relative to. */
  readonly cwd: string;
  /** The rules that results may name. */
  readonly rules: readonly Rule[];
  /** The page of a rule, as Markdown. */
  page(rule: Rule): string;
  /** An absolute address of the page of a rule; undefined where there is none. */
  helpUri(rule: Rule): string | undefined;
}

const levels = { error: 'error', warning: 'warning', information: 'note' } as const;

/**
 * Findings as a SARIF 2.1.0 log, for code scanning. Files are relative to `%SRCROOT%`.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarifLog(found: readonly DocumentDiagnostic[], tool: SarifTool): object {
  const used = new Set(found.map(({ code }) => code));
  const rules = tool.rules.filter(({ kind }) => used.has(kind.code));
  const indexes = new Map(rules.map(({ kind }, index) => [kind.code, index]));
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'apim-kit',
            semanticVersion: tool.version,
            rules: rules.map((rule) => describeRule(rule, tool)),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: found.map((diagnostic) =>
          describeResult(diagnostic, indexes.get(diagnostic.code), tool.cwd),
        ),
      },
    ],
  };
}

function describeRule(rule: Rule, { page, helpUri }: SarifTool): object {
  const { kind, summary, why } = rule;
  const uri = helpUri(rule);
  return {
    id: kind.code,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: { text: why, markdown: page(rule) },
    ...(uri === undefined ? {} : { helpUri: uri }),
    defaultConfiguration: { level: levels[kind.severity] },
    properties: {
      tags: kind.code.startsWith('PL4') ? ['security'] : ['correctness'],
      precision: kind.severity === 'error' ? 'very-high' : 'high',
    },
  };
}

function describeResult(diagnostic: DocumentDiagnostic, ruleIndex: number | undefined, cwd: string): object {
  const { file, line, column, end, severity, code, message, help } = diagnostic;
  return {
    ruleId: code,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levels[severity],
    message: { text: help === undefined ? message : `${message} ${help}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: locate(file, cwd),
          region: {
            startLine: line,
            startColumn: column,
            ...(end === undefined ? {} : { endLine: end.line, endColumn: end.column }),
          },
        },
      },
    ],
  };
}

function locate(file: string, cwd: string): object {
  const path = isAbsolute(file) ? relative(cwd, file) : normalize(file);
  if (isAbsolute(path) || path.startsWith('..')) return { uri: pathToFileURL(resolve(cwd, file)).href };
  return { uri: path.split(sep).map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}
