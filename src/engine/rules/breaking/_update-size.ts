import type { Differences, Weight } from '../../compare/differences';
import { differences } from '../../compare/differences';
import type { Connector } from '../../model/connector';
import { httpMethods } from '../../model/operation';

/** What an update changes; undefined where nothing counts as changed. */
export type UpdateSize = { readonly kind: 'minor' } | { readonly kind: 'major'; readonly what: string };

const nothing: Differences = { major: undefined, minor: false, neutral: false };

/** Size of an update given the differences of the definitions; a text says why it cannot be told. */
export function updateSize(
  connector: Connector,
  previous: Connector,
  definition: Differences,
): UpdateSize | string | undefined {
  const properties = propertiesDifferences(connector, previous);
  if (typeof properties === 'string') return properties;
  const definitionName = connector.definitionDoc?.name ?? '';
  if (definition.major !== undefined) return { kind: 'major', what: `${definitionName}${definition.major}` };
  if (properties.major !== undefined) return { kind: 'major', what: `apiProperties.json${properties.major}` };
  if (textDiffers(connector, previous, 'script')) return { kind: 'major', what: 'script.csx' };
  const minor =
    definition.minor ||
    properties.minor ||
    textDiffers(connector, previous, 'readme') ||
    textDiffers(connector, previous, 'intro') ||
    iconDiffers(connector, previous);
  return minor ? { kind: 'minor' } : undefined;
}

function propertiesDifferences(connector: Connector, previous: Connector): Differences | string {
  const [old, now] = [previous.textOf('properties')?.text, connector.textOf('properties')?.text];
  if (old === now) return nothing;
  if (old === undefined || now === undefined) return { ...nothing, major: '' };
  const before = previous.properties?.root;
  const after = connector.properties?.root;
  if (before === undefined || after === undefined) return 'apiProperties.json cannot be read as JSON.';
  return differences(before, after, propertiesWeight);
}

function textDiffers(
  connector: Connector,
  previous: Connector,
  artifact: 'script' | 'readme' | 'intro',
): boolean {
  // Line ends and white space at the end come from the editor.
  const plain = (of: Connector) => of.textOf(artifact)?.text.replaceAll('\r\n', '\n');
  return plain(connector) !== plain(previous);
}

/** Unknown icons do not count. */
function iconDiffers(connector: Connector, previous: Connector): boolean {
  const [old, now] = [previous.snapshot.icon, connector.snapshot.icon];
  return old !== undefined && now !== undefined && JSON.stringify(old.facts) !== JSON.stringify(now.facts);
}

/** The catalogue's list of what a minor update may change; the version has to change with it. */
export function definitionWeight(path: readonly string[]): Weight {
  const [top = '', second = '', third = '', fourth = '', fifth = '', sixth = ''] = path;
  if (top === 'info') {
    if (second === 'version' && path.length === 2) return 'neutral';
    return second === 'contact' || (second === 'description' && path.length === 2) ? 'minor' : 'major';
  }
  if (top === 'responses') return third === 'description' && path.length === 3 ? 'minor' : 'major';
  if (top !== 'paths' || !httpMethods.has(third)) return 'major';
  if ((fourth === 'summary' || fourth === 'description') && path.length === 4) return 'minor';
  const ofResponse = fourth === 'responses' && fifth !== '' && sixth === 'description';
  return ofResponse && path.length === 6 ? 'minor' : 'major';
}

const labels: ReadonlySet<string> = new Set(['iconBrandColor', 'publisher', 'stackOwner']);

function propertiesWeight(path: readonly string[]): Weight {
  if (path[0] !== 'properties') return 'major';
  if (path.length === 2 && labels.has(path[1] ?? '')) return 'minor';
  const parameters = path.lastIndexOf('uiDefinition');
  const holders = ['connectionParameters', 'connectionParameterSets'];
  const inParameter = parameters >= 3 && holders.includes(path[1] ?? '');
  const member = path[parameters + 1] ?? '';
  const text = (member === 'description' || member === 'tooltip') && path.length === parameters + 2;
  return inParameter && text ? 'minor' : 'major';
}
