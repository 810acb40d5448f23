/** Another published connector, as far as a new one is compared with it. */
export interface KnownConnector {
  /** Folder name, or the connector's id where it has one: tells the connector itself from others. */
  readonly name: string;
  readonly title: string;
  readonly publisher?: string;
  /** Digest of the icon's decoded RGBA pixels, lower-case hex. */
  readonly iconSha256?: string;
  /** 64-bit difference hash of the icon, 16 lower-case hex digits. */
  readonly iconDhash?: string;
}

/** What titles and icons are compared with. */
export interface ReferenceCatalogue {
  readonly connectors: readonly KnownConnector[];
  /** Difference hashes of generic icons that nobody may submit, 16 lower-case hex digits each. */
  readonly defaultIcons?: readonly string[];
}
