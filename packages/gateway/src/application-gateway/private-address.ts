/**
 * An address of a subnet: Azure keeps the first four (network, router, two for DNS) and the last for itself.
 *
 * @param index From 0 for the first address that a resource can have.
 * @example
 * privateAddress('10.0.1.0/24', 0); // '10.0.1.4'
 */
export function privateAddress(subnetPrefix: string | undefined, index: number): string | null {
  const match = /^([0-9]{1,3})\.([0-9]{1,3})\.([0-9]{1,3})\.([0-9]{1,3})\/[0-9]{1,2}$/.exec(
    subnetPrefix ?? '',
  );
  if (!match) return null;
  const bytes = match.slice(1).map(Number);
  const value = bytes.reduce((sum, byte) => sum * 256 + byte, 0) + 4 + index;
  return [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join('.');
}
