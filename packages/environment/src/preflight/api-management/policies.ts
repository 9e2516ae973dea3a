import { readPolicyDocument, type ReadOptions } from '@apim-kit/policy';
import { finding, type Finding } from '../../finding/finding.js';
import { nearestName } from '../../finding/nearest-name.js';
import { policiesAt, type PlacedPolicy } from '../../policies-at.js';
import type { ResourceLevel } from '../../resource-levels.js';
import type { PreflightCheck } from '../subject.js';
import { policyReferences } from './policy-references.js';

const maximumBytes = 256 * 1024;

/**
 * The policy documents as they are deployed: size, what the service's schema refuses, and names of resources that
 * are nowhere declared. Expressions are for the linter of `@apim-kit/policy`.
 */
export const checkPolicies: PreflightCheck = function* ({ levels }) {
  for (const level of levels) {
    for (const placed of policiesAt(level)) {
      // A text that could not be loaded is empty, and reported already.
      if (placed.policy.text !== '') yield* checkPolicy(placed, level);
    }
  }
};

function* checkPolicy(
  { policy: { text, file }, kind: root, at }: PlacedPolicy,
  { definition, loaded }: ResourceLevel,
): Iterable<Finding> {
  const bytes = Buffer.byteLength(text);
  if (bytes > maximumBytes) yield finding('policy-too-large', at, { bytes, limit: maximumBytes });

  const { namedValues } = loaded;
  const complete = Object.keys(definition.namedValues ?? {}).length === namedValues.size;
  const options: ReadOptions = { file, root, ...(complete && { namedValues }) };
  const { document, diagnostics } = readPolicyDocument(text, options);
  for (const { severity, line, column, message, help } of diagnostics) {
    if (severity === 'error') yield finding('policy-invalid', at, { file, line, column, message, help });
  }
  if (document === undefined) return;
  for (const { kind, name, known, position } of policyReferences(document, definition)) {
    if (Object.hasOwn(known, name)) continue;
    const names = Object.keys(known);
    yield finding('dangling-reference', at, {
      kind,
      name,
      nearest: nearestName(name, names),
      known: names,
      ...(position && { place: `${file}:${position.line}:${position.column}` }),
    });
  }
}
