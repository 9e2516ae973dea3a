/** Runs after npm packed the package of the current folder: brings its `package.json` back. */
import { restoreManifest } from './kept-manifest.mjs';

restoreManifest(process.cwd());
