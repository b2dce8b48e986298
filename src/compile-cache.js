// Loaded before everything else (`--import`), in plain JavaScript: keeps the compiled modules between two starts, so that
// types need not be stripped again. Starts in two thirds of the time. Where the folder cannot be written, it does without.
import module from 'node:module';
import { fileURLToPath } from 'node:url';

if (!process.features.typescript) {
  process.stderr.write(
    `Sitrep runs on Node 22.19 or later, and this is ${process.version}. \`npm ci\` brings a Node of its own, unless it is told to leave out development dependencies or install scripts.\n`,
  );
  process.exit(1);
}
module.enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/compile', import.meta.url)));
