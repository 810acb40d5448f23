import { splitPointer } from '../../src/engine/json/pointer';
import type { IconFacts, IconReading } from '../../src/shared/icon';
import type { ConnectorSnapshot, FolderEntry, SourceText } from '../../src/shared/snapshot';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Builds connector snapshots for tests. Starts as a sound verified connector; every call returns a changed copy. */
export interface ConnectorBuilder {
  /** Sets a member of the definition by JSON Pointer; parents are created as objects, `-` appends to an array. */
  set(pointer: string, value: unknown): ConnectorBuilder;
  /** Removes a member of the definition. */
  unset(pointer: string): ConnectorBuilder;
  /** Adds or changes the GET operation with this id at `/items/<id>`; members set to undefined are left out. */
  operation(id: string, members?: Readonly<Record<string, unknown>>): ConnectorBuilder;
  /** Sets a member of apiProperties.json by JSON Pointer. */
  setProperty(pointer: string, value: unknown): ConnectorBuilder;
  unsetProperty(pointer: string): ConnectorBuilder;
  /** Replaces a file's text, or adds a file; text files only. */
  file(
    name: string,
    text: string,
    form?: Partial<Pick<SourceText, 'encoding' | 'bom' | 'bytes' | 'encodingFault'>>,
  ): ConnectorBuilder;
  withoutFile(name: string): ConnectorBuilder;
  /** Adds a root entry that has no text, such as a folder or an archive. */
  entry(entry: Partial<FolderEntry> & Pick<FolderEntry, 'name'>): ConnectorBuilder;
  /** Replaces parts of the icon reading; `undefined` removes the icon. */
  icon(reading: Partial<IconReading> | undefined): ConnectorBuilder;
  /** Replaces parts of the measured icon facts. */
  iconFacts(facts: Partial<IconFacts>): ConnectorBuilder;
  /** Replaces other parts of the snapshot. */
  with(parts: Partial<ConnectorSnapshot>): ConnectorBuilder;
  /** Text of definition and properties files is laid out with these; default two spaces and LF. */
  layout(indent: string | number, lineEnd?: '\n' | '\r\n'): ConnectorBuilder;
  snapshot(): ConnectorSnapshot;
}

interface State {
  readonly definition: Json;
  readonly properties: Json;
  readonly indent: string | number;
  readonly lineEnd: '\n' | '\r\n';
  readonly files: Readonly<Record<string, SourceText | undefined>>;
  readonly removed: readonly string[];
  readonly extra: readonly FolderEntry[];
  readonly icon: IconReading | undefined;
  readonly parts: Partial<ConnectorSnapshot>;
}

/** Facts of a flawless icon: 230 x 230, #2c516d, logo of 160 pixels in the middle. */
export const soundIconFacts: IconFacts = {
  width: 230,
  height: 230,
  ringTranslucentShare: 0,
  transparentShare: 0,
  translucentShare: 0,
  background: { r: 0x2c, g: 0x51, b: 0x6d, a: 255 },
  ringUniformShare: 1,
  corners: (['top-left', 'top-right', 'bottom-left', 'bottom-right'] as const).map((corner) => ({
    corner,
    transparent: false,
    maxDifference: 0,
    mean: { r: 0x2c, g: 0x51, b: 0x6d, a: 255 },
  })),
  edgesMatchBackground: true,
  contentBox: { left: 35, top: 35, right: 195, bottom: 195 },
  contentTouchesRing: false,
};

/** A sound verified connector, to be bent by each test. */
export function connector(): ConnectorBuilder {
  return builder({
    definition: soundDefinition as unknown as Json,
    properties: soundProperties as unknown as Json,
    indent: 2,
    lineEnd: '\n',
    files: { 'readme.md': textFile('readme.md', soundReadme) },
    removed: [],
    extra: [],
    icon: {
      name: 'icon.png',
      bytes: 4096,
      format: 'png',
      claimedSize: { width: 230, height: 230 },
      facts: soundIconFacts,
    },
    parts: {},
  });
}

