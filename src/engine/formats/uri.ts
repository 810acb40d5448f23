/** Where a file of a connector is, as SARIF says it. */
export interface ArtifactLocation {
  readonly uri: string;
  /** Names the folder a relative `uri` starts from. */
  readonly uriBaseId?: string;
}

/** Stands for the folder the program was started in. */
export const sourceRoot = '%SRCROOT%';

/**
 * The location of a connector's file, `.` for the folder itself. Relative paths stay relative, so that a report says
 * nothing of the machine; absolute ones become file URIs.
 */
export function artifactLocation(folder: string, file: string): ArtifactLocation {
  const drive = /^[A-Za-z]:(?=\/)/.exec(folder)?.[0];
  const absolute = drive !== undefined || folder.startsWith('/');
  const parts = folder.slice(drive?.length ?? 0).split('/');
  const steps = parts.filter((part) => part !== '' && part !== '.').map(encodeSegment);
  const path = [...steps, file === '.' ? '' : encodeSegment(file)].join('/');
  if (!absolute) return { uri: path === '' ? './' : path, uriBaseId: sourceRoot };
  return { uri: `file:///${drive === undefined ? '' : `${drive}/`}${path}` };
}

/** Percent-encodes what may not stand in a segment of a path; halves of surrogate pairs become U+FFFD. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd'));
}
