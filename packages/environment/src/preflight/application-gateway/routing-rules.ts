import { finding } from '../../finding/finding.js';
import { entries, type PreflightCheck } from '../subject.js';

/** A priority of its own for each routing rule, and one rule for each listener. */
export const checkRoutingRules: PreflightCheck = function* ({ environment }) {
  const { requestRoutingRules, httpListeners } = environment.applicationGateway;
  const byPriority = new Map<number, string>();
  const byListener = new Map<string, string>();
  for (const [name, { priority, httpListener }] of entries(requestRoutingRules)) {
    const at = ['applicationGateway', 'requestRoutingRules', name];
    if (priority < 1 || priority > 20000) {
      yield finding('out-of-range', [...at, 'priority'], {
        what: 'priority',
        value: priority,
        range: '1 to 20000',
      });
    }
    const samePriority = byPriority.get(priority);
    if (samePriority !== undefined) {
      yield finding('rules-share-priority', [...at, 'priority'], { priority, other: samePriority });
    }
    byPriority.set(priority, name);
    const sameListener = byListener.get(httpListener);
    if (sameListener !== undefined) {
      yield finding('rules-share-listener', [...at, 'httpListener'], {
        listener: httpListener,
        other: sameListener,
      });
    }
    byListener.set(httpListener, name);
  }
  for (const [listener] of entries(httpListeners)) {
    if (!byListener.has(listener)) {
      yield finding('listener-without-rule', ['applicationGateway', 'httpListeners', listener]);
    }
  }
};
