import type { Sender } from '../scenario/sender.js';

/** Where checks are sent: a gateway in process, the environment that runs here, or one in Azure. */
export interface Place {
  /** As the user wrote it. */
  readonly name: string;
  readonly sender: Sender;
  /** Puts a variant of the environment in place; absent where only the environment itself runs. */
  readonly use?: (variant: string | undefined) => Promise<void>;
  close(): Promise<void>;
}
