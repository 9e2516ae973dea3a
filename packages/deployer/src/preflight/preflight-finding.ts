/** What Azure would refuse, found before anything is sent. */
export interface PreflightFinding {
  /** Azure’s own code where it has one. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** The resource that it is about. */
  readonly subject: string;
  readonly message: string;
  readonly help: string;
}
