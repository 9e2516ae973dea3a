/** Why members of allowed types can't be used here: what they take or give does not exist in expressions. */
export const reasons = {
  annotations: 'annotations are kept for nobody when the expression has ended',
  culture: 'the types of System.Globalization are not allowed in expressions: leave the argument out',
  encoderObjects: 'objects of encoders and decoders are not available: use GetBytes and GetString',
  files: 'expressions have no file system',
  keyStores: 'keys and extensions are not available to expressions in this form',
  oldCollections: 'it works with collections without an element type: use the generic ones',
  oneDimension: 'arrays have one dimension here, with int indexes',
  otherCultures: 'the culture of the gateway and the invariant one are the only ones here',
  reflection: 'reflection is not available to policy expressions',
  serializer: "Newtonsoft's settings, readers, writers and converters are not allowed in expressions",
  streams: 'streams, readers and writers are not allowed in expressions: use strings and byte arrays',
  synchronous: 'expressions are synchronous',
  unnamed: "API Management's list leaves Create without a name out",
  xmlWriter: 'XmlWriter is not available: use ToString',
} as const;
