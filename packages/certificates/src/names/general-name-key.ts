import type { GeneralName } from '../extensions/extension.js';
import { nameKey } from './name-key.js';

/** A text that is equal for equal names; null for kinds that are not compared. */
export function generalNameKey(name: GeneralName): string | null {
  switch (name.kind) {
    case 'directory':
      return `directory ${nameKey(name.value)}`;
    case 'dns':
    case 'email':
      return `${name.kind} ${name.value.toLowerCase()}`;
    case 'uri':
      return `uri ${name.value}`;
    case 'ip':
      return `ip ${Buffer.from(name.value).toString('hex')}`;
    case 'other':
    case 'x400':
    case 'ediParty':
    case 'registeredId':
      return null;
  }
}
