import type { Policy } from '../document/policy-document.js';
import type { Literal, Markup, Value } from '../document/value.js';

export type BaseConfig = Readonly<Record<never, never>>;

export interface ChooseConfig {
  readonly when: readonly { readonly condition: Value<boolean>; readonly policies: readonly Policy[] }[];
  readonly otherwise?: readonly Policy[];
}

export interface SetVariableConfig {
  readonly name: Literal<string>;
  readonly value: Value<string>;
}

export interface SetHeaderConfig {
  readonly name: Value<string>;
  readonly existsAction?: Value<'override' | 'skip' | 'append' | 'delete'>;
  readonly values?: readonly Value<string>[];
}

export interface SetQueryParameterConfig {
  readonly name: Value<string>;
  readonly existsAction?: Value<'override' | 'skip' | 'append' | 'delete'>;
  readonly values?: readonly Value<string>[];
}

export interface SetBodyConfig {
  readonly body: Value<string> | Markup;
  readonly template?: Literal<'liquid' | 'none'>;
  readonly xsiNil?: Literal<'blank' | 'null'>;
  readonly parseDate?: Literal<boolean>;
  readonly htmlDecodeExpression?: Literal<boolean>;
}

export interface SetStatusConfig {
  readonly code: Value<number>;
  readonly reason?: Value<string>;
}

export interface SetMethodConfig {
  readonly method: Value<string>;
}

export interface RewriteUriConfig {
  readonly template: Value<string>;
  readonly copyUnmatchedParams?: Value<boolean>;
}

export interface ReturnResponseConfig {
  readonly responseVariableName?: Literal<string>;
  readonly policies: readonly Policy[];
}

export interface MockResponseConfig {
  readonly statusCode?: Literal<number>;
  readonly contentType?: Literal<string>;
  readonly index?: Literal<number>;
  readonly enabled?: Literal<boolean>;
}

export interface SetBackendServiceConfig {
  readonly baseUrl?: Value<string>;
  readonly backendId?: Value<string>;
  readonly sfResolveCondition?: Value<boolean>;
  readonly sfServiceInstanceName?: Value<string>;
  readonly sfPartitionKey?: Value<string>;
  readonly sfReplicaType?: Value<string>;
  readonly sfListenerName?: Value<string>;
  readonly daprAppId?: Value<string>;
  readonly daprMethod?: Value<string>;
  readonly daprNamespace?: Value<string>;
}

export interface ForwardRequestConfig {
  readonly timeout?: Value<number>;
  readonly timeoutMs?: Value<number>;
  readonly continueTimeout?: Value<number>;
  readonly httpVersion?: Literal<'1' | '2' | '2or1'>;
  readonly followRedirects?: Value<boolean>;
  readonly bufferRequestBody?: Literal<boolean>;
  readonly bufferResponse?: Literal<boolean>;
  readonly failOnErrorStatusCode?: Literal<boolean>;
}

export interface ValidateClientCertificateConfig {
  readonly validateRevocation?: Literal<boolean>;
  readonly validateTrust?: Literal<boolean>;
  readonly validateNotBefore?: Literal<boolean>;
  readonly validateNotAfter?: Literal<boolean>;
  readonly ignoreError?: Literal<boolean>;
  readonly identities?: readonly {
    readonly thumbprint?: Literal<string>;
    readonly serialNumber?: Literal<string>;
    readonly commonName?: Literal<string>;
    readonly subject?: Literal<string>;
    readonly dnsName?: Literal<string>;
    readonly issuerSubject?: Literal<string>;
    readonly issuerThumbprint?: Literal<string>;
    readonly issuerCertificateId?: Literal<string>;
  }[];
}

export interface AuthenticationCertificateConfig {
  readonly thumbprint?: Value<string>;
  readonly certificateId?: Value<string>;
  readonly body?: Value<string>;
  readonly password?: Value<string>;
}

export interface CheckHeaderConfig {
  readonly name: Value<string>;
  readonly failedCheckHttpcode: Value<number>;
  readonly failedCheckErrorMessage?: Value<string>;
  readonly ignoreCase?: Value<boolean>;
  readonly values?: readonly Value<string>[];
}

export interface IpFilterConfig {
  readonly action: Value<'allow' | 'forbid'>;
  readonly addresses?: readonly Value<string>[];
  readonly addressRanges?: readonly { readonly from: Value<string>; readonly to: Value<string> }[];
}

export interface TraceConfig {
  readonly source: Literal<string>;
  readonly severity?: Literal<'verbose' | 'information' | 'error'>;
  readonly message: Value<string>;
  readonly metadata?: readonly { readonly name: Value<string>; readonly value: Value<string> }[];
}

export interface IncludeFragmentConfig {
  readonly fragmentId: Literal<string>;
}

/** The config of each policy, by the name of its element. */
export interface PolicyConfigs {
  readonly base: BaseConfig;
  readonly choose: ChooseConfig;
  readonly 'set-variable': SetVariableConfig;
  readonly 'set-header': SetHeaderConfig;
  readonly 'set-query-parameter': SetQueryParameterConfig;
  readonly 'set-body': SetBodyConfig;
  readonly 'set-status': SetStatusConfig;
  readonly 'set-method': SetMethodConfig;
  readonly 'rewrite-uri': RewriteUriConfig;
  readonly 'return-response': ReturnResponseConfig;
  readonly 'mock-response': MockResponseConfig;
  readonly 'set-backend-service': SetBackendServiceConfig;
  readonly 'forward-request': ForwardRequestConfig;
  readonly 'validate-client-certificate': ValidateClientCertificateConfig;
  readonly 'authentication-certificate': AuthenticationCertificateConfig;
  readonly 'check-header': CheckHeaderConfig;
  readonly 'ip-filter': IpFilterConfig;
  readonly trace: TraceConfig;
  readonly 'include-fragment': IncludeFragmentConfig;
}

/** The name of an element that API Management knows as a policy. */
export type PolicyName = keyof PolicyConfigs;
