/** A file of an export. */
export interface ExportedFile {
  /** Relative to the folder of the export, with slashes. */
  readonly path: string;
  readonly text: string;
}
