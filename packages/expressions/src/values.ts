/** How a policy turns an evaluated value into text: strings as they are, null as '', numbers invariant. */
export function toText(_value: unknown): string {
  throw new Error('being written');
}

/** Type and canonical text of a value, as `apim-kit eval` prints them. */
export interface ValueDescription {
  /** C# name; `null` for null. */
  readonly type: string;
  readonly value: string | null;
}

/** Describes a value in object form. */
export function describeValue(_value: unknown): ValueDescription {
  throw new Error('being written');
}
