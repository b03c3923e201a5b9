// The floor under the content command: reads, parses, writes every Markdown file of a folder, and knows nothing of
// what is in it. Runs on the main install's unified, the same that the command uses.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const [from, out] = process.argv.slice(2);
const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkDirective).use(remarkStringify).freeze();
mkdirSync(out, { recursive: true });
for (const name of readdirSync(from)) {
  writeFileSync(`${out}/${name}`, String(processor.processSync(readFileSync(`${from}/${name}`))));
}
