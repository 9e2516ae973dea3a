#!/usr/bin/env bash
# Runs a command with a federated token of GitHub Actions that stays fresh: creating API Management takes longer than
# one token lives. The Azure SDKs read the file that AZURE_FEDERATED_TOKEN_FILE names whenever they need a token.
#
#   tools/pipelines/with-federated-token.sh COMMAND [ARGUMENT…]
set -euo pipefail
: "${ACTIONS_ID_TOKEN_REQUEST_URL:?give the job the permission id-token: write}"
AZURE_FEDERATED_TOKEN_FILE=$(mktemp)
export AZURE_FEDERATED_TOKEN_FILE

refresh() {
  curl --silent --show-error --fail --retry 3 \
    --header "Authorization: bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN" \
    "$ACTIONS_ID_TOKEN_REQUEST_URL&audience=api://AzureADTokenExchange" |
    node -e 'process.stdin.on("data", (text) => process.stdout.write(JSON.parse(text).value))' \
      >"$AZURE_FEDERATED_TOKEN_FILE.new"
  mv "$AZURE_FEDERATED_TOKEN_FILE.new" "$AZURE_FEDERATED_TOKEN_FILE"
}

refresh
while sleep 240; do refresh || true; done </dev/null >/dev/null 2>&1 &
refresher=$!
trap 'kill "$refresher" 2>/dev/null || true; rm -f "$AZURE_FEDERATED_TOKEN_FILE"' EXIT
"$@"
