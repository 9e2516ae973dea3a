import { newLine } from '../json/write.js';
import type { Writer } from '../string-reader.js';
import { XDocument, type XNode } from './nodes.js';
import { given } from './shared.js';
import { writeOptions, writeXml } from './write.js';

/** `Save(textWriter)`: with a declaration that names the encoding of strings. */
export function saveXml(self: XNode, writer: Writer | null, options = 0): void {
  const how = writeOptions(options);
  const standalone = (self instanceof XDocument ? self.declaration?.standalone : null) ?? '';
  const head = `<?xml version="1.0" encoding="utf-16"${standalone === '' ? '' : ` standalone="${standalone}"`}?>`;
  given(writer, 'textWriter').write(head + (how.indented ? newLine : '') + writeXml(self, how));
}
