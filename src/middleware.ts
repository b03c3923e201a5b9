import type { MiddlewareHandler } from 'astro';
import { editionIn } from './edition.ts';

declare global {
  namespace App {
    interface Locals extends Awaited<ReturnType<typeof editionIn>> {}
  }
}

export const onRequest: MiddlewareHandler = async ({ locals, currentLocale }, next) => {
  Object.assign(locals, await editionIn(currentLocale === 'en' ? 'en' : 'vi'));
  return next();
};
