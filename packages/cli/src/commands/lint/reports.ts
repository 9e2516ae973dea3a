import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Rule } from '@apim-kit/policy';
import { codeFrame } from '../../output/code-frame.js';
import { formatDiagnostic } from '../../output/diagnostics.js';
import { githubAnnotation } from '../../output/github-annotations.js';
import type { Io } from '../../output/io.js';
import { sarifLog } from '../../output/sarif.js';
import type { LintedSource } from './lint-sources.js';

/** How findings are printed. */
export const lintFormats = ['text', 'json', 'sarif', 'github'] as const;
/** A way to print findings. */
export type LintFormat = (typeof lintFormats)[number];

/** What is known about the rules. */
interface Catalogue {
  readonly rules: readonly Rule[];
  rulePage(rule: Rule): string;
}

type Report = (linted: readonly LintedSource[], io: Io, catalogue: Catalogue) => string;

/** The findings of all documents, in each format. */
export const lintReports: Readonly<Record<LintFormat, Report>> = {
  text: (linted, io) =>
    linted
      .flatMap(({ diagnostics, lines }) =>
        diagnostics.map((diagnostic) => {
          const [first = '', ...help] = formatDiagnostic(diagnostic, io).split(/(?<=\n)/);
          return first + codeFrame(diagnostic, lines, io) + help.join('');
        }),
      )
      .join('\n') + summary(linted),
  json: (linted) => {
    const rows = allOf(linted).map(({ file, line, column, end, severity, code, message, help }) => ({
      file,
      line,
      column,
      ...(end === undefined ? {} : { endLine: end.line, endColumn: end.column }),
      severity,
      code,
      message,
      ...(help === undefined ? {} : { help }),
    }));
    return `${JSON.stringify(rows, null, 2)}\n`;
  },
  sarif: (linted, { cwd }, { rules, rulePage }) => {
    const { version } = createRequire(import.meta.url)('../../../package.json') as { version: string };
    return `${JSON.stringify(sarifLog(allOf(linted), { version, cwd, rules, page: rulePage, helpUri }), null, 2)}\n`;
  },
  github: (linted) => allOf(linted).map(githubAnnotation).join(''),
};

function allOf(linted: readonly LintedSource[]) {
  return linted.flatMap(({ diagnostics }) => diagnostics);
}

const counted = (count: number, one: string, many = `${one}s`): readonly string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];

function summary(linted: readonly LintedSource[]): string {
  const found = allOf(linted);
  const of = (severity: string): number => found.filter((one) => one.severity === severity).length;
  const fixed = linted.reduce((sum, one) => sum + one.fixed, 0);
  const parts = [
    ...counted(of('error'), 'error'),
    ...counted(of('warning'), 'warning'),
    ...counted(of('information'), 'note'),
    ...(fixed === 0 ? [] : [`${fixed} mended`]),
  ];
  if (parts.length === 0) return `Nothing found in ${counted(linted.length, 'file').join()}.\n`;
  return `${found.length === 0 ? '' : '\n'}${parts.join(', ')} in ${counted(linted.length, 'file').join()}\n`;
}

/** Where the pages are: beside the sources of this command, when they are there. */
const pages = new URL('../../../../../docs/lint/', import.meta.url);

function helpUri({ kind }: Rule): string | undefined {
  const page = new URL(`${kind.code}.md`, pages);
  return existsSync(page) ? page.href : undefined;
}
