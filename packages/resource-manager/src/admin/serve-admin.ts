import type { FaultList } from '../faults/fault-list.js';
import { readFault } from '../faults/fault.js';
import { armErrors } from '../message/arm-errors.js';
import { type ArmRequest, readJson } from '../message/arm-request.js';
import type { ArmResponse } from '../message/arm-response.js';
import type { Json } from '../json.js';
import type { RequestLog } from '../log/request-log.js';

/** Where the server's own requests start: outside everything that Azure has. */
export const adminPath = '/.local';

/** What the server's own addresses need. */
export interface Admin {
  readonly faults: FaultList;
  readonly log: RequestLog;
}

/** Serves `/.local/requests` (GET, DELETE) and `/.local/faults` (GET, POST, DELETE). */
export function serveAdmin({ faults, log }: Admin, request: ArmRequest): ArmResponse {
  const { method, query } = request;
  switch (`${method} ${request.path}`) {
    case `GET ${adminPath}/requests`: {
      const status = query.get('status');
      const method = query.get('method');
      const found = log.list({
        ...(method !== null && { method }),
        path: query.get('path') ?? '',
        ...(status !== null && { status: Number(status) }),
      });
      return { status: 200, body: { count: found.length, requests: found as unknown as Json } };
    }
    case `DELETE ${adminPath}/requests`:
      log.clear();
      return { status: 204 };
    case `GET ${adminPath}/faults`:
      return { status: 200, body: faults.list() as unknown as Json };
    case `POST ${adminPath}/faults`:
      faults.add(readFault(readJson(request)));
      return { status: 201, body: faults.list() as unknown as Json };
    case `DELETE ${adminPath}/faults`:
      faults.clear();
      return { status: 204 };
    default:
      throw armErrors.invalidPath(request.path);
  }
}
