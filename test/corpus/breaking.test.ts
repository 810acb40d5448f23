import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSnapshot } from '../../src/adapters/disk';
import { readIcon } from '../../src/adapters/icon';
import { checkConnector } from '../../src/engine';
import { rules } from '../../src/engine/rules';
import type { Finding } from '../../src/shared/finding';
import type { ConnectorSnapshot } from '../../src/shared/snapshot';

/** Published connectors where they lie beside the project (see corpus.test.ts), compared with changed copies. */
const corpus = path.join(import.meta.dirname, '../../../shared/corpus');
const manifestFile = path.join(corpus, 'MANIFEST.json');
const breaking = rules.filter(({ info }) => info.id.startsWith('breaking/'));
const definitionFile = 'apiDefinition.swagger.json';

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function compare(now: ConnectorSnapshot, previous: ConnectorSnapshot): readonly Finding[] {
  const report = checkConnector(now, { profile: 'update', previous, rules: breaking });
  for (const { file, message, range } of report.findings) {
    const text = now.texts.find(({ name }) => name === file)?.text ?? '';
    expect(range.end.offset, message).toBeLessThanOrEqual(text.length);
  }
  expect(new Set(report.findings.map(({ fingerprint }) => fingerprint)).size).toBe(report.findings.length);
  return report.findings;
}

function keys(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.map(({ check }) => check))].sort();
}

/** The snapshot with its definition changed; undefined where it cannot be read, or has nothing to change. */
function bent(
  snapshot: ConnectorSnapshot,
  change: (definition: Json) => boolean,
): ConnectorSnapshot | undefined {
  const source = snapshot.texts.find(({ name }) => name === definitionFile);
  // The largest ones take their time and show nothing new.
  if (source === undefined || source.text.length > 300_000) return undefined;
  let definition: unknown;
  try {
    definition = JSON.parse(source.text);
  } catch {
    return undefined;
  }
  if (!isObject(definition) || !change(definition)) return undefined;
  const text = JSON.stringify(definition, null, 2);
  return { ...snapshot, texts: snapshot.texts.map((file) => (file === source ? { ...file, text } : file)) };
}

const methods = ['get', 'put', 'post', 'delete', 'patch'];

/** Visible operations with an id of their own: path item, method, operation. */
function operations(definition: Json): readonly (readonly [Json, string, Json])[] {
  const paths = Object.values(isObject(definition.paths) ? definition.paths : {}).filter(isObject);
  const all = paths.flatMap((item) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return isObject(operation) ? [[item, method, operation] as const] : [];
    }),
  );
  const ids = all.map(([, , { operationId }]) => operationId);
  return all.filter(
    ([, , operation]) =>
      typeof operation.operationId === 'string' &&
      operation['x-ms-visibility'] !== 'internal' &&
      ids.indexOf(operation.operationId) === ids.lastIndexOf(operation.operationId),
  );
}

function ownParameters({ parameters }: Json): Json[] {
  const list = Array.isArray(parameters) ? parameters.filter(isObject) : [];
  return list.filter(({ $ref, in: place }) => $ref === undefined && place === 'query');
}

/** The first property of an inline or shared success schema that is an object. */
function success(definition: Json, operation: Json): Json | undefined {
  const responses = isObject(operation.responses) ? operation.responses : {};
  const ok = responses['200'];
  let schema = isObject(ok) ? ok.schema : undefined;
  if (!isObject(schema)) return undefined;
  const name = /^#\/definitions\/([^/%~]+)$/.exec(String(schema.$ref ?? ''))?.[1];
  if (name !== undefined) schema = (definition.definitions as Json | undefined)?.[name];
  if (!isObject(schema) || schema.$ref !== undefined || schema.allOf !== undefined) return undefined;
  const dynamic = Object.keys(schema).some((key) => key.startsWith('x-ms-dynamic'));
  return dynamic || schema.type !== 'object' || !isObject(schema.properties) ? undefined : schema.properties;
}

