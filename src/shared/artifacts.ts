/** Canonical names of the files a submission consists of (seed 000, step 4). */
export const artifactNames = {
  definition: 'apiDefinition.swagger.json',
  properties: 'apiProperties.json',
  readme: 'readme.md',
  intro: 'intro.md',
  settings: 'settings.json',
  script: 'script.csx',
  icon: 'icon.png',
} as const;

export type Artifact = keyof typeof artifactNames;

const byLowerName = new Map<string, Artifact>(
  Object.entries(artifactNames).map(([artifact, name]) => [name.toLowerCase(), artifact as Artifact]),
);

/** The artifact a file name stands for, ignoring ASCII case; undefined for any other file. */
export function artifactOf(name: string): Artifact | undefined {
  return byLowerName.get(name.toLowerCase());
}