/** A sound independent connector: no icon, the common brand color, and the three operations a review asks for. */
export function independentConnector(): ConnectorBuilder {
  return connector()
    .icon(undefined)
    .setProperty('/properties/iconBrandColor', '#da3b01')
    .setProperty('/properties/publisher', 'Jane Doe')
    .operation('TrackParcel', {
      summary: 'Track a parcel',
      description: 'Lists the places a parcel has passed on its way.',
    })
    .operation('EstimateArrival', {
      summary: 'Estimate arrival',
      description: 'Estimates the day on which a parcel will arrive.',
    })
    .with({ parentName: 'independent-publisher-connectors' });
}

/** A text file as the disk adapter would hand it over. */
export function textFile(name: string, text: string, form: Partial<SourceText> = {}): SourceText {
  const bytes = new TextEncoder().encode(text).length + (form.bom ? 3 : 0);
  return { name, text, bytes, encoding: 'utf-8', bom: false, ...form };
}

function builder(state: State): ConnectorBuilder {
  const next = (change: Partial<State>): ConnectorBuilder => builder({ ...state, ...change });
  const self: ConnectorBuilder = {
    set: (pointer, value) => next({ definition: changed(state.definition, pointer, value) }),
    unset: (pointer) => next({ definition: changed(state.definition, pointer, undefined) }),
    operation: (id, members = {}) =>
      self.set(`/paths/~1items~1${id}`, {
        get: JSON.parse(JSON.stringify({ ...soundOperation, operationId: id, ...members })),
      }),
    setProperty: (pointer, value) => next({ properties: changed(state.properties, pointer, value) }),
    unsetProperty: (pointer) => next({ properties: changed(state.properties, pointer, undefined) }),
    file: (name, text, form) =>
      next({
        files: { ...state.files, [name]: textFile(name, text, form) },
        removed: state.removed.filter((r) => r !== name),
      }),
    withoutFile: (name) =>
      next({ files: { ...state.files, [name]: undefined }, removed: [...state.removed, name] }),
    entry: (entry) => next({ extra: [...state.extra, { kind: 'file', size: 1, ...entry }] }),
    icon: (reading) => {
      if (reading === undefined) return next({ icon: undefined });
      const base = state.icon ?? { name: 'icon.png', bytes: 4096, format: 'png' };
      return next({ icon: { ...base, ...reading } });
    },
    iconFacts: (facts) => self.icon({ facts: { ...soundIconFacts, ...state.icon?.facts, ...facts } }),
    with: (parts) => next({ parts: { ...state.parts, ...parts } }),
    layout: (indent, lineEnd = '\n') => next({ indent, lineEnd }),
    snapshot: () => snapshotOf(state),
  };
  return self;
}

function snapshotOf(state: State): ConnectorSnapshot {
  const json = (value: Json): string =>
    JSON.stringify(value, null, state.indent).replaceAll('\n', state.lineEnd);
  const files: Record<string, SourceText | undefined> = {
    'apiDefinition.swagger.json': textFile('apiDefinition.swagger.json', json(state.definition)),
    'apiProperties.json': textFile('apiProperties.json', json(state.properties)),
    ...state.files,
  };
  const texts = Object.values(files).filter(
    (file) => file !== undefined && !state.removed.includes(file.name),
  ) as SourceText[];
  const entries: FolderEntry[] = texts.map(({ name, bytes }) => ({ name, kind: 'file', size: bytes }));
  if (state.icon !== undefined) entries.push({ name: state.icon.name, kind: 'file', size: state.icon.bytes });
  return {
    name: 'parcel-desk',
    parentName: 'certified-connectors',
    entries: [...entries, ...state.extra].sort((a, b) => (a.name < b.name ? -1 : 1)),
    nestedConnectors: [],
    texts,
    unreadable: [],
    ...(state.icon === undefined ? {} : { icon: state.icon }),
    ...state.parts,
  };
}

