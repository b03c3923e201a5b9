import type { DigestFrontMatter } from '../../src/schema/digest.ts';
import { type SavedCapture, saveCapture } from './capture.ts';
import { conferenceOf } from './conference.ts';
import { dateBasis, isoDay, publishedAt, publishedOn } from './dates.ts';
import { headlineOf } from './headline.ts';
import { personName } from './names.ts';
import { pageOf } from './page.ts';
import { hash, Random } from './random.ts';
import type { Slot } from './schedule.ts';
import { type Site, siteOf } from './site.ts';
import { type Story, storyOf } from './story.ts';

/** An invented article: what it says, its capture, and the facts that capture states. */
export interface Article {
  id: string;
  story: Story;
  site: Site;
  capture: SavedCapture & { file: string };
  /** What a reader who errs nowhere finds in the capture; digest and truth are made of it. */
  facts: Omit<DigestFrontMatter['article'], 'abstract' | 'capture'>;
  conference: DigestFrontMatter['conference'];
  /** Id of the conference's first article where this one prints its text; null otherwise. */
  sameTextAs: string | null;
}

/** Writes the article of a slot. It depends on the seed and the slot only, so a larger edition holds it too. */
export function articleOf(seed: string, { article: number, conference: conferenceNumber, place }: Slot): Article {
  const stream = new Random(seed, 'article', number);
  const conference = conferenceOf(seed, conferenceNumber);
  const reprints = place > 0 && stream.chance(40);
  const story = storyOf(seed, conference, new Random(seed, 'story', conferenceNumber, reprints ? 0 : place));
  const sites = sitesOf(seed, conferenceNumber, place + 1);
  const site = sites[place] as Site;
  const headline = headlineOf(story, stream);
  const published = site.dateline === null ? null : publishedOn(stream, conference.heldOn);
  const signs = site.ending === 'byline' || site.ending === 'both';
  const byline = signs ? signature(seed, stream) : null;
  const credits = site.ending === 'agency' || site.ending === 'both';
  const attribution = credits ? `Theo ${stream.pick(['TTXVN', 'ĐCSVN', siteOf(seed, stream.rank(8)).name])}` : null;
  const page = pageOf(story, { seed, site, headline, published, byline, attribution }, stream);
  const saved = saveCapture(page, site.blanks, stream);
  const hex = [0, 1].map((salt) => hash(`${seed}/file/${number}`, salt).toString(16).padStart(8, '0')).join('');

  const hasBanner = site.top === 'banner';
  const address = `https://${site.host}/${conference.id}-${number}.html`;
  const isKnownOutside = !hasBanner && stream.chance(40);
  const outside = { url: address, accessed: '2026-11' };
  const basis = dateBasis(story.printedDay, published !== null);
  const evidence = basis === 'unknown' ? null : story.printedDay.words;
  return {
    id: `${conference.id}-${site.short}`,
    story,
    site,
    capture: { ...saved, file: `${String(number).padStart(5, '0')}_${hex}.txt` },
    facts: {
      headline,
      publisher: hasBanner || isKnownOutside ? site.name : null,
      publisherBasis: hasBanner ? 'printed' : isKnownOutside ? 'external' : 'unknown',
      url: isKnownOutside ? address : null,
      reprintOf: null,
      publishedAt: published === null || site.dateline === null ? null : publishedAt(site.dateline, published),
      byline,
      attribution,
      external: isKnownOutside
        ? [
            { key: 'publisher', value: site.name, ...outside },
            { key: 'url', value: address, ...outside },
          ]
        : [],
    },
    conference: {
      id: conference.id,
      title: conference.title,
      titleBasis: story.hasTitle ? 'printed' : 'editorial',
      kind: conference.kind,
      date: evidence === null ? null : isoDay(conference.heldOn),
      dateBasis: basis,
      dateEvidence: evidence === null ? null : { line: lineWith(saved, evidence), words: evidence },
      place: story.place,
      reviewYear: conference.reviewYear,
      directionYear: conference.directionYear,
      organisers: conference.organisers.map(({ id }) => id),
      participants: story.participants,
      theme:
        story.hasTheme && conference.theme !== null ? { year: conference.directionYear, text: conference.theme } : null,
      external: [],
    },
    sameTextAs: reprints ? `${conference.id}-${(sites[0] as Site).short}` : null,
  };
}

/** Newspapers of a conference's articles, each another one. */
function sitesOf(seed: string, conference: number, count: number): Site[] {
  const stream = new Random(seed, 'sites', conference);
  const sites: Site[] = [];
  while (sites.length < count) {
    const site = siteOf(seed, stream.rank(8));
    if (sites.every(({ short }) => short !== site.short)) sites.push(site);
  }
  return sites;
}

function signature(seed: string, stream: Random): string {
  const name = personName(seed, stream.rank(40) % 5000);
  return stream.pick([
    name,
    `${name
      .split(' ')
      .map((word) => word.charAt(0))
      .join('.')} (t/h)`,
    name.split(' ').slice(1).join(' '),
  ]);
}

function lineWith({ lines }: SavedCapture, words: string): number {
  return (
    lines.findIndex(({ paragraph, text }) => paragraph !== null && text.replaceAll('\u00a0', ' ').includes(words)) + 1
  );
}
