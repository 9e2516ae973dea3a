import { readAuthorityInfoAccess } from '../readers.js';
import { describeGeneralName } from './describe-general-name.js';
import type { OutlineEntry } from './outline.js';

const methods: Readonly<Record<string, string>> = {
  '1.3.6.1.5.5.7.48.1': 'On-line Certificate Status Protocol',
  '1.3.6.1.5.5.7.48.2': 'Certification Authority Issuer',
};

/** What can be asked about the issuer, and where: `[1]Authority Info Access`. */
export function describeAuthorityInfoAccess(value: Uint8Array): readonly OutlineEntry[] {
  return readAuthorityInfoAccess(value).map(({ method, location }, index) => ({
    text: `[${index + 1}]Authority Info Access`,
    joint: ': ',
    children: [
      { text: `Access Method=${methods[method] ?? 'Unknown Access Method'} (${method})` },
      { text: 'Alternative Name:', inline: 'Alternative Name=', children: [describeGeneralName(location)] },
    ],
  }));
}
