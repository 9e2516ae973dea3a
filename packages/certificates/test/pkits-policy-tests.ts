import type { ValidationOptions } from '../src/index.js';

/** A path of PKITS sections 4.8, 4.10 and 4.12 under given policy inputs. */
export interface PolicyTest {
  readonly section: string;
  readonly certificate: string;
  readonly inputs: Pick<
    ValidationOptions,
    'initialPolicies' | 'initialExplicitPolicy' | 'initialPolicyMappingInhibit' | 'initialInhibitAnyPolicy'
  >;
  readonly valid: boolean;
}

const test = (
  section: string,
  certificate: string,
  inputs: PolicyTest['inputs'],
  valid: boolean,
): PolicyTest => ({ section, certificate: `${certificate}EE`, inputs, valid });

/** NIST's test policies lie below this arc. */
const policies = (...numbers: readonly number[]) => ({
  initialPolicies: numbers.map((number) => `2.16.840.1.101.3.2.1.48.${number}`),
});
const explicit = { initialExplicitPolicy: true };

/** PKITS 1.0.1, sections 4.8, 4.10 and 4.12: the tests that state their inputs. */
export const policyTests: readonly PolicyTest[] = [
  test('4.8.1.1', 'ValidCertificatePathTest1', explicit, true),
  test('4.8.1.2', 'ValidCertificatePathTest1', { ...explicit, ...policies(1) }, true),
  test('4.8.1.3', 'ValidCertificatePathTest1', { ...explicit, ...policies(2) }, false),
  test('4.8.1.4', 'ValidCertificatePathTest1', { ...explicit, ...policies(1, 2) }, true),
  test('4.8.2.1', 'AllCertificatesNoPoliciesTest2', {}, true),
  test('4.8.2.2', 'AllCertificatesNoPoliciesTest2', explicit, false),
  test('4.8.3.1', 'DifferentPoliciesTest3', {}, true),
  test('4.8.3.2', 'DifferentPoliciesTest3', explicit, false),
  test('4.8.3.3', 'DifferentPoliciesTest3', { ...explicit, ...policies(1, 2) }, false),
  test('4.8.4', 'DifferentPoliciesTest4', {}, false),
  test('4.8.5', 'DifferentPoliciesTest5', {}, false),
  test('4.8.6.1', 'OverlappingPoliciesTest6', {}, true),
  test('4.8.6.2', 'OverlappingPoliciesTest6', policies(1), true),
  test('4.8.6.3', 'OverlappingPoliciesTest6', policies(2), false),
  test('4.8.7', 'DifferentPoliciesTest7', {}, false),
  test('4.8.8', 'DifferentPoliciesTest8', {}, false),
  test('4.8.9', 'DifferentPoliciesTest9', {}, false),
  test('4.8.10.1', 'AllCertificatesSamePoliciesTest10', {}, true),
  test('4.8.10.2', 'AllCertificatesSamePoliciesTest10', policies(1), true),
  test('4.8.10.3', 'AllCertificatesSamePoliciesTest10', policies(2), true),
  test('4.8.11.1', 'AllCertificatesanyPolicyTest11', {}, true),
  test('4.8.11.2', 'AllCertificatesanyPolicyTest11', policies(1), true),
  test('4.8.12', 'DifferentPoliciesTest12', {}, false),
  test('4.8.13.1', 'AllCertificatesSamePoliciesTest13', policies(1), true),
  test('4.8.13.2', 'AllCertificatesSamePoliciesTest13', policies(2), true),
  test('4.8.13.3', 'AllCertificatesSamePoliciesTest13', policies(3), true),
  test('4.8.14.1', 'AnyPolicyTest14', policies(1), true),
  test('4.8.14.2', 'AnyPolicyTest14', policies(2), false),
  test('4.8.15', 'UserNoticeQualifierTest15', {}, true),
  test('4.8.16', 'UserNoticeQualifierTest16', {}, true),
  test('4.8.17', 'UserNoticeQualifierTest17', {}, true),
  test('4.8.18.1', 'UserNoticeQualifierTest18', policies(1), true),
  test('4.8.18.2', 'UserNoticeQualifierTest18', policies(2), true),
  test('4.8.19', 'UserNoticeQualifierTest19', {}, true),
  test('4.8.20', 'CPSPointerQualifierTest20', explicit, true),
  test('4.10.1.1', 'ValidPolicyMappingTest1', policies(1), true),
  test('4.10.1.2', 'ValidPolicyMappingTest1', policies(2), false),
  test('4.10.1.3', 'ValidPolicyMappingTest1', { initialPolicyMappingInhibit: true }, false),
  test('4.10.2.2', 'InvalidPolicyMappingTest2', { initialPolicyMappingInhibit: true }, false),
  test('4.10.3.1', 'ValidPolicyMappingTest3', policies(1), false),
  test('4.10.3.2', 'ValidPolicyMappingTest3', policies(2), true),
  test('4.10.5.1', 'ValidPolicyMappingTest5', policies(1), true),
  test('4.10.5.2', 'ValidPolicyMappingTest5', policies(6), false),
  test('4.10.6.1', 'ValidPolicyMappingTest6', policies(1), true),
  test('4.10.6.2', 'ValidPolicyMappingTest6', policies(6), false),
  test('4.10.12.1', 'ValidPolicyMappingTest12', policies(1), true),
  test('4.10.12.2', 'ValidPolicyMappingTest12', policies(2), true),
  test('4.12.3.1', 'inhibitAnyPolicyTest3', {}, true),
  test('4.12.3.2', 'inhibitAnyPolicyTest3', { initialInhibitAnyPolicy: true }, false),
];
