import { openEngine } from './engine.ts';
Object.assign(window, { openEngine });
