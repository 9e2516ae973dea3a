/**
 * Room to make a short text of Latin-1 characters byte by byte, which is quicker than joining strings. Nobody keeps it:
 * `latin1Scratch.toString('latin1', 0, length)` is the text.
 */
export const latin1Scratch = Buffer.allocUnsafeSlow(4096);
