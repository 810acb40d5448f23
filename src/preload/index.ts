import './zod-jitless';
import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Workbench } from '../shared/bridge';
import { createCall, createOn, type Transport } from './calls';

const transport: Transport = {
  invoke: (channel, input) => ipcRenderer.invoke(channel, input),
  listen: (channel, listener) => {
    const heard = (_event: unknown, payload: unknown): void => listener(payload);
    ipcRenderer.on(channel, heard);
    return () => {
      ipcRenderer.removeListener(channel, heard);
    };
  },
};

const workbench: Workbench = {
  call: createCall(transport),
  on: createOn(transport),
  pathOf: (file) => {
    try {
      return webUtils.getPathForFile(file);
    } catch {
      return ''; // not a file of this computer, such as a picture dragged out of a page
    }
  },
  platform: process.platform,
};

contextBridge.exposeInMainWorld('workbench', workbench);
