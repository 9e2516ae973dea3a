import { findPolicyDefinition, readPolicyDocument, type Policy } from '@apim-kit/policy';
import { finding, type Finding } from '../../finding/finding.js';
import type { Path } from '../../finding/format-path.js';
import type { LoadedPolicy } from '../../load/loaded-environment.js';
import { entries, type PreflightCheck } from '../subject.js';

/** Policies of WebSocket APIs that the service does not take for the handshake, or skips. */
export const checkHandshakePolicies: PreflightCheck = function* ({ levels }) {
  for (const { at, definition, loaded } of levels) {
    for (const [name, { webSocket }] of entries(definition.apis)) {
      const api = loaded.apis.get(name);
      if (webSocket === undefined || api === undefined) continue;
      const own = api.operations.get('onHandshake');
      const path = [...at, 'apis', name];
      if (own) yield* checkDocument(own, [...path, 'webSocket', 'onHandshake'], true);
      if (api.policy) yield* checkDocument(api.policy, [...path, 'policy'], false);
    }
  }
};

function* checkDocument({ text, file }: LoadedPolicy, at: Path, refused: boolean): Iterable<Finding> {
  const { document } = readPolicyDocument(text, { file, root: 'policies' });
  for (const policy of onMessages(Object.values(document?.sections ?? {}).flat())) {
    if (findPolicyDefinition(policy.name)?.onHandshake !== false) continue;
    const { line = 1, column = 1 } = policy.position ?? {};
    const place = `${file}:${line}:${column}`;
    yield finding('policy-not-on-handshake', at, { policy: policy.name, place, refused });
  }
}

/** The policies that act on the request and its response: not those inside one that makes a message of its own. */
function* onMessages(value: unknown): Iterable<Policy> {
  if (Array.isArray(value)) {
    for (const item of value) yield* onMessages(item);
  } else if (isPolicy(value)) {
    yield value;
    if (findPolicyDefinition(value.name)?.policies?.only === undefined) yield* onMessages(value.config);
  } else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) yield* onMessages(inner);
  }
}

const isPolicy = (value: unknown): value is Policy =>
  typeof value === 'object' && value !== null && (value as { kind?: unknown }).kind === 'policy';
