import type { IconFacts, IconReading } from '../../../shared/icon';
import type { ConnectorSnapshot } from '../../../shared/snapshot';

/** The icon of a rule that needs `icon-file`. */
export function iconOf(snapshot: ConnectorSnapshot): IconReading {
  if (snapshot.icon === undefined) throw new Error('This rule reads the icon without needing it.');
  return snapshot.icon;
}

/** Name and measurements of the icon, for a rule that needs `icon`. */
export function measuredIcon(snapshot: ConnectorSnapshot): {
  readonly name: string;
  readonly facts: IconFacts;
} {
  const { name, facts } = iconOf(snapshot);
  if (facts === undefined) throw new Error('This rule reads the pixels of the icon without needing them.');
  return { name, facts };
}
