/** Deeper documents are not connectors; the limit keeps every walk over the tree within a safe stack. */
export const maxDepth = 256;
