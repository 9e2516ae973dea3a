/** Of a message, so that nobody is sent back what they sent. */
const longest = 300;

/** A request that is not OData, or does not fit the metadata. */
export class ODataRefusal extends Error {
  readonly code = 'ODataRefusal';
  /** `$filter`, `path`, `OData-Version`. */
  readonly where: string;
  /** Begins at 1, in the decoded text; null for the whole. */
  readonly position: number | null;

  constructor(where: string, message: string, position: number | null) {
    const text = message.length > longest ? `${message.slice(0, longest)}…` : message;
    const name = where.slice(0, longest);
    super(position === null ? `${name}: ${text}` : `${name}: ${text} Position: ${position}`);
    this.name = 'ODataRefusal';
    this.where = name;
    this.position = position;
  }
}

/** Something that may be valid and can't be told here: a type of another document. */
export class ODataUnchecked extends Error {
  readonly code = 'ODataUnchecked';

  constructor(message: string) {
    super(message);
    this.name = 'ODataUnchecked';
  }
}
