export { record } from '../edition.ts';
