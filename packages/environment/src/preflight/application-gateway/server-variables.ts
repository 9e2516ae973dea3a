/**
 * What `{var_…}` may name in rewrite rules.
 *
 * @see https://learn.microsoft.com/azure/application-gateway/rewrite-http-headers-url#server-variables
 */
export const serverVariables: ReadonlySet<string> = new Set([
  'add_x_forwarded_for_proxy',
  'ciphers_supported',
  'ciphers_used',
  'client_ip',
  'client_port',
  'client_tcp_rtt',
  'client_user',
  'host',
  'http_method',
  'http_status',
  'http_version',
  'query_string',
  'received_bytes',
  'request_query',
  'request_scheme',
  'request_uri',
  'sent_bytes',
  'server_port',
  'ssl_connection_protocol',
  'ssl_enabled',
  'uri_path',
  'client_certificate',
  'client_certificate_end_date',
  'client_certificate_fingerprint',
  'client_certificate_issuer',
  'client_certificate_serial',
  'client_certificate_start_date',
  'client_certificate_subject',
  'client_certificate_verification',
]);
