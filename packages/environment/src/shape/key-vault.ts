import type { KeyVault } from '../model/key-vault.js';
import type { ManagedIdentity } from '../model/managed-identity.js';
import { flag, named, object, optional, text } from './shapes.js';

export const keyVault = object<KeyVault>({ name: text, existing: optional(flag) });

export const managedIdentity = object<ManagedIdentity>({ tags: optional(named(text)) });
