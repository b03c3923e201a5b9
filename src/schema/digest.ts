import { z } from 'astro/zod';
import { articleFacts } from './article.ts';
import { conferenceFacts } from './conference.ts';
import { words } from './primitives.ts';

/** Front matter of a digest: `content/sources/<article id>.md`. */
export const digestFrontMatter = z.strictObject({
  /** Version of the format. */
  digest: z.literal(1),
  article: z.strictObject({ ...articleFacts.shape, abstract: words }),
  conference: conferenceFacts,
});
export type DigestFrontMatter = z.infer<typeof digestFrontMatter>;
