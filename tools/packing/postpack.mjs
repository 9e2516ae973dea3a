/** Runs after npm packed the package of the current folder: brings the workspace's files back. */
import { restoreOriginals } from './kept-originals.mjs';

restoreOriginals(process.cwd());
