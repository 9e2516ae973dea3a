import type { RuntimeMembers } from '../../define-type.js';
import type * as xml from './nodes.js';
import { XProcessingInstruction } from './nodes.js';
import { given } from './shared.js';

/** Text, CDATA sections and comments: a value each. */
export const valued = <T extends xml.XText | xml.XComment>(
  type: string,
  create: (value: string) => T,
): RuntimeMembers => ({
  'new(string)': (value: string | null) => create(given(value, 'value')),
  [`new(${type})`]: (other: T | null) => create(given(other, 'other').value),
  Value: (self: xml.XText) => self.value,
  'Value=': (self: xml.XText, value: string | null) => {
    self.value = given(value, 'value');
  },
});

export const instructionRuntime = {
  'new(string,string)': (target: string | null, data: string | null) =>
    new XProcessingInstruction(given(target, 'target'), given(data, 'data')),
  Data: (self: xml.XProcessingInstruction) => self.data,
  'Data=': (self: xml.XProcessingInstruction, data: string | null) => {
    self.data = given(data, 'value');
  },
  'new(XProcessingInstruction)': (other: xml.XProcessingInstruction | null) => given(other, 'other').clone(),
  'Target=': (self: xml.XProcessingInstruction, target: string | null) => {
    self.target = given(target, 'value');
  },
  Target: (self: xml.XProcessingInstruction) => self.target,
} satisfies RuntimeMembers;
