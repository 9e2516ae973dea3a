import { defineType } from '../define-type.js';

/** @see https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Linq_JTokenType.htm */
export const jsonTokenType = defineType({
  name: 'JTokenType',
  namespace: 'Newtonsoft.Json.Linq',
  kind: 'enum',
  values: {
    None: 0,
    Object: 1,
    Array: 2,
    Constructor: 3,
    Property: 4,
    Comment: 5,
    Integer: 6,
    Float: 7,
    String: 8,
    Boolean: 9,
    Null: 10,
    Undefined: 11,
    Date: 12,
    Raw: 13,
    Bytes: 14,
    Guid: 15,
    Uri: 16,
    TimeSpan: 17,
  },
});

/** @see https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_Formatting.htm */
export const jsonFormatting = defineType({
  name: 'Formatting',
  namespace: 'Newtonsoft.Json',
  kind: 'enum',
  values: { None: 0, Indented: 1 },
});
