#!/usr/bin/env bash
# Brings the certificates and secrets of the environment from its key vault onto the agent; Azure CLI is logged in.
#
#   tools/pipelines/fetch-secrets.sh VAULT ENV_FILE
#
# A certificate file is a secret in Base64, named as the file with hyphens for dots: root-ca.cer is root-ca-cer.
# The other secrets are appended to ENV_FILE as NAME=value lines and masked in the log.
set -euo pipefail
vault=$1
env_file=$2
directory=$(cd "$(dirname "$0")/../.." && pwd)/certificates
files='root-ca.cer dev-intermediate-ca.cer dev-intermediate-ca-with-root-ca.cer dev-client-01.cer server.pfx api-management.pfx'
variables='CERTIFICATE_PASSWORD FUNCTIONS_GATEWAY_SECRET'

secret() {
  az keyvault secret show --vault-name "$vault" --name "$1" --query value --output tsv
}

umask 077
mkdir -p "$directory"
for file in $files; do
  secret "${file//./-}" | base64 --decode >"$directory/$file"
done
for variable in $variables; do
  name=$(printf '%s' "$variable" | tr 'A-Z_' 'a-z-')
  value=$(secret "$name")
  if [ -n "${GITHUB_ACTIONS:-}" ]; then echo "::add-mask::$value"; fi
  printf '%s=%s\n' "$variable" "$value" >>"$env_file"
done
