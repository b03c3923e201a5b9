import { workerData } from 'node:worker_threads';
import { cutFaces } from './font-cuts.ts';

// A thread of its own: compressing the faces takes a second in which the build reads the collections.
await cutFaces(workerData);
