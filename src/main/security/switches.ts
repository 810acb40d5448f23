import type { CommandLine } from 'electron';
import type { PageSource } from './origin';

/** Chromium features that talk to servers by themselves. */
const silencedFeatures = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'DialMediaRouteProvider',
  'InterestFeedContentSuggestions',
  'MediaRouter',
  'OptimizationHints',
  'Translate',
];

/** Command-line switches that keep Chromium from using the network; `undefined` for switches without a value. */
export function quietSwitches(source: PageSource): ReadonlyMap<string, string | undefined> {
  const names = [
    'disable-background-networking',
    'disable-breakpad',
    'disable-client-side-phishing-detection',
    'disable-component-update',
    'disable-default-apps',
    'disable-domain-reliability',
    'disable-sync',
    'dns-prefetch-disable',
    'metrics-recording-only',
    'no-default-browser-check',
    'no-first-run',
    'no-pings',
    'no-proxy-server',
  ];
  const switches = new Map<string, string | undefined>(names.map((name) => [name, undefined]));
  switches.set('disable-features', silencedFeatures.join(','));
  // Even a request that slipped past every other guard finds no address.
  const exception = source.devOrigin === undefined ? '' : ', EXCLUDE localhost, EXCLUDE 127.0.0.1';
  switches.set('host-resolver-rules', `MAP * ~NOTFOUND${exception}`);
  return switches;
}

/** Sets the switches. Must run before the app is ready. */
export function keepQuiet(commandLine: CommandLine, source: PageSource): void {
  for (const [name, value] of quietSwitches(source)) {
    if (value === undefined) commandLine.appendSwitch(name);
    else commandLine.appendSwitch(name, value);
  }
}
