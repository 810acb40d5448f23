import type { JsonNode } from '../../json/node';
import type { DefinitionModel } from '../../model/definition-model';
import { extensionsNamed } from '../../model/extensions';
import { isInternal, type Operation } from '../../model/operation';
import { partsOf } from '../../model/schema-parts';

/** A property that takes the callback URL, and the way to it. */
export interface UrlProperty {
  readonly node: JsonNode;
  /** Each property on the way, outermost first, with the schema that lists it. */
  readonly chain: readonly { readonly schema: JsonNode; readonly written: JsonNode }[];
  /** The property or one around it is hidden from makers. */
  readonly internal: boolean;
}

/** A path item that describes notifications. */
export interface Webhook {
  readonly pathItem: JsonNode;
  readonly content: JsonNode;
  readonly triggers: readonly { readonly operation: Operation; readonly urls: readonly UrlProperty[] }[];
}

const marker = 'x-ms-notification-url';

/** Path items with notification content, each with its triggers and the properties that take a callback URL. */
export function webhooks(definition: DefinitionModel): readonly Webhook[] {
  const contents = extensionsNamed(definition, 'x-ms-notification-content');
  return contents.flatMap(({ owner, node: content, holder: pathItem }) => {
    if (owner !== 'pathItem') return [];
    const triggers = definition.operations.filter(
      (operation) => operation.pathItem === pathItem && operation.node.get('x-ms-trigger') !== undefined,
    );
    return [
      {
        pathItem,
        content,
        triggers: triggers.map((operation) => ({ operation, urls: urlProperties(definition, operation) })),
      },
    ];
  });
}

function urlProperties(definition: DefinitionModel, operation: Operation): readonly UrlProperty[] {
  const found: UrlProperty[] = [];
  for (const { node: parameter, location, internal } of operation.parameters) {
    const written = location === 'body' ? parameter.get('schema') : undefined;
    const root = written === undefined ? undefined : definition.resolve(written);
    if (root === undefined) continue;
    const seen = new Set([root]);
    const toVisit: UrlProperty[] = [{ node: root, chain: [], internal: internal || isInternal(root) }];
    // A list hands out what is added while it is walked through.
    for (const at of toVisit) {
      if (at.node.get(marker)?.value === true && at.chain.length > 0) found.push(at);
      for (const { kind, node, written: part } of partsOf(definition, at.node)) {
        if (seen.has(node) || (kind !== 'property' && kind !== 'allOf')) continue;
        seen.add(node);
        const step = kind === 'property' ? [{ schema: at.node, written: part }] : [];
        toVisit.push({ node, chain: [...at.chain, ...step], internal: at.internal || isInternal(node) });
      }
    }
  }
  return found;
}

/** Markers that no request body uses; a shared schema that nothing uses is left alone. */
export function misplacedUrls(definition: DefinitionModel): readonly JsonNode[] {
  return extensionsNamed(definition, marker).flatMap(({ node, owner, position, unit }) => {
    if (node.value === false) return [];
    if (owner !== 'schema') return [node];
    if (position === 'body') return [];
    if (position !== 'definition') return [node];
    const positions = definition.usage.positionsOf(unit);
    return positions.size === 0 || positions.has('body') ? [] : [node];
  });
}
