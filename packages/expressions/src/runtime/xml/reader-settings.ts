/** What is left out of a document when it is read. */
export interface ReaderSettings {
  ignoreComments: boolean;
  ignoreProcessingInstructions: boolean;
  /** Text of nothing but blanks, unless `xml:space` says that it counts. */
  ignoreWhitespace: boolean;
}

/** What `XDocument.Parse` and `Load` leave out. */
export const loadSettings = (loadOptions = 0): Partial<ReaderSettings> => ({
  ignoreWhitespace: (loadOptions & 1) === 0,
});
