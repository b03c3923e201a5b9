import module from 'node:module';

// Plain JavaScript that an old Node understands: it runs first in every script of package.json.
const needed = 24;
const major = Number(process.versions.node.split('.')[0]);
if (major < needed) {
  console.error(
    `Biên niên Đối ngoại needs Node ${needed}, this is ${process.versions.node}. ` +
      'npm brings it: run "npm rebuild node" (its install step was skipped), then the command again.',
  );
  process.exit(1);
}
// For the commands that load it with --import: half of a run's second would go into compiling them.
module.enableCompileCache();
