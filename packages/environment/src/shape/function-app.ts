import type { FunctionApp, FunctionAppSetting } from '../model/function-app.js';
import { keyVaultSecret, secretReference } from './certificate-source.js';
import {
  anything,
  byProperty,
  choice,
  named,
  object,
  optional,
  text,
  textOr,
  wholeNumber,
} from './shapes.js';

const reference = byProperty<Exclude<FunctionAppSetting, string>>({
  keyVault: keyVaultSecret,
  secret: object<Extract<FunctionAppSetting, { secret: object }>>({ secret: secretReference }),
});

export const functionApp = object<FunctionApp>({
  name: text,
  runtime: object<FunctionApp['runtime']>({ name: choice('node'), version: choice('20', '22') }),
  plan: object<FunctionApp['plan']>({
    name: text,
    sku: choice('FC1', 'EP1', 'EP2', 'EP3', 'B1', 'S1', 'P0v3', 'P1v3'),
  }),
  storageAccount: object<FunctionApp['storageAccount']>({ name: text }),
  managedIdentity: optional(text),
  settings: optional(named(textOr(reference))),
  maximumInstanceCount: optional(wholeNumber),
  instanceMemoryMB: optional(
    anything<512 | 2048 | 4096>((input) => [512, 2048, 4096].includes(input as number), '512, 2048 or 4096'),
  ),
});
