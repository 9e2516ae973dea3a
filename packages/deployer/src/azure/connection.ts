import type { TokenCredential } from '@azure/identity';
import type { HttpClient } from '@azure/core-rest-pipeline';
import type { Cloud } from './cloud.js';

/** Which Azure a deployment talks to, and as whom. */
export interface Connection {
  readonly cloud: Cloud;
  readonly subscriptionId: string;
  readonly resourceGroup: string;
  /** Null with an endpoint of this machine, which asks for no token. */
  readonly credential: TokenCredential | null;
  /** Another Resource Manager than the cloud’s: `http://127.0.0.1:4000`. */
  readonly endpoint?: string;
  /** Answers requests in process; default: sockets. */
  readonly httpClient?: HttpClient;
  /** First wait of the SDK’s own retries (connection errors, 5xx), in milliseconds; default the SDK’s, 1000. */
  readonly retryDelayMs?: number;
}
