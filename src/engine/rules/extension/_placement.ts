import type { ExtensionOwner } from '../../model/structure';

interface Placement {
  readonly owners: readonly ExtensionOwner[];
  /** Completes "it belongs ...". */
  readonly place: string;
}

const onOperation: Placement = { owners: ['operation'], place: 'on an operation' };

const placements: ReadonlyMap<string, Placement> = new Map([
  ['x-ms-trigger', onOperation],
  ['x-ms-trigger-hint', onOperation],
  ['x-ms-pageable', onOperation],
  ['x-ms-api-annotation', onOperation],
  ['x-ms-operation-context', onOperation],
  ['x-ms-no-generic-test', onOperation],
  ['x-ms-notification-content', { owners: ['pathItem'], place: 'on the path, beside its operations' }],
  // On a parameter elsewhere than in the path the rule about path parameters speaks up.
  ['x-ms-url-encoding', { owners: ['parameter'], place: 'on a path parameter' }],
  ['x-ms-connector-metadata', { owners: ['root'], place: 'at the root of the definition' }],
  [
    'x-ms-summary',
    {
      owners: ['parameter', 'schema', 'response', 'header'],
      place: 'on a parameter, a property, a response or a header',
    },
  ],
]);

/** True for an extension that belongs in certain places only. */
export function hasPlacement(name: string): boolean {
  return placements.has(name);
}

/** Where an extension belongs that stands elsewhere; `summary` for an operation that should use its own member. */
export function placementFault(name: string, owner: ExtensionOwner): string | undefined {
  const placement = placements.get(name);
  if (placement === undefined || placement.owners.includes(owner)) return undefined;
  return name === 'x-ms-summary' && owner === 'operation' ? 'summary' : placement.place;
}
