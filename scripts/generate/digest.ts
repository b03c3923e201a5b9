import type { PassageRole } from '../../src/schema/article.ts';
import type { DigestFrontMatter } from '../../src/schema/digest.ts';
import { syllablesOf } from '../../src/text/syllables.ts';
import type { Article } from './article.ts';
import { listed } from './conference.ts';
import { Random } from './random.ts';
import type { Sentence } from './story.ts';
import { toYaml } from './yaml.ts';

/** A passage as a digest writes it. */
export interface DigestPassage {
  id: string;
  role: PassageRole;
  lines: [number, number];
  anchor: [string, string];
  text: string;
}

/** Front matter and passages of an article's digest. */
export interface Digest {
  front: DigestFrontMatter;
  abstract: string;
  passages: DigestPassage[];
}

/**
 * Makes the digest of an article.
 * @param seed decides with the conference how the sentences are grouped, alike where a text is printed twice
 * @param isFirst whether it is its conference's first article: a later one's passages carry its short name
 * @param sha256 of the capture's bytes
 */
export function digestOf(seed: string, article: Article, isFirst: boolean, sha256: string): Digest {
  const { story, capture, facts, conference, site } = article;
  const stream = new Random(seed, 'digest', conference.id);
  const lineOf = new Map(capture.lines.map(({ paragraph }, index) => [paragraph, index + 1]));
  const passages: DigestPassage[] = [];
  story.paragraphs.forEach((paragraph, index) => {
    if (paragraph.class === 'subheading') return;
    const at = lineOf.get(index) ?? 1;
    for (const group of groups(paragraph.sentences, stream)) {
      passages.push({
        id: `${isFirst ? '' : `${site.short}-`}p${passages.length + 1}`,
        role: (group[0] as Sentence).role,
        lines: [at, at],
        anchor: anchorOf(group),
        text: group.map(({ account }) => account).join(' '),
      });
    }
  });
  return {
    front: {
      digest: 1,
      article: {
        ...facts,
        capture: { file: capture.file, sha256, lines: capture.lines.length },
      },
      conference,
    },
    abstract: abstractOf(article, passages),
    passages,
  };
}

/** The digest's file. */
export function digestText({ front, abstract, passages }: Digest): string {
  const blocks = passages.map(
    ({ id, role, lines: [first, last], anchor: [start, end], text }) =>
      `:::passage{#${id} role=${role} lines=${first === last ? first : `${first}-${last}`} start="${start}" end="${end}"}\n${text}\n:::\n`,
  );
  return `---\n${toYaml(front)}---\n\n${abstract}\n\n${blocks.join('\n')}`;
}

/** One sentence a passage, or two. */
function groups(sentences: readonly Sentence[], stream: Random): Sentence[][] {
  const out: Sentence[][] = [];
  for (const sentence of sentences) {
    const open = out.at(-1);
    if (open?.length === 1 && open[0]?.role === sentence.role && stream.chance(45)) open.push(sentence);
    else out.push([sentence]);
  }
  return out;
}

function anchorOf(group: readonly Sentence[]): [string, string] {
  const first = (group[0] as Sentence).press.slice(0, anchorReach);
  const last = (group.at(-1) as Sentence).press.slice(-anchorReach);
  const [head, tail] = [syllablesOf(first).slice(0, 5), syllablesOf(last).slice(-5)];
  return [first.slice(head[0]?.start, head.at(-1)?.end), last.slice(tail[0]?.start, tail.at(-1)?.end)];
}

/** Five syllables take fewer letters than this, whatever stands between them. */
const anchorReach = 90;

function abstractOf({ story, facts, conference }: Article, passages: readonly DigestPassage[]): string {
  const { organisers } = story.conference;
  const count = (role: PassageRole) => passages.filter((passage) => passage.role === role).length;
  const day =
    conference.date === null
      ? 'Bài không cho biết ngày họp'
      : `Ngày họp in trong bài là “${conference.dateEvidence?.words}”`;
  const place = conference.place === null ? 'không nêu nơi họp' : `nơi họp là ${conference.place}`;
  const theme =
    conference.theme === null ? 'Bài không nêu chủ đề năm' : `Chủ đề năm ${conference.theme.year} được dẫn nguyên văn`;
  const signed = facts.byline === null ? 'không ghi người viết' : `ký tên ${facts.byline}`;
  return (
    `Bài bịa để thử, thuật hội nghị của ${listed(organisers)} nhìn lại năm ${conference.reviewYear} và bàn việc năm ${conference.directionYear}, ` +
    `gồm ${count('result')} đoạn về kết quả, ${count('task')} đoạn về nhiệm vụ và ${count('guidance')} đoạn về chỉ đạo. ` +
    `${day}; ${place}. ${theme}; bài ${signed}.`
  );
}
