import { definePolicy } from '../define-policy.js';
import { boolean, oneOf, string } from '../fields.js';

/** `<set-backend-service>`: sends the request to another backend than that of the API. */
export const setBackendService = definePolicy({
  name: 'set-backend-service',
  category: 'routing',
  summary: 'Sends the request to another backend than that of the API.',
  sections: ['inbound', 'backend'],
  attributes: {
    'base-url': string('Absolute URL of the backend.'),
    'backend-id': string('Name of a backend of the service.'),
    'sf-resolve-condition': boolean('Service Fabric: whether to resolve the partition again.'),
    'sf-service-instance-name': string('Service Fabric: name of the service instance.'),
    'sf-partition-key': string('Service Fabric: key of the partition.'),
    'sf-replica-type': oneOf(['primary', 'secondary'], 'Service Fabric: kind of the replica.'),
    'sf-listener-name': string('Service Fabric: name of the listener.'),
    'dapr-app-id': string('Dapr: name of the application; with `backend-id="dapr"`.'),
    'dapr-method': string('Dapr: method to call.'),
    'dapr-namespace': string('Dapr: namespace of the application.'),
  },
  rules: [{ kind: 'exactly-one', fields: ['base-url', 'backend-id'] }],
  example: { baseUrl: 'https://orders.example.com/v2' },
});
