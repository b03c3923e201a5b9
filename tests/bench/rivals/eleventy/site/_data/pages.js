import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { pagesOf, vocabularyOf } from '../../../edition.js';

const entriesIn = (name) =>
  readdirSync(`${process.env.CONTENT_DIR}/${name}`).sort().map((file) => {
    const [, front, body] = readFileSync(`${process.env.CONTENT_DIR}/${name}/${file}`, 'utf8').match(/^---\n([\s\S]*?)\n---\n([\s\S]*)$/);
    return { data: parse(front), body };
  });

export default () =>
  pagesOf({ articles: entriesIn('articles'), conferences: entriesIn('conferences'), years: entriesIn('years'), vocabulary: vocabularyOf() });
