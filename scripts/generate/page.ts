import { syllablesOf } from '../../src/text/syllables.ts';
import { type Cast, listed } from './conference.ts';
import { type Day, datelineLines } from './dates.ts';
import { imageWords, otherTitle, sectionName } from './other-news.ts';
import { afterArticle } from './page-foot.ts';
import { line, type PageLine } from './page-line.ts';
import type { Random } from './random.ts';
import { capital } from './scene.ts';
import type { Site } from './site.ts';
import type { Story } from './story.ts';

/** What a page needs besides its story. */
export interface PageFacts {
  seed: string;
  site: Site;
  headline: string | null;
  published: (Day & { hour: number; minute: number }) | null;
  byline: string | null;
  attribution: string | null;
}

/** The lines of a page in order: what the site puts around an article, and the article. */
export function pageOf(story: Story, facts: PageFacts, stream: Random): PageLine[] {
  const { seed, site, headline, published } = facts;
  const dateline =
    site.dateline === null || published === null
      ? []
      : datelineLines(site.dateline, published).map((text) => line('dateline', text));
  const title = headline === null ? [] : [line('headline', headline)];
  const related = Array.from({ length: stream.between(2, 4) }, () => otherTitle(seed, stream));
  const top = { banner: [`${site.name} - Tin tức cập nhật trong ngày`], trail: trail(stream), nothing: [] }[site.top];
  return [
    ...top.map((text) => line('chrome', text)),
    ...(site.datelineFirst ? [...dateline, ...title] : [...title, ...dateline]),
    ...(site.top === 'trail' ? [line('chrome', stream.pick(['aa', 'Chia sẻ', 'Nghe đọc bài']))] : []),
    ...(site.related === 'pipes' ? related.map((text, at) => line('chrome', `| ${text} |${at < 2 ? ' |' : ''}`)) : []),
    ...bodyLines(story, facts, stream),
    ...ending(facts),
    ...afterArticle(seed, site, stream),
  ];
}

function trail(stream: Random): string[] {
  return [`Trang chủ ${stream.chance(50) ? '> ' : ''}${sectionName(stream)}`];
}

function bodyLines(story: Story, { seed, site, headline }: PageFacts, stream: Random): PageLine[] {
  const lines: PageLine[] = [];
  const bullets = stream.chance(20) ? stream.pick(['- ', '• ', '+ ']) : stream.chance(25) ? 'ordinal' : '';
  const ordinals = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'];
  let tasks = 0;
  const last = story.paragraphs.length - 1;
  story.paragraphs.forEach((paragraph, index) => {
    const words = paragraph.sentences.map(({ press }) => press).join(' ');
    const isTask = paragraph.class === 'body' && paragraph.sentences[0]?.role === 'task';
    let before = '';
    if (isTask && bullets === 'ordinal') before = `Thứ ${ordinals[tasks]}: `;
    else if (isTask) before = bullets;
    if (isTask) tasks += 1;
    const printed: PageLine = { class: paragraph.class, text: before + words, also: [], paragraph: index };
    lines.push(printed);
    if (paragraph.class === 'body' && stream.chance(14) && index < last) {
      const caption = captionOf(story, stream);
      if (stream.chance(15)) {
        printed.also.push({ class: 'caption', from: syllablesOf(printed.text).length + 1 });
        printed.text += ` ${caption}`;
      } else lines.push(...captionLines(caption, site, headline ?? story.conference.title, stream));
    }
    if (site.related === 'list' && index === 3) {
      lines.push(line('chrome', stream.pick(['Xem thêm:', 'Tin liên quan', '>> Đọc thêm'])));
      for (let count = 0; count < 2; count += 1) lines.push(line('chrome', otherTitle(seed, stream)));
    }
  });
  return lines;
}

function captionOf({ conference }: Story, stream: Random): string {
  const { title, name } = conference.cast[stream.pick<keyof Cast>(['chair', 'guest', 'reporter'])];
  const what = conference.kind === 'inter-agency-meeting' ? 'cuộc họp' : 'hội nghị';
  return stream.pick([
    `${capital(stream.pick(['toàn', 'quang']))} cảnh ${what}.`,
    `${title} ${name} phát biểu tại ${what}.`,
    `Đại biểu ${listed([conference.organisation])} tham dự ${what}.`,
    `${title} ${name} trao đổi với đại biểu bên lề ${what}.`,
    `${title} ${name} tặng hoa chúc mừng các tập thể tiêu biểu.`,
  ]);
}

function captionLines(caption: string, site: Site, imageTitle: string, stream: Random): PageLine[] {
  const credit = `Ảnh: ${stream.pick(['Minh Khuê', 'Thảo Nhi', 'H.L', 'TTXVN', 'Ban Biên tập', 'Đăng Khôi/CTV'])}`;
  switch (site.caption) {
    case 'plain':
      return [line('caption', stream.chance(60) ? `${caption} ${credit}` : caption)];
    case 'image-above':
      return [
        line('image', stream.chance(60) ? imageWords(imageTitle) : imageTitle),
        line('caption', `${caption} ${credit}`),
      ];
    case 'pipes':
      return [line('image', '![]() |'), line('caption', `| ${caption.replace(/\.$/, '')} |`)];
    case 'indented':
      return [line('caption', `${'\u00a0'.repeat(stream.between(20, 90))}${caption} (${credit})`)];
    case 'credit-below':
      return [line('caption', caption), line('credit', credit)];
  }
}

function ending({ byline, attribution }: PageFacts): PageLine[] {
  if (byline !== null && attribution !== null) return [line('byline', `${byline} – ${attribution}`)];
  const words = byline ?? attribution;
  return words === null ? [] : [line('byline', words)];
}
