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
    this.definitionDoc = this.jsonDocument('definition');
    this.propertiesDoc = this.jsonDocument('properties');
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
    const source = this.textOf(artifact);
    if (source === undefined) return undefined;
    const known = this.known(source);
    if (known !== undefined) return known;
    const doc = new TextDocument(source);
    this.cache.set(source.name, doc);
    return doc;
  }

  private jsonDocument(artifact: 'definition' | 'properties'): JsonDocument | undefined {
    const source = this.textOf(artifact);
    if (source === undefined) return undefined;
    const known = this.known(source);
    if (known instanceof JsonDocument) return known;
    const doc = new JsonDocument(source);
    this.cache.set(source.name, doc);
    return doc;
  }

  private known(source: SourceText): TextDocument | undefined {
    const known = this.cache.get(source.name);
    return known !== undefined && sameSource(known.source, source) ? known : undefined;
  }
}

const independentSuffix = /\(Independent Publisher\)$/i;

function sameSource(a: SourceText, b: SourceText): boolean {
  const sameForm = a.bytes === b.bytes && a.encoding === b.encoding && a.bom === b.bom;
  return sameForm && a.encodingFault?.byteOffset === b.encodingFault?.byteOffset && a.text === b.text;
}
