import type { RuntimeMembers, TypeEntry } from '../define-type.js';
import * as types from '../types/xml.js';
import * as comparers from './xml/comparers.js';
import * as documents from './xml/document-members.js';
import { elementRuntime } from './xml/element-members.js';
import { extensionsRuntime } from './xml/extension-members.js';
import * as names from './xml/name-members.js';
import * as nodes from './xml/node-members.js';
import { XCData, XComment, XText } from './xml/nodes.js';
import { readerRuntime, readerSettingsRuntime } from './xml/reader-members.js';
import { instructionRuntime, valued } from './xml/text-members.js';

/** What has a value of its own; a CDATA section inherits it. */
const cdataRuntime: RuntimeMembers = Object.fromEntries(
  Object.entries(valued('XCData', (value) => new XCData(value))).filter(([key]) => key.startsWith('new')),
);

/** The lines of System.Xml and System.Xml.Linq of the registry. */
export const xmlTypes: readonly TypeEntry[] = [
  { definition: types.xmlNodeType, runtime: {} },
  { definition: types.saveOptions, runtime: {} },
  { definition: types.loadOptions, runtime: {} },
  { definition: types.xName, runtime: names.nameRuntime },
  { definition: types.xNamespace, runtime: names.namespaceRuntime },
  { definition: types.xObject, runtime: nodes.objectRuntime },
  { definition: types.xAttribute, runtime: nodes.attributeRuntime },
  { definition: types.xNode, runtime: nodes.nodeRuntime },
  { definition: types.xContainer, runtime: nodes.containerRuntime },
  { definition: types.xElement, runtime: elementRuntime },
  { definition: types.xDocument, runtime: documents.documentRuntime },
  { definition: types.xDeclaration, runtime: documents.declarationRuntime },
  { definition: types.xText, runtime: valued('XText', (value) => new XText(value)) },
  { definition: types.xCData, runtime: cdataRuntime },
  { definition: types.xComment, runtime: valued('XComment', (value) => new XComment(value)) },
  { definition: types.xProcessingInstruction, runtime: instructionRuntime },
  { definition: types.xDocumentType, runtime: {} },
  { definition: types.xmlExtensions, runtime: extensionsRuntime },
  { definition: types.xNodeDocumentOrderComparer, runtime: comparers.documentOrderComparerRuntime },
  { definition: types.xNodeEqualityComparer, runtime: comparers.nodeEqualityComparerRuntime },
  { definition: types.xmlReader, runtime: readerRuntime },
  { definition: types.xmlReaderSettings, runtime: readerSettingsRuntime },
];
