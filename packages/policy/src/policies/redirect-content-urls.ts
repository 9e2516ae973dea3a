import { definePolicy } from '../define-policy.js';

/** `<redirect-content-urls>`: replaces the backend's URLs in a body by the gateway's, and the other way round in inbound. */
export const redirectContentUrls = definePolicy({
  name: 'redirect-content-urls',
  category: 'transformation',
  summary: "Replaces the backend's URLs in a body by the gateway's, and the other way round in inbound.",
  sections: ['inbound', 'outbound'],
  example: {},
});
