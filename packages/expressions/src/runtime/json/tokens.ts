/** The classes of Newtonsoft.Json.Linq, in one place for those who use several of them. */
export { JArray } from './array.js';
export { contentTokens, isMultiContent, JContainer, setObjectsOf, toToken } from './container.js';
export { JObject } from './object.js';
export { pathText } from './path-text.js';
export { JProperty } from './property.js';
export {
  cannotCast,
  cannotConvert,
  fullName,
  JToken,
  setWriteIndented,
  tokenType,
  typeName,
} from './token.js';
export type { TokenSource } from './token.js';
export { JRaw, JValue, setFormatBoxed } from './value.js';
export { typeOfValue } from './value-type.js';
