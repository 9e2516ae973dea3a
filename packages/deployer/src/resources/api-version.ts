/**
 * The version of each provider whose schema the bodies follow: what the pinned clients send
 * (`@azure/arm-network` 36, `@azure/arm-apimanagement` 10), and the newest stable one elsewhere.
 */
export const apiVersion = {
  network: '2025-05-01',
  apiManagement: '2024-05-01',
  keyVault: '2024-11-01',
  managedIdentity: '2023-01-31',
  storage: '2025-01-01',
  web: '2024-11-01',
} as const;
