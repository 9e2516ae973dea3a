/** What is built, and the C# that it gives. */
export interface MemberExample {
  readonly typeScript: string;
  readonly csharp: string;
}

/** Of the members that policies use most, by type and name. */
export const memberExamples: Readonly<Record<string, MemberExample>> = {
  'ContextExtensions.AsJwt': {
    typeScript: "context.Request.Headers.GetValueOrDefault('Authorization', '').AsJwt()",
    csharp: 'context.Request.Headers.GetValueOrDefault("Authorization", "").AsJwt()',
  },
  'IMessageBody.As': {
    typeScript: 'context.Request.Body.As(types.JObject, true)',
    csharp: 'context.Request.Body.As<JObject>(true)',
  },
  'IReadOnlyDictionary.ContainsKey': {
    typeScript: "context.Variables.ContainsKey('a')",
    csharp: 'context.Variables.ContainsKey("a")',
  },
  'Convert.FromBase64String': {
    typeScript: "types.Encoding.UTF8.GetString(types.Convert.FromBase64String('YQ=='))",
    csharp: 'Encoding.UTF8.GetString(Convert.FromBase64String("YQ=="))',
  },
  'ContextExtensions.GetValueOrDefault': {
    typeScript: "context.Request.Headers.GetValueOrDefault('X', '')",
    csharp: 'context.Request.Headers.GetValueOrDefault("X", "")',
  },
  'String.IsNullOrEmpty': {
    typeScript: 'types.String.IsNullOrEmpty(context.Request.Method)',
    csharp: 'string.IsNullOrEmpty(context.Request.Method)',
  },
  'String.Replace': {
    typeScript: "context.Request.Url.Path.Replace('/v1', '/v2')",
    csharp: 'context.Request.Url.Path.Replace("/v1", "/v2")',
  },
  'JToken.SelectToken': {
    typeScript: "context.Request.Body.As(types.JObject).SelectToken('$.a.b')",
    csharp: 'context.Request.Body.As<JObject>().SelectToken("$.a.b")',
  },
  'JsonConvert.SerializeObject': {
    typeScript: "types.JsonConvert.SerializeObject(withEntries(new types.JObject(), [['a', 1]]))",
    csharp: 'JsonConvert.SerializeObject(new JObject { ["a"] = 1 })',
  },
  'String.Split': {
    typeScript: "context.Request.Url.Path.Split(char('/'))",
    csharp: "context.Request.Url.Path.Split('/')",
  },
  'Convert.ToBase64String': {
    typeScript: "types.Convert.ToBase64String(types.Encoding.UTF8.GetBytes('a'))",
    csharp: 'Convert.ToBase64String(Encoding.UTF8.GetBytes("a"))',
  },
  'Enumerable.Where': {
    typeScript: "context.Deployment.Certificates.Where((c) => c.Key.StartsWith('a'))",
    csharp: 'context.Deployment.Certificates.Where(c => c.Key.StartsWith("a"))',
  },
};
