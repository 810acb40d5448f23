import { type Artifact, artifactNames, artifactOf } from '../../shared/artifacts';
import type { Publisher, PublisherKind } from '../../shared/report';
import type { ConnectorSnapshot, FolderEntry, SourceText } from '../../shared/snapshot';
import { Subject } from '../once-for';
import { DefinitionModel } from './definition-model';
import { JsonDocument } from './json-document';
import { PropertiesModel } from './properties-model';
import { TextDocument } from './text-document';

/** Documents by file name; hand the same map to later checks and unchanged texts are not read again. */
export type DocumentCache = Map<string, TextDocument>;

/** One connector folder with its parsed parts, shared by all rules of a run. */
export class Connector extends Subject {
  readonly definitionDoc: JsonDocument | undefined;
  readonly propertiesDoc: JsonDocument | undefined;
  readonly definition: DefinitionModel | undefined;
  readonly properties: PropertiesModel | undefined;

  constructor(
    readonly snapshot: ConnectorSnapshot,
    private readonly cache: DocumentCache = new Map(),
  ) {
    super();
    this.definitionDoc = this.document('definition', JsonDocument);
    this.propertiesDoc = this.document('properties', JsonDocument);
    const definition = this.definitionDoc;
    const properties = this.propertiesDoc;
    if (definition?.root?.isObject) this.definition = new DefinitionModel(definition, definition.root);
    if (properties?.root !== undefined) this.properties = new PropertiesModel(properties, properties.root);
  }

  /** Root entries that stand for an artifact, ignoring case; the canonical spelling first. */
  entriesOf(artifact: Artifact): readonly FolderEntry[] {
    const canonical = artifactNames[artifact];
    return this.snapshot.entries
      .filter((entry) => entry.kind !== 'directory' && artifactOf(entry.name) === artifact)
      .sort((a, b) => Number(b.name === canonical) - Number(a.name === canonical));
  }

  /** Text of an artifact where it is present and readable. */
  textOf(artifact: Artifact): SourceText | undefined {
    for (const entry of this.entriesOf(artifact)) {
      const text = this.snapshot.texts.find((candidate) => candidate.name === entry.name);
      if (text !== undefined) return text;
    }
    return undefined;
  }

  /** Publisher kind as given, else read off parent folder, title and submission name (catalogue, section 1). */
  publisher(given: PublisherKind | 'auto'): Publisher {
    if (given !== 'auto') return { kind: given, inferred: false };
    const title = this.definition?.title ?? '';
    const independent =
      /independent-publisher/i.test(this.snapshot.parentName) ||
      independentSuffix.test(title.trim()) ||
      independentSuffix.test(this.snapshot.name.trim()) ||
      /\(Independent Publisher\)/i.test(this.snapshot.submission?.name ?? '');
    return { kind: independent ? 'independent' : 'verified', inferred: true };
  }

  /** An artifact that is no JSON, to point into; undefined where it is missing or unreadable. */
  textDocument(artifact: 'readme' | 'intro' | 'script'): TextDocument | undefined {
    return this.document(artifact, TextDocument);
  }

  private document<D extends TextDocument>(
    artifact: Artifact,
    Kind: new (source: SourceText) => D,
  ): D | undefined {
    const source = this.textOf(artifact);
    if (source === undefined) return undefined;
    const known = this.cache.get(source.name);
    if (known instanceof Kind && sameSource(known.source, source)) return known;
    const doc = new Kind(source);
    this.cache.set(source.name, doc);
    return doc;
  }
}

const independentSuffix = /\(Independent Publisher\)$/i;

function sameSource(a: SourceText, b: SourceText): boolean {
  const sameForm = a.bytes === b.bytes && a.encoding === b.encoding && a.bom === b.bom;
  return sameForm && a.encodingFault?.byteOffset === b.encodingFault?.byteOffset && a.text === b.text;
}
