import { finding } from '../../finding/finding.js';
import type { Path } from '../../finding/format-path.js';
import { entries, type PreflightCheck } from '../subject.js';

/** Paths of routing rules. */
export const checkPathRules: PreflightCheck = function* ({ environment }) {
  for (const [name, { ruleType, pathRules }] of entries(environment.applicationGateway.requestRoutingRules)) {
    const at: Path = ['applicationGateway', 'requestRoutingRules', name];
    if (ruleType === 'PathBasedRouting' && pathRules === undefined) {
      yield finding('path-rules-missing', at);
    }
    if (ruleType === 'Basic' && pathRules !== undefined) yield finding('path-rules-in-basic-rule', at);
    const owners = new Map<string, string>();
    for (const [rule, { paths }] of entries(pathRules)) {
      for (const [index, path] of paths.entries()) {
        const way = [...at, 'pathRules', rule, 'paths', index];
        if (!/^\/[^*?#]*\*?$/.test(path)) yield finding('invalid-path-pattern', way, { path });
        const other = owners.get(path.toLowerCase());
        if (other !== undefined) yield finding('path-pattern-twice', way, { path, other });
        owners.set(path.toLowerCase(), rule);
      }
    }
  }
};
