/** Exit codes that scripts rely on. */
export const exitCode = {
  done: 0,
  failed: 1,
  /** Changes in a plan, findings of a linter. */
  findings: 2,
} as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
