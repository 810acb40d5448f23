import { crc32, deflateRawSync } from 'node:zlib';

/** One entry to pack; a path with a slash at its end is a folder. */
export interface ZipEntry {
  readonly path: string;
  readonly content?: string | Uint8Array;
  /** Unix mode, such as 0o120777 for a link. */
  readonly mode?: number;
  /** Checksum and size to claim in place of the right ones. */
  readonly claims?: { readonly crc?: number; readonly size?: number };
  readonly encrypted?: boolean;
}

/** Packs entries into a zip archive, in order and without any check: also archives nobody should open. */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.path, 'utf8');
    const content = Buffer.from(entry.content ?? '');
    const data = deflateRawSync(content);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    writeCommon(local, 4, entry, content, data, name);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE((3 << 8) | 20, 4);
    writeCommon(central, 6, entry, content, data, name);
    central.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 38);
    central.writeUInt32LE(offset, 42);
    locals.push(local, name, data);
    directory.push(central, name);
    offset += local.length + name.length + data.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, listing, end]));
}

/** Version needed up to the length of the extra field, which both headers share. */
function writeCommon(
  out: Buffer,
  at: number,
  entry: ZipEntry,
  content: Buffer,
  data: Buffer,
  name: Buffer,
): void {
  out.writeUInt16LE(20, at);
  out.writeUInt16LE(0x800 | (entry.encrypted ? 1 : 0), at + 2);
  out.writeUInt16LE(8, at + 4);
  out.writeUInt32LE(entry.claims?.crc ?? crc32(content), at + 10);
  out.writeUInt32LE(data.length, at + 14);
  out.writeUInt32LE(entry.claims?.size ?? content.length, at + 18);
  out.writeUInt16LE(name.length, at + 22);
}

/** Files by path. */
export function zipFiles(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipOf(Object.entries(files).map(([path, content]) => ({ path, content })));
}

const component = {
  connector: '<Connectors><Connector><name>x</name></Connector></Connectors>',
  workflows: '<Workflows><Workflow Name="a" /></Workflows>',
  plugin: '<aicopilot_aiplugins><aicopilot_aiplugin id="1" /></aicopilot_aiplugins>',
};

/** A solution with these components; its folders can be others than the components ask for. */
export function solutionZip(
  components: readonly (keyof typeof component)[],
  folders: readonly string[] = components.flatMap((name) => componentFolders[name]),
): Uint8Array {
  const body = components.map((name) => component[name]).join('');
  return zipFiles({
    'customizations.xml': `<?xml version="1.0"?>\n<ImportExportXml>${body}</ImportExportXml>`,
    'solution.xml': '<ImportExportXml />',
    ...Object.fromEntries(folders.map((folder) => [`${folder}/part.json`, '{}'])),
  });
}

const componentFolders: Readonly<Record<keyof typeof component, readonly string[]>> = {
  connector: ['Connector'],
  workflows: ['Workflows'],
  plugin: ['aiplugins', 'aipluginoperations'],
};

/** A sound package with these solutions, by default those of a connector without a plugin. */
export function packageZip(
  solutions: Readonly<Record<string, Uint8Array>> = {
    'Connector.zip': solutionZip(['connector']),
    'Flow.zip': solutionZip(['connector', 'workflows']),
  },
): Uint8Array {
  const inFolder = Object.entries(solutions).map(([name, bytes]) => [`PkgAssets/${name}`, bytes] as const);
  return zipFiles({
    'intro.md': '# Parcel Desk\n',
    'parcel-desk.pdpkg.zip': zipFiles({ 'input.xml': '<a />', ...Object.fromEntries(inFolder) }),
  });
}
