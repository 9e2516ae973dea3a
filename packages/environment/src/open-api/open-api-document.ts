/** The parts of an OpenAPI 3 document that API Management takes; whatever else stands there is left alone. */
export interface OpenApiDocument {
  readonly info?: { readonly title?: string; readonly description?: string };
  readonly servers?: readonly OpenApiServer[];
  readonly paths?: Readonly<Record<string, OpenApiPath>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, JsonSchema>> };
}

export interface OpenApiServer {
  readonly url: string;
  readonly variables?: Readonly<Record<string, { readonly default?: string }>>;
}

export type OpenApiPath = Readonly<Partial<Record<OpenApiMethod, OpenApiOperation>>> & {
  readonly $ref?: string;
  readonly parameters?: readonly OpenApiParameter[];
};

export const openApiMethods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;
export type OpenApiMethod = (typeof openApiMethods)[number];

export interface OpenApiOperation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly OpenApiParameter[];
  readonly requestBody?: { readonly content?: OpenApiContent; readonly description?: string };
  readonly responses?: Readonly<Record<string, OpenApiResponse>>;
}

export interface OpenApiParameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: 'query' | 'header' | 'path' | 'cookie';
  readonly description?: string;
  readonly required?: boolean;
  readonly schema?: JsonSchema;
}

export interface OpenApiResponse {
  readonly $ref?: string;
  readonly description?: string;
  readonly headers?: Readonly<Record<string, Omit<OpenApiParameter, 'name' | 'in'>>>;
  readonly content?: OpenApiContent;
}

export type OpenApiContent = Readonly<
  Record<
    string,
    {
      readonly schema?: JsonSchema;
      readonly example?: unknown;
      readonly examples?: Readonly<Record<string, { readonly $ref?: string; readonly value?: unknown }>>;
    }
  >
>;

/** A schema as it stands; only its references and simple facts are looked at. */
export type JsonSchema = Readonly<Record<string, unknown>>;
