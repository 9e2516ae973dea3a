import {
  base,
  forwardRequest,
  includeFragment,
  limitConcurrency,
  returnResponse,
  retry,
  rewriteUri,
  setBackendService,
  setBody,
  setHeader,
  setMethod,
  setStatus,
  validateClientCertificate,
} from '../generated/builders.js';
import type { Policy } from '../document/policy-document.js';
import type { PolicyConfigs, PolicyName } from '../generated/configs.js';
import { clientCertificate } from '../recipes/client-certificate.js';
import { choose, otherwise, when } from './choose.js';
import { expression } from './expression.js';
import { fragment } from './fragment.js';
import { namedValue } from './named-value.js';
import { policies } from './policies.js';
import type { PolicyIn } from './sectioned-policy.js';

const condition = expression('@(true)');

// What is right.
policies({
  inbound: [base(), rewriteUri({ template: '/a' }), [setMethod('POST'), [setMethod('GET')]]],
  backend: [retry({ condition, count: 3, interval: 1 }, [forwardRequest()])],
  outbound: [choose([when(condition, [setStatus({ code: 200 })]), otherwise([base()])])],
  'on-error': [],
});
policies({ inbound: [base(), clientCertificate({ allowed: { certificates: ['a'] } })] });
policies({ inbound: [returnResponse([]), limitConcurrency({ key: 'a', maxCount: 1 }, [setMethod('GET')])] });
fragment([forwardRequest(), setHeader({ name: namedValue('a'), values: [condition, 'x'] })]);
validateClientCertificate({ validateTrust: namedValue('trust') });

// A policy in a section where it may not stand.
// @ts-expect-error forward-request is for backend
policies({ inbound: [forwardRequest()] });
// @ts-expect-error rewrite-uri is for inbound
policies({ outbound: [rewriteUri({ template: '/a' })] });
// @ts-expect-error validate-client-certificate is for inbound
policies({ 'on-error': [base(), validateClientCertificate()] });

// The same inside containers, lists and branches.
// @ts-expect-error forward-request is for backend
policies({ inbound: [retry({ condition, count: 3, interval: 1 }, [forwardRequest()])] });
// @ts-expect-error forward-request is for backend
policies({ inbound: [choose([when(condition, [setMethod('GET')]), otherwise([forwardRequest()])])] });
// @ts-expect-error rewrite-uri is for inbound
policies({ outbound: [[base(), [rewriteUri({ template: '/a' })]]] });
// Policies for different sections in one container fit nowhere.
const nowhere = choose([when(condition, [forwardRequest()]), otherwise([rewriteUri({ template: '/a' })])]);
// @ts-expect-error one of them is not for inbound
policies({ inbound: [nowhere] });
// @ts-expect-error one of them is not for backend
policies({ backend: [nowhere] });
// @ts-expect-error there is no such section
policies({ 'in-bound': [] });

// Configs.
// @ts-expect-error the name is missing
setHeader({ values: ['a'] });
// @ts-expect-error a header has values
setHeader({ name: 'a', value: 'b' });
// @ts-expect-error one of override, skip, append, delete
setHeader({ name: 'a', existsAction: 'replace' });
// @ts-expect-error a status is a number
setStatus({ code: '401' });
// @ts-expect-error the body comes first
setBody();
// @ts-expect-error include-fragment takes no expression
includeFragment({ fragmentId: condition });
// @ts-expect-error validate-client-certificate takes no expressions
validateClientCertificate({ validateTrust: condition });
// @ts-expect-error a choose has a branch
choose([]);
// @ts-expect-error neither base-url nor backend-id
setBackendService();
// @ts-expect-error somebody must be let in
clientCertificate({});

// Every policy has a config, and a builder's result is the policy that handlers take.
const header: Policy<'set-header', PolicyConfigs['set-header']> = setHeader({ name: 'a' });
const anywhere: PolicyIn<'inbound' | 'outbound'> = setHeader({ name: 'a' });
const name: PolicyName = header.name;
export const checked = [header, anywhere, name];
