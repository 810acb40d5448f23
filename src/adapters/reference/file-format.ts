import { z } from 'zod';
import type { ReferenceCatalogue } from '../../shared/reference';
import { fail, ok, type Result } from '../../shared/result';

/** Version of the file's shape. */
export const referenceVersion = 1;

const hash = z.string().regex(/^[0-9a-f]{16}$/, 'must be 16 lower-case hexadecimal digits');

const schema = z.strictObject({
  schemaVersion: z.literal(referenceVersion),
  connectors: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(1000),
        title: z.string().min(1).max(10_000),
        publisher: z.string().max(10_000).optional(),
        iconSha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/, 'must be 64 lower-case hexadecimal digits')
          .optional(),
        iconDhash: hash.optional(),
      }),
    )
    .max(100_000),
  defaultIcons: z.array(hash).max(1000).optional(),
});

/** Reads a reference catalogue's file; code `invalid`, and a message that names the first wrong place. */
export function parseReference(text: string): Result<ReferenceCatalogue> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail('invalid', 'it is not valid JSON. Make it anew with the command reference.');
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) {
    const { connectors, defaultIcons } = parsed.data;
    // Members that are absent stay absent, which the parser's type does not promise.
    return ok({ connectors, ...(defaultIcons === undefined ? {} : { defaultIcons }) } as ReferenceCatalogue);
  }
  const [issue] = parsed.error.issues;
  const place = issue === undefined || issue.path.length === 0 ? 'its root' : `/${issue.path.join('/')}`;
  return fail(
    'invalid',
    `it is no catalog of connectors: at ${place}: ${issue?.message ?? 'wrong'}. Make it anew with the command reference.`,
  );
}

/** The catalogue as a file, one connector a line so that versions of it can be compared. */
export function referenceText({ connectors, defaultIcons }: ReferenceCatalogue): string {
  const lines = connectors.map((connector) => `    ${JSON.stringify(connector)}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  const icons = defaultIcons === undefined ? '' : `,\n  "defaultIcons": ${JSON.stringify(defaultIcons)}`;
  return `{\n  "schemaVersion": ${referenceVersion},\n  "connectors": ${list}${icons}\n}\n`;
}
