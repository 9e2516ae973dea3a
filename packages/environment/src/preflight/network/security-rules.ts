import { finding, type Finding } from '../../finding/finding.js';
import type { Path } from '../../finding/format-path.js';
import type { NetworkSecurityGroup } from '../../model/network.js';
import { entries, type PreflightCheck } from '../subject.js';
import { parsePortRange } from './port-range.js';

/** The rules of the network security groups, each for itself. */
export const checkSecurityRules: PreflightCheck = function* ({ environment }) {
  for (const [name, group] of entries(environment.network.networkSecurityGroups)) {
    yield* checkRules(group, ['network', 'networkSecurityGroups', name, 'rules']);
  }
};

function* checkRules({ rules }: NetworkSecurityGroup, at: Path): Iterable<Finding> {
  const taken = new Map<string, string>();
  for (const [name, rule] of entries(rules)) {
    const { priority, direction } = rule;
    if (priority < 100 || priority > 4096) {
      yield finding('out-of-range', [...at, name, 'priority'], {
        what: 'priority',
        value: priority,
        range: '100 to 4096',
      });
    }
    const other = taken.get(`${direction} ${priority}`);
    if (other !== undefined) {
      yield finding('security-rules-share-priority', [...at, name, 'priority'], {
        priority,
        direction,
        other,
      });
    }
    taken.set(`${direction} ${priority}`, name);
    for (const property of ['sourcePortRange', 'destinationPortRange'] as const) {
      for (const range of [rule[property]].flat()) {
        if (!parsePortRange(range)) yield finding('invalid-port-range', [...at, name, property], { range });
      }
    }
  }
}
