// `npm run docs`: writes the documents that are generated from the machine. In: the machine. Out: docs/lifecycle.md and its
// picture. A test fails while what stands in docs/ is not what this would write.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedDocuments } from './generator/documents.ts';

for (const [name, text] of Object.entries(await generatedDocuments())) {
  writeFileSync(join(import.meta.dirname, name), text);
  process.stdout.write(`docs/${name}\n`);
}
