import type { PolicyDocument } from '@apim-kit/policy';
import type { PolicySource } from './policy-source.js';

/** A method on a URL template. */
export interface Operation {
  readonly displayName: string;
  readonly description?: string;
  readonly method: string;
  /** `/orders/{id}`, `/files/*`. */
  readonly urlTemplate: string;
  readonly policy?: PolicySource<PolicyDocument>;
  /** Parameters of the template; one that is left out is a required text. */
  readonly templateParameters?: Readonly<Record<string, Parameter>>;
  /** What requests hold, for `validate-content` and `validate-parameters`. */
  readonly request?: OperationRequest;
  /** Examples for `mock-response`, by status code and content type. */
  readonly responses?: Readonly<Record<number, Readonly<Record<string, unknown>>>>;
  /** What responses hold besides their examples, by status code. */
  readonly responseContracts?: Readonly<Record<number, OperationResponse>>;
}

/** A parameter of a template, a query or a header. */
export interface Parameter {
  /** `string`, `integer`, `number`, `boolean`, `array`, `object`. */
  readonly type: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly defaultValue?: string;
  /** The values that there are. */
  readonly values?: readonly string[];
  /** Schema of the API, by name, and the type in it. */
  readonly schemaId?: string;
  readonly typeName?: string;
}

/** What a request holds. */
export interface OperationRequest {
  readonly description?: string;
  readonly queryParameters?: Readonly<Record<string, Parameter>>;
  readonly headers?: Readonly<Record<string, Parameter>>;
  /** By content type. */
  readonly representations?: Readonly<Record<string, Representation>>;
}

/** What a response holds. */
export interface OperationResponse {
  readonly description?: string;
  readonly headers?: Readonly<Record<string, Parameter>>;
  /** By content type. */
  readonly representations?: Readonly<Record<string, Representation>>;
}

/** The shape of a body. */
export interface Representation {
  /** Schema of the API, by name. */
  readonly schemaId?: string;
  /** The type in that schema. */
  readonly typeName?: string;
  /** Examples by name, for `mock-response`; `index` counts in this order, behind the one in `responses`. */
  readonly examples?: Readonly<Record<string, unknown>>;
}

/** A schema that representations refer to: a file relative to the environment's file. */
export interface ApiSchema {
  /** `application/vnd.oai.openapi.components+json`, `application/vnd.ms-azure-apim.xsd+xml`, … */
  readonly contentType: string;
  readonly file: string;
}
