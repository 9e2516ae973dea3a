import type { DocumentDiagnostic } from '@apim-kit/policy';

const levels = { error: 'error', warning: 'warning', information: 'notice' } as const;

/**
 * A finding as a command of a GitHub Actions workflow, which shows it beside the line.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 * @example
 * ::error file=a.xml,line=3,col=5,title=PL2006::<set-heder> is no policy of API Management.
 */
export function githubAnnotation({
  file,
  line,
  column,
  end,
  severity,
  code,
  message,
  help,
}: DocumentDiagnostic): string {
  const properties = {
    file: file.replaceAll('\\', '/'),
    line,
    ...(end === undefined ? {} : { endLine: end.line }),
    col: column,
    // The end column is taken for one line only.
    ...(end?.line === line ? { endColumn: end.column } : {}),
    title: code,
  };
  const listed = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  );
  const text = help === undefined ? message : `${message}\n${help}`;
  return `::${levels[severity]} ${listed.join(',')}::${escapeData(text)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
