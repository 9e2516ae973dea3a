export { createClientCertificateApi, type ClientCertificateApiOptions } from './client-certificate-api.js';
export { clientCertificateScenario, type ScenarioOptions } from './scenario/scenario.js';
