/** A request that is not OData, or does not fit the metadata. */
export class ODataRefusal extends Error {
  readonly code = 'ODataRefusal';
  /** `$filter`, `path`, `OData-Version`. */
  readonly where: string;
  /** Begins at 1, in the decoded text; null for the whole. */
  readonly position: number | null;

  constructor(where: string, message: string, position: number | null) {
    super(position === null ? `${where}: ${message}` : `${where}: ${message} Position: ${position}`);
    this.name = 'ODataRefusal';
    this.where = where;
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
