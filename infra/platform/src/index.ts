export { createPlatform } from './platform.js';
export { defaultClientCertificateHeader, type PlatformOptions } from './platform-options.js';
