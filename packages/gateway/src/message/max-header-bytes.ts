/** Start line and headers together, on every hop: what Application Gateway takes. Node's own default is 16 KB. */
export const maxHeaderBytes = 32 * 1024;
