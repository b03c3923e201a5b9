import { z } from 'astro/zod';
import { articleFacts } from './article.ts';
import { conferenceFacts } from './conference.ts';

/** Front matter of a digest: `content/sources/<article id>.md`. Its body is the abstract, then its passages. */
export const digestFrontMatter = z.strictObject({
  /** Version of the format. */
  digest: z.literal(1),
  article: articleFacts,
  conference: conferenceFacts,
});
export type DigestFrontMatter = z.infer<typeof digestFrontMatter>;