function changed(root: Json, pointer: string, value: unknown): Json {
  const copy = structuredClone(root) as Record<string, unknown>;
  const tokens = splitPointer(pointer);
  if (tokens === undefined || tokens.length === 0) return value as Json;
  let at: Record<string, unknown> = copy;
  for (const token of tokens.slice(0, -1)) {
    if (at[token] === undefined) at[token] = {};
    at = at[token] as Record<string, unknown>;
  }
  const last = tokens.at(-1) ?? '';
  if (value === undefined) {
    if (Array.isArray(at)) at.splice(Number(last), 1);
    else delete at[last];
  } else if (Array.isArray(at) && last === '-') at.push(value);
  else at[last] = value;
  return copy as Json;
}

const soundReadme = `# Parcel Desk

Tracks parcels.

## Publisher: Parcel Desk

## Prerequisites

An account at Parcel Desk.

## Supported Operations

### Get a parcel

Gets one parcel by its number.

### Track a parcel

Lists the places a parcel has passed.

### Estimate arrival

Estimates the day of arrival.

## Obtaining Credentials

Copy the key on the settings page of your account.

## Known Issues and Limitations

No known issues.

## Deployment Instructions

Import the two files as a custom connector.
`;

const soundOperation = {
  summary: 'Get a parcel',
  description: 'Gets the current state of one parcel by its number.',
  operationId: 'GetParcel',
  'x-ms-visibility': 'important',
  parameters: [
    {
      name: 'number',
      in: 'query',
      required: true,
      type: 'string',
      'x-ms-summary': 'Parcel number',
      description: 'The number printed on the parcel label.',
    },
  ],
  responses: {
    '200': { description: 'The parcel was found.', schema: { $ref: '#/definitions/Parcel' } },
  },
};

const soundDefinition = {
  swagger: '2.0',
  info: {
    title: 'Parcel Desk',
    description: 'Parcel Desk tracks parcels across carriers and tells recipients when they arrive.',
    contact: {
      name: 'Parcel Desk Support',
      url: 'https://support.parceldesk.io',
      email: 'support@parceldesk.io',
    },
    version: '1.0',
  },
  host: 'api.parceldesk.io',
  basePath: '/v1',
  schemes: ['https'],
  consumes: ['application/json'],
  produces: ['application/json'],
  paths: { '/parcels': { get: soundOperation } },
  definitions: {
    Parcel: {
      type: 'object',
      properties: {
        number: {
          type: 'string',
          'x-ms-summary': 'Parcel number',
          description: 'The number printed on the parcel label.',
        },
        delivered: {
          type: 'boolean',
          'x-ms-summary': 'Delivered',
          description: 'Whether the parcel has reached its recipient.',
        },
      },
    },
  },
  securityDefinitions: { api_key: { type: 'apiKey', in: 'header', name: 'X-Parcel-Key' } },
  security: [{ api_key: [] }],
  'x-ms-connector-metadata': [
    { propertyName: 'Website', propertyValue: 'https://www.parceldesk.io' },
    { propertyName: 'Privacy policy', propertyValue: 'https://www.parceldesk.io/privacy' },
    { propertyName: 'Categories', propertyValue: 'Commerce;Productivity' },
  ],
};

const soundProperties = {
  properties: {
    connectionParameters: {
      api_key: {
        type: 'securestring',
        uiDefinition: {
          displayName: 'API key',
          description: 'The key of your Parcel Desk account.',
          tooltip: 'Provide the key of your Parcel Desk account.',
          constraints: { tabIndex: 2, clearText: false, required: 'true' },
        },
      },
    },
    iconBrandColor: '#2c516d',
    capabilities: ['actions'],
    publisher: 'Parcel Desk',
    stackOwner: 'Parcel Desk',
  },
};
