using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Newtonsoft.Json.Linq;
using JsonConvert = Newtonsoft.Json.JsonConvert;

static class Golden {
static readonly Dictionary<Type, string> Names = new Dictionary<Type, string> {
  { typeof(int), "int" }, { typeof(uint), "uint" }, { typeof(long), "long" }, { typeof(ulong), "ulong" },
  { typeof(short), "short" }, { typeof(ushort), "ushort" }, { typeof(byte), "byte" }, { typeof(sbyte), "sbyte" },
  { typeof(char), "char" }, { typeof(bool), "bool" }, { typeof(string), "string" }, { typeof(object), "object" },
  { typeof(float), "float" }, { typeof(double), "double" }, { typeof(decimal), "decimal" } };

static string NameOf(Type type) {
  string name;
  if (Names.TryGetValue(type, out name)) return name;
  if (type.IsArray) return NameOf(type.GetElementType()) + "[]";
  var nullable = Nullable.GetUnderlyingType(type);
  if (nullable != null) return NameOf(nullable) + "?";
  if (!type.IsGenericType) return type.Name;
  return type.Name.Substring(0, type.Name.IndexOf('`')) + "<" + string.Join(", ", type.GetGenericArguments().Select(NameOf)) + ">";
}

static string Text(object value) {
  if (value == null) return null;
  if (value is string) return (string)value;
  if (value is bool) return (bool)value ? "true" : "false";
  if (value is char) return value.ToString();
  if (value is double) return ((double)value).ToString("R", CultureInfo.InvariantCulture);
  if (value is float) return ((float)value).ToString("R", CultureInfo.InvariantCulture);
  if (value is DateTime) return ((DateTime)value).ToString("o", CultureInfo.InvariantCulture);
  if (value is DateTimeOffset) return ((DateTimeOffset)value).ToString("o", CultureInfo.InvariantCulture);
  if (value is TimeSpan) return ((TimeSpan)value).ToString("c", CultureInfo.InvariantCulture);
  if (value is Guid) return ((Guid)value).ToString("D");
  if (value is byte[]) return Convert.ToBase64String((byte[])value);
  if (value is JToken) return ((JToken)value).ToString(Newtonsoft.Json.Formatting.None);
  if (value is XNode) return ((XNode)value).ToString(SaveOptions.DisableFormatting);
  if (value is IEnumerable) return "[" + string.Join(",", ((IEnumerable)value).Cast<object>().Select(Quote)) + "]";
  if (value is IFormattable && !(value is Enum)) return ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture);
  return "<" + NameOf(value.GetType()) + ">";
}

static string Quote(object value) {
  var text = Text(value);
  if (text == null) return "null";
  var result = new StringBuilder("\"");
  foreach (var c in text) {
    if (c == '"' || c == '\\') result.Append('\\').Append(c);
    else if (c < ' ') result.Append(string.Format("\\u{0:x4}", (int)c));
    else result.Append(c);
  }
  return result.Append('"').ToString();
}

static void Run(int index, Func<object> expression) {
  string kind = "value", type = "", text = "";
  try {
    var value = expression();
    text = Text(value);
    if (text == null) { kind = "null"; type = "null"; text = ""; }
    else type = value is IEnumerable && value.GetType().IsNested ? SequenceName(value.GetType()) : NameOf(value.GetType());
  } catch (Exception error) {
    kind = "error"; type = error.GetType().Name; text = error.Message;
  }
  Console.WriteLine(index + "\t" + kind + "\t" + type + "\t" + Convert.ToBase64String(Encoding.UTF8.GetBytes(text)));
}

static string SequenceName(Type type) {
  var sequence = type.GetInterfaces().First(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>));
  return NameOf(sequence);
}

