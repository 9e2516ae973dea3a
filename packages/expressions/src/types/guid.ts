import { defineType, unsupportedMembers } from '../define-type.js';
import { reasons } from './reasons.js';

/** @see https://learn.microsoft.com/dotnet/api/system.guid */
export const guid = defineType({
  name: 'Guid',
  canonicalText: { key: 'ToString(string)', argument: 'D' },
  namespace: 'System',
  kind: 'struct',
  interfaces: ['IComparable<Guid>', 'IEquatable<Guid>', 'IFormattable'],
  members: [
    'static readonly Guid Empty',
    'Guid()',
    'Guid(byte[] b)',
    'Guid(string g)',
    'static Guid NewGuid()',
    'static Guid Parse(string input)',
    'static Guid ParseExact(string input, string format)',
    'static bool TryParse(string input, out Guid result)',
    'int CompareTo(Guid value)',
    'int CompareTo(object value)',
    'bool Equals(Guid g)',
    'bool Equals(object o)',
    'int GetHashCode()',
    'byte[] ToByteArray()',
    'string ToString()',
    'string ToString(string format)',
    'static bool operator ==(Guid a, Guid b)',
    'static bool operator !=(Guid a, Guid b)',
    'Guid(uint a, ushort b, ushort c, byte d, byte e, byte f, byte g, byte h, byte i, byte j, byte k)',
    'Guid(int a, short b, short c, byte[] d)',
    'Guid(int a, short b, short c, byte d, byte e, byte f, byte g, byte h, byte i, byte j, byte k)',
    'static bool TryParseExact(string input, string format, out Guid result)',
    ...unsupportedMembers(reasons.culture, ['string ToString(string format, IFormatProvider provider)']),
  ],
});
