import { initialize } from 'monaco-editor/internal/common/initialize.js';
import { LimitedJsonWorker } from './limited-json-worker';

self.onmessage = () => initialize((context, data) => new LimitedJsonWorker(context, data));
