/** Collections that no environment has, and what that means for requests; null for what none meets. */
export const collections: Readonly<Record<string, string | null>> = {
  diagnostics: 'Nothing is sent to their loggers.',
  'apis/diagnostics': 'Nothing is sent to their loggers.',
  gateways: 'Self-hosted gateways do not run, and every API answers at the one gateway.',
  groups: 'A folder holds no users, so context.User is null and nobody is in a group.',
  'products/groups': null,
  'products/tags': null,
  'tags/products': null,
  'apis/releases': null,
  'apis/tagdescriptions': null,
  documentations: null,
  schemas: 'No policy finds them by schema-id.',
  'apis/schemas': 'No policy finds them by schema-id.',
  policyrestrictions: 'What they forbid is not refused.',
};

/** The same for properties, by information file: those that may stay untaken. */
export const properties: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  apiInformation: {
    apiVersionDescription: null,
    apiVersionSet: null,
    authenticationSettings: null,
    contact: null,
    isOnline: null,
    license: null,
    sourceApiId: null,
    termsOfServiceUrl: null,
    protocols: 'The API answers to https alone.',
  },
  backendInformation: {
    protocol: null,
    resourceId: null,
    proxy: 'Requests go to the backend directly.',
    'credentials.certificate': 'No client certificate is shown to the backend.',
    'credentials.certificateIds': 'No client certificate is shown to the backend.',
    'circuitBreaker.rules': 'The circuit never breaks.',
  },
  loggerInformation: { credentials: null },
  namedValueInformation: { tags: null },
  operationInformation: { description: null, policies: null },
  policyFragmentInformation: { description: null, format: null, value: null },
  productInformation: { terms: null },
  subscriptionInformation: {
    allowTracing: null,
    createdDate: null,
    notificationDate: null,
    startDate: null,
    stateComment: null,
    ownerId: 'A folder holds no users, so context.User is null.',
    expirationDate: 'The keys work after it.',
    endDate: 'The keys work after it.',
  },
};
