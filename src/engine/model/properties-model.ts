import type { JsonNode } from '../json/node';
import { Subject } from '../once-for';
import type { JsonDocument } from './json-document';

/** `apiProperties.json` as rules read it. */
export class PropertiesModel extends Subject {
  constructor(
    readonly doc: JsonDocument,
    /** The root: an object in a sound file; anything else has no members, and rules say what is missing. */
    readonly root: JsonNode,
  ) {
    super();
  }

  /** The `/properties` object, absent when missing or of another type. */
  get properties(): JsonNode | undefined {
    const node = this.root.get('properties');
    return node?.isObject ? node : undefined;
  }

  /** A member of `/properties`. */
  get(name: string): JsonNode | undefined {
    return this.properties?.get(name);
  }

  get publisher(): string | undefined {
    return this.get('publisher')?.text;
  }

  get iconBrandColor(): string | undefined {
    return this.get('iconBrandColor')?.text;
  }
}
