/// <reference types="vite/client" />
import type { Workbench } from '../shared/bridge';

declare global {
  interface Window {
    /** Given by the preload script. */
    readonly workbench: Workbench;
  }
}
