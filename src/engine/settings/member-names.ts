/** Members that settings may have; the schema `connector-review.schema.json` says the same. */
export const memberNames = {
  root: ['$schema', 'version', 'publisher', 'profile', 'rules', 'suppressions', 'dictionary'],
  suppression: ['fingerprint', 'rule', 'file', 'pointer', 'reason', 'author', 'created', 'expires'],
} as const satisfies Record<string, readonly string[]> as Readonly<
  Record<'root' | 'suppression', readonly string[]>
>;
