import type { DeployEvent, PlannedChange } from '@apim-kit/deployer';

/** Tells what happens while changes are made. */
export interface Progress {
  /** Called with what is about to happen. */
  begin(changes: readonly PlannedChange[]): void;
  onEvent(event: DeployEvent): void;
  /** How long the rest takes, in milliseconds. */
  onRemaining(ms: number): void;
  /** Ends the display; a second call does nothing. */
  end(): Promise<void>;
}
