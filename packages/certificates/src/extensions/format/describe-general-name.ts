import { formatRelativeNames } from '../../names/format-distinguished-name.js';
import type { GeneralName } from '../extension.js';
import { formatIpAddress } from '../ip-address.js';
import type { OutlineEntry } from './outline.js';
import { spacedHex } from './spaced-hex.js';

/** A name as Windows writes it, `DNS Name=example.com`; throws for kinds that it shows as bytes. */
export function describeGeneralName(name: GeneralName): OutlineEntry {
  switch (name.kind) {
    case 'dns':
      return { text: `DNS Name=${name.value}` };
    case 'email':
      return { text: `RFC822 Name=${name.value}` };
    case 'uri':
      return { text: `URL=${withoutEscapes(name.value)}` };
    case 'ip':
      return describeIp(name.value);
    case 'directory':
      return {
        text: 'Directory Address:',
        children: formatRelativeNames(name.value).map((text) => ({ text })),
      };
    case 'other':
      if (name.text === null) throw new TypeError('Other names are shown as bytes');
      return { text: 'Other Name:', children: [{ text: `Principal Name=${name.text}` }] };
    case 'x400':
    case 'ediParty':
    case 'registeredId':
      throw new TypeError(`Names of the kind ${name.kind} are shown as bytes`);
  }
}

/** An escaped URL is shown twice: as it reads, and in parentheses as it stands. */
function withoutEscapes(url: string): string {
  try {
    const readable = decodeURI(url);
    return readable === url ? url : `${readable} (${url})`;
  } catch {
    return url;
  }
}

/** A name has an address, a constraint an address and a mask. */
function describeIp(octets: Uint8Array): OutlineEntry {
  if (octets.length === 4 || octets.length === 16) return { text: `IP Address=${formatIpAddress(octets)}` };
  const half = octets.length / 2;
  if (half !== 4 && half !== 16) return { text: `IP Address=${spacedHex(octets)}` };
  return {
    text: 'IP Address:',
    children: [
      { text: `IP=${formatIpAddress(octets.subarray(0, half))}` },
      { text: `Mask=${formatIpAddress(octets.subarray(half))}` },
    ],
  };
}
