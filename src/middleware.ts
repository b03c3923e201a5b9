import type { MiddlewareHandler } from 'astro';
import { editionIn } from './edition.ts';
import type { Language } from './labels/language.ts';

type Edition<Spoken extends Language> = Awaited<ReturnType<typeof editionIn<Spoken>>>;

declare global {
  namespace App {
    interface Locals extends Edition<Language> {
      /** The same in Vietnamese: some words are in it alone. */
      vietnamese: Edition<'vi'>;
    }
  }
}

export const onRequest: MiddlewareHandler = async ({ locals, currentLocale }, next) => {
  const vietnamese = await editionIn('vi');
  Object.assign(locals, currentLocale === 'en' ? await editionIn('en') : vietnamese, { vietnamese });
  return next();
};
