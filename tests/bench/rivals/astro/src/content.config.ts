import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

const entriesOf = (name: string) => defineCollection({ loader: glob({ pattern: '*.md', base: `${process.env.CONTENT_DIR}/${name}` }) });

export const collections = { articles: entriesOf('articles'), conferences: entriesOf('conferences'), years: entriesOf('years') };
