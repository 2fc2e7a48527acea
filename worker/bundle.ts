// `npm run bundle -- FILE`: bundles the workflows ahead, so that a worker in production starts at once and every worker of a release
// runs the same code. In: the file to write. Out: the file, for ASSENT_WORKFLOW_BUNDLE; status 2 without a name, 1 on a fault.
import { writeFile } from 'node:fs/promises';
import { bundleWorkflows } from './worker.ts';

async function main([file]: string[]): Promise<void> {
  if (file === undefined) {
    process.stderr.write('usage: name the file to write: npm run bundle -- workflows.cjs\n');
    process.exitCode = 2;
    return;
  }
  const { code } = await bundleWorkflows();
  await writeFile(file, code);
  process.stdout.write(`The workflows are in ${file}; start workers with ASSENT_WORKFLOW_BUNDLE=${file}\n`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`worker.bundle: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
