import { definePolicy } from '../define-policy.js';
import { string } from '../fields.js';
import { namedValue } from '../builder/named-value.js';

/** `<authentication-basic>`: signs in to the backend with a name and a password. */
export const authenticationBasic = definePolicy({
  name: 'authentication-basic',
  category: 'authentication and authorization',
  summary: 'Signs in to the backend with a name and a password.',
  sections: ['inbound'],
  attributes: {
    username: string('Name.', { required: true }),
    password: string('Password; keep it in a secret named value.', { required: true }),
  },
  example: { username: 'gateway', password: namedValue('backend-password') },
});