/** Changes that break callers, each with the check that must say so. */
const mutations: Readonly<Record<string, (definition: Json) => boolean>> = {
  'breaking/operation-removed': (definition) => {
    const found = operations(definition).find(([, , { deprecated }]) => deprecated !== true);
    if (found === undefined) return false;
    delete found[0][found[1]];
    return true;
  },
  'breaking/operation-renamed': (definition) => {
    const found = operations(definition)[0];
    if (found === undefined) return false;
    found[2].operationId = 'SomethingElseAltogether';
    return true;
  },
  'breaking/operation-hidden': (definition) => {
    const found = operations(definition)[0];
    if (found === undefined) return false;
    found[2]['x-ms-visibility'] = 'internal';
    return true;
  },
  'breaking/parameter-removed': (definition) => {
    const found = operations(definition).find(([, , operation]) => ownParameters(operation).length > 0);
    if (found === undefined) return false;
    const [first] = ownParameters(found[2]);
    found[2].parameters = (found[2].parameters as unknown[]).filter((parameter) => parameter !== first);
    return true;
  },
  'breaking/parameter-type': (definition) => {
    const found = operations(definition).flatMap(([, , operation]) => ownParameters(operation))[0];
    if (found === undefined || typeof found.type !== 'string') return false;
    found.type = found.type === 'boolean' ? 'string' : 'boolean';
    return true;
  },
  'breaking/parameter-required': (definition) => {
    const found = operations(definition)[0];
    if (found === undefined) return false;
    const list = Array.isArray(found[2].parameters) ? found[2].parameters : [];
    found[2].parameters = [...list, { name: 'quiteNew', in: 'query', type: 'string', required: true }];
    return true;
  },
  'breaking/response-removed': (definition) => {
    for (const [, , operation] of operations(definition)) {
      const properties = success(definition, operation);
      const [first] = Object.keys(properties ?? {});
      if (properties === undefined || first === undefined) continue;
      delete properties[first];
      return true;
    }
    return false;
  },
  'breaking/response-type': (definition) => {
    for (const [, , operation] of operations(definition)) {
      const properties = Object.values(success(definition, operation) ?? {}).filter(isObject);
      const first = properties.find(({ type }) => type === 'string' || type === 'integer');
      if (first === undefined) continue;
      first.type = 'boolean';
      return true;
    }
    return false;
  },
  'breaking/host-changed': (definition) => {
    if (typeof definition.host !== 'string') return false;
    definition.host = `new.${definition.host}`;
    return true;
  },
};

if (!existsSync(manifestFile)) {
  it('has no corpus beside the project', () => {
    expect(existsSync(manifestFile)).toBe(false);
  });
} else {
  const manifest: { readonly connectors: readonly { readonly path: string }[] } = JSON.parse(
    readFileSync(manifestFile, 'utf8'),
  );
  const folders = manifest.connectors.map((entry) => entry.path);
  const read = async (folder: string): Promise<ConnectorSnapshot> => {
    const reading = await readSnapshot(path.join(corpus, folder), { readIcon });
    if (!reading.ok) throw new Error(reading.error.message);
    return reading.value.snapshot;
  };

  describe('every connector of the corpus', () => {
    it.each(folders)('does not break when it stays as it is: %s', async (folder) => {
      const snapshot = await read(folder);
      expect(compare(snapshot, await read(folder)).map(({ message }) => message)).toEqual([]);
    });

    const seen = new Map<string, number>();
    it.each(folders)('is found broken where it is: %s', async (folder) => {
      const snapshot = await read(folder);
      for (const [check, change] of Object.entries(mutations)) {
        const changed = bent(snapshot, change);
        if (changed === undefined) continue;
        const found = keys(compare(changed, snapshot));
        expect(found, check).toContain(check);
        expect(found).toContain('breaking/minor-classification');
        // The other way round nothing may crash either.
        expect(keys(compare(snapshot, changed))).not.toContain('engine/rule-crashed');
        seen.set(check, (seen.get(check) ?? 0) + 1);
      }
    });

    it('was changed in every way often enough', () => {
      for (const check of Object.keys(mutations)) expect(seen.get(check) ?? 0, check).toBeGreaterThan(20);
    });

    it('can be compared with any other one', async () => {
      const snapshots = await Promise.all(folders.map(read));
      snapshots.forEach((snapshot, index) => {
        const other = snapshots[(index + 7) % snapshots.length];
        if (other !== undefined)
          expect(keys(compare(snapshot, other)), snapshot.name).not.toContain('engine/rule-crashed');
      });
    });
  });
}
