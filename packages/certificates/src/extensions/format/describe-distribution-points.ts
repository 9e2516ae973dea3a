import { allReasons, type DistributionPoint, type ReasonMask } from '../distribution-point.js';
import { describeGeneralName } from './describe-general-name.js';
import type { OutlineEntry } from './outline.js';

/** Reasons by their bit, as Windows names them. */
const reasonNames: readonly (readonly [bit: number, name: string])[] = [
  [1, 'Key Compromise'],
  [2, 'CA Compromise'],
  [3, 'Affiliation Changed'],
  [4, 'Superseded'],
  [5, 'Operation Ceased'],
  [6, 'Certificate Hold'],
];

/** Where revocation is published: `[1]CRL Distribution Point`, numbered from one. */
export function describeDistributionPoints(
  points: readonly DistributionPoint[],
  title: string,
): readonly OutlineEntry[] {
  return points.map((point, index) => ({
    text: `[${index + 1}]${title}`,
    joint: ': ',
    children: [...describeName(point), ...describeReasons(point.reasons), ...describeIssuer(point)],
  }));
}

function describeName({ name }: DistributionPoint): readonly OutlineEntry[] {
  if (name === null) return [];
  if (name.kind === 'relative') throw new TypeError('Relative names are shown as bytes');
  return [
    {
      text: 'Distribution Point Name:',
      children: [{ text: 'Full Name:', children: name.names.map(describeGeneralName) }],
    },
  ];
}

function describeReasons(reasons: ReasonMask): readonly OutlineEntry[] {
  if (reasons === allReasons) return [];
  const names = reasonNames.flatMap(([bit, name]) => ((reasons >> bit) & 1 ? name : []));
  return [{ text: `Distribution Point Reason=${names.join(', ')}` }];
}

function describeIssuer({ issuer }: DistributionPoint): readonly OutlineEntry[] {
  return issuer === null ? [] : [{ text: 'CRL Issuer:', children: issuer.map(describeGeneralName) }];
}
