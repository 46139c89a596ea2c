// Writes the URL of the repository into the manifests of all packages:
// node .ci/name-repository.mjs <URL of the repository>

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const repository = new URL(process.argv[2]).href;
const root = new URL('..', import.meta.url);

function rewrite(manifest, change) {
  const path = fileURLToPath(new URL(manifest, root));
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

for (const manifest of ['package.json', 'emulator/package.json', 'cli/package.json']) {
  rewrite(manifest, (text) => {
    const named = {
      ...JSON.parse(text),
      repository: { type: 'git', url: `git+${repository}.git` },
    };
    return `${JSON.stringify(named, null, 2)}\n`;
  });
}

for (const manifest of ['Cargo.toml', 'macros/Cargo.toml']) {
  rewrite(manifest, (text) => {
    const [license] = text.match(/^license = .*\n/m);
    return text.replace(license, `${license}repository = "${repository}"\n`);
  });
}
