import { type Theme, teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

/** Colour scheme of the system, high contrast included. */
export type ColorScheme = 'light' | 'dark' | 'high-contrast-light' | 'high-contrast-dark';

const dark = window.matchMedia('(prefers-color-scheme: dark)');
const forced = window.matchMedia('(forced-colors: active)');

/** Follows the system while the window is open. */
export function useColorScheme(): ColorScheme {
  return useSyncExternalStore(subscribe, current);
}

/** Fluent theme of a scheme. */
export function themeOf(scheme: ColorScheme): Theme {
  if (scheme === 'light') return webLightTheme;
  return scheme === 'dark' ? webDarkTheme : teamsHighContrastTheme;
}

/** Monaco theme of a scheme. */
export function editorThemeOf(scheme: ColorScheme): string {
  switch (scheme) {
    case 'light':
      return 'vs';
    case 'dark':
      return 'vs-dark';
    case 'high-contrast-light':
      return 'hc-light';
    case 'high-contrast-dark':
      return 'hc-black';
  }
}

function current(): ColorScheme {
  if (forced.matches) return dark.matches ? 'high-contrast-dark' : 'high-contrast-light';
  return dark.matches ? 'dark' : 'light';
}

function subscribe(listener: () => void): () => void {
  dark.addEventListener('change', listener);
  forced.addEventListener('change', listener);
  return () => {
    dark.removeEventListener('change', listener);
    forced.removeEventListener('change', listener);
  };
}
