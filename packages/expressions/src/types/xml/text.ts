import { defineType, unsupportedMembers } from '../../define-type.js';
import { reasons } from '../reasons.js';

const namespace = 'System.Xml.Linq';

export const xText = defineType({
  name: 'XText',
  namespace,
  kind: 'class',
  baseType: 'XNode',
  members: [
    'XText(string value)',
    'string Value { get; set; }',
    'XText(XText other)',
    ...unsupportedMembers(reasons.xmlWriter, ['void WriteTo(XmlWriter writer)']),
    ...unsupportedMembers(reasons.synchronous, [
      'Task WriteToAsync(XmlWriter writer, CancellationToken cancellationToken)',
    ]),
  ],
});

export const xCData = defineType({
  name: 'XCData',
  namespace,
  kind: 'class',
  baseType: 'XText',
  members: [
    'XCData(string value)',
    'XCData(XCData other)',
    ...unsupportedMembers(reasons.xmlWriter, ['void WriteTo(XmlWriter writer)']),
    ...unsupportedMembers(reasons.synchronous, [
      'Task WriteToAsync(XmlWriter writer, CancellationToken cancellationToken)',
    ]),
  ],
});

export const xComment = defineType({
  name: 'XComment',
  namespace,
  kind: 'class',
  baseType: 'XNode',
  members: [
    'XComment(string value)',
    'string Value { get; set; }',
    'XComment(XComment other)',
    ...unsupportedMembers(reasons.xmlWriter, ['void WriteTo(XmlWriter writer)']),
    ...unsupportedMembers(reasons.synchronous, [
      'Task WriteToAsync(XmlWriter writer, CancellationToken cancellationToken)',
    ]),
  ],
});

export const xProcessingInstruction = defineType({
  name: 'XProcessingInstruction',
  namespace,
  kind: 'class',
  baseType: 'XNode',
  members: [
    'XProcessingInstruction(string target, string data)',
    'string Data { get; set; }',
    'string Target { get; set; }',
    'XProcessingInstruction(XProcessingInstruction other)',
    ...unsupportedMembers(reasons.xmlWriter, ['void WriteTo(XmlWriter writer)']),
    ...unsupportedMembers(reasons.synchronous, [
      'Task WriteToAsync(XmlWriter writer, CancellationToken cancellationToken)',
    ]),
  ],
});
