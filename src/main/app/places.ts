import path from 'node:path';
import { replacedIcons } from '../../adapters/disk';

/** Where the parts of the program and its data are. */
export interface Places {
  readonly preload: string;
  readonly pages: string;
  readonly engineProcess: string;
  readonly iconProcess: string;
  readonly samples: string;
  /** Resources inside the program, packed or not: the help pages. */
  readonly helpResources: string;
  readonly history: string;
  readonly logs: string;
  readonly windowState: string;
  /** Copies of pictures that were replaced. */
  readonly replacedIcons: string;
  /** Settings of the person: levels of rules, words, name. */
  readonly userSettings: string;
}

/** What the places depend on. */
export interface PlacesInput {
  /** Folder of the built main script. */
  readonly mainFolder: string;
  readonly userData: string;
  /** Folder of unpacked resources beside the packaged program; undefined when it runs from source. */
  readonly packagedResources: string | undefined;
}

export function placesOf({ mainFolder, userData, packagedResources }: PlacesInput): Places {
  const resources = packagedResources ?? path.resolve(mainFolder, '../../resources');
  return {
    preload: path.resolve(mainFolder, '../preload/index.cjs'),
    pages: path.resolve(mainFolder, '../renderer'),
    engineProcess: path.join(mainFolder, 'engine-process.js'),
    iconProcess: path.join(mainFolder, 'icon-process.js'),
    samples: path.join(resources, 'samples'),
    helpResources: path.resolve(mainFolder, '../../resources'),
    history: path.join(userData, 'history.sqlite'),
    replacedIcons: path.join(userData, replacedIcons),
    logs: path.join(userData, 'logs'),
    userSettings: path.join(userData, 'settings.json'),
    windowState: path.join(userData, 'window-state.json'),
  };
}
