import type { KnownConnector } from '../../shared/reference';
import type { ConnectorSnapshot } from '../../shared/snapshot';
import { Connector } from '../model/connector';
import { isFilled } from '../words/code-points';

/** Who publishes a connector: the publisher of the properties, else the contact of the definition. */
export function publisherOf({ properties, definition }: Connector): string | undefined {
  const names = [properties?.publisher, definition?.root.get('info', 'contact', 'name')?.text];
  return names.find(isFilled)?.trim();
}

/** A connector as later ones are compared with it; undefined for one without a readable title. */
export function knownConnector(snapshot: ConnectorSnapshot): KnownConnector | undefined {
  const connector = new Connector(snapshot);
  const title = connector.definition?.title;
  if (!isFilled(title)) return undefined;
  const publisher = publisherOf(connector);
  const identity = snapshot.icon?.identity;
  return {
    name: snapshot.name,
    title: title.trim(),
    ...(publisher === undefined ? {} : { publisher }),
    ...(identity === undefined ? {} : { iconSha256: identity.sha256, iconDhash: identity.dhash }),
  };
}
