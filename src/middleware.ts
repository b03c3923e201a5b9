import type { MiddlewareHandler } from 'astro';
import { editionIn } from './edition.ts';

type Edition = Awaited<ReturnType<typeof editionIn>>;

declare global {
  namespace App {
    interface Locals extends Edition {}
  }
}

export const onRequest: MiddlewareHandler = async ({ locals, currentLocale }, next) => {
  Object.assign(locals, await editionIn(currentLocale === 'en' ? 'en' : 'vi'));
  return next();
};
