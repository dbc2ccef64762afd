#!/usr/bin/env bash
# The fuzz run on every Node that is promised: each compares its answers with fuzz/digests.json. Needs .tools/fuzz.js,
# and whatever options the run takes: fuzz/nodes.sh --inputs 200000
set -euo pipefail
cd "$(dirname "$0")/.."
for node in 20 22 24 26; do npx -y "node@$node" .tools/fuzz.js "$@" | tail -n 2; done
